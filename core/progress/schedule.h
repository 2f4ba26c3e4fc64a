// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/outlook.h"
#include "core/progress/progress.h"

namespace phaseout::progress {

/// A rating by thresholds. Complete, Overdue and Unplanned are of stores; Unplanned also of a schedule.
enum class Rating { Red, Amber, Green, Complete, Overdue, Unplanned, NotRated };

/// Where amber and red begin; all may be overwritten on the workbook's Assumptions sheet. Phaseout's own defaults.
struct Thresholds {
    int amberDays = 14; ///< days after the due date
    int redDays = 42;
    double amberSpi = 0.90; ///< below it
    double redSpi = 0.75;
    double ratedSpi = 0.02;  ///< share of the whole value that must be planned by now; before, one day's work would decide
    double redStores = 0.10; ///< share of the rated stores that are red or overdue; any at all is amber
};

/// Red above \a red, amber above \a amber or where \a isBeyond, else green.
[[nodiscard]] Rating ratingOf(double value, double amber, double red, bool isBeyond = false);

/// The dates of one store with something to do, and what they come to.
struct StoreSchedule {
    int store = -1;  ///< position in Estate::stores
    int left = 0;    ///< in scope and not reported removed
    bool needsVisit = false;
    bool isSurvey = false; ///< nothing in scope there (yet, or any longer)
    QDate baseline;  ///< the last day of the baseline's removal, whatever became of the store; invalid: it has none
    QDate forecast;  ///< of the removal; never before as-of while something is left
    QDate actual;    ///< everything in scope was reported removed
    QDate survey;    ///< when the survey to come ends
    QDate planned;   ///< the last day of the visit to come, by the plan
    QDate must;      ///< the deadline that has to be kept
    QDate due;       ///< the earlier of the baseline and the programme's target
    QDate finish;    ///< actual, else forecast
    std::optional<int> daysLate;
    bool isMustMissed = false;
    Rating rating = Rating::NotRated;
};

/// How the programme stands against what was promised. Its rating is the worst of its four parts.
struct Schedule {
    std::vector<StoreSchedule> stores; ///< with something to do, done or in the baseline, in the estate's order
    int red = 0, amber = 0, green = 0, complete = 0, overdue = 0, unplanned = 0, notRated = 0; ///< stores
    int missedMusts = 0; ///< stores
    int worst = -1;      ///< position in stores: the most days late of those that are not complete; -1: none is late
    QDate finish;         ///< the last of the stores'
    QDate baselineFinish;
    QDate due;            ///< the earlier of the baseline's finish and the target
    std::optional<int> days; ///< from due to finish
    std::optional<double> spi; ///< nothing: too little was planned by now
    double behind = 0;    ///< share of the rated stores that are red or overdue
    Rating byDays = Rating::NotRated;
    Rating bySpi = Rating::NotRated;
    Rating byStores = Rating::NotRated;
    Rating byMusts = Rating::NotRated; ///< not rated where no store has a deadline that must be kept
    Rating rating = Rating::NotRated;

    /// Stores that have a rating. A survey that is not overdue, and what has no day to be late for, have none.
    [[nodiscard]] int rated() const { return static_cast<int>(stores.size()) - notRated; }
};

/// \a stores as storeProgress(), \a outlook as outlookOf() says them; \a baseline may be null. Pure; thread: any.
[[nodiscard]] Schedule scheduleOf(const Estate &estate, const std::vector<StoreProgress> &stores, const Outlook &outlook,
                                  const timetable::Timetable *baseline, const EarnedValue &earned, QDate asOf, const Thresholds &thresholds = {});
/// The same from the start.
[[nodiscard]] Schedule scheduleOf(const Estate &estate, const timetable::Timetable *plan, const timetable::Timetable *baseline, QDate asOf);

} // namespace phaseout::progress
