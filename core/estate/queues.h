// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/device.h"

/// What waits for a person, and what a person put aside: counted by these two, everywhere.
namespace phaseout {

/// Undecided, and put aside by a person: out of the Identify queue, not forgotten.
[[nodiscard]] inline bool isParked(const Device &device) { return device.needsDecision && device.decision && device.decision->isParked; }
/// In the Identify queue: undecided, and not parked.
[[nodiscard]] inline bool isToIdentify(const Device &device) { return device.needsDecision && !isParked(device); }

} // namespace phaseout
