// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <span>

namespace phaseout {

/// An import taken back, or counted again, whenever that is.
struct TakingBack {
    Edit edit;         ///< with what its lists alone reported of removals, where nobody has said otherwise since
    QStringList stays; ///< what was decided of what it speaks of, in words; decisions are kept
};

/// Takes \a imports back, or where \a isRestoring counts them again; those that are so already are left out. What a list of them reported of a
/// removal goes and comes with it, unless another list that counts says it too. Fails as the file does. Thread: the project's.
[[nodiscard]] Result<TakingBack> takingBack(Project &project, std::span<const BatchId> imports, bool isRestoring = false);

} // namespace phaseout
