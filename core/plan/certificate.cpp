// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/certificate.h"

#include "core/plan/model.h"
#include "core/plan/wholejson.h"
#include "core/plan/wide.h"

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::plan {
namespace {

constexpr auto format = "phaseout-certificate-1"_L1;

using Table = std::vector<std::vector<std::int64_t>>;

Table table(std::size_t rows, const auto &size)
{
    Table result;
    for (std::size_t row = 0; row < rows; ++row)
        result.emplace_back(size(row), 0);
    return result;
}

bool inRange(const std::vector<std::int64_t> &prices)
{
    return std::all_of(prices.begin(), prices.end(),
                       [](std::int64_t price) { return price >= 0 && price <= largestPrice; });
}

bool sameShape(const Table &a, const Table &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto &x, const auto &y) { return x.size() == y.size(); }) &&
           std::all_of(a.begin(), a.end(), inRange);
}

// All in 1/scale points.
class Evaluation {
public:
    Evaluation(const Model &model, const Prices &prices)
        : m_model(model)
        , m_problem(model.problem())
        , m_prices(prices)
    {
        for (const std::vector<std::int64_t> &pool : prices.crews) {
            m_crews.emplace_back(1, 0);
            for (const std::int64_t price : pool)
                m_crews.back().push_back(m_crews.back().back() + price);
        }
        for (const std::vector<std::int64_t> &item : prices.stock)
            m_stock.push_back(tails(item));
        for (std::size_t budget = 0; budget < prices.money.size(); ++budget)
            m_money.push_back(m_problem.budgets[budget].carryOver ? tails(prices.money[budget])
                                                                  : wide(prices.money[budget]));
        m_jobsOfCluster.resize(m_problem.clusters.size(), 0);
        for (const Job &job : m_problem.jobs)
            if (job.cluster != none)
                ++m_jobsOfCluster[job.cluster];
    }

    std::optional<std::int64_t> bound(const JobContext &context)
    {
        Wide sum = -supply();
        for (int j = 0; j < m_model.jobCount(); ++j) {
            if (j % 256 == 255 && context.isCancelled())
                return {};
            sum += cheapest(j);
        }
        const Wide scale = m_prices.scale;
        const Wide down = sum / scale; // towards zero
        return static_cast<std::int64_t>(sum > 0 && sum % scale != 0 ? down + 1 : down);
    }

private:
    static std::vector<Wide> wide(const std::vector<std::int64_t> &prices) { return {prices.begin(), prices.end()}; }
    // A draw in one week is a draw by every later week too.
    static std::vector<Wide> tails(const std::vector<std::int64_t> &prices)
    {
        std::vector<Wide> sums = wide(prices);
        for (std::size_t i = sums.size(); i-- > 1;)
            sums[i - 1] += sums[i];
        return sums;
    }
    Wide supply() const
    {
        Wide sum = 0;
        for (std::size_t pool = 0; pool < m_prices.crews.size(); ++pool)
            for (std::size_t slot = 0; slot < m_prices.crews[pool].size(); ++slot)
                sum += Wide(m_prices.crews[pool][slot]) * m_problem.pools[pool].capacity[slot];
        for (std::size_t item = 0; item < m_prices.stock.size(); ++item)
            for (std::size_t week = 0; week < m_prices.stock[item].size(); ++week)
                sum += Wide(m_prices.stock[item][week]) * m_model.arrived(static_cast<int>(item))[week];
        for (std::size_t budget = 0; budget < m_prices.money.size(); ++budget)
            for (std::size_t period = 0; period < m_prices.money[budget].size(); ++period)
                sum += Wide(m_prices.money[budget][period]) * m_model.spendable(static_cast<int>(budget))[period];
        for (std::size_t arc = 0; arc < m_prices.order.size(); ++arc)
            sum -= Wide(m_prices.order[arc]) * m_problem.precedence[arc].lag;
        return sum;
    }
    Wide cheapest(int j)
    {
        const Job &job = m_model.job(j);
        const Wide endPrice = sum(m_model.after(j));
        const Wide startPrice = sum(m_model.before(j));
        // Unplaced: ends in the horizon, starts lag slots after it.
        Wide best = Wide(m_problem.unplacedCost) * m_prices.scale + endPrice * m_model.slotCount();
        for (const Link &link : m_model.before(j))
            best -= Wide(m_prices.order[link.index]) * (m_model.slotCount() + link.lag);
        const std::vector<Wide> &week = resources(job);
        const Wide visit = job.cluster == none ? 0
                                               : Wide(m_problem.clusters[job.cluster].visitCost) * m_prices.scale /
                                                     m_jobsOfCluster[job.cluster];
        for (int r = 0; r < static_cast<int>(job.choices.size()); ++r) {
            const Route &route = m_model.routes(j)[r];
            const std::vector<Wide> &crews = m_crews[route.pool];
            for (const Span &span : route.starts)
                for (int start = span.first; start <= span.last; ++start) {
                    const int end = m_model.endIn(route.pool, start, route.duration);
                    const Wide cost = Wide(m_model.cost(j, r, start)) * m_prices.scale + visit +
                                      (crews[end] - crews[start]) * job.team + week[m_model.week(start)] +
                                      endPrice * end - startPrice * start;
                    best = std::min(best, cost);
                }
        }
        return best;
    }
    Wide sum(const std::vector<Link> &links) const
    {
        return std::accumulate(links.begin(), links.end(), Wide(0),
                               [this](Wide total, const Link &link) { return total + m_prices.order[link.index]; });
    }
    // What stock and money cost a start in each week.
    const std::vector<Wide> &resources(const Job &job)
    {
        m_week.assign(m_problem.slotsOfWeek.size(), 0);
        for (const Draw &draw : job.draws)
            for (std::size_t week = 0; week < m_week.size(); ++week)
                m_week[week] += m_stock[draw.item][week] * draw.quantity;
        for (const Spend &spend : job.spends)
            for (std::size_t week = 0; week < m_week.size(); ++week)
                m_week[week] +=
                    m_money[spend.budget][m_problem.budgets[spend.budget].periodOfWeek[week]] * spend.amount;
        return m_week;
    }

