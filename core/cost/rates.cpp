// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/rates.h"

#include "core/base/json.h"
#include "core/cost/estimate.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cost {
namespace {
struct Default {
    const char *id;
    const char *category;
    const char *name;
    RateUnit unit;
    int low; // whole units of the currency
    int likely;
    int high;
    const char *source;
};

// docs/rates.md gives each figure's source and how sure it is; where no public figure exists, it says "assumption".
constexpr Default defaults[] = {
    {"survey", "survey", QT_TRANSLATE_NOOP("phaseout::cost", "Survey of a store"), RateUnit::PerStore, 300, 450, 600,
     "bellcomm.co.uk/charges.htm: half day £300, full day £600"},
    {"camera-supply", "cameras", QT_TRANSLATE_NOOP("phaseout::cost", "New camera with mount"), RateUnit::PerCamera, 170, 250, 450,
     "thurrock.gov.uk FOI 2019: £173 a camera bought; builderr.co.uk: £225 to £500 installed"},
    {"recorder-supply", "recorders", QT_TRANSLATE_NOOP("phaseout::cost", "New recorder with licences"), RateUnit::PerRecorder, 600, 900, 1800,
     "assumption"},
    {"encoder-supply", "other-devices", QT_TRANSLATE_NOOP("phaseout::cost", "New video encoder"), RateUnit::PerEncoder, 150, 300, 600, "assumption"},
    {"access-supply", "other-devices", QT_TRANSLATE_NOOP("phaseout::cost", "New access terminal"), RateUnit::PerAccessTerminal, 200, 350, 700,
     "assumption"},
    {"intercom-supply", "other-devices", QT_TRANSLATE_NOOP("phaseout::cost", "New intercom"), RateUnit::PerIntercom, 200, 400, 900, "assumption"},
    {"crew-day", "labour", QT_TRANSLATE_NOOP("phaseout::cost", "Crew of two, one day"), RateUnit::PerVisitDay, 600, 900, 1665,
     "bellcomm.co.uk/charges.htm: day £600 an engineer; sfgsecurity.co.uk/charges: night 1.85 times day"},
    {"commissioning", "commissioning", QT_TRANSLATE_NOOP("phaseout::cost", "Setting up and aiming"), RateUnit::PerCamera, 30, 41, 65,
     "IPVM 2014: 1.1 hours a camera; sfgsecurity.co.uk/charges: £37.50 an hour"},
    {"wipe", "wipe", QT_TRANSLATE_NOOP("phaseout::cost", "Wiping a recorder, with certificate"), RateUnit::PerRecorder, 10, 25, 60, "assumption"},
    {"disposal", "disposal", QT_TRANSLATE_NOOP("phaseout::cost", "Collection and recycling"), RateUnit::PerDevice, 2, 5, 12, "assumption"},
    {"management", "project", QT_TRANSLATE_NOOP("phaseout::cost", "Project team"), RateUnit::PerStore, 80, 150, 300, "assumption"},
};

Result<Rate> rateFromJson(const QJsonObject &object, const QString &path, Currency currency)
{
    constexpr qint64 most = 1'000'000'000'000;
    JsonReader reader(object, path);
    Rate rate;
    rate.id = reader.text(u"id"_s);
    if (rate.id.isEmpty())
        reader.refuse(u"id"_s, QCoreApplication::translate("phaseout::cost", "is needed"));
    rate.category = reader.text(u"category"_s, u"other"_s);
    rate.name = reader.text(u"name"_s, rate.id);
    rate.source = reader.text(u"source"_s);
    const QString unit = reader.text(u"unit"_s, u"camera"_s);
    if (const auto known = rateUnitFromSlug(unit))
        rate.unit = *known;
    else
        reader.refuse(u"unit"_s, unit);
    const qint64 low = reader.number(u"lowMinor"_s, 0, 0, most);
    const qint64 likely = reader.number(u"likelyMinor"_s, 0, 0, most);
    const qint64 high = reader.number(u"highMinor"_s, 0, 0, most);
    auto amount = Estimate::of(Money(low, currency), Money(likely, currency), Money(high, currency));
    if (!amount)
        reader.refuse(u"likelyMinor"_s, QCoreApplication::translate("phaseout::cost", "low, likely and high are out of order"));
    else
        rate.amount = *amount;
    if (auto done = reader.finish(); !done)
        return failure(done.error());
    return rate;
}
} // namespace

