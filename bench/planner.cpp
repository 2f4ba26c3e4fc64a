// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/peer.h"
#include "bench/sets.h"
#include "bench/solved.h"
#include "core/plan/construct.h"
#include "core/plan/sampleproblem.h"

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {
namespace {
constexpr double soon = 1;  // seconds
constexpr double late = 10; // seconds
constexpr double longest = 60; // seconds
constexpr int seedsInFull = 5;
// Per cent above the proven bound at 5,000 stores, by variant.
constexpr double mostSoon[] = {0.2, 0.6, 1.5, 2.5};
constexpr double mostLate[] = {0.06, 0.2, 0.7, 1.0};
constexpr double mostLongest[] = {0.06, 0.2, 0.5, 0.7};
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

Result<void> measure(const Settings &settings, int stores, int variant, Table &table)
{
    const QString name = u"v%1, %2 stores: "_s.arg(variant).arg(stores);
    const bool isPromised = stores == 5'000;
    std::vector<double> gapsSoon, gapsLate;
    for (int seed = 1; seed <= (settings.isFull ? seedsInFull : 1); ++seed) {
        const plan::Problem problem = plan::sampleProblem({.stores = stores, .variant = variant, .seed = static_cast<std::uint64_t>(seed)});
        const auto first = solvedIn(problem, soon, settings.context, static_cast<std::uint64_t>(seed));
        if (!first)
            return failure(first.error());
        const auto last = solvedIn(problem, late, settings.context, static_cast<std::uint64_t>(seed));
        if (!last)
            return failure(last.error());
        gapsSoon.push_back(first->gap() * 100);
        gapsLate.push_back(last->gap() * 100);
        if (seed > 1)
            continue;
        measureLists(problem, last->certificate.bound, name, settings.context, table);
        table.figure(QString(name + u"unplaced"_s), static_cast<double>(last->unplaced.size()), {});
    }
    table.atMost(QString(name + u"gap after 1 s"_s), median(gapsSoon), isPromised ? mostSoon[variant - 1] : mostSoon[3], u"%"_s);
    table.atMost(QString(name + u"gap after 10 s"_s), median(gapsLate), isPromised ? mostLate[variant - 1] : mostLate[3], u"%"_s);
    return {};
}

Result<void> measureLongest(const Settings &settings, int stores, int variant, Table &table)
{
    std::vector<double> gaps;
    for (std::uint64_t seed = 1; seed <= seedsInFull; ++seed) {
        const auto solution = solvedIn(plan::sampleProblem({.stores = stores, .variant = variant, .seed = seed}), longest, settings.context, seed);
        if (!solution)
            return failure(solution.error());
        gaps.push_back(solution->gap() * 100);
    }
    table.atMost(u"v%1, %2 stores: gap after 60 s"_s.arg(variant).arg(stores), median(gaps), mostLongest[variant - 1], u"%"_s);
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
    for (const int variant : {3, 4})
        if (auto done = isWhole ? measureLongest(settings, sizes.back(), variant, table) : Result<void>(); !done)
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
