// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <functional>

namespace phaseout::ui {

/// A table whose rows belong to somebody else: it asks for a cell only when a view shows it, so that a million rows cost
/// nothing. A row whose GroupRowRole is true is a heading: it cannot be selected. Thread: the window's.
class CellsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// The value of a cell for a Qt role or a CellRole; an invalid one for what a cell does not have.
    using Cell = std::function<QVariant(int row, int column, int role)>;

    /// \a numbers names the columns whose heading stands at the right, as their figures do.
    CellsModel(QStringList headers, Cell cell, QList<int> numbers = {}, QObject *parent = nullptr);

    /// The rows are others now: their number is \a count.
    void setRows(int count);
    /// The cursor passes headings by: they are read with what is below them. Else it stops at them.
    void setPassesHeadings(bool passes) { m_passesHeadings = passes; }
    /// The rows are the same and say something else.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QStringList m_headers;
    Cell m_cell;
    QList<int> m_numbers;
    int m_rows = 0;
    bool m_passesHeadings = false;
};

} // namespace phaseout::ui
