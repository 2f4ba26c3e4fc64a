// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/score.h"

#include "bench/mainjob.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {
namespace {
// In scope and, as far as anybody says, still there: what the truth calls in scope.
bool isToGo(const Device &device) { return device.isInScope && !device.isGone(); }

std::vector<sample::FoundDevice> foundIn(const Estate &estate)
{
    std::vector<sample::FoundDevice> found;
    found.reserve(estate.devices.size());
    for (const Device &device : estate.devices) {
        const Store *store = device.store.isNull() ? nullptr : estate.store(device.store);
        found.push_back({device.mac ? device.mac->text() : QString(), device.serial, device.ip ? device.ip->text() : QString(),
                         device.maker.slug(), deviceClassSlug(device.deviceClass), store ? store->code.text() : QString(), isToGo(device)});
    }
    return found;
}

void print(const Table &table, const QString &what, const sample::Tally &tally)
{
    table.figure(QString(what + u": precision"_s), tally.precision().value_or(0) * 100, u"%"_s);
    table.figure(QString(what + u": recall"_s), tally.recall().value_or(0) * 100, u"%"_s);
}

// Of the stores, how many have just as many devices in scope as in truth.
double shareWithRightTotal(const Estate &estate, const sample::Truth &truth)
{
    QHash<QString, int> counted;
    for (size_t i = 0; i < estate.stores.size(); ++i)
        for (const int at : estate.devicesAt(static_cast<int>(i)))
            counted[estate.stores[i].code.text()] += isToGo(estate.devices[static_cast<size_t>(at)]);
    int right = 0;
    for (const sample::TruthStore &store : truth.stores)
        right += counted.value(store.code) == store.inScopeDevices;
    return truth.stores.empty() ? 0 : static_cast<double>(right) / static_cast<double>(truth.stores.size());
}
} // namespace

Result<void> benchScore(const Settings &settings, Table &table)
{
    const int stores = settings.storesOr(600, 600);
    const auto sample = makeSample(settings, u"score"_s, stores, settings.devicesOr(stores * 19, stores * 19));
    if (!sample)
        return failure(sample.error());
    Services services;
    auto project = makeProject(settings, services, u"score"_s);
    if (!project)
        return failure(project.error());
    if (const auto imported = importFiles(**project, {sample->path}, settings.context); !imported)
        return failure(imported.error());
    const auto truth = sample::readTruth(QString(sample->path + u'/' + sample::truthFileName()), settings.context);
    if (!truth)
        return failure(truth.error());
    const auto estate = (*project)->estate();
    const sample::Scorecard card = sample::score(*truth, foundIn(*estate));
    const auto ofStores = [&](qint64 count) { return 100 * static_cast<double>(count) / static_cast<double>(std::max<qint64>(1, card.store.due)); };
    table.figure(u"devices that some file speaks of"_s, static_cast<double>(card.devices), {});
    table.figure(u"found"_s, 100 * static_cast<double>(card.found) / static_cast<double>(std::max<qint64>(1, card.devices)), u"%"_s);
    table.figure(u"found twice"_s, static_cast<double>(card.repeated), {});
    table.figure(u"found, and no device of the truth"_s, static_cast<double>(card.strange), {});
    print(table, u"maker"_s, card.maker);
    print(table, u"class"_s, card.deviceClass);
    print(table, u"in scope"_s, card.inScope);
    table.figure(u"store: right"_s, ofStores(card.store.right), u"%"_s);
    table.figure(u"store: wrong"_s, ofStores(card.store.wrong), u"%"_s);
    table.figure(u"store: queued or not found"_s, ofStores(card.store.unsaid), u"%"_s);
    const auto inScope = std::count_if(estate->devices.begin(), estate->devices.end(), isToGo);
    table.figure(u"in scope in all ÷ in truth"_s,
                 100 * static_cast<double>(inScope) / static_cast<double>(std::max<qint64>(1, sample->written.inScopeDevices)), u"%"_s);
    table.figure(u"stores with the true total in scope"_s, 100 * shareWithRightTotal(*estate, *truth), u"%"_s);
    return {};
}

} // namespace phaseout::bench
