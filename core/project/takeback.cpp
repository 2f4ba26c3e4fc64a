// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/takeback.h"

#include "core/project/listedremovals.h"
#include "core/project/registerdecisions.h"

#include <QSet>

namespace phaseout {
namespace {
// Devices of which lists among \a imports say that they are gone, and nobody else does.
Result<QSet<DeviceId>> saidGoneByThemAlone(Project &project, const std::vector<const Batch *> &imports)
{
    const auto estate = project.estate();
    QHash<int, const Batch *> own;
    std::vector<int> numbers;
    for (const Batch *batch : imports) {
        own.insert(batch->number, batch);
        numbers.push_back(batch->number);
    }
    QSet<DeviceId> found;
    auto read = project.repository().forEachObservation(
        numbers,
        [&](const Link &link, const Observation &observation) {
            if (ListedRemovals::isFrom(estate->decisions.value(link.device).delivery, *own.value(link.batch), observation))
                found.insert(link.device);
            return true;
        },
        {});
    if (!read)
        return failure(read.error());
    if (found.isEmpty())
        return found;
    std::vector<DeviceId> devices(found.begin(), found.end());
    std::sort(devices.begin(), devices.end());
    auto visited = project.repository().forEachDevice(
        devices,
        [&](const DeviceId &id, std::span<const Observation> observations, std::span<const QString>) {
            if (std::any_of(observations.begin(), observations.end(), [&own](const Observation &one) { return !own.contains(one.batch) && saidGoneBy(one); }))
                found.remove(id);
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
    std::vector<const Batch *> those;
    for (const Batch &batch : estate->batches)
        if (batch.isRevoked == isRestoring && std::find(imports.begin(), imports.end(), batch.id) != imports.end()) {
            those.push_back(&batch);
            back.edit.changes.push_back(isRestoring ? Change(RestoreBatch{batch.id, batch.fileName}) : Change(RevokeBatch{batch.id, batch.fileName}));
        }
    if (isRestoring || those.empty())
        return back;
    const auto gone = saidGoneByThemAlone(project, those);
    if (!gone)
        return failure(gone.error());
    for (const Batch *batch : those) {
        const auto stays = decisionsOf(project, batch->id, *gone);
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
