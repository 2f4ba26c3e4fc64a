// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/plan/draft.h"

namespace phaseout::plan {

/// Where goods, money or crews are too few for all jobs: takes out jobs that need much of what is scarce where several that
/// need little can be placed instead, as long as \a draft gets cheaper by it. Cancelled, it stops between two such steps.
void pack(Draft &draft, const JobContext &context);

} // namespace phaseout::plan
