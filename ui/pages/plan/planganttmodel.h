// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/plan/planstate.h"

#include <QAbstractTableModel>
#include <optional>

namespace phaseout::ui {

/// The plan for a GanttView: visits under their regions. One of them may stand in another week while it is being moved.
class PlanGanttModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { StoreColumn, DevicesColumn, RiskColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<PlanRow> rows);
    /// Null for a row that is none.
    [[nodiscard]] const PlanRow *rowAt(int row) const;
    /// The row of the visit to \a store; -1 when it is not shown.
    [[nodiscard]] int rowOf(const StoreId &store) const;
    /// Shows the visit in \a row in \a week; nothing: where the plan has it.
    void setMoved(int row, std::optional<Week> week);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant cell(const PlanRow &row, int column, int role) const;
    [[nodiscard]] QVariant work(const PlanRow &row, int at, int role) const;
    [[nodiscard]] qint64 shiftOf(int row) const;

    std::vector<PlanRow> m_rows;
    int m_movedRow = -1;
    std::optional<Week> m_moved;
};

} // namespace phaseout::ui
