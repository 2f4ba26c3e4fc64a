// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/table.h"
#include "core/base/jobcontext.h"
#include "core/base/result.h"

#include <optional>

/// Measurements of the whole programme, each against a limit or a peer in the same process. See docs/benchmarks.md.
namespace phaseout::bench {

/// What was asked for on the command line.
struct Settings {
    bool isFull = false;        ///< the promised sizes, not the modest ones
    std::optional<int> stores;  ///< instead of the bench's own number
    std::optional<int> devices; ///< in the whole estate, instead of the bench's own number
    QString folder;             ///< empty; removed afterwards
    JobContext context;

    [[nodiscard]] int storesOr(int modest, int full) const { return stores.value_or(isFull ? full : modest); }
    [[nodiscard]] int devicesOr(int modest, int full) const { return devices.value_or(isFull ? full : modest); }
};

struct Bench {
    const char *name;
    const char *help;
    Result<void> (*run)(const Settings &, Table &);
};

[[nodiscard]] Result<void> benchScan(const Settings &settings, Table &table);
[[nodiscard]] Result<void> benchEstate(const Settings &settings, Table &table);
[[nodiscard]] Result<void> benchGrowth(const Settings &settings, Table &table);
[[nodiscard]] Result<void> benchScore(const Settings &settings, Table &table);
[[nodiscard]] Result<void> benchDerive(const Settings &settings, Table &table);
[[nodiscard]] Result<void> benchQuery(const Settings &settings, Table &table);
[[nodiscard]] Result<void> benchChance(const Settings &settings, Table &table);
[[nodiscard]] Result<void> benchFront(const Settings &settings, Table &table);
[[nodiscard]] Result<void> benchPlanner(const Settings &settings, Table &table);

} // namespace phaseout::bench
