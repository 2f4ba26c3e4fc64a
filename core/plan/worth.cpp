// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/worth.h"

#include "core/plan/placecosts.h"
#include "core/plan/treecosts.h"
#include "core/plan/wide.h"

#include <algorithm>
#include <numeric>

namespace phaseout::plan {
namespace {

std::int64_t down(Wide sum, std::int64_t scale)
{
    const Wide quotient = sum / scale;
    return static_cast<std::int64_t>(sum % scale < 0 ? quotient - 1 : quotient);
}

// Prices added up for one job's looks at its places; all in 1/scale points.
class JobPrices {
public:
    JobPrices(const Model &model, const Prices &prices, int j)
        : m_model(model)
        , m_prices(prices)
        , m_job(model.job(j))
        , m_week(weekSums())
    {
        for (const Link &link : model.after(j))
            m_endPrice += prices.order[link.index];
        for (const Link &link : model.before(j))
            m_startPrice += prices.order[link.index];
        for (const Route &route : model.routes(j)) {
            m_crews.emplace_back(1, 0);
            for (std::size_t slot = 0; slot < prices.crews[route.pool].size(); ++slot) {
                Wide price = Wide(prices.crews[route.pool][slot]) * m_job.team;
                for (const Crewing &other : route.also)
                    price += Wide(prices.crews[other.pool][slot]) * other.team;
                m_crews.back().push_back(m_crews.back().back() + price);
            }
        }
        m_unplaced = Wide(model.problem().unplacedCost) * prices.scale + m_endPrice * model.slotCount();
        for (const Link &link : model.before(j))
            m_unplaced -= Wide(prices.order[link.index]) * (model.slotCount() + link.lag);
    }
    [[nodiscard]] Wide taken(int route, int start, int end) const
    {
        return m_crews[route][end] - m_crews[route][start] + m_week[m_model.week(start)] + m_endPrice * end -
               m_startPrice * start;
    }
    [[nodiscard]] Wide unplaced() const { return m_unplaced; }

private:
    // What stock and money cost a start in each week: a draw in one week is a draw by every later week too.
    std::vector<Wide> weekSums() const
    {
        const Problem &problem = m_model.problem();
        std::vector<Wide> sums(static_cast<std::size_t>(m_model.weekCount()), 0);
        for (const Draw &draw : m_job.draws) {
            Wide later = 0;
            for (std::size_t week = sums.size(); week-- > 0;) {
                later += m_prices.stock[draw.item][week];
                sums[week] += later * draw.quantity;
            }
        }
        for (const Spend &spend : m_job.spends) {
            const Budget &budget = problem.budgets[spend.budget];
            std::vector<Wide> price(m_prices.money[spend.budget].begin(), m_prices.money[spend.budget].end());
            for (std::size_t period = price.size(); budget.carryOver && period-- > 1;)
                price[period - 1] += price[period];
            for (std::size_t week = 0; week < sums.size(); ++week)
                sums[week] += price[budget.periodOfWeek[week]] * spend.amount;
        }
        return sums;
    }

