// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/checks.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <set>

namespace phaseout::verify {
namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("phaseout::verify", sentence);
}

// Names come from the file: one line of printable text, not too long.
QString name(const Instance &instance, std::size_t job)
{
    QString shown;
    for (const QChar c : instance.visits[job].label.left(60))
        shown += c.isPrint() ? c : QChar(u'?');
    return shown;
}

bool inAny(const Rows<2> &spans, Number slot)
{
    return std::any_of(spans.begin(), spans.end(), [slot](const auto &s) { return s[0] <= slot && slot <= s[1]; });
}

class TimetableCheck {
public:
    TimetableCheck(const Instance &instance, const Timetable &timetable, Ledger &ledger)
        : m_instance(instance)
        , m_timetable(timetable)
        , m_ledger(ledger)
        , m_choice(instance.visits.size(), nullptr)
    {
    }

    void run()
    {
        for (std::size_t job = 0; job < m_instance.visits.size() && m_ledger.holds(); ++job)
            place(job);
        if (!m_ledger.holds())
            return;
        crews();
        names();
        stock();
        money();
        order();
        objective();
    }

private:
    [[nodiscard]] bool isPlaced(std::size_t job) const { return m_timetable.starts[job] >= 0; }
    [[nodiscard]] Number start(std::size_t job) const { return m_timetable.starts[job]; }
    [[nodiscard]] Number end(std::size_t job) const { return endOf(m_instance, *m_choice[job], start(job)); }
    [[nodiscard]] Number week(std::size_t job) const { return m_instance.weekOfSlot[start(job)]; }
    [[nodiscard]] std::size_t jobs() const { return m_instance.visits.size(); }

    void place(std::size_t job)
    {
        if (!isPlaced(job))
            return;
        const Visit &visit = m_instance.visits[job];
        for (const auto &choice : visit.choices)
            if (choice[0] == m_timetable.pools[job])
                m_choice[job] = &choice;
        m_ledger.check(m_choice[job] != nullptr,
                       [&] { return say("“%1” is with a pool that may not do it.").arg(name(m_instance, job)); });
        if (!m_choice[job])
            return;
        m_ledger.check(end(job) <= m_instance.slotCount(),
                       [&] { return say("“%1” ends after the last slot.").arg(name(m_instance, job)); });
        m_ledger.check(isPermitted(m_instance, visit, *m_choice[job], start(job)), [&] {
            return say("“%1” may not be worked from slot %2 (pin, lock, permitted start, rest, closure or freeze).")
                .arg(name(m_instance, job))
                .arg(start(job));
        });
    }
    void crews()
    {
        std::vector<std::vector<Wide>> changes(m_instance.capacity.size(), std::vector<Wide>(m_instance.weekOfSlot.size() + 1, 0));
        for (std::size_t job = 0; job < jobs(); ++job)
            if (isPlaced(job))
                for (const auto &[pool, team] : crewsOf(m_instance.visits[job], *m_choice[job])) {
                    changes[pool][start(job)] += team;
                    changes[pool][end(job)] -= team;
                }
        for (std::size_t pool = 0; pool < m_instance.capacity.size(); ++pool) {
            const std::vector<Wide> &change = changes[pool];
            Wide atWork = 0;
            for (std::size_t slot = 0; slot < m_instance.weekOfSlot.size(); ++slot) {
                atWork += change[slot];
                m_ledger.check(atWork <= m_instance.capacity[pool][slot], [&] {
                    return say("Pool %1 has more crews at work than it has in slot %2.").arg(pool).arg(slot);
                });
            }
        }
    }
    void names()
    {
        std::map<std::pair<Number, Number>, std::vector<std::pair<Number, std::size_t>>> work; // pool, crew: start, job
        for (std::size_t job = 0; job < jobs(); ++job) {
            const std::vector<Number> &crews = m_timetable.crews[job];
            std::size_t needed = 0;
            if (isPlaced(job))
                for (const auto &[pool, team] : crewsOf(m_instance.visits[job], *m_choice[job]))
                    for (Number i = 0; i < team; ++i, ++needed)
                        if (needed < crews.size())
                            work[{pool, crews[needed]}].emplace_back(start(job), job);
            m_ledger.check(crews.size() == needed,
                           [&] { return say("“%1” has not as many crews as it needs.").arg(name(m_instance, job)); });
        }
        for (auto &[crew, visits] : work) {
            const std::vector<Number> &capacity = m_instance.capacity[crew.first];
            const Number most = capacity.empty() ? 0 : *std::max_element(capacity.begin(), capacity.end());
            m_ledger.check(crew.second >= 1 && crew.second <= most, [&, job = visits.front().second] {
                return say("A crew of “%1” does not exist: its pool never has so many.").arg(name(m_instance, job));
            });
            std::sort(visits.begin(), visits.end());
            for (std::size_t i = 1; i < visits.size(); ++i)
                m_ledger.check(end(visits[i - 1].second) <= visits[i].first, [&, job = visits[i].second] {
                    return say("A crew of “%1” is elsewhere at the same time.").arg(name(m_instance, job));
                });
        }
    }
    void stock()
    {
        for (std::size_t item = 0; item < m_instance.arrived.size(); ++item) {
            std::vector<Wide> taken(static_cast<std::size_t>(m_instance.weeks), 0);
            for (std::size_t job = 0; job < jobs(); ++job)
                for (const auto &[which, quantity] : m_instance.visits[job].draws)
                    if (isPlaced(job) && which == static_cast<Number>(item))
                        taken[week(job)] += quantity;
            Wide sum = 0;
            for (std::size_t w = 0; w < taken.size(); ++w) {
                sum += taken[w];
                m_ledger.check(sum <= m_instance.arrived[item][w],
                               [&] { return say("Item %1 is used before it arrives, in week %2.").arg(item).arg(w); });
            }
        }
    }
    void money()
    {
        for (std::size_t b = 0; b < m_instance.budgets.size(); ++b) {
            const Money &budget = m_instance.budgets[b];
            std::vector<Wide> spent(budget.caps.size(), 0);
            for (std::size_t job = 0; job < jobs(); ++job)
                for (const auto &[which, amount] : m_instance.visits[job].spends)
                    if (isPlaced(job) && which == static_cast<Number>(b))
                        spent[budget.periods[week(job)]] += amount;
            Wide room = 0;
            for (std::size_t period = 0; period < spent.size(); ++period) {
                room = (budget.carryOver ? room : 0) + budget.caps[period] - spent[period];
                m_ledger.check(room >= 0,
                               [&] { return say("Budget %1 is overspent in period %2.").arg(b).arg(period); });
            }
        }
    }
    void order()
    {
        for (const auto &[before, after, lag] : m_instance.precedence)
            if (isPlaced(after))
                m_ledger.check(isPlaced(before) && start(after) >= end(before) + lag, [&, job = after] {
                    return say("“%1” starts before a visit that it has to wait for has ended.")
                        .arg(name(m_instance, job));
                });
    }
    void objective()
    {
        Wide sum = 0;
        std::set<std::array<Number, 3>> visited;
        for (std::size_t job = 0; job < jobs(); ++job) {
            const Visit &visit = m_instance.visits[job];
            if (!isPlaced(job)) {
                sum += m_instance.unplacedCost;
                continue;
            }
            sum += ownCost(m_instance, visit, *m_choice[job], start(job));
            if (visit.cluster >= 0 && visited.insert({visit.cluster, m_timetable.pools[job], week(job)}).second)
                sum += m_instance.visitCosts[visit.cluster];
        }
        m_ledger.check(sum == m_timetable.objective, [&] { return say("The timetable does not cost what it says."); });
    }

