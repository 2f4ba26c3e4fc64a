// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/reader.h"

#include <QMap>

namespace phaseout::ingest {

/// A line of the file, and the column (1-based) where one is meant.
struct Spot {
    Spot(qint64 theLine, qint64 theColumn = 0) : line(theLine), column(theColumn) {} // NOLINT: a line alone is a spot
    qint64 line;
    qint64 column;
};

/// Gives findings of one file to its sink, with their place. Of each kind of note or warning the first
/// mostOfOneKind are told one by one and the rest as one count, so that a million odd rows cannot fill the memory;
/// refused rows are always told one by one. Thread: the reader's.
class Reporter {
public:
    static constexpr int mostOfOneKind = 200;
    Reporter(Sink &sink, QString file) : m_sink(sink), m_file(std::move(file)) {}
    /// Tells the counts.
    ~Reporter();
    Q_DISABLE_COPY_MOVE(Reporter)

    void note(const QString &id, Spot spot, const QString &subject, const QString &message, const QString &suggestion = {});
    void warn(const QString &id, Spot spot, const QString &subject, const QString &message, const QString &suggestion = {});
    /// A record that is left out; \a raw is the record as it stood.
    void refuse(const QString &id, Spot spot, const QString &subject, const QString &message, const QString &suggestion,
                const QString &raw);
    /// The file ends in the middle of a record, \a last being what came of it.
    void tellBrokenOff(Spot spot, const QString &last = {});
    /// So many characters of an XML file were read otherwise than they stand; nothing when none were.
    void tellRepairs(qint64 repairs);
    void tellNoDevices();
    /// A \a line of which formats::isOfOtherEncoding() is true.
    void refuseOtherEncoding(Spot spot, QString line);
    [[nodiscard]] qint64 refused() const noexcept { return m_refused; }

private:
    void tell(Severity severity, const QString &id, Spot spot, const QString &subject, const QString &message,
              const QString &suggestion);
    Sink &m_sink;
    QString m_file;
    QMap<QString, int> m_told;
    qint64 m_refused = 0;
};

} // namespace phaseout::ingest