    const Model &m_model;
    const Prices &m_prices;
    const Job &m_job;
    const std::vector<Wide> m_week;
    std::vector<std::vector<Wide>> m_crews; // by route: sums before each slot
    Wide m_endPrice = 0;
    Wide m_startPrice = 0;
    Wide m_unplaced = 0;
};

// The part of [0, size) of the given length with the greatest sum.
std::pair<std::size_t, Wide> dearest(const std::vector<Wide> &values, std::size_t length)
{
    Wide sum = 0;
    std::pair<std::size_t, Wide> best{0, 0};
    for (std::size_t i = 0; i < values.size(); ++i) {
        sum += values[i];
        if (i >= length)
            sum -= values[i - length];
        if (sum > best.second)
            best = {i + 1 >= length ? i + 1 - length : 0, sum};
    }
    return best;
}

// What the prices give a worth to.
class Candidates {
public:
    Candidates(const Problem &problem, const Known &known, const WorthOptions &options)
        : m_problem(problem)
        , m_schedule(known.schedule)
        , m_prices(known.certificate.prices)
        , m_earliest(options.earliest)
    {
        for (int pool = 0; pool < static_cast<int>(problem.pools.size()); ++pool)
            crews(pool, options.windowWeeks);
        for (int item = 0; item < static_cast<int>(problem.items.size()); ++item)
            stock(item);
        for (int budget = 0; budget < static_cast<int>(problem.budgets.size()); ++budget)
            money(budget);
        std::stable_sort(m_found.begin(), m_found.end(), [](const Worth &a, const Worth &b) { return a.predicted > b.predicted; });
        m_found.resize(std::min(m_found.size(), static_cast<std::size_t>(options.most)));
    }
    [[nodiscard]] std::vector<Worth> take() { return std::move(m_found); }

private:
    void add(const Extra &extra, Wide price)
    {
        if (const std::int64_t predicted = down(price * extra.amount, m_prices.scale); extra.amount > 0 && predicted > 0)
            m_found.push_back({extra, predicted, 0, {}});
    }
    // In a freeze a crew is of no use, whatever its price there.
    void crews(int pool, int windowWeeks)
    {
        std::vector<Wide> prices(m_prices.crews[pool].begin(), m_prices.crews[pool].end());
        std::fill_n(prices.begin(), std::min(m_earliest, static_cast<int>(prices.size())), Wide(0));
        for (const Span &freeze : m_problem.freezes)
            std::fill(prices.begin() + freeze.first, prices.begin() + freeze.last + 1, Wide(0));
        const int week = *std::max_element(m_problem.slotsOfWeek.begin(), m_problem.slotsOfWeek.end());
        const auto length = std::min(prices.size(), static_cast<std::size_t>(week * windowWeeks));
        const auto [found, sum] = dearest(prices, length);
        // Days on which nobody works, at either end, are not paid for.
        auto first = static_cast<int>(found);
        int last = first + static_cast<int>(length) - 1;
        while (first < last && prices[static_cast<std::size_t>(first)] == 0)
            ++first;
        while (first < last && prices[static_cast<std::size_t>(last)] == 0)
            --last;
        add({ExtraKind::Crews, pool, first, last, 1, {}}, sum);
    }
    // A piece is worth the prices of its week and all later ones; the latest week at nearly the whole of that.
    void stock(int item)
    {
        constexpr int nearlyPerMille = 990;
        std::vector<Wide> tails(m_prices.stock[item].begin(), m_prices.stock[item].end());
        for (std::size_t week = tails.size(); week-- > 1;)
            tails[week - 1] += tails[week];
        const auto first = static_cast<std::size_t>(weekFrom(m_problem, m_earliest));
        std::size_t week = first;
        while (week + 1 < tails.size() && tails[week + 1] * 1000 >= tails[first] * nearlyPerMille)
            ++week;
        if (week >= tails.size())
            return;
        add({ExtraKind::Stock, item, static_cast<int>(week), 0, mean(&Job::draws, &Draw::item, &Draw::quantity, item), {}}, tails[week]);
    }
    void money(int budget)
    {
        std::vector<Wide> prices(m_prices.money[budget].begin(), m_prices.money[budget].end());
        for (std::size_t period = prices.size(); m_problem.budgets[budget].carryOver && period-- > 1;)
            prices[period - 1] += prices[period];
        const std::vector<int> &periods = m_problem.budgets[budget].periodOfWeek;
        const auto now = static_cast<std::size_t>(std::min(m_earliest, m_problem.slotCount() - 1));
        std::fill_n(prices.begin(), periods[m_problem.weekOfSlot()[now]], Wide(0)); // those that are over
        const auto [period, price] = dearest(prices, 1);
        add({ExtraKind::Money, budget, static_cast<int>(period), 0, mean(&Job::spends, &Spend::budget, &Spend::amount, budget), {}}, price);
    }
    // Or where jobs have no place, what the one of them takes that takes least.
    template <class Entry>
    std::int64_t mean(std::vector<Entry> Job::*list, int Entry::*resource, std::int64_t Entry::*amount, int wanted) const
    {
        Wide sum = 0;
        std::int64_t count = 0;
        std::int64_t least = 0; // of those without a place
        for (std::size_t j = 0; j < m_problem.jobs.size(); ++j)
            for (const Entry &entry : m_problem.jobs[j].*list)
                if (entry.*resource == wanted && entry.*amount > 0) {
                    sum += entry.*amount;
                    ++count;
                    if (!m_schedule.jobs[j].isPlaced())
                        least = least == 0 ? entry.*amount : std::min(least, entry.*amount);
                }
        return least > 0 ? least : count == 0 ? 0 : static_cast<std::int64_t>((sum + count - 1) / count);
    }

