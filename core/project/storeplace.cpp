// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/storeplace.h"

#include "core/base/text.h"
#include "core/values/postcode.h"

#include <algorithm>

namespace phaseout::registers {
namespace {
constexpr size_t tooMany = 500; // that share one postcode or name

bool isSame(const QString &a, const QString &b)
{
    return !a.isEmpty() && a == b;
}

bool isOther(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}
} // namespace

StorePlace::StorePlace(const QMap<StoreField, QString> &fields)
    : name(text::folded(fields.value(StoreField::Name))), address(text::folded(fields.value(StoreField::Address)))
{
    if (const auto parsed = Postcode::parse(fields.value(StoreField::Postcode)))
        postcode = parsed->text();
}

int StorePlace::shared(const StorePlace &other) const
{
    return isSame(name, other.name) + isSame(address, other.address) + isSame(postcode, other.postcode);
}

bool StorePlace::contradicts(const StorePlace &other) const
{
    return shared(other) == 0 && (isOther(postcode, other.postcode) || isOther(address, other.address));
}

void StorePlaces::put(size_t store, const StorePlace &place)
{
    const bool isNew = store == m_places.size();
    const auto index = [&](QHash<QString, std::vector<size_t>> &stores, QString StorePlace::*part) {
        const QString &key = place.*part;
        if (!key.isEmpty() && (isNew || m_places[store].*part != key) && stores[key].size() <= tooMany)
            stores[key].push_back(store);
    };
    index(m_byPostcode, &StorePlace::postcode);
    index(m_byName, &StorePlace::name);
    if (isNew)
        m_places.push_back(place);
    else
        m_places[store] = place;
}

std::vector<size_t> StorePlaces::likest(const StorePlace &place) const
{
    constexpr int enough = 2;
    std::vector<size_t> all;
    for (const std::vector<size_t> &found : {m_byPostcode.value(place.postcode), m_byName.value(place.name)})
        if (found.size() <= tooMany)
            all.insert(all.end(), found.begin(), found.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    std::vector<size_t> likest;
    int most = enough;
    for (const size_t store : all) {
        const int sharing = place.shared(m_places[store]);
        if (sharing > most)
            likest.clear();
        if (sharing >= most)
            likest.push_back(store);
        most = std::max(most, sharing);
    }
    return likest;
}

} // namespace phaseout::registers