    const Model &m_model;
    const Problem &m_problem;
    const Prices &m_prices;
    std::vector<std::vector<Wide>> m_crews; // sums before each slot
    std::vector<std::vector<Wide>> m_stock;
    std::vector<std::vector<Wide>> m_money;
    std::vector<int> m_jobsOfCluster;
    std::vector<Wide> m_week;
};

QJsonArray runs(const std::vector<std::int64_t> &values)
{
    QJsonArray array;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (i == 0 || values[i] != values[i - 1])
            array.append(json::list(std::vector<std::int64_t>{static_cast<std::int64_t>(i), values[i]}));
    return array;
}

QJsonArray lists(const Table &rows)
{
    QJsonArray array;
    for (const std::vector<std::int64_t> &row : rows)
        array.append(json::list(row));
    return array;
}

void readRows(json::Reader &in, const QJsonObject &root, QLatin1StringView key, Table &rows)
{
    const QJsonArray list = in.list(root.value(key), key, static_cast<qsizetype>(rows.size()));
    if (list.size() != static_cast<qsizetype>(rows.size()))
        return in.fail(key);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = in.row(list[static_cast<qsizetype>(i)], key, static_cast<int>(rows[i].size()));
}

void readRuns(json::Reader &in, const QJsonObject &root, Table &rows)
{
    const QJsonArray list = in.list(root.value("crews"_L1), u"crews"_s, static_cast<qsizetype>(rows.size()));
    if (list.size() != static_cast<qsizetype>(rows.size()))
        return in.fail(u"crews"_s);
    for (std::size_t pool = 0; pool < rows.size(); ++pool) {
        const auto size = static_cast<std::int64_t>(rows[pool].size());
        for (const QJsonValue value :
             in.list(list[static_cast<qsizetype>(pool)], u"crews"_s, static_cast<qsizetype>(size))) {
            const std::vector<std::int64_t> run = in.row(value, u"crews"_s, 2);
            if (run[0] < 0 || run[0] >= size)
                return in.fail(u"crews"_s);
            std::fill(rows[pool].begin() + run[0], rows[pool].end(), run[1]);
        }
    }
}

} // namespace

Prices noPrices(const Problem &problem)
{
    const auto horizon = static_cast<std::size_t>(problem.slotCount());
    Prices prices;
    prices.crews = table(problem.pools.size(), [horizon](std::size_t) { return horizon; });
    prices.stock = table(problem.items.size(), [&](std::size_t) { return problem.slotsOfWeek.size(); });
    prices.money =
        table(problem.budgets.size(), [&](std::size_t budget) { return problem.budgets[budget].caps.size(); });
    prices.order.resize(problem.precedence.size(), 0);
    return prices;
}

bool fit(const Prices &prices, const Problem &problem)
{
    const Prices shape = noPrices(problem);
    return prices.scale >= 1 && prices.scale <= largestScale && sameShape(prices.crews, shape.crews) &&
           sameShape(prices.stock, shape.stock) && sameShape(prices.money, shape.money) &&
           prices.order.size() == shape.order.size() && inRange(prices.order);
}

std::int64_t provenBound(const Problem &problem, const Prices &prices)
{
    const Model model(problem);
    return provenBound(model, prices, JobContext()).value();
}

std::optional<std::int64_t> provenBound(const Model &model, const Prices &prices, const JobContext &context)
{
    return Evaluation(model, prices).bound(context);
}

QByteArray toJson(const Certificate &certificate)
{
    QJsonArray crews;
    for (const std::vector<std::int64_t> &pool : certificate.prices.crews)
        crews.append(runs(pool));
    return json::compact({{u"format"_s, format},
                          {u"problem"_s, QString::fromLatin1(certificate.problemDigest)},
                          {u"scale"_s, QJsonValue(static_cast<qint64>(certificate.prices.scale))},
                          {u"crews"_s, crews},
                          {u"stock"_s, lists(certificate.prices.stock)},
                          {u"money"_s, lists(certificate.prices.money)},
                          {u"order"_s, json::list(certificate.prices.order)},
                          {u"bound"_s, QJsonValue(static_cast<qint64>(certificate.bound))}});
}

Result<Certificate> certificateFromJson(const QByteArray &bytes, const Problem &problem)
{
    const Result<QJsonObject> root = json::object(bytes, format);
    if (!root)
        return failure(root.error());
    json::Reader in;
    Certificate certificate{root->value("problem"_L1).toString().toLatin1(), noPrices(problem), 0};
    certificate.prices.scale = in.number(root->value("scale"_L1), u"scale"_s, 1, largestScale);
    readRuns(in, *root, certificate.prices.crews);
    readRows(in, *root, "stock"_L1, certificate.prices.stock);
    readRows(in, *root, "money"_L1, certificate.prices.money);
    certificate.prices.order = in.row(root->value("order"_L1), u"order"_s, static_cast<int>(problem.precedence.size()));
    certificate.bound = in.number(root->value("bound"_L1), u"bound"_s, -json::Reader::largest, json::Reader::largest);
    if (in.failed() || !fit(certificate.prices, problem))
        return failure(ErrorCode::FormatInvalid, in.failed() ? in.place() : u"prices"_s);
    return certificate;
}

} // namespace phaseout::plan
