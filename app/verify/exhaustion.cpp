// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/groups.h"
#include "app/verify/room.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>

// Timetables are built visit by visit in the order of starts, those that start together in the order of the list made here,
// where nothing comes before what it waits for. So of all timetables below the bound at least one is met if only these
// beginnings are let go:
// 1. Those with which the sum of the proof reaches the bound, at any of its prices. Visits still to come start no earlier than
//    the last one, than there are crews, than what they wait for allows, and than their cells have come in, which are behind
//    all cells used. Of a group that is summed up together, a visit and all that wait for it in turn are placed in order.
// 2. Those whose last visit could start earlier at no higher cost. All that comes later starts later, so that nothing else
//    would change.
// 3. Those for which there is another with the same visits at no higher cost, from which all can go on as well.
// Where two are equal in all of this, the sum of the starts decides, and then the one met first: so none is let go for
// one that was let go for it.
namespace phaseout::verify {
namespace {

constexpr std::size_t mostVisits = 64;
constexpr std::size_t mostBeginnings = 400'000; // of one length
constexpr std::size_t mostOptions = 60'000;      // of one visit
constexpr std::size_t mostSets = 8; // of prices
constexpr Wide endless = Wide(1) << 100;

using BySet = std::array<Wide, mostSets>;

struct Option {
    Place place;
    Number cost = 0;
    BySet priced{}; // with strips
    BySet bare{};   // without
};

struct Visitor { // a visit that is not where it has to be
    std::size_t job = 0;
    bool mayBeOut = false;
    std::vector<Option> options;              // by start
    std::array<Wides, mostSets> leastFrom{}; // by slot
    int next = -1;                            // which waits for it, of a group
    std::array<Wides, mostSets> lineFrom{};  // by slot: of this and all that wait for it in turn
};

struct Fixed {
    std::size_t job = 0;
    Place place{};
    BySet difference{}; // without strips, to with them
};

struct Beginning {
    std::uint64_t has = 0;
    std::array<std::uint16_t, mostVisits> option{};
    Number cost = 0;
    Number starts = 0;
    Number last = 0;
    int lastVisitor = -1;
    std::size_t fixedBefore = 0;
    BySet paid{};
    BySet rest{};             // the least of all others, wherever they start
    std::vector<Number> used; // cells by strip
    bool isLetGo = false;
};

class Walk {
public:
    Walk(const Instance &instance, const std::vector<PriceSet> &prices, const Left &left, Number bound)
        : m_instance(instance)
        , m_groups(instance)
        , m_left(left)
        , m_bound(bound)
        , m_whole(wholeRoom(instance))
    {
        for (const PriceSet &set : prices) {
            m_recounts.emplace_back(instance, set);
            m_most.push_back(Wide(bound - 1) * set.scale);
        }
    }

