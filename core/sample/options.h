// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace phaseout::sample {

/// What estate to invent. The same options give the same files, byte for byte, on every machine.
struct SampleOptions {
    int stores = 120;         ///< 1 to mostStores
    int devicesPerStore = 19; ///< on average, tills and printers included; 1 to mostDevicesPerStore
    quint64 seed = 1;
    QDate asOf{2026, 11, 2}; ///< the day of the scans; every date in the files lies on or before it
};

inline constexpr int mostStores = 20'000;
inline constexpr int mostDevicesPerStore = 400;

} // namespace phaseout::sample
