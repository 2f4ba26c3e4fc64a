// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <span>

namespace phaseout {

/// An import taken back, or counted again, whenever that is.
struct TakingBack {
    Edit edit;         ///< what lists report of removals then goes with it when it is applied
    QStringList stays; ///< what was decided of what it speaks of, in words; decisions are kept
};

/// Takes \a imports back, or where \a isRestoring counts them again; those that are so already are left out. Fails as the file does. Thread: the project's.
[[nodiscard]] Result<TakingBack> takingBack(Project &project, std::span<const BatchId> imports, bool isRestoring = false);

} // namespace phaseout
