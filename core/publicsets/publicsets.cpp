// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publicsets/publicsets.h"

#include "core/plan/problemjson.h"
#include "core/publicsets/calendar.h"
#include "core/publicsets/figures.h"
#include "core/publicsets/psplib.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::publicsets {

void setHorizon(plan::Problem &problem, std::int64_t length)
{
    const std::int64_t per = std::max<std::int64_t>(weekSlots, (length + plan::limits::weeks - 1) / plan::limits::weeks);
    problem.slotsOfWeek.assign(static_cast<std::size_t>(std::max<std::int64_t>(1, (length + per - 1) / per)), static_cast<int>(per));
}

void addPool(plan::Problem &problem, const QString &name, int crews)
{
    problem.pools.push_back({name, std::vector<int>(static_cast<std::size_t>(problem.slotCount()), crews), {}});
}

bool isHorizon(std::int64_t length)
{
    return length <= plan::limits::horizon;
}

namespace {

using plan::Job;
using plan::Problem;

constexpr int instancesOfFile = 125;

Job numbered(std::size_t index)
{
    Job job;
    job.label = QString::number(index + 1);
    return job;
}

Error tooLong() { return Error{ErrorCode::LimitExceeded, u"durations"_s, {}}; }

void setDue(Job &job, std::int64_t due, std::int64_t weight, int horizon)
{
    if (due > horizon) // nothing ends later than that
        return;
    job.deadline = static_cast<int>(due);
    job.tardiness = weight;
}

// One crew, every order possible, no idle time ever worth its while.
Result<Problem> oneMachine(const std::vector<std::int64_t> &durations, const std::vector<std::int64_t> &weights,
                           const std::vector<std::int64_t> &dues)
{
    const std::int64_t horizon = std::accumulate(durations.begin(), durations.end(), std::int64_t{0});
    if (!isHorizon(horizon + weekSlots))
        return failure(tooLong());
    Problem problem;
    setHorizon(problem, horizon);
    addPool(problem, u"Machine"_s, 1);
    for (std::size_t j = 0; j < durations.size(); ++j) {
        Job job = numbered(j);
        job.choices = {{0, static_cast<int>(durations[j]), 0}};
        setDue(job, dues[j], weights[j], problem.slotCount());
        problem.jobs.push_back(std::move(job));
    }
    return problem;
}

Result<PublicInstance> weightedTardiness(const QByteArray &bytes, int number)
{
    auto values = figuresOf(bytes);
    if (!values)
        return failure(values.error());
    const bool isRows = bytes.contains(',');
    const std::size_t total = values->size();
    PublicInstance instance{{}, number, !isRows && total % (3 * instancesOfFile) == 0 ? instancesOfFile : 1, 0};
    const std::size_t jobs = total / 3 / static_cast<std::size_t>(instance.count);
    if (jobs == 0 || jobs > plan::limits::jobs || total % 3 != 0)
        return failure(ErrorCode::FormatInvalid, u"figures"_s);
    if (number > instance.count)
        return failure(ErrorCode::NotFound, QString::number(number));
    Figures figures(*std::move(values));
    figures.skip(static_cast<std::size_t>(number - 1) * jobs * 3);
    std::vector<std::int64_t> durations, weights, dues;
    if (isRows)
        for (std::size_t j = 0; j < jobs; ++j) {
            durations.push_back(figures.next(1, plan::limits::horizon));
            weights.push_back(figures.next(0, plan::limits::figure));
            dues.push_back(figures.next(0, plan::limits::figure));
        }
    else {
        durations = figures.next(jobs, 1, plan::limits::horizon);
        weights = figures.next(jobs, 0, plan::limits::figure);
        dues = figures.next(jobs, 0, plan::limits::figure);
    }
    if (figures.failed())
        return failure(figures.error());
    auto problem = oneMachine(durations, weights, dues);
    if (!problem)
        return failure(problem.error());
    instance.problem = *std::move(problem);
    return instance;
}

Result<PublicInstance> unrelatedMachines(const QByteArray &bytes)
{
    auto values = figuresOf(bytes);
    if (!values)
        return failure(values.error());
    Figures figures(*std::move(values));
    const auto machines = static_cast<std::size_t>(figures.next(1, plan::limits::listed));
    const auto jobs = static_cast<std::size_t>(figures.next(1, plan::limits::jobs));
    if (figures.failed() || figures.left() != jobs * (machines + 1))
        return failure(figures.error());
    const std::vector<std::int64_t> weights = figures.next(jobs, 0, plan::limits::figure);
    std::vector<std::vector<std::int64_t>> durations;
    for (std::size_t m = 0; m < machines; ++m)
        durations.push_back(figures.next(jobs, 1, plan::limits::horizon));
    if (figures.failed())
        return failure(figures.error());
    // In some best timetable no machine's last job would end earlier on another machine: so none ends after the mean
    // load, every job at its slowest, and one job more.
    std::int64_t slowest = 0;
    std::int64_t longest = 0;
    for (std::size_t j = 0; j < jobs; ++j) {
        std::int64_t most = 0;
        for (const auto &row : durations)
            most = std::max(most, row[j]);
        slowest += most;
        longest = std::max(longest, most);
    }
    const std::int64_t horizon = slowest / static_cast<std::int64_t>(machines) + longest + 1;
    if (!isHorizon(horizon + weekSlots))
        return failure(tooLong());
    PublicInstance instance;
    setHorizon(instance.problem, horizon);
    for (std::size_t m = 0; m < machines; ++m)
        addPool(instance.problem, u"Machine %1"_s.arg(m + 1), 1);
    for (std::size_t j = 0; j < jobs; ++j) {
        Job job = numbered(j);
        job.weight = weights[j];
        for (std::size_t m = 0; m < machines; ++m)
            job.choices.push_back({static_cast<int>(m), static_cast<int>(durations[m][j]), 0});
        instance.problem.jobs.push_back(std::move(job));
    }
    return instance;
}

// By slot; the last stretch only as far as all jobs one after another could reach.
Result<std::vector<int>> changingCapacity(Figures &figures, std::size_t intervals, std::int64_t work)
{
    std::vector<int> capacity;
    for (std::size_t i = 0; i < intervals; ++i) {
        const std::int64_t from = figures.next(static_cast<std::int64_t>(capacity.size()), plan::limits::figure);
        std::int64_t to = figures.next(0, plan::limits::figure);
        const std::int64_t crews = figures.next(0, plan::limits::jobs);
        if (figures.failed() || from != static_cast<std::int64_t>(capacity.size()) || to < from)
            return failure(figures.error());
        if (i + 1 == intervals && crews > 0)
            to = std::min(to, from + work);
        if (!isHorizon(to + weekSlots))
            return failure(tooLong());
        capacity.resize(static_cast<std::size_t>(to), static_cast<int>(crews));
    }
    return capacity;
}

Result<PublicInstance> changingMachine(const QByteArray &bytes)
{
    auto values = figuresOf(bytes);
    if (!values)
        return failure(values.error());
    Figures figures(*values);
    const auto jobs = static_cast<std::size_t>(figures.next(1, plan::limits::jobs));
    const auto intervals = static_cast<std::size_t>(figures.next(1, plan::limits::horizon));
    if (figures.failed() || figures.left() != 3 * (intervals + jobs))
        return failure(figures.error());
    Figures rows(*std::move(values));
    rows.skip(2 + 3 * intervals);
    std::vector<std::pair<std::int64_t, std::int64_t>> works;
    std::int64_t work = 0;
    for (std::size_t j = 0; j < jobs; ++j) {
        rows.skip(1);
        const std::int64_t duration = rows.next(1, plan::limits::horizon);
        works.emplace_back(duration, rows.next(0, plan::limits::figure));
        work += duration;
    }
    if (rows.failed())
        return failure(rows.error());
    auto capacity = changingCapacity(figures, intervals, work);
    if (!capacity)
        return failure(capacity.error());
    PublicInstance instance;
    setHorizon(instance.problem, std::max<std::int64_t>(1, static_cast<std::int64_t>(capacity->size())));
    capacity->resize(static_cast<std::size_t>(instance.problem.slotCount()), 0);
    instance.problem.pools.push_back({u"Machine"_s, *std::move(capacity), {}});
    for (std::size_t j = 0; j < jobs; ++j) {
        Job job = numbered(j);
        job.choices = {{0, static_cast<int>(works[j].first), 0}};
        setDue(job, works[j].second, 1, instance.problem.slotCount());
        instance.problem.jobs.push_back(std::move(job));
    }
    return instance;
}

Result<PublicInstance> ownForm(const QByteArray &bytes)
{
    auto problem = plan::problemFromJson(bytes);
    if (!problem)
        return failure(problem.error());
    return PublicInstance{*std::move(problem), 1, 1, 0};
}

Result<PublicInstance> readAs(const QByteArray &bytes, PublicForm form, int number)
{
    switch (form) {
    case PublicForm::WeightedTardiness:
        return weightedTardiness(bytes, number);
    case PublicForm::UnrelatedMachines:
        return unrelatedMachines(bytes);
    case PublicForm::ChangingCapacity:
        return changingMachine(bytes);
    case PublicForm::Project:
        return projectOf(bytes);
    case PublicForm::Json:
        break;
    }
    return ownForm(bytes);
}

} // namespace

std::optional<PublicForm> publicFormOf(QStringView slug)
{
    if (slug == u"wt")
        return PublicForm::WeightedTardiness;
    if (slug == u"upmsp")
        return PublicForm::UnrelatedMachines;
    if (slug == u"1mstdc")
        return PublicForm::ChangingCapacity;
    if (slug == u"psplib")
        return PublicForm::Project;
    if (slug == u"json")
        return PublicForm::Json;
    return std::nullopt;
}

Result<PublicInstance> readPublic(const QByteArray &bytes, PublicForm form, int number)
{
    auto instance = number < 1 ? Result<PublicInstance>(failure(ErrorCode::NotFound, QString::number(number)))
                               : readAs(bytes, form, number);
    if (!instance)
        return instance;
    if (number > instance->count)
        return failure(ErrorCode::NotFound, QString::number(number));
    if (form != PublicForm::Json)
        instance->problem.unplacedCost = plan::safeUnplacedCost(instance->problem);
    for (const Finding &finding : plan::validate(instance->problem))
        if (finding.severity == Severity::Refused)
            return failure(ErrorCode::ValueInvalid, QString(finding.subject.isEmpty() ? finding.id : finding.subject), finding.message);
    return instance;
}

} // namespace phaseout::publicsets
