// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/sample/options.h"

/// The sample estate: Northbridge Stores, a retailer that does not exist, as the files its staff would have, and the
/// truth beside them, so that identifying, mapping and counting can be scored. See docs/sample.md.
namespace phaseout::sample {

/// What was written.
struct Written {
    int stores = 0;
    int storesInScope = 0; ///< with at least one in-scope device
    qint64 devices = 0;    ///< that are there, tills and printers included
    qint64 inScopeDevices = 0;
    int files = 0;
    qint64 bytes = 0;
    friend bool operator==(const Written &, const Written &) = default;
};

/// Writes an estate into \a folder, which must not exist, be empty, or be an earlier sample (which is replaced). The
/// files appear all at once at the end; on any failure, and when cancelled, everything is as before.
/// Errors: ValueInvalid (options out of range), LimitExceeded (more addresses than there are), FileNotFound (the folder
/// above), FileExists (the folder holds something else), FileUnwritable, DiskFull, Cancelled.
/// Memory: some 600 bytes a store, not a device. Thread: any. Deterministic, byte for byte, for equal options.
[[nodiscard]] Result<Written> writeSample(const QString &folder, const SampleOptions &options,
                                          const JobContext &context);

} // namespace phaseout::sample
