// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publicsets/publicsets.h"

namespace phaseout::publicsets {

/// An instance in the form of PSPLIB's single-mode sets (Kolisch and Sprecher, 1996; "file.sm"): the time at which the
/// whole project ends is to be least.
///
/// Every renewable resource is a pool, and an activity takes crews of all pools that it asks for at once. Activities
/// that take no time are folded into the order of the others. A last job that costs 1 a slot waits for everything; it
/// takes a slot itself, hence the offset of -1. Fails with FormatInvalid, the subject naming the section, when the file
/// is something else, has several modes or resources that do not renew, and with LimitExceeded.
[[nodiscard]] Result<PublicInstance> projectOf(const QByteArray &bytes);

} // namespace phaseout::publicsets
