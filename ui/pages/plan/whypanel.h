// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/plan/planstate.h"
#include "ui/pages/plan/storedparts.h"
#include "ui/pages/plan/whywords.h"
#include "ui/pages/plan/workbar.h"

class QPushButton;
class QTableView;
class QVBoxLayout;

namespace phaseout::ui {

class LinkButton;
class PlainLabel;

/// Why a store's visit is when it is, at the right of the plan: text first, then the other weeks with their price, and
/// what can be done about it. What takes time is worked out beside the window.
class WhyPanel : public QWidget {
    Q_OBJECT
public:
    explicit WhyPanel(Session &session, QWidget *parent = nullptr);
    /// The plan that the rows are of; null: none.
    void setPlan(std::shared_ptr<const StoredParts> plan);
    /// Null: nothing is chosen.
    void setRow(const PlanRow *row);
    /// What a move would mean, while there is one; empty: none.
    void setMoveWords(const QString &words);
    /// All of it as text, for Copy and screen readers.
    [[nodiscard]] QString text() const;
    /// The week chosen in the list; nothing when there is none.
    [[nodiscard]] std::optional<Week> chosenWeek() const;

signals:
    void pinWanted();
    void unpinWanted();
    void moveWanted();
    void pinToWanted(phaseout::Week week);

private:
    void build();
    void buildWeeks(QVBoxLayout &layout);
    void describe(const PlanRow &row);
    void look();
    void showWhy(const timetable::StoreWhy &why, std::int64_t objective);
    void tryWeek();
    void weekChosen();
    void showWeeks();
    [[nodiscard]] const WeekLine *chosenLine() const;

    Session &m_session;
    std::shared_ptr<const StoredParts> m_plan;
    StoreId m_store;
    bool m_isPinned = false;
    PlainLabel *m_heading;
    PlainLabel *m_dates;
    PlainLabel *m_reason;
    PlainLabel *m_figures;
    PlainLabel *m_move;
    QPushButton *m_pin;
    QPushButton *m_unpin;
    QPushButton *m_moveButton;
    LinkButton *m_copy;
    QWidget *m_deeper;
    PlainLabel *m_earlierHeading;
    PlainLabel *m_earlier;
    PlainLabel *m_weeksNote;
    WeekLines *m_weeks;
    QTableView *m_weekTable;
    PlainLabel *m_inTheWay;
    WorkBar *m_try;
    PlainLabel *m_tried;
    LinkButton *m_pinThere;
    JobRunner m_runner; ///< the last member: waits for its work before anything else goes
};

} // namespace phaseout::ui
