// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/registerchanges.h"

namespace phaseout {

/// What of \a corrections answers a question that the register of \a batch raised, or is about something that it was the first to say, and
/// that therefore stays when its import is revoked. \a rows are those of all batches that count, that one included. Pure.
[[nodiscard]] StoreCorrections decidedOf(const std::vector<StoredStoreRow> &rows, const StoreCorrections &corrections, int batch);

/// The same of \a project, and what was said of devices that \a import speaks of, each in words, but for the removal of \a takenBack; empty when the import is
/// revoked already. Fails as the file does. Thread: the project's.
[[nodiscard]] Result<QStringList> decisionsOf(Project &project, const BatchId &import, const QSet<DeviceId> &takenBack = {});

} // namespace phaseout
