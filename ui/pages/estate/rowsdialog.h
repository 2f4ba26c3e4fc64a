// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/identities.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace phaseout::ui {

class CellsModel;
class PlainLabel;

/// The rows that a device stands on; those that are not of it are told apart.
class RowsDialog : public QDialog {
    Q_OBJECT
public:
    /// \a name is what people call the device.
    RowsDialog(const QString &name, std::vector<DeviceRow> rows, QWidget *parent = nullptr);

signals:
    /// These are of another device: some, never all.
    void toldApart(const std::vector<phaseout::SeenRow> &rows);

private:
    [[nodiscard]] QVariant cell(int row, int column, int role) const;
    [[nodiscard]] std::vector<SeenRow> chosen() const;
    void tellChosen();
    void split();

    std::vector<DeviceRow> m_rows;
    CellsModel *m_model;
    QTableView *m_table;
    PlainLabel *m_hint;
    QPushButton *m_split;
};

/// By what a row was recognised as of its device, in words; for matchRuleSlug().
[[nodiscard]] QString matchRuleWord(const QString &rule);

} // namespace phaseout::ui
