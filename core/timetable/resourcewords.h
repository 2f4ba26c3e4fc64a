// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/extra.h"
#include "core/timetable/planfile.h"

namespace phaseout::timetable {

[[nodiscard]] QString dayWords(QDate date);                  ///< "4 Jan 2027"
[[nodiscard]] QString periodWords(QDate from, QDate to);     ///< "4 Jan 2027 to 8 Jan 2027", or the one day
/// What an item of the planner is called: "cameras". Translated.
[[nodiscard]] QString itemWords(const PlanParts &parts, int item);
/// "camera", "recorder", or the name of a pool as it is; for JSON.
[[nodiscard]] QString itemSlug(const PlanParts &parts, int item);
/// How many crews of \a pool there are at most in \a span: "2 crews in Wales", "1 crew". Translated.
[[nodiscard]] QString crewWords(const PlanParts &parts, int pool, plan::Span span);
/// The codes of jobs' stores, as the plan has them.
[[nodiscard]] QStringList codesOf(const PlanParts &parts, const std::vector<int> &jobs);
/// What more of something is, on its own: "1 more crew in Wales from 4 Jan 2027 to 26 Mar 2027". Translated.
[[nodiscard]] QString extraWords(const PlanParts &parts, const plan::Extra &extra);
/// The same where nothing before it says which stores are meant: they are named.
[[nodiscard]] QString extraWordsAlone(const PlanParts &parts, const plan::Extra &extra);
/// "crews", "stock", "money", "deadlines", "freezes" or "store".
[[nodiscard]] QString extraSlug(plan::ExtraKind kind);
/// Whose it is: a region, an item's slug or the codes of stores; empty where it is of the whole plan. For JSON.
[[nodiscard]] QString extraName(const PlanParts &parts, const plan::Extra &extra);
/// The days that \a extra is about: of its slots, its week or its period.
[[nodiscard]] std::pair<QDate, QDate> daysOf(const PlanParts &parts, const plan::Extra &extra);
/// What \a extra costs, with every half day of its crews paid; of goods by their rates, without fitting them; nothing for days.
[[nodiscard]] std::optional<Estimate> priceOf(const PlanParts &parts, const plan::Extra &extra, const cost::Rates &rates);
/// \a sentence, and that what work in a freeze loses is not known.
[[nodiscard]] QString withTradeLoss(const QString &sentence);
/// \a sentence and what it costs, where that is known and not said already: money costs itself; of a freeze withTradeLoss().
[[nodiscard]] QString withPrice(const QString &sentence, const plan::Extra &extra, const std::optional<Estimate> &cost);

} // namespace phaseout::timetable
