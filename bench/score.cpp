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
                         device.maker.slug(), deviceClassSlug(device.deviceClass), store ? store->code.text() : QString(), isToGo(device),
                         device.name, device.confidence, device.storeConfidence});
    }
    return found;
}

void print(Table &table, const QString &what, const sample::Measure &measure, double leastPrecision)
{
    table.notBelow(QString(what + u": precision"_s), measure.precision().value_or(0) * 100, leastPrecision, u"%"_s);
    table.figure(QString(what + u": recall of all"_s), measure.recall().value_or(0) * 100, u"%"_s);
    table.figure(QString(what + u": told by some file"_s), static_cast<double>(measure.knowable.due), {});
    table.notBelow(QString(what + u": recall of those"_s), measure.knowable.recall().value_or(0) * 100, 99, u"%"_s);
}

double percent(qint64 part, qint64 whole) { return 100 * static_cast<double>(part) / static_cast<double>(std::max<qint64>(1, whole)); }

void printStores(Table &table, const sample::Measure &store)
{
    table.figure(u"store: right, of all"_s, percent(store.right, store.due), u"%"_s);
    table.figure(u"store: wrong, of all"_s, percent(store.wrong, store.due), u"%"_s);
    table.figure(u"store: queued or not found, of all"_s, percent(store.unsaid, store.due), u"%"_s);
    table.figure(u"store: told by some file"_s, static_cast<double>(store.knowable.due), {});
    table.notBelow(u"store: right, of those"_s, percent(store.knowable.right, store.knowable.due), 99, u"%"_s);
    table.atMost(u"store: wrong, of those"_s, percent(store.knowable.wrong, store.knowable.due), 0.1, u"%"_s);
}

void print(Table &table, const QString &what, const sample::Reliability &reliability)
{
    for (const auto &bucket : reliability.buckets())
        if (bucket.count > 0)
            table.note(u"%1 shown at %2 to %3 %: %4, of which right %5, %6 %"_s.arg(what).arg(bucket.from).arg(bucket.to).arg(bucket.count)
                           .arg(bucket.right).arg(percent(bucket.right, bucket.count), 0, 'f', 2));
    table.notBelow(QString(what + u" shown at 95 % or more: right"_s), 100 * reliability.rightFrom(95), 95, u"%"_s);
    table.atMost(QString(what + u": expected calibration error"_s), 100 * reliability.expectedError(), 2, u"%"_s);
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
    const int stores = settings.storesOr(600, 2'800);
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
    table.figure(u"devices that some file speaks of"_s, static_cast<double>(card.devices), {});
    table.figure(u"found"_s, percent(card.found, card.devices), u"%"_s);
    table.figure(u"found twice"_s, static_cast<double>(card.repeated), {});
    table.figure(u"found, and no device of the truth"_s, static_cast<double>(card.strange), {});
    print(table, u"maker"_s, card.maker, 99.9);
    print(table, u"class"_s, card.deviceClass, 99);
    table.figure(u"in scope: precision"_s, card.inScope.precision().value_or(0) * 100, u"%"_s);
    table.figure(u"in scope: recall"_s, card.inScope.recall().value_or(0) * 100, u"%"_s);
    printStores(table, card.store);
    print(table, u"maker"_s, card.makerConfidence);
    print(table, u"store"_s, card.storeConfidence);
    const auto inScope = std::count_if(estate->devices.begin(), estate->devices.end(), isToGo);
    table.figure(u"in scope in all ÷ in truth"_s,
                 100 * static_cast<double>(inScope) / static_cast<double>(std::max<qint64>(1, sample->written.inScopeDevices)), u"%"_s);
    table.figure(u"stores with the true total in scope"_s, 100 * shareWithRightTotal(*estate, *truth), u"%"_s);
    return {};
}

} // namespace phaseout::bench
