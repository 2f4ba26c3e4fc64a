// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/persist/query.h"
#include "core/project/repository.h"

/// Reading facts: observations by device, register and subnet rows, and what proves them. Every function throws (see
/// sqlerror.h). A row's key is its batch's number * 2^32 + its ordinal.
namespace phaseout::persist {

constexpr qint64 mostOrdinal = 0xFFFF'FFFF;
[[nodiscard]] constexpr qint64 keyOf(int batch, qint64 ordinal) { return (static_cast<qint64>(batch) << 32) + ordinal; }
[[nodiscard]] constexpr int batchOf(qint64 key) { return static_cast<int>(key >> 32); }
[[nodiscard]] constexpr qint64 ordinalOf(qint64 key) { return key & mostOrdinal; }

/// What Repository::forEachDevice() promises. A device none of whose observations count is not visited.
void visitDevices(Connection &connection, std::span<const DeviceId> devices, const DeviceVisitor &visit,
                  const JobContext &context);
[[nodiscard]] std::vector<StoredStoreRow> liveStoreRows(Connection &connection);
[[nodiscard]] std::vector<StoredSubnetRow> liveSubnetRows(Connection &connection);
[[nodiscard]] std::vector<DeviceId> devicesOfBatch(Connection &connection, int batch);
[[nodiscard]] std::vector<DeviceId> devicesBroughtByBatches(Connection &connection, int first, int last);
[[nodiscard]] std::vector<Link> linksOfDevice(Connection &connection, const DeviceId &device);
[[nodiscard]] std::optional<Observation> storedObservation(Connection &connection, qint64 key);
/// BatchDigest over the stored rows and \a batch.
[[nodiscard]] QByteArray digestOf(Connection &connection, const Batch &batch, const JobContext &context);
/// What Repository::forEachObservation() promises.
void visitObservations(Connection &connection, std::span<const int> batches, const FactVisitor &visit, const JobContext &context);

} // namespace phaseout::persist
