// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/problemjson.h"

#include "core/base/sha256.h"
#include "core/plan/wholejson.h"


using namespace Qt::Literals::StringLiterals;

namespace phaseout::plan {
namespace {

constexpr auto format = "phaseout-problem-1"_L1;

QJsonArray numbers(std::initializer_list<std::int64_t> values)
{
    return json::list(values);
}

// Zeros, "none" and empty lists are left out: the file of 5,000 ordinary visits is a third of the size.
void put(QJsonObject &object, QLatin1StringView key, std::int64_t value, std::int64_t unless = 0)
{
    if (value != unless)
        object.insert(key, QJsonValue(static_cast<qint64>(value)));
}
void put(QJsonObject &object, QLatin1StringView key, const QJsonArray &list)
{
    if (!list.isEmpty())
        object.insert(key, list);
}
template <class List, class Entry>
QJsonArray rows(const List &list, Entry entry)
{
    QJsonArray array;
    for (const auto &value : list)
        array.append(entry(value));
    return array;
}

QJsonArray spans(const std::vector<Span> &list)
{
    return rows(list, [](const Span &s) { return numbers({s.first, s.last}); });
}

QJsonObject poolObject(const Pool &pool)
{
    QJsonArray runs;
    for (std::size_t slot = 0; slot < pool.capacity.size(); ++slot)
        if (slot == 0 || pool.capacity[slot] != pool.capacity[slot - 1])
            runs.append(numbers({static_cast<std::int64_t>(slot), pool.capacity[slot]}));
    QJsonObject object{{u"name"_s, pool.name}, {u"capacity"_s, runs}};
    put(object, "rests"_L1, spans(pool.rests));
    return object;
}

QJsonObject jobObject(const Job &job)
{
    QJsonObject object{{u"label"_s, job.label}};
    put(object, "team"_L1, job.team, 1);
    put(object, "choices"_L1, rows(job.choices, [](const PoolChoice &c) {
            return numbers({c.pool, c.duration, c.cost});
        }));
    QJsonArray also;
    for (std::size_t i = 0; i < job.choices.size(); ++i)
        for (const Crewing &other : job.choices[i].also)
            also.append(numbers({static_cast<std::int64_t>(i), other.pool, other.team}));
    put(object, "also"_L1, also);
    put(object, "draws"_L1, rows(job.draws, [](const Draw &d) { return numbers({d.item, d.quantity}); }));
    put(object, "spends"_L1, rows(job.spends, [](const Spend &s) { return numbers({s.budget, s.amount}); }));
    put(object, "weight"_L1, job.weight);
    put(object, "deadline"_L1, job.deadline, none);
    put(object, "tardiness"_L1, job.tardiness);
    put(object, "steps"_L1, rows(job.steps, [](const CostStep &s) { return numbers({s.from, s.cost, s.perSlot}); }));
    put(object, "starts"_L1, spans(job.starts));
    put(object, "closures"_L1, rows(job.closures, [](const Closure &c) {
            return numbers({c.span.first, c.span.last, static_cast<std::int64_t>(c.kind)});
        }));
    put(object, "pin"_L1, job.pin, none);
    put(object, "oldStart"_L1, job.oldStart, none);
    put(object, "disruption"_L1, job.disruption);
    put(object, "cluster"_L1, job.cluster, none);
    return object;
}

// Reads one problem; every index is only bounded here, its meaning is for validate().
class ProblemReader {
public:
    explicit ProblemReader(const QJsonObject &root)
        : m_root(root)
    {
    }

