// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace phaseout::exports {

/// Whether the workbook at \a file is whole: every part well formed, every sheet with as many cells as were written
/// (\a cellsBySheet), every shared text there. libxlsxwriter 1.1.4 does not notice when its temporary files run out of
/// room and packs what it has. Fails with FormatInvalid naming the part.
[[nodiscard]] Result<void> checkWhole(const QString &file, const std::vector<qint64> &cellsBySheet);

} // namespace phaseout::exports
