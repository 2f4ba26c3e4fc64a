// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

namespace phaseout::ui {

/// The programme of the sample estate.
[[nodiscard]] Programme sampleProgramme();

/// Writes the sample's files into \a folder, imports them into \a project, plans, and keeps the plan as baseline. Fails as
/// writeSample(), intake::run() and makePlan(); what was done until then stays and can be undone.
[[nodiscard]] Result<bool> fillWithSample(Project &project, const QString &folder, const JobContext &context);

} // namespace phaseout::ui