    bool findsNothing()
    {
        if (!isPlain() || !areOfOneKind() || !sortOut())
            return false;
        lineUp();
        if (isOverfull(m_whole.crews) || isOverfull(m_whole.stock) || isOverfull(m_whole.money))
            return true; // fixed visits exclude each other
        Beginning nothing;
        nothing.paid = m_fixedCosts;
        nothing.cost = m_fixedOwn;
        for (std::size_t set = 0; set < sets(); ++set)
            for (const Visitor &visitor : m_visitors)
                nothing.rest[set] += visitor.leastFrom[set][0];
        nothing.used.assign(strips().size(), 0);
        std::vector<Beginning> level{nothing};
        while (!level.empty()) {
            m_next.clear();
            m_same.clear();
            for (const Beginning &from : level) {
                if (from.isLetGo)
                    continue;
                if (isTimetable(from))
                    return false;
                goOn(from);
                if (m_next.size() > mostBeginnings)
                    return false;
            }
            level = std::move(m_next);
        }
        return true;
    }

private:
    static bool isOverfull(const std::vector<std::vector<Number>> &rows)
    {
        return std::any_of(rows.begin(), rows.end(), [](const auto &row) { return std::any_of(row.begin(), row.end(), [](Number left) { return left < 0; }); });
    }
    // What is not thought of here is not gone through: shared visits to towns, and starts before what they wait for.
    bool isPlain() const
    {
        for (const Visit &visit : m_instance.visits)
            if (visit.cluster >= 0 && m_instance.visitCosts[visit.cluster] > 0)
                return false;
        for (const auto &[before, after, lag] : m_instance.precedence)
            if (lag < -shortest(before))
                return false;
        return true;
    }
    std::size_t sets() const { return m_recounts.size(); }
    const std::vector<Cells> &strips() const { return m_recounts.front().strips(); }
    // The same strips at all prices.
    bool areOfOneKind() const
    {
        const auto isSame = [](const Cells &a, const Cells &b) { return a.there == b.there && a.needs == b.needs && a.before.size() == b.before.size(); };
        return sets() <= mostSets && std::all_of(m_recounts.begin(), m_recounts.end(), [&](const Recount &recount) {
            return std::equal(strips().begin(), strips().end(), recount.strips().begin(), recount.strips().end(), isSame);
        });
    }
    Number shortest(Number job) const
    {
        Number least = m_instance.visits[job].choices.front()[1];
        for (const auto &choice : m_instance.visits[job].choices)
            least = std::min(least, choice[1]);
        return least;
    }
    // Which visits are where they have to be, and the order of all others.
    bool sortOut()
    {
        const std::size_t jobs = m_instance.visits.size();
        m_visitorOf.assign(jobs, -1);
        for (std::size_t set = 0; set < sets(); ++set)
            m_fixedCosts[set] = m_recounts[set].constant();
        std::vector<char> isListed(jobs, 0);
        for (bool again = true; again;) {
            again = false;
            for (std::size_t job = 0; job < jobs; ++job) {
                const bool waits = std::any_of(m_instance.precedence.begin(), m_instance.precedence.end(),
                                               [&](const auto &p) { return static_cast<std::size_t>(p[1]) == job && !isListed[p[0]]; });
                if (isListed[job] || waits)
                    continue;
                isListed[job] = 1;
                again = true;
                list(job);
            }
        }
        std::stable_sort(m_fixed.begin(), m_fixed.end(), [](const Fixed &a, const Fixed &b) { return a.place.start < b.place.start; });
        const bool isAll = std::all_of(isListed.begin(), isListed.end(), [](char listed) { return listed != 0; });
        return isAll && m_visitors.size() <= mostVisits &&
               std::all_of(m_visitors.begin(), m_visitors.end(), [](const Visitor &visitor) { return visitor.options.size() <= mostOptions; });
    }
    void list(std::size_t job)
    {
        const std::vector<Place> &places = m_left.places[job];
        std::vector<Option> options;
        for (const Place &place : places)
            options.push_back({place, static_cast<Number>(ownCost(m_instance, m_instance.visits[job], m_instance.visits[job].choices[place.choice], place.start))});
        for (std::size_t set = 0; set < sets(); ++set) {
            const Wides priced = m_recounts[set].costs(job, places);
            const Wides bare = m_recounts[set].costsWithoutStrips(job, places);
            for (std::size_t i = 0; i < places.size(); ++i) {
                options[i].priced[set] = priced[i];
                options[i].bare[set] = bare[i];
            }
        }
        if (places.size() == 1 && !m_left.mayBeOut[job]) {
            Fixed &fixed = m_fixed.emplace_back(Fixed{job, places[0]});
            for (std::size_t set = 0; set < sets(); ++set) {
                fixed.difference[set] = options[0].bare[set] - options[0].priced[set];
                m_fixedCosts[set] += options[0].priced[set];
            }
            m_fixedOwn += options[0].cost;
            use(m_instance, m_whole, job, places[0]);
            return;
        }
        std::stable_sort(options.begin(), options.end(), [](const Option &a, const Option &b) { return a.place.start < b.place.start; });
        m_visitorOf[job] = static_cast<int>(m_visitors.size());
        Visitor &visitor = m_visitors.emplace_back(Visitor{job, m_left.mayBeOut[job] != 0, std::move(options)});
        for (std::size_t set = 0; set < sets(); ++set)
            visitor.leastFrom[set] = fromSlotOn(visitor, visitor.mayBeOut ? m_recounts[set].unplaced(job) : endless, [set](const Option &option) { return option.priced[set]; });
    }
    // By slot: the least of what starts there or later, and of \a out.
    template <class CostOf>
    Wides fromSlotOn(const Visitor &visitor, Wide out, CostOf costOf) const
    {
        Wides least(m_instance.weekOfSlot.size() + 1, out);
        std::size_t i = visitor.options.size();
        for (std::size_t slot = m_instance.weekOfSlot.size(); slot-- > 0;) {
            least[slot] = least[slot + 1];
            for (; i > 0 && visitor.options[i - 1].place.start == static_cast<Number>(slot); --i)
                least[slot] = std::min(least[slot], costOf(visitor.options[i - 1]));
        }
        return least;
    }
    // Visitors of a group, each with those that wait for it.
    void lineUp()
    {
        for (std::size_t v = m_visitors.size(); v-- > 0;) {
            Visitor &visitor = m_visitors[v];
            visitor.next = m_groups.isWithin(visitor.job) ? m_visitorOf[m_groups.follower(visitor.job)] : -1;
            for (std::size_t set = 0; set < sets(); ++set) {
                visitor.lineFrom[set] = visitor.leastFrom[set];
                if (visitor.next < 0)
                    continue;
                const Wides &then = m_visitors[visitor.next].lineFrom[set];
                const Wide out = visitor.mayBeOut ? m_recounts[set].unplaced(visitor.job) + then[0] : endless;
                visitor.lineFrom[set] = fromSlotOn(visitor, out, [&](const Option &option) {
                    return option.priced[set] + then[static_cast<std::size_t>(std::clamp<Number>(option.place.end + m_groups.lag(visitor.job), 0, m_instance.slotCount()))];
                });
            }
        }
    }

