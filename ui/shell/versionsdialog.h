// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/services.h"

#include <QDialog>

class QTableView;

namespace phaseout::ui {

/// The earlier versions that were kept, to open one as a copy.
class VersionsDialog : public QDialog {
    Q_OBJECT
public:
    /// \a folder is said to the user.
    VersionsDialog(std::vector<EarlierVersion> versions, const QString &folder, QWidget *parent = nullptr);

signals:
    void copyWanted(const phaseout::EarlierVersion &version);

private:
    void choose();

    std::vector<EarlierVersion> m_versions;
    QTableView *m_table;
};

} // namespace phaseout::ui
