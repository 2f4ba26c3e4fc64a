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

// What the job costs at least where it takes of it by then, and otherwise. Of a job whose cost may fall with time one start a week
// is looked at.
double gainOf(const Model &model, const Shortfall &shortfall, int j)
{
    std::int64_t before = model.problem().unplacedCost;
    std::int64_t otherwise = before;
    const bool isRising = model.job(j).steps.empty() && model.job(j).disruption == 0;
    for (int r = 0; r < static_cast<int>(model.routes(j).size()); ++r) {
        const int after = shortfall.scarce == Scarce::Crews ? model.latestStart(j, r, shortfall.bySlot) + 1 : shortfall.bySlot;
        const auto look = [&](int start) {
            std::int64_t &least = start < after ? before : otherwise;
            least = std::min(least, model.cost(j, r, start));
        };
        for (const Span &span : model.routes(j)[r].starts) {
            look(span.first);
            if (span.contains(after))
                look(after);
            for (int week = model.week(span.first) + 1; !isRising && week <= model.week(span.last); ++week)
                look(std::min(model.firstSlot(week), span.last));
        }
    }
    return static_cast<double>(otherwise - before);
}

double priceOf(const Model &model, const Shortfall &shortfall, const JobContext &context)
{
    std::vector<Claim> claims;
    for (const Need &need : needsOf(model, shortfall)) {
        if (claims.size() % 512 == 0 && context.isCancelled())
            return 0;
        claims.push_back({static_cast<double>(need.amount), gainOf(model, shortfall, need.job)});
    }
    std::stable_sort(claims.begin(), claims.end(), [](const Claim &a, const Claim &b) { return a.rate() > b.rate(); });
    auto left = static_cast<double>(shortfall.available);
    for (const Claim &claim : claims)
        if ((left -= claim.amount) < 0)
            return std::max(0.0, claim.rate());
    return 0;
}

} // namespace

std::vector<ShortagePrice> shortagePrices(const Model &model, const JobContext &context)
{
    std::vector<ShortagePrice> prices;
    for (const Shortfall &shortfall : provenShortfalls(model)) {
        // What deadlines add nothing to is there twice.
        const auto isSame = [&shortfall](const ShortagePrice &other) {
            Shortfall same = other.shortfall;
            same.hard = shortfall.hard;
            return same == shortfall;
        };
        if (std::any_of(prices.begin(), prices.end(), isSame))
            continue;
        if (const double price = priceOf(model, shortfall, context); price > 0)
            prices.push_back({shortfall, price});
    }
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
