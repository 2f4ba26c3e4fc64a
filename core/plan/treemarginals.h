// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/model.h"
#include "core/plan/remaining.h"
#include "core/plan/treecosts.h"
#include "core/plan/wide.h"

namespace phaseout::plan {

/// What a tree of jobs (Model::trees()) costs at least with each place of each of its jobs, when every job starts behind those
/// it has to wait for; one without a place is in nobody's way. Thread: one; keeps references to what it is made from.
class TreeMarginals {
public:
    /// \a costs are of \a remaining's places, by job of \a tree and place; \a outs of no place.
    TreeMarginals(const Model &model, const Remaining &remaining, const std::vector<int> &tree, const std::vector<std::vector<Wide>> &costs,
                  const std::vector<Wide> &outs);

    [[nodiscard]] Wide least() const { return m_inside.least(); } ///< of all
    /// With place \a i of the tree's job \a k.
    [[nodiscard]] Wide with(std::size_t k, std::size_t i) const;
    [[nodiscard]] Wide without(std::size_t k) const; ///< with no place for it

private:
    struct Node {
        std::vector<Wide> outside; // by slot: of all but the job and what it waits for, when it does not end before
        std::vector<Wide> sums;    // by place: with what it waits for
        Wide out = 0;              // the same of no place
    };
    void lookInside(std::size_t k, const std::vector<Wide> &costs, Wide out);
    void lookOutside(std::size_t k);

    const Remaining &m_remaining;
    const std::vector<int> &m_tree;
    TreeCosts<Wide> m_inside; // of each job and all it waits for
    std::vector<Node> m_nodes;
};

} // namespace phaseout::plan
