// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/odsbook.h"
#include "core/formats/workbookrow.h"

#include <QCoreApplication>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::formats {
namespace {
constexpr qsizetype mostSpaces = 1000; // that one element stands for

struct Cell {
    QString type;
    QString value;
    QString text;
    qint64 repeated = 1;
    qsizetype across = 1;
    qint64 down = 1;
    bool hasFormula = false;
    bool isCovered = false;
};

/// What a joined cell says, and the last row where it says it.
struct Span {
    QString text;
    qint64 lastRow = 0;
};

// "0412" is how a code is shown whose cell holds the number 412.
bool hasZerosInFront(const QString &shown)
{
    return shown.size() > 1 && shown.startsWith(u'0') && std::all_of(shown.cbegin(), shown.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString textOf(const Cell &cell)
{
    if (cell.type == "float"_L1 || cell.type == "percentage"_L1 || cell.type == "currency"_L1)
        return hasZerosInFront(cell.text) ? cell.text : cell.value;
    if (cell.type == "boolean"_L1)
        return cell.value == "true"_L1 ? u"TRUE"_s : u"FALSE"_s;
    if (cell.type == "date"_L1)
        return cell.value.endsWith("T00:00:00"_L1) ? cell.value.left(10) : QString(cell.value).replace(u'T', u' ');
    return cell.text.isEmpty() ? cell.value : cell.text;
}

class OdsRows : public TableSource {
public:
    OdsRows(OdsBook &book, std::unique_ptr<XlsxPart> part, const TableLimits &limits) : m_book(book), m_part(std::move(part)), m_limits(limits), m_rows(limits) {}

    /// On to the table at \a index; false when there is none.
    bool find(size_t index)
    {
        int depth = 0;
        for (size_t seen = 0; m_part->next();) {
            if (m_part->isStart("table"_L1) && ++depth == 1 && seen++ == index)
                return true;
            depth -= m_part->isEnd("table"_L1) ? 1 : 0;
        }
        return false;
    }

    Result<bool> next(TableRow &row) override
    {
        while (m_row < OdsBook::mostRows) {
            if (m_left > 0) { // a row that stands for several
                --m_left;
                row = m_repeated;
                row.number = ++m_row;
                if (const auto given = m_rows.give(m_part->bytes(), m_part->name()); !given)
                    return failure(given.error());
                return true;
            }
            if (!toRow())
                break;
            const qint64 repeated = std::max<qint64>(1, m_part->attribute("number-rows-repeated"_L1).toLongLong());
            row = {};
            row.number = m_row + 1;
            if (const auto read = readRow(row); !read)
                return failure(read.error());
            if (row.cells.isEmpty() && row.lost.empty() && !row.isLost) {
                m_row += std::min(repeated, OdsBook::mostRows);
                continue;
            }
            m_rows.close(row);
            m_repeated = row;
            m_left = repeated;
        }
        if (m_part->failure())
            return failure(*m_part->failure());
        return false;
    }

    qint64 position() const override { return m_book.position(); }

private:
    bool toRow()
    {
        while (!m_isAtEnd && m_part->next()) {
            if (m_part->isStart("table-row"_L1))
                return true;
            m_isAtEnd = m_part->isEnd("table"_L1);
        }
        return false;
    }

    Result<void> readRow(TableRow &row)
    {
        qsizetype column = 0;
        while (m_part->next() && !m_part->isEnd("table-row"_L1)) {
            const bool isCovered = m_part->isStart("covered-table-cell"_L1);
            if (!isCovered && !m_part->isStart("table-cell"_L1))
                continue;
            Cell cell;
            cell.isCovered = isCovered;
            readCell(cell);
            take(row, column, cell);
        }
        if (m_part->failure())
            return failure(*m_part->failure());
        return {};
    }

    void readCell(Cell &cell)
    {
        cell.type = m_part->attribute("value-type"_L1);
        for (const QLatin1StringView name : {"value"_L1, "date-value"_L1, "boolean-value"_L1, "string-value"_L1})
            if (const QString value = m_part->attribute(name); cell.value.isEmpty())
                cell.value = value.left(m_limits.field + 1);
        cell.hasFormula = !m_part->attribute("formula"_L1).isEmpty();
        cell.repeated = std::max<qint64>(1, m_part->attribute("number-columns-repeated"_L1).toLongLong());
        cell.across = std::clamp<qsizetype>(m_part->attribute("number-columns-spanned"_L1).toLongLong(), 1, m_limits.columns);
        cell.down = std::clamp<qint64>(m_part->attribute("number-rows-spanned"_L1).toLongLong(), 1, OdsBook::mostRows);
        int remark = 0; // a note that somebody stuck on the cell
        int depth = 1;
        while (depth > 0 && m_part->next()) {
            if (m_part->isStart("annotation"_L1) || m_part->isEnd("annotation"_L1))
                remark += m_part->isStart("annotation"_L1) ? 1 : -1;
            depth += m_part->xml().isStartElement() ? 1 : m_part->xml().isEndElement() ? -1 : 0;
            if (remark == 0 && cell.text.size() <= m_limits.field)
                addText(cell.text);
        }
    }

    void addText(QString &text)
    {
        if (m_part->isStart("p"_L1) && !text.isEmpty())
            text += u'\n';
        else if (m_part->isStart("s"_L1))
            text += QString(std::clamp<qsizetype>(m_part->attribute("c"_L1).toLongLong(), 1, mostSpaces), u' ');
        else if (m_part->isStart("tab"_L1))
            text += u'\t';
        else if (m_part->isStart("line-break"_L1))
            text += u'\n';
        else if (!m_part->text().trimmed().isEmpty() || !text.isEmpty())
            text += m_part->text();
    }

    void take(TableRow &row, qsizetype &column, const Cell &cell)
    {
        const qsizetype from = column;
        column = static_cast<qsizetype>(std::min<qint64>(qint64(column) + cell.repeated, 1 << 20));
        for (qsizetype at = from; at < std::min(column, m_limits.columns); ++at) {
            const auto span = m_spans.find(at);
            const bool isJoined = cell.isCovered && span != m_spans.end() && span->second.lastRow >= row.number;
            const QString text = isJoined ? span->second.text : textOf(cell);
            if (text.isEmpty() && cell.hasFormula && cell.type != "string"_L1)
                row.lost.push_back({at, LostCell::Why::Formula});
            if (text.isEmpty())
                break; // so is every repetition
            if (text.size() > m_limits.field) {
                row.lost.push_back({at, LostCell::Why::TooLong});
                continue;
            }
            m_rows.put(row, at, text);
            if (cell.across > 1 || cell.down > 1)
                join(at, std::min(at + cell.across, m_limits.columns), {text, row.number + cell.down - 1}, row.number);
        }
        const bool isFilled = !textOf(cell).isEmpty();
        if (isFilled && column > m_limits.columns && (row.lost.empty() || row.lost.back().why != LostCell::Why::TooFar))
            row.lost.push_back({std::max(from, m_limits.columns), LostCell::Why::TooFar});
    }

    // Joined cells do not overlap in an honest workbook; one that does ends where the other begins, so that the work is bounded.
    void join(qsizetype from, qsizetype to, const Span &span, qint64 row)
    {
        for (qsizetype column = from; column < to; ++column) {
            Span &known = m_spans[column];
            if (known.lastRow >= row)
                return;
            known = span;
        }
    }

    OdsBook &m_book;
    std::unique_ptr<XlsxPart> m_part;
    TableLimits m_limits;
    WorkbookRows m_rows;
    std::map<qsizetype, Span> m_spans; // by column
    TableRow m_repeated;
    qint64 m_left = 0;
    qint64 m_row = 0;
    bool m_isAtEnd = false;
};
} // namespace

Result<std::unique_ptr<TableSource>> OdsBook::rows(size_t index, const TableLimits &limits)
{
    auto part = openPart(u"content.xml"_s);
    if (!part)
        return failure(part.error());
    auto rows = std::make_unique<OdsRows>(*this, std::move(*part), limits);
    if (!rows->find(index))
        return failure(ErrorCode::FormatInvalid, deviceName(m_device),
                       QCoreApplication::translate("phaseout::formats", "the workbook has no such sheet"));
    return rows;
}

} // namespace phaseout::formats
