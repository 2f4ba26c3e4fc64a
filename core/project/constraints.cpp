// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/constraints.h"

#include "core/base/json.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
constexpr int mostCrews = 10'000;
constexpr int mostWeeks = 520;
constexpr qint64 mostThings = 10'000'000;
constexpr qint64 mostMinor = 1'000'000'000'000'000;

QString words(const char *text) { return QCoreApplication::translate("phaseout::Constraints", text); }

// Reads each object of the list at \a key with \a one, and collects every part's problem as a finding.
template <class T, class ReadOne>
std::vector<T> readList(JsonReader &reader, const QString &key, ReadOne one, std::vector<Finding> &findings)
{
    std::vector<T> result;
    const QJsonArray array = reader.array(key);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = u"%1[%2]"_s.arg(reader.pathOf(key)).arg(i);
        JsonReader part(array.at(i).toObject(), path);
        if (!array.at(i).isObject())
            part.refuse(QString(), words(QT_TRANSLATE_NOOP("phaseout::Constraints", "must be an object")));
        T value = one(part, findings);
        if (const auto done = part.finish(); !done)
            findings.push_back({Severity::Refused, u"constraints.value"_s, path, {}, done.error().subject, {}, {}});
        else
            result.push_back(std::move(value));
    }
    return result;
}

// from and to of a period, in order.
void readPeriod(JsonReader &part, QDate &from, QDate &to)
{
    from = part.date(u"from"_s);
    to = part.date(u"to"_s);
    if (!from.isValid() || !to.isValid())
        part.refuse(from.isValid() ? u"to"_s : u"from"_s, words(QT_TRANSLATE_NOOP("phaseout::Constraints", "a date is needed")));
    else if (to < from)
        part.refuse(u"to"_s, words(QT_TRANSLATE_NOOP("phaseout::Constraints", "is before the first day")));
}

QString needed(JsonReader &part, const QString &key)
{
    const QString text = part.text(key);
    if (text.isEmpty())
        part.refuse(key, words(QT_TRANSLATE_NOOP("phaseout::Constraints", "is needed")));
    return text;
}

template <class T, class WriteOne>
QJsonArray writeList(const std::vector<T> &list, WriteOne one)
{
    QJsonArray array;
    for (const T &value : list)
        array.append(one(value));
    return array;
}

Constraints::CrewPool readPool(JsonReader &part, std::vector<Finding> &findings)
{
    Constraints::CrewPool pool;
    pool.region = part.text(u"region"_s);
    pool.crews = static_cast<int>(part.number(u"crews"_s, 1, 0, mostCrews));
    pool.changes = readList<Constraints::CrewPeriod>(
        part, u"changes"_s,
        [](JsonReader &p, std::vector<Finding> &) {
            Constraints::CrewPeriod period;
            readPeriod(p, period.from, period.to);
            period.crews = static_cast<int>(p.number(u"crews"_s, 0, 0, mostCrews));
            return period;
        },
        findings);
    return pool;
}
} // namespace

bool Constraints::bindsLike(const Constraints &other) const
{
    Constraints same = other;
    same.uncertainty = uncertainty;
    return *this == same;
}

