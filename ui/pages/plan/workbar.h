// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QHBoxLayout;
class QProgressBar;
class QPushButton;

namespace phaseout::ui {

class PlainLabel;

/// The head of a view that has to work something out: a button, and while it works how far it is, with a way to stop it.
/// The project can be changed meanwhile; only what is shown waits.
class WorkBar : public QWidget {
    Q_OBJECT
public:
    /// \a name is the button's object name; the other parts are "<name>Stop" and "<name>Words".
    WorkBar(Session &session, const QString &name, const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QPushButton *button() const { return m_button; }
    /// Puts \a widget behind the button.
    void add(QWidget *widget);
    /// Beside the button, until the next start.
    void setWords(const QString &words);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// Runs \a work elsewhere under \a job in the list of jobs, then \a done here. What fails is said beside the button;
    /// what was stopped leaves no trace. \a work captures values, never a widget.
    template <class T>
    void start(const QString &job, std::function<Result<T>(const JobContext &)> work, std::function<void(T)> done)
    {
        showRunning(true);
        m_runner.start(
            job, [work = std::move(work)](const JobContext &context) -> Result<T> { return work(context); },
            [this, done = std::move(done)](Result<T> result) {
                showRunning(false);
                if (result)
                    done(*std::move(result));
                else
                    tellFailure(result.error());
            });
    }
    void stop() { m_runner.cancel(); }

signals:
    void wanted();

private:
    void showRunning(bool isRunning);
    void showProgress(const Progress &progress);
    void tellFailure(const Error &error);

    QPushButton *m_button;
    QPushButton *m_stop;
    QProgressBar *m_bar;
    PlainLabel *m_words;
    QHBoxLayout *m_line;
    bool m_isRunning = false;
    JobRunner m_runner; ///< the last member: waits for its work before anything else goes
};

} // namespace phaseout::ui
