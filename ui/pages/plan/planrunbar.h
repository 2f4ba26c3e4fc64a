// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>
#include <atomic>
#include <memory>

class QPushButton;
class QSpinBox;

namespace phaseout::ui {

class PlainLabel;

/// "Make plan" or "Improve plan", how long to look, and, while it runs, how good the timetable is already.
class PlanRunBar : public QWidget {
    Q_OBJECT
public:
    explicit PlanRunBar(Session &session, QWidget *parent = nullptr);
    void setHasPlan(bool hasPlan);
    /// At most so many steps; 0, the usual: as many as fit into the seconds.
    void setIterations(std::int64_t iterations) { m_iterations = iterations; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Asked before every run; nothing runs when it says no.
    void setGate(std::function<bool()> isReady) { m_isReady = std::move(isReady); }

public slots:
    void run();
    void stopAndKeep();
    void cancel();

signals:
    /// What became of a run, for the page to say.
    void ended(const QString &words);

private:
    void build();
    void showRunning(bool isRunning);
    [[nodiscard]] timetable::PlanOptions options() const;

    Session &m_session;
    QPushButton *m_make;
    QPushButton *m_stop;
    QPushButton *m_cancel;
    QSpinBox *m_seconds;
    QSpinBox *m_seed;
    PlainLabel *m_live;
    std::function<bool()> m_isReady = [] { return true; };
    std::shared_ptr<std::atomic<bool>> m_keeps;
    std::int64_t m_iterations = 0;
    bool m_hasPlan = false;
    bool m_isRunning = false;
};

} // namespace phaseout::ui
