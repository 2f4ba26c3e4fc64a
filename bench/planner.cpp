// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/peer.h"
#include "bench/sets.h"
#include "bench/solved.h"
#include "core/plan/construct.h"
#include "core/plan/sampleproblem.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {
namespace {
constexpr double soon = 1;  // seconds
constexpr double late = 10; // seconds
constexpr double longest = 60; // seconds
// Per cent above the proven bound at 5,000 stores, by variant.
constexpr double mostSoon[] = {0.2, 0.6, 1.5, 2.5};
constexpr double mostLate[] = {0.06, 0.2, 0.7, 1.0};
constexpr std::pair<int, double> mostLongest[] = {{3, 0.5}, {4, 0.7}};
// All affected sites of several companies together.
constexpr int largest = 20'000; // stores
constexpr double patience = 30; // seconds
constexpr double mostOfLargest = 3; // per cent
constexpr double mostMemory = 1024; // MiB

// What people do without an optimizer: take the visits in some order, each as early as it fits.
void measureLists(const plan::Problem &problem, std::int64_t bound, const QString &name, const JobContext &context, Table &table)
{
    const plan::Model model(problem);
    std::vector<double> inOrder, byRisk;
    for (int j = 0; j < model.jobCount(); ++j) {
        inOrder.push_back(j);
        byRisk.push_back(-model.urgency(j));
    }
    const auto measure = [&](const QString &list, const std::vector<double> &keys) {
        const Stopwatch watch;
        const plan::Draft draft = plan::constructed(model, keys, context);
        table.figure(QString(name + list + u": gap"_s), perCentAbove(draft.cost(), bound), u"%"_s);
        table.figure(QString(name + list + u": took"_s), watch.spent());
    };
    measure(u"site order as given"_s, inOrder);
    measure(u"highest risk first"_s, byRisk);
    measure(u"Smith's order"_s, plan::smithKeys(model));
}

// Problems of one kind, one for each seed.
struct Tried {
    plan::Solution first;
    double gap = 0; // the middle one, per cent
};
Result<Tried> tried(plan::SampleOptions kind, double seconds, const Settings &settings)
{
    Tried tried;
    std::vector<double> gaps;
    for (kind.seed = 1; kind.seed <= seedsOf(settings); ++kind.seed) {
        auto solution = solvedIn(plan::sampleProblem(kind), seconds, settings.context, kind.seed);
        if (!solution)
            return failure(solution.error());
        gaps.push_back(solution->gap() * 100);
        if (kind.seed == 1)
            tried.first = *std::move(solution);
    }
    tried.gap = median(std::move(gaps));
    return tried;
}

Result<void> measure(const Settings &settings, int stores, int variant, Table &table)
{
    const QString name = u"v%1, %2 stores: "_s.arg(variant).arg(stores);
    const plan::SampleOptions kind{.stores = stores, .variant = variant};
    const int promised = stores == 5'000 ? variant - 1 : 3;
    const auto early = tried(kind, soon, settings);
    if (!early)
        return failure(early.error());
    const auto last = tried(kind, late, settings);
    if (!last)
        return failure(last.error());
    measureLists(plan::sampleProblem(kind), last->first.certificate.bound, name, settings.context, table);
    table.figure(QString(name + u"unplaced"_s), static_cast<double>(last->first.unplaced.size()), {});
    table.atMost(QString(name + u"gap after 1 s"_s), early->gap, mostSoon[promised], u"%"_s);
    table.atMost(QString(name + u"gap after 10 s"_s), last->gap, mostLate[promised], u"%"_s);
    return {};
}

Result<void> measureLongest(const Settings &settings, int stores, Table &table)
{
    for (const auto &[variant, most] : mostLongest) {
        const auto all = tried({.stores = stores, .variant = variant}, longest, settings);
        if (!all)
            return failure(all.error());
        table.atMost(u"v%1, %2 stores: gap after 60 s"_s.arg(variant).arg(stores), all->gap, most, u"%"_s);
    }
    return {};
}

Result<void> measureLargest(const Settings &settings, Table &table)
{
    const auto solution = solvedIn(plan::sampleProblem({.stores = largest, .variant = 4}), patience, settings.context);
    if (!solution)
        return failure(solution.error());
    const QString name = u"v4, %1 stores: "_s.arg(largest);
    table.atMost(QString(name + u"gap after 30 s"_s), solution->gap() * 100, mostOfLargest, u"%"_s);
    table.atMost(QString(name + u"memory"_s), peakMemory(), mostMemory, u"MiB"_s);
    return {};
}
} // namespace

Result<void> benchPlanner(const Settings &settings, Table &table)
{
    std::vector<int> sizes{settings.storesOr(1'000, 1'000)};
    const bool isWhole = settings.isFull && !settings.stores;
    if (isWhole)
        sizes.insert(sizes.end(), {3'000, 5'000});
    for (const int stores : sizes)
        for (int variant = 1; variant <= 4; ++variant)
            if (auto done = measure(settings, stores, variant, table); !done)
                return done;
    if (auto done = isWhole ? measureLongest(settings, sizes.back(), table) : Result<void>(); !done)
        return done;
    if (auto done = isWhole ? measureLargest(settings, table) : Result<void>(); !done)
        return done;
    if (auto done = benchSmall(settings, table); !done)
        return done;
    if (auto done = benchEdits(settings, table); !done)
        return done;
    if (auto done = benchPeers(settings, table); !done)
        return done;
    return benchSets(settings, table);
}

} // namespace phaseout::bench
