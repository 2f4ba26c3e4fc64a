// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/workbookrow.h"
#include "core/formats/xlsxbook.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::formats {
namespace {
struct CellState {
    QString type;
    int style = 0;
    qsizetype column = 0;
    QString value;
    QString inlineText;
    bool hasFormula = false;
};

class SheetRows : public TableSource {
public:
    SheetRows(XlsxBook &book, std::unique_ptr<XlsxPart> part, const TableLimits &limits, XlsxMerges merges)
        : m_book(book)
        , m_part(std::move(part))
        , m_limits(limits)
        , m_rows(limits)
        , m_merges(std::move(merges))
    {
    }

    Result<bool> next(TableRow &row) override
    {
        while (m_part->next()) {
            if (m_part->isEnd("sheetData"_L1))
                return false;
            if (!m_part->isStart("row"_L1))
                continue;
            bool hasNumber = false;
            const qint64 number = m_part->attribute("r"_L1).toLongLong(&hasNumber);
            m_row = hasNumber && number > 0 ? number : m_row + 1;
            row = TableRow{};
            row.number = m_row;
            if (const Result<void> read = readRow(row); !read)
                return failure(read.error());
            if (row.cells.isEmpty() && row.lost.empty() && !row.isLost)
                continue;
            m_merges.fill(row);
            m_rows.close(row);
            if (const auto given = m_rows.give(m_part->bytes(), m_part->name()); !given)
                return failure(given.error());
            return true;
        }
        if (m_part->failure())
            return failure(*m_part->failure());
        return false;
    }

    qint64 position() const override { return m_book.position(); }

private:
    Result<void> readRow(TableRow &row)
    {
        qsizetype column = 0;
        while (m_part->next()) {
            if (m_part->isEnd("row"_L1))
                return {};
            if (!m_part->isStart("c"_L1))
                continue;
            CellState cell;
            const QString reference = m_part->attribute("r"_L1);
            cell.column = reference.isEmpty() ? column : xlsxColumn(reference);
            cell.type = m_part->attribute("t"_L1);
            cell.style = m_part->attribute("s"_L1).toInt();
            if (!readCell(cell))
                break;
            column = cell.column + 1;
            take(row, cell);
        }
        if (m_part->failure())
            return failure(*m_part->failure());
        return {};
    }

    void take(TableRow &row, const CellState &cell)
    {
        const QString text = textOf(cell);
        // A text's formula may well have an empty result; any other has none.
        const bool hasNoResult = cell.hasFormula && cell.value.isEmpty() && cell.type != "str"_L1;
        if (text.isEmpty() && !hasNoResult)
            return; // a format without a value
        if (cell.column < 0 || cell.column >= m_limits.columns) {
            if (row.lost.empty() || row.lost.back().why != LostCell::Why::TooFar)
                row.lost.push_back({cell.column, LostCell::Why::TooFar});
            return;
        }
        if (hasNoResult)
            row.lost.push_back({cell.column, LostCell::Why::Formula});
        else if (text.size() > m_limits.field)
            row.lost.push_back({cell.column, LostCell::Why::TooLong});
        if (hasNoResult || text.size() > m_limits.field)
            return;
        m_rows.put(row, cell.column, text);
    }

    bool readCell(CellState &cell)
    {
        bool isValue = false;
        bool isText = false;
        bool isPhonetic = false;
        while (m_part->next()) {
            if (m_part->isEnd("c"_L1))
                return true;
            if (m_part->isStart("rPh"_L1) || m_part->isEnd("rPh"_L1))
                isPhonetic = m_part->isStart("rPh"_L1);
            else if (m_part->isStart("v"_L1) || m_part->isEnd("v"_L1))
                isValue = m_part->isStart("v"_L1);
            else if (m_part->isStart("t"_L1) || m_part->isEnd("t"_L1))
                isText = m_part->isStart("t"_L1) && !isPhonetic;
            else if (m_part->isStart("f"_L1))
                cell.hasFormula = true;
            else if (isValue && cell.value.size() <= m_limits.field)
                cell.value += m_part->text();
            else if (isText && cell.inlineText.size() <= m_limits.field)
                cell.inlineText += m_part->text();
        }
        return false;
    }

    QString textOf(const CellState &cell) const
    {
        if (cell.type == "s"_L1)
            return m_book.sharedText(cell.value);
        if (cell.type == "inlineStr"_L1)
            return xlsxUnescaped(cell.inlineText);
        if (cell.type == "str"_L1)
            return xlsxUnescaped(cell.value);
        if (cell.type == "b"_L1)
            return cell.value == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
        if (cell.type == "e"_L1)
            return cell.value;
        if (cell.type == "d"_L1)
            return cell.value.endsWith("T00:00:00"_L1) ? cell.value.left(10) : QString(cell.value).replace(u'T', u' ');
        return m_book.numberText(cell.value, cell.style);
    }

    XlsxBook &m_book;
    std::unique_ptr<XlsxPart> m_part;
    TableLimits m_limits;
    WorkbookRows m_rows;
    XlsxMerges m_merges;
    qint64 m_row = 0;
};
} // namespace

Result<std::unique_ptr<TableSource>> XlsxBook::rows(size_t index, const TableLimits &limits)
{
    if (index >= m_sheets.size())
        return failure(ErrorCode::FormatInvalid, deviceName(m_device),
                       QCoreApplication::translate("phaseout::formats", "the workbook has no such sheet"));
    // The ranges stand behind the rows that need them.
    auto merges = m_merges.find(index);
    if (merges == m_merges.end()) {
        auto bytes = m_archive->entry(m_sheets[index].part);
        if (!bytes)
            return failure(bytes.error());
        merges = m_merges.emplace(index, XlsxMerges::read(**bytes, limits.columns)).first;
    }
    auto part = openPart(m_sheets[index].part);
    if (!part)
        return failure(part.error());
    return std::make_unique<SheetRows>(*this, std::move(*part), limits, merges->second);
}

} // namespace phaseout::formats
