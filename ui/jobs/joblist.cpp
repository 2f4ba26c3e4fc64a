// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/joblist.h"

#include <QCoreApplication>
#include <QLocale>

namespace phaseout::ui {
namespace {

constexpr std::size_t mostEnded = 20;
constexpr qint64 beforeEstimateMs = 2000;

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("phaseout::ui::JobList", text, nullptr, n);
}

QString timeLeft(const Progress &progress, qint64 elapsedMs)
{
    if (progress.done <= 0 || progress.total <= progress.done || elapsedMs < beforeEstimateMs)
        return {};
    const double left = double(elapsedMs) / 1000.0 * double(progress.total - progress.done) / double(progress.done);
    if (left > 24 * 3600)
        return {};
    const int seconds = std::max(1, qRound(left));
    if (seconds < 90)
        return translated(QT_TRANSLATE_N_NOOP("phaseout::ui::JobList", "about %Ln second(s) left"), seconds);
    return translated(QT_TRANSLATE_N_NOOP("phaseout::ui::JobList", "about %Ln minute(s) left"), (seconds + 30) / 60);
}

} // namespace

QString progressWords(const Progress &progress, qint64 elapsedMs)
{
    const QLocale locale;
    QStringList parts;
    if (progress.total > 0)
        parts << translated(QT_TRANSLATE_NOOP("phaseout::ui::JobList", "%1 of %2"))
                     .arg(locale.toString(progress.done), locale.toString(progress.total));
    else if (progress.done > 0)
        parts << locale.toString(progress.done);
    if (const QString left = timeLeft(progress, elapsedMs); !left.isEmpty())
        parts << left;
    const QString figures = parts.join(QStringLiteral(", "));
    if (progress.step.isEmpty() || figures.isEmpty())
        return progress.step + figures;
    return QStringLiteral("%1: %2").arg(progress.step, figures);
}

JobList::JobId JobList::begin(const QString &name, std::function<void()> cancel)
{
    beginInsertRows({}, 0, 0);
    Job job;
    job.id = ++m_last;
    job.name = name;
    job.cancel = std::move(cancel);
    job.since.start();
    m_jobs.insert(m_jobs.begin(), std::move(job));
    endInsertRows();
    emit runningCountChanged(runningCount());
    return m_last;
}

void JobList::progress(JobId job, const Progress &progress)
{
    const int row = rowOf(job);
    if (row < 0)
        return;
    m_jobs[std::size_t(row)].progress = progress;
    tellChange(row);
}

void JobList::end(JobId job, JobState state)
{
    const int row = rowOf(job);
    if (row < 0)
        return;
    m_jobs[std::size_t(row)].state = state;
    m_jobs[std::size_t(row)].cancel = {};
    tellChange(row);
    forgetOldest();
    emit runningCountChanged(runningCount());
}

void JobList::setResult(JobId job, const QString &text, std::function<void()> open)
{
    const int row = rowOf(job);
    if (row < 0)
        return;
    m_jobs[std::size_t(row)].result = text;
    m_jobs[std::size_t(row)].open = std::move(open);
    tellChange(row);
}

void JobList::cancel(JobId job)
{
    const int row = rowOf(job);
    // A copy: the job ends, and with it the function that is being called.
    if (const auto function = row < 0 ? std::function<void()>() : m_jobs[std::size_t(row)].cancel)
        function();
}


void JobList::openResult(JobId job)
{
    const int row = rowOf(job);
    if (const auto function = row < 0 ? std::function<void()>() : m_jobs[std::size_t(row)].open)
        function();
}

int JobList::runningCount() const
{
    return int(
        std::count_if(m_jobs.begin(), m_jobs.end(), [](const Job &job) { return job.state == JobState::Running; }));
}

int JobList::rowOf(JobId job) const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), [job](const Job &each) { return each.id == job; });
    return found == m_jobs.end() ? -1 : int(found - m_jobs.begin());
}

void JobList::forgetOldest()
{
    if (m_jobs.size() - std::size_t(runningCount()) <= mostEnded)
        return;
    for (int row = int(m_jobs.size()) - 1; row >= 0; --row) {
        if (m_jobs[std::size_t(row)].state == JobState::Running)
            continue;
        beginRemoveRows({}, row, row);
        m_jobs.erase(m_jobs.begin() + row);
        endRemoveRows();
        return;
    }
}

int JobList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_jobs.size());
}

QVariant JobList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Job &job = m_jobs[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return job.name;
    case IdRole:
        return job.id;
    case StateRole:
        return int(job.state);
    case DoneRole:
        return job.progress.done;
    case TotalRole:
        return job.progress.total;
    case WordsRole:
        if (job.state == JobState::Running)
            return progressWords(job.progress, job.since.elapsed());
        return job.state == JobState::Finished ? tr("Done") : tr("Cancelled");
    case ResultRole:
        return job.result;
    default:
        return {};
    }
}

} // namespace phaseout::ui
