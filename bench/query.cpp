// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/mainjob.h"
#include "core/base/random.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {
namespace {
constexpr int queries = 1'000;

// Asks for stores drawn by lot, each in the words that \a text makes of it.
template <class Text>
void ask(const Locator &locator, const std::vector<Store> &stores, const QString &kind, Text text, const Table &table)
{
    Random random(1);
    qint64 right = 0;
    qint64 total = 0;
    qint64 worst = 0;
    QElapsedTimer timer;
    for (int i = 0; i < queries; ++i) {
        const Store &store = stores[random.below(stores.size())];
        const QString asked = text(store);
        timer.start();
        const auto found = locator.query(asked);
        const qint64 took = timer.nsecsElapsed();
        total += took;
        worst = std::max(worst, took);
        right += !found.empty() && found.front().id == store.id;
    }
    table.figure(QString(kind + u": mean per query"_s), static_cast<double>(total) / queries / 1e6, u"ms"_s);
    table.figure(QString(kind + u": the slowest query"_s), static_cast<double>(worst) / 1e6, u"ms"_s);
    table.figure(QString(kind + u": the right store first"_s), static_cast<double>(right) * 100 / queries, u"%"_s);
}
} // namespace

Result<void> benchQuery(const Settings &settings, Table &table)
{
    const int stores = settings.storesOr(20'000, 20'000);
    const auto sample = makeSample(settings, u"query"_s, stores, settings.devicesOr(stores, stores));
    if (!sample)
        return failure(sample.error());
    Services services;
    auto project = makeProject(settings, services, u"query"_s);
    if (!project)
        return failure(project.error());
    const auto imported = importFiles(**project, {QString(sample->path + u"/stores.csv"_s), QString(sample->path + u"/subnets.csv"_s)}, settings.context);
    if (!imported)
        return failure(imported.error());
    const auto estate = (*project)->estate();
    const Knowledge &knowledge = (*project)->knowledge();
    const Stopwatch making;
    const Locator locator(estate->stores, estate->organisations, subnetClaims(*estate), *knowledge.gazetteer, knowledge.locator);
    table.figure(u"stores"_s, static_cast<double>(estate->stores.size()), {});
    table.figure(u"import of the register"_s, *imported);
    table.figure(u"index of the stores"_s, making.spent());
    ask(locator, estate->stores, u"address and postcode"_s,
        [](const Store &store) -> QString {
            return store.name + u", "_s + store.address + u", "_s + (store.postcode ? store.postcode->text() : store.postcodeText);
        },
        table);
    ask(locator, estate->stores, u"name and town"_s, [](const Store &store) -> QString { return store.name + u", "_s + store.town; }, table);
    return {};
}

} // namespace phaseout::bench
