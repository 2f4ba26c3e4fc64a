// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace phaseout::plan {

/// Sums of products of 64-bit figures, exact. Every bound and every objective goes through it.
__extension__ typedef __int128 Wide;

} // namespace phaseout::plan