    bool has(const Beginning &from, int visitor) const { return (from.has >> visitor & 1) != 0; }
    const Place &placeOf(const Beginning &from, int visitor) const { return m_visitors[visitor].options[from.option[visitor]].place; }
    int count() const { return static_cast<int>(m_visitors.size()); }
    const Place *fixedPlace(std::size_t job) const
    {
        const auto found = std::find_if(m_fixed.begin(), m_fixed.end(), [job](const Fixed &fixed) { return fixed.job == job; });
        return found == m_fixed.end() ? nullptr : &found->place;
    }

    // One below the bound: all others may be left out.
    bool isTimetable(const Beginning &from) const
    {
        Wide cost = from.cost;
        for (int v = 0; v < count(); ++v) {
            if (has(from, v))
                continue;
            if (!m_visitors[v].mayBeOut)
                return false;
            cost += m_instance.unplacedCost;
        }
        return cost < m_bound;
    }
    void goOn(const Beginning &from)
    {
        Room room = m_whole;
        for (int v = 0; v < count(); ++v)
            if (has(from, v))
                use(m_instance, room, m_visitors[v].job, placeOf(from, v));
        for (int v = 0; v < count(); ++v)
            if (!has(from, v))
                goOnWith(from, v, room);
    }
    void goOnWith(const Beginning &from, int v, const Room &room)
    {
        const Visitor &visitor = m_visitors[v];
        Number earliest = 0;
        for (const auto &[before, after, lag] : m_instance.precedence) {
            if (static_cast<std::size_t>(after) != visitor.job)
                continue;
            const int other = m_visitorOf[before];
            if (other >= 0 && !has(from, other))
                return;
            earliest = std::max(earliest, (other >= 0 ? placeOf(from, other) : *fixedPlace(before)).end + lag);
        }
        std::map<std::size_t, Number> cheapest; // by choice: of an earlier start that would do
        for (std::size_t i = 0; i < visitor.options.size(); ++i) {
            const Option &option = visitor.options[i];
            const auto earlier = cheapest.find(option.place.choice);
            if (option.place.start < earliest || (earlier != cheapest.end() && earlier->second <= option.cost))
                continue;
            const bool isNext = std::tuple(option.place.start, v) > std::tuple(from.last, from.lastVisitor);
            if (!hasRoom(m_instance, room, visitor.job, option.place))
                continue;
            cheapest[option.place.choice] = option.cost;
            if (!isNext)
                continue;
            if (std::optional<Beginning> next = with(from, v, i, room))
                keep(std::move(*next));
        }
    }
    // One visit more; nothing when that comes to the bound.
    std::optional<Beginning> with(const Beginning &from, int v, std::size_t i, const Room &room) const
    {
        const Option &option = m_visitors[v].options[i];
        Beginning next = from;
        next.has |= std::uint64_t{1} << v;
        next.option[v] = static_cast<std::uint16_t>(i);
        next.last = option.place.start;
        const auto takeCells = [&](std::size_t job) {
            for (std::size_t s = 0; s < next.used.size(); ++s)
                next.used[s] += strips()[s].needs[job];
        };
        for (; next.fixedBefore < m_fixed.size() && m_fixed[next.fixedBefore].place.start <= option.place.start; ++next.fixedBefore) {
            for (std::size_t set = 0; set < sets(); ++set)
                next.paid[set] += m_fixed[next.fixedBefore].difference[set];
            takeCells(m_fixed[next.fixedBefore].job);
        }
        takeCells(m_visitors[v].job);
        for (std::size_t s = 0; s < next.used.size(); ++s)
            if (next.used[s] >= static_cast<Number>(strips()[s].before.size()))
                return {};
        const std::vector<Number> free = firstFree(room, v, option.place);
        std::vector<Number> earliest(m_visitors.size(), 0);
        for (int other = 0; other < count(); ++other)
            if (!has(next, other))
                earliest[other] = earliestOf(next, other, free);
        for (std::size_t set = 0; set < sets(); ++set) {
            next.paid[set] += option.bare[set];
            next.rest[set] -= m_visitors[v].leastFrom[set][0];
            if (sumOf(next, earliest, set) > m_most[set])
                return {};
        }
        next.lastVisitor = v;
        next.cost += option.cost;
        next.starts += option.place.start;
        return next;
    }
    // Each visit to come as early as it could start, and each line of a group once.
    Wide sumOf(const Beginning &from, const std::vector<Number> &earliest, std::size_t set) const
    {
        Wide sum = from.paid[set] + from.rest[set];
        for (std::size_t s = 0; s < from.used.size(); ++s)
            sum += m_recounts[set].strips()[s].before[from.used[s]];
        Wides line(m_visitors.size(), 0);
        std::uint64_t isInLine = 0;
        for (int v = count() - 1; v >= 0; --v) {
            if (has(from, v))
                continue;
            const Visitor &visitor = m_visitors[v];
            line[v] = visitor.leastFrom[set][earliest[v]];
            sum += line[v] - visitor.leastFrom[set][0];
            if (visitor.next < 0 || (isInLine >> visitor.next & 1) != 0)
                continue;
            isInLine |= std::uint64_t{1} << visitor.next;
            const Wide apart = line[v] + line[visitor.next];
            line[v] = std::max(apart, visitor.lineFrom[set][earliest[v]]);
            sum += line[v] - apart;
        }
        return sum;
    }
    // By pool: the first slot from the start of \a place on in which a crew would be free beside it.
    std::vector<Number> firstFree(const Room &room, int v, const Place &place) const
    {
        const Visit &visit = m_instance.visits[m_visitors[v].job];
        const Rows<2> crews = crewsOf(visit, visit.choices[place.choice]);
        std::vector<Number> result;
        for (std::size_t pool = 0; pool < room.crews.size(); ++pool) {
            Number team = 0;
            for (const auto &[which, number] : crews)
                team += static_cast<std::size_t>(which) == pool ? number : 0;
            Number slot = place.start;
            while (slot < m_instance.slotCount() && room.crews[pool][slot] - (slot < place.end ? team : 0) < 1)
                ++slot;
            result.push_back(slot);
        }
        return result;
    }
    // No visit to come starts before this.
    Number earliestOf(const Beginning &from, int v, const std::vector<Number> &free) const
    {
        const std::size_t job = m_visitors[v].job;
        const Visit &visit = m_instance.visits[job];
        Number first = from.last;
        if (visit.choices.size() == 1)
            first = std::max(first, free[visit.choices[0][0]]);
        for (const auto &[before, after, lag] : m_instance.precedence)
            if (static_cast<std::size_t>(after) == job) {
                const int other = m_visitorOf[before];
                const Number end = other < 0 ? fixedPlace(before)->end : has(from, other) ? placeOf(from, other).end : from.last + shortest(before);
                first = std::max(first, end + lag);
            }
        for (std::size_t s = 0; s < from.used.size(); ++s) {
            const Cells &cells = strips()[s];
            if (cells.needs[job] == 0)
                continue;
            const auto week = std::lower_bound(cells.there.begin(), cells.there.end(), from.used[s] + cells.needs[job]) - cells.there.begin();
            first = std::max<Number>(first, std::lower_bound(m_instance.weekOfSlot.begin(), m_instance.weekOfSlot.end(), week) - m_instance.weekOfSlot.begin());
        }
        return std::min(first, m_instance.slotCount());
    }