    const Instance &m_instance;
    const Timetable &m_timetable;
    Ledger &m_ledger;
    std::vector<const std::array<Number, 3> *> m_choice;
};

} // namespace

Rows<2> crewsOf(const Visit &visit, const std::array<Number, 3> &choice)
{
    Rows<2> crews{{choice[0], visit.team}};
    const Number index = &choice - visit.choices.data();
    for (const auto &[which, pool, team] : visit.also)
        if (which == index)
            crews.push_back({pool, team});
    return crews;
}

Number endOf(const Instance &instance, const std::array<Number, 3> &choice, Number start)
{
    Number slot = start;
    Number left = choice[1];
    for (const auto &[first, last] : instance.rests[choice[0]]) { // sorted
        if (last < slot)
            continue;
        if (first - slot >= left)
            break;
        left -= std::max<Number>(0, first - slot);
        slot = last + 1;
    }
    return slot + left;
}

bool isPermitted(const Instance &instance, const Visit &visit, const std::array<Number, 3> &choice, Number start)
{
    if (visit.pin >= 0) {
        if (start != visit.pin)
            return false;
    } else if (visit.oldStart >= 0 && inAny(instance.locked, visit.oldStart)) {
        if (start != visit.oldStart)
            return false;
    } else if (inAny(instance.locked, start)) {
        return false;
    }
    if (!visit.starts.empty() && !inAny(visit.starts, start))
        return false;
    if (inAny(instance.rests[choice[0]], start))
        return false;
    const Number last = endOf(instance, choice, start) - 1;
    return std::none_of(visit.closures.begin(), visit.closures.end(),
                        [&](const auto &c) { return c[0] <= last && start <= c[1]; }) &&
           std::none_of(instance.freezes.begin(), instance.freezes.end(),
                        [&](const auto &f) { return f[0] <= last && start <= f[1]; });
}

Wide ownCost(const Instance &instance, const Visit &visit, const std::array<Number, 3> &choice, Number start)
{
    const Number end = endOf(instance, choice, start);
    Wide cost = Wide(visit.weight) * end + choice[2];
    if (visit.deadline >= 0)
        cost += Wide(visit.tardiness) * std::max<Number>(0, end - visit.deadline);
    for (const auto &[from, once, perSlot] : visit.steps)
        if (end >= from)
            cost += once + Wide(perSlot) * (end - from);
    if (visit.oldStart >= 0 && instance.weekOfSlot[start] != instance.weekOfSlot[visit.oldStart])
        cost += visit.disruption;
    return cost;
}

void checkTimetable(const Instance &instance, const Timetable &timetable, Ledger &ledger)
{
    ledger.check(timetable.problem == instance.digest, [] { return say("The timetable belongs to another problem."); });
    TimetableCheck(instance, timetable, ledger).run();
}

} // namespace phaseout::verify
