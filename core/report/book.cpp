// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/book.h"

#include "core/base/check.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {

QString columnName(int column)
{
    QString name;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        name.prepend(QChar(u'A' + (left - 1) % 26));
    return name;
}

QString cellName(int row, int column)
{
    return columnName(column) + QString::number(row + 1);
}

QString absoluteName(int row, int column)
{
    return u"$" + columnName(column) + u"$" + QString::number(row + 1);
}

QString reference(const QString &sheet, const Area &area)
{
    const bool isPlain = !sheet.contains(u' ');
    QString text = isPlain ? sheet : QString(u"'" + sheet + u"'");
    text += u"!" + absoluteName(area.firstRow, area.firstColumn);
    if (area.firstRow != area.lastRow || area.firstColumn != area.lastColumn)
        text += u":" + absoluteName(area.lastRow, area.lastColumn);
    return text;
}

QString groupWord(Group group)
{
    switch (group) {
    case Group::Read:
        return QCoreApplication::translate("phaseout::report", "Read");
    case Group::Data:
        return QCoreApplication::translate("phaseout::report", "Data");
    case Group::Inputs:
        return QCoreApplication::translate("phaseout::report", "Inputs");
    case Group::Control:
        return QCoreApplication::translate("phaseout::report", "Control");
    }
    Q_UNREACHABLE();
}

void Sheet::put(int row, int column, Cell cell)
{
    PHASEOUT_CHECK(row >= 0 && column >= 0);
    if (rows.size() <= static_cast<size_t>(row))
        rows.resize(static_cast<size_t>(row) + 1);
    auto &cells = rows[static_cast<size_t>(row)];
    if (cells.size() <= static_cast<size_t>(column))
        cells.resize(static_cast<size_t>(column) + 1);
    cells[static_cast<size_t>(column)] = std::move(cell);
}

const Cell *Sheet::at(int row, int column) const
{
    if (row < 0 || column < 0 || static_cast<size_t>(row) >= rows.size() ||
        static_cast<size_t>(column) >= rows[static_cast<size_t>(row)].size())
        return nullptr;
    return &rows[static_cast<size_t>(row)][static_cast<size_t>(column)];
}

QString Sheet::reference(const Area &area) const
{
    return report::reference(name, area);
}
QString Sheet::reference(int row, int column) const
{
    return report::reference(name, {row, column, row, column});
}

int Sheet::columnCount() const
{
    size_t most = 0;
    for (const auto &row : rows)
        most = std::max(most, row.size());
    return static_cast<int>(most);
}

const Sheet *ReportBook::sheet(QStringView name) const
{
    for (const Sheet &sheet : sheets)
        if (sheet.name == name)
            return &sheet;
    return nullptr;
}

Cell words(const QString &text, Look look)
{
    return {text, {}, look, Shown::Text, {}};
}
Cell count(double number, Look look)
{
    return {number, {}, look, Shown::Count, {}};
}
Cell money(const Money &amount, Look look)
{
    return {amount, {}, look, Shown::Money, {}};
}

Cell day(QDate date, Look look)
{
    return {date.isValid() ? Value(date) : Value(), {}, look, Shown::Date, {}};
}

Cell formula(const QString &text, Value result, Shown shown, Look look)
{
    return {std::move(result), text, look, shown, {}};
}

QString quoted(const QString &text)
{
    QString inner = text;
    inner.replace(u"\""_s, u"\"\""_s);
    return u"\"" + inner + u"\"";
}

} // namespace phaseout::report
