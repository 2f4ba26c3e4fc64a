// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discover/discover.h"

namespace phaseout::discover {

/// Every interface that is up and has an IPv4 address and can multicast, and loopback; by name, each once.
[[nodiscard]] Result<std::vector<Interface>> allInterfaces();

/// The interfaces that \a options names, in its order. Fails with NotFound, and with ValueInvalid for loopback where
/// the options are not loopbackOnly or for any other where they are.
[[nodiscard]] Result<std::vector<Interface>> chosenInterfaces(const Options &options);

} // namespace phaseout::discover
