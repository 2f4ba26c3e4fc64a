// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/makerrules.h"

namespace phaseout::intake {

/// The tables of makers at \a paths, files or folders: of a folder those that are called as such tables are, whatever else is in it.
/// Text in any encoding that formats:: knows, with LF for every line end; up to 16 Mi characters each. Fails as openInput() and the
/// reading do, with ValueInvalid for a file of another name or one that comes twice, and NotFound for a folder without any.
[[nodiscard]] Result<rules::MakerTables> readMakerTables(const QStringList &paths);

} // namespace phaseout::intake