QJsonObject toJson(const Constraints &c)
{
    QJsonObject object{
        {u"start"_s, jsonDate(c.start)},
        {u"horizonWeeks"_s, c.horizonWeeks},
        {u"camerasPerCrewDay"_s, c.camerasPerCrewDay},
        {u"visitOverheadHalfDays"_s, c.visitOverheadHalfDays},
        {u"budgetCarriesOver"_s, c.budgetCarriesOver},
        {u"leadTimeWeeks"_s, c.leadTimeWeeks},
        {u"lockedUntil"_s, jsonDate(c.lockedUntil)},
        {u"worksBankHolidays"_s, c.worksBankHolidays},
    };
    object[u"crews"_s] = writeList(c.crews, [](const Constraints::CrewPool &p) {
        return QJsonObject{{u"region"_s, p.region},
                           {u"crews"_s, p.crews},
                           {u"changes"_s, writeList(p.changes, [](const Constraints::CrewPeriod &x) {
                                return QJsonObject{{u"from"_s, jsonDate(x.from)}, {u"to"_s, jsonDate(x.to)}, {u"crews"_s, x.crews}};
                            })}};
    });
    object[u"budgets"_s] = writeList(c.budgets, [](const Constraints::Budget &b) {
        return QJsonObject{{u"from"_s, jsonDate(b.from)}, {u"to"_s, jsonDate(b.to)}, {u"capMinor"_s, static_cast<qint64>(b.cap.minor())}};
    });
    object[u"stock"_s] = writeList(c.stock, [](const Constraints::Arrival &a) {
        return QJsonObject{{u"item"_s, a.item}, {u"on"_s, jsonDate(a.on)}, {u"quantity"_s, a.quantity}};
    });
    if (!c.freezes.empty() || c.isFreezeFree)
        object[u"freezes"_s] = writeList(c.freezes, [](const Constraints::Freeze &f) {
            return QJsonObject{{u"name"_s, f.name}, {u"from"_s, jsonDate(f.from)}, {u"to"_s, jsonDate(f.to)}, {u"region"_s, f.region}};
        });
    object[u"closures"_s] = writeList(c.closures, [](const Constraints::Closure &x) {
        return QJsonObject{{u"store"_s, x.store}, {u"from"_s, jsonDate(x.from)}, {u"to"_s, jsonDate(x.to)}, {u"reason"_s, x.reason}};
    });
    object[u"pins"_s] = writeList(c.pins, [](const Constraints::Pin &p) {
        return QJsonObject{{u"store"_s, p.store}, {u"week"_s, p.week.text()}, {u"reason"_s, p.reason}};
    });
    object[u"deadlines"_s] = writeList(c.deadlines, [](const Constraints::Deadline &d) {
        return QJsonObject{{u"store"_s, d.store}, {u"region"_s, d.region}, {u"minimumRisk"_s, d.minimumRisk}, {u"by"_s, jsonDate(d.by)}, {u"must"_s, d.isMust}};
    });
    object[u"precedences"_s] = writeList(c.precedences, [](const Constraints::Precedence &p) {
        return QJsonObject{{u"before"_s, p.before}, {u"after"_s, p.after}, {u"lagWeeks"_s, p.lagWeeks}};
    });
    if (c.uncertainty != Uncertainty())
        object[u"uncertainty"_s] = toJson(c.uncertainty);
    return object;
}

