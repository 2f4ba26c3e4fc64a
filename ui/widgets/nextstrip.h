// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace phaseout::ui {

class PlainLabel;

/// The foot of the window: the one next step in words with its button; at the right the jobs and what can be undone.
/// The sentence takes the focus, so that screen readers reach it with F6 and Tab.
class NextStrip : public QWidget {
    Q_OBJECT
public:
    explicit NextStrip(QWidget *parent = nullptr);

    /// Shows \a sentence; without \a buttonText there is no button.
    void setNext(const QString &sentence, const QString &buttonText = {});
    /// Filled by default; outlined while the page has its own filled button.
    void setButtonFilled(bool isFilled);
    /// "No jobs", "2 jobs running".
    void setRunningJobs(int count);
    /// "Undo: Pin store"; empty when nothing can be undone.
    void setUndo(const QString &what);
    /// Gives the sentence the keyboard (F6).
    void focusSentence();
    /// Where a pop-up of jobs belongs.
    [[nodiscard]] QToolButton *jobsButton() const { return m_jobs; }

signals:
    void nextTriggered();
    void jobsTriggered();
    void undoTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitSentence();

    PlainLabel *m_sentence;
    QPushButton *m_button;
    QToolButton *m_jobs;
    QToolButton *m_undo;
};

} // namespace phaseout::ui
