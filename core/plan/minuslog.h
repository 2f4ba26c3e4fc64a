// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace phaseout::plan {

/// -ln(\a u) for u in (0, 1], the same on every machine; the standard library's logarithm may differ in the last bit.
[[nodiscard]] double minusLog(double u);

} // namespace phaseout::plan
