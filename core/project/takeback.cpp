// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/takeback.h"

#include "core/project/importsession.h"
#include "core/project/registerdecisions.h"

#include <QSet>
#include <map>

namespace phaseout {
namespace {
// The journal's word for what came with the imports: the same edit that has their rows. Of a device that several of them reported, from
// what was before the first to what the last made of it.
Result<std::vector<SetDeviceDelivery>> reportedWith(Project &project, const QSet<BatchId> &imports)
{
    std::map<DeviceId, SetDeviceDelivery> reported;
    auto read = project.repository().forEachJournalEntry([&](const JournalEntry &entry) {
        if (!entry.undoes.isNull() || !entry.body.contains("\"import\""))
            return true;
        const auto edit = editFromBytes(entry.body);
        const auto isOne = [&imports](const Change &change) {
            const auto *import = std::get_if<ImportBatch>(&change);
            return import && imports.contains(import->batch.id);
        };
        if (edit && std::any_of(edit->changes.begin(), edit->changes.end(), isOne))
            for (const Change &change : edit->changes)
                if (const auto *delivery = std::get_if<SetDeviceDelivery>(&change)) {
                    const auto [known, isFirst] = reported.try_emplace(delivery->device, *delivery);
                    if (!isFirst)
                        known->second = {delivery->device, known->second.to == delivery->from ? known->second.from : delivery->from, delivery->to};
                }
        return true;
    });
    if (!read)
        return failure(read.error());
    std::vector<SetDeviceDelivery> all;
    for (const auto &[device, one] : reported)
        all.push_back(one);
    return all;
}

// Devices of which another list that counts says that they are gone.
Result<QSet<DeviceId>> saidGoneElsewhere(Project &project, const std::vector<DeviceId> &devices, const QSet<int> &imports)
{
    QSet<DeviceId> found;
    if (devices.empty())
        return found;
    auto visited = project.repository().forEachDevice(
        devices,
        [&](const DeviceId &id, std::span<const Observation> observations, std::span<const QString>) {
            if (std::any_of(observations.begin(), observations.end(), [&imports](const Observation &one) { return !imports.contains(one.batch) && saidGoneBy(one); }))
                found.insert(id);
            return true;
        },
        {});
    return visited ? Result<QSet<DeviceId>>(std::move(found)) : failure(visited.error());
}
} // namespace

Result<TakingBack> takingBack(Project &project, std::span<const BatchId> imports, bool isRestoring)
{
    const auto estate = project.estate();
    TakingBack back;
    QSet<BatchId> ids;
    QSet<int> numbers;
    for (const BatchId &id : imports)
        for (const Batch &batch : estate->batches)
            if (batch.id == id && batch.isRevoked == isRestoring) {
                ids.insert(id);
                numbers.insert(batch.number);
                back.edit.changes.push_back(isRestoring ? Change(RestoreBatch{id, batch.fileName}) : Change(RevokeBatch{id, batch.fileName}));
            }
    if (ids.isEmpty())
        return back;
    auto reported = reportedWith(project, ids);
    if (!reported)
        return failure(reported.error());
    std::erase_if(*reported, [&](const SetDeviceDelivery &one) { return !(estate->decisions.value(one.device).delivery == (isRestoring ? one.from : one.to)); });
    QSet<DeviceId> spokenOf;
    for (const BatchId &id : reported->empty() ? QSet<BatchId>() : ids) {
        const auto devices = project.repository().devicesOf(id);
        if (!devices)
            return failure(devices.error());
        spokenOf.unite(QSet<DeviceId>(devices->begin(), devices->end()));
    }
    std::vector<DeviceId> devices;
    for (const SetDeviceDelivery &one : *reported)
        devices.push_back(one.device);
    const auto elsewhere = saidGoneElsewhere(project, devices, numbers);
    if (!elsewhere)
        return failure(elsewhere.error());
    QSet<DeviceId> gone;
    for (const SetDeviceDelivery &one : *reported) {
        const bool isStillSaid = !isRestoring && one.to.state >= DeliveryState::Removed && elsewhere->contains(one.device);
        if (isStillSaid || !spokenOf.contains(one.device))
            continue;
        gone.insert(one.device);
        back.edit.changes.push_back(isRestoring ? one : SetDeviceDelivery{one.device, one.to, one.from});
    }
    for (const BatchId &id : ids) {
        const auto stays = decisionsOf(project, id, gone);
        if (!stays)
            return failure(stays.error());
        const QStringList before = back.stays;
        for (const QString &one : *stays) // a list that came in twice has the same devices
            if (!before.contains(one))
                back.stays += one;
    }
    return back;
}

} // namespace phaseout
