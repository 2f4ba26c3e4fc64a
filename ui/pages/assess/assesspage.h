// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobrunner.h"
#include "ui/pages/assess/ranking.h"
#include "ui/pages/livepage.h"

#include <QTimer>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace phaseout::ui {

class EmptyState;
class PlainLabel;
class CellsModel;
class WeightsPanel;

/// Stores by risk, with what the risk is made of, and the weights that rank them. Moving a weight shows at once what would
/// move; nothing is kept until Apply. show() takes a store's id.
class AssessPage : public LivePage {
    Q_OBJECT
public:
    explicit AssessPage(Session &session, QWidget *parent = nullptr);
    void show(const QString &what) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    [[nodiscard]] QWidget *weightsPane();
    void refresh() override;
    void preview();
    void apply();
    void showRanking();
    void reset();
    void goTo(const StoreId &store);

    Ranking m_kept;  ///< under the project's weights
    Ranking m_shown; ///< under the panel's
    StoreId m_wanted;
    PlainLabel *m_note;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_table;
    CellsModel *m_model;
    WeightsPanel *m_weights;
    PlainLabel *m_movement;
    QPushButton *m_apply;
    QPushButton *m_reset;
    QTimer m_pause; ///< until the slider rests
    JobRunner m_runner;
};

} // namespace phaseout::ui
