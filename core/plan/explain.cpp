// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/explain.h"

#include <algorithm>
#include <map>

namespace phaseout::plan {
namespace {

Cause causeOf(ClosureKind kind)
{
    switch (kind) {
    case ClosureKind::Closed:
        return Cause::Closed;
    case ClosureKind::Freeze:
        return Cause::Freeze;
    case ClosureKind::Blackout:
        return Cause::Blackout;
    }
    Q_UNREACHABLE();
}

bool touches(const Span &a, const Span &b)
{
    return a.first <= b.last && b.first <= a.last;
}

} // namespace

Explainer::Explainer(const Model &model, const Schedule &schedule)
    : m_model(model)
    , m_schedule(schedule)
    , m_profile(model)
    , m_empty(model)
{
    m_atWork.assign(model.problem().pools.size(),
                    std::vector<std::vector<int>>(static_cast<std::size_t>(model.weekCount())));
    for (int j = 0; j < model.jobCount(); ++j) {
        const Placed &place = schedule.jobs[j];
        if (!place.isPlaced())
            continue;
        m_profile.place(j, routeOf(j), place.start);
        for (int week = model.week(place.start); week <= model.week(end(j) - 1); ++week)
            eachCrewing(model.job(j), model.job(j).choices[routeOf(j)], [&](int pool, int) { m_atWork[pool][week].push_back(j); });
    }
}

int Explainer::routeOf(int j) const
{
    const std::vector<Route> &routes = m_model.routes(j);
    const int pool = m_schedule.jobs[j].pool;
    return static_cast<int>(
        std::find_if(routes.begin(), routes.end(), [pool](const Route &r) { return r.pool == pool; }) - routes.begin());
}

int Explainer::end(int j) const
{
    return m_model.end(j, routeOf(j), m_schedule.jobs[j].start);
}

int Explainer::occupant(int pool, int slot, int except) const
{
    for (const int j : m_atWork[pool][m_model.week(slot)])
        if (j != except && m_schedule.jobs[j].start <= slot && slot < end(j))
            return j;
    return none;
}

// The jobs that \a pool is at work on in \a week, each once.
void Explainer::addWorkers(std::vector<int> &to, int pool, int week, int except) const
{
    for (const int j : m_atWork[pool][week])
        if (j != except)
            to.push_back(j);
    std::sort(to.begin(), to.end());
    to.erase(std::unique(to.begin(), to.end()), to.end());
}

std::vector<int> Explainer::atWork(int pool, int week, int except) const
{
    std::vector<int> jobs;
    addWorkers(jobs, pool, week, except);
    return jobs;
}

// What neither other jobs nor stock nor money have to do with.
Explainer::Reason Explainer::ofCalendar(int j, int route, int start) const
{
    const Problem &problem = m_model.problem();
    const Job &job = m_model.job(j);
    const Route &way = m_model.routes(j)[route];
    const Span work{start, m_model.endIn(way.pool, start, way.duration) - 1};
    if (job.pin != none && start != job.pin)
        return {Cause::Pin};
    const auto isLocked = [&](int slot) { return isIn(problem.locked, slot); };
    if (job.pin == none && (isLocked(start) || (job.oldStart != none && isLocked(job.oldStart))) &&
        start != job.oldStart)
        return {Cause::Locked};
    if (!job.starts.empty() &&
        std::none_of(job.starts.begin(), job.starts.end(), [start](const Span &s) { return s.contains(start); }))
        return {Cause::Release};
    for (const Span &freeze : problem.freezes)
        if (touches(freeze, work))
            return {Cause::Freeze};
    for (const Closure &closure : job.closures)
        if (touches(closure.span, work))
            return {causeOf(closure.kind)};
    if (work.last >= m_model.slotCount())
        return {Cause::Calendar, way.pool};
    if (m_model.isRest(way.pool, start))
        return {Cause::Rest, way.pool};
    return m_model.mayStart(j, route, start) ? Reason{} : Reason{Cause::Calendar, way.pool};
}

Explainer::Reason Explainer::ofOthers(int j, int route, int start) const
{
    const Route &way = m_model.routes(j)[route];
    for (const Link &link : m_model.before(j))
        if (!m_schedule.jobs[link.job].isPlaced() || start < end(link.job) + link.lag)
            return {Cause::Earlier, none, link.job};
    for (const Link &link : m_model.after(j))
        if (m_schedule.jobs[link.job].isPlaced() &&
            m_model.endIn(way.pool, start, way.duration) + link.lag > m_schedule.jobs[link.job].start)
            return {Cause::Later, none, link.job};
    return {};
}

// The first thing in the way of a start; \a alone leaves other jobs' crews, stock and money out of it.
Explainer::Reason Explainer::ofSlot(int j, int route, int start, bool alone) const
{
    const Route &way = m_model.routes(j)[route];
    if (const Reason calendar = ofCalendar(j, route, start); calendar.cause != Cause::Nothing)
        return calendar;
    if (const Reason others = ofOthers(j, route, start); others.cause != Cause::Nothing)
        return others;
    const Profile &profile = alone ? m_empty : m_profile;
    const int week = m_model.week(start);
    for (const Draw &draw : m_model.job(j).draws)
        if (!profile.stockFits(draw.item, week, draw.quantity))
            return {Cause::Stock, draw.item};
    for (const Spend &spend : m_model.job(j).spends)
        if (!profile.moneyFits(spend.budget, week, spend.amount))
            return {Cause::Money, spend.budget};
    Reason crews;
    const int end = m_model.endIn(way.pool, start, way.duration);
    eachCrewing(m_model.job(j), m_model.job(j).choices[route], [&](int pool, int team) {
        for (int slot = start; slot < end && crews.cause == Cause::Nothing; ++slot)
            if (profile.freeCrews(pool, slot) < team)
                crews = {Cause::Crews, pool, occupant(pool, slot, j)};
    });
    return crews;
}

// The reason of the week's most promising slot: the one whose obstacle comes last in the order of looking.
Explainer::Reason Explainer::ofWeek(int j, int week) const
{
    Reason best{Cause::Release};
    bool first = true;
    for (int route = 0; route < static_cast<int>(m_model.routes(j).size()); ++route)
        for (int start = m_model.firstSlot(week); start < m_model.firstSlot(week + 1); ++start) {
            const Reason reason = ofSlot(j, route, start, false);
            if (reason.cause == Cause::Nothing)
                return reason;
            if (first || reason.cause > best.cause)
                best = reason;
            first = false;
        }
    return best;
}

Explanation Explainer::explain(int j)
{
    Explanation result{j, m_schedule.jobs[j].start, none, Cause::Nothing, none, none, {}, {}};
    const bool placed = m_schedule.jobs[j].isPlaced();
    if (placed)
        m_profile.remove(j, routeOf(j), result.start);
    const int lastSlot = placed ? result.start : m_model.slotCount() - 1;
    for (int start = 0; start <= lastSlot && result.earliest == none; ++start) {
        Reason reason{Cause::Release};
        for (int route = 0; route < static_cast<int>(m_model.routes(j).size()); ++route) {
            const Reason here = ofSlot(j, route, start, true);
            if (route == 0 || here.cause == Cause::Nothing)
                reason = here;
            if (here.cause == Cause::Nothing)
                break;
        }
        if (reason.cause == Cause::Nothing) {
            result.earliest = start;
            break;
        }
        result.earliestCause = reason.cause;
        result.earliestResource = reason.resource;
        result.earliestOther = reason.other;
        if (!result.barred.empty() && result.barred.back().cause == reason.cause &&
            result.barred.back().resource == reason.resource && result.barred.back().other == reason.other)
            result.barred.back().starts.last = start;
        else
            result.barred.push_back({{start, start}, reason.cause, reason.resource, reason.other});
    }
    const int weeks = placed ? m_model.week(result.start) : m_model.weekCount();
    for (int week = 0; week < weeks; ++week) {
        if (m_model.firstSlot(week) == m_model.firstSlot(week + 1))
            continue;
        const Reason reason = ofWeek(j, week);
        if (!result.before.empty() && result.before.back().cause == reason.cause &&
            result.before.back().resource == reason.resource &&
            (reason.cause == Cause::Crews || result.before.back().other == reason.other))
            result.before.back().lastWeek = week;
        else
            result.before.push_back({week, week, reason.cause, reason.resource, reason.other, {}});
        if (reason.cause == Cause::Crews)
            addWorkers(result.before.back().others, reason.resource, week, j);
    }
    if (placed)
        m_profile.place(j, routeOf(j), result.start);
    return result;
}

std::vector<Unplaced> Explainer::unplaced(int most)
{
    std::vector<Unplaced> result;
    for (int j = 0; j < m_model.jobCount(); ++j) {
        if (m_schedule.jobs[j].isPlaced())
            continue;
        if (static_cast<int>(result.size()) >= most) {
            result.push_back({j});
            continue;
        }
        // The obstacle nearest to being overcome: the last in the order of looking, over the most weeks.
        struct Weeks {
            int count = 0;
            int other = none;
            std::vector<int> others;
        };
        std::map<std::pair<Cause, int>, Weeks> weeks; // by cause and resource
        for (const Blocked &blocked : explain(j).before) {
            Weeks &sum = weeks[{blocked.cause, blocked.resource}];
            sum.other = sum.count == 0 ? blocked.other : sum.other;
            sum.count += blocked.lastWeek - blocked.firstWeek + 1;
            for (int week = blocked.firstWeek; week <= blocked.lastWeek && blocked.cause == Cause::Crews; ++week)
                addWorkers(sum.others, blocked.resource, week, j);
        }
        Unplaced entry{j, Cause::Release, none, none, {}};
        Cause furthest = Cause::Nothing;
        int longest = 0;
        for (const auto &[key, value] : weeks)
            if (key.first > furthest || (key.first == furthest && value.count > longest)) {
                furthest = key.first;
                longest = value.count;
                entry = {j, key.first, key.second, value.other, value.others};
            }
        result.push_back(std::move(entry));
    }
    return result;
}

} // namespace phaseout::plan
