// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/treemarginals.h"

#include <algorithm>

namespace phaseout::plan {
namespace {
constexpr Wide never = Wide(1) << 110; // no sum of a proof comes near
} // namespace

TreeMarginals::TreeMarginals(const Model &model, const Remaining &remaining, const std::vector<int> &tree,
                             const std::vector<std::vector<Wide>> &costs, const std::vector<Wide> &outs)
    : m_model(model)
    , m_remaining(remaining)
    , m_tree(tree)
    , m_nodes(tree.size())
{
    for (std::size_t k = 0; k < tree.size(); ++k) {
        if (k + 1 < tree.size()) {
            const Link &link = model.after(tree[k]).front();
            m_nodes[k].lag = link.lag;
            m_nodes[k].parent = static_cast<std::size_t>(std::find(tree.begin(), tree.end(), link.job) - tree.begin());
        }
        lookInside(k, costs[k], remaining.mayBeLeftOut(tree[k]) ? outs[k] : never);
    }
    m_least = m_nodes.back().inside.back();
    m_nodes.back().outside.assign(static_cast<std::size_t>(model.slotCount()) + 1, 0);
    for (std::size_t k = tree.size() - 1; k-- > 0;)
        lookOutside(k);
}

// By when the job of \a node has to end for its parent to start in \a start.
std::size_t TreeMarginals::slotBefore(const Node &node, int start) const
{
    return static_cast<std::size_t>(std::clamp(start - node.lag, 0, m_model.slotCount()));
}

void TreeMarginals::lookInside(std::size_t k, const std::vector<Wide> &costs, Wide out)
{
    Node &node = m_nodes[k];
    node.out = out;
    node.sums = costs;
    const std::vector<Remaining::Place> &places = m_remaining.places(m_tree[k]);
    for (std::size_t c = 0; c < k; ++c) {
        const Node &child = m_nodes[c];
        if (child.parent != k)
            continue;
        node.out += child.inside.back();
        for (std::size_t i = 0; i < places.size(); ++i)
            node.sums[i] += child.inside[slotBefore(child, places[i].start)];
    }
    // Nothing ends by slot 0, so that this is what no place costs.
    node.inside.assign(static_cast<std::size_t>(m_model.slotCount()) + 1, std::min(node.out, never));
    for (std::size_t i = 0; i < places.size(); ++i) {
        Wide &known = node.inside[static_cast<std::size_t>(places[i].end)];
        known = std::min(known, node.sums[i]);
    }
    for (std::size_t end = 1; end < node.inside.size(); ++end)
        node.inside[end] = std::min(node.inside[end - 1], node.inside[end]);
}

void TreeMarginals::lookOutside(std::size_t k)
{
    Node &node = m_nodes[k];
    const Node &parent = m_nodes[node.parent];
    const std::vector<Remaining::Place> &places = m_remaining.places(m_tree[node.parent]);
    node.outside.assign(static_cast<std::size_t>(m_model.slotCount()) + 1, std::min(never, parent.out - node.inside.back() + parent.outside.front()));
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::size_t latest = slotBefore(node, places[i].start);
        const Wide others = parent.sums[i] - node.inside[latest] + parent.outside[static_cast<std::size_t>(places[i].end)];
        node.outside[latest] = std::min(node.outside[latest], others);
    }
    for (std::size_t end = node.outside.size() - 1; end > 0; --end)
        node.outside[end - 1] = std::min(node.outside[end - 1], node.outside[end]);
}

Wide TreeMarginals::with(std::size_t k, std::size_t i) const
{
    const Remaining::Place &place = m_remaining.places(m_tree[k])[i];
    return m_nodes[k].sums[i] + m_nodes[k].outside[static_cast<std::size_t>(place.end)];
}

Wide TreeMarginals::without(std::size_t k) const
{
    return m_nodes[k].out + m_nodes[k].outside.front();
}

} // namespace phaseout::plan
