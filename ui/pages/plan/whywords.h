// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/scenarios.h"
#include "core/timetable/why.h"
#include "ui/models/rowsmodel.h"

/// What is said of one visit's week, as values.
namespace phaseout::ui {

/// One week as the list of other weeks has it.
struct WeekLine {
    Week week = Week::of(QDate(1970, 1, 5));
    QString price;   ///< "at least 0.12 %"; empty: the week is not possible
    QString inTheWay;
    bool isOwn = false;
};
using WeekLines = RowsModel<WeekLine>;

/// The weeks of \a why from the first possible one to some weeks behind its visit, priced in per cent of \a objective.
[[nodiscard]] std::vector<WeekLine> weekLinesOf(const timetable::StoreWhy &why, std::int64_t objective);
/// From when on the visit could be, and what is in the way of the weeks between, one sentence each; what the
/// reason says already is left out.
[[nodiscard]] QStringList earlierWeeksOf(const timetable::StoreWhy &why);
/// What a trial came to beside the plan as it is: "finish unchanged, cost unchanged, …". \a week is the one tried.
[[nodiscard]] QString trialWords(const timetable::ScenarioResult &now, const timetable::ScenarioResult &tried, Week week);

} // namespace phaseout::ui
