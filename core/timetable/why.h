// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/worth.h"
#include "core/timetable/reason.h"

namespace phaseout::timetable {

/// One week, seen from one store.
struct WeekStory {
    Week week = Week::of(QDate(1970, 1, 5));
    bool isPossible = false;  ///< were it the only store
    QString cause;            ///< of a week before the visit: slug as in Hindrance; else empty
    QString words;            ///< the same, translated
    QStringList competitors;  ///< codes of the stores that have the crews then, or of the one that it waits for
    qint64 exposure = 0;      ///< points that it would cost this store itself more than its week now; may be negative
    qint64 others = 0;        ///< points that its crews, goods and money are worth to the others then
    qint64 worseBy = 0;       ///< points: no timetable with the store in that week is below the bound by less than this
};

/// Why a store is visited when it is.
struct StoreWhy {
    QString store;          ///< code
    QDate start;            ///< of its visit; invalid: it has none
    bool isFixed = false;   ///< pinned, locked or ordered
    QString reason;         ///< translated
    Earliest earliest;
    std::vector<WeekStory> weeks; ///< in order; only weeks of the calendar from the first on
};

/// Fails with NotFound where the plan has no such store.
[[nodiscard]] Result<StoreWhy> whyOf(const PlanParts &parts, const Estate &estate, const Store &store);

/// More of something, and what that is worth.
struct Worthwhile {
    QString kind;   ///< slug: "crews", "stock" or "money"
    QString name;   ///< region or item; may be empty
    QDate from;
    QDate to;
    std::int64_t amount = 0;    ///< crews, pieces or minor units
    std::int64_t predicted = 0; ///< points, by the prices of the bound
    std::int64_t saved = 0;     ///< points, by planning again
    plan::Standing with;
    std::optional<Estimate> cost;
    QString words; ///< "1 more crew in Wales from … to …: saves 2.1 % of the exposure." Translated.
};
struct Scarcity {
    plan::Standing now;
    std::vector<Worthwhile> list; ///< what is worth most first; empty when nothing that was tried gained anything
};

/// What one more crew, delivery or sum of money would be worth, where it is worth most, from \a today on, and gained something when all was planned again.
/// Deterministic. Fails with Cancelled.
[[nodiscard]] Result<Scarcity> scarcityOf(const PlanParts &parts, const Estate &estate, QDate today, const JobContext &context);

/// How long trials on \a parts search: fewer steps for more stores, so that each takes about a second at most.
[[nodiscard]] std::int64_t trialIterations(const PlanParts &parts);

} // namespace phaseout::timetable
