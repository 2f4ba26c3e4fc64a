// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sets.h"
#include "bench/solved.h"
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
    double gap = 0; // the widest
};

Result<void> measure(const plan::SampleOptions &sample, const Settings &settings, Small &all)
{
    const auto solution = solvedIn(plan::sampleProblem(sample), soon, settings.context);
    if (!solution)
        return failure(solution.error());
    ++all.solved;
    all.proven += solution->ending == plan::Ending::Proven;
    all.gap = std::max(all.gap, solution->gap());
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
                for (std::uint64_t seed = 1; seed <= (settings.isFull ? 3 : 1); ++seed)
                    if (auto done = measure({variant == variants ? stores * 7 / 8 : stores, variant, seed, 2, weeks, 90}, settings, all); !done)
                        return done;
        const QString name = u"v%1, up to 50 visits: "_s.arg(variant);
        table.figure(QString(name + u"problems"_s), all.solved, {});
        table.notBelow(QString(name + u"proven best in 2 s"_s), all.proven, all.solved, {});
        table.figure(QString(name + u"widest gap"_s), all.gap * 100, u"%"_s);
    }
    return {};
}

} // namespace phaseout::bench
