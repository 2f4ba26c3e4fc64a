// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/timetable.h"

namespace phaseout::progress {

/// One visit of a plan, seen from a day.
struct VisitOutlook {
    int store = -1; ///< position in Estate::stores
    timetable::VisitKind kind = timetable::VisitKind::Removal;
    QDate planned;  ///< its last day by the plan
    QDate start;    ///< when it is expected to start and to end: as planned while that can still be, else later
    QDate finish;
    QDate must;     ///< the deadline that it has to keep; invalid: none
    bool isDone = false;       ///< timetable::WorkNow::Standing::Done
    bool isNeedless = false;   ///< there is nothing to do there, and nobody did it
    bool isOverdue = false;    ///< its last day has passed, and it is still to come
    bool isMustMissed = false; ///< to come, and expected to end after its deadline
    [[nodiscard]] bool isToCome() const { return !isDone && !isNeedless; }
};

/// What a plan will come to, seen from a day: the one definition of "finish", "overdue" and "without a visit" that the
/// window, the command line and the board's workbook share.
///
/// A visit whose day has passed without a report is expected from that day on, by the crews that were to make it, and what
/// these crews had to do next is pushed behind it: half day by half day, Monday to Friday, not in a freeze, in the plan's
/// order. A visit that is to remove more than it was made for takes as much longer, freezes left out. Bank holidays and
/// closures are not counted in; planning again does that.
struct Outlook {
    bool hasPlan = false;
    std::vector<VisitOutlook> visits; ///< in the plan's order; stores that are gone since are left out
    int overdue = 0;     ///< visits, removals and surveys
    int missedMusts = 0; ///< visits
    int storesWithoutVisit = 0;  ///< that need one (timetable::needOf); 0 without a plan
    int devicesWithoutStore = 0; ///< in scope, not reported removed, at no store
    int devicesWithoutVisit = 0; ///< in scope, not reported removed, at a store that has no removal to come
    QDate lastRemoval; ///< when the last store is expected to be free of what is in scope, or was; invalid: nothing planned or done
    QDate lastSurvey;  ///< of those still to come; invalid: none

    /// The visit to the store at that position; null when there is none.
    [[nodiscard]] const VisitOutlook *visitTo(int store) const;

private:
    friend class OutlookMaker;
    QHash<int, int> m_at; // visits by store
};

/// \a plan may be null. Pure; thread: any.
[[nodiscard]] Outlook outlookOf(const Estate &estate, const timetable::Timetable *plan, QDate asOf);

/// The day by which everything in scope at a store was reported removed, never after \a asOf (what nobody dated was removed
/// at the latest then); invalid while something is left, or nothing was in scope.
[[nodiscard]] QDate clearedOn(const Estate &estate, int store, QDate asOf);

/// What has no visit, in one plain sentence: "121 devices in scope have no visit: no store is known for them." Translated;
/// empty when everything has one, or there is no plan.
[[nodiscard]] QString withoutVisitSentence(const Outlook &outlook);

} // namespace phaseout::progress
