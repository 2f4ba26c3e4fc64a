// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/edits.h"

#include "core/project/estatejson.h"
#include "core/project/pending.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
template <class Make>
Edit forEach(const Estate &estate, std::span<const DeviceId> devices, Make make)
{
    Edit edit;
    for (const DeviceId &id : devices)
        if (const Device *device = estate.device(id))
            edit.changes.push_back(make(*device));
    return edit;
}

bool isAsFar(const Delivery &from, const Delivery &to)
{
    return from.state > to.state || (from.state == to.state && from.evidence >= to.evidence);
}

// What is better known of a removal, and a disposal after it, do not put off the day on which it was removed.
Delivery raised(const Delivery &from, Delivery to)
{
    if (from.isReportedRemoved() && from.on.isValid() && !isAsFar(from, to))
        to.on = from.on;
    return to;
}
} // namespace

Edit deliverStore(const Estate &estate, const Store &store, const Delivery &to)
{
    Edit edit;
    edit.changes.push_back(SetStoreDelivery{store.id, store.delivery, raised(store.delivery, to)});
    for (const int at : estate.devicesAt(estate.storeAt(store.id))) {
        const Device &device = estate.devices[static_cast<size_t>(at)];
        const bool cameAlong = device.delivery == store.delivery; // and goes back with a correction
        const bool isDayKept = !device.isSeenAgain() && !(device.madeOn.isValid() && device.delivery.on < device.madeOn);
        const bool isAnew = device.isSeenAgain() && to.isReportedRemoved() && to.on > device.delivery.on;
        if (device.isInScope && (!isAsFar(device.delivery, to) || cameAlong || isAnew))
            edit.changes.push_back(SetDeviceDelivery{device.id, device.delivery, isDayKept ? raised(device.delivery, to) : to});
    }
    return edit;
}

QString doubtOf(const Estate &estate, const Edit &edit)
{
    QDate early;
    int seen = 0;
    int back = 0;
    for (const Change &change : edit.changes) {
        const auto *store = std::get_if<SetStoreDelivery>(&change);
        const auto *one = std::get_if<SetDeviceDelivery>(&change);
        if (!store && !one)
            continue;
        const Delivery &to = store ? store->to : one->to;
        early = isBeforeCameras(to.on) ? to.on : early;
        const Device *device = one ? estate.device(one->device) : nullptr;
        seen += device && to.isReportedRemoved() && to.on.isValid() && device->lastSeen.isValid() && device->lastSeen > to.on;
        back += device && device->isReportedRemoved() && !to.isReportedRemoved();
    }
    QStringList doubts;
    if (early.isValid())
        doubts += QCoreApplication::translate("phaseout::Edit", "%1 is before there were such cameras: check the year.").arg(QLocale().toString(early, u"d MMM yyyy"_s));
    else if (seen > 0)
        doubts += QCoreApplication::translate("phaseout::Edit", "%Ln device(s) were seen after that day: they will count as still there, unless another maker’s came in their stead.", nullptr, seen);
    if (back > 0)
        doubts += QCoreApplication::translate("phaseout::Edit", "%Ln device(s) no longer count as removed.", nullptr, back);
    return doubts.join(u' ');
}

Edit deliverDevices(const Estate &estate, std::span<const DeviceId> devices, const Delivery &to)
{
    return forEach(estate, devices, [&](const Device &d) { return SetDeviceDelivery{d.id, d.delivery, to}; });
}

Edit decideDevices(const Estate &estate, std::span<const DeviceId> devices, const DeviceDecision &decision)
{
    return forEach(estate, devices, [&](const Device &device) {
        DeviceDecision own = decision;
        if (own.verdict == Verdict::Confirmed && !own.maker.isKnown())
            own.maker = device.maker;
        return DecideDevice{device.id, device.decision.optional(), own};
    });
}

Edit undecideDevices(const Estate &estate, std::span<const DeviceId> devices)
{
    return forEach(estate, devices, [](const Device &d) { return DecideDevice{d.id, d.decision.optional(), std::nullopt}; });
}

Edit assignDevices(const Estate &estate, std::span<const DeviceId> devices, const StoreId &store)
{
    return forEach(estate, devices, [&](const Device &d) { return AssignStore{d.id, d.storeDecision, store}; });
}

Edit unassignDevices(const Estate &estate, std::span<const DeviceId> devices)
{
    return forEach(estate, devices, [](const Device &d) { return AssignStore{d.id, d.storeDecision, std::nullopt}; });
}

Edit addStore(const Estate &estate, const Store &store, std::span<const DeviceId> devices)
{
    Edit edit = assignDevices(estate, devices, store.id);
    Store own = store;
    own.isUserMade = true;
    edit.changes.insert(edit.changes.begin(), AddStore{own});
    return edit;
}

Result<Edit> changeProgramme(Project &project, const QJsonObject &to)
{
    const auto estate = project.estate();
    Edit edit = changeDocument(*estate, Document::Programme, to);
    const QString was = estate->programme.organisation;
    const QString now = to.value(u"organisation"_s).toString();
    if (was == now || estate->stores.empty())
        return edit;
    const auto rows = project.repository().storeRows();
    if (!rows)
        return failure(rows.error());
    const auto names = [&](const StoredStoreRow &one) {
        const QString company = one.row.text(StoreField::Organisation);
        return !company.isEmpty() && (company == was || company == now);
    };
    if (std::any_of(rows->begin(), rows->end(), names))
        return edit; // registers have that company themselves: its stores keep its name, or theirs their ids
    StoreCorrections corrections = estate->corrections;
    corrections.renameCompany(was, now);
    if (!corrections.ownCompany)
        corrections.ownCompany = was;
    if (*corrections.ownCompany == now)
        corrections.ownCompany.reset();
    edit.changes.push_back(SetDocument{Document::Corrections, documentOf(*estate, Document::Corrections), toJson(corrections)});
    std::vector<PlaceRule> rules = estate->placeRules;
    for (PlaceRule &rule : rules)
        if (!rule.organisation.isEmpty() && rule.organisation == was)
            rule.organisation = now;
    if (rules != estate->placeRules)
        edit.changes.push_back(SetDocument{Document::PlaceRules, documentOf(*estate, Document::PlaceRules), toJson(rules)});
    return edit;
}

Edit changeDocument(const Estate &estate, Document document, const QJsonObject &to)
{
    return Edit{{SetDocument{document, documentOf(estate, document), to}}, {}};
}

} // namespace phaseout
