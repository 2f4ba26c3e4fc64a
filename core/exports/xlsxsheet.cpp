// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/xlsxsheet.h"

#include "core/exports/xlsx.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::exports {
namespace {
using report::Value;

std::optional<double> numberOf(const Value &value)
{
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    if (const auto *amount = std::get_if<Money>(&value))
        return amount->inUnits();
    if (const auto *date = std::get_if<QDate>(&value); date && hasSerial(*date))
        return serialOf(*date);
    return std::nullopt;
}

// "_x000D_" in a text would be read as a control character: the format's own escape says that it is none.
QString escaped(const QString &text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    if (!text.contains(u"_x"_s))
        return text;
    QString result = text;
    return workbookText(result.replace(escape, u"_x005F_"_s));
}

QString textOf(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return escaped(workbookText(*text));
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    return {};
}
} // namespace

bool hasSerial(QDate date)
{
    return date >= QDate(1900, 3, 1) && date <= QDate(9999, 12, 31);
}
double serialOf(QDate date)
{
    return static_cast<double>(QDate(1899, 12, 30).daysTo(date));
}

void XlsxSheetWriter::writeFormula(lxw_row_t row, lxw_col_t column, const report::Cell &cell, lxw_format *format)
{
    const QByteArray text = QString(u'=' + cell.formula).toUtf8();
    if (const auto number = numberOf(cell.value))
        m_outcome(worksheet_write_formula_num(m_out, row, column, text.constData(), format, *number));
    else
        m_outcome(worksheet_write_formula_str(m_out, row, column, text.constData(), format,
                                              textOf(cell.value).toUtf8().constData()));
}

void XlsxSheetWriter::writeCell(lxw_row_t row, lxw_col_t column, const report::Cell &cell)
{
    lxw_format *format = m_formats.of(cell.look, cell.shown);
    if (!format)
        return m_outcome(LXW_ERROR_MEMORY_MALLOC_FAILED);
    if (!cell.formula.isEmpty())
        return writeFormula(row, column, cell, format);
    if (!cell.link.isEmpty()) {
        const QByteArray target = QString(u"internal:'" + cell.link + u"'!A1").toUtf8();
        m_outcome(worksheet_write_url_opt(m_out, row, column, target.constData(), format,
                                          textOf(cell.value).toUtf8().constData(), nullptr));
        return;
    }
    if (const auto number = numberOf(cell.value))
        return m_outcome(worksheet_write_number(m_out, row, column, *number, format));
    const QByteArray text = textOf(cell.value).toUtf8();
    if (text.isEmpty())
        return m_outcome(worksheet_write_blank(m_out, row, column, format));
    m_outcome(worksheet_write_string(m_out, row, column, text.constData(), format));
}

void XlsxSheetWriter::setColumns()
{
    constexpr double rowHeight = 15.75; // points, as Sheet::fitRows() has it: of rows without a cell, below charts
    worksheet_set_default_row(m_out, rowHeight, LXW_FALSE);
    for (size_t i = 0; i < m_sheet.widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        m_outcome(worksheet_set_column(m_out, column, column, m_sheet.widths[i], nullptr));
    }
}

bool XlsxSheetWriter::writeCells(const JobContext &context)
{
    constexpr size_t rowsBetweenLooks = 256;
    setColumns();
    for (size_t row = 0; row < m_sheet.rows.size(); ++row) {
        if (row % rowsBetweenLooks == 0 && context.isCancelled())
            return false;
        const auto &cells = m_sheet.rows[row];
        if (row < m_sheet.heights.size() && m_sheet.heights[row] > 0)
            m_outcome(worksheet_set_row(m_out, static_cast<lxw_row_t>(row), m_sheet.heights[row], nullptr));
        for (size_t column = 0; column < cells.size(); ++column) {
            const report::Cell &cell = cells[column];
            const bool isNothing = std::holds_alternative<std::monostate>(cell.value) && cell.formula.isEmpty() &&
                                   cell.look == report::Look::Body && cell.shown == report::Shown::General;
            if (isNothing)
                continue;
            writeCell(static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), cell);
            ++m_cells;
        }
    }
    return true;
}

} // namespace phaseout::exports
