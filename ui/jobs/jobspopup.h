// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/joblist.h"

#include <QFrame>

class QVBoxLayout;

namespace phaseout::ui {

/// The drawer over the strip's jobs button: one row a job with its bar, words and Cancel; finished jobs as one line
/// with their result as a link.
class JobsPopup : public QFrame {
    Q_OBJECT
public:
    /// \a jobs must outlive the pop-up.
    explicit JobsPopup(JobList &jobs, QWidget *parent = nullptr);
    /// Opens above \a anchor, at its right edge, and takes the focus.
    void openAt(const QWidget &anchor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void refresh(int row);

    JobList &m_jobs;
    QVBoxLayout *m_rows;
    std::vector<QWidget *> m_rowWidgets;
};

} // namespace phaseout::ui
