// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/ganttroles.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace phaseout::ui {

/// "Install".
[[nodiscard]] QString stepName(GanttStep step);

/// "3 to 9 Dec 2026"; a single day is one date.
[[nodiscard]] QString daysText(QDate from, QDate to);

/// All that a row's picture says, in words: "York Foss. Survey 1 to 7 Dec 2026, done. … Pinned. On hold: licence not
/// confirmed." A heading gives its name and note. For screen readers, tool tips and Copy.
[[nodiscard]] QString ganttRowText(const QModelIndex &row);

/// The Gantt's table twin over the same model: the first column, one column for each step, baseline, marks.
class GanttTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        SurveyColumn,
        OrderColumn,
        InstallColumn,
        RemoveColumn,
        VerifyColumn,
        BaselineColumn,
        MarksColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;
    /// \a source is not owned and may die first.
    void setSource(QAbstractItemModel *source);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const QModelIndex &row, int column) const;
    void reset();

    QPointer<QAbstractItemModel> m_source;
    int m_rows = 0;
};

} // namespace phaseout::ui
