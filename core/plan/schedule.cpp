// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/schedule.h"

#include "core/plan/wholejson.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::plan {
namespace {

constexpr auto format = "phaseout-plan-1"_L1;

const PoolChoice &chosen(const Job &job, int pool)
{
    return *std::find_if(job.choices.begin(), job.choices.end(),
                         [pool](const PoolChoice &c) { return c.pool == pool; });
}

std::int64_t lateness(const Job &job, int end)
{
    return job.deadline != none && end > job.deadline ? job.tardiness * (end - job.deadline) : 0;
}

} // namespace

std::int64_t placeCost(const Job &job, const PoolChoice &choice, int start, int end, const std::vector<int> &weekOfSlot)
{
    std::int64_t cost = job.weight * end + choice.cost + lateness(job, end);
    for (const CostStep &step : job.steps)
        if (end >= step.from)
            cost += step.cost + step.perSlot * (end - step.from);
    if (job.oldStart != none && weekOfSlot[start] != weekOfSlot[job.oldStart])
        cost += job.disruption;
    return cost;
}

std::int64_t objective(const Problem &problem, const Schedule &schedule)
{
    const std::vector<int> week = problem.weekOfSlot();
    std::int64_t sum = 0;
    std::set<std::tuple<int, int, int>> visits;
    for (std::size_t j = 0; j < problem.jobs.size(); ++j) {
        const Placed &place = schedule.jobs[j];
        const Job &job = problem.jobs[j];
        if (!place.isPlaced()) {
            sum += problem.unplacedCost;
            continue;
        }
        const PoolChoice &choice = chosen(job, place.pool);
        const int end = endOf(problem.pools[place.pool], place.start, choice.duration);
        sum += placeCost(job, choice, place.start, end, week);
        if (job.cluster != none && visits.emplace(job.cluster, place.pool, week[place.start]).second)
            sum += problem.clusters[job.cluster].visitCost;
    }
    return sum;
}

double gapOf(std::int64_t objective, std::int64_t bound)
{
    if (objective <= bound)
        return 0;
    return bound > 0 ? static_cast<double>(objective - bound) / static_cast<double>(bound)
                     : std::numeric_limits<double>::infinity();
}

int endOf(const Problem &problem, int j, const Placed &placed)
{
    return endOf(problem.pools[placed.pool], placed.start, chosen(problem.jobs[j], placed.pool).duration);
}

std::int64_t penalty(const Problem &problem, const Schedule &schedule)
{
    std::int64_t sum = 0;
    for (std::size_t j = 0; j < problem.jobs.size(); ++j) {
        const Placed &place = schedule.jobs[j];
        const Job &job = problem.jobs[j];
        if (!place.isPlaced()) {
            sum += problem.unplacedCost;
            continue;
        }
        sum += lateness(job, endOf(problem, static_cast<int>(j), place));
    }
    return sum;
}

void nameCrews(const Problem &problem, Schedule &schedule)
{
    std::vector<int> order(schedule.jobs.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return schedule.jobs[a].start < schedule.jobs[b].start; });
    std::vector<std::vector<int>> freeFrom(problem.pools.size()); // by crew: the slot from which it is free
    for (const int j : order) {
        Placed &place = schedule.jobs[j];
        place.crews.clear();
        if (!place.isPlaced())
            continue;
        const PoolChoice &choice = chosen(problem.jobs[j], place.pool);
        const int end = endOf(problem.pools[place.pool], place.start, choice.duration);
        eachCrewing(problem.jobs[j], choice, [&](int pool, int team) {
            std::vector<int> &crews = freeFrom[pool];
            for (int crew = 0; team > 0; ++crew) {
                if (crew == static_cast<int>(crews.size()))
                    crews.push_back(0);
                if (crews[crew] > place.start)
                    continue;
                crews[crew] = end;
                place.crews.push_back(crew + 1);
                --team;
            }
        });
    }
}

namespace {

// What each crew of a pool is at, as slots.
class Rota {
public:
    [[nodiscard]] bool isFree(int crew, int start, int end) const
    {
        if (crew >= static_cast<int>(m_busy.size()))
            return true;
        const std::map<int, int> &spans = m_busy[crew];
        const auto next = spans.lower_bound(start);
        return (next == spans.end() || next->first >= end) && (next == spans.begin() || std::prev(next)->second <= start);
    }
    void take(int crew, int start, int end)
    {
        if (crew >= static_cast<int>(m_busy.size()))
            m_busy.resize(static_cast<std::size_t>(crew) + 1);
        m_busy[crew].emplace(start, end);
    }

private:
    std::vector<std::map<int, int>> m_busy; // by crew: start, end
};

} // namespace

