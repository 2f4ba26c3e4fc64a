// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/lists.h"

#include "core/estate/queues.h"
#include "core/project/soldstores.h"
#include "core/timetable/work.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::progress {
namespace {
struct Row {
    StoreStatus status;
    const char *slug;
    const char *word;
};
constexpr Row rows[] = {
    {StoreStatus::NothingToDo, "nothing-to-do", QT_TRANSLATE_NOOP("phaseout::progress", "Nothing to do")},
    {StoreStatus::Sold, "sold", QT_TRANSLATE_NOOP("phaseout::progress", "Sold")},
    {StoreStatus::ToSurvey, "to-survey", QT_TRANSLATE_NOOP("phaseout::progress", "To be surveyed")},
    {StoreStatus::NotStarted, "not-started", QT_TRANSLATE_NOOP("phaseout::progress", "Not started")},
    {StoreStatus::Surveyed, "surveyed", QT_TRANSLATE_NOOP("phaseout::progress", "Surveyed")},
    {StoreStatus::InProgress, "in-progress", QT_TRANSLATE_NOOP("phaseout::progress", "In progress")},
    {StoreStatus::Reported, "reported", QT_TRANSLATE_NOOP("phaseout::progress", "Reported removed")},
    {StoreStatus::Verified, "verified", QT_TRANSLATE_NOOP("phaseout::progress", "Verified removed")},
    {StoreStatus::Closed, "closed", QT_TRANSLATE_NOOP("phaseout::progress", "Clear")},
};

const Row &rowOf(StoreStatus status)
{
    return *std::find_if(std::begin(rows), std::end(rows), [status](const Row &row) { return row.status == status; });
}

StoreStatus statusOf(const StoreProgress &p, int closed, int begun, const Delivery &store, bool isSold)
{
    if (p.inScope == 0 && p.suspected > 0)
        return store.state >= DeliveryState::Surveyed ? StoreStatus::Surveyed : StoreStatus::ToSurvey;
    if (p.inScope == 0)
        return isSold ? StoreStatus::Sold : StoreStatus::NothingToDo;
    if (closed == p.inScope)
        return StoreStatus::Closed;
    if (p.verified == p.inScope)
        return StoreStatus::Verified;
    if (p.reported == p.inScope)
        return StoreStatus::Reported;
    if (begun > 0 || store.state >= DeliveryState::Approved)
        return StoreStatus::InProgress;
    return store.state == DeliveryState::Surveyed ? StoreStatus::Surveyed : StoreStatus::NotStarted;
}

} // namespace

QString storeStatusSlug(StoreStatus status) { return QString::fromLatin1(rowOf(status).slug); }
QString storeStatusWord(StoreStatus status) { return QCoreApplication::translate("phaseout::progress", rowOf(status).word); }

std::vector<StoreProgress> storeProgress(const Estate &estate, QDate today)
{
    const QSet<StoreId> sold = soldStores(estate, today);
    std::vector<StoreProgress> result(estate.stores.size());
    for (size_t i = 0; i < estate.stores.size(); ++i) {
        StoreProgress &p = result[i];
        p.store = static_cast<int>(i);
        assess::StoreRiskSum risk;
        cost::StoreNeed need;
        int closed = 0;
        int begun = 0;
        std::optional<EvidenceLevel> ofRemoved;
        std::optional<EvidenceLevel> ofBegun;
        for (const int at : estate.devicesAt(p.store)) {
            const Device &device = estate.devices[static_cast<size_t>(at)];
            ++p.devices;
            need.add(device);
            p.suspected += device.needsDecision;
            p.toIdentify += isToIdentify(device);
            if (!device.isInScope)
                continue;
            ++p.inScope;
            p.recorders += device.deviceClass == DeviceClass::Recorder;
            p.reported += device.isReportedRemoved();
            p.verified += device.isVerifiedRemoved();
            closed += device.delivery.isClosed();
            begun += device.delivery.state >= DeliveryState::Approved;
            if (device.isReportedRemoved())
                ofRemoved = std::min(ofRemoved.value_or(device.delivery.evidence), device.delivery.evidence);
            if (device.delivery.state > DeliveryState::Identified)
                ofBegun = std::min(ofBegun.value_or(device.delivery.evidence), device.delivery.evidence);
            risk.add(device, assess::deviceRisk(device, &estate.stores[i], estate.riskWeights, today));
        }
        p.evidence = ofRemoved.value_or(ofBegun.value_or(estate.stores[i].delivery.evidence));
        p.risk = risk.result();
        p.status = statusOf(p, closed, begun, estate.stores[i].delivery, sold.contains(estate.stores[i].id));
        const int halfDays = timetable::effortHalfDays(p.inScope, estate.constraints);
        p.cost = cost::storeCost(need, estate.stores[i].delivery, halfDays, estate.rates, estate.programme.currency);
    }
    return result;
}

