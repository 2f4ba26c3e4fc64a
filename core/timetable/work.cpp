// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/work.h"

#include "core/rules/calendar.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::timetable {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::timetable", text); }

void count(StoreWork &work, const Device &device)
{
    if (device.needsDecision)
        ++work.suspected;
    if (!device.isInScope)
        return;
    if (device.isReportedRemoved()) {
        ++work.removed;
        return;
    }
    switch (device.deviceClass) {
    case DeviceClass::Camera:
    case DeviceClass::Encoder:
    case DeviceClass::Unknown:
        ++work.cameras;
        break;
    case DeviceClass::Recorder:
        ++work.recorders;
        break;
    default:
        ++work.otherDevices;
    }
}
} // namespace

StoreWork countedAt(const Estate &estate, int store)
{
    StoreWork work;
    work.store = store;
    for (const int at : estate.devicesAt(store))
        count(work, estate.devices[static_cast<size_t>(at)]);
    return work;
}

QString visitKindSlug(VisitKind kind) { return kind == VisitKind::Survey ? u"survey"_s : u"removal"_s; }
QString visitKindWord(VisitKind kind)
{
    return kind == VisitKind::Survey ? words(QT_TRANSLATE_NOOP("phaseout::timetable", "Survey"))
                                     : words(QT_TRANSLATE_NOOP("phaseout::timetable", "Removal"));
}

std::optional<VisitKind> needOf(const Estate &estate, int store)
{
    const StoreWork work = countedAt(estate, store);
    if (work.devices() > 0)
        return VisitKind::Removal;
    const bool isSurveyed = estate.stores[static_cast<size_t>(store)].delivery.state >= DeliveryState::Surveyed;
    return work.suspected > 0 && !isSurveyed ? std::optional(VisitKind::Survey) : std::nullopt;
}

int effortHalfDays(int devices, const Constraints &constraints)
{
    const int perHalfDay = constraints.camerasPerCrewDay;
    return std::max(1, constraints.visitOverheadHalfDays + (2 * devices + perHalfDay - 1) / perHalfDay);
}

std::vector<StoreWork> workOf(const Estate &estate, QDate today)
{
    std::vector<StoreWork> result;
    for (size_t i = 0; i < estate.stores.size(); ++i) {
        const Store &store = estate.stores[i];
        const std::optional<VisitKind> need = needOf(estate, static_cast<int>(i));
        if (!need)
            continue;
        StoreWork work;
        work.kind = *need;
        work.store = static_cast<int>(i);
        assess::StoreRiskSum sum;
        cost::StoreNeed priced;
        for (const int at : estate.devicesAt(work.store)) {
            const Device &device = estate.devices[static_cast<size_t>(at)];
            count(work, device);
            priced.add(device);
            sum.add(device, assess::deviceRisk(device, &store, estate.riskWeights, today));
        }
        work.risk = sum.result();
        if (work.kind == VisitKind::Removal)
            work.halfDays = effortHalfDays(work.devices(), estate.constraints);
        const int wholeHalfDays = effortHalfDays(priced.inScope.devices(), estate.constraints);
        work.cost = cost::storeCost(priced, store.delivery, wholeHalfDays, estate.rates, estate.programme.currency).left();
        result.push_back(std::move(work));
    }
    return result;
}

std::vector<Constraints::Freeze> usualFreezes(QDate start, int weeks)
{
    std::vector<Constraints::Freeze> freezes;
    const int lastYear = start.addDays(7 * weeks).year();
    const auto add = [&](const QString &name, QDate from, QDate to) {
        if (to >= start) // what is over says nothing
            freezes.push_back({name, from, to, {}});
    };
    for (int year = start.year() - 1; year <= lastYear; ++year) {
        add(words(QT_TRANSLATE_NOOP("phaseout::timetable", "Christmas trading")), QDate(year, 11, 15), QDate(year + 1, 1, 5));
        const QDate easter = easterSunday(year);
        add(words(QT_TRANSLATE_NOOP("phaseout::timetable", "Easter trading")), easter.addDays(-6), easter.addDays(1));
    }
    return freezes;
}

Constraints effectiveConstraints(const Estate &estate, const std::vector<StoreWork> &work, QDate today)
{
    constexpr int targetWeeks = 78;      // eighteen months
    constexpr int usablePerMille = 700;  // of a crew's slots: freezes, bank holidays, waiting
    Constraints c = estate.constraints;
    if (!c.start.isValid())
        c.start = Week::of(today).plus(1).monday();
    if (c.crews.empty()) {
        QMap<QString, qint64> halfDays;
        for (const StoreWork &one : work)
            halfDays[estate.stores[static_cast<size_t>(one.store)].region] += one.halfDays;
        constexpr qint64 perCrew = targetWeeks * 10 * usablePerMille / 1000;
        for (auto it = halfDays.begin(); it != halfDays.end(); ++it)
            c.crews.push_back({it.key(), static_cast<int>((it.value() + perCrew - 1) / perCrew), {}});
    }
    if (c.freezes.empty() && !c.isFreezeFree)
        c.freezes = usualFreezes(c.start, c.horizonWeeks);
    return c;
}

} // namespace phaseout::timetable
