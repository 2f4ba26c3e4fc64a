// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/edits.h"

#include "core/project/pending.h"

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
} // namespace

Edit deliverStore(const Estate &estate, const Store &store, const Delivery &to)
{
    Edit edit;
    edit.changes.push_back(SetStoreDelivery{store.id, store.delivery, to});
    for (const int at : estate.devicesAt(estate.storeAt(store.id))) {
        const Device &device = estate.devices[static_cast<size_t>(at)];
        const bool isThere = device.delivery.state > to.state
            || (device.delivery.state == to.state && device.delivery.evidence >= to.evidence);
        const bool cameAlong = device.delivery == store.delivery; // and goes back with a correction
        if (device.isInScope && (!isThere || cameAlong))
            edit.changes.push_back(SetDeviceDelivery{device.id, device.delivery, to});
    }
    return edit;
}

int seenAfterRemoval(const Estate &estate, const Edit &edit)
{
    return static_cast<int>(std::count_if(edit.changes.begin(), edit.changes.end(), [&estate](const Change &change) {
        const auto *one = std::get_if<SetDeviceDelivery>(&change);
        const Device *device = one ? estate.device(one->device) : nullptr;
        return device && one->to.isReportedRemoved() && one->to.on.isValid() && device->lastSeen.isValid() && device->lastSeen > one->to.on;
    }));
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

Edit changeDocument(const Estate &estate, Document document, const QJsonObject &to)
{
    return Edit{{SetDocument{document, documentOf(estate, document), to}}, {}};
}

} // namespace phaseout
