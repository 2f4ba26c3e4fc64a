// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/certificate.h"

#include "core/plan/model.h"
#include "core/plan/placecosts.h"
#include "core/plan/remaining.h"
#include "core/plan/wholejson.h"

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
    PlaceCosts costs(model, prices);
    Wide sum = -costs.supply();
    for (int j = 0; j < model.jobCount(); ++j) {
        if (j % 256 == 255 && context.isCancelled())
            return {};
        if (model.isInTree(j))
            continue;
        costs.lookAt(j);
        sum += costs.least();
    }
    for (const std::vector<int> &tree : model.trees()) {
        if (context.isCancelled())
            return {};
        sum += costs.leastOf(tree);
    }
    const Wide scale = prices.scale;
    const Wide down = sum / scale; // towards zero
    return static_cast<std::int64_t>(sum > 0 && sum % scale != 0 ? down + 1 : down);
}

bool proves(const Problem &problem, const Certificate &certificate)
{
    const Model model(problem);
    const auto isFit = [&problem](const Prices &prices) { return fit(prices, problem); };
    if (certificate.eliminations.empty())
        return isFit(certificate.prices) && certificate.bound <= provenBound(model, certificate.prices, JobContext()).value();
    Remaining remaining(model);
    for (const Prices &prices : certificate.eliminations) {
        if (!isFit(prices))
            return false;
        remaining.eliminate(prices, certificate.bound);
        remaining.keepOrder();
    }
    return remaining.isEmpty();
}

namespace {

QJsonObject object(const Prices &prices)
{
    QJsonArray crews;
    for (const std::vector<std::int64_t> &pool : prices.crews)
        crews.append(runs(pool));
    return {{u"scale"_s, QJsonValue(static_cast<qint64>(prices.scale))},
            {u"crews"_s, crews},
            {u"stock"_s, lists(prices.stock)},
            {u"money"_s, lists(prices.money)},
            {u"order"_s, json::list(prices.order)}};
}

// Into prices of the right shape.
void read(json::Reader &in, const QJsonObject &root, const Problem &problem, Prices &prices)
{
    prices.scale = in.number(root.value("scale"_L1), u"scale"_s, 1, largestScale);
    readRuns(in, root, prices.crews);
    readRows(in, root, "stock"_L1, prices.stock);
    readRows(in, root, "money"_L1, prices.money);
    prices.order = in.row(root.value("order"_L1), u"order"_s, static_cast<int>(problem.precedence.size()));
    if (!in.failed() && !fit(prices, problem))
        in.fail(u"prices"_s);
}

constexpr qsizetype mostEliminations = 1000;

} // namespace

QByteArray toJson(const Certificate &certificate)
{
    QJsonObject root = object(certificate.prices);
    root.insert(u"format"_s, format);
    root.insert(u"problem"_s, QString::fromLatin1(certificate.problemDigest));
    root.insert(u"bound"_s, QJsonValue(static_cast<qint64>(certificate.bound)));
    QJsonArray eliminations;
    for (const Prices &prices : certificate.eliminations)
        eliminations.append(object(prices));
    if (!eliminations.isEmpty())
        root.insert(u"eliminations"_s, eliminations);
    return json::compact(root);
}

Result<Certificate> certificateFromJson(const QByteArray &bytes, const Problem &problem)
{
    const Result<QJsonObject> root = json::object(bytes, format);
    if (!root)
        return failure(root.error());
    json::Reader in;
    Certificate certificate{root->value("problem"_L1).toString().toLatin1(), noPrices(problem), 0, {}};
    read(in, *root, problem, certificate.prices);
    certificate.bound = in.number(root->value("bound"_L1), u"bound"_s, -json::Reader::largest, json::Reader::largest);
    for (const QJsonValue value : in.list(root->value("eliminations"_L1), u"eliminations"_s, mostEliminations)) {
        if (in.failed())
            break;
        certificate.eliminations.push_back(noPrices(problem));
        read(in, value.toObject(), problem, certificate.eliminations.back());
    }
    if (in.failed())
        return failure(ErrorCode::FormatInvalid, in.place());
    return certificate;
}

} // namespace phaseout::plan
