// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/device.h"
#include "core/persist/query.h"
#include "core/project/repository.h"

/// Devices and what was decided about them, as rows. Every function throws (see sqlerror.h).
namespace phaseout::persist {

/// Writes the derived values of \a device to the row of its \a number.
void putDevice(Connection &connection, qint64 number, const Device &device);
/// Calls \a take with every device, without decisions, in order of number.
void forEachStoredDevice(Connection &connection, const std::function<void(Device &&)> &take);

void putDecisions(Connection &connection, const DeviceId &device, const DeviceDecisions &decisions);
[[nodiscard]] QHash<DeviceId, DeviceDecisions> allDecisions(Connection &connection);
/// Sets what people decided in \a device.
void merge(Device &device, const DeviceDecisions &decisions);

/// The four columns of a delivery, in the order state, evidence, reference, reachedOn.
void bindDelivery(Query &query, const Delivery &delivery);
[[nodiscard]] Delivery readDelivery(Query &query);

} // namespace phaseout::persist
