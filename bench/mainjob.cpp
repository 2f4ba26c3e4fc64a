// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/mainjob.h"

#include "core/exports/xlsx.h"
#include "core/report/boardbook.h"
#include "core/timetable/timetable.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {

namespace {
constexpr int openings = 5; // a small project opens too fast to be measured once

Result<timetable::Timetable> planAndStore(Project &project, const JobContext &context)
{
    const auto estate = project.estate();
    auto made = timetable::makePlan(*estate, project.knowledge(), project.services().clock.today(), nullptr, {}, context);
    if (!made)
        return failure(made.error());
    if (auto stored = project.storePlan(made->timetable.id, made->bytes); !stored)
        return failure(stored.error());
    const Edit edit{{SetCurrentPlan{estate->currentPlan, made->timetable.id}}, {}};
    if (auto event = project.apply(edit, context); !event)
        return failure(event.error());
    return std::move(made->timetable);
}

Result<Spent> writeWorkbook(Project &project, const timetable::Timetable &timetable, const QString &path, const JobContext &context)
{
    const Stopwatch watch;
    const auto head = project.repository().journalHead();
    if (!head)
        return failure(head.error());
    const report::BoardInfo info{u"bench"_s, head->count, QString::fromLatin1(head->hash.toHex()), {}};
    const report::ReportBook book = report::boardBook(*project.estate(), &timetable, nullptr, project.services().clock.today(), info);
    if (auto written = exports::writeXlsx(book, path, context); !written)
        return failure(written.error());
    return watch.spent();
}
} // namespace

Result<MainJob> doMainJob(const Settings &settings, const QString &sample, const QString &name)
{
    MainJob job;
    Services services;
    const QString path = settings.folder + u'/' + name + u".phaseout"_s;
    auto project = makeProject(settings, services, name);
    if (!project)
        return failure(project.error());
    const auto imported = importFiles(**project, {sample}, settings.context);
    if (!imported)
        return failure(imported.error());
    job.import = *imported;
    job.stores = static_cast<int>((*project)->estate()->stores.size());
    job.devices = static_cast<qint64>((*project)->estate()->devices.size());

    const Stopwatch planning;
    const auto timetable = planAndStore(**project, settings.context);
    if (!timetable)
        return failure(timetable.error());
    job.gap = timetable->nearness.gap().value_or(1);
    job.plan = planning.spent();
    const auto workbook = writeWorkbook(**project, *timetable, QString(settings.folder + u'/' + name + u".xlsx"_s), settings.context);
    if (!workbook)
        return failure(workbook.error());
    job.workbook = *workbook;
    const Stopwatch closing;
    if (auto closed = (*project)->close(); !closed)
        return failure(closed.error());
    project->reset();
    job.close = closing.spent();
    job.fileBytes = QFileInfo(path).size();

    for (int i = 0; i < openings; ++i) {
        const Stopwatch opening;
        auto again = services.open(path, Services::Access::Read, settings.context);
        if (!again)
            return failure(again.error());
        const Spent spent = opening.spent();
        if (i == 0 || spent.processor < job.open.processor)
            job.open = spent;
        if (auto closed = (*again)->close(); !closed)
            return failure(closed.error());
    }
    return job;
}

} // namespace phaseout::bench
