// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/wholesearch.h"

#include "core/plan/ordersearch.h"
#include "core/plan/queuesearch.h"
#include "core/plan/sharesearch.h"

namespace phaseout::plan {

std::unique_ptr<WholeSearch> wholeSearch(const Model &model, const Draft &first, std::uint64_t seed)
{
    if (OrderSearch::suits(model))
        return std::make_unique<OrderSearch>(model, first, seed);
    if (ShareSearch::suits(model))
        return std::make_unique<ShareSearch>(model, first, seed);
    if (QueueSearch::suits(model))
        return std::make_unique<QueueSearch>(model, first, seed);
    return {};
}

} // namespace phaseout::plan