    void keep(Beginning next)
    {
        std::vector<std::size_t> &same = m_same[next.has];
        for (const std::size_t i : same)
            if (!m_next[i].isLetGo && isAsGood(m_next[i], next))
                return;
        for (const std::size_t i : same)
            if (!m_next[i].isLetGo && isAsGood(next, m_next[i]))
                m_next[i].isLetGo = true;
        same.push_back(m_next.size());
        m_next.push_back(std::move(next));
    }
    // All that \a b can go on with, \a a can as well; both have made the same visits.
    bool isAsGood(const Beginning &a, const Beginning &b) const
    {
        if (std::tie(a.cost, a.starts) > std::tie(b.cost, b.starts) || std::tie(a.last, a.lastVisitor) > std::tie(b.last, b.lastVisitor))
            return false;
        std::map<std::pair<Number, Number>, Number> more; // by pool and slot from b.last on: how many more are at work in a
        std::map<std::pair<Number, Number>, Number> spent; // by budget and period from b.last on: how much more in a
        const auto add = [&](const Beginning &from, Number sign) {
            for (int v = 0; v < count(); ++v)
                if (has(from, v)) {
                    const Place &place = placeOf(from, v);
                    const Visit &visit = m_instance.visits[m_visitors[v].job];
                    for (Number slot = std::max(b.last, place.start); slot < place.end; ++slot)
                        for (const auto &[pool, team] : crewsOf(visit, visit.choices[place.choice]))
                            more[{pool, slot}] += sign * team;
                    for (const auto &[budget, amount] : visit.spends) {
                        const std::vector<Number> &periods = m_instance.budgets[budget].periods;
                        const Number period = periods[m_instance.weekOfSlot[place.start]];
                        if (!m_instance.budgets[budget].carryOver && period >= periods[m_instance.weekOfSlot[b.last]])
                            spent[{budget, period}] += sign * amount;
                    }
                }
        };
        add(a, 1);
        add(b, -1);
        const auto isMore = [](const auto &entry) { return entry.second > 0; };
        if (std::any_of(more.begin(), more.end(), isMore) || std::any_of(spent.begin(), spent.end(), isMore))
            return false;
        return std::all_of(m_instance.precedence.begin(), m_instance.precedence.end(), [&](const auto &link) {
            const int before = m_visitorOf[link[0]];
            const int after = m_visitorOf[link[1]];
            if (before < 0 || after < 0 || !has(a, before) || has(a, after))
                return true;
            return placeOf(a, before).end + link[2] <= std::max(b.last, placeOf(b, before).end + link[2]);
        });
    }

    const Instance &m_instance;
    const Groups m_groups;
    std::vector<Recount> m_recounts; // at each set of prices
    std::vector<Wide> m_most;        // the same: what is below the bound
    const Left &m_left;
    const Number m_bound;
    Room m_whole; // less what fixed visits take
    std::vector<Fixed> m_fixed;
    std::vector<Visitor> m_visitors;
    std::vector<int> m_visitorOf;
    BySet m_fixedCosts{};
    Number m_fixedOwn = 0;
    std::vector<Beginning> m_next;
    std::map<std::uint64_t, std::vector<std::size_t>> m_same; // of m_next, by visits
};

} // namespace

bool findsNothing(const Instance &instance, const std::vector<PriceSet> &prices, const Left &left, Number bound)
{
    return Walk(instance, prices, left, bound).findsNothing();
}

} // namespace phaseout::verify
