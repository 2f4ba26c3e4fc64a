// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvreader.h"

#include "core/formats/checkeddevice.h"
#include "core/formats/formulaguard.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::formats {
namespace {
constexpr qsizetype sniffedLength = 32 * 1024;
constexpr qsizetype keptBehind = 256 * 1024;
constexpr qsizetype keptOfLost = 400;
constexpr qint64 mostInVain = qint64(16) << 20; // and for each byte of the file four

qint64 lineEndsIn(QStringView text)
{
    qint64 count = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i] == u'\n' || (text[i] == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n')))
            ++count;
    return count;
}
// What ="0037" says: spreadsheet programs read such a cell as text, and so keep its zeros. Nothing where it is another formula.
std::optional<QString> wrappedText(const QString &field)
{
    const QStringView cell = QStringView(field).trimmed();
    if (cell.size() < 3 || !cell.startsWith(u"=\""_s) || !cell.endsWith(u'"'))
        return {};
    QString text = cell.sliced(2).chopped(1).toString();
    const qsizetype quotes = text.count(u'"');
    text.replace(u"\"\""_s, u"\""_s);
    return text.count(u'"') * 2 == quotes ? std::optional(text) : std::nullopt;
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
    m_form = sniffCsv(QStringView(m_buffer).left(sniffedLength), m_options.delimiter);
    m_at = m_form.start;
    m_line = m_form.startLine;
}

bool CsvReader::mayQuoteLines() const { return m_inVain <= mostInVain + 4 * m_text.bytesRead(); }

// Appends what stands between quotes to \a field; \a at is behind the opening quote, then behind the closing one.
bool CsvReader::quotedPart(qsizetype start, qsizetype &at, QString &field)
{
    for (;;) {
        if (!has(at) || at - start > m_options.limits.record)
            return false;
        qsizetype end = m_buffer.indexOf(u'"', at);
        if (end < 0)
            end = m_buffer.size();
        const QStringView part = QStringView(m_buffer).sliced(at, end - at);
        if (!mayQuoteLines() && (part.contains(u'\n') || part.contains(u'\r')))
            return false;
        field += part;
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

// Two quotation marks that belong to different rows make one cell of all between them. It shows where the first line is a whole row
// and text follows the mark that should have closed. Where that mark closes properly, lines that each have a row's delimiters may as
// well be an address of two lines, and are only doubted: what a program wrote must come back as it was.
CsvReader::Quotes CsvReader::judge(QStringView raw, bool hasTextBehind) const
{
    const int usual = m_form.perLine;
    if (usual < 1)
        return Quotes::Sound;
    bool isFirst = true;
    bool areAllRows = usual > 1;
    for (const QStringView line : raw.tokenize(raw.contains(u'\n') ? u'\n' : u'\r')) {
        const qsizetype count = line.count(m_form.delimiter);
        if (isFirst && hasTextBehind && count >= usual)
            return Quotes::Swallowing;
        areAllRows = areAllRows && count == usual;
        isFirst = false;
    }
    return areAllRows ? Quotes::Doubtful : Quotes::Sound;
}

CsvReader::Parsed CsvReader::record(TableRow &row, bool honourQuotes)
{
    const qsizetype start = m_at;
    const TableLimits &limits = m_options.limits;
    qsizetype at = m_at;
    bool hasQuotes = false;
    bool hasTextBehind = false;
    row.cells.clear();
    row.lost.clear();
    for (qsizetype column = 0;; ++column) {
        QString field;
        qsizetype from = at;
        bool isQuoted = false;
        while (honourQuotes && has(from) && m_buffer.at(from) == u' ' && from - at < 64)
            ++from;
        if (honourQuotes && has(from) && m_buffer.at(from) == u'"') {
            hasQuotes = isQuoted = true;
            at = from + 1;
            if (!quotedPart(start, at, field)) {
                m_inVain += at - start;
                return Parsed::OpenQuote;
            }
        }
        from = at;
        while (has(at) && m_buffer.at(at) != m_form.delimiter && m_buffer.at(at) != u'\n' && m_buffer.at(at) != u'\r' &&
               at - start <= limits.record)
            ++at;
        if (at - start > limits.record) {
            m_inVain += hasQuotes ? at - start : 0;
            return hasQuotes ? Parsed::OpenQuote : Parsed::TooLong;
        }
        hasTextBehind = hasTextBehind || (isQuoted && at > from && !m_buffer.at(from).isSpace());
        field += QStringView(m_buffer).sliced(from, at - from);
        takeCell(row, column, std::move(field));
        if (!has(at) || m_buffer.at(at) != m_form.delimiter)
            break;
        ++at;
    }
    row.raw = m_buffer.sliced(start, at - start);
    row.isOddlyQuoted = hasTextBehind;
    if (const qint64 inside = hasQuotes ? lineEndsIn(row.raw) : 0; inside > 0) {
        const Quotes quotes = judge(row.raw, hasTextBehind);
        if (quotes == Quotes::Swallowing) {
            m_inVain += at - start;
            return Parsed::OpenQuote;
        }
        row.isOddlyQuoted = row.isOddlyQuoted || quotes == Quotes::Doubtful;
        m_line += inside;
    }
    if (has(at)) {
        const bool isPair = m_buffer.at(at) == u'\r' && has(at + 1) && m_buffer.at(at + 1) == u'\n';
        at += isPair ? 2 : 1;
        ++m_line;
    }
    m_at = at;
    const auto isEmpty = [](const QString &cell) { return cell.isEmpty(); };
    if (!row.lost.empty())
        return Parsed::Row;
    const bool isBlank = row.cells.size() == 1 ? row.cells.front().trimmed().isEmpty() && !hasQuotes
                                               : !hasQuotes && std::all_of(row.cells.cbegin(), row.cells.cend(), isEmpty);
    return isBlank ? Parsed::Blank : Parsed::Row;
}

void CsvReader::takeCell(TableRow &row, qsizetype column, QString &&field) const
{
    if (column >= m_options.limits.columns) {
        const bool isTold = !row.lost.empty() && row.lost.back().why == LostCell::Why::TooFar;
        if (!isTold && !field.trimmed().isEmpty())
            row.lost.push_back({column, LostCell::Why::TooFar});
        return;
    }
    if (field.size() > m_options.limits.field) {
        row.lost.push_back({column, LostCell::Why::TooLong});
        row.cells += QString();
        return;
    }
    if (!m_options.stripGuard)
        row.cells += std::move(field);
    else if (auto text = wrappedText(field))
        row.cells += std::move(*text);
    else
        row.cells += withoutFormulaGuard(field);
}

// The record that is too long is passed over to the end of its line, and only its beginning is kept.
void CsvReader::passLine(TableRow &row)
{
    row.cells.clear();
    row.lost.clear();
    row.isLost = true;
    row.raw = m_buffer.sliced(m_at, std::min(keptOfLost, m_buffer.size() - m_at));
    while (has(m_at) && m_buffer.at(m_at) != u'\n' && m_buffer.at(m_at) != u'\r') {
        ++m_at;
        if (m_at > keptBehind) {
            m_buffer.remove(0, m_at);
            m_at = 0;
        }
    }
    if (has(m_at)) {
        const bool isPair = m_buffer.at(m_at) == u'\r' && has(m_at + 1) && m_buffer.at(m_at + 1) == u'\n';
        m_at += isPair ? 2 : 1;
        ++m_line;
    }
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
        row.isDamaged = row.isOddlyQuoted = false;
        row.isLost = false;
        Parsed parsed = record(row, true);
        if (parsed == Parsed::OpenQuote && !m_failure) {
            // Nothing was consumed: the same line again, its quotes as plain characters.
            row.isDamaged = true;
            parsed = record(row, false);
        }
        if (m_failure)
            break;
        if (parsed == Parsed::TooLong) {
            passLine(row);
            if (m_failure)
                break;
            return true;
        }
        if (parsed == Parsed::Row)
            return true;
    }
    if (m_failure)
        return failure(*m_failure);
    return false;
}

} // namespace phaseout::formats