    const Problem &m_problem;
    const Schedule &m_schedule;
    const Prices &m_prices;
    const int m_earliest;
    std::vector<Worth> m_found;
};

} // namespace

namespace {

// By week: what the tree of job \a j costs at least with the job in that week, beyond what it costs at least; in 1/scale
// points.
std::vector<Wide> worseInTree(const Model &model, const Prices &prices, int j)
{
    struct Seen {
        int start, end;
        Wide cost;
    };
    const std::vector<int> &tree = *std::find_if(model.trees().begin(), model.trees().end(), [j](const std::vector<int> &t) {
        return std::find(t.begin(), t.end(), j) != t.end();
    });
    PlaceCosts costs(model, prices);
    std::vector<std::vector<Seen>> places(tree.size());
    std::vector<Wide> unplaced;
    for (std::size_t k = 0; k < tree.size(); ++k) {
        costs.lookAt(tree[k]);
        unplaced.push_back(costs.unplaced());
        costs.eachPlace([&](int, int start, int end, Wide cost) { places[k].push_back({start, end, cost}); });
    }
    const Wide least = costs.leastOf(tree);
    std::vector<Wide> worse(static_cast<std::size_t>(model.weekCount()), 0);
    for (int week = 0; week < model.weekCount(); ++week) {
        TreeCosts<Wide> held(model, tree);
        for (std::size_t k = 0; k < tree.size(); ++k) {
            held.begin(k, unplaced[k]);
            for (const Seen &place : places[k])
                if (tree[k] != j || model.week(place.start) == week)
                    held.see(place.start, place.end, place.cost);
            held.finish();
        }
        worse[week] = held.least() - least;
    }
    return worse;
}

} // namespace

std::vector<WeekPrice> weekPrices(const Model &model, const Prices &prices, int j)
{
    struct Best {
        int route = none;
        int start = none;
        Wide whole = 0;
    };
    const JobPrices priced(model, prices, j);
    std::vector<Best> weeks(static_cast<std::size_t>(model.weekCount()));
    Wide least = priced.unplaced();
    for (int route = 0; route < static_cast<int>(model.routes(j).size()); ++route)
        for (const Span &span : model.routes(j)[route].starts)
            for (int start = span.first; start <= span.last; ++start) {
                const Wide whole = Wide(model.cost(j, route, start)) * prices.scale + priced.taken(route, start, model.end(j, route, start));
                Best &best = weeks[model.week(start)];
                if (best.start == none || whole < best.whole)
                    best = {route, start, whole};
                least = std::min(least, whole);
            }
    const std::vector<Wide> inTree = model.isInTree(j) ? worseInTree(model, prices, j) : std::vector<Wide>();
    std::vector<WeekPrice> result;
    for (int week = 0; week < model.weekCount(); ++week) {
        const Best &best = weeks[week];
        if (best.start == none)
            continue;
        const Wide worse = inTree.empty() ? best.whole - least : inTree[week];
        const Wide taken = priced.taken(best.route, best.start, model.end(j, best.route, best.start));
        result.push_back({week, best.start, model.routes(j)[best.route].pool, model.cost(j, best.route, best.start),
                          down(taken, prices.scale), down(worse, prices.scale)});
    }
    return result;
}

Result<Worths> worthsIn(const Problem &problem, const std::vector<char> &musts, const Known &known, const WorthOptions &options,
                        const JobContext &context)
{
    const auto solved = [&](const Problem &with) { return standingOf(with, musts, known, options.seed, options.iterations, context); };
    Worths result{{}, Candidates(problem, known, options).take()};
    const auto now = bettered(standingAt(problem, musts, known), problem, musts, known, options.seed, options.iterations, context);
    if (!now)
        return failure(now.error());
    result.now = *now;
    for (Worth &worth : result.list) {
        const auto with = solved(withExtra(problem, worth.extra));
        if (!with)
            return failure(with.error());
        worth.with = *with;
        if (with->objective >= result.now.objective) { // the timetable there is would still do
            worth.with = result.now;
            worth.with.bound = with->bound;
        }
        worth.saved = result.now.objective - worth.with.objective;
    }
    if (context.isCancelled())
        return failure(ErrorCode::Cancelled, {});
    return result;
}

} // namespace phaseout::plan
