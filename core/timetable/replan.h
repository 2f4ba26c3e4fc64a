// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/timetable/planfile.h"
#include "core/timetable/timetable.h"

namespace phaseout::timetable {

/// How an open project is planned anew.
struct ReplanOptions {
    PlanOptions plan;
    /// The current plan stays when the new one is of the same problem and no better ("Improve plan"), moved visits counted
    /// at their price.
    bool onlyIfBetter = false;
    /// Asked when the run was stopped: true keeps the best timetable so far ("Stop and keep"), false or empty leaves the
    /// project as it was. Thread: the caller's.
    std::function<bool()> keepsWhenStopped;
    /// Called with a plan that is about to become the current one, to write it elsewhere too; its failure is replan()'s.
    /// Thread: the caller's.
    std::function<Result<void>(const MadePlan &)> beforeAdopting;
};

/// What became of it.
struct Replanned {
    MadePlan made;
    bool isAdopted = true; ///< false: nothing was stored; the current plan was as good, or the new one has no visit
};

/// Makes a plan, stores it and makes it the current one in one journal entry; the first plan becomes the baseline that
/// later ones are measured against, until another is made it. A plan without any visit is never stored. Fails as makePlan(), with Cancelled, or as Project::apply(), and then nothing was
/// changed. Thread: the project's.
[[nodiscard]] Result<Replanned> replan(Project &project, QDate today, const ReplanOptions &options, const JobContext &context,
                                       const plan::SolveObserver &observer = {});

/// Stores \a made and makes it the current plan, and the baseline where there is none, in one journal entry. Fails as
/// Project::apply(); then nothing was changed. Thread: the project's.
[[nodiscard]] Result<void> adoptPlan(Project &project, const MadePlan &made);

/// The plan \a id of \a project, read back; nothing when \a id is empty.
[[nodiscard]] Result<std::optional<Timetable>> storedPlan(Project &project, const QByteArray &id);

/// The plan in force of \a project in the planner's terms. NothingToDo when there is none yet.
[[nodiscard]] Result<PlanParts> currentParts(Project &project);

/// "120 visits; the last removal ends on 11 Dec 2027, the last survey on 20 Jan 2027. The risk
/// carried until the cameras are gone is at most 0.4 % above the least possible." Where the proof says little, what is in the way of it instead of a figure. Translated.
[[nodiscard]] QString sentenceOf(const Timetable &timetable);

/// What adopting a first plan does beside: it is the baseline from then on. Translated.
[[nodiscard]] QString firstBaselineSentence();

} // namespace phaseout::timetable
