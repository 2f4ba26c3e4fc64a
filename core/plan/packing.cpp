// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/packing.h"

#include <algorithm>

namespace phaseout::plan {
namespace {

// What there is of something, what all jobs need of it, and by job what it needs.
struct Account {
    double available = 0;
    double needed = 0;
    std::vector<std::pair<int, double>> needs;
    void need(int j, double amount)
    {
        needed += amount;
        needs.emplace_back(j, amount);
    }
};

std::vector<Account> accountsOf(const Model &model)
{
    const Problem &problem = model.problem();
    std::vector<Account> items(problem.items.size());
    std::vector<Account> budgets(problem.budgets.size());
    std::vector<Account> pools(problem.pools.size());
    for (std::size_t item = 0; item < items.size(); ++item)
        for (const Arrival &arrival : problem.items[item].arrivals)
            items[item].available += static_cast<double>(arrival.quantity);
    for (std::size_t budget = 0; budget < budgets.size(); ++budget)
        for (const std::int64_t cap : problem.budgets[budget].caps)
            budgets[budget].available += static_cast<double>(cap);
    for (std::size_t pool = 0; pool < pools.size(); ++pool)
        for (const int crews : problem.pools[pool].capacity)
            pools[pool].available += crews;
    for (int j = 0; j < model.jobCount(); ++j) {
        for (const Draw &draw : model.job(j).draws)
            items[draw.item].need(j, static_cast<double>(draw.quantity));
        for (const Spend &spend : model.job(j).spends)
            budgets[spend.budget].need(j, static_cast<double>(spend.amount));
        const Route &route = model.routes(j).front();
        pools[route.pool].need(j, static_cast<double>(route.duration) * model.job(j).team);
    }
    std::vector<Account> all = std::move(items);
    for (std::vector<Account> *more : {&budgets, &pools})
        std::move(more->begin(), more->end(), std::back_inserter(all));
    return all;
}

// By job: the part of everything there is that it needs, what is scarce counted most.
std::vector<double> sharesOf(const Model &model)
{
    constexpr double plenty = 1e-3;
    std::vector<double> shares(static_cast<std::size_t>(model.jobCount()), 0.0);
    for (const Account &account : accountsOf(model))
        for (const auto &[j, amount] : account.needs)
            shares[j] += (account.needed > account.available ? 1 : plenty) * amount / std::max(1.0, account.available);
    return shares;
}

class Packing {
    [[nodiscard]] auto byShare() const
    {
        return [this](int a, int b) { return m_shares[a] < m_shares[b]; };
    }

public:
    explicit Packing(Draft &draft)
        : m_draft(draft)
        , m_shares(sharesOf(draft.model()))
    {
        const Model &model = draft.model();
        for (int j = 0; j < model.jobCount(); ++j)
            if (!model.isFixed(j) && model.before(j).empty() && model.after(j).empty())
                (draft.isPlaced(j) ? m_large : m_small).push_back(j);
        std::stable_sort(m_small.begin(), m_small.end(), byShare());
        std::stable_sort(m_large.begin(), m_large.end(), byShare());
        std::reverse(m_large.begin(), m_large.end());
    }

    void run(const JobContext &context)
    {
        constexpr std::size_t most = 300; // jobs that are tried
        constexpr int patience = 30;      // of them in a row without gain
        int inVain = 0;
        for (const int j : first(most)) {
            if (inVain == patience || !isWorthwhile(j) || context.isCancelled())
                break;
            inVain = exchange({j}) ? 0 : inVain + 1;
        }
        // Several at once: what one of them leaves may be too little for anybody.
        for (std::size_t count = 2; count <= std::min(most, m_large.size() / 2); count *= 2)
            while (count <= m_large.size() && !context.isCancelled() && isWorthwhile(m_large[count - 1]) && exchange(first(count)))
                ;
    }

private:
    struct Place {
        int job = none;
        int route = 0;
        int start = none;
    };

    std::vector<int> first(std::size_t count) const
    {
        return {m_large.begin(), m_large.begin() + static_cast<std::ptrdiff_t>(std::min(count, m_large.size()))};
    }
    bool isWorthwhile(int j) const { return !m_small.empty() && m_shares[j] > m_shares[m_small.front()]; }
    // Takes \a jobs out, lets small ones in, and them again where there is room left.
    bool exchange(const std::vector<int> &jobs)
    {
        const std::int64_t before = m_draft.cost();
        std::vector<Place> were;
        for (const int j : jobs) {
            were.push_back({j, m_draft.route(j), m_draft.start(j)});
            m_draft.remove(j);
        }
        std::vector<int> placed = fill();
        for (auto j = jobs.rbegin(); j != jobs.rend(); ++j)
            if (place(*j))
                placed.push_back(*j);
        if (m_draft.cost() >= before) {
            for (const int j : placed)
                m_draft.remove(j);
            for (const Place &was : were)
                m_draft.place(was.job, was.route, was.start);
            return false;
        }
        for (std::vector<int> *list : {&m_small, &m_large})
            std::erase_if(*list, [&](int j) { return m_draft.isPlaced(j) == (list == &m_small); });
        for (const int j : jobs)
            if (!m_draft.isPlaced(j))
                m_small.insert(std::upper_bound(m_small.begin(), m_small.end(), j, byShare()), j);
        return true;
    }
    bool place(int j)
    {
        const Spot spot = m_draft.bestSpot(j);
        if (spot.isFound())
            m_draft.place(j, spot.route, spot.start);
        return spot.isFound();
    }
    // Those that need least first, until some have not found a place.
    std::vector<int> fill()
    {
        constexpr int mostFailures = 4;
        int failures = 0;
        std::vector<int> placed;
        for (const int j : m_small) {
            if (place(j)) {
                placed.push_back(j);
            } else if (++failures == mostFailures) {
                break;
            }
        }
        return placed;
    }

    Draft &m_draft;
    const std::vector<double> m_shares;
    std::vector<int> m_small; // without a place, the least needs first
    std::vector<int> m_large; // with one, the greatest first
};

} // namespace

void pack(Draft &draft, const JobContext &context)
{
    if (draft.unplacedCount() > 0 && draft.unplacedCount() < draft.model().jobCount())
        Packing(draft).run(context);
}

} // namespace phaseout::plan
