// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/groups.h"

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

Left everything(const Instance &instance)
{
    Left left;
    for (const Visit &visit : instance.visits)
        left.places.push_back(placesOf(instance, visit));
    left.mayBeOut.assign(instance.visits.size(), 1);
    return left;
}

// A proof by contradiction: places go that no timetable below the bound can use, because the sum reaches the bound with
// them or because of the order of visits, until some visit has none.
class Contradiction {
public:
    Contradiction(const Instance &instance, const Proof &proof)
        : m_instance(instance)
        , m_proof(proof)
        , m_groups(instance)
    {
    }
    bool holds() const
    {
        Left left = everything(m_instance);
        for (const PriceSet &prices : m_proof.eliminations)
            if (!left.isImpossible()) {
                price(left, prices);
                order(left);
            }
        return left.isImpossible() || (m_proof.isExhausted && findsNothing(m_instance, m_proof.eliminations, left, m_proof.bound));
    }

private:
    void price(Left &left, const PriceSet &prices) const
    {
        const Amounts amounts(m_instance, prices, left);
        // Costs are whole, so whatever is below the bound is at most one below it.
        const Wide spare = Wide(m_proof.bound - 1) * prices.scale - m_groups.total(amounts);
        Left kept = left;
        for (std::size_t visit = 0; visit < left.places.size(); ++visit) {
            const Wides sums = m_groups.each(visit, amounts);
            const Wide least = left.mayBeOut[visit] ? *std::min_element(sums.begin(), sums.end()) : *std::min_element(sums.begin(), sums.end() - 1);
            kept.places[visit].clear();
            for (std::size_t i = 0; i + 1 < sums.size(); ++i)
                if (sums[i] - least <= spare)
                    kept.places[visit].push_back(left.places[visit][i]);
            kept.mayBeOut[visit] = left.mayBeOut[visit] && sums.back() - least <= spare;
        }
        left = std::move(kept);
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
    const Groups m_groups;
};

} // namespace

void checkProof(const Instance &instance, const Timetable &timetable, const Proof &proof, Ledger &ledger)
{
    const auto say = [](const char *sentence) { return QCoreApplication::translate("phaseout::verify", sentence); };
    ledger.check(proof.problem == instance.digest, [&] { return say("The certificate belongs to another problem."); });
    // Costs are whole points, so a bound may be rounded up: stated - 1 has to be less than what the prices prove.
    if (proof.eliminations.empty())
        ledger.check((Wide(proof.bound) - 1) * proof.prices.scale < Groups(instance).total({instance, proof.prices, everything(instance)}),
                     [&] { return say("The prices do not prove the bound that the certificate states."); });
    else
        ledger.check(Contradiction(instance, proof).holds(), [&] { return say("The eliminations do not prove the bound that the certificate states."); });
    ledger.check(proof.bound <= timetable.objective,
                 [&] { return say("The bound is above what the timetable costs."); });
}

} // namespace phaseout::verify
