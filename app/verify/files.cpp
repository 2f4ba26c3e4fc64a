// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/files.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::verify {
namespace {

// With these sizes no sum of the verifier can leave 127 bits.
constexpr Number mostSlots = 100'000;
constexpr Number mostWeeks = 4'000;
constexpr Number mostJobs = 100'000;
constexpr Number mostListed = 10'000;
constexpr Number mostEntries = 1'000;
constexpr Number mostCells = 20'000'000;
constexpr Number longestStrip = 20'000;
constexpr Number largestFigure = 1'000'000'000'000;
constexpr Number largestPrice = 10'000'000'000'000;
constexpr Number largestTotal = Number{1} << 60;

class In {
public:
    explicit In(QString &trouble)
        : m_trouble(trouble)
    {
    }

    std::optional<QJsonObject> open(const QString &fileName, QLatin1StringView format)
    {
        QFile file(fileName);
        if (!file.open(QIODevice::ReadOnly) || file.size() > 256 * 1024 * 1024) {
            wrong(fileName);
            return {};
        }
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        if (root.value("format"_L1).toString() != format) {
            wrong(fileName);
            return {};
        }
        return root;
    }
    [[nodiscard]] bool good() const { return m_good; }
    void wrong(const QString &place)
    {
        if (m_good)
            m_trouble = place;
        m_good = false;
    }
    Number number(const QJsonValue &value, const QString &place, Number least, Number most)
    {
        const Number read = value.toInteger(least - 1);
        if (!value.isDouble() || read < least || read > most) {
            wrong(place);
            return least;
        }
        return read;
    }
    Number number(const QJsonObject &object, QLatin1StringView key, Number otherwise, Number least, Number most)
    {
        return object.contains(key) ? number(object.value(key), key, least, most) : otherwise;
    }
    QJsonArray array(const QJsonObject &object, QLatin1StringView key, Number most)
    {
        const QJsonValue value = object.value(key);
        if ((!value.isUndefined() && !value.isArray()) || value.toArray().size() > most) {
            wrong(key);
            return {};
        }
        return value.toArray();
    }
    std::vector<Number> numbers(const QJsonArray &array, const QString &place, Number least, Number most)
    {
        std::vector<Number> result;
        for (const QJsonValue value : array)
            result.push_back(number(value, place, least, most));
        return result;
    }
    template <int width>
    Rows<width> rows(const QJsonArray &array, const QString &place)
    {
        Rows<width> result;
        for (const QJsonValue value : array) {
            const std::vector<Number> row = numbers(value.toArray(), place, -largestPrice, largestPrice);
            if (row.size() != width) {
                wrong(place);
                return {};
            }
            std::copy(row.begin(), row.end(), result.emplace_back().begin());
        }
        return result;
    }

private:
    QString &m_trouble;
    bool m_good = true;
};

bool within(Number value, Number least, Number most)
{
    return least <= value && value <= most;
}

class InstanceReader {
public:
    InstanceReader(const QJsonObject &root, In &in)
        : m_root(root)
        , m_in(in)
    {
    }