    Result<Problem> read()
    {
        Problem problem;
        for (const QJsonValue value : m_in.list(m_root.value("weeks"_L1), u"weeks"_s, limits::weeks))
            problem.slotsOfWeek.push_back(m_in.index(value, u"weeks"_s, limits::horizon));
        std::int64_t horizon = 0;
        for (const int count : problem.slotsOfWeek)
            horizon += count;
        if (horizon > limits::horizon)
            return failure(ErrorCode::LimitExceeded, u"weeks"_s);
        m_slots = static_cast<int>(horizon);
        const QJsonArray pools =
            objects("pools"_L1, std::min<qsizetype>(limits::listed, limits::cells / std::max(1, m_slots)));
        for (const QJsonValue value : pools)
            problem.pools.push_back(pool(value.toObject()));
        for (const QJsonValue value : objects("items"_L1, limits::listed))
            problem.items.push_back(item(value.toObject()));
        for (const QJsonValue value : objects("budgets"_L1, limits::listed))
            problem.budgets.push_back(budget(value.toObject()));
        for (const QJsonValue value : objects("clusters"_L1, 10 * limits::listed))
            problem.clusters.push_back(
                {name(value.toObject(), "name"_L1), optional(value.toObject(), "visitCost"_L1, 0)});
        for (const QJsonValue value : objects("jobs"_L1, limits::jobs))
            problem.jobs.push_back(job(value.toObject()));
        m_place = u"problem"_s;
        m_entry = 0;
        each(m_root, "precedence"_L1, 3, 4 * limits::jobs, [&](const auto &row) {
            problem.precedence.push_back({whole(row[0]), whole(row[1]), whole(row[2])});
        });
        problem.freezes = spans(m_root, "freezes"_L1, limits::horizon);
        problem.locked = spans(m_root, "locked"_L1, limits::horizon);
        problem.unplacedCost = optional(m_root, "unplacedCost"_L1, 0);
        if (m_in.failed())
            return failure(ErrorCode::FormatInvalid, m_in.place());
        return problem;
    }

private:
    QJsonArray objects(QLatin1StringView key, qsizetype most)
    {
        m_place = key;
        m_entry = 0;
        const QJsonArray list = m_in.list(m_root.value(key), key, most);
        for (const QJsonValue value : list)
            if (!value.isObject())
                m_in.fail(key);
        return m_in.failed() ? QJsonArray() : list;
    }
    QString name(const QJsonObject &object, QLatin1StringView key)
    {
        ++m_entry;
        const QJsonValue value = object.value(key);
        if (!value.isString() || value.toString().size() > 1000)
            m_in.fail(place(key));
        return value.toString();
    }
    QString place(QLatin1StringView key) const
    {
        return m_entry > 0 ? u"%1[%2].%3"_s.arg(m_place).arg(m_entry).arg(key) : u"%1.%2"_s.arg(m_place, key);
    }
    std::int64_t optional(const QJsonObject &object, QLatin1StringView key, std::int64_t otherwise)
    {
        const QJsonValue value = object.value(key);
        return value.isUndefined() ? otherwise
                                   : m_in.number(value, place(key), -json::Reader::largest, json::Reader::largest);
    }
    int small(const QJsonObject &object, QLatin1StringView key, int otherwise)
    {
        const QJsonValue value = object.value(key);
        return value.isUndefined() ? otherwise : m_in.index(value, place(key), limits::jobs, none);
    }
    // A number on its way into an int: what does not fit fails, and validate() judges the rest.
    int whole(std::int64_t value)
    {
        if (value < -10 * limits::jobs || value > 10 * limits::jobs) {
            m_in.fail(m_place);
            return 0;
        }
        return static_cast<int>(value);
    }
    template <class Take>
    void each(const QJsonObject &object, QLatin1StringView key, int width, qsizetype most, Take take)
    {
        for (const QJsonValue value : m_in.list(object.value(key), place(key), most))
            take(m_in.row(value, place(key), width));
    }
    std::vector<Span> spans(const QJsonObject &object, QLatin1StringView key, qsizetype most)
    {
        std::vector<Span> list;
        each(object, key, 2, most, [&](const auto &row) { list.push_back({whole(row[0]), whole(row[1])}); });
        return list;
    }
    Pool pool(const QJsonObject &object)
    {
        Pool pool{name(object, "name"_L1), {}, {}};
        int crews = 0;
        each(object, "capacity"_L1, 2, limits::horizon, [&](const auto &row) {
            if (row[0] < static_cast<std::int64_t>(pool.capacity.size()) || row[0] >= m_slots ||
                (pool.capacity.empty() && row[0] != 0))
                return m_in.fail(place("capacity"_L1));
            pool.capacity.resize(static_cast<std::size_t>(row[0]), crews);
            crews = whole(row[1]);
            pool.capacity.push_back(crews);
        });
        pool.capacity.resize(static_cast<std::size_t>(m_slots), crews);
        pool.rests = spans(object, "rests"_L1, limits::horizon);
        return pool;
    }
    Item item(const QJsonObject &object)
    {
        Item item{name(object, "name"_L1), {}};
        each(object, "arrivals"_L1, 2, limits::horizon, [&](const auto &row) {
            item.arrivals.push_back({whole(row[0]), row[1]});
        });
        return item;
    }
    Budget budget(const QJsonObject &object)
    {
        Budget budget{name(object, "name"_L1), {}, {}, optional(object, "carryOver"_L1, 0) == 1};
        for (const QJsonValue value : m_in.list(object.value("periods"_L1), place("periods"_L1), limits::weeks))
            budget.periodOfWeek.push_back(m_in.index(value, place("periods"_L1), limits::weeks));
        for (const QJsonValue value : m_in.list(object.value("caps"_L1), place("caps"_L1), limits::weeks))
            budget.caps.push_back(m_in.number(value, place("caps"_L1), 0, json::Reader::largest));
        return budget;
    }
    Job job(const QJsonObject &object)
    {
        Job job;
        job.label = name(object, "label"_L1);
        job.team = small(object, "team"_L1, 1);
        const qsizetype most = limits::listed;
        each(object, "choices"_L1, 3, most, [&](const auto &row) {
            job.choices.push_back({whole(row[0]), whole(row[1]), row[2], {}});
        });
        std::int64_t least = 0; // the order is fixed, so that equal problems are equal bytes
        each(object, "also"_L1, 3, most, [&](const auto &row) {
            if (row[0] < least || row[0] >= static_cast<std::int64_t>(job.choices.size()))
                return m_in.fail(place("also"_L1));
            least = row[0];
            job.choices[static_cast<std::size_t>(row[0])].also.push_back({whole(row[1]), whole(row[2])});
        });
        each(object, "draws"_L1, 2, most, [&](const auto &row) { job.draws.push_back({whole(row[0]), row[1]}); });
        each(object, "spends"_L1, 2, most, [&](const auto &row) { job.spends.push_back({whole(row[0]), row[1]}); });
        job.weight = optional(object, "weight"_L1, 0);
        job.deadline = small(object, "deadline"_L1, none);
        job.tardiness = optional(object, "tardiness"_L1, 0);
        each(object, "steps"_L1, 3, most, [&](const auto &row) {
            job.steps.push_back({whole(row[0]), row[1], row[2]});
        });
        job.starts = spans(object, "starts"_L1, most);
        each(object, "closures"_L1, 3, most, [&](const auto &row) {
            if (row[2] < 0 || row[2] > 2)
                return m_in.fail(place("closures"_L1));
            job.closures.push_back({{whole(row[0]), whole(row[1])}, static_cast<ClosureKind>(row[2])});
        });
        job.pin = small(object, "pin"_L1, none);
        job.oldStart = small(object, "oldStart"_L1, none);
        job.disruption = optional(object, "disruption"_L1, 0);
        job.cluster = small(object, "cluster"_L1, none);
        return job;
    }