Result<Constraints> constraintsFromJson(const QJsonObject &object, Currency currency, std::vector<Finding> &findings)
{
    const size_t before = findings.size();
    JsonReader reader(object);
    Constraints c;
    c.start = reader.date(u"start"_s);
    c.horizonWeeks = static_cast<int>(reader.number(u"horizonWeeks"_s, c.horizonWeeks, 1, mostWeeks));
    c.camerasPerCrewDay = static_cast<int>(reader.number(u"camerasPerCrewDay"_s, c.camerasPerCrewDay, 1, 1000));
    c.visitOverheadHalfDays = static_cast<int>(reader.number(u"visitOverheadHalfDays"_s, c.visitOverheadHalfDays, 0, 20));
    c.budgetCarriesOver = reader.flag(u"budgetCarriesOver"_s, false);
    c.leadTimeWeeks = static_cast<int>(reader.number(u"leadTimeWeeks"_s, 0, 0, mostWeeks));
    c.lockedUntil = reader.date(u"lockedUntil"_s);
    c.worksBankHolidays = reader.flag(u"worksBankHolidays"_s, false);
    c.crews = readList<Constraints::CrewPool>(reader, u"crews"_s, readPool, findings);
    c.budgets = readList<Constraints::Budget>(reader, u"budgets"_s, [&](JsonReader &p, std::vector<Finding> &) {
        Constraints::Budget b{{}, {}, Money::zero(currency)};
        readPeriod(p, b.from, b.to);
        b.cap = Money(p.number(u"capMinor"_s, 0, 0, mostMinor), currency);
        return b;
    }, findings);
    c.stock = readList<Constraints::Arrival>(reader, u"stock"_s, [](JsonReader &p, std::vector<Finding> &) {
        Constraints::Arrival a;
        a.item = p.text(u"item"_s);
        if (a.item != u"camera" && a.item != u"recorder")
            p.refuse(u"item"_s, words(QT_TRANSLATE_NOOP("phaseout::Constraints", "must be camera or recorder")));
        a.on = p.date(u"on"_s);
        if (!a.on.isValid())
            p.refuse(u"on"_s, words(QT_TRANSLATE_NOOP("phaseout::Constraints", "a date is needed")));
        a.quantity = static_cast<int>(p.number(u"quantity"_s, 0, 0, mostThings));
        return a;
    }, findings);
    const QJsonValue freezes = object.value(u"freezes"_s);
    c.isFreezeFree = freezes.isArray() && freezes.toArray().isEmpty();
    c.freezes = readList<Constraints::Freeze>(reader, u"freezes"_s, [](JsonReader &p, std::vector<Finding> &) {
        Constraints::Freeze f;
        f.name = p.text(u"name"_s);
        readPeriod(p, f.from, f.to);
        f.region = p.text(u"region"_s);
        return f;
    }, findings);
    c.closures = readList<Constraints::Closure>(reader, u"closures"_s, [](JsonReader &p, std::vector<Finding> &) {
        Constraints::Closure x;
        x.store = needed(p, u"store"_s);
        readPeriod(p, x.from, x.to);
        x.reason = p.text(u"reason"_s);
        return x;
    }, findings);
    c.pins = readList<Constraints::Pin>(reader, u"pins"_s, [](JsonReader &p, std::vector<Finding> &) {
        Constraints::Pin pin;
        pin.store = needed(p, u"store"_s);
        if (const auto week = Week::parse(p.text(u"week"_s)))
            pin.week = *week;
        else
            p.refuse(u"week"_s, words(QT_TRANSLATE_NOOP("phaseout::Constraints", "must be the date of a Monday")));
        pin.reason = p.text(u"reason"_s);
        return pin;
    }, findings);
    c.deadlines = readList<Constraints::Deadline>(reader, u"deadlines"_s, [](JsonReader &p, std::vector<Finding> &) {
        Constraints::Deadline d;
        d.store = p.text(u"store"_s);
        d.region = p.text(u"region"_s);
        d.minimumRisk = static_cast<int>(p.number(u"minimumRisk"_s, 0, 0, 100));
        d.by = p.date(u"by"_s);
        if (!d.by.isValid())
            p.refuse(u"by"_s, words(QT_TRANSLATE_NOOP("phaseout::Constraints", "a date is needed")));
        d.isMust = p.flag(u"must"_s, true);
        return d;
    }, findings);
    c.precedences = readList<Constraints::Precedence>(reader, u"precedences"_s, [](JsonReader &p, std::vector<Finding> &) {
        Constraints::Precedence x;
        x.before = needed(p, u"before"_s);
        x.after = needed(p, u"after"_s);
        if (!x.before.isEmpty() && x.before == x.after)
            p.refuse(u"after"_s, words(QT_TRANSLATE_NOOP("phaseout::Constraints", "is the same store")));
        x.lagWeeks = static_cast<int>(p.number(u"lagWeeks"_s, 0, 0, mostWeeks));
        return x;
    }, findings);
    if (reader.has(u"uncertainty"_s)) {
        JsonReader part(reader.object(u"uncertainty"_s), u"uncertainty"_s);
        c.uncertainty = uncertaintyFrom(part, {});
        reader.include(part.finish());
    }
    if (const auto done = reader.finish(); !done)
        findings.push_back({Severity::Refused, u"constraints.value"_s, {}, {}, done.error().subject, {}, {}});
    if (findings.size() > before)
        return failure(ErrorCode::ValueInvalid, findings.at(before).message);
    return c;
}

} // namespace phaseout