    Instance read()
    {
        m_it.digest =
            QCryptographicHash::hash(QJsonDocument(m_root).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
                .toHex();
        for (const QJsonValue value : m_in.array(m_root, "weeks"_L1, mostWeeks)) {
            const Number count = m_in.number(value, u"weeks"_s, 0, mostSlots - m_it.slotCount());
            m_it.weekOfSlot.insert(m_it.weekOfSlot.end(), static_cast<std::size_t>(count), m_it.weeks++);
        }
        if (m_it.weekOfSlot.empty())
            m_in.wrong(u"weeks"_s);
        supplies();
        for (const QJsonValue value : m_in.array(m_root, "clusters"_L1, mostListed))
            m_it.visitCosts.push_back(m_in.number(value.toObject(), "visitCost"_L1, 0, 0, largestFigure));
        for (const QJsonValue value : m_in.array(m_root, "jobs"_L1, mostJobs)) {
            m_it.visits.push_back(visit(value.toObject()));
            if (!m_in.good())
                break;
        }
        m_it.precedence = m_in.rows<3>(m_in.array(m_root, "precedence"_L1, 4 * mostJobs), u"precedence"_s);
        for (const auto &[before, after, lag] : m_it.precedence)
            if (!isJob(before) || !isJob(after) || !within(lag, -m_it.slotCount(), m_it.slotCount()))
                m_in.wrong(u"precedence"_s);
        m_it.freezes = spans("freezes"_L1, m_root, mostSlots);
        m_it.locked = spans("locked"_L1, m_root, mostSlots);
        m_it.unplacedCost = m_in.number(m_root, "unplacedCost"_L1, 0, 0, largestTotal);
        return std::move(m_it);
    }

private:
    [[nodiscard]] bool isJob(Number job) const { return within(job, 0, static_cast<Number>(m_it.visits.size()) - 1); }

    Rows<2> spans(QLatin1StringView key, const QJsonObject &object, Number most)
    {
        Rows<2> list = m_in.rows<2>(m_in.array(object, key, most), key);
        for (const auto &[first, last] : list)
            if (first < 0 || first > last || last >= m_it.slotCount())
                m_in.wrong(key);
        return list;
    }
    void supplies()
    {
        const Number mostPools = m_in.good() ? std::min<Number>(mostEntries, mostCells / m_it.slotCount()) : 0;
        for (const QJsonValue value : m_in.array(m_root, "pools"_L1, mostPools)) {
            std::vector<Number> capacity(m_it.weekOfSlot.size(), 0);
            for (const auto &[from, crews] :
                 m_in.rows<2>(m_in.array(value.toObject(), "capacity"_L1, mostSlots), u"capacity"_s)) {
                if (!within(from, 0, m_it.slotCount() - 1) || !within(crews, 0, mostJobs))
                    return m_in.wrong(u"capacity"_s);
                std::fill(capacity.begin() + from, capacity.end(), crews);
            }
            m_it.capacity.push_back(std::move(capacity));
            m_it.rests.push_back(spans("rests"_L1, value.toObject(), mostSlots));
            const Rows<2> &rests = m_it.rests.back();
            for (std::size_t i = 1; i < rests.size(); ++i)
                if (rests[i][0] <= rests[i - 1][1])
                    return m_in.wrong(u"rests"_s);
        }
        for (const QJsonValue value : m_in.array(m_root, "items"_L1, mostEntries)) {
            std::vector<Number> arrived(static_cast<std::size_t>(m_it.weeks), 0);
            for (const auto &[week, quantity] :
                 m_in.rows<2>(m_in.array(value.toObject(), "arrivals"_L1, mostSlots), u"arrivals"_s)) {
                if (!within(week, 0, m_it.weeks - 1) || quantity < 0)
                    return m_in.wrong(u"arrivals"_s);
                for (Number later = week; later < m_it.weeks; ++later)
                    arrived[later] += quantity;
            }
            m_it.arrived.push_back(std::move(arrived));
        }
        for (const QJsonValue value : m_in.array(m_root, "budgets"_L1, mostEntries)) {
            const QJsonObject object = value.toObject();
            Money money{m_in.number(object, "carryOver"_L1, 0, 0, 1) == 1, {}, {}};
            money.caps = m_in.numbers(m_in.array(object, "caps"_L1, mostWeeks), u"caps"_s, 0, largestFigure);
            money.periods = m_in.numbers(m_in.array(object, "periods"_L1, mostWeeks), u"periods"_s, 0,
                                         static_cast<Number>(money.caps.size()) - 1);
            if (static_cast<Number>(money.periods.size()) != m_it.weeks ||
                !std::is_sorted(money.periods.begin(), money.periods.end()))
                m_in.wrong(u"periods"_s);
            m_it.budgets.push_back(std::move(money));
        }
    }
    template <int width>
    void indices(const Rows<width> &rows, std::size_t count, Number leastSecond, const QString &place)
    {
        for (const auto &row : rows)
            if (!within(row[0], 0, static_cast<Number>(count) - 1) || row[1] < leastSecond)
                m_in.wrong(place);
    }
    Visit visit(const QJsonObject &object)
    {
        Visit visit;
        visit.label = object.value("label"_L1).toString();
        visit.team = m_in.number(object, "team"_L1, 1, 1, mostJobs);
        visit.choices = m_in.rows<3>(m_in.array(object, "choices"_L1, mostEntries), u"choices"_s);
        indices<3>(visit.choices, m_it.capacity.size(), 1, u"choices"_s);
        visit.also = m_in.rows<3>(m_in.array(object, "also"_L1, mostEntries), u"also"_s);
        for (const auto &[choice, pool, team] : visit.also)
            if (!m_in.good() || !within(choice, 0, static_cast<Number>(visit.choices.size()) - 1) ||
                !within(pool, 0, static_cast<Number>(m_it.capacity.size()) - 1) || !within(team, 1, mostJobs) ||
                m_it.rests[pool] != m_it.rests[visit.choices[choice][0]])
                m_in.wrong(u"also"_s);
        visit.draws = m_in.rows<2>(m_in.array(object, "draws"_L1, mostEntries), u"draws"_s);
        indices<2>(visit.draws, m_it.arrived.size(), 0, u"draws"_s);
        visit.spends = m_in.rows<2>(m_in.array(object, "spends"_L1, mostEntries), u"spends"_s);
        indices<2>(visit.spends, m_it.budgets.size(), 0, u"spends"_s);
        visit.weight = m_in.number(object, "weight"_L1, 0, 0, largestFigure);
        visit.deadline = m_in.number(object, "deadline"_L1, -1, -1, m_it.slotCount());
        visit.tardiness = m_in.number(object, "tardiness"_L1, 0, 0, largestFigure);
        visit.steps = m_in.rows<3>(m_in.array(object, "steps"_L1, mostEntries), u"steps"_s);
        visit.starts = spans("starts"_L1, object, mostEntries);
        visit.closures = m_in.rows<3>(m_in.array(object, "closures"_L1, mostEntries), u"closures"_s);
        visit.pin = m_in.number(object, "pin"_L1, -1, -1, m_it.slotCount() - 1);
        visit.oldStart = m_in.number(object, "oldStart"_L1, -1, -1, m_it.slotCount() - 1);
        visit.disruption = m_in.number(object, "disruption"_L1, 0, 0, largestFigure);
        visit.cluster = m_in.number(object, "cluster"_L1, -1, -1, static_cast<Number>(m_it.visitCosts.size()) - 1);
        return visit;
    }

    const QJsonObject &m_root;
    In &m_in;
    Instance m_it;
};

} // namespace

std::optional<Instance> readInstance(const QString &fileName, QString &trouble)
{
    In in(trouble);
    const std::optional<QJsonObject> root = in.open(fileName, "phaseout-problem-1"_L1);
    if (!root)
        return {};
    Instance instance = InstanceReader(*root, in).read();
    return in.good() ? std::optional(std::move(instance)) : std::nullopt;
}

std::optional<Timetable> readTimetable(const QString &fileName, const Instance &instance, QString &trouble)
{
    In in(trouble);
    const std::optional<QJsonObject> root = in.open(fileName, "phaseout-plan-1"_L1);
    if (!root)
        return {};
    Timetable timetable;
    timetable.problem = root->value("problem"_L1).toString().toLatin1();
    timetable.starts = in.numbers(in.array(*root, "starts"_L1, mostJobs), u"starts"_s, -1, instance.slotCount() - 1);
    timetable.pools = in.numbers(in.array(*root, "pools"_L1, mostJobs), u"pools"_s, -1,
                                 static_cast<Number>(instance.capacity.size()) - 1);
    for (const QJsonValue value : in.array(*root, "crews"_L1, mostJobs))
        timetable.crews.push_back(in.numbers(value.toArray(), u"crews"_s, 1, mostJobs));
    timetable.objective = in.number(*root, "objective"_L1, 0, -largestTotal, largestTotal);
    const std::size_t jobs = instance.visits.size();
    if (timetable.starts.size() != jobs || timetable.pools.size() != jobs || timetable.crews.size() != jobs)
        in.wrong(u"starts"_s);
    return in.good() ? std::optional(std::move(timetable)) : std::nullopt;
}

namespace {

std::vector<Number> readRuns(const QJsonArray &runs, Number length, const QString &place, In &in)
{
    std::vector<Number> prices(static_cast<std::size_t>(length), 0);
    for (const auto &[from, price] : in.rows<2>(runs, place)) {
        if (!within(from, 0, length - 1) || price < 0) {
            in.wrong(place);
            break;
        }
        std::fill(prices.begin() + from, prices.end(), price);
    }
    return prices;
}

std::vector<StripPrices> readStrips(const QJsonObject &root, const Instance &instance, In &in)
{
    std::vector<StripPrices> strips;
    std::set<std::pair<bool, Number>> seen;
    for (const QJsonValue value : in.array(root, "strips"_L1, mostEntries)) {
        const QJsonObject object = value.toObject();
        StripPrices strip;
        strip.isMoney = object.contains("budget"_L1);
        const std::size_t count = strip.isMoney ? instance.budgets.size() : instance.arrived.size();
        strip.index = in.number(object, strip.isMoney ? "budget"_L1 : "item"_L1, -1, 0, static_cast<Number>(count) - 1);
        strip.unit = in.number(object, "unit"_L1, 1, 1, largestFigure);
        const Number length = in.number(object, "length"_L1, 1, 1, longestStrip);
        strip.cells = readRuns(object.value("cells"_L1).toArray().at(0).toArray(), length, u"cells"_s, in);
        if (!in.good() || (strip.isMoney && !instance.budgets[strip.index].carryOver) || !seen.insert({strip.isMoney, strip.index}).second) {
            in.wrong(u"strips"_s);
            break;
        }
        strips.push_back(std::move(strip));
    }
    return strips;
}

PriceSet readPrices(const QJsonObject &root, const Instance &instance, In &in)
{
    PriceSet set;
    set.scale = in.number(root, "scale"_L1, 1, 1, Number{1} << 20);
    for (const QJsonValue pool : in.array(root, "crews"_L1, static_cast<Number>(instance.capacity.size())))
        set.crews.push_back(readRuns(pool.toArray(), instance.slotCount(), u"crews"_s, in));
    for (const QJsonValue item : in.array(root, "stock"_L1, static_cast<Number>(instance.arrived.size())))
        set.stock.push_back(in.numbers(item.toArray(), u"stock"_s, 0, largestPrice));
    for (const QJsonValue budget : in.array(root, "money"_L1, static_cast<Number>(instance.budgets.size())))
        set.money.push_back(in.numbers(budget.toArray(), u"money"_s, 0, largestPrice));
    set.order = in.numbers(in.array(root, "order"_L1, 4 * mostJobs), u"order"_s, 0, largestPrice);
    set.strips = readStrips(root, instance, in);
    bool shaped = set.crews.size() == instance.capacity.size() && set.stock.size() == instance.arrived.size() &&
                  set.money.size() == instance.budgets.size() && set.order.size() == instance.precedence.size();
    for (const std::vector<Number> &item : set.stock)
        shaped = shaped && static_cast<Number>(item.size()) == instance.weeks;
    for (std::size_t budget = 0; shaped && budget < set.money.size(); ++budget)
        shaped = set.money[budget].size() == instance.budgets[budget].caps.size();
    if (!shaped)
        in.wrong(u"prices"_s);
    return set;
}

} // namespace

std::optional<Proof> readProof(const QString &fileName, const Instance &instance, QString &trouble)
{
    In in(trouble);
    const std::optional<QJsonObject> root = in.open(fileName, "phaseout-certificate-1"_L1);
    if (!root)
        return {};
    Proof proof;
    proof.problem = root->value("problem"_L1).toString().toLatin1();
    proof.prices = readPrices(*root, instance, in);
    proof.bound = in.number(*root, "bound"_L1, 0, -largestTotal, largestTotal);
    for (const QJsonValue set : in.array(*root, "eliminations"_L1, mostEntries)) {
        if (!in.good())
            break;
        proof.eliminations.push_back(readPrices(set.toObject(), instance, in));
    }
    proof.isExhausted = root->value("exhausted"_L1).toBool() && !proof.eliminations.empty();
    return in.good() ? std::optional(std::move(proof)) : std::nullopt;
}

} // namespace phaseout::verify
