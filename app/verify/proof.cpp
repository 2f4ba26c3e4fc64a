// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/checks.h"

#include <QCoreApplication>
#include <algorithm>

// The proof, in one paragraph. Take any timetable that breaks no constraint, and charge it the proof's prices for the
// crews, pieces and money it uses and for every slot by which a visit crowds the one before it, less the price of all
// there is. Nothing is used beyond what there is, so the charge is at most 0 and the timetable costs at least its own
// cost plus the charge. That sum is a separate amount for every visit, so it is at least the sum of each visit's
// cheapest amount wherever the calendar permits it to be, or unplaced, less the price of all there is. Where a few visits
// wait for each other, none of them waited for by two, their amounts are at least the least sum of places in that order.
// That last number is computed here, exactly.
namespace phaseout::verify {
namespace {

using Wides = std::vector<Wide>;

// By index: the price of one unit used from there on.
Wides fromThereOn(const std::vector<Number> &prices)
{
    Wides sums(prices.begin(), prices.end());
    for (std::size_t i = sums.size(); i > 1; --i)
        sums[i - 2] += sums[i - 1];
    return sums;
}

// Where one visit may be: which of its choices, from which slot, until before which.
struct Place {
    std::size_t choice;
    Number start;
    Number end;
};

std::vector<Place> placesOf(const Instance &instance, const Visit &visit)
{
    std::vector<Place> places;
    for (std::size_t c = 0; c < visit.choices.size(); ++c) {
        const Rows<2> teams = crewsOf(visit, visit.choices[c]);
        const auto tooFewIn = [&](Number slot) {
            return std::any_of(teams.begin(), teams.end(), [&](const auto &t) { return instance.capacity[t[0]][slot] < t[1]; });
        };
        Number tooFew = instance.slotCount(); // the first slot from the start on with too few crews, or none at all
        for (Number start = instance.slotCount() - 1; start >= 0; --start) {
            if (tooFewIn(start))
                tooFew = start;
            const Number end = endOf(instance, visit.choices[c], start);
            if (end <= tooFew && isPermitted(instance, visit, visit.choices[c], start))
                places.push_back({c, start, end});
        }
    }
    return places;
}

// The terms of the sum at some prices, in 1/scale points.
class Recount {
public:
    Recount(const Instance &instance, const PriceSet &prices)
        : m_instance(instance)
        , m_prices(prices)
    {
        for (const std::vector<Number> &pool : prices.crews) {
            Wides before{0};
            for (const Number price : pool)
                before.push_back(before.back() + price);
            m_crews.push_back(std::move(before));
        }
        for (const std::vector<Number> &item : prices.stock)
            m_stock.push_back(fromThereOn(item));
        for (std::size_t b = 0; b < prices.money.size(); ++b)
            m_money.push_back(instance.budgets[b].carryOver ? fromThereOn(prices.money[b])
                                                            : Wides(prices.money[b].begin(), prices.money[b].end()));
        m_endPrice.resize(instance.visits.size(), 0);
        m_startPrice.resize(instance.visits.size(), 0);
        m_unplaced.resize(instance.visits.size(), Wide(instance.unplacedCost) * prices.scale);
        m_sharers.resize(instance.visitCosts.size(), 0);
        for (const Visit &visit : instance.visits)
            if (visit.cluster >= 0)
                ++m_sharers[visit.cluster];
        for (std::size_t i = 0; i < prices.order.size(); ++i) {
            const auto &[before, after, lag] = instance.precedence[i];
            m_endPrice[before] += prices.order[i];
            m_startPrice[after] += prices.order[i];
            m_constant += Wide(prices.order[i]) * lag;
            // A visit that is left out counts as ending in the last slot and starting `lag` after it.
            m_unplaced[before] += Wide(prices.order[i]) * instance.slotCount();
            m_unplaced[after] -= Wide(prices.order[i]) * (instance.slotCount() + lag);
        }
    }

