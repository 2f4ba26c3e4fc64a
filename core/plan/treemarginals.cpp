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
    : m_remaining(remaining)
    , m_tree(tree)
    , m_inside(model, tree)
    , m_nodes(tree.size())
{
    for (std::size_t k = 0; k < tree.size(); ++k)
        lookInside(k, costs[k], remaining.mayBeLeftOut(tree[k]) ? outs[k] : never);
    m_nodes.back().outside.assign(static_cast<std::size_t>(model.slotCount()) + 1, 0);
    for (std::size_t k = tree.size() - 1; k-- > 0;)
        lookOutside(k);
}

void TreeMarginals::lookInside(std::size_t k, const std::vector<Wide> &costs, Wide out)
{
    const std::vector<Remaining::Place> &places = m_remaining.places(m_tree[k]);
    m_inside.begin(k, out);
    m_nodes[k].out = out + m_inside.waiting(m_inside.whenever);
    for (std::size_t i = 0; i < places.size(); ++i)
        m_nodes[k].sums.push_back(m_inside.see(places[i].start, places[i].end, costs[i]));
    m_inside.finish();
}

void TreeMarginals::lookOutside(std::size_t k)
{
    Node &node = m_nodes[k];
    const std::vector<Wide> &inside = m_inside.byEnd(k);
    const Node &parent = m_nodes[m_inside.parent(k).at];
    const std::vector<Remaining::Place> &places = m_remaining.places(m_tree[m_inside.parent(k).at]);
    node.outside.assign(inside.size(), parent.out - inside.back() + parent.outside.front());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::size_t latest = m_inside.endBefore(k, places[i].start);
        const Wide others = parent.sums[i] - inside[latest] + parent.outside[static_cast<std::size_t>(places[i].end)];
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
