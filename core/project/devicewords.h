// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/device.h"

namespace phaseout {

/// What people know \a device by: its name, else IP address, serial number, MAC address, model. Empty where it has none of them. Outside text.
[[nodiscard]] QString deviceLabel(const Device &device);
/// The same, else its id.
[[nodiscard]] QString deviceName(const Device &device);

} // namespace phaseout
