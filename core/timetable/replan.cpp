// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/replan.h"

#include "core/timetable/planfile.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::timetable {
namespace {
struct Current {
    Timetable timetable;
    PlanParts parts;
};

Result<std::optional<Current>> currentOf(Project &project)
{
    const auto estate = project.estate();
    if (estate->currentPlan.isEmpty())
        return std::nullopt;
    auto bytes = project.repository().plan(estate->currentPlan);
    if (!bytes)
        return failure(bytes.error());
    auto timetable = readPlan(estate->currentPlan, *bytes, *estate);
    if (!timetable)
        return failure(timetable.error());
    auto parts = partsFrom(*bytes);
    if (!parts)
        return failure(parts.error());
    return Current{*std::move(timetable), *std::move(parts)};
}

// What a problem is apart from where the plan before it had the visits.
plan::Problem withoutPast(plan::Problem problem)
{
    for (plan::Job &job : problem.jobs) {
        job.oldStart = plan::none;
        job.disruption = 0;
    }
    problem.unplacedCost = 0;
    return problem;
}

bool isAsGood(const Current &current, const MadePlan &made)
{
    const auto parts = partsFrom(made.bytes);
    return parts && parts->stores == current.parts.stores && parts->constraints.bindsLike(current.parts.constraints)
        && withoutPast(parts->problem) == withoutPast(current.parts.problem)
        && parts->objective >= plan::objective(parts->problem, current.parts.schedule);
}
} // namespace

Result<void> adoptPlan(Project &project, const MadePlan &made)
{
    if (auto stored = project.storePlan(made.timetable.id, made.bytes); !stored)
        return stored;
    // Not the run's context: that one may have been stopped, and what is kept must be kept whole.
    if (auto event = project.apply(usePlan(*project.estate(), made.timetable.id)); !event)
        return failure(event.error());
    return {};
}

Result<Replanned> replan(Project &project, QDate today, const ReplanOptions &options, const JobContext &context,
                         const plan::SolveObserver &observer)
{
    auto current = currentOf(project);
    if (!current)
        return failure(current.error());
    auto made = makePlan(*project.estate(), project.knowledge(), today, *current ? &(*current)->timetable : nullptr,
                         options.plan, context, observer);
    if (!made)
        return failure(made.error());
    if (context.isCancelled() && !(options.keepsWhenStopped && options.keepsWhenStopped()))
        return failure(ErrorCode::Cancelled, {});
    Replanned result{*std::move(made), true};
    if (result.made.timetable.visits.empty()) {
        result.isAdopted = false;
        return result;
    }
    if (options.onlyIfBetter && *current && isAsGood(**current, result.made)) {
        result.isAdopted = false;
        return result;
    }
    if (options.beforeAdopting)
        if (auto done = options.beforeAdopting(result.made); !done)
            return failure(done.error());
    if (auto adopted = adoptPlan(project, result.made); !adopted)
        return failure(adopted.error());
    return result;
}

Result<PlanParts> currentParts(Project &project)
{
    const QByteArray &id = project.estate()->currentPlan;
    if (id.isEmpty())
        return failure(ErrorCode::NothingToDo, QCoreApplication::translate("phaseout::timetable", "there is no plan yet."));
    auto bytes = project.repository().plan(id);
    if (!bytes)
        return failure(bytes.error());
    return partsFrom(*bytes);
}

Result<std::optional<Timetable>> storedPlan(Project &project, const QByteArray &id)
{
    if (id.isEmpty())
        return std::nullopt;
    auto bytes = project.repository().plan(id);
    if (!bytes)
        return failure(bytes.error());
    auto timetable = readPlan(id, *bytes, *project.estate());
    if (!timetable)
        return failure(timetable.error());
    return *std::move(timetable);
}

} // namespace phaseout::timetable
