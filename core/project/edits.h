// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/change.h"
#include "core/project/estate.h"

/// The edits that people make, built from the present state: the same from the window and the command line.
namespace phaseout {

/// The work at \a store has come to \a to: the store itself and every device in scope there that has not come further.
/// Evidence and reference go to the devices too.
[[nodiscard]] Edit deliverStore(const Estate &estate, const Store &store, const Delivery &to);
[[nodiscard]] Edit deliverDevices(const Estate &estate, std::span<const DeviceId> devices, const Delivery &to);

/// "These are …": one decision for many devices. Confirming keeps the maker that the evidence speaks for when
/// \a decision names none.
[[nodiscard]] Edit decideDevices(const Estate &estate, std::span<const DeviceId> devices, const DeviceDecision &decision);
/// Leaves them to the evidence again.
[[nodiscard]] Edit undecideDevices(const Estate &estate, std::span<const DeviceId> devices);

/// "These are at …". A null \a store means "at none of ours".
[[nodiscard]] Edit assignDevices(const Estate &estate, std::span<const DeviceId> devices, const StoreId &store);
/// Leaves them to the evidence again.
[[nodiscard]] Edit unassignDevices(const Estate &estate, std::span<const DeviceId> devices);

/// A store that no register has, and in the same step what belongs to it.
[[nodiscard]] Edit addStore(const Estate &estate, const Store &store, std::span<const DeviceId> devices);

[[nodiscard]] Edit changeDocument(const Estate &estate, Document document, const QJsonObject &to);

/// One line for people: "Confirmed 46 devices as Hikvision", "Import Scan 20 Nov (212 new)". Outside text in it is made
/// harmless. Translated.
[[nodiscard]] QString wordsOf(const Edit &edit, const Estate &estate);
[[nodiscard]] QString wordsOf(const Change &change, const Estate &estate);

} // namespace phaseout