    // What no visit has a part in.
    [[nodiscard]] Wide constant() const { return m_constant - worthOfAll(); }
    [[nodiscard]] Wide unplaced(std::size_t job) const { return m_unplaced[job]; }
    // Of every place of \a places.
    [[nodiscard]] Wides costs(std::size_t job, const std::vector<Place> &places) const
    {
        const Visit &visit = m_instance.visits[job];
        Wides week(static_cast<std::size_t>(m_instance.weeks), 0);
        for (std::size_t w = 0; w < week.size(); ++w) {
            for (const auto &[item, quantity] : visit.draws)
                week[w] += m_stock[item][w] * quantity;
            for (const auto &[budget, amount] : visit.spends)
                week[w] += m_money[budget][m_instance.budgets[budget].periods[w]] * amount;
        }
        Wide share = 0;
        if (visit.cluster >= 0)
            share = Wide(m_instance.visitCosts[visit.cluster]) * m_prices.scale / m_sharers[visit.cluster];
        std::vector<Rows<2>> teams;
        for (const auto &choice : visit.choices)
            teams.push_back(crewsOf(visit, choice));
        Wides result;
        for (const Place &place : places) {
            Wide cost = ownCost(m_instance, visit, visit.choices[place.choice], place.start) * m_prices.scale + share +
                        week[m_instance.weekOfSlot[place.start]] + m_endPrice[job] * place.end - m_startPrice[job] * place.start;
            for (const auto &[pool, team] : teams[place.choice])
                cost += (m_crews[pool][place.end] - m_crews[pool][place.start]) * team;
            result.push_back(cost);
        }
        return result;
    }

private:
    Wide worthOfAll() const
    {
        Wide sum = 0;
        for (std::size_t pool = 0; pool < m_prices.crews.size(); ++pool)
            for (std::size_t slot = 0; slot < m_prices.crews[pool].size(); ++slot)
                sum += Wide(m_prices.crews[pool][slot]) * m_instance.capacity[pool][slot];
        for (std::size_t item = 0; item < m_prices.stock.size(); ++item)
            for (std::size_t week = 0; week < m_prices.stock[item].size(); ++week)
                sum += Wide(m_prices.stock[item][week]) * m_instance.arrived[item][week];
        for (std::size_t b = 0; b < m_prices.money.size(); ++b) {
            Wide room = 0;
            for (std::size_t period = 0; period < m_prices.money[b].size(); ++period) {
                room = (m_instance.budgets[b].carryOver ? room : 0) + m_instance.budgets[b].caps[period];
                sum += room * m_prices.money[b][period];
            }
        }
        return sum;
    }

    const Instance &m_instance;
    const PriceSet &m_prices;
    std::vector<Wides> m_crews;
    std::vector<Wides> m_stock;
    std::vector<Wides> m_money;
    Wides m_endPrice;
    Wides m_startPrice;
    Wides m_unplaced;
    std::vector<Number> m_sharers;
    Wide m_constant = 0;
};

// Which visits wait for each other. Those of a small group in which nobody is waited for by two are summed up together.
class Groups {
public:
    explicit Groups(const Instance &instance)
        : m_instance(instance)
        , m_waitsFor(instance.visits.size())
        , m_followers(instance.visits.size(), 0)
        , m_isTogether(instance.visits.size(), 0)
    {
        std::vector<std::vector<std::size_t>> others(instance.visits.size());
        for (const auto &[before, after, lag] : instance.precedence) {
            m_waitsFor[after].push_back({before, lag});
            ++m_followers[before];
            others[before].push_back(static_cast<std::size_t>(after));
            others[after].push_back(static_cast<std::size_t>(before));
        }
        std::vector<char> isSeen(others.size(), 0);
        for (std::size_t job = 0; job < others.size(); ++job) {
            std::vector<std::size_t> group;
            const auto add = [&](std::size_t one) {
                if (!isSeen[one])
                    group.push_back(one);
                isSeen[one] = 1;
            };
            add(job);
            for (std::size_t i = 0; i < group.size(); ++i)
                for (const std::size_t one : others[group[i]])
                    add(one);
            const bool isFew = group.size() <= most;
            const bool isTree = std::all_of(group.begin(), group.end(), [this](std::size_t one) { return m_followers[one] <= 1; });
            for (const std::size_t one : group)
                m_isTogether[one] = isFew && isTree;
        }
    }
    // True for a visit whose amount is part of that of another, which waits for it.
    [[nodiscard]] bool isWithin(std::size_t job) const { return m_isTogether[job] && m_followers[job] > 0; }
    // The least amount of a visit, together with those it waits for when they are summed up together: by the slot before
    // which it ends, the last entry for any. A visit that is left out ends in time.
    [[nodiscard]] Wides amounts(std::size_t job, const Recount &recount) const
    {
        const Number horizon = m_instance.slotCount();
        Rows<2> waitsFor;
        if (m_isTogether[job])
            waitsFor = m_waitsFor[job];
        std::vector<Wides> earlier;
        Wide atAnyTime = 0;
        for (const auto &[before, lag] : waitsFor) {
            earlier.push_back(amounts(static_cast<std::size_t>(before), recount));
            atAnyTime += earlier.back().back();
        }
        Wides least(static_cast<std::size_t>(horizon) + 1, recount.unplaced(job) + atAnyTime);
        const std::vector<Place> places = placesOf(m_instance, m_instance.visits[job]);
        const Wides costs = recount.costs(job, places);
        for (std::size_t i = 0; i < places.size(); ++i) {
            Wide amount = costs[i];
            for (std::size_t e = 0; e < earlier.size(); ++e)
                amount += earlier[e][static_cast<std::size_t>(std::clamp<Number>(places[i].start - waitsFor[e][1], 0, horizon))];
            Wide &known = least[static_cast<std::size_t>(places[i].end)];
            known = std::min(known, amount);
        }
        for (std::size_t end = 1; end < least.size(); ++end)
            least[end] = std::min(least[end], least[end - 1]);
        return least;
    }

private:
    static constexpr std::size_t most = 16;
    const Instance &m_instance;
    std::vector<Rows<2>> m_waitsFor; // by visit: which, and how long after it
    std::vector<int> m_followers;
    std::vector<char> m_isTogether;
};

Wide total(const Instance &instance, const PriceSet &prices)
{
    const Recount recount(instance, prices);
    const Groups groups(instance);
    Wide sum = recount.constant();
    for (std::size_t job = 0; job < instance.visits.size(); ++job)
        if (!groups.isWithin(job))
            sum += groups.amounts(job, recount).back();
    return sum;
}

// Where each visit may still be in a timetable that costs less than the bound.
struct Left {
    std::vector<std::vector<Place>> places;
    std::vector<char> mayBeOut;

