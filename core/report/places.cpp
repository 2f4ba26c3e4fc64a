// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/places.h"

#include "core/base/check.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {

QString Places::operator()(const QString &key) const
{
    const auto it = m_references.constFind(key);
    if (it == m_references.constEnd())
        qFatal("no place is called %s", qPrintable(key));
    return *it;
}

QString Places::fill(const QString &pattern) const
{
    QString result;
    qsizetype from = 0;
    for (qsizetype open = pattern.indexOf(u'{'); open >= 0; open = pattern.indexOf(u'{', from)) {
        const qsizetype close = pattern.indexOf(u'}', open);
        PHASEOUT_CHECK(close > open);
        result += QStringView(pattern).mid(from, open - from);
        result += (*this)(pattern.mid(open + 1, close - open - 1));
        from = close + 1;
    }
    return result += QStringView(pattern).mid(from);
}

TableWriter::TableWriter(Sheet &sheet, QString key, int headerRow, std::vector<TableColumn> columns, int firstColumn)
    : m_sheet(sheet)
    , m_key(std::move(key))
    , m_headerRow(headerRow)
    , m_next(headerRow + 1)
    , m_firstColumn(firstColumn)
    , m_columns(std::move(columns))
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const int at = firstColumn + static_cast<int>(i);
        sheet.put(headerRow, at, words(m_columns[i].header, m_columns[i].isNumber ? Look::HeaderRight : Look::Header));
        if (sheet.widths.size() <= static_cast<size_t>(at))
            sheet.widths.resize(static_cast<size_t>(at) + 1, 9);
        sheet.widths[static_cast<size_t>(at)] = std::max(sheet.widths[static_cast<size_t>(at)], m_columns[i].width);
    }
}

int TableWriter::column(QStringView key) const
{
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].key == key)
            return m_firstColumn + static_cast<int>(i);
    qFatal("no column is called %s", qPrintable(key.toString()));
}

QString TableWriter::here(QStringView key, int back) const
{
    return cellName(m_next - back, column(key));
}

void TableWriter::put(QStringView key, Cell cell)
{
    m_sheet.put(m_next, column(key), std::move(cell));
}

void TableWriter::endRow()
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const int at = m_firstColumn + static_cast<int>(i);
        const Cell *cell = m_sheet.at(m_next, at);
        if (!cell || (cell->formula.isEmpty() && cell->value == Value() && cell->shown == Shown::General))
            m_sheet.put(m_next, at, {Value(), {}, Look::Body, Shown::Text, {}});
    }
    ++m_next;
}

void TableWriter::finish(Places &places, const QString &tableName)
{
    if (m_next == m_headerRow + 1) {
        endRow();
    }
    const int lastColumn = m_firstColumn + static_cast<int>(m_columns.size()) - 1;
    m_sheet.tables.push_back({{m_headerRow, m_firstColumn, lastRow(), lastColumn}, tableName});
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const int at = m_firstColumn + static_cast<int>(i);
        places.set(QString(m_key + u'.' + m_columns[i].key), m_sheet.reference({m_headerRow + 1, at, lastRow(), at}));
    }
}

} // namespace phaseout::report
