// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/devices.h"

namespace phaseout::sample {

/// The two shapes of the SADP tool's export that the sample writes.
enum class SadpShape { Full, Short };

/// A region's files have one shape, as one engineer has one version of the tool.
[[nodiscard]] SadpShape sadpShapeOf(const QString &region);
[[nodiscard]] QString sadpHeader(SadpShape shape);
/// The lines for \a items that are in a SADP list. \a number counts the lines of the file and is moved on, with the
/// gaps that the tool's filter leaves.
[[nodiscard]] QString sadpLines(SadpShape shape, const Shop &shop, const std::vector<Item> &items,
                                const SampleOptions &options, int &number);

} // namespace phaseout::sample