    [[nodiscard]] bool isImpossible() const
    {
        for (std::size_t job = 0; job < places.size(); ++job)
            if (places[job].empty() && !mayBeOut[job])
                return true;
        return false;
    }
};

// A proof by contradiction: places go that no timetable below the bound can use, because the sum reaches the bound with
// them or because of the order of visits, until some visit has none.
class Contradiction {
public:
    Contradiction(const Instance &instance, const Proof &proof)
        : m_instance(instance)
        , m_proof(proof)
    {
    }
    bool holds() const
    {
        Left left;
        for (const Visit &visit : m_instance.visits)
            left.places.push_back(placesOf(m_instance, visit));
        left.mayBeOut.assign(m_instance.visits.size(), 1);
        for (const PriceSet &prices : m_proof.eliminations)
            if (!left.isImpossible()) {
                price(left, prices);
                order(left);
            }
        return left.isImpossible();
    }

private:
    void price(Left &left, const PriceSet &prices) const
    {
        const Recount recount(m_instance, prices);
        std::vector<Wides> costs;
        Wides least;
        Wide sum = recount.constant();
        for (std::size_t job = 0; job < left.places.size(); ++job) {
            costs.push_back(recount.costs(job, left.places[job]));
            Wides all = costs.back();
            if (left.mayBeOut[job])
                all.push_back(recount.unplaced(job));
            least.push_back(*std::min_element(all.begin(), all.end()));
            sum += least.back();
        }
        // Costs are whole, so whatever is below the bound is at most one below it.
        const Wide spare = Wide(m_proof.bound - 1) * prices.scale - sum;
        for (std::size_t job = 0; job < left.places.size(); ++job) {
            std::vector<Place> kept;
            for (std::size_t i = 0; i < costs[job].size(); ++i)
                if (costs[job][i] - least[job] <= spare)
                    kept.push_back(left.places[job][i]);
            left.places[job] = std::move(kept);
            if (recount.unplaced(job) - least[job] > spare)
                left.mayBeOut[job] = 0;
        }
    }
    // Again and again until nothing changes any more.
    void order(Left &left) const
    {
        for (bool again = true; again;) {
            again = false;
            const auto drop = [&](Number job, const auto &isOut) { again = std::erase_if(left.places[job], isOut) > 0 || again; };
            for (const auto &[before, after, lag] : m_instance.precedence) {
                Number earliest = m_instance.slotCount(); // nothing starts so late
                for (const Place &place : left.places[before])
                    earliest = std::min(earliest, place.end + lag);
                drop(after, [&](const Place &place) { return left.places[before].empty() || place.start < earliest; });
                if (left.mayBeOut[after])
                    continue;
                left.mayBeOut[before] = 0;
                Number latest = -1;
                for (const Place &place : left.places[after])
                    latest = std::max(latest, place.start - lag);
                drop(before, [&](const Place &place) { return place.end > latest; });
            }
        }
    }

    const Instance &m_instance;
    const Proof &m_proof;
};

} // namespace

void checkProof(const Instance &instance, const Timetable &timetable, const Proof &proof, Ledger &ledger)
{
    const auto say = [](const char *sentence) { return QCoreApplication::translate("phaseout::verify", sentence); };
    ledger.check(proof.problem == instance.digest, [&] { return say("The certificate belongs to another problem."); });
    // Costs are whole points, so a bound may be rounded up: stated - 1 has to be less than what the prices prove.
    if (proof.eliminations.empty())
        ledger.check((Wide(proof.bound) - 1) * proof.prices.scale < total(instance, proof.prices),
                     [&] { return say("The prices do not prove the bound that the certificate states."); });
    else
        ledger.check(Contradiction(instance, proof).holds(), [&] { return say("The eliminations do not prove the bound that the certificate states."); });
    ledger.check(proof.bound <= timetable.objective,
                 [&] { return say("The bound is above what the timetable costs."); });
}

} // namespace phaseout::verify
