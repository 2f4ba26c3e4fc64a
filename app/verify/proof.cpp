// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/checks.h"

#include <QCoreApplication>
#include <algorithm>

// The proof, in one paragraph. Take any timetable that breaks no constraint, and charge it the proof's prices for the
// crews, pieces and money it uses and for every slot by which a visit crowds the one before it, less the price of all
// there is. Nothing is used beyond what there is, so the charge is at most 0 and the timetable costs at least its own
// cost plus the charge. That sum is a separate amount for every visit, so it is at least the sum of each visit's
// cheapest amount wherever the calendar permits it to be, or unplaced, less the price of all there is. That last number
// is computed here, exactly.
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

class Recount {
public:
    Recount(const Instance &instance, const Proof &proof)
        : m_instance(instance)
        , m_proof(proof)
    {
        for (const std::vector<Number> &pool : proof.crews) {
            Wides before{0};
            for (const Number price : pool)
                before.push_back(before.back() + price);
            m_crews.push_back(std::move(before));
        }
        for (const std::vector<Number> &item : proof.stock)
            m_stock.push_back(fromThereOn(item));
        for (std::size_t b = 0; b < proof.money.size(); ++b)
            m_money.push_back(instance.budgets[b].carryOver ? fromThereOn(proof.money[b])
                                                            : Wides(proof.money[b].begin(), proof.money[b].end()));
        m_endPrice.resize(instance.visits.size(), 0);
        m_startPrice.resize(instance.visits.size(), 0);
        m_unplaced.resize(instance.visits.size(), Wide(instance.unplacedCost) * proof.scale);
        m_sharers.resize(instance.visitCosts.size(), 0);
        for (const Visit &visit : instance.visits)
            if (visit.cluster >= 0)
                ++m_sharers[visit.cluster];
        for (std::size_t i = 0; i < proof.order.size(); ++i) {
            const auto &[before, after, lag] = instance.precedence[i];
            m_endPrice[before] += proof.order[i];
            m_startPrice[after] += proof.order[i];
            m_constant += Wide(proof.order[i]) * lag;
            // A visit that is left out counts as ending in the last slot and starting `lag` after it.
            m_unplaced[before] += Wide(proof.order[i]) * instance.slotCount();
            m_unplaced[after] -= Wide(proof.order[i]) * (instance.slotCount() + lag);
        }
    }

    // In 1/scale points.
    Wide total()
    {
        Wide sum = m_constant - worthOfAll();
        for (std::size_t job = 0; job < m_instance.visits.size(); ++job)
            sum += cheapest(job);
        return sum;
    }

private:
    Wide worthOfAll() const
    {
        Wide sum = 0;
        for (std::size_t pool = 0; pool < m_proof.crews.size(); ++pool)
            for (std::size_t slot = 0; slot < m_proof.crews[pool].size(); ++slot)
                sum += Wide(m_proof.crews[pool][slot]) * m_instance.capacity[pool][slot];
        for (std::size_t item = 0; item < m_proof.stock.size(); ++item)
            for (std::size_t week = 0; week < m_proof.stock[item].size(); ++week)
                sum += Wide(m_proof.stock[item][week]) * m_instance.arrived[item][week];
        for (std::size_t b = 0; b < m_proof.money.size(); ++b) {
            Wide room = 0;
            for (std::size_t period = 0; period < m_proof.money[b].size(); ++period) {
                room = (m_instance.budgets[b].carryOver ? room : 0) + m_instance.budgets[b].caps[period];
                sum += room * m_proof.money[b][period];
            }
        }
        return sum;
    }
    Wide cheapest(std::size_t job) const
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
            share = Wide(m_instance.visitCosts[visit.cluster]) * m_proof.scale / m_sharers[visit.cluster];
        Wide best = m_unplaced[job];
        for (const auto &choice : visit.choices) {
            const std::vector<Number> &capacity = m_instance.capacity[choice[0]];
            Number tooFew = m_instance.slotCount(); // the first slot from the start on with too few crews, or none at all
            for (Number start = m_instance.slotCount() - 1; start >= 0; --start) {
                if (capacity[start] < visit.team)
                    tooFew = start;
                const Number end = endOf(m_instance, choice, start);
                if (end > tooFew || !isPermitted(m_instance, visit, choice, start))
                    continue;
                const Wides &crews = m_crews[choice[0]];
                best = std::min(best, ownCost(m_instance, visit, choice, start) * m_proof.scale + share +
                                          (crews[end] - crews[start]) * visit.team +
                                          week[m_instance.weekOfSlot[start]] + m_endPrice[job] * end -
                                          m_startPrice[job] * start);
            }
        }
        return best;
    }

    const Instance &m_instance;
    const Proof &m_proof;
    std::vector<Wides> m_crews;
    std::vector<Wides> m_stock;
    std::vector<Wides> m_money;
    Wides m_endPrice;
    Wides m_startPrice;
    Wides m_unplaced;
    std::vector<Number> m_sharers;
    Wide m_constant = 0;
};

} // namespace

void checkProof(const Instance &instance, const Timetable &timetable, const Proof &proof, Ledger &ledger)
{
    const auto say = [](const char *sentence) { return QCoreApplication::translate("phaseout::verify", sentence); };
    ledger.check(proof.problem == instance.digest, [&] { return say("The certificate belongs to another problem."); });
    // Costs are whole points, so a bound may be rounded up: stated - 1 has to be less than what the prices prove.
    const Wide proven = Recount(instance, proof).total();
    ledger.check((Wide(proof.bound) - 1) * proof.scale < proven,
                 [&] { return say("The prices do not prove the bound that the certificate states."); });
    ledger.check(proof.bound <= timetable.objective,
                 [&] { return say("The bound is above what the timetable costs."); });
}

} // namespace phaseout::verify
