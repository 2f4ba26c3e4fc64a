// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/problembuilder.h"

#include "core/project/storewords.h"
#include "core/timetable/constraintcheck.h"
#include "core/timetable/deadlines.h"
#include "core/timetable/findingwords.h"
#include "core/timetable/supply.h"
#include "core/timetable/windows.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::timetable {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::timetable", text, nullptr, n); }

constexpr int longestAlone = 10;           // half days that one crew does alone: a week; beyond it crews go together
constexpr std::int64_t mustFactor = 40;    // how dear a slot past a deadline is, in a store's own exposure
constexpr std::int64_t preferFactor = 5;
constexpr std::int64_t surveyFactor = 4;   // how much more urgent a survey is than the most urgent removal of its crews

class Builder {
public:
    Builder(const Estate &estate, const Knowledge &knowledge, QDate today, const Timetable *previous)
        : m_estate(estate), m_knowledge(knowledge), m_today(today), m_previous(previous)
    {
        m_built.work = workOf(estate, today);
        m_built.constraints = effectiveConstraints(estate, m_built.work, today);
        // A start that nobody gave is the one that the first plan assumed: planning again does not put it off.
        if (!estate.constraints.start.isValid() && previous)
            m_built.constraints.start = previous->constraints.start;
        m_built.begin = std::max(m_built.constraints.start, today);
        m_built.calendar = SlotCalendar(Week::of(m_built.begin), m_built.constraints.horizonWeeks, periodCuts(m_built.constraints));
        problem().slotsOfWeek = m_built.calendar.slotsOfPart();
    }

    Outcome<BuiltProblem> build()
    {
        for (size_t j = 0; j < m_built.work.size(); ++j)
            m_jobOf.insert(storeOf(j).id, static_cast<int>(j));
        addFreezes();
        addPools();
        for (size_t j = 0; j < m_built.work.size(); ++j)
            addJob(j);
        weighSurveys();
        const std::vector<Used> used = usedOf(m_estate, m_today);
        addStock(used);
        addBudgets(used);
        addClosures();
        addDeadlines();
        addPrecedences();
        addWindows();
        problem().unplacedCost = plan::safeUnplacedCost(problem());
        return {std::move(m_built), std::move(m_findings)};
    }

private:
    [[nodiscard]] const Constraints &c() const { return m_built.constraints; }
    [[nodiscard]] const SlotCalendar &calendar() const { return m_built.calendar; }
    [[nodiscard]] plan::Problem &problem() { return m_built.problem; }
    [[nodiscard]] const Store &storeOf(size_t job) const { return m_estate.stores[static_cast<size_t>(m_built.work[job].store)]; }

    void note(const QString &id, const QString &subject, const QString &message)
    {
        m_findings.push_back({Severity::Warning, id, subject, {}, message, {}, {}});
    }
    // The job of the store with that code; -1 with a finding when no register has it, -1 alone when there is nothing to do.
    int jobOfCode(const QString &code)
    {
        const Store *store = m_estate.storeByCode(code);
        if (!store) {
            note(u"constraints.store.unknown"_s, code, words(QT_TRANSLATE_NOOP("phaseout::timetable", "A constraint names a store that no register has.")));
            return -1;
        }
        return m_jobOf.value(store->id, -1);
    }

    void addFreezes()
    {
        for (const Constraints::Freeze &freeze : c().freezes)
            if (freeze.region.isEmpty())
                if (const auto span = calendar().span(freeze.from, freeze.to))
                    problem().freezes.push_back(*span);
    }

    [[nodiscard]] const Constraints::CrewPool *crewsFor(const QString &region) const
    {
        const auto it = std::find_if(c().crews.begin(), c().crews.end(), [&](const auto &pool) { return pool.region == region; });
        return it == c().crews.end() ? nullptr : &*it;
    }

