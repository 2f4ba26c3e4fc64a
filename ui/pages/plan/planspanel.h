// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/plansummary.h"
#include "ui/models/rowsmodel.h"
#include "ui/session/session.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QTableView;

namespace phaseout::ui {

class PlainLabel;

/// One plan in the list.
struct PlanLine {
    QByteArray id;
    QString name;    ///< "Plan 3, 22 Nov 2026"
    QString madeBy;  ///< harmless to show
    bool isCurrent = false;
    bool isBaseline = false;
    std::optional<timetable::PlanSummary> summary; ///< nothing: not read yet
};
using PlanLines = RowsModel<PlanLine>;

/// Every plan there was, newest first: which is in force, which is measured against, and the way to make another one that.
class PlansPanel : public QWidget {
    Q_OBJECT
public:
    explicit PlansPanel(Session &session, QWidget *parent = nullptr);
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void choose();
    void readNext();
    [[nodiscard]] std::vector<PlanLine> lines() const;
    [[nodiscard]] const PlanLine *chosen() const;
    void use();
    void measureAgainst();

    Session &m_session;
    PlanLines *m_lines;
    QTableView *m_table;
    QPushButton *m_use;
    QPushButton *m_baseline;
    PlainLabel *m_words;
    QHash<QByteArray, timetable::PlanSummary> m_summaries; // plans never change
    QByteArray m_chosen;
    JobRunner m_runner; ///< the last member: waits for its work before anything else goes
};

} // namespace phaseout::ui
