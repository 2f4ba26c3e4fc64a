// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/problem.h"

#include "core/plan/wide.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::plan {
namespace {

constexpr std::size_t mostFindings = 200;

QString tr(const char *sentence)
{
    return QCoreApplication::translate("phaseout::plan", sentence);
}

Wide magnitude(std::int64_t figure)
{
    return figure < 0 ? -Wide(figure) : Wide(figure);
}

// Walks a problem from its grid to its jobs; each part only looks at what the parts before it found sound.
class Validator {
public:
    explicit Validator(const Problem &problem)
        : m_problem(problem)
    {
    }

    std::vector<Finding> run()
    {
        if (grid() && lists()) {
            pools();
            items();
            budgets();
            clusters();
            spans(m_problem.freezes, "freezes"_L1);
            spans(m_problem.locked, "locked"_L1);
            for (std::size_t i = 0; i < m_problem.jobs.size(); ++i)
                job(m_problem.jobs[i], i);
            if (m_problem.unplacedCost < 0 || m_problem.unplacedCost > limits::total)
                refuse("figure"_L1, "problem"_L1, 0, {},
                       QT_TRANSLATE_NOOP("phaseout::plan", "A figure is negative or too large."));
            precedence();
            if (m_findings.empty())
                totals();
        }
        return std::move(m_findings);
    }

private:
    void refuse(QLatin1StringView id, QLatin1StringView list, std::size_t index, const QString &subject,
                const char *message, Severity severity = Severity::Refused)
    {
        if (m_findings.size() < mostFindings)
            m_findings.push_back({severity,
                                  "plan.problem."_L1 + id,
                                  subject,
                                  {list, static_cast<qint64>(index) + 1, 0},
                                  tr(message),
                                  {},
                                  {}});
    }
    bool figure(std::int64_t value, std::int64_t least, QLatin1StringView list, std::size_t index,
                const QString &subject)
    {
        if (value >= least && value <= limits::figure)
            return true;
        refuse("figure"_L1, list, index, subject,
               QT_TRANSLATE_NOOP("phaseout::plan", "A figure is negative or too large."));
        return false;
    }
    bool grid()
    {
        std::int64_t horizon = 0;
        bool sound = m_problem.weekCount() <= limits::weeks;
        for (const int count : m_problem.slotsOfWeek) {
            sound = sound && count >= 0 && count <= limits::horizon;
            horizon += count;
        }
        sound = sound && horizon >= 1 && horizon <= limits::horizon;
        if (!sound)
            refuse("grid"_L1, "weeks"_L1, 0, {},
                   QT_TRANSLATE_NOOP("phaseout::plan", "The calendar has no slots, or more than can be planned."));
        m_slots = sound ? static_cast<int>(horizon) : 0;
        return sound;
    }
    bool lists()
    {
        const auto size = [](const auto &list) { return static_cast<std::int64_t>(list.size()); };
        const bool sound = size(m_problem.jobs) <= limits::jobs && size(m_problem.precedence) <= 4 * limits::jobs &&
                           size(m_problem.pools) <= limits::listed && size(m_problem.items) <= limits::listed &&
                           size(m_problem.budgets) <= limits::listed &&
                           size(m_problem.clusters) <= 10 * limits::listed &&
                           size(m_problem.freezes) <= limits::horizon && size(m_problem.locked) <= limits::horizon &&
                           size(m_problem.pools) * m_slots <= limits::cells &&
                           size(m_problem.items) * m_problem.weekCount() <= limits::cells &&
                           size(m_problem.budgets) * m_problem.weekCount() <= limits::cells &&
                           size(m_problem.clusters) * size(m_problem.pools) * m_problem.weekCount() <= limits::cells;
        std::int64_t choices = 0;
        for (const Job &job : m_problem.jobs)
            choices += size(job.choices);
        if (!sound || choices * m_problem.weekCount() > limits::cells ||
            (choices * m_slots > limits::cells && waysOfWork() * m_slots > limits::cells))
            refuse("size"_L1, "problem"_L1, 0, {},
                   QT_TRANSLATE_NOOP("phaseout::plan", "There is more than can be planned at once."));
        return sound;
    }
    // How many different sets of crews and durations there are at most: a model keeps a calendar for each.
    [[nodiscard]] std::int64_t waysOfWork() const
    {
        std::vector<std::array<int, 3>> ways;
        std::int64_t further = 0;
        for (const Job &job : m_problem.jobs)
            for (const PoolChoice &choice : job.choices)
                if (choice.also.empty())
                    ways.push_back({choice.pool, choice.duration, job.team});
                else
                    ++further;
        std::sort(ways.begin(), ways.end());
        return further + (std::unique(ways.begin(), ways.end()) - ways.begin());
    }
    void pools()
    {
        for (std::size_t i = 0; i < m_problem.pools.size(); ++i) {
            const Pool &pool = m_problem.pools[i];
            if (static_cast<int>(pool.capacity.size()) != m_slots)
                refuse("pool-calendar"_L1, "pools"_L1, i, pool.name,
                       QT_TRANSLATE_NOOP("phaseout::plan", "The crews' calendar does not cover every slot."));
            bool sound = true;
            for (std::size_t r = 0; r < pool.rests.size(); ++r)
                sound = sound && inside(pool.rests[r]) && (r == 0 || pool.rests[r].first > pool.rests[r - 1].last);
            if (!sound)
                refuse("rests"_L1, "pools"_L1, i, pool.name,
                       QT_TRANSLATE_NOOP("phaseout::plan", "The crews' days off are out of order or outside the calendar."));
            for (const int crews : pool.capacity)
                if (crews < 0 || crews > limits::jobs) {
                    refuse("figure"_L1, "pools"_L1, i, pool.name,
                           QT_TRANSLATE_NOOP("phaseout::plan", "A figure is negative or too large."));
                    break;
                }
        }
    }
    void items()
    {
        for (std::size_t i = 0; i < m_problem.items.size(); ++i) {
            Wide sum = 0;
            for (const Arrival &arrival : m_problem.items[i].arrivals) {
                if (arrival.week < 0 || arrival.week >= m_problem.weekCount())
                    refuse("arrival-week"_L1, "items"_L1, i, m_problem.items[i].name,
                           QT_TRANSLATE_NOOP("phaseout::plan", "A delivery falls outside the calendar."));
                if (!figure(arrival.quantity, 0, "items"_L1, i, m_problem.items[i].name))
                    return;
                sum += arrival.quantity;
            }
            if (sum > limits::figure)
                refuse("figure"_L1, "items"_L1, i, m_problem.items[i].name,
                       QT_TRANSLATE_NOOP("phaseout::plan", "A figure is negative or too large."));
        }
    }
    void budgets()
    {
        for (std::size_t i = 0; i < m_problem.budgets.size(); ++i) {
            const Budget &budget = m_problem.budgets[i];
            bool sound = static_cast<int>(budget.periodOfWeek.size()) == m_problem.weekCount();
            for (std::size_t week = 0; week < budget.periodOfWeek.size(); ++week)
                sound = sound && budget.periodOfWeek[week] >= (week == 0 ? 0 : budget.periodOfWeek[week - 1]) &&
                        budget.periodOfWeek[week] < static_cast<int>(budget.caps.size());
            if (!sound || budget.caps.size() > static_cast<std::size_t>(limits::weeks))
                refuse("budget-periods"_L1, "budgets"_L1, i, budget.name,
                       QT_TRANSLATE_NOOP("phaseout::plan", "The budget's periods do not cover every week in order."));
            Wide sum = 0;
            for (const std::int64_t cap : budget.caps) {
                if (!figure(cap, 0, "budgets"_L1, i, budget.name))
                    break;
                sum += cap;
            }
            if (sum > Wide(limits::figure) * 1000)
                refuse("figure"_L1, "budgets"_L1, i, budget.name,
                       QT_TRANSLATE_NOOP("phaseout::plan", "A figure is negative or too large."));
        }
    }
    void clusters()
    {
        for (std::size_t i = 0; i < m_problem.clusters.size(); ++i)
            figure(m_problem.clusters[i].visitCost, 0, "clusters"_L1, i, m_problem.clusters[i].name);
    }
    void spans(const std::vector<Span> &list, QLatin1StringView name)
    {
        for (std::size_t i = 0; i < list.size(); ++i)
            if (!inside(list[i]))
                refuse("span"_L1, name, i, {},
                       QT_TRANSLATE_NOOP("phaseout::plan",
                                         "A span of slots ends before it begins or falls outside the calendar."));
    }
    [[nodiscard]] bool inside(const Span &span) const
    {
        return span.first >= 0 && span.first <= span.last && span.last < m_slots;
    }
    [[nodiscard]] bool isSlot(int slot, int most) const { return slot == none || (slot >= 0 && slot <= most); }