Totals totals(const Estate &estate, const std::vector<StoreProgress> &stores)
{
    Totals t;
    t.stores = static_cast<int>(estate.stores.size());
    for (const StoreProgress &p : stores) {
        t.storesInScope += p.inScope > 0;
        t.storesClear += p.status == StoreStatus::Closed;
        t.storesVerified += p.status == StoreStatus::Closed || p.status == StoreStatus::Verified;
    }
    t.devices = static_cast<int>(estate.devices.size());
    const DeviceLists lists(estate, {});
    for (const Device &device : estate.devices) {
        t.mapped += !device.store.isNull();
        t.elsewhere += lists.has(DeviceList::Elsewhere, device);
        t.identifyQueue += isToIdentify(device);
        t.parked += isParked(device);
        t.landlords += lists.has(DeviceList::Landlord, device);
        t.makeUnknown += lists.has(DeviceList::MakeUnknown, device);
        t.mapQueue += device.needsStore;
        t.waiting += lists.has(DeviceList::Waiting, device);
        if (!device.isInScope)
            continue;
        ++t.inScope;
        t.reported += device.isReportedRemoved();
        t.verified += device.isVerifiedRemoved();
        t.closed += device.delivery.isClosed();
        t.unmapped += device.store.isNull();
        t.unmappedLeft += lists.has(DeviceList::NoStore, device);
        t.confirmed += device.verdict == Verdict::Confirmed;
        t.seenAgain += lists.has(DeviceList::SeenAgain, device);
        t.isolated += device.isIsolated && !device.isReportedRemoved();
        const auto sincePledge = lists.sincePledge(device);
        t.madeSincePledge += sincePledge == DeviceList::MadeSincePledge;
        t.newSincePledge += sincePledge == DeviceList::NewSincePledge;
        t.untoldSincePledge += sincePledge == DeviceList::UntoldSincePledge;
        t.exposure += device.risk;
    }
    return t;
}

cost::Quantities quantitiesOf(const std::vector<StoreProgress> &stores)
{
    cost::Quantities all;
    for (const StoreProgress &p : stores)
        all += p.cost.quantities;
    return all;
}

cost::Quantities unplacedQuantities(const Estate &estate)
{
    cost::Quantities all;
    for (const Device &device : estate.devices)
        if (device.isInScope && estate.storeAt(device.store) < 0)
            all.add(device.deviceClass);
    return all;
}

std::vector<cost::CostLine> costBuildUp(const Estate &estate, const std::vector<StoreProgress> &stores)
{
    return cost::estimate(quantitiesOf(stores), estate.rates);
}

CostSummary costSummary(const Estate &estate, const std::vector<StoreProgress> &stores)
{
    const Currency currency = estate.programme.currency;
    const cost::Quantities unplaced = unplacedQuantities(estate);
    cost::Quantities all = quantitiesOf(stores);
    all += unplaced;
    CostSummary summary;
    summary.atStores = cost::total(costBuildUp(estate, stores), currency);
    summary.unplaced = cost::totalOf(unplaced, estate.rates, currency);
    summary.once = cost::onceOnly(estate.rates, currency);
    summary.contingency = cost::contingency(summary.net(), estate.rates);
    summary.vat = cost::irrecoverableVat(summary.net(), estate.rates);
    summary.unplacedDevices = unplaced.devices();
    summary.pricedAsCameras = all.unknownClass;
    summary.withoutRate = cost::withoutRate(all, estate.rates);
    return summary;
}

QString percentText(qint64 part, qint64 whole)
{
    return QLocale().toString(whole > 0 ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : 0.0, 'f', 1) + u'%';
}

} // namespace phaseout::progress
