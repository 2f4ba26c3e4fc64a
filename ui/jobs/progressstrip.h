// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobrunner.h"

#include <QWidget>

class QProgressBar;

namespace phaseout::ui {

class PlainLabel;

/// Shows in \a bar that \a done of \a total is done, of whatever; a total of 0: nobody knows how much there is.
void showOn(QProgressBar &bar, qint64 done, qint64 total);

/// How far a job is, in a bar and in words, where the list of jobs cannot be reached; hidden while nothing runs.
class ProgressStrip : public QWidget {
    Q_OBJECT
public:
    /// Shows the jobs of \a runner, which may die first.
    explicit ProgressStrip(JobRunner &runner, QWidget *parent = nullptr);

private:
    void begin();
    void tell(const Progress &progress);

    QProgressBar *m_bar;
    PlainLabel *m_words;
    QElapsedTimer m_since;
};

} // namespace phaseout::ui