void nameCrews(const Problem &problem, Schedule &schedule, const std::vector<std::vector<int>> &wanted)
{
    std::vector<int> order(schedule.jobs.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return schedule.jobs[a].start < schedule.jobs[b].start; });
    std::vector<Rota> rotas(problem.pools.size());
    std::vector<int> most; // by pool
    for (const Pool &pool : problem.pools)
        most.push_back(mostCrews(pool));
    const auto choice = [&](int j) -> const PoolChoice & { return chosen(problem.jobs[j], schedule.jobs[j].pool); };
    const auto end = [&](int j) {
        const Placed &place = schedule.jobs[j];
        return endOf(problem.pools[place.pool], place.start, choice(j).duration);
    };
    const auto isFree = [&](int j, int pool, int crew) { // crews counted from 0
        return crew >= 0 && crew < most[pool] && rotas[pool].isFree(crew, schedule.jobs[j].start, end(j));
    };
    const auto give = [&](int j, int pool, int crew) {
        rotas[pool].take(crew, schedule.jobs[j].start, end(j));
        schedule.jobs[j].crews.push_back(crew + 1);
    };
    for (const int j : order) {
        Placed &place = schedule.jobs[j];
        place.crews.clear();
        if (!place.isPlaced() || static_cast<int>(wanted[j].size()) != crewsOf(problem.jobs[j], choice(j)))
            continue;
        bool possible = true;
        std::vector<std::pair<int, int>> wishes; // pool and crew
        eachCrewing(problem.jobs[j], choice(j), [&](int pool, int team) {
            for (const std::size_t last = wishes.size() + static_cast<std::size_t>(team); wishes.size() < last;)
                wishes.emplace_back(pool, wanted[j][wishes.size()] - 1);
        });
        std::sort(wishes.begin(), wishes.begin() + problem.jobs[j].team);
        for (const auto &[pool, crew] : wishes)
            possible = possible && isFree(j, pool, crew);
        possible = possible && std::set(wishes.begin(), wishes.end()).size() == wishes.size();
        for (const auto &[pool, crew] : wishes)
            if (possible)
                give(j, pool, crew);
    }
    for (const int j : order) {
        if (!schedule.jobs[j].isPlaced() || !schedule.jobs[j].crews.empty())
            continue;
        bool possible = true;
        eachCrewing(problem.jobs[j], choice(j), [&](int pool, int team) {
            for (int crew = 0; possible && team > 0; ++crew) {
                possible = crew < most[pool];
                if (isFree(j, pool, crew)) {
                    give(j, pool, crew);
                    --team;
                }
            }
        });
        if (!possible)
            return nameCrews(problem, schedule);
    }
}

QByteArray toJson(const Schedule &schedule, const QByteArray &problemDigest, std::int64_t objective)
{
    QJsonArray starts;
    QJsonArray pools;
    QJsonArray crews;
    for (const Placed &place : schedule.jobs) {
        starts.append(place.start);
        pools.append(place.pool);
        crews.append(json::list(place.crews));
    }
    return json::compact({{u"format"_s, format},
                          {u"problem"_s, QString::fromLatin1(problemDigest)},
                          {u"starts"_s, starts},
                          {u"pools"_s, pools},
                          {u"crews"_s, crews},
                          {u"objective"_s, QJsonValue(static_cast<qint64>(objective))}});
}

Result<SavedSchedule> scheduleFromJson(const QByteArray &bytes)
{
    const Result<QJsonObject> root = json::object(bytes, format);
    if (!root)
        return failure(root.error());
    json::Reader in;
    const QJsonArray starts = in.list(root->value("starts"_L1), u"starts"_s, limits::jobs);
    const QJsonArray pools = in.list(root->value("pools"_L1), u"pools"_s, limits::jobs);
    const QJsonArray crews = in.list(root->value("crews"_L1), u"crews"_s, limits::jobs);
    if (pools.size() != starts.size() || crews.size() != starts.size())
        return failure(ErrorCode::FormatInvalid, u"starts"_s);
    SavedSchedule saved;
    saved.problemDigest = root->value("problem"_L1).toString().toLatin1();
    saved.objective =
        in.number(root->value("objective"_L1), u"objective"_s, -json::Reader::largest, json::Reader::largest);
    for (qsizetype j = 0; j < starts.size(); ++j) {
        const QString place = u"starts[%1]"_s.arg(j + 1);
        Placed placed{
            in.index(starts[j], place, limits::horizon, none), in.index(pools[j], place, limits::listed, none), {}};
        for (const QJsonValue crew : in.list(crews[j], place, limits::jobs))
            placed.crews.push_back(in.index(crew, place, limits::jobs, 1));
        saved.schedule.jobs.push_back(std::move(placed));
    }
    if (in.failed())
        return failure(ErrorCode::FormatInvalid, in.place());
    return saved;
}

} // namespace phaseout::plan
