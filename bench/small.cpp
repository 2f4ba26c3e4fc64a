// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sets.h"
#include "bench/solved.h"
#include "bench/spent.h"
#include "core/plan/sampleproblem.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {
namespace {
constexpr double soon = 2; // seconds
constexpr int variants = 4;

struct Small {
    int solved = 0;
    int proven = 0;
    double gap = 0;     // the widest
    double slowest = 0; // of the medians of each kind, seconds to the proof or to giving up
};

// Problems of one kind, one for each seed.
Result<void> measure(plan::SampleOptions kind, const Settings &settings, Small &all)
{
    std::vector<double> took;
    for (kind.seed = 1; kind.seed <= seedsOf(settings); ++kind.seed) {
        const plan::Problem problem = plan::sampleProblem(kind);
        const Stopwatch watch;
        const auto solution = solvedIn(problem, soon, settings.context);
        if (!solution)
            return failure(solution.error());
        took.push_back(watch.spent().seconds);
        ++all.solved;
        all.proven += solution->ending == plan::Ending::Proven;
        all.gap = std::max(all.gap, solution->gap());
    }
    all.slowest = std::max(all.slowest, median(std::move(took)));
    return {};
}
} // namespace

// Two regions, with just enough for 12 weeks of work or for 30. Chains and pins make an eighth more visits of the same stores.
Result<void> benchSmall(const Settings &settings, Table &table)
{
    for (int variant = 1; variant <= variants; ++variant) {
        Small all;
        for (const int stores : {24, 40, 48})
            for (const int weeks : {12, 30})
                if (auto done = measure({variant == variants ? stores * 7 / 8 : stores, variant, 1, 2, weeks, 90}, settings, all); !done)
                    return done;
        const QString name = u"v%1, up to 50 visits: "_s.arg(variant);
        table.figure(QString(name + u"problems"_s), all.solved, {});
        table.figure(QString(name + u"proven best in 2 s"_s), all.proven, {});
        table.figure(QString(name + u"widest gap"_s), all.gap * 100, u"%"_s);
        table.atMost(QString(name + u"proven after, median of the slowest kind"_s), all.slowest, soon, u"s"_s);
    }
    return {};
}

} // namespace phaseout::bench