    const QJsonObject &m_root;
    json::Reader m_in;
    QString m_place = u"problem"_s;
    int m_entry = 0;
    int m_slots = 0;
};

} // namespace

QByteArray toJson(const Problem &problem)
{
    QJsonObject root{{u"format"_s, format}};
    put(root, "weeks"_L1, json::list(problem.slotsOfWeek));
    put(root, "pools"_L1, rows(problem.pools, poolObject));
    put(root, "items"_L1, rows(problem.items, [](const Item &item) {
            const QJsonArray arrivals = rows(item.arrivals, [](const Arrival &a) {
                return numbers({a.week, a.quantity});
            });
            return QJsonObject{{u"name"_s, item.name}, {u"arrivals"_s, arrivals}};
        }));
    put(root, "budgets"_L1, rows(problem.budgets, [](const Budget &budget) {
            return QJsonObject{{u"name"_s, budget.name},
                               {u"carryOver"_s, budget.carryOver ? 1 : 0},
                               {u"periods"_s, json::list(budget.periodOfWeek)},
                               {u"caps"_s, json::list(budget.caps)}};
        }));
    put(root, "clusters"_L1, rows(problem.clusters, [](const Cluster &cluster) {
            return QJsonObject{{u"name"_s, cluster.name},
                               {u"visitCost"_s, QJsonValue(static_cast<qint64>(cluster.visitCost))}};
        }));
    put(root, "jobs"_L1, rows(problem.jobs, jobObject));
    put(root, "precedence"_L1, rows(problem.precedence, [](const Precedence &p) {
            return numbers({p.before, p.after, p.lag});
        }));
    put(root, "freezes"_L1, spans(problem.freezes));
    put(root, "locked"_L1, spans(problem.locked));
    put(root, "unplacedCost"_L1, problem.unplacedCost);
    return json::compact(root);
}

Result<Problem> problemFromJson(const QByteArray &bytes)
{
    const Result<QJsonObject> root = json::object(bytes, format);
    if (!root)
        return failure(root.error());
    return ProblemReader(*root).read();
}

QByteArray digest(const Problem &problem)
{
    return Sha256::of(toJson(problem)).toHex();
}

} // namespace phaseout::plan
