// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/outlook.h"
#include "core/progress/progress.h"
#include "core/timetable/staleness.h"

#include <array>

namespace phaseout::guide {

/// The stages of a programme, in their order.
enum class Stage { Overview, Import, Identify, Map, Assess, Plan, Track, Costs, Reports, Audit };
inline constexpr int stageCount = 10;

/// What the guide looks at: one snapshot and what was rolled up from it.
struct Situation {
    std::shared_ptr<const Estate> estate;
    std::optional<timetable::Timetable> plan;
    bool hasBaseline = false;
    progress::Totals totals;
    progress::Outlook outlook; ///< of the plan
    timetable::Staleness staleness; ///< of the plan
    QDate today;
};

/// Rolls \a estate up. Takes time on large estates: run it beside the window.
[[nodiscard]] Situation situationOf(std::shared_ptr<const Estate> estate, std::optional<timetable::Timetable> plan, bool hasBaseline,
                                    QDate today);

enum class Standing { NotStarted, NeedsAttention, Alarm, Ready, Quiet };

/// How things stand at one stage.
struct StageStanding {
    Standing standing = Standing::Quiet;
    int count = 0; ///< what waits, with NeedsAttention
    QString words; ///< translated: "41 waiting"
};
[[nodiscard]] std::array<StageStanding, stageCount> standings(const Situation &situation);

/// Days from the target to the last removal that is expected; 0 or less: in time or nothing to compare.
[[nodiscard]] int daysLate(const Situation &situation);

} // namespace phaseout::guide
