// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/benches.h"

namespace phaseout::bench {

/// Solves public instances whose best values are known, a few of each set or with --full all of them, and prints how many
/// come out at those values, how far above them they are on average and how long they take. Says so where the sets are not
/// beside the sources.
[[nodiscard]] Result<void> benchSets(const Settings &settings, Table &table);

/// Solves made-up problems of 24 to 50 visits, a few of each kind or with --full three times as many, and prints how many are proven
/// best within two seconds.
[[nodiscard]] Result<void> benchSmall(const Settings &settings, Table &table);

} // namespace phaseout::bench
