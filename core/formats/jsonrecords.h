// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/textsource.h"

#include <QJsonObject>
#include <QStringList>

namespace phaseout::formats {

/// One object of a JSON file, or what stands where one should.
struct JsonRecord {
    qint64 line = 0;     ///< where it begins, from 1
    QJsonObject object;  ///< empty when it could not be read
    QString problem;     ///< translated, why not; empty when it was read
    bool isBrokenOff = false; ///< the file ends in the middle of it
    QString raw;         ///< the beginning of what could not be read
};

/// The objects of a JSON file one after the other, however they are joined: one a line, a list, a list inside an object
/// ("results": […]), with commas too many or too few, or without the end of the list. An object that is no JSON is told and
/// the next line that begins one goes on, also where that stands in the middle of it. Encodings as TextSource. Memory: one object.
class JsonRecords {
public:
    /// Characters of one object; a host with hundreds of services and their pages stays far below.
    static constexpr qsizetype longestRecord = qsizetype(8) << 20;

    /// \a lists: keys whose list, directly inside an outer object, holds the records.
    explicit JsonRecords(QIODevice &device, QStringList lists = {}) : m_text(device), m_lists(std::move(lists)) {}
    /// The next object into \a record; false at the end. Fails as readSome().
    [[nodiscard]] Result<bool> next(JsonRecord &record);
    [[nodiscard]] qint64 position() const noexcept { return m_text.bytesRead(); }

private:
    enum class Scanned { Whole, Opened, Cut, Broken, TooLong, AtEnd };
    [[nodiscard]] bool has(qsizetype at); // reads on when the buffer ends before \a at
    [[nodiscard]] bool findStart();
    [[nodiscard]] Scanned scan(qsizetype &at);
    [[nodiscard]] bool opensList(qsizetype at) const;
    [[nodiscard]] bool beginsInside(qsizetype at, QChar before);
    [[nodiscard]] bool mayGoBack() const;
    void toNextLine();
    void advance(qsizetype to);
    TextSource m_text;
    QStringList m_lists;
    QString m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    bool m_isAtEnd = false;
    qsizetype m_inside = -1; // where another record may begin inside the one that was scanned last
    qint64 m_inVain = 0;     // characters scanned twice
    std::optional<Error> m_failure;
};

} // namespace phaseout::formats
