// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvwriter.h"
#include "core/formats/xlsxbook.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::formats {
namespace {
// "BC12" is column 54 (from 0); -1 for what is no reference.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > 100'000)
            break;
    }
    return column - 1;
}

struct CellState {
    QString type;
    int style = 0;
    qsizetype column = 0;
    QString value;
    QString inlineText;
};

class SheetRows : public TableSource {
public:
    SheetRows(XlsxBook &book, std::unique_ptr<XlsxPart> part, const TableLimits &limits, QString name)
        : m_book(book)
        , m_part(std::move(part))
        , m_limits(limits)
        , m_name(std::move(name))
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
            row = TableRow{m_row, {}, {}, false};
            if (const Result<void> read = readRow(row); !read)
                return failure(read.error());
            if (row.cells.isEmpty())
                continue;
            row.raw = csvLine(row.cells);
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
            cell.column = reference.isEmpty() ? column : columnOf(reference);
            cell.type = m_part->attribute("t"_L1);
            cell.style = m_part->attribute("s"_L1).toInt();
            if (!readCell(cell))
                break;
            column = cell.column + 1;
            const QString text = textOf(cell);
            if (text.isEmpty())
                continue; // a format without a value
            if (cell.column < 0 || cell.column >= m_limits.columns)
                return limit(QCoreApplication::translate("phaseout::formats", "row %1 has more than %2 columns"), m_limits.columns);
            if (text.size() > m_limits.field)
                return limit(QCoreApplication::translate("phaseout::formats", "line %1 is longer than %2 characters"), m_limits.field);
            while (row.cells.size() <= cell.column)
                row.cells += QString();
            row.cells[cell.column] = text;
        }
        if (m_part->failure())
            return failure(*m_part->failure());
        return {};
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

    tl::unexpected<Error> limit(const QString &words, qsizetype most) const
    {
        return failure(ErrorCode::LimitExceeded, m_name, words.arg(QLocale().toString(m_row), QLocale().toString(most)));
    }

    XlsxBook &m_book;
    std::unique_ptr<XlsxPart> m_part;
    TableLimits m_limits;
    QString m_name;
    qint64 m_row = 0;
};
} // namespace

Result<std::unique_ptr<TableSource>> XlsxBook::rows(size_t index, const TableLimits &limits)
{
    if (index >= m_sheets.size())
        return failure(ErrorCode::FormatInvalid, deviceName(m_device),
                       QCoreApplication::translate("phaseout::formats", "the workbook has no such sheet"));
    auto part = openPart(m_sheets[index].part);
    if (!part)
        return failure(part.error());
    return std::make_unique<SheetRows>(*this, std::move(*part), limits, deviceName(m_device));
}

} // namespace phaseout::formats
