// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/bulkedits.h"

#include "core/estate/queues.h"

#include <map>

namespace phaseout {
namespace {
// Calls \a visit with each of \a devices and why it is what and where it is.
Result<void> explainEach(Project &project, const std::vector<DeviceId> &devices, const std::function<void(const DeviceId &, const Explanation &)> &visit,
                         const JobContext &context)
{
    if (devices.empty())
        return {};
    Deriver deriver(*project.estate(), project.knowledge(), project.services().clock.today());
    return project.repository().forEachDevice(
        devices,
        [&](const DeviceId &id, std::span<const Observation> observations, std::span<const QString> sources) {
            visit(id, deriver.explain(observations, sources));
            return true;
        },
        context);
}

template <class Wanted>
std::vector<DeviceId> devicesWhere(const Estate &estate, Wanted wanted)
{
    std::vector<DeviceId> ids;
    for (const Device &device : estate.devices)
        if (wanted(device))
            ids.push_back(device.id);
    return ids;
}
} // namespace

Edit acceptMakers(const Estate &estate, int threshold)
{
    const auto devices = devicesWhere(estate, [&](const Device &device) { return isToIdentify(device) && device.maker.isKnown() && device.confidence >= threshold; });
    return decideDevices(estate, devices, DeviceDecision{Verdict::Confirmed, {}, {}, {}, false, {}});
}

Result<std::vector<SuggestedStore>> suggestedStores(Project &project, const JobContext &context)
{
    std::vector<SuggestedStore> suggested;
    auto explained = explainEach(
        project, devicesWhere(*project.estate(), [](const Device &device) { return device.needsStore; }),
        [&](const DeviceId &id, const Explanation &why) {
            if (!why.place.suggestion.isNull())
                suggested.push_back({id, why.place.suggestion, why.place.confidence});
        },
        context);
    if (!explained)
        return failure(explained.error());
    return suggested;
}

Edit acceptStores(const Estate &estate, std::span<const SuggestedStore> suggested, int threshold)
{
    Edit edit;
    for (const SuggestedStore &one : suggested)
        if (const Device *device = estate.device(one.device); device && one.chance >= threshold)
            edit.changes.push_back(AssignStore{one.device, device->storeDecision, one.store});
    return edit;
}

Result<std::vector<AlikeDevices>> alikeByEvidence(Project &project, const DeviceId &device, const JobContext &context)
{
    const auto own = project.explain(device);
    if (!own)
        return failure(own.error());
    const auto estate = project.estate();
    using Piece = std::pair<QString, QString>; // rule and what was read
    std::map<Piece, size_t> places;
    std::vector<AlikeDevices> alike;
    for (const Evidence &evidence : own->identity.evidence)
        if (!evidence.read.isEmpty() && places.try_emplace({evidence.rule, evidence.read}, alike.size()).second)
            alike.push_back({evidence, {}});
    auto explained = explainEach(
        project, devicesWhere(*estate, [&](const Device &one) { return one.id == device || isToIdentify(one); }),
        [&](const DeviceId &id, const Explanation &why) {
            for (const Evidence &evidence : why.identity.evidence)
                if (const auto place = places.find({evidence.rule, evidence.read}); place != places.end())
                    if (auto &devices = alike[place->second].devices; devices.empty() || devices.back() != id)
                        devices.push_back(id);
        },
        context);
    if (!explained)
        return failure(explained.error());
    std::erase_if(alike, [](const AlikeDevices &one) { return one.devices.size() < 2; });
    for (AlikeDevices &one : alike)
        std::sort(one.devices.begin(), one.devices.end(), [&estate](const DeviceId &a, const DeviceId &b) { return estate->deviceAt(a) < estate->deviceAt(b); });
    std::stable_sort(alike.begin(), alike.end(), [](const AlikeDevices &a, const AlikeDevices &b) { return a.devices.size() > b.devices.size(); });
    return alike;
}

} // namespace phaseout
