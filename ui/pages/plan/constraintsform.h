// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/plan/constraintsdraft.h"
#include "ui/session/session.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

namespace phaseout::ui {

class InlineMessage;
class ListEditor;
class PlainLabel;

/// What the plan must respect, as sentences with figures in them. Nothing counts before Apply, which is one edit.
class ConstraintsForm : public QWidget {
    Q_OBJECT
public:
    explicit ConstraintsForm(Session &session, QWidget *parent = nullptr);
    /// Shows the project's constraints again, unless somebody is typing.
    void refresh();
    /// What stands in the form.
    [[nodiscard]] ConstraintsDraft draft() const;
    /// Something was typed that is not applied.
    [[nodiscard]] bool isDirty() const { return m_isDirty; }

public slots:
    void apply();
    void revert();

private:
    void buildSentences(QVBoxLayout &layout);
    void buildLists(QVBoxLayout &layout);
    void buildFoot(QVBoxLayout &layout);
    [[nodiscard]] QWidget *sentence(const QString &before, QWidget *field, const QString &after);
    ListEditor *addList(QVBoxLayout &layout, ListEditor *list, bool ConstraintsDraft::*assumed = nullptr);
    void checkDays();
    void setDirty(bool isDirty);

    Session &m_session;
    QScrollArea *m_scroll;
    QLineEdit *m_start;
    PlainLabel *m_startNote;
    QSpinBox *m_horizon;
    PlainLabel *m_horizonNote;
    QLineEdit *m_locked;
    PlainLabel *m_lockedNote;
    QSpinBox *m_lead;
    QSpinBox *m_perDay;
    QSpinBox *m_overhead;
    QCheckBox *m_bankHolidays;
    QCheckBox *m_carriesOver;
    ListEditor *m_crews = nullptr;
    ListEditor *m_freezes = nullptr;
    ListEditor *m_budgets = nullptr;
    ListEditor *m_deadlines = nullptr;
    ListEditor *m_stock = nullptr;
    ListEditor *m_closures = nullptr;
    ListEditor *m_precedences = nullptr;
    ListEditor *m_pins = nullptr;
    InlineMessage *m_message;
    QWidget *m_foot = nullptr;
    QDate m_assumedStart;
    bool m_areCrewsAssumed = false;
    bool m_areFreezesAssumed = false;
    bool m_isDirty = false;
    bool m_isFilling = false;
};

} // namespace phaseout::ui
