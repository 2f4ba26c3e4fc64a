// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobrunner.h"

#include <QElapsedTimer>
#include <mutex>

namespace phaseout::ui {
namespace {

constexpr qint64 betweenReportsMs = 100;

/// Lets a report pass when the last one is long enough ago. Thread: any.
class Gate {
public:
    bool opens()
    {
        const std::lock_guard lock(m_mutex);
        if (m_sinceLast.isValid() && m_sinceLast.elapsed() < betweenReportsMs)
            return false;
        m_sinceLast.start();
        return true;
    }

private:
    std::mutex m_mutex;
    QElapsedTimer m_sinceLast;
};

} // namespace

JobRunner::JobRunner(JobList *list, QObject *parent)
    : QObject(parent)
    , m_list(list)
{
    // One at a time: what was cancelled has left before the next begins.
    m_pool.setMaxThreadCount(1);
}

JobRunner::~JobRunner()
{
    ++m_serial;
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
    if (m_isRunning)
        endInList(JobState::Cancelled);
}

void JobRunner::begin(const QString &name, Body body)
{
    if (m_isRunning)
        cancel();
    const quint64 serial = ++m_serial;
    m_stop = std::stop_source();
    m_isRunning = true;
    if (m_list)
        m_jobId = m_list->begin(name, [self = QPointer<JobRunner>(this)] {
            if (self)
                self->cancel();
        });
    auto gate = std::make_shared<Gate>();
    JobContext context(m_stop.get_token(), [this, serial, gate](const Progress &progress) {
        if (gate->opens())
            QMetaObject::invokeMethod(
                this, [this, serial, progress] { showProgress(serial, progress); }, Qt::QueuedConnection);
    });
    m_pool.start([this, serial, context = std::move(context), body = std::move(body)]() mutable {
        Delivery delivery = body(context);
        QMetaObject::invokeMethod(
            this, [this, serial, delivery = std::move(delivery)] { deliver(serial, delivery); }, Qt::QueuedConnection);
    });
    emit started();
}

void JobRunner::cancel()
{
    if (!m_isRunning)
        return;
    ++m_serial;
    m_stop.request_stop();
    m_isRunning = false;
    endInList(JobState::Cancelled);
    emit cancelled();
}

void JobRunner::stopAndKeep()
{
    m_stop.request_stop();
}

void JobRunner::showProgress(quint64 serial, const Progress &progress)
{
    if (serial != m_serial)
        return;
    if (m_list)
        m_list->progress(m_jobId, progress);
    emit progressed(progress);
}

void JobRunner::deliver(quint64 serial, const Delivery &delivery)
{
    if (serial != m_serial)
        return;
    m_isRunning = false;
    endInList(JobState::Finished);
    // The page may start the next job, or die, in its answer.
    const QPointer<JobRunner> self(this);
    delivery();
    if (self)
        emit finished();
}

void JobRunner::endInList(JobState state)
{
    if (m_list)
        m_list->end(m_jobId, state);
}

} // namespace phaseout::ui
