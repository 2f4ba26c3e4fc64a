// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/ziparchive.h"

#include <QXmlStreamReader>
#include <vector>

namespace phaseout::formats {

/// One XML part of a workbook, read element by element. A DOCTYPE, more than 64 levels, more attributes or
/// names of spaces than mostAttributes, or 8 MiB without the end of a tag or text stop it. Thread: one at a time.
class XlsxPart {
public:
    explicit XlsxPart(std::unique_ptr<CheckedDevice> device);
    ~XlsxPart();
    /// On to the next token; false at the end and after a failure, which failure() then tells.
    [[nodiscard]] bool next();
    [[nodiscard]] bool isStart(QLatin1StringView name) const { return m_xml->isStartElement() && m_xml->name() == name; }
    [[nodiscard]] bool isEnd(QLatin1StringView name) const { return m_xml->isEndElement() && m_xml->name() == name; }
    /// The attribute of that local name, whatever its prefix.
    [[nodiscard]] QString attribute(QLatin1StringView name) const;
    [[nodiscard]] QStringView text() const { return m_xml->isCharacters() ? m_xml->text() : QStringView(); }
    [[nodiscard]] qint64 bytes() const; ///< read so far
    [[nodiscard]] QString name() const;  ///< of the part, for errors
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    [[nodiscard]] const QXmlStreamReader &xml() const { return *m_xml; }

private:
    class Gate;
    std::unique_ptr<Gate> m_gate;
    std::unique_ptr<QXmlStreamReader> m_xml;
    std::vector<qsizetype> m_open; // of each open element: the names of spaces declared up to it
    std::optional<Error> m_failure;
};

} // namespace phaseout::formats
