// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/tablerows.h"

#include "core/formats/formulaguard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::ui::TableRows", text, nullptr, n); }

void putInOrder(std::vector<int> &rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}
} // namespace

std::vector<int> selectedRows(const QTableView &table)
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : table.selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (range.model()->index(row, range.left()).flags() & Qt::ItemIsSelectable) // no heading
                rows.push_back(row);
    putInOrder(rows);
    return rows;
}

// Neighbours make one range, and what was selected is let go before: Qt compares every new range with every old one.
void selectAlso(QTableView &table, std::vector<int> rows)
{
    const std::vector<int> before = selectedRows(table);
    rows.insert(rows.end(), before.begin(), before.end());
    putInOrder(rows);
    if (rows == before)
        return;
    const QAbstractItemModel &model = *table.model();
    QItemSelection selection;
    for (size_t first = 0; first < rows.size();) {
        size_t end = first + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.append(QItemSelectionRange(model.index(rows[first], 0), model.index(rows[end - 1], model.columnCount() - 1)));
        first = end;
    }
    table.clearSelection();
    table.selectionModel()->select(selection, QItemSelectionModel::Select);
}

QString copiedLine(const QStringList &cells)
{
    QString line;
    for (const QString &cell : cells)
        line += formats::withFormulaGuard(cell).replace(u'\t', u' ') + u'\t';
    line.chop(1);
    return line + u'\n';
}

QString copyRows(const QTableView &table)
{
    const std::vector<int> rows = selectedRows(table);
    if (rows.empty())
        return words(QT_TRANSLATE_NOOP("phaseout::ui::TableRows", "Nothing is selected. Choose rows first: Ctrl+A takes all of them."));
    if (rows.size() > mostCopied)
        return words(QT_TRANSLATE_NOOP("phaseout::ui::TableRows", "That is too much to copy. The Estate page writes lists of any length to a file."));
    const QHeaderView *header = table.horizontalHeader();
    QString text;
    for (const int row : rows) {
        QStringList cells;
        for (int at = 0; at < header->count(); ++at)
            if (const int column = header->logicalIndex(at); !header->isSectionHidden(column))
                cells << table.model()->index(row, column).data().toString();
        text += copiedLine(cells);
    }
    QGuiApplication::clipboard()->setText(text);
    return words(QT_TRANSLATE_N_NOOP("phaseout::ui::TableRows", "%Ln row(s) copied."), static_cast<int>(rows.size()));
}

} // namespace phaseout::ui
