// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"
#include "core/plan/sampleproblem.h"
#include "core/plan/solve.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {
namespace {
constexpr double soon = 1;  // seconds
constexpr double late = 10; // seconds
constexpr double mostGap = 1; // per cent, after ten seconds

Result<void> measure(const Settings &settings, int stores, int variant, Table &table)
{
    const plan::Problem problem = plan::sampleProblem({.stores = stores, .variant = variant});
    plan::SolveOptions options;
    options.iterations = std::numeric_limits<std::int64_t>::max();
    options.seconds = late;
    const Stopwatch watch;
    std::optional<double> first;
    std::optional<double> gapSoon;
    const auto solved = plan::solve(problem, options, settings.context, [&](const plan::SolveProgress &progress) {
        const double now = watch.spent().seconds;
        if (!first)
            first = now;
        if (now <= soon)
            gapSoon = progress.gap;
    });
    if (!solved)
        return failure(solved.error());
    if (solved->ending == plan::Ending::Cancelled)
        return failure(ErrorCode::Cancelled, {});
    const QString name = u"v%1, %2 stores: "_s.arg(variant).arg(stores);
    if (first)
        table.figure(QString(name + u"first version after"_s), *first, u"s"_s);
    if (gapSoon)
        table.figure(QString(name + u"gap after 1 s"_s), *gapSoon * 100, u"%"_s);
    table.figure(QString(name + u"unplaced"_s), static_cast<double>(solved->unplaced.size()), {});
    table.atMost(QString(name + u"gap after 10 s"_s), solved->gap() * 100, mostGap, u"%"_s);
    return {};
}
} // namespace

Result<void> benchPlanner(const Settings &settings, Table &table)
{
    std::vector<int> sizes{settings.storesOr(1'000, 1'000)};
    if (settings.isFull && !settings.stores)
        sizes.push_back(5'000);
    for (const int stores : sizes)
        for (int variant = 1; variant <= 4; ++variant)
            if (auto done = measure(settings, stores, variant, table); !done)
                return done;
    return {};
}

} // namespace phaseout::bench
