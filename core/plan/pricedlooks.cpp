// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pricedstarts.h"

#include "core/plan/weekscan.h"

#include <algorithm>
#include <cmath>

namespace phaseout::plan {

double PricedPlaces::costOf(int j, int route, int start) const
{
    const Job &job = m_model.job(j);
    const int week = m_model.week(start);
    const int end = m_model.end(j, route, start);
    double cost = static_cast<double>(m_model.cost(j, route, start)) + m_visitShare[j] +
                  m_shapeCost[m_model.routes(j)[route].shape][start];
    for (const Draw &draw : job.draws)
        cost += static_cast<double>(draw.quantity) * m_stockPrice[draw.item][week];
    for (const Spend &spend : job.spends)
        cost += static_cast<double>(spend.amount) * m_moneyPrice[spend.budget][week];
    for (const Link &link : m_model.after(j))
        cost += m_prices.order[link.index] * end;
    for (const Link &link : m_model.before(j))
        cost -= m_prices.order[link.index] * start;
    return cost;
}

double PricedPlaces::regret(int j, int route, int start) const
{
    return m_model.week(start) < m_weeksLooked ? std::max(0.0, costOf(j, route, start) - m_least[j]) : 0.0;
}

void PricedPlaces::inWeek(const Look &look, int week, Place &best) const
{
    eachStart(look, week, [&](int start, double cost) {
        if (cost < best.cost)
            best = {cost, start, look.brief->route};
    });
}

void PricedPlaces::makeBriefs(int j)
{
    const Job &job = m_model.job(j);
    const auto firstTerm = static_cast<int>(m_terms.size());
    for (const Draw &draw : job.draws)
        m_terms.push_back({static_cast<double>(draw.quantity), draw.item});
    for (const Spend &spend : job.spends)
        m_terms.push_back({static_cast<double>(spend.amount), static_cast<int>(m_model.problem().items.size()) + spend.budget});
    for (int r = 0; r < static_cast<int>(m_model.routes(j).size()); ++r) {
        const Route &way = m_model.routes(j)[r];
        Brief brief{&way, static_cast<double>(job.weight), static_cast<double>(job.tardiness), static_cast<double>(job.disruption)};
        brief.always = m_visitShare[j] + static_cast<double>(job.choices[r].cost) + brief.weight * way.duration;
        brief.number = j;
        brief.team = job.team;
        brief.route = r;
        brief.lastInTime = job.deadline == none ? m_model.slotCount() : job.deadline - way.duration;
        brief.oldWeek = job.oldStart == none ? none : m_model.week(job.oldStart);
        brief.firstTerm = firstTerm;
        brief.lastTerm = static_cast<int>(m_terms.size());
        brief.isStraight = job.steps.empty() && !m_model.hasRests(way.pool);
        brief.isOrdered = !m_model.before(j).empty() || !m_model.after(j).empty();
        m_briefs.push_back(brief);
    }
}

// Turns to a job: what a start costs in each week for stock and money. Returns what no place costs.
double PricedPlaces::turnTo(int j, const RealPrices &prices, Look &look)
{
    const Brief &brief = m_briefs[m_firstRoute[j]];
    look = {&brief};
    double unplaced = static_cast<double>(m_model.problem().unplacedCost);
    if (brief.isOrdered) {
        for (const Link &link : m_model.after(j))
            look.endPrice += prices.order[link.index];
        for (const Link &link : m_model.before(j)) {
            look.startPrice += prices.order[link.index];
            unplaced -= prices.order[link.index] * (m_model.slotCount() + link.lag);
        }
        unplaced += look.endPrice * m_model.slotCount();
    }
    std::fill_n(m_week.data(), m_weeksLooked, 0.0);
    const auto items = static_cast<int>(m_stockPrice.size());
    for (int t = brief.firstTerm; t < brief.lastTerm; ++t) {
        const int row = m_terms[t].row;
        weekscan::addScaled(m_week.data(), m_terms[t].amount,
                            row < items ? m_stockPrice[row].data() : m_moneyPrice[row - items].data(), m_weeksLooked);
    }
    return unplaced;
}

double PricedPlaces::choose(int j, const RealPrices &prices)
{
    Look look;
    Place place{turnTo(j, prices, look), none, none};
    for (int r = 0; r < static_cast<int>(m_model.routes(j).size()); ++r) {
        turnTo(r, look);
        inRoute(look, place);
    }
    m_least[j] = place.cost;
    book(j, place.start, place.route);
    return place.cost;
}

// Turns to a route of its job, and works out what each week costs at least.
void PricedPlaces::turnTo(int route, Look &look)
{
    const std::size_t place = m_firstRoute[look.brief->number] + static_cast<std::size_t>(route);
    const Brief &brief = m_briefs[place];
    const auto row = static_cast<std::size_t>(m_model.weekCount());
    const double *own = m_ownRest.data() + place * row;
    const double *rest = m_shapeRest.data() + static_cast<std::size_t>(brief.way->shape) * row;
    const double *fall = m_shapeFall.data() + static_cast<std::size_t>(brief.way->shape) * row;
    const double atEnd = look.endPrice * brief.way->duration; // at least: a rest makes it more
    const double slope = look.endPrice - look.startPrice;
    look.brief = &brief;
    look.rise = brief.weight + slope;
    look.always = brief.always + atEnd;
    weekscan::lowerEnds(m_low.data(), {own, rest, fall, m_week.data(), m_weekFirst.data(), m_weekSteps.data()}, look.rise, slope,
                        atEnd, m_weeksLooked);
}

void PricedPlaces::inRoute(const Look &look, Place &best)
{
    const int weeks = m_weeksLooked;
    double *const low = m_low.data();
    const auto promising = static_cast<int>(std::find(low, low + weeks - 1, weekscan::least(low, weeks)) - low);
    inWeek(look, promising, best);
    low[promising] = best.cost;
    double close = best.cost - closeEnough() * std::abs(best.cost);
    for (int week = 0; week < weeks; ++week)
        if (low[week] < close) {
            inWeek(look, week, best);
            close = std::min(close, best.cost);
        }
}

} // namespace phaseout::plan
