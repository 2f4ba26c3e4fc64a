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
    {RateUnit::PerVisitDay, "visit-day", QT_TRANSLATE_NOOP("phaseout::cost", "per crew day")},
};

// How many half units: a crew day is counted in half days.
std::int64_t halves(const Quantities &q, RateUnit unit)
{
    switch (unit) {
    case RateUnit::PerCamera:
        return 2ll * q.cameras;
    case RateUnit::PerRecorder:
        return 2ll * q.recorders;
    case RateUnit::PerDevice:
        return 2ll * (q.cameras + q.recorders + q.otherDevices);
    case RateUnit::PerStore:
        return 2ll * q.stores;
    case RateUnit::PerVisitDay:
        return q.visitHalfDays;
    }
    Q_UNREACHABLE();
}

Money half(const Money &twice) { return twice.share(500'000); }
} // namespace

Quantities &Quantities::operator+=(const Quantities &other)
{
    cameras += other.cameras;
    recorders += other.recorders;
    otherDevices += other.otherDevices;
    stores += other.stores;
    visitHalfDays += other.visitHalfDays;
    return *this;
}

std::vector<CostLine> estimate(const Quantities &quantities, const Rates &rates)
{
    std::vector<CostLine> lines;
    for (const Rate &rate : rates.rates) {
        const Estimate twice = rate.amount * halves(quantities, rate.unit);
        lines.push_back({rate.category, rate.id, Estimate{half(twice.low), half(twice.likely), half(twice.high)}});
    }
    return lines;
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

QString rateUnitWord(RateUnit unit)
{
    for (const UnitRow &row : units)
        if (row.unit == unit)
            return QCoreApplication::translate("phaseout::cost", row.word);
    Q_UNREACHABLE();
}

} // namespace phaseout::cost
