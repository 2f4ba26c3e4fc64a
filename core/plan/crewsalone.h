// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/model.h"

namespace phaseout::plan {

/// True when \a job takes crews, of any kinds, and nothing else (no stock, no money, no shared visit, no price for leaving
/// its old week), and does not cost less for ending later.
[[nodiscard]] bool takesCrewsAlone(const Problem &problem, const Job &job);

/// True when nothing but crews ties the jobs of \a model to each other (no stock, money, order or shared visits), and
/// none costs less for ending later.
[[nodiscard]] bool onlyCrewsBind(const Model &model);

/// How many crews \a pool has when they are always there: the same number in every slot, no freeze and no rest. Else 0.
[[nodiscard]] int steadyCrews(const Model &model, int pool);

/// True when job \a j takes one crew and may start whenever it ends within the horizon.
[[nodiscard]] bool startsAnywhere(const Model &model, int j);

/// What a job costs by the slot in which it ends, ready for quick sums; without what its pool costs.
struct EndCost {
    std::int64_t weight = 0;
    std::int64_t tardiness = 0;
    int deadline = 0;
    const std::vector<CostStep> *steps = nullptr; ///< nothing when there are none
    explicit EndCost(const Job &job);

    [[nodiscard]] std::int64_t at(int end) const
    {
        std::int64_t cost = weight * end + (end > deadline ? tardiness * (end - deadline) : 0);
        return steps ? cost + stepsAt(end) : cost;
    }

private:
    [[nodiscard]] std::int64_t stepsAt(int end) const;
};

} // namespace phaseout::plan