    // One pool for each region with work; the pool without a region serves those that have none of their own.
    void addPools()
    {
        QMap<QString, QMap<Nation, int>> nations; // half days of work by pool
        QMap<QString, QString> poolOfRegion;
        for (size_t j = 0; j < m_built.work.size(); ++j) {
            const QString &region = storeOf(j).region;
            const QString name = !crewsFor(region) && crewsFor(QString()) ? QString() : region;
            poolOfRegion.insert(region, name);
            nations[name][storeOf(j).nation] += m_built.work[j].halfDays;
        }
        for (const Constraints::CrewPool &pool : c().crews)
            if (!pool.region.isEmpty() && !poolOfRegion.contains(pool.region) && !m_built.work.empty())
                note(u"constraints.region.unknown"_s, pool.region, words(QT_TRANSLATE_NOOP("phaseout::timetable", "Crews are given for a region where there is nothing to do.")));
        for (auto it = poolOfRegion.begin(); it != poolOfRegion.end(); ++it) {
            const QString &name = it.value();
            const Constraints::CrewPool *given = crewsFor(name);
            if (!given)
                note(u"constraints.region.no-crews"_s, it.key(), words(QT_TRANSLATE_NOOP("phaseout::timetable", "No crews are given for this region.")));
            auto index = std::find(m_built.poolNames.begin(), m_built.poolNames.end(), name);
            if (index == m_built.poolNames.end()) {
                problem().pools.push_back(poolOf(name, given, mostWork(nations.value(name)), c(), m_knowledge, calendar()));
                index = m_built.poolNames.insert(index, name);
            }
            m_poolOfRegion.insert(it.key(), static_cast<int>(index - m_built.poolNames.begin()));
        }
    }

    // Crews of several nations keep the bank holidays of the one where most of their work is.
    static Nation mostWork(const QMap<Nation, int> &nations)
    {
        const auto it = std::max_element(nations.begin(), nations.end());
        return it == nations.end() ? Nation::Unknown : it.key();
    }

    void addJob(size_t j)
    {
        const StoreWork &work = m_built.work[j];
        const Store &store = storeOf(j);
        const int pool = m_poolOfRegion.value(store.region);
        const auto &capacity = problem().pools[static_cast<size_t>(pool)].capacity;
        const int most = capacity.empty() ? 1 : std::max(1, *std::max_element(capacity.begin(), capacity.end()));
        plan::Job job;
        job.label = uniqueCode(store, m_estate);
        job.team = std::clamp((work.halfDays + longestAlone - 1) / longestAlone, 1, most);
        job.choices = {{pool, (work.halfDays + job.team - 1) / job.team, 0}};
        job.weight = std::max<std::int64_t>(1, work.risk.exposure + work.suspected);
        for (const Constraints::Freeze &freeze : c().freezes)
            if (!freeze.region.isEmpty() && freeze.region == store.region)
                if (const auto span = calendar().span(freeze.from, freeze.to))
                    job.closures.push_back({*span, plan::ClosureKind::Freeze});
        // Who comes after the store has closed finds nobody to let them in.
        if (store.closedOn.isValid())
            if (const auto span = calendar().span(store.closedOn, std::max(store.closedOn, calendar().day(calendar().slotCount() - 1))))
                job.closures.push_back({*span, plan::ClosureKind::Closed});
        problem().jobs.push_back(std::move(job));
    }

    // What a survey finds still needs its visit, so that it cannot wait for the risk that is known. It weighs a few times as
    // much for its half day as the most urgent removal of its crews, so that a plan in force does not hold it back either, and
    // the more the more is suspected.
    void weighSurveys()
    {
        struct Urgency {
            std::int64_t weight = 0;
            std::int64_t work = 1;
        };
        std::vector<Urgency> most(problem().pools.size());
        const auto workOf = [](const plan::Job &job) { return std::int64_t{job.choices.front().duration} * job.team; };
        for (size_t j = 0; j < m_built.work.size(); ++j) {
            const plan::Job &job = problem().jobs[j];
            Urgency &urgency = most[static_cast<size_t>(job.choices.front().pool)];
            if (m_built.work[j].kind == VisitKind::Removal && job.weight * urgency.work > urgency.weight * workOf(job))
                urgency = {job.weight, workOf(job)};
        }
        for (size_t j = 0; j < m_built.work.size(); ++j) {
            plan::Job &job = problem().jobs[j];
            const Urgency &urgency = most[static_cast<size_t>(job.choices.front().pool)];
            if (m_built.work[j].kind == VisitKind::Survey)
                job.weight += (surveyFactor * urgency.weight * workOf(job) + urgency.work - 1) / urgency.work;
        }
    }

