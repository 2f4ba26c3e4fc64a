// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/edits.h"
#include "core/project/project.h"

/// One decision for all that wait and are alike.
namespace phaseout {

/// Confirms the maker that the evidence speaks for of all in the Identify queue where its confidence is at least \a threshold per cent.
[[nodiscard]] Edit acceptMakers(const Estate &estate, int threshold);

/// The likeliest store of a device in the Map queue.
struct SuggestedStore {
    DeviceId device;
    StoreId store;
    int chance = 0; ///< per cent
};
/// Of all in the Map queue for which anything speaks. Fails with Cancelled.
[[nodiscard]] Result<std::vector<SuggestedStore>> suggestedStores(Project &project, const JobContext &context);
/// Sends those of \a suggested with a chance of at least \a threshold per cent there.
[[nodiscard]] Edit acceptStores(const Estate &estate, std::span<const SuggestedStore> suggested, int threshold);

/// Devices of the Identify queue of which the same was read.
struct AlikeDevices {
    Evidence evidence;             ///< as it stands for the one that was asked about
    std::vector<DeviceId> devices; ///< that one included, in the estate's order
};
/// For every piece of evidence of what \a device is: who else in the Identify queue has the same piece. Most first; pieces
/// that no other has are left out. NotFound, Cancelled.
[[nodiscard]] Result<std::vector<AlikeDevices>> alikeByEvidence(Project &project, const DeviceId &device, const JobContext &context);

} // namespace phaseout
