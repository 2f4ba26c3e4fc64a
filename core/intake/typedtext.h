// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/change.h"

namespace phaseout::intake {

/// \a edit with the passwords taken out of what a person typed: reasons, notes and references, as they are out of what files say. The journal
/// keeps for ever what it is given. Sets \a hadOne when there was one.
[[nodiscard]] Edit withoutCredentials(Edit edit, bool *hadOne = nullptr);

} // namespace phaseout::intake
