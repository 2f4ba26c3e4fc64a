// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/scenarios.h"

#include "core/timetable/deadlines.h"
#include "core/timetable/isolation.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace phaseout::timetable {
namespace {

// What one store has come to in one scenario.
struct Fate {
    qint64 exposure = 0;  // all of it, by the estate's own weights
    qint64 reachable = 0; // of which isolation takes away
    QDate isolated;       // invalid: not
    QDate finish;         // invalid: no visit
};

struct Solved {
    ScenarioResult result;
    std::vector<Fate> fates; // by job that is a visit
    QDate end;               // of its calendar
};

class Comparing {
public:
    Comparing(const Estate &estate, const Knowledge &knowledge, QDate today, const Timetable *previous, const CompareOptions &options, const JobContext &context)
        : m_estate(estate), m_knowledge(knowledge), m_today(today), m_previous(previous), m_options(options), m_context(context)
    {
    }

    Result<std::vector<ScenarioResult>> run(const std::vector<Scenario> &scenarios)
    {
        std::vector<Solved> all;
        auto now = solved({}, m_estate, {});
        if (!now)
            return failure(now.error());
        all.push_back(*std::move(now));
        for (const Scenario &scenario : scenarios) {
            auto one = solved(scenario);
            if (!one)
                return failure(one.error());
            all.push_back(*std::move(one));
        }
        QDate end;
        for (const Solved &one : all)
            end = end.isValid() ? std::max(end, one.end) : one.end;
        std::vector<ScenarioResult> results;
        for (Solved &one : all) {
            measure(one, end);
            const qint64 base = results.empty() ? one.result.exposure : results.front().exposure;
            one.result.againstNow = base > 0 ? static_cast<double>(one.result.exposure - base) / static_cast<double>(base) : 0.0;
            results.push_back(std::move(one.result));
        }
        return results;
    }

private:
    Result<Solved> solved(const Scenario &scenario)
    {
        Outcome<Constraints> constraints = constraintsOf(scenario, m_estate, m_today);
        Estate estate = m_estate;
        // A start that nobody gave stays the one that the first plan assumed.
        const bool isGiven = m_estate.constraints.start.isValid()
            || std::any_of(scenario.edits.begin(), scenario.edits.end(), [](const ScenarioEdit &edit) { return edit.values.contains(QStringLiteral("start")); });
        if (!isGiven && m_previous)
            constraints.value.start = m_previous->constraints.start;
        estate.constraints = std::move(constraints.value);
        for (const ScenarioEdit &edit : scenario.edits)
            if (edit.kind == ScenarioEdit::Kind::Weights)
                if (auto weights = assess::riskWeightsFromJson(edit.values))
                    estate.riskWeights = *weights;
        return solved(scenario, estate, std::move(constraints.findings));
    }
    Result<Solved> solved(const Scenario &scenario, const Estate &estate, std::vector<Finding> findings)
    {
        auto ready = prepared(estate, m_knowledge, m_today, m_previous, m_options.seed);
        if (!ready)
            return failure(ready.error());
        PlanParts &parts = ready->parts;
        const size_t visits = parts.stores.size();
        for (const ScenarioEdit &edit : scenario.edits)
            if (edit.kind == ScenarioEdit::Kind::Isolate && parts.stores.size() == visits)
                addIsolations(parts, estate, edit.amount, m_today);
        plan::SolveOptions solving;
        solving.seed = m_options.seed;
        solving.iterations = m_options.iterations;
        if (!ready->before.jobs.empty() && parts.stores.size() == visits)
            solving.warmSchedule = ready->before;
        const auto solution = plan::solve(parts.problem, solving, m_context);
        if (!solution)
            return failure(solution.error());
        if (m_context.isCancelled())
            return failure(ErrorCode::Cancelled, {});
        parts.schedule = solution->schedule;
        Solved one{{}, {}, parts.calendar().day(parts.calendar().slotCount() - 1)};
        one.result.name = scenario.name;
        parts.objective = solution->objective;
        parts.certificate = solution->certificate;
        one.result.nearness = nearnessOf(parts);
        one.result.findings = std::move(findings);
        tell(one, parts, visits, estate);
        return one;
    }

