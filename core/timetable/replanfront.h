// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/front.h"
#include "core/timetable/nearness.h"
#include "core/timetable/planmaking.h"

namespace phaseout::timetable {

/// A store whose visit is in another week than before, or gone.
struct MovedStore {
    StoreId store;
    Week from = Week::of(QDate(1970, 1, 5));
    std::optional<Week> to; ///< nothing: no visit any more
    QString cause;          ///< slug as in Hindrance, "sooner" when it gains, or "unplanned"
    QString words;          ///< translated
};

/// One way to plan again: how much exposure is left, and how much moves.
struct FrontChoice {
    plan::FrontPoint point;
    Nearness nearness;
    std::int64_t carried = 0; ///< points until the cameras are gone; a store without a visit carries on to the calendar's end
    int visits = 0;       ///< of the old plan that are still to be made
    std::vector<StoreId> unplanned; ///< stores without a visit, in the estate's store order
    int missed = 0;       ///< deadlines that must be kept
    int daysLate = 0;     ///< working days after those, added up
    QDate finish;         ///< invalid when there is no visit
    std::vector<MovedStore> moves; ///< in the estate's store order
};

/// The codes of the stores without a visit.
[[nodiscard]] QStringList codesOf(const FrontChoice &choice, const Estate &estate);

/// What planning again can come to, from the least exposure to the least moved.
struct Front {
    std::vector<FrontChoice> choices;
    Prepared prepared;
    std::vector<int> prices; ///< FrontOptions::pricesPerMille

    /// Positions of the choices that are timetables of their own: at neighbouring prices they are often the same.
    [[nodiscard]] std::vector<size_t> distinct() const;
    /// The plan that \a choice is, to be adopted. Its certificate is of the problem at its price.
    [[nodiscard]] MadePlan plan(size_t choice, const Estate &estate, const Knowledge &knowledge) const;
};

/// Plans \a estate again from \a previous on, as makePlan() does (what is done, locked or ordered stays), at several prices for
/// leaving a week. Deterministic. Fails as makePlan(), and with Cancelled.
[[nodiscard]] Result<Front> frontOf(const Estate &estate, const Knowledge &knowledge, QDate today, const Timetable &previous,
                                    const plan::FrontOptions &options, const JobContext &context);

} // namespace phaseout::timetable
