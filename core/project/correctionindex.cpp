// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/correctionindex.h"

namespace phaseout {
namespace {
constexpr int mostInARow = 100; // renumberings of one store

template <class Key, class Value>
void addFirst(QHash<Key, Value> &to, const Key &key, const Value &value)
{
    if (!to.contains(key))
        to.insert(key, value);
}
} // namespace

void Renumberings::add(const RenumberedStore &one)
{
    const Called from(one.organisation, one.from);
    addFirst(m_earlier, newOf(one), from);
    addFirst(m_later, from, newOf(one));
}

Renumberings::Called Renumberings::end(const QHash<Called, Called> &steps, Called called)
{
    for (int i = 0; i < mostInARow; ++i) {
        const auto next = steps.constFind(called);
        if (next == steps.constEnd())
            break;
        called = *next;
    }
    return called;
}

std::vector<Renumberings::Called> Renumberings::everOf(const Called &called) const
{
    std::vector<Called> ever{called};
    for (auto next = m_later.constFind(called); next != m_later.constEnd() && ever.size() <= mostInARow; next = m_later.constFind(*next))
        ever.push_back(*next);
    return ever;
}

CorrectionIndex::CorrectionIndex(const StoreCorrections &corrections)
    : m_corrections(corrections)
{
    for (const RenumberedStore &one : corrections.renumbered)
        m_renumberings.add(one);
    for (const RenamedRegion &one : corrections.regions)
        addFirst(m_regions, one.from, one.to);
    for (const ClosedStore &one : corrections.closed)
        addFirst(m_closed, Called(one.organisation, one.code), &one);
    for (const MovedStore &one : corrections.moved)
        m_moved.insert({{one.organisation, one.code}, one.to});
    for (const ApartStores &one : corrections.apart)
        m_apart.insert({{one.organisation, one.code}, one.other});
    for (const SplitStore &one : corrections.splits)
        m_parts.insert({one.organisation, one.to});
}

} // namespace phaseout
