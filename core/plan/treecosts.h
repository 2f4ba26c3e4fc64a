// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/model.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace phaseout::plan {

/// Who waits for the job at \a k of \a tree, which is not its last: where that one stands in it, and how long it waits.
struct TreeParent {
    std::size_t at = 0;
    int lag = 0;
};
[[nodiscard]] inline TreeParent parentIn(const std::vector<int> &tree, std::size_t k, const Model &model)
{
    const Link &link = model.after(tree[k]).front();
    return {static_cast<std::size_t>(std::find(tree.begin(), tree.end(), link.job) - tree.begin()), link.lag};
}

/// What a tree of jobs (Model::trees()) costs at least when every job starts behind those it has to wait for, found job by
/// job in the tree's order: for each slot the cheapest way to end a job by then. \a N is a number that holds every sum.
template <class N>
class TreeCosts {
public:
    TreeCosts(const Model &model, const std::vector<int> &tree)
        : m_model(model)
        , m_nodes(tree.size())
    {
        for (std::size_t k = 0; k + 1 < tree.size(); ++k)
            m_nodes[k].parent = parentIn(tree, k, model);
    }
    /// Turns to the tree's job \a k, all before it being finished; \a unplaced is what no place for it costs. Without a place
    /// it is in nobody's way.
    void begin(std::size_t k, N unplaced)
    {
        m_now = k;
        m_nodes[k].byEnd.assign(static_cast<std::size_t>(m_model.slotCount()) + 1, unplaced + waiting(whenever));
    }
    /// A place of the present job and what it costs by itself; what that and all the job waits for cost at least.
    N see(int start, int end, N cost)
    {
        const N sum = cost + waiting(start);
        N &known = m_nodes[m_now].byEnd[static_cast<std::size_t>(end)];
        known = std::min(known, sum);
        return sum;
    }
    void finish()
    {
        std::vector<N> &byEnd = m_nodes[m_now].byEnd;
        for (std::size_t end = 1; end < byEnd.size(); ++end)
            byEnd[end] = std::min(byEnd[end - 1], byEnd[end]);
    }
    /// After the last job: what the tree costs at least.
    [[nodiscard]] N least() const { return m_nodes.back().byEnd.back(); }
    /// By slot: what the tree's job \a k costs at least, with all that it waits for, when it ends by then. Nothing ends by slot
    /// 0, so that this is what no place costs.
    [[nodiscard]] const std::vector<N> &byEnd(std::size_t k) const { return m_nodes[k].byEnd; }
    [[nodiscard]] const TreeParent &parent(std::size_t k) const { return m_nodes[k].parent; } ///< of all but the last
    /// Later than everything.
    static constexpr int whenever = std::numeric_limits<int>::max() / 2;
    /// What the jobs that the present one waits for cost at least when it starts in \a start.
    [[nodiscard]] N waiting(int start) const
    {
        N sum = 0;
        for (std::size_t k = 0; k < m_now; ++k)
            if (m_nodes[k].parent.at == m_now)
                sum += m_nodes[k].byEnd[endBefore(k, start)];
        return sum;
    }
    /// By when the job at \a k has to end for the one that waits for it to start in \a start.
    [[nodiscard]] std::size_t endBefore(std::size_t k, int start) const
    {
        return static_cast<std::size_t>(std::clamp(start - m_nodes[k].parent.lag, 0, m_model.slotCount()));
    }

private:
    struct Node {
        std::vector<N> byEnd;
        TreeParent parent;
    };

    const Model &m_model;
    std::vector<Node> m_nodes;
    std::size_t m_now = 0;
};

} // namespace phaseout::plan
