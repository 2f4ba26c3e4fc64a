// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/problembuilder.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::timetable {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::timetable", text); }

constexpr int longestAlone = 10;           // half days that one crew does alone: a week; beyond it crews go together
constexpr std::int64_t mustFactor = 40;    // how dear a slot past a deadline is, in a store's own exposure
constexpr std::int64_t preferFactor = 5;

class Builder {
public:
    Builder(const Estate &estate, const Knowledge &knowledge, QDate today, const QHash<StoreId, QDate> &previous)
        : m_estate(estate), m_knowledge(knowledge), m_previous(previous)
    {
        m_built.work = workOf(estate, today);
        m_built.constraints = effectiveConstraints(estate, m_built.work, today);
        m_built.calendar = SlotCalendar(Week::of(m_built.constraints.start), m_built.constraints.horizonWeeks);
        m_problem.slotsOfWeek.assign(static_cast<size_t>(m_built.calendar.weeks()), SlotCalendar::slotsPerWeek);
    }

    Outcome<BuiltProblem> build()
    {
        for (size_t j = 0; j < m_built.work.size(); ++j)
            m_jobOf.insert(storeOf(j).id, static_cast<int>(j));
        addFreezes();
        addPools();
        for (size_t j = 0; j < m_built.work.size(); ++j)
            addJob(j);
        addStock();
        addBudgets();
        addClosures();
        addPins();
        addDeadlines();
        addPrecedences();
        addLocks();
        m_problem.unplacedCost = plan::safeUnplacedCost(m_problem);
        m_built.problem = std::move(m_problem);
        return {std::move(m_built), std::move(m_findings)};
    }

private:
    [[nodiscard]] const Constraints &c() const { return m_built.constraints; }
    [[nodiscard]] const SlotCalendar &calendar() const { return m_built.calendar; }
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
                    m_problem.freezes.push_back(*span);
    }

    // One pool for each region with work; the pool without a region serves those that have none of their own.
    void addPools()
    {
        QMap<QString, Nation> regions;
        for (size_t j = 0; j < m_built.work.size(); ++j)
            regions.insert(storeOf(j).region, storeOf(j).nation);
        const auto own = [this](const QString &region) {
            return std::find_if(c().crews.begin(), c().crews.end(), [&](const auto &pool) { return pool.region == region; });
        };
        for (const Constraints::CrewPool &pool : c().crews)
            if (!pool.region.isEmpty() && !regions.contains(pool.region) && !m_built.work.empty())
                note(u"constraints.region.unknown"_s, pool.region, words(QT_TRANSLATE_NOOP("phaseout::timetable", "Crews are given for a region where there is nothing to do.")));
        for (auto it = regions.begin(); it != regions.end(); ++it) {
            QString name = it.key();
            auto pool = own(name);
            if (pool == c().crews.end() && own(QString()) != c().crews.end()) {
                name.clear();
                pool = own(name);
            }
            if (pool == c().crews.end())
                note(u"constraints.region.no-crews"_s, it.key(), words(QT_TRANSLATE_NOOP("phaseout::timetable", "No crews are given for this region.")));
            if (!m_poolOf.contains(name)) {
                m_poolOf.insert(name, static_cast<int>(m_problem.pools.size()));
                m_problem.pools.push_back(poolOf(name, pool == c().crews.end() ? nullptr : &*pool, it.value()));
                m_built.poolNames.push_back(name);
            }
            m_poolOfRegion.insert(it.key(), m_poolOf.value(name));
        }
    }

    plan::Pool poolOf(const QString &name, const Constraints::CrewPool *given, Nation nation) const
    {
        plan::Pool pool{name, std::vector<int>(static_cast<size_t>(calendar().slotCount()), given ? given->crews : 0)};
        if (given)
            for (const Constraints::CrewPeriod &change : given->changes)
                if (const auto span = calendar().span(change.from, change.to))
                    std::fill(pool.capacity.begin() + span->first, pool.capacity.begin() + span->last + 1, change.crews);
        if (c().worksBankHolidays)
            return pool;
        const QDate last = calendar().day(calendar().slotCount() - 1);
        for (const BankHoliday &holiday : m_knowledge.holidays->between(nation, calendar().day(0), last))
            if (const auto span = calendar().span(holiday.date, holiday.date))
                std::fill(pool.capacity.begin() + span->first, pool.capacity.begin() + span->last + 1, 0);
        return pool;
    }

    void addJob(size_t j)
    {
        const StoreWork &work = m_built.work[j];
        const Store &store = storeOf(j);
        const int pool = m_poolOfRegion.value(store.region);
        const auto &capacity = m_problem.pools[static_cast<size_t>(pool)].capacity;
        const int most = capacity.empty() ? 1 : std::max(1, *std::max_element(capacity.begin(), capacity.end()));
        plan::Job job;
        job.label = store.code.text();
        job.team = std::clamp((work.halfDays + longestAlone - 1) / longestAlone, 1, most);
        job.choices = {{pool, (work.halfDays + job.team - 1) / job.team, 0}};
        job.weight = std::max<std::int64_t>(1, work.risk.exposure + work.suspected);
        const int lead = work.kind == VisitKind::Removal ? std::min(c().leadTimeWeeks, calendar().weeks() - 1) : 0;
        if (lead > 0)
            job.starts = {{lead * SlotCalendar::slotsPerWeek, calendar().slotCount() - 1}};
        for (const Constraints::Freeze &freeze : c().freezes)
            if (!freeze.region.isEmpty() && freeze.region == store.region)
                if (const auto span = calendar().span(freeze.from, freeze.to))
                    job.closures.push_back({*span, plan::ClosureKind::Freeze});
        if (store.closedOn.isValid() && store.closedOn <= calendar().day(calendar().slotCount() - 1))
            note(u"plan.store.closing"_s, store.code.text(), words(QT_TRANSLATE_NOOP("phaseout::timetable", "This store closes or has closed; check that the visit is still wanted.")));
        m_problem.jobs.push_back(std::move(job));
    }

    void addStock()
    {
        for (const auto &[slug, quantity] : {std::pair{u"camera"_s, &StoreWork::cameras}, std::pair{u"recorder"_s, &StoreWork::recorders}}) {
            plan::Item item{slug, {}};
            for (const Constraints::Arrival &arrival : c().stock)
                if (arrival.item == slug && arrival.on <= calendar().day(calendar().slotCount() - 1))
                    item.arrivals.push_back({arrival.on < calendar().day(0) ? 0 : std::min(calendar().weekOf(arrival.on) + 1, calendar().weeks() - 1), arrival.quantity});
            const bool isGiven = std::any_of(c().stock.begin(), c().stock.end(), [&](const auto &arrival) { return arrival.item == slug; });
            if (!isGiven)
                continue;
            const int index = static_cast<int>(m_problem.items.size());
            m_problem.items.push_back(std::move(item));
            for (size_t j = 0; j < m_built.work.size(); ++j)
                if (m_built.work[j].kind == VisitKind::Removal && m_built.work[j].*quantity > 0)
                    m_problem.jobs[j].draws.push_back({index, m_built.work[j].*quantity});
        }
    }

    // Budgets that do not overlap share one row of periods; outside every budget money does not bind, unless it carries over:
    // then it is all there is.
    void addBudgets()
    {
        std::vector<Constraints::Budget> sorted = c().budgets;
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
        std::vector<std::vector<Constraints::Budget>> rows;
        for (const Constraints::Budget &budget : sorted) {
            auto row = std::find_if(rows.begin(), rows.end(), [&](const auto &r) { return r.back().to < budget.from; });
            if (row == rows.end())
                row = rows.insert(rows.end(), std::vector<Constraints::Budget>());
            row->push_back(budget);
        }
        for (const auto &row : rows) {
            const int index = static_cast<int>(m_problem.budgets.size());
            m_problem.budgets.push_back(budgetOf(row));
            for (size_t j = 0; j < m_built.work.size(); ++j)
                m_problem.jobs[j].spends.push_back({index, m_built.work[j].cost.likely.minor()});
        }
        m_built.budgetPeriods = std::move(sorted);
    }

    plan::Budget budgetOf(const std::vector<Constraints::Budget> &row) const
    {
        plan::Budget budget;
        budget.name = words(QT_TRANSLATE_NOOP("phaseout::timetable", "Budget"));
        budget.carryOver = c().budgetCarriesOver;
        const std::int64_t outside = budget.carryOver ? 0 : plan::limits::figure;
        int lastKey = -2;
        for (int week = 0; week < calendar().weeks(); ++week) {
            // A week belongs to the period of its Monday.
            const QDate monday = calendar().weekNumber(week).monday();
            int key = -1;
            for (size_t i = 0; i < row.size(); ++i)
                if (row[i].from <= monday && monday <= row[i].to)
                    key = static_cast<int>(i);
            if (key != lastKey || budget.caps.empty()) {
                budget.caps.push_back(key < 0 ? outside : std::min(row[static_cast<size_t>(key)].cap.minor(), plan::limits::figure));
                lastKey = key;
            }
            budget.periodOfWeek.push_back(static_cast<int>(budget.caps.size()) - 1);
        }
        return budget;
    }

    void addClosures()
    {
        for (const Constraints::Closure &closure : c().closures)
            if (const int j = jobOfCode(closure.store); j >= 0)
                if (const auto span = calendar().span(closure.from, closure.to))
                    m_problem.jobs[static_cast<size_t>(j)].closures.push_back({*span, plan::ClosureKind::Closed});
    }

    void addPins()
    {
        for (const Constraints::Pin &pin : c().pins) {
            const int j = jobOfCode(pin.store);
            if (j < 0)
                continue;
            const int week = pin.week.since(calendar().weekNumber(0));
            if (week < 0 || week >= calendar().weeks()) {
                note(u"constraints.pin.outside"_s, pin.store, words(QT_TRANSLATE_NOOP("phaseout::timetable", "A pin lies outside the planning period and was left out.")));
                continue;
            }
            m_problem.jobs[static_cast<size_t>(j)].starts = {{week * SlotCalendar::slotsPerWeek, (week + 1) * SlotCalendar::slotsPerWeek - 1}};
        }
    }

    void addDeadlines()
    {
        for (const Constraints::Deadline &deadline : c().deadlines) {
            const int only = deadline.store.isEmpty() ? -1 : jobOfCode(deadline.store);
            if (!deadline.store.isEmpty() && only < 0)
                continue;
            for (size_t j = 0; j < m_built.work.size(); ++j) {
                if ((only >= 0 && only != static_cast<int>(j)) || (!deadline.region.isEmpty() && deadline.region != storeOf(j).region)
                    || m_built.work[j].risk.score < deadline.minimumRisk)
                    continue;
                plan::Job &job = m_problem.jobs[j];
                const int slot = calendar().slotAfter(deadline.by);
                job.deadline = job.deadline == plan::none ? slot : std::min(job.deadline, slot);
                job.tardiness = std::max(job.tardiness, job.weight * (deadline.isMust ? mustFactor : preferFactor));
            }
        }
    }

    void addPrecedences()
    {
        for (const Constraints::Precedence &order : c().precedences) {
            const int before = jobOfCode(order.before);
            const int after = jobOfCode(order.after);
            if (before >= 0 && after >= 0)
                m_problem.precedence.push_back({before, after, order.lagWeeks * SlotCalendar::slotsPerWeek});
        }
    }

    void addLocks()
    {
        if (!c().lockedUntil.isValid() || m_previous.isEmpty())
            return;
        const auto span = calendar().span(calendar().day(0), c().lockedUntil);
        if (!span)
            return;
        m_problem.locked.push_back(*span);
        for (size_t j = 0; j < m_problem.jobs.size(); ++j) {
            const QDate day = m_previous.value(storeOf(j).id);
            if (day.isValid() && day >= calendar().day(0))
                m_problem.jobs[j].oldStart = std::min(calendar().slotFrom(day), calendar().slotCount() - 1);
        }
    }

    const Estate &m_estate;
    const Knowledge &m_knowledge;
    const QHash<StoreId, QDate> &m_previous;
    BuiltProblem m_built;
    plan::Problem m_problem;
    std::vector<Finding> m_findings;
    QHash<StoreId, int> m_jobOf;
    QHash<QString, int> m_poolOf;       // by pool name
    QHash<QString, int> m_poolOfRegion;
};
} // namespace

Outcome<BuiltProblem> buildProblem(const Estate &estate, const Knowledge &knowledge, QDate today, const QHash<StoreId, QDate> &previous)
{
    return Builder(estate, knowledge, today, previous).build();
}

} // namespace phaseout::timetable
