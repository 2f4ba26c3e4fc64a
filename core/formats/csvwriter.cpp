// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvwriter.h"

#include "core/formats/checkeddevice.h"
#include "core/formats/formulaguard.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::formats {
namespace {
// Also what the reader would take for a preamble or trim away.
bool needsQuotes(const QString &cell, QChar delimiter)
{
    for (const QChar c : cell)
        if (c == delimiter || c == u'"' || c == u'\r' || c == u'\n')
            return true;
    if (cell.isEmpty())
        return false;
    return cell.front().isSpace() || cell.back().isSpace() || cell.front() == u'#' ||
           cell.startsWith("sep="_L1, Qt::CaseInsensitive);
}
} // namespace

QString csvLine(const QStringList &cells, const CsvStyle &style)
{
    if (cells.size() == 1 && cells.front().trimmed().isEmpty())
        return u'"' + cells.front() + u'"'; // a bare empty line would be passed over
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += style.delimiter;
        QString cell = style.isGuarded ? withFormulaGuard(cells.at(i)) : cells.at(i);
        if (needsQuotes(cell, style.delimiter)) {
            cell.replace(u'"', u"\"\""_s);
            line += u'"' + cell + u'"';
        } else {
            line += cell;
        }
    }
    return line;
}

Result<void> CsvWriter::writeRow(const QStringList &cells)
{
    QByteArray bytes;
    if (!m_hasBegun && m_style.hasMark)
        bytes = "\xEF\xBB\xBF";
    m_hasBegun = true;
    bytes += csvLine(cells, m_style).toUtf8() + "\r\n";
    if (m_device.write(bytes) != bytes.size())
        return failure(ErrorCode::FileUnwritable, deviceName(m_device), m_device.errorString());
    return {};
}

} // namespace phaseout::formats