Rates defaultRates(Currency currency)
{
    Rates rates;
    rates.priceBase = QDate(2026, 11, 1);
    for (const Default &d : defaults) {
        const auto money = [&](int units) { return Money(units * currency.minorPerUnit(), currency); };
        rates.rates.push_back({QString::fromLatin1(d.id), QString::fromLatin1(d.category),
                               QCoreApplication::translate("phaseout::cost", d.name), d.unit,
                               Estimate{money(d.low), money(d.likely), money(d.high)}, QString::fromUtf8(d.source)});
    }
    return rates;
}

Rate ownRate(const Rates &rates, const QString &name, RateUnit unit, const Estimate &amount)
{
    QString slug;
    for (const QChar letter : name.toLower())
        if (letter.isLetterOrNumber())
            slug += letter;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    const auto isTaken = [&](const QString &id) { return std::ranges::any_of(rates.rates, [&](const Rate &rate) { return rate.id == id; }); };
    QString id = u"own-"_s + slug;
    for (int number = 2; isTaken(id); ++number)
        id = u"own-%1-%2"_s.arg(slug).arg(number);
    return {id, name, name, unit, amount, {}};
}

QJsonObject toJson(const Rates &rates)
{
    QJsonArray array;
    for (const Rate &rate : rates.rates)
        array.append(QJsonObject{{u"id"_s, rate.id},
                                 {u"category"_s, rate.category},
                                 {u"name"_s, rate.name},
                                 {u"unit"_s, rateUnitSlug(rate.unit)},
                                 {u"lowMinor"_s, static_cast<qint64>(rate.amount.low.minor())},
                                 {u"likelyMinor"_s, static_cast<qint64>(rate.amount.likely.minor())},
                                 {u"highMinor"_s, static_cast<qint64>(rate.amount.high.minor())},
                                 {u"source"_s, rate.source}});
    return {{u"rates"_s, array},
            {u"vatMillionths"_s, static_cast<qint64>(rates.vatMillionths)},
            {u"vatRecoverableMillionths"_s, static_cast<qint64>(rates.vatRecoverableMillionths)},
            {u"contingencyMillionths"_s, static_cast<qint64>(rates.contingencyMillionths)},
            {u"priceBase"_s, jsonDate(rates.priceBase)}};
}

Result<Rates> ratesFromJson(const QJsonObject &object, Currency currency)
{
    constexpr qint64 all = 1'000'000;
    JsonReader reader(object);
    Rates rates;
    QSet<QString> ids;
    const QJsonArray array = reader.array(u"rates"_s);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = u"rates[%1]"_s.arg(i);
        auto rate = rateFromJson(array.at(i).toObject(), path, currency);
        if (!rate)
            return failure(rate.error());
        if (ids.contains(rate->id))
            return failure(ErrorCode::ValueInvalid, QString(path + u".id: " + rate->id));
        ids.insert(rate->id);
        rates.rates.push_back(*std::move(rate));
    }
    rates.vatMillionths = reader.number(u"vatMillionths"_s, rates.vatMillionths, 0, all);
    rates.vatRecoverableMillionths = reader.number(u"vatRecoverableMillionths"_s, rates.vatRecoverableMillionths, 0, all);
    rates.contingencyMillionths = reader.number(u"contingencyMillionths"_s, rates.contingencyMillionths, 0, 10 * all);
    rates.priceBase = reader.date(u"priceBase"_s);
    if (auto done = reader.finish(); !done)
        return failure(done.error());
    return rates;
}

} // namespace phaseout::cost
