// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/estate.h"

#include "core/base/text.h"
#include "core/estate/formercodes.h"

namespace phaseout {
namespace {
// The store among \a stores, of a company that is meant, that has the very code, or its key where none has that. Of two, neither: either
// would hit the wrong one.
const Store *onlyOne(const std::vector<const Store *> &stores, QStringView code, auto isMeant)
{
    const Store *byKey = nullptr;
    const Store *exactly = nullptr;
    int keys = 0;
    int exact = 0;
    for (const Store *store : stores) {
        if (!isMeant(*store))
            continue;
        if (store->code.text() == code) {
            exactly = store;
            ++exact;
        }
        byKey = store;
        ++keys;
    }
    if (exact > 0)
        return exact == 1 ? exactly : nullptr;
    return keys == 1 ? byKey : nullptr;
}
} // namespace

void Estate::index()
{
    m_storeIndex.clear();
    m_codeIndex.clear();
    m_deviceIndex.clear();
    m_storeIndex.reserve(static_cast<qsizetype>(stores.size()));
    m_deviceIndex.reserve(static_cast<qsizetype>(devices.size()));
    for (size_t i = 0; i < stores.size(); ++i) {
        m_storeIndex.insert(stores[i].id, static_cast<int>(i));
        m_codeIndex.insert(stores[i].code.key(), static_cast<int>(i));
        for (const QString &former : formerCodes(stores[i]))
            if (const QString key = storeCodeKey(former); !m_codeIndex.contains(key, static_cast<int>(i)))
                m_codeIndex.insert(key, static_cast<int>(i));
    }
    // A counting sort: devices grouped by store, each group in the devices' own order.
    m_storeStart.assign(stores.size() + 1, 0);
    std::vector<int> storeOf(devices.size(), -1);
    for (size_t i = 0; i < devices.size(); ++i) {
        m_deviceIndex.insert(devices[i].id, static_cast<int>(i));
        storeOf[i] = devices[i].store.isNull() ? -1 : storeAt(devices[i].store);
        if (storeOf[i] >= 0)
            ++m_storeStart[static_cast<size_t>(storeOf[i]) + 1];
    }
    for (size_t i = 1; i < m_storeStart.size(); ++i)
        m_storeStart[i] += m_storeStart[i - 1];
    m_byStore.assign(static_cast<size_t>(m_storeStart.back()), 0);
    std::vector<int> next = m_storeStart;
    for (size_t i = 0; i < devices.size(); ++i)
        if (storeOf[i] >= 0)
            m_byStore[static_cast<size_t>(next[static_cast<size_t>(storeOf[i])]++)] = static_cast<int>(i);
}

const Store *Estate::store(const StoreId &id) const
{
    const int at = storeAt(id);
    return at < 0 ? nullptr : &stores[static_cast<size_t>(at)];
}

const Device *Estate::device(const DeviceId &id) const
{
    const int at = deviceAt(id);
    return at < 0 ? nullptr : &devices[static_cast<size_t>(at)];
}

const Store *Estate::storeAmong(QStringView code, QStringView organisation) const
{
    return onlyOne(storesByCode(code), code, [&](const Store &store) { return organisation.isEmpty() || organisationName(store.organisation) == organisation; });
}

const Store *Estate::storeByCode(QStringView code, QStringView organisation) const
{
    const Store *store = storeAmong(code, organisation);
    const qsizetype at = code.indexOf(u'@');
    if (store || at <= 0 || !organisation.isEmpty())
        return store;
    const QString said = text::folded(code.mid(at + 1)); // empty for the company that has no name
    return onlyOne(storesByCode(code.first(at)), code.first(at), [&](const Store &one) { return text::folded(organisationName(one.organisation)) == said; });
}

std::vector<const Store *> Estate::storesByCode(QStringView code) const
{
    std::vector<const Store *> found;
    const auto [first, last] = m_codeIndex.equal_range(storeCodeKey(code));
    for (auto it = first; it != last; ++it)
        found.push_back(&stores[static_cast<size_t>(it.value())]);
    return found;
}

QString Estate::organisationName(const OrganisationId &id) const
{
    for (const Organisation &organisation : organisations)
        if (organisation.id == id)
            return organisation.name;
    return {};
}

std::span<const int> Estate::devicesAt(int store) const
{
    if (store < 0 || static_cast<size_t>(store) + 1 >= m_storeStart.size())
        return {};
    const auto begin = static_cast<size_t>(m_storeStart[static_cast<size_t>(store)]);
    const auto end = static_cast<size_t>(m_storeStart[static_cast<size_t>(store) + 1]);
    return std::span(m_byStore).subspan(begin, end - begin);
}

} // namespace phaseout
