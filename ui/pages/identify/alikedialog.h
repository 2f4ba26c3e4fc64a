// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/bulkedits.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace phaseout::ui {

/// What a device has in common with others that wait: one piece of evidence, and all that have it, to be selected.
class AlikeDialog : public QDialog {
    Q_OBJECT
public:
    explicit AlikeDialog(std::vector<AlikeDevices> alike, QWidget *parent = nullptr);

signals:
    void chosen(const std::vector<phaseout::DeviceId> &devices);

private:
    void choose();

    std::vector<AlikeDevices> m_alike;
    QTableView *m_table;
    QPushButton *m_select;
};

} // namespace phaseout::ui