    void tell(Solved &one, const PlanParts &parts, size_t visits, const Estate &estate) const
    {
        const SlotCalendar calendar = parts.calendar();
        const std::vector<std::int64_t> reachable = reachableExposure(parts, m_estate, m_today);
        const std::vector<StoreWork> own = workOf(m_estate, m_today); // in the same order, with the estate's own risk
        const Deadlines deadlines(parts.constraints, estate);
        ScenarioResult &result = one.result;
        result.cost = Estimate::zero(parts.currency);
        for (size_t j = 0; j < visits; ++j) {
            const plan::Placed &placed = parts.schedule.jobs[j];
            Fate fate{own[j].risk.exposure, reachable[j], {}, {}};
            if (placed.isPlaced()) {
                fate.finish = lastDay(parts, calendar, j);
                const Due due = deadlines.of(*m_estate.store(parts.stores[j]), parts.work[j].risk.score);
                const bool isMissed = due.must.isValid() && fate.finish > due.must;
                result.mustsMissed += isMissed ? 1 : 0;
                result.late += isMissed || (due.wish.isValid() && fate.finish > due.wish) ? 1 : 0;
                result.finish = result.finish.isValid() ? std::max(result.finish, fate.finish) : fate.finish;
                result.cost += parts.work[j].cost;
                ++result.visits;
            } else {
                ++result.unplanned;
            }
            one.fates.push_back(fate);
        }
        if (const QDate target = m_estate.programme.targetDate; target.isValid() && result.finish.isValid())
            result.afterTarget = static_cast<int>(target.daysTo(result.finish));
        tellPeaks(one, parts, visits, calendar);
        tellMoves(one, parts, visits, calendar);
        tellIsolations(one, parts, visits, calendar);
    }
    static void tellPeaks(Solved &one, const PlanParts &parts, size_t visits, const SlotCalendar &calendar)
    {
        std::map<int, int> change; // of crews at work, by slot
        std::map<QDate, Money> months;
        for (size_t j = 0; j < visits; ++j) {
            const plan::Placed &placed = parts.schedule.jobs[j];
            if (!placed.isPlaced())
                continue;
            const plan::Job &job = parts.problem.jobs[j];
            change[placed.start] += job.team;
            change[plan::endOf(parts.problem.pools[static_cast<size_t>(placed.pool)], placed.start, job.choices.front().duration)] -= job.team;
            const QDate first = calendar.day(placed.start);
            months.try_emplace(QDate(first.year(), first.month(), 1), Money::zero(parts.currency)).first->second += parts.work[j].cost.likely;
        }
        int crews = 0;
        for (const auto &[slot, difference] : change)
            one.result.peakCrews = std::max(one.result.peakCrews, crews += difference);
        one.result.peakCost = Money::zero(parts.currency);
        for (const auto &[month, cost] : months)
            if (cost > one.result.peakCost) {
                one.result.peakCost = cost;
                one.result.peakMonth = month;
            }
    }
    void tellMoves(Solved &one, const PlanParts &parts, size_t visits, const SlotCalendar &calendar) const
    {
        if (!m_previous)
            return;
        QHash<StoreId, const Visit *> before;
        for (const Visit &visit : m_previous->visits)
            before.insert(visit.store, &visit);
        for (size_t j = 0; j < visits; ++j) {
            const plan::Placed &placed = parts.schedule.jobs[j];
            const Visit *was = before.value(parts.stores[j]);
            if (was && was->kind == parts.work[j].kind && (!placed.isPlaced() || calendar.week(placed.start) != was->week()))
                ++one.result.moved;
        }
    }
    static void tellIsolations(Solved &one, const PlanParts &parts, size_t visits, const SlotCalendar &calendar)
    {
        QHash<StoreId, size_t> visitOf;
        for (size_t j = 0; j < visits; ++j)
            visitOf.insert(parts.stores[j], j);
        for (size_t j = visits; j < parts.stores.size(); ++j) {
            if (!parts.schedule.jobs[j].isPlaced())
                continue;
            const QDate day = lastDay(parts, calendar, j);
            one.fates[visitOf.value(parts.stores[j])].isolated = day;
            one.result.isolations.emplace_back(parts.stores[j], day);
            one.result.isolatedBy = one.result.isolatedBy.isValid() ? std::max(one.result.isolatedBy, day) : day;
        }
        std::stable_sort(one.result.isolations.begin(), one.result.isolations.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        one.result.isolated = static_cast<int>(one.result.isolations.size());
    }
    static QDate lastDay(const PlanParts &parts, const SlotCalendar &calendar, size_t j)
    {
        const plan::Placed &placed = parts.schedule.jobs[j];
        const int duration = parts.problem.jobs[j].choices.front().duration;
        return calendar.day(plan::endOf(parts.problem.pools[static_cast<size_t>(placed.pool)], placed.start, duration) - 1);
    }

    void measure(Solved &one, QDate end) const
    {
        std::vector<std::pair<QDate, qint64>> drops; // day, exposure that goes then
        std::vector<QDate> done;
        qint64 all = 0;
        for (const Fate &fate : one.fates) {
            all += fate.exposure;
            const QDate last = fate.finish.isValid() ? fate.finish : end;
            const QDate off = fate.isolated.isValid() ? std::min(fate.isolated, last) : last;
            const auto days = [this](QDate day) { return std::max<qint64>(0, m_today.daysTo(day)); };
            one.result.exposure += (fate.exposure - fate.reachable) * days(last) + fate.reachable * days(off);
            if (fate.isolated.isValid())
                drops.emplace_back(off, fate.reachable);
            if (fate.finish.isValid()) {
                drops.emplace_back(last, fate.exposure - (fate.isolated.isValid() ? fate.reachable : 0));
                done.push_back(last);
            }
        }
        std::sort(drops.begin(), drops.end());
        qint64 gone = 0;
        for (const auto &[day, exposure] : drops) {
            gone += exposure;
            if (2 * gone >= all && !one.result.half.isValid())
                one.result.half = day;
        }
        std::sort(done.begin(), done.end());
        for (const int percent : {50, 70, 100}) {
            const size_t needed = (one.fates.size() * static_cast<size_t>(percent) + 99) / 100;
            one.result.shares.emplace_back(percent, needed > 0 && needed <= done.size() ? done[needed - 1] : QDate());
        }
    }

    const Estate &m_estate;
    const Knowledge &m_knowledge;
    const QDate m_today;
    const Timetable *m_previous;
    const CompareOptions &m_options;
    const JobContext &m_context;
};

} // namespace

Result<std::vector<ScenarioResult>> compared(const std::vector<Scenario> &scenarios, const Estate &estate, const Knowledge &knowledge,
                                            QDate today, const Timetable *previous, const CompareOptions &options, const JobContext &context)
{
    return Comparing(estate, knowledge, today, previous, options, context).run(scenarios);
}

QString targetWords(const ScenarioResult &result)
{
    if (!result.afterTarget)
        return {};
    if (*result.afterTarget > 0)
        return QCoreApplication::translate("phaseout::timetable", "%Ln day(s) late", nullptr, *result.afterTarget);
    return result.unplanned == 0 ? QCoreApplication::translate("phaseout::timetable", "kept")
                                 : QCoreApplication::translate("phaseout::timetable", "kept by all but %Ln store(s)", nullptr, result.unplanned);
}

} // namespace phaseout::timetable
