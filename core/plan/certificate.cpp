// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/certificate.h"

#include "core/plan/exhaustion.h"
#include "core/plan/model.h"
#include "core/plan/placecosts.h"
#include "core/plan/remaining.h"
#include "core/plan/strips.h"
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

void readRuns(json::Reader &in, const QJsonObject &root, QLatin1StringView key, Table &rows)
{
    const QJsonArray list = in.list(root.value(key), key, static_cast<qsizetype>(rows.size()));
    if (list.size() != static_cast<qsizetype>(rows.size()))
        return in.fail(key);
    for (std::size_t pool = 0; pool < rows.size(); ++pool) {
        const auto size = static_cast<std::int64_t>(rows[pool].size());
        for (const QJsonValue value :
             in.list(list[static_cast<qsizetype>(pool)], key, static_cast<qsizetype>(size))) {
            const std::vector<std::int64_t> run = in.row(value, key, 2);
            if (run[0] < 0 || run[0] >= size)
                return in.fail(key);
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
           prices.order.size() == shape.order.size() && inRange(prices.order) && fitStrips(prices.strips, problem);
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

namespace {

bool exhausts(const Model &model, const Certificate &certificate, const Remaining &remaining)
{
    constexpr std::size_t widest = 400'000;
    if (!Exhaustion::suits(model))
        return false;
    Exhaustion all(model, certificate.eliminations, remaining, certificate.bound, widest);
    while (!all.isDone() && !all.isNothingToDo())
        all.run(1000);
    return all.isWhole() && all.found().empty();
}

} // namespace

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
    return remaining.isEmpty() || (certificate.isExhausted && exhausts(model, certificate, remaining));
}

namespace {

QJsonArray strips(const std::vector<Strip> &strips)
{
    QJsonArray array;
    for (const Strip &strip : strips)
        array.append(QJsonObject{{strip.isMoney ? u"budget"_s : u"item"_s, strip.index},
                                 {u"unit"_s, QJsonValue(static_cast<qint64>(strip.unit))},
                                 {u"length"_s, QJsonValue(static_cast<qint64>(strip.cells.size()))},
                                 {u"cells"_s, QJsonArray{runs(strip.cells)}}});
    return array;
}

QJsonObject object(const Prices &prices)
{
    QJsonArray crews;
    for (const std::vector<std::int64_t> &pool : prices.crews)
        crews.append(runs(pool));
    QJsonObject object{{u"scale"_s, QJsonValue(static_cast<qint64>(prices.scale))},
                       {u"crews"_s, crews},
                       {u"stock"_s, lists(prices.stock)},
                       {u"money"_s, lists(prices.money)},
                       {u"order"_s, json::list(prices.order)}};
    if (!prices.strips.empty())
        object.insert(u"strips"_s, strips(prices.strips));
    return object;
}

std::vector<Strip> readStrips(json::Reader &in, const QJsonObject &root)
{
    std::vector<Strip> strips;
    for (const QJsonValue value : in.list(root.value("strips"_L1), u"strips"_s, 2 * limits::listed)) {
        const QJsonObject object = value.toObject();
        const bool isMoney = object.contains("budget"_L1);
        const int index = in.index(object.value(isMoney ? "budget"_L1 : "item"_L1), u"strips"_s, limits::listed);
        const std::int64_t unit = in.number(object.value("unit"_L1), u"strips"_s, 1, limits::figure);
        Table cells(1);
        cells[0].assign(static_cast<std::size_t>(in.number(object.value("length"_L1), u"strips"_s, 1, longestStrip)), 0);
        readRuns(in, object, "cells"_L1, cells);
        if (in.failed())
            break;
        strips.push_back({isMoney, index, unit, std::move(cells[0])});
    }
    return strips;
}

// Into prices of the right shape.
void read(json::Reader &in, const QJsonObject &root, const Problem &problem, Prices &prices)
{
    prices.scale = in.number(root.value("scale"_L1), u"scale"_s, 1, largestScale);
    readRuns(in, root, "crews"_L1, prices.crews);
    readRows(in, root, "stock"_L1, prices.stock);
    readRows(in, root, "money"_L1, prices.money);
    prices.order = in.row(root.value("order"_L1), u"order"_s, static_cast<int>(problem.precedence.size()));
    prices.strips = readStrips(in, root);
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
    if (certificate.isExhausted)
        root.insert(u"exhausted"_s, true);
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
    certificate.isExhausted = root->value("exhausted"_L1).toBool() && !certificate.eliminations.empty();
    if (in.failed())
        return failure(ErrorCode::FormatInvalid, in.place());
    return certificate;
}

} // namespace phaseout::plan
