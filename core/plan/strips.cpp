// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/strips.h"

#include "core/plan/model.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace phaseout::plan {
namespace {

std::int64_t takenOf(const Job &job, const Strip &strip)
{
    std::int64_t sum = 0;
    if (strip.isMoney) {
        for (const Spend &spend : job.spends)
            sum += spend.budget == strip.index ? spend.amount : 0;
    } else {
        for (const Draw &draw : job.draws)
            sum += draw.item == strip.index ? draw.quantity : 0;
    }
    return sum;
}

// By week: how much there is by then.
std::vector<std::int64_t> thereBy(const Problem &problem, const Strip &strip)
{
    std::vector<std::int64_t> there(problem.slotsOfWeek.size(), 0);
    if (!strip.isMoney) {
        for (const Arrival &arrival : problem.items[strip.index].arrivals)
            there[arrival.week] += arrival.quantity;
        std::partial_sum(there.begin(), there.end(), there.begin());
        return there;
    }
    const Budget &budget = problem.budgets[strip.index];
    std::vector<std::int64_t> caps = budget.caps;
    std::partial_sum(caps.begin(), caps.end(), caps.begin());
    for (std::size_t week = 0; week < there.size(); ++week)
        there[week] = caps[budget.periodOfWeek[week]];
    return there;
}

} // namespace

StripShape stripShape(const Problem &problem, const Strip &strip)
{
    StripShape shape;
    std::int64_t total = 0;
    for (const Job &job : problem.jobs) {
        const std::int64_t need = std::min(takenOf(job, strip) / strip.unit, longestStrip + 1);
        shape.need.push_back(static_cast<int>(need));
        total = std::min(total + need, longestStrip + 1);
    }
    for (const std::int64_t there : thereBy(problem, strip)) {
        shape.there.push_back(static_cast<int>(std::clamp<std::int64_t>(there / strip.unit, 0, total)));
        shape.length = std::max(shape.length, shape.there.back());
    }
    // What was there stays there, so that less later would be a contradiction of its own.
    std::partial_sum(shape.there.begin(), shape.there.end(), shape.there.begin(), [](int a, int b) { return std::max(a, b); });
    if (total > longestStrip)
        shape.length = 0;
    return shape;
}

bool fitStrips(const std::vector<Strip> &strips, const Problem &problem)
{
    std::set<std::pair<bool, int>> seen;
    return std::all_of(strips.begin(), strips.end(), [&](const Strip &strip) {
        const std::size_t count = strip.isMoney ? problem.budgets.size() : problem.items.size();
        if (strip.index < 0 || static_cast<std::size_t>(strip.index) >= count || strip.unit < 1 || strip.unit > limits::figure ||
            (strip.isMoney && !problem.budgets[strip.index].carryOver) || !seen.insert({strip.isMoney, strip.index}).second || strip.cells.empty())
            return false;
        return static_cast<std::size_t>(stripShape(problem, strip).length) == strip.cells.size() &&
               std::all_of(strip.cells.begin(), strip.cells.end(), [](std::int64_t price) { return price >= 0 && price <= largestPrice; });
    });
}

std::vector<Strip> scarceStrips(const Model &model)
{
    constexpr std::int64_t finest = 1'200; // cells
    const Problem &problem = model.problem();
    std::vector<Strip> strips;
    const auto add = [&](Strip strip, std::int64_t atOnce) {
        std::int64_t total = 0;
        for (const Job &job : problem.jobs)
            total = std::min(limits::total, total + takenOf(job, strip));
        strip.unit = total / finest + 1;
        strip.cells.assign(static_cast<std::size_t>(stripShape(problem, strip).length), 0);
        if (total > atOnce && !strip.cells.empty())
            strips.push_back(std::move(strip));
    };
    for (int item = 0; item < static_cast<int>(problem.items.size()); ++item)
        add({false, item, 1, {}}, model.arrived(item).front());
    for (int budget = 0; budget < static_cast<int>(problem.budgets.size()); ++budget)
        if (problem.budgets[budget].carryOver)
            add({true, budget, 1, {}}, model.spendable(budget)[problem.budgets[budget].periodOfWeek.front()]);
    return strips;
}

} // namespace phaseout::plan
