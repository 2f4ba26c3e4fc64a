// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/store.h"

#include <vector>

namespace phaseout::test {

/// Where the ratings of August 2020 lie, when they do.
[[nodiscard]] QString publicRegisterPath();
/// The rows of the Food Standards Agency's file as stores: code is the FHRSID, address the four lines. Empty when absent.
[[nodiscard]] std::vector<Store> readPublicRegister(const QString &path);

} // namespace phaseout::test
