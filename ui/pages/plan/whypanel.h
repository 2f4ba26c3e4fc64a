// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/plan/planstate.h"

#include <QWidget>

class QPushButton;

namespace phaseout::ui {

class PlainLabel;

/// Why a store's visit is when it is, at the right of the plan: text first, then what can be done about it.
class WhyPanel : public QWidget {
    Q_OBJECT
public:
    explicit WhyPanel(QWidget *parent = nullptr);
    /// Null: nothing is chosen.
    void setRow(const PlanRow *row);
    /// What a move would mean, while there is one; empty: none.
    void setMoveWords(const QString &words);
    /// All of it as text, for Copy and screen readers.
    [[nodiscard]] QString text() const;

signals:
    void pinWanted();
    void unpinWanted();
    void moveWanted();

private:
    void build();

    PlainLabel *m_heading;
    PlainLabel *m_dates;
    PlainLabel *m_reason;
    PlainLabel *m_figures;
    PlainLabel *m_move;
    QPushButton *m_pin;
    QPushButton *m_unpin;
    QPushButton *m_moveButton;
};

} // namespace phaseout::ui
