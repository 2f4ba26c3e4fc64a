// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/remedy.h"
#include "core/timetable/planfile.h"

namespace phaseout::timetable {

/// One way out of a conflict, and what the whole timetable comes to with it: found by planning again that way.
struct WayOut {
    QString kind;   ///< slug: "crews", "stock", "money", "deadlines", "freezes", "store"
    QString name;   ///< region, item or store code, as it is; may be empty
    QDate from;     ///< invalid where it has none
    QDate to;
    std::int64_t amount = 0; ///< crews, pieces, minor units, or weeks
    bool isEnough = false;   ///< for this conflict
    bool isLatest = false;   ///< goods, money or crews could come no later without more stores late, left out or done later
    std::optional<Estimate> cost; ///< of more crews with every half day paid, of goods by their rates, or of more money
    plan::Standing with;
    QString words;  ///< "1 more crew in Wales from … to …: then everything fits." Translated.
};

/// Stores that cannot all be visited as asked, and what is in the way.
struct Conflict {
    QStringList stores;   ///< codes: as few as are too many
    QStringList everyone; ///< all that would have to be done by then
    QStringList unserved; ///< of those: without a visit, or late
    QStringList alike;    ///< others that cannot be visited either, each by itself, for the same limits
    QStringList limits;   ///< slugs: "crews", "stock", "money", "deadline", "freeze", "closure", "start", "order"
    QDate from;
    QDate by;             ///< the last day on which all of them would have to be done
    std::int64_t needed = 0;    ///< crew half days, pieces or minor units; 0 where adding up does not show it
    std::int64_t available = 0;
    bool isProven = false;
    bool isSmallest = false;
    QString words;        ///< translated
    std::vector<WayOut> ways;
};

/// Several ways out at once.
struct WaysTogether {
    std::vector<WayOut> ways;     ///< each without how the whole stands with it alone
    std::optional<Estimate> cost; ///< of all crews and goods
    plan::Standing with;
    QString words;                ///< "All of this at once: …: then everything fits." Translated.
};

/// Why stores of a plan have no visit, or miss a deadline that must be kept.
struct Conflicts {
    plan::Standing plan; ///< as it is
    plan::Standing now;  ///< the same or better: planned again as ways out are
    std::vector<Conflict> list;         ///< ways out of the first three
    std::vector<WaysTogether> together; ///< where no way out of a single one lets everything fit
    int others = 0; ///< stores that are late or without a visit, and in none of those
};

/// "8 more stores are late …", where there are others. Translated; empty where there are none.
[[nodiscard]] QString othersWords(const Conflicts &conflicts);

/// What planning again alone would bring, where that is something. Translated; else empty.
[[nodiscard]] QString againWords(const Conflicts &conflicts);

/// Looks into what does not fit in \a parts, some ten seconds of work for thousands of stores with many conflicts; nothing is looked
/// for when all fits. Ways out are from \a today on. Deterministic. Fails with Cancelled.
[[nodiscard]] Result<Conflicts> conflictsOf(const PlanParts &parts, const Estate &estate, QDate today, const JobContext &context);

/// Where the plan began more than a week before \a today: that ways out and worths are reckoned from its beginning. Translated;
/// empty where it is of now.
[[nodiscard]] QString reckonedFrom(const PlanParts &parts, QDate today);

/// One finding for each, with the ways out as its suggestion.
[[nodiscard]] std::vector<Finding> findingsOf(const Conflicts &conflicts);

/// By job: whether its store has a deadline that must be kept.
[[nodiscard]] std::vector<char> mustsOf(const PlanParts &parts, const Estate &estate);

} // namespace phaseout::timetable
