// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "ui/jobs/joblist.h"

#include <QPointer>
#include <QThreadPool>

namespace phaseout::ui {

/// Runs one long function at a time beside the window. A member of the page that wants the result, so that it dies
/// before the page does: its destructor asks the work to stop and waits for it.
///
/// The work captures values, never \c this of a page. Its result arrives in the runner's thread, from the event loop;
/// a result that was cancelled, or overtaken by a later start(), never arrives. Progress is told at most every 100 ms.
class JobRunner : public QObject {
    Q_OBJECT
public:
    /// With a \a list the job is shown to the user there; the list may die first.
    explicit JobRunner(JobList *list = nullptr, QObject *parent = nullptr);
    ~JobRunner() override;

    /// Runs \a work(context) → T elsewhere, then \a done(T) here. A job that still runs is cancelled first. \a name is
    /// for the user: "Reading scan.xml". Both functions must be copyable.
    template <class Work, class Done>
    void start(const QString &name, Work work, Done done)
    {
        begin(name, [work = std::move(work), done = std::move(done)](const JobContext &context) mutable -> Delivery {
            using Value = std::invoke_result_t<Work &, const JobContext &>;
            auto value = std::make_shared<Value>(work(context));
            return [value = std::move(value), done = std::move(done)]() mutable { done(std::move(*value)); };
        });
    }

    /// Asks the work to stop and discards its result.
    void cancel();
    /// Asks the work to stop and delivers what it has so far ("Stop and keep").
    void stopAndKeep();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// The row in the list of the job that runs or ran last; 0 without one.
    [[nodiscard]] JobList::JobId jobId() const { return m_jobId; }

signals:
    void started();
    void progressed(const phaseout::Progress &progress);
    /// After \c done was called.
    void finished();
    void cancelled();

private:
    using Delivery = std::function<void()>;
    using Body = std::function<Delivery(const JobContext &)>;

    void begin(const QString &name, Body body);
    void showProgress(quint64 serial, const Progress &progress);
    void deliver(quint64 serial, const Delivery &delivery);
    void endInList(JobState state);

    QThreadPool m_pool;
    QPointer<JobList> m_list;
    std::stop_source m_stop;
    quint64 m_serial = 0;
    JobList::JobId m_jobId = 0;
    bool m_isRunning = false;
};

} // namespace phaseout::ui