    void addStock(const std::vector<Used> &used)
    {
        struct Kind {
            QString slug;
            int StoreWork::*needed;
            int Used::*used;
        };
        for (const Kind &kind : {Kind{u"camera"_s, &StoreWork::cameras, &Used::cameras}, Kind{u"recorder"_s, &StoreWork::recorders, &Used::recorders}}) {
            if (std::none_of(c().stock.begin(), c().stock.end(), [&](const auto &arrival) { return arrival.item == kind.slug; }))
                continue;
            const int index = static_cast<int>(problem().items.size());
            problem().items.push_back(itemOf(kind.slug, kind.used, used, c(), calendar()));
            for (size_t j = 0; j < m_built.work.size(); ++j)
                if (m_built.work[j].kind == VisitKind::Removal && m_built.work[j].*kind.needed > 0)
                    problem().jobs[j].draws.push_back({index, m_built.work[j].*kind.needed});
        }
    }

    void addBudgets(const std::vector<Used> &used)
    {
        problem().budgets = budgetsOf(c(), used, calendar());
        for (int index = 0; index < static_cast<int>(problem().budgets.size()); ++index)
            for (size_t j = 0; j < m_built.work.size(); ++j)
                problem().jobs[j].spends.push_back({index, m_built.work[j].cost.likely.minor()});
    }

    void addClosures()
    {
        for (const Constraints::Closure &closure : c().closures)
            if (const int j = jobOfCode(closure.store); j >= 0)
                if (const auto span = calendar().span(closure.from, closure.to))
                    problem().jobs[static_cast<size_t>(j)].closures.push_back({*span, plan::ClosureKind::Closed});
    }

    // The nearer deadline of either kind; a wish beside a must is a step of its own.
    void addDeadlines()
    {
        for (const Constraints::Deadline &deadline : c().deadlines)
            if (!deadline.store.isEmpty())
                jobOfCode(deadline.store); // for the finding
        const Deadlines deadlines(c(), m_estate);
        for (size_t j = 0; j < m_built.work.size(); ++j) {
            plan::Job &job = problem().jobs[j];
            const Due due = deadlines.of(storeOf(j), m_built.work[j].risk.score);
            const std::int64_t dear = job.weight * (due.must.isValid() ? mustFactor : preferFactor);
            if (const QDate first = due.must.isValid() ? due.must : due.wish; first.isValid()) {
                job.deadline = calendar().slotAfter(first);
                job.tardiness = std::min(dear, plan::limits::figure);
            }
            if (due.must.isValid() && due.wish.isValid() && due.wish < due.must)
                job.steps.push_back({calendar().slotAfter(due.wish), 0, job.weight * preferFactor});
        }
    }

    // An order that would have a store wait for itself is left out, with a finding that names the stores.
    void addPrecedences()
    {
        const std::vector<Circle> circles = circlesIn(c().precedences, m_estate);
        for (const Circle &circle : circles)
            note(u"constraints.precedence.cycle"_s, circle.codes.first(), circle.words());
        for (size_t i = 0; i < c().precedences.size(); ++i) {
            const Constraints::Precedence &order = c().precedences[i];
            const int before = jobOfCode(order.before);
            const int after = jobOfCode(order.after);
            const bool isCircular = std::any_of(circles.begin(), circles.end(), [&](const Circle &circle) { return circle.last == i; });
            if (before >= 0 && after >= 0 && before != after && !isCircular)
                problem().precedence.push_back({before, after, order.lagWeeks * SlotCalendar::slotsPerWeek});
        }
    }

    void addWindows()
    {
        for (const Constraints::Pin &pin : c().pins)
            jobOfCode(pin.store); // for the finding
        Windows windows(m_estate, m_previous, m_built);
        windows.set();
        for (const QString &code : windows.unfitPins())
            note(u"constraints.pin.outside"_s, code, words(QT_TRANSLATE_NOOP("phaseout::timetable", "A pin lies outside the planning period and was left out.")));
        QStringList released;
        for (const int j : windows.release())
            released += uniqueCode(storeOf(static_cast<size_t>(j)), m_estate);
        if (!released.isEmpty())
            note(u"plan.kept.moved"_s, released.first(),
                 words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln visit(s) should have stayed, but crews, goods, money or open days are no longer there: %1. New weeks were looked for."), static_cast<int>(released.size()))
                     .arg(someOf(released)));
    }

    const Estate &m_estate;
    const Knowledge &m_knowledge;
    const QDate m_today;
    const Timetable *m_previous;
    BuiltProblem m_built;
    std::vector<Finding> m_findings;
    QHash<StoreId, int> m_jobOf;
    QHash<QString, int> m_poolOfRegion;
};
} // namespace

Outcome<BuiltProblem> buildProblem(const Estate &estate, const Knowledge &knowledge, QDate today, const Timetable *previous)
{
    return Builder(estate, knowledge, today, previous).build();
}

} // namespace phaseout::timetable