    void job(const Job &job, std::size_t index)
    {
        const auto bad = [&](QLatin1StringView id, const char *message) {
            refuse(id, "jobs"_L1, index, job.label, message);
        };
        const auto most = static_cast<std::size_t>(limits::listed);
        if (job.choices.size() > most || job.draws.size() > most || job.spends.size() > most ||
            job.steps.size() > most || job.starts.size() > most || job.closures.size() > most)
            return bad("size"_L1, QT_TRANSLATE_NOOP("phaseout::plan", "There is more than can be planned at once."));
        for (const std::int64_t value : {job.weight, job.tardiness, job.disruption})
            if (!figure(value, 0, "jobs"_L1, index, job.label))
                return;
        if (job.team < 1 || job.team > limits::jobs)
            bad("team"_L1, QT_TRANSLATE_NOOP("phaseout::plan", "A visit needs at least one crew."));
        if (!isSlot(job.deadline, m_slots) || !isSlot(job.pin, m_slots - 1) || !isSlot(job.oldStart, m_slots - 1))
            bad("slot"_L1, QT_TRANSLATE_NOOP("phaseout::plan", "A date of this visit falls outside the calendar."));
        if (job.cluster != none && (job.cluster < 0 || job.cluster >= static_cast<int>(m_problem.clusters.size())))
            bad("cluster"_L1, QT_TRANSLATE_NOOP("phaseout::plan", "This visit names a cluster that does not exist."));
        choices(job, index);
        resources(job, index);
        windows(job, index);
        for (const CostStep &step : job.steps)
            if (step.from < 0 || step.from > m_slots || magnitude(step.cost) > limits::figure ||
                magnitude(step.perSlot) > limits::figure)
                return bad("step"_L1, QT_TRANSLATE_NOOP("phaseout::plan", "A cost of finishing late is out of range."));
    }
    void choices(const Job &job, std::size_t index)
    {
        std::set<int> seen;
        bool sound = !job.choices.empty();
        for (const PoolChoice &choice : job.choices)
            sound = sound && choice.pool >= 0 && choice.pool < static_cast<int>(m_problem.pools.size()) &&
                    choice.duration >= 1 && choice.duration <= limits::horizon &&
                    magnitude(choice.cost) <= limits::figure && seen.insert(choice.pool).second;
        if (!sound)
            refuse("pool-choice"_L1, "jobs"_L1, index, job.label,
                   QT_TRANSLATE_NOOP("phaseout::plan",
                                     "This visit has no crew pool that exists, names one twice, or takes no time."));
        for (const PoolChoice &choice : job.choices)
            if (sound && !choice.also.empty())
                also(job, choice, index);
    }
    // Crews of several kinds work and rest together.
    void also(const Job &job, const PoolChoice &choice, std::size_t index)
    {
        std::set<int> seen{choice.pool};
        bool sound = choice.also.size() <= static_cast<std::size_t>(limits::listed);
        for (const Crewing &other : choice.also)
            sound = sound && other.pool >= 0 && other.pool < static_cast<int>(m_problem.pools.size()) && other.team >= 1 &&
                    other.team <= limits::jobs && seen.insert(other.pool).second;
        if (!sound)
            return refuse("also"_L1, "jobs"_L1, index, job.label,
                          QT_TRANSLATE_NOOP("phaseout::plan", "This visit names crews of another kind that do not exist, or one kind twice, or none of them."));
        for (const Crewing &other : choice.also)
            if (m_problem.pools[other.pool].rests != m_problem.pools[choice.pool].rests)
                return refuse("also-rests"_L1, "jobs"_L1, index, job.label,
                              QT_TRANSLATE_NOOP("phaseout::plan", "The crews that this visit needs together have different days off."));
    }
    void resources(const Job &job, std::size_t index)
    {
        bool sound = true;
        std::set<int> items;
        for (const Draw &draw : job.draws)
            sound = sound && draw.item >= 0 && draw.item < static_cast<int>(m_problem.items.size()) &&
                    draw.quantity >= 0 && draw.quantity <= limits::figure && items.insert(draw.item).second;
        std::set<int> budgets;
        for (const Spend &spend : job.spends)
            sound = sound && spend.budget >= 0 && spend.budget < static_cast<int>(m_problem.budgets.size()) &&
                    spend.amount >= 0 && spend.amount <= limits::figure && budgets.insert(spend.budget).second;
        if (!sound)
            refuse(
                "resource"_L1, "jobs"_L1, index, job.label,
                QT_TRANSLATE_NOOP(
                    "phaseout::plan",
                    "This visit uses a stock item or budget that does not exist, or one twice, or less than nothing."));
    }
    void windows(const Job &job, std::size_t index)
    {
        bool sound = true;
        for (std::size_t i = 0; i < job.starts.size(); ++i)
            sound = sound && inside(job.starts[i]) && (i == 0 || job.starts[i].first > job.starts[i - 1].last);
        for (const Closure &closure : job.closures)
            sound = sound && inside(closure.span);
        if (!sound)
            refuse("window"_L1, "jobs"_L1, index, job.label,
                   QT_TRANSLATE_NOOP("phaseout::plan", "The times at which this visit may start or not be worked are "
                                                       "out of order or outside the calendar."));
    }
    void precedence()
    {
        const int jobs = static_cast<int>(m_problem.jobs.size());
        std::vector<int> waiting(m_problem.jobs.size(), 0);
        std::vector<std::vector<int>> after(m_problem.jobs.size());
        for (std::size_t i = 0; i < m_problem.precedence.size(); ++i) {
            const Precedence &arc = m_problem.precedence[i];
            if (arc.before < 0 || arc.before >= jobs || arc.after < 0 || arc.after >= jobs || arc.lag > m_slots ||
                arc.lag < -m_slots)
                return refuse(
                    "precedence"_L1, "precedence"_L1, i, {},
                    QT_TRANSLATE_NOOP("phaseout::plan",
                                      "An order between visits names one that does not exist, or too long a wait."));
            after[arc.before].push_back(arc.after);
            ++waiting[arc.after];
        }
        std::vector<int> ready;
        for (int i = 0; i < jobs; ++i)
            if (waiting[i] == 0)
                ready.push_back(i);
        for (std::size_t i = 0; i < ready.size(); ++i)
            for (const int next : after[ready[i]])
                if (--waiting[next] == 0)
                    ready.push_back(next);
        for (int i = 0; i < jobs; ++i)
            if (waiting[i] > 0)
                return refuse("cycle"_L1, "jobs"_L1, static_cast<std::size_t>(i), m_problem.jobs[i].label,
                              QT_TRANSLATE_NOOP("phaseout::plan", "This visit would have to wait for itself."));
    }
    void totals()
    {
        Wide sum = Wide(m_problem.unplacedCost) * static_cast<std::int64_t>(m_problem.jobs.size());
        for (const Job &job : m_problem.jobs) {
            Wide cost = (Wide(job.weight) + job.tardiness) * m_slots + job.disruption;
            for (const CostStep &step : job.steps)
                cost += magnitude(step.cost) + magnitude(step.perSlot) * m_slots;
            Wide travel = 0;
            for (const PoolChoice &choice : job.choices)
                travel = std::max(travel, magnitude(choice.cost));
            sum += cost + travel + (job.cluster == none ? 0 : m_problem.clusters[job.cluster].visitCost);
        }
        if (sum > limits::total)
            return refuse(
                "total"_L1, "problem"_L1, 0, {},
                QT_TRANSLATE_NOOP("phaseout::plan",
                                  "The costs of all visits together are too large to add up; use a coarser unit."));
        if (m_problem.unplacedCost < safeUnplacedCost(m_problem) / 2)
            refuse("unplaced-cost"_L1, "problem"_L1, 0, {},
                   QT_TRANSLATE_NOOP("phaseout::plan",
                                     "Leaving a visit out costs so little that it may be left out on purpose."),
                   Severity::Warning);
    }

    const Problem &m_problem;
    int m_slots = 0;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> validate(const Problem &problem)
{
    return Validator(problem).run();
}

bool isValid(const Problem &problem)
{
    const std::vector<Finding> findings = validate(problem);
    return std::none_of(findings.begin(), findings.end(),
                        [](const Finding &f) { return f.severity == Severity::Refused; });
}

} // namespace phaseout::plan
