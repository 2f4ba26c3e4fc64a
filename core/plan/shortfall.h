// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/model.h"

namespace phaseout::plan {

/// What a shortfall is short of.
enum class Scarce { Crews, Stock, Money };

/// A proof that some jobs cannot all be in time: by a slot they need more than there is. As data; the words are the
/// caller's.
struct Shortfall {
    Scarce scarce = Scarce::Crews;
    int resource = none;     ///< pool, item or budget; none when the pools together are meant
    int bySlot = 0;          ///< what is needed and available before this slot
    std::int64_t needed = 0; ///< crew-slots, pieces or minor units
    std::int64_t available = 0;
    int jobs = 0;     ///< how many jobs have to be done by then
    bool hard = true; ///< permitted starts demand it; else only deadlines do
    friend bool operator==(const Shortfall &, const Shortfall &) = default;
};

/// Every pool, item and budget that cannot meet what permitted starts demand (hard), or deadlines as well: the slot
/// with the greatest lack of each. An empty list proves nothing. Thread: any; pure.
[[nodiscard]] std::vector<Shortfall> provenShortfalls(const Model &model);

/// What one job needs of what is short.
struct Need {
    int job = none;
    std::int64_t amount = 0;
    friend bool operator==(const Need &, const Need &) = default;
};

/// The needs that \a shortfall, one of \a model's, adds up: the greatest first, equal ones in input order. Thread: any;
/// pure.
[[nodiscard]] std::vector<Need> needsOf(const Model &model, const Shortfall &shortfall);

} // namespace phaseout::plan
