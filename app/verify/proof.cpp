// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/recount.h"

#include <QCoreApplication>
#include <algorithm>

// The proof, in one paragraph. Take any timetable that breaks no constraint, and charge it the proof's prices for the
// crews, pieces and money it uses and for every slot by which a visit crowds the one before it, less the price of all
// there is. Nothing is used beyond what there is, so the charge is at most 0 and the timetable costs at least its own
// cost plus the charge. That sum is a separate amount for every visit, so it is at least the sum of each visit's
// cheapest amount wherever the calendar permits it to be, or unplaced, less the price of all there is. Where a few visits
// wait for each other, none of them waited for by two, their amounts are at least the least sum of places in that order.
// That last number is computed here, exactly. Cells of a strip are handed out in the order in which visits start, side by side:
// each visit has different ones, and none that has not come in; so it pays for the cheapest such row at least.
namespace phaseout::verify {
namespace {

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
        return left.isImpossible() || (m_proof.isExhausted && findsNothing(m_instance, m_proof.eliminations.back(), left, m_proof.bound));
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
