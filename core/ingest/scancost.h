// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>

namespace phaseout::ingest {

/// What reading a scan costs beside a pass of expat that does nothing, both over the same file in this process.
struct ScanCost {
    qint64 bareNs = 0;      ///< the best of three bare passes
    qint64 readNs = 0;      ///< the best of three passes to observations
    qint64 observations = 0;
    [[nodiscard]] double ratio() const { return bareNs > 0 ? static_cast<double>(readNs) / static_cast<double>(bareNs) : 0; }
};

/// Measures both over \a scan (an nmap XML, random access). The promise: a ratio of at most 3. Fails as the reader.
[[nodiscard]] Result<ScanCost> measureScan(QIODevice &scan);

/// A made-up nmap XML of \a hosts hosts (addresses of 10/8, every fourth a camera-like device with three open ports and
/// scripts, one in eight down), the same bytes for the same number: for measuring.
[[nodiscard]] QByteArray madeUpScan(int hosts);

} // namespace phaseout::ingest
