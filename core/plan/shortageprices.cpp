// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/shortageprices.h"

#include <algorithm>

namespace phaseout::plan {
namespace {

struct Claim {
    double amount = 0;
    double gain = 0; // points that it costs less to have it by then
    [[nodiscard]] double rate() const { return gain / amount; }
};

// What the job costs at least where it takes of it by then, and otherwise.
double gainOf(const Model &model, const Shortfall &shortfall, int j)
{
    std::int64_t before = model.problem().unplacedCost;
    std::int64_t otherwise = before;
    for (int r = 0; r < static_cast<int>(model.routes(j).size()); ++r)
        for (const Span &span : model.routes(j)[r].starts)
            for (int start = span.first; start <= span.last; ++start) {
                const bool isBefore = shortfall.scarce == Scarce::Crews ? model.end(j, r, start) <= shortfall.bySlot : start < shortfall.bySlot;
                std::int64_t &least = isBefore ? before : otherwise;
                least = std::min(least, model.cost(j, r, start));
            }
    return static_cast<double>(otherwise - before);
}

double priceOf(const Model &model, const Shortfall &shortfall)
{
    std::vector<Claim> claims;
    for (const Need &need : needsOf(model, shortfall))
        claims.push_back({static_cast<double>(need.amount), gainOf(model, shortfall, need.job)});
    std::stable_sort(claims.begin(), claims.end(), [](const Claim &a, const Claim &b) { return a.rate() > b.rate(); });
    auto left = static_cast<double>(shortfall.available);
    for (const Claim &claim : claims)
        if ((left -= claim.amount) < 0)
            return std::max(0.0, claim.rate());
    return 0;
}

} // namespace

std::vector<ShortagePrice> shortagePrices(const Model &model)
{
    std::vector<ShortagePrice> prices;
    for (const Shortfall &shortfall : provenShortfalls(model))
        if (const double price = priceOf(model, shortfall); price > 0)
            prices.push_back({shortfall, price});
    return prices;
}

RealPrices withShortage(RealPrices prices, const Model &model, const ShortagePrice &shortage)
{
    const Shortfall &meant = shortage.shortfall;
    const int week = model.week(meant.bySlot - 1);
    if (meant.scarce == Scarce::Stock) {
        prices.stock[meant.resource][week] += shortage.price;
    } else if (meant.scarce == Scarce::Money) {
        const Budget &terms = model.problem().budgets[meant.resource];
        const int last = terms.periodOfWeek[week];
        for (int period = terms.carryOver ? last : 0; period <= last; ++period)
            prices.money[meant.resource][period] += shortage.price;
    } else {
        for (int pool = 0; pool < static_cast<int>(prices.crews.size()); ++pool)
            for (int slot = 0; slot < meant.bySlot && (meant.resource == none || meant.resource == pool); ++slot)
                prices.crews[pool][slot] += model.isOpen(pool, slot) ? shortage.price : 0;
    }
    return prices;
}

} // namespace phaseout::plan
