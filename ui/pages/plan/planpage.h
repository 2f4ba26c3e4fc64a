// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/livepage.h"
#include "ui/pages/plan/plantable.h"

class QComboBox;
class QSortFilterProxyModel;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace phaseout::ui {

class AttentionPanel;
class ConstraintsForm;
class EmptyState;
class FilterField;
class GanttView;
class Hairline;
class InlineMessage;
class PlainLabel;
class PlanGanttModel;
class PlanRunBar;
class PlansPanel;
class ReplanPanel;
class ScenariosPanel;
class StoredParts;
class SurePanel;
class WeekMover;
class WhyPanel;

/// When each store is visited and why: the plan as a picture and as a table, what it must respect, what needs attention and
/// would help, ways to plan again, scenarios side by side, how sure it is, and every plan there was.
class PlanPage : public LivePage {
    Q_OBJECT
public:
    enum Tab { GanttTab, TableTab, ConstraintsTab, AttentionTab, ReplanTab, ScenariosTab, SureTab, PlansTab };

    explicit PlanPage(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QString waiting() const override;
    /// A store's id chooses its visit; "constraints", "attention", "replan", "scenarios", "sure" and "plans" open those tabs;
    /// anything else filters.
    void show(const QString &what) override;
    using QWidget::show;
    [[nodiscard]] bool isTyping() const override;

    void setCurrentTab(Tab tab);
    void choose(const StoreId &store);

private:
    void build();
    void buildViews();
    void connectParts();
    void buildPanels();
    void readParts();
    void refresh() override;
    void fill();
    void showConcerns(const QString &first = {});
    void tabChosen(int tab);
    void showView();
    void chooseRow(const PlanRow *row);
    [[nodiscard]] const PlanRow *chosen() const;
    void goTo(const StoreId &store);
    void beginMove();
    void showMove(Week week);
    void endMove();
    void pin(Week week);
    void unpin();

    PlanState m_state;
    StoreId m_chosen;
    PlanRunBar *m_run;
    PlainLabel *m_sentence;
    InlineMessage *m_message;
    QTabBar *m_tabs;
    FilterField *m_filter;
    QStackedWidget *m_stack;
    GanttView *m_gantt;
    PlanGanttModel *m_ganttModel;
    QTableView *m_table;
    PlanTable *m_tableModel;
    QSortFilterProxyModel *m_sorted;
    ConstraintsForm *m_constraints;
    AttentionPanel *m_attention;
    EmptyState *m_empty;
    QComboBox *m_zoom;
    Hairline *m_whyLine;
    WhyPanel *m_why;
    ReplanPanel *m_replan;
    ScenariosPanel *m_scenarios;
    SurePanel *m_sure;
    PlansPanel *m_plans;
    QByteArray m_partsOf; ///< the plan that the panels have
    WeekMover *m_mover = nullptr;
};

} // namespace phaseout::ui
