// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"

#include <QAbstractListModel>
#include <QElapsedTimer>

namespace phaseout::ui {

enum class JobState { Running, Finished, Cancelled };

/// "Reading rows: 1,240 of 2,118, about 20 seconds left". The time is told after two seconds, from \a elapsedMs and the
/// share that is done.
[[nodiscard]] QString progressWords(const Progress &progress, qint64 elapsedMs);

/// The jobs that run and the last ones that ran, newest first. Thread: the window's. Keeps at most 20 that have ended.
class JobList : public QAbstractListModel {
    Q_OBJECT
public:
    using JobId = quint64;
    enum Roles {
        IdRole = Qt::UserRole + 1, ///< JobId
        StateRole,                 ///< int of JobState
        DoneRole,                  ///< qint64
        TotalRole,                 ///< qint64; 0 means not known
        WordsRole,                 ///< how far, how long, or how it ended
        ResultRole,                ///< text of the link to the result; may be empty
    };

    using QAbstractListModel::QAbstractListModel;

    /// A job begins; \a cancel is called when the user asks for it.
    JobId begin(const QString &name, std::function<void()> cancel);
    void progress(JobId job, const Progress &progress);
    void end(JobId job, JobState state);
    /// What a finished job made, as a link: "Open the 212 new".
    void setResult(JobId job, const QString &text, std::function<void()> open);

    void cancel(JobId job);
    void openResult(JobId job);
    [[nodiscard]] int runningCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void runningCountChanged(int count);

private:
    struct Job {
        JobId id = 0;
        QString name;
        JobState state = JobState::Running;
        Progress progress;
        QElapsedTimer since;
        std::function<void()> cancel;
        QString result;
        std::function<void()> open;
    };
    [[nodiscard]] int rowOf(JobId job) const;
    void tellChange(int row) { emit dataChanged(index(row), index(row)); }
    void forgetOldest();

    std::vector<Job> m_jobs; // newest first
    JobId m_last = 0;
};

} // namespace phaseout::ui
