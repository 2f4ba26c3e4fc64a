// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/shortfall.h"

#include <algorithm>
#include <limits>

namespace phaseout::plan {
namespace {

// Need by the slot in which it falls due, against supply up to that slot.
class Ledger {
public:
    Ledger(Scarce scarce, int resource, bool hard)
        : m_worst{scarce, resource, 0, 0, 0, 0, hard}
    {
    }

    void need(int bySlot, std::int64_t amount) { m_needs.push_back({bySlot, amount}); }
    // supply(slot) is what there is before the slot.
    template <class Supply>
    void report(std::vector<Shortfall> &into, Supply supply)
    {
        std::sort(m_needs.begin(), m_needs.end());
        std::int64_t needed = 0;
        int jobs = 0;
        std::int64_t lack = 0;
        for (std::size_t i = 0; i < m_needs.size(); ++i) {
            needed += m_needs[i].second;
            jobs += m_needs[i].second > 0 ? 1 : 0;
            if (i + 1 < m_needs.size() && m_needs[i + 1].first == m_needs[i].first)
                continue;
            const std::int64_t available = supply(m_needs[i].first);
            if (needed - available <= lack)
                continue;
            lack = needed - available;
            m_worst.bySlot = m_needs[i].first;
            m_worst.needed = needed;
            m_worst.available = available;
            m_worst.jobs = jobs;
        }
        if (lack > 0)
            into.push_back(m_worst);
    }

private:
    Shortfall m_worst;
    std::vector<std::pair<int, std::int64_t>> m_needs;
};

struct Due {
    int start = none; // the latest start, none when there is none
    int end = 0;      // the slot before which all of it must be done
};

Due dueOf(const Model &model, int j, bool hard)
{
    Due due;
    for (int r = 0; r < static_cast<int>(model.routes(j).size()); ++r) {
        const Route &route = model.routes(j)[r];
        const int deadline = model.job(j).deadline;
        for (const Span &span : route.starts) {
            int last = span.last;
            if (!hard && deadline != none)
                last = std::min(last, model.latestStart(j, r, deadline));
            if (last < span.first)
                continue;
            due.start = std::max(due.start, last);
            due.end = std::max(due.end, model.end(j, r, last));
        }
    }
    return due;
}

std::int64_t leastWork(const Model &model, int j)
{
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (const Route &route : model.routes(j))
        if (!route.starts.empty())
            least = std::min(least, static_cast<std::int64_t>(route.duration) * model.job(j).team);
    return least;
}

std::vector<std::int64_t> crewSlotsBefore(const Model &model, int pool)
{
    std::vector<char> open(static_cast<std::size_t>(model.slotCount()), 1);
    for (const Span &freeze : model.problem().freezes)
        std::fill(open.begin() + freeze.first, open.begin() + freeze.last + 1, char{0});
    std::vector<std::int64_t> sums{0};
    for (int slot = 0; slot < model.slotCount(); ++slot)
        sums.push_back(sums.back() + (open[slot] && !model.isRest(pool, slot) ? model.problem().pools[pool].capacity[slot] : 0));
    return sums;
}

void crews(const Model &model, const std::vector<Due> &due, bool hard, std::vector<Shortfall> &into)
{
    const int pools = static_cast<int>(model.problem().pools.size());
    std::vector<Ledger> ledgers;
    for (int pool = 0; pool < pools; ++pool)
        ledgers.emplace_back(Scarce::Crews, pool, hard);
    Ledger together(Scarce::Crews, none, hard);
    bool shared = false;
    for (int j = 0; j < model.jobCount(); ++j) {
        if (due[j].start == none)
            continue;
        const std::int64_t work = leastWork(model, j);
        together.need(due[j].end, work);
        if (model.routes(j).size() > 1) {
            shared = true;
            continue;
        }
        const Route &way = model.routes(j).front();
        ledgers[way.pool].need(due[j].end, work);
        for (const Crewing &other : way.also)
            ledgers[other.pool].need(due[j].end, std::int64_t{way.duration} * other.team);
    }
    std::vector<std::int64_t> all(static_cast<std::size_t>(model.slotCount()) + 1, 0);
    for (int pool = 0; pool < pools; ++pool) {
        const std::vector<std::int64_t> sums = crewSlotsBefore(model, pool);
        for (std::size_t slot = 0; slot < all.size(); ++slot)
            all[slot] += sums[slot];
        ledgers[pool].report(into, [&](int slot) { return sums[slot]; });
    }
    if (shared)
        together.report(into, [&](int slot) { return all[slot]; });
}

void stock(const Model &model, const std::vector<Due> &due, bool hard, std::vector<Shortfall> &into)
{
    for (int item = 0; item < static_cast<int>(model.problem().items.size()); ++item) {
        Ledger ledger(Scarce::Stock, item, hard);
        for (int j = 0; j < model.jobCount(); ++j)
            for (const Draw &draw : model.job(j).draws)
                if (draw.item == item && due[j].start != none)
                    ledger.need(due[j].start + 1, draw.quantity);
        ledger.report(into, [&](int slot) { return model.arrived(item)[model.week(slot - 1)]; });
    }
}

void money(const Model &model, const std::vector<Due> &due, bool hard, std::vector<Shortfall> &into)
{
    for (int budget = 0; budget < static_cast<int>(model.problem().budgets.size()); ++budget) {
        Ledger ledger(Scarce::Money, budget, hard);
        for (int j = 0; j < model.jobCount(); ++j)
            for (const Spend &spend : model.job(j).spends)
                if (spend.budget == budget && due[j].start != none)
                    ledger.need(due[j].start + 1, spend.amount);
        const Budget &terms = model.problem().budgets[budget];
        ledger.report(into, [&](int slot) {
            std::int64_t sum = 0;
            for (int period = 0; period <= terms.periodOfWeek[model.week(slot - 1)]; ++period)
                sum += terms.caps[period];
            return sum;
        });
    }
}

} // namespace

std::vector<Shortfall> provenShortfalls(const Model &model)
{
    std::vector<Shortfall> shortfalls;
    for (const bool hard : {true, false}) {
        std::vector<Due> due;
        for (int j = 0; j < model.jobCount(); ++j)
            due.push_back(dueOf(model, j, hard));
        crews(model, due, hard, shortfalls);
        stock(model, due, hard, shortfalls);
        money(model, due, hard, shortfalls);
    }
    return shortfalls;
}

std::vector<Need> needsOf(const Model &model, const Shortfall &shortfall)
{
    std::vector<Need> needs;
    for (int j = 0; j < model.jobCount(); ++j) {
        const Due due = dueOf(model, j, shortfall.hard);
        if (due.start == none)
            continue;
        std::int64_t amount = 0;
        if (shortfall.scarce == Scarce::Crews) {
            if (due.end <= shortfall.bySlot && shortfall.resource == none)
                amount = leastWork(model, j);
            else if (due.end <= shortfall.bySlot && model.routes(j).size() == 1)
                eachCrewing(model.job(j), model.job(j).choices.front(), [&](int pool, int team) {
                    amount += pool == shortfall.resource ? std::int64_t{model.routes(j).front().duration} * team : 0;
                });
        } else if (due.start < shortfall.bySlot) {
            for (const Draw &draw : model.job(j).draws)
                amount += shortfall.scarce == Scarce::Stock && draw.item == shortfall.resource ? draw.quantity : 0;
            for (const Spend &spend : model.job(j).spends)
                amount += shortfall.scarce == Scarce::Money && spend.budget == shortfall.resource ? spend.amount : 0;
        }
        if (amount > 0)
            needs.push_back({j, amount});
    }
    std::stable_sort(needs.begin(), needs.end(), [](const Need &a, const Need &b) { return a.amount > b.amount; });
    return needs;
}

} // namespace phaseout::plan
