// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvreader.h"

#include "core/formats/checkeddevice.h"
#include "core/formats/formulaguard.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::formats {
namespace {
constexpr qsizetype sniffedLength = 32 * 1024;
constexpr qsizetype keptBehind = 256 * 1024;

qint64 lineEndsIn(QStringView text)
{
    qint64 count = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i] == u'\n' || (text[i] == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n')))
            ++count;
    return count;
}
} // namespace

CsvReader::CsvReader(QIODevice &device, CsvOptions options)
    : m_text(device)
    , m_options(options)
    , m_deviceName(deviceName(device))
{
}

bool CsvReader::has(qsizetype at)
{
    while (at >= m_buffer.size()) {
        if (m_isAtEnd)
            return false;
        const Result<bool> more = m_text.appendTo(m_buffer);
        if (!more)
            m_failure = more.error();
        m_isAtEnd = !more || !*more;
    }
    return true;
}

void CsvReader::begin()
{
    m_hasBegun = true;
    has(sniffedLength);
    m_form = sniffCsv(QStringView(m_buffer).left(sniffedLength));
    if (m_options.delimiter) {
        m_form.delimiter = *m_options.delimiter;
        m_form.evidence = QCoreApplication::translate("phaseout::formats", "chosen by hand");
    }
    m_at = m_form.start;
    m_line = m_form.startLine;
}

// Appends what stands between quotes to \a field; \a at is behind the opening quote, then behind the closing one.
bool CsvReader::quotedPart(qsizetype start, qsizetype &at, QString &field)
{
    for (;;) {
        if (!has(at) || at - start > m_options.limits.record)
            return false;
        qsizetype end = m_buffer.indexOf(u'"', at);
        if (end < 0)
            end = m_buffer.size();
        field += QStringView(m_buffer).sliced(at, end - at);
        at = end;
        if (at == m_buffer.size())
            continue;
        ++at;
        if (!has(at) || m_buffer.at(at) != u'"')
            return true;
        field += u'"';
        ++at;
    }
}

CsvReader::Parsed CsvReader::record(TableRow &row, bool honourQuotes)
{
    const qsizetype start = m_at;
    const TableLimits &limits = m_options.limits;
    qsizetype at = m_at;
    bool hasQuotes = false;
    row.cells.clear();
    for (;;) {
        QString field;
        qsizetype from = at;
        while (honourQuotes && has(from) && m_buffer.at(from) == u' ' && from - at < 64)
            ++from;
        if (honourQuotes && has(from) && m_buffer.at(from) == u'"') {
            hasQuotes = true;
            at = from + 1;
            if (!quotedPart(start, at, field))
                return Parsed::OpenQuote;
        }
        from = at;
        while (has(at) && m_buffer.at(at) != m_form.delimiter && m_buffer.at(at) != u'\n' && m_buffer.at(at) != u'\r' &&
               at - start <= limits.record)
            ++at;
        if (at - start > limits.record || field.size() + (at - from) > limits.field)
            return Parsed::TooLong;
        field += QStringView(m_buffer).sliced(from, at - from);
        row.cells += m_options.stripGuard ? withoutFormulaGuard(field) : field;
        if (row.cells.size() > limits.columns)
            return Parsed::TooManyColumns;
        if (!has(at) || m_buffer.at(at) != m_form.delimiter)
            break;
        ++at;
    }
    row.raw = m_buffer.sliced(start, at - start);
    if (hasQuotes)
        m_line += lineEndsIn(row.raw);
    if (has(at)) {
        const bool isPair = m_buffer.at(at) == u'\r' && has(at + 1) && m_buffer.at(at + 1) == u'\n';
        at += isPair ? 2 : 1;
        ++m_line;
    }
    m_at = at;
    const auto isEmpty = [](const QString &cell) { return cell.isEmpty(); };
    const bool isBlank = row.cells.size() == 1 ? row.cells.front().trimmed().isEmpty() && !hasQuotes
                                               : !hasQuotes && std::all_of(row.cells.cbegin(), row.cells.cend(), isEmpty);
    return isBlank ? Parsed::Blank : Parsed::Row;
}

Error CsvReader::limitError(Parsed why) const
{
    const auto words = why == Parsed::TooLong
                           ? QCoreApplication::translate("phaseout::formats", "line %1 is longer than %2 characters")
                           : QCoreApplication::translate("phaseout::formats", "line %1 has more than %2 columns");
    const qsizetype limit = why == Parsed::TooLong ? m_options.limits.field : m_options.limits.columns;
    return Error{ErrorCode::LimitExceeded, m_deviceName, words.arg(QLocale().toString(m_line), QLocale().toString(limit))};
}

Result<bool> CsvReader::next(TableRow &row)
{
    if (!m_hasBegun)
        begin();
    for (;;) {
        if (m_at > keptBehind) {
            m_buffer.remove(0, m_at);
            m_at = 0;
        }
        if (!has(m_at))
            break;
        row.number = m_line;
        row.isDamaged = false;
        Parsed parsed = record(row, true);
        if (parsed == Parsed::OpenQuote && !m_failure) {
            // Nothing was consumed: the same line again, its quotes as plain characters.
            row.isDamaged = true;
            parsed = record(row, false);
        }
        if (m_failure)
            break;
        if (parsed == Parsed::TooLong || parsed == Parsed::TooManyColumns)
            return failure(limitError(parsed));
        if (parsed == Parsed::Row)
            return true;
    }
    if (m_failure)
        return failure(*m_failure);
    return false;
}

} // namespace phaseout::formats
