// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/plan/problem.h"

#include <QByteArray>
#include <optional>

namespace phaseout::plan {

class Model;

/// Prices of what is scarce piece by piece, where single visits take much of it: a strip of cells of \a unit pieces (or minor
/// units of money) each, in the order in which they come in. See provenBound().
struct Strip {
    bool isMoney = false;
    int index = 0;                   ///< of the item, or of a budget with carry-over
    std::int64_t unit = 1;           ///< at least 1
    std::vector<std::int64_t> cells; ///< as many as stripShape() says
    friend bool operator==(const Strip &, const Strip &) = default;
};

/// Prices of what is scarce, as whole numbers in 1/scale points. Any prices of at least 0 prove a lower bound; see
/// provenBound(). They are also advice: what one more crew, piece or penny would be worth.
struct Prices {
    std::int64_t scale = 1024;
    std::vector<std::vector<std::int64_t>> crews; ///< by pool and slot: one crew for one slot
    std::vector<std::vector<std::int64_t>> stock; ///< by item and week: one piece more having arrived by that week
    std::vector<std::vector<std::int64_t>> money; ///< by budget and period: one minor unit more in it (or by it)
    std::vector<std::int64_t> order;              ///< by Problem::precedence: one slot less of waiting
    std::vector<Strip> strips = {};               ///< each of another item or budget; mostly none
    friend bool operator==(const Prices &, const Prices &) = default;
};

/// No price above this, no scale above 2^20: then every sum of a proof fits 127 bits (limits in problem.h).
inline constexpr std::int64_t largestPrice = 10'000'000'000'000;
inline constexpr std::int64_t largestScale = 1 << 20;

/// All prices 0, of the right shape for \a problem.
[[nodiscard]] Prices noPrices(const Problem &problem);
/// True when \a prices have the right shape for \a problem and every number is in range.
[[nodiscard]] bool fit(const Prices &prices, const Problem &problem);

/// A bound with its proof: no timetable of the problem costs less than \a bound.
struct Certificate {
    QByteArray problemDigest;
    Prices prices;
    std::int64_t bound = 0;
    /// Where no one set of prices shows it: a proof by contradiction. Beginning with all permitted places, each of these
    /// in turn rules out every place with which the sum that it makes (see provenBound()), over the
    /// places that are left, reaches the bound, and then what cannot be because of the order of jobs goes too. In the end some job has
    /// neither a place nor may be left out: nothing costs less than the bound. Empty: \a prices prove it.
    std::vector<Prices> eliminations = {};
    /// What the eliminations leave was gone through, at each of their prices (see Exhaustion): no timetable among it
    /// costs less than the bound. To check it is to go through it again.
    bool isExhausted = false;
    friend bool operator==(const Certificate &, const Certificate &) = default;
};

/// The bound that \a prices prove, in exact integers, rounded up: objectives are whole, so that is valid.
///
/// By weak duality. A timetable pays, beside its own costs, price × (use - supply) for every slot of every pool, week
/// of every item, period of every budget, and price × (end of earlier + lag - start of later) for every order; in a
/// feasible timetable none of these is above 0. So each job by itself at its cheapest place, or unplaced, is a lower
/// bound. Jobs that wait for each other in a tree (Model::trees(): a group of at most 16, none of them waited for by two)
/// are taken together: the cheapest places in that order, one without a place being in nobody's way. That is more than
/// the price of an order can say: as a price it only keeps half a job, early and late, behind another. An unplaced job counts as ending in the horizon and as starting lag slots after it, which keeps every order's
/// term at most 0. A visit to a cluster is shared evenly over its jobs (rounded down), which never counts more than one
/// visit.
///
/// A strip adds this. Take the visits in the order of their starts, and give each as many whole cells as there are whole
/// units in what it needs, beside each other and next to those of the visit before. What was needed by then has come in by
/// then, so a visit's cells are among those of its week, and none is given twice. So each visit pays for the cheapest row of cells that it could have, and all of them together at
/// most the price of the whole strip. The prices must fit(). Thread: any; pure.
[[nodiscard]] std::int64_t provenBound(const Problem &problem, const Prices &prices);
/// The same for a model at hand; nothing when cancelled.
[[nodiscard]] std::optional<std::int64_t> provenBound(const Model &model, const Prices &prices,
                                                      const JobContext &context);

/// True when \a certificate proves its bound. The problem must be valid. Thread: any; pure.
[[nodiscard]] bool proves(const Problem &problem, const Certificate &certificate);

/// {format: "phaseout-certificate-1", problem, scale, crews, stock, money, order, bound}; crews as runs [[from, price],
/// …]. With a proof by contradiction also eliminations: [{scale, crews, stock, money, order}, …],
/// and where what they leave was gone through, exhausted: true. Strips: [{item or budget, unit, length, cells: [runs]}, …].
[[nodiscard]] QByteArray toJson(const Certificate &certificate);
/// Reads what toJson() writes. Fails with FormatInvalid or LimitExceeded.
[[nodiscard]] Result<Certificate> certificateFromJson(const QByteArray &json, const Problem &problem);

} // namespace phaseout::plan
