// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/change.h"
#include "core/project/programme.h"

namespace phaseout::intake {

/// \a edit with the passwords taken out of what a person typed: reasons, notes, references, brands, a new store's name and address, and the names of the
/// programme, of rates and of scenarios, as they are out of what files say. The journal keeps for ever what it is given. A rate's id that was made of
/// such a name is made anew. Sets \a hadOne when there was one.
[[nodiscard]] Edit withoutCredentials(Edit edit, bool *hadOne = nullptr);
/// The same of a project that is made.
[[nodiscard]] Programme withoutCredentials(Programme programme, bool *hadOne = nullptr);

} // namespace phaseout::intake
