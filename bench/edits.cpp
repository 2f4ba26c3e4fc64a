// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/peer.h"
#include "core/plan/construct.h"
#include "core/plan/sampleproblem.h"
#include "core/plan/solve.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {
namespace {
constexpr double mostGap = 1.5; // per cent
constexpr double replanSeconds = 0.5;
constexpr double mostDecoding = 0.016; // seconds: a frame
constexpr double mostBounding = 0.25;
constexpr int dragged = 9;
constexpr int weeksLater = 4;

// The first region has a crew less for four weeks.
plan::Problem withoutACrew(plan::Problem problem)
{
    constexpr int from = 200;
    constexpr int length = 40;
    std::vector<int> &capacity = problem.pools.front().capacity;
    for (int slot = from; slot < std::min(from + length, problem.slotCount()); ++slot)
        capacity[static_cast<std::size_t>(slot)] = std::max(0, capacity[static_cast<std::size_t>(slot)] - 1);
    return problem;
}

// Some weeks after where it is, to the first half day that is permitted; nothing where there is none, and of what is fixed.
std::optional<plan::Problem> withDragged(const plan::Model &model, const plan::Schedule &schedule, int j)
{
    const int start = schedule.jobs[static_cast<std::size_t>(j)].start;
    if (start == plan::none || model.isFixed(j))
        return {};
    const int week = model.week(start) + weeksLater;
    for (int slot = week < model.weekCount() ? model.firstSlot(week) : model.slotCount(); slot < model.slotCount(); ++slot)
        if (model.mayStart(j, 0, slot)) {
            plan::Problem problem = model.problem();
            problem.jobs[static_cast<std::size_t>(j)].pin = slot;
            return problem;
        }
    return {};
}
} // namespace

Result<void> benchEdits(const Settings &settings, Table &table)
{
    const int stores = settings.storesOr(1'000, 5'000);
    const QString name = u"v4, %1 stores, "_s.arg(stores);
    const plan::Problem problem = plan::sampleProblem({.stores = stores, .variant = 4, .seed = 1});
    plan::SolveOptions options;
    options.iterations = 600;
    const auto before = plan::solve(problem, options, settings.context);
    if (!before)
        return failure(before.error());
    options.iterations = std::numeric_limits<std::int64_t>::max();
    options.seconds = replanSeconds;
    options.warmPrices = before->certificate.prices;
    options.warmSchedule = before->schedule;
    const auto after = plan::solve(withoutACrew(problem), options, settings.context);
    if (!after)
        return failure(after.error());
    table.atMost(QString(name + u"a crew less for four weeks: gap after 0.5 s"_s), after->gap() * 100, mostGap, u"%"_s);

    const plan::Model model(problem);
    double decoding = 0;
    double bounding = 0;
    for (int i = 0; i < dragged; ++i) {
        const auto edited = withDragged(model, before->schedule, static_cast<int>((i + 1) * problem.jobs.size() / (dragged + 1)));
        if (!edited)
            continue;
        const Stopwatch decode;
        const plan::Model now(*edited);
        const plan::Draft draft = plan::repaired(now, before->schedule, plan::smithKeys(now), settings.context);
        decoding = std::max(decoding, decode.spent().seconds);
        const Stopwatch bound;
        const auto proven = plan::provenBound(now, before->certificate.prices, settings.context);
        bounding = std::max(bounding, bound.spent().seconds);
        if (!proven || draft.unplacedCount() > 0)
            return failure(ErrorCode::Cancelled, {});
    }
    table.atMost(QString(name + u"a visit dragged: all placed anew, slowest of 9"_s), decoding * 1000, mostDecoding * 1000, u"ms"_s);
    table.atMost(QString(name + u"a visit dragged: bound proven anew, slowest of 9"_s), bounding * 1000, mostBounding * 1000, u"ms"_s);
    return {};
}

} // namespace phaseout::bench
