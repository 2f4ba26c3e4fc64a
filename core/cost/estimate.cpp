// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/estimate.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cost {
namespace {
struct Row {
    const char *slug;
    const char *word;
};
constexpr Row categories[] = {
    {"survey", QT_TRANSLATE_NOOP("phaseout::cost", "Survey")},
    {"cameras", QT_TRANSLATE_NOOP("phaseout::cost", "Cameras")},
    {"recorders", QT_TRANSLATE_NOOP("phaseout::cost", "Recorders and licences")},
    {"other-devices", QT_TRANSLATE_NOOP("phaseout::cost", "Encoders, access terminals, intercoms")},
    {"labour", QT_TRANSLATE_NOOP("phaseout::cost", "Labour")},
    {"commissioning", QT_TRANSLATE_NOOP("phaseout::cost", "Commissioning")},
    {"wipe", QT_TRANSLATE_NOOP("phaseout::cost", "Data wipe")},
    {"disposal", QT_TRANSLATE_NOOP("phaseout::cost", "Disposal")},
    {"project", QT_TRANSLATE_NOOP("phaseout::cost", "Project team")},
    {"other", QT_TRANSLATE_NOOP("phaseout::cost", "Other")},
};
struct UnitRow {
    RateUnit unit;
    const char *slug;
    const char *word;
};
constexpr UnitRow units[] = {
    {RateUnit::PerCamera, "camera", QT_TRANSLATE_NOOP("phaseout::cost", "per camera")},
    {RateUnit::PerRecorder, "recorder", QT_TRANSLATE_NOOP("phaseout::cost", "per recorder")},
    {RateUnit::PerDevice, "device", QT_TRANSLATE_NOOP("phaseout::cost", "per device")},
    {RateUnit::PerStore, "store", QT_TRANSLATE_NOOP("phaseout::cost", "per store")},
    {RateUnit::PerEncoder, "encoder", QT_TRANSLATE_NOOP("phaseout::cost", "per encoder")},
    {RateUnit::PerAccessTerminal, "access-terminal", QT_TRANSLATE_NOOP("phaseout::cost", "per access terminal")},
    {RateUnit::PerIntercom, "intercom", QT_TRANSLATE_NOOP("phaseout::cost", "per intercom")},
    {RateUnit::PerVisitDay, "visit-day", QT_TRANSLATE_NOOP("phaseout::cost", "per crew day")},
    {RateUnit::Once, "once", QT_TRANSLATE_NOOP("phaseout::cost", "once")},
};
static_assert(std::size(units) == rateUnitCount);

// The slug of the category whose rates a survey alone is charged by.
constexpr QLatin1StringView surveyCategory("survey");
} // namespace

int unitsOf(const Quantities &q, const Rate &rate)
{
    const bool isSurvey = rate.category == surveyCategory;
    switch (rate.unit) {
    case RateUnit::PerCamera:
        return q.cameras;
    case RateUnit::PerRecorder:
        return q.recorders;
    case RateUnit::PerDevice:
        return q.devices();
    case RateUnit::PerStore:
        return q.stores + (isSurvey ? q.surveys : 0);
    case RateUnit::PerVisitDay:
        return q.visitHalfDays + (isSurvey ? q.surveys : 0);
    case RateUnit::PerEncoder:
        return q.encoders;
    case RateUnit::PerAccessTerminal:
        return q.accessTerminals;
    case RateUnit::PerIntercom:
        return q.intercoms;
    case RateUnit::Once:
        return 0;
    }
    Q_UNREACHABLE();
}

