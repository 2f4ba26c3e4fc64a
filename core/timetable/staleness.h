// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/timetable.h"

namespace phaseout::timetable {

/// What has become of a visit's work since its plan was made.
struct WorkNow {
    enum class Standing {
        ToCome,   ///< there is something to do
        Done,     ///< a removal: nothing is left, and something was removed since; a survey: somebody has looked, or removed it
        Needless, ///< there is nothing to do, and nobody did it: moved to another store, or decided otherwise
    };
    Standing standing = Standing::ToCome;
    int more = 0; ///< devices more to remove, what was removed since counted in, than a removal was made for; never below 0
};
/// A visit of \a kind to the store at \a store of \a estate that was made for \a devices, when \a removed were reported removed
/// there (-1: not known). Pure; thread: any.
[[nodiscard]] WorkNow workNow(VisitKind kind, int removed, int devices, const Estate &estate, int store);
/// \a visit to the store at \a store of \a estate. Pure; thread: any.
[[nodiscard]] WorkNow workNow(const Visit &visit, const Estate &estate, int store);

/// What has changed since a plan was made, so that it says less than a new one would.
struct Staleness {
    bool hasOtherRules = false; ///< pins, crews, deadlines or another constraint
    int newStores = 0;          ///< need a visit and were not looked at by the plan, or need another kind of visit by now
    int needless = 0;           ///< visits to stores with nothing left to do, where nothing was done
    int grown = 0;              ///< stores with more to do than their visit was made for
    int closing = 0;            ///< stores that close before the visit to come is over
    int sold = 0;               ///< stores that are sold before it is over
    [[nodiscard]] int stores() const { return newStores + needless + grown + closing + sold; } ///< where the work has changed
    [[nodiscard]] bool isStale() const { return hasOtherRules || stores() > 0; }
};
/// Pure; thread: any.
[[nodiscard]] Staleness stalenessOf(const Timetable &timetable, const Estate &estate);
/// "The plan was made before pins or rules changed. …" Translated; empty when nothing has changed.
[[nodiscard]] QString sentenceOf(const Staleness &staleness);

} // namespace phaseout::timetable
