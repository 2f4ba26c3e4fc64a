// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/search.h"

#include "core/base/text.h"
#include "core/project/storewords.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::guide {
namespace {
bool hasAll(const QString &haystack, const QStringList &needles)
{
    return std::ranges::all_of(needles, [&](const QString &needle) { return haystack.contains(needle, Qt::CaseInsensitive); });
}

QString textOf(const Store &store)
{
    return QStringList{store.code.text(), store.name, store.town, postcodeText(store)}.join(u' ');
}

QString textOf(const Device &device)
{
    return QStringList{device.name, device.serial, device.model, device.ip ? device.ip->text() : QString(),
                       device.mac ? device.mac->text() : QString()}
        .join(u' ');
}

Hit hitOf(const Store &store, const Estate &estate)
{
    return {Hit::Kind::Store, store.id.text(),
            text::shown(store.name.isEmpty() ? uniqueCode(store, estate) : QString(uniqueCode(store, estate) + u"  "_s + store.name), 80),
            text::shown(store.town, 40)};
}

Hit hitOf(const Device &device, const Estate &estate)
{
    const Store *store = estate.store(device.store);
    const QString title = device.name.isEmpty() ? (device.ip ? device.ip->text() : device.serial) : device.name;
    return {Hit::Kind::Device, device.id.text(), text::shown(title, 60),
            text::shown(store ? QString(device.model + u", "_s + uniqueCode(*store, estate)) : device.model, 60)};
}
} // namespace

std::vector<Hit> search(const Estate &estate, const QString &text, size_t most, const JobContext &context)
{
    const QStringList needles = text.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<Hit> hits;
    if (needles.isEmpty() || most == 0)
        return hits;
    const Store *exact = estate.storeByCode(text.trimmed());
    if (exact)
        hits.push_back(hitOf(*exact, estate));
    for (const Store &store : estate.stores) {
        if (hits.size() >= most)
            return hits;
        if (&store != exact && hasAll(textOf(store), needles))
            hits.push_back(hitOf(store, estate));
    }
    size_t seen = 0;
    for (const Device &device : estate.devices) {
        if (hits.size() >= most || (++seen % 4096 == 0 && context.isCancelled()))
            return hits;
        if (hasAll(textOf(device), needles))
            hits.push_back(hitOf(device, estate));
    }
    return hits;
}

} // namespace phaseout::guide