Estimate unitPrice(const Rate &rate)
{
    if (rate.unit != RateUnit::PerVisitDay)
        return rate.amount;
    // Rounded once, before it is multiplied: the sum of the stores is then the total, to the penny.
    const auto half = [](const Money &whole) { return whole.share(500'000); };
    return {half(rate.amount.low), half(rate.amount.likely), half(rate.amount.high)};
}

void Quantities::add(DeviceClass deviceClass)
{
    switch (deviceClass) {
    case DeviceClass::Unknown:
        ++unknownClass;
        ++cameras;
        break;
    case DeviceClass::Camera:
        ++cameras;
        break;
    case DeviceClass::Recorder:
        ++recorders;
        break;
    case DeviceClass::Encoder:
        ++encoders;
        break;
    case DeviceClass::Access:
        ++accessTerminals;
        break;
    case DeviceClass::Intercom:
        ++intercoms;
        break;
    case DeviceClass::Switch:
    case DeviceClass::Display:
    case DeviceClass::Alarm:
    case DeviceClass::Other:
        ++otherDevices;
    }
}

Quantities &Quantities::operator+=(const Quantities &other)
{
    cameras += other.cameras;
    recorders += other.recorders;
    otherDevices += other.otherDevices;
    stores += other.stores;
    visitHalfDays += other.visitHalfDays;
    encoders += other.encoders;
    accessTerminals += other.accessTerminals;
    intercoms += other.intercoms;
    unknownClass += other.unknownClass;
    surveys += other.surveys;
    return *this;
}

std::vector<CostLine> estimate(const Quantities &quantities, const Rates &rates)
{
    std::vector<CostLine> lines;
    for (const Rate &rate : rates.rates)
        lines.push_back({rate.category, rate.id, unitPrice(rate) * unitsOf(quantities, rate)});
    return lines;
}

Estimate onceOnly(const Rates &rates, Currency currency)
{
    Estimate sum = Estimate::zero(currency);
    for (const Rate &rate : rates.rates)
        if (rate.unit == RateUnit::Once)
            sum += rate.amount;
    return sum;
}

Estimate total(const std::vector<CostLine> &lines, Currency currency)
{
    Estimate sum = Estimate::zero(currency);
    for (const CostLine &line : lines)
        sum += line.amount;
    return sum;
}

Estimate totalOf(const Quantities &quantities, const Rates &rates, Currency currency)
{
    return total(estimate(quantities, rates), currency);
}

void StoreNeed::add(const Device &device)
{
    suspected += device.needsDecision;
    if (!device.isInScope)
        return;
    inScope.add(device.deviceClass);
    removed += device.isReportedRemoved();
}

Estimate StoreCost::left() const
{
    return {whole.low - done.low, whole.likely - done.likely, whole.high - done.high};
}

StoreCost storeCost(const StoreNeed &need, const Delivery &store, int visitHalfDays, const Rates &rates, Currency currency)
{
    constexpr std::int64_t all = 1'000'000;
    StoreCost cost;
    cost.quantities = need.inScope;
    const int devices = need.inScope.devices();
    const bool isSurveyed = store.state >= DeliveryState::Surveyed;
    std::int64_t share = 0;
    if (devices > 0) {
        cost.quantities.stores = 1;
        cost.quantities.visitHalfDays = visitHalfDays;
        share = all * need.removed / devices;
    } else if (need.suspected > 0) {
        cost.quantities.surveys = 1;
        share = isSurveyed ? all : 0;
    }
    cost.whole = totalOf(cost.quantities, rates, currency);
    cost.done = {cost.whole.low.share(share), cost.whole.likely.share(share), cost.whole.high.share(share)};
    return cost;
}

int withoutRate(const Quantities &quantities, const Rates &rates)
{
    const auto has = [&](RateUnit unit) {
        return std::any_of(rates.rates.begin(), rates.rates.end(), [unit](const Rate &rate) { return rate.unit == unit; });
    };
    return (has(RateUnit::PerEncoder) ? 0 : quantities.encoders) + (has(RateUnit::PerAccessTerminal) ? 0 : quantities.accessTerminals) +
           (has(RateUnit::PerIntercom) ? 0 : quantities.intercoms);
}

Money irrecoverableVat(const Money &net, const Rates &rates)
{
    constexpr std::int64_t all = 1'000'000;
    return net.share(rates.vatMillionths).share(all - rates.vatRecoverableMillionths);
}

Money contingency(const Money &likely, const Rates &rates) { return likely.share(rates.contingencyMillionths); }

QString categoryWord(const QString &category)
{
    for (const Row &row : categories)
        if (category == QLatin1StringView(row.slug))
            return QCoreApplication::translate("phaseout::cost", row.word);
    return category;
}

QString rateUnitSlug(RateUnit unit)
{
    for (const UnitRow &row : units)
        if (row.unit == unit)
            return QString::fromLatin1(row.slug);
    Q_UNREACHABLE();
}

std::optional<RateUnit> rateUnitFromSlug(QStringView slug)
{
    for (const UnitRow &row : units)
        if (slug == QLatin1StringView(row.slug))
            return row.unit;
    return {};
}

QString rateUnitWord(RateUnit unit)
{
    for (const UnitRow &row : units)
        if (row.unit == unit)
            return QCoreApplication::translate("phaseout::cost", row.word);
    Q_UNREACHABLE();
}

} // namespace phaseout::cost
