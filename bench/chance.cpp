// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"
#include "core/plan/sampleproblem.h"
#include "core/plan/simulation.h"
#include "core/plan/solve.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {
namespace {
constexpr double mostSeconds = 1;

void spread(const plan::Percentiles &figure, const QString &name, Table &table)
{
    const auto share = [&](double value) { return 100 * value / figure.p50; };
    table.figure(QString(name + u": P90 above P50"_s), share(figure.p90 - figure.p50), u"%"_s);
    table.figure(QString(name + u": standard error of P90"_s), share(figure.error90), u"%"_s);
}
} // namespace

Result<void> benchChance(const Settings &settings, Table &table)
{
    const int stores = settings.storesOr(5'000, 5'000);
    for (const int variant : {1, 4}) {
        const plan::Problem problem = plan::sampleProblem({.stores = stores, .variant = variant, .seed = 1});
        plan::SolveOptions solving;
        solving.iterations = 30; // any timetable will do
        const auto solved = plan::solve(problem, solving, settings.context);
        if (!solved)
            return failure(solved.error());
        plan::SimulationOptions options;
        const QString name = u"v%1, %2 visits, %3 times"_s.arg(variant).arg(problem.jobs.size()).arg(options.replications);
        for (const bool hasTornado : {false, true}) {
            options.hasTornado = hasTornado;
            const Stopwatch watch;
            const auto forecast = plan::simulate(problem, solved->schedule, options, settings.context);
            const Spent spent = watch.spent();
            if (!forecast)
                return failure(forecast.error());
            if (!hasTornado) {
                table.atMost(QString(name + u": took"_s), spent, mostSeconds);
                continue;
            }
            table.figure(QString(name + u" and each cause alone: took"_s), spent);
            spread(forecast->finish, QString(name + u": finish"_s), table);
            spread(forecast->exposure, QString(name + u": exposure"_s), table);
        }
    }
    return {};
}

} // namespace phaseout::bench
