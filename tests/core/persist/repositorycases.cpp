// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/persist/repositorycases.h"

#include "tests/core/persist/facts.h"
#include "tests/runner.h"

#include <rapidcheck.h>

namespace phaseout::test {
namespace {
struct Visit {
    DeviceId device;
    std::vector<Observation> observations;
    std::vector<QString> sources;
};

std::vector<Visit> visits(Repository &repository, std::span<const DeviceId> devices = {})
{
    std::vector<Visit> all;
    const auto visited = repository.forEachDevice(
        devices,
        [&all](const DeviceId &device, std::span<const Observation> observations, std::span<const QString> sources) {
            all.push_back({device, {observations.begin(), observations.end()}, {sources.begin(), sources.end()}});
            return true;
        },
        JobContext());
    [&] { QVERIFY_RESULT(visited); }();
    return all;
}

std::vector<DeviceId> devicesIn(const std::vector<Visit> &all)
{
    std::vector<DeviceId> devices;
    for (const Visit &visit : all)
        devices.push_back(visit.device);
    return devices;
}

#define BEGIN(transaction, repository)                                                                                 \
    auto transaction = (repository)->begin();                                                                          \
    QVERIFY_RESULT(transaction)
#define COMMIT(transaction)                                                                                            \
    {                                                                                                                  \
        const auto committed = (*transaction)->commit();                                                               \
        QVERIFY_RESULT(committed);                                                                                     \
    }
#define DO(action)                                                                                                     \
    {                                                                                                                  \
        const auto done = (action);                                                                                    \
        QVERIFY_RESULT(done);                                                                                          \
    }

void anEmptyProjectKnowsItself(Shelf &shelf)
{
    auto repository = shelf.again(shelf.fresh());
    const auto loaded = repository->load({});
    QVERIFY_RESULT(loaded);
    QCOMPARE(loaded->id, uuid(1));
    QCOMPARE(loaded->origin, uuid(2));
    QCOMPARE(loaded->createdAt, noon());
    QVERIFY(loaded->devices.empty() && loaded->stores.empty() && loaded->batches.empty() && loaded->documents.isEmpty());
    QVERIFY(loaded->currentPlan.isEmpty() && loaded->baseline.isEmpty() && loaded->rules.isEmpty());
    const auto last = repository->lastJournalEntry();
    QVERIFY_RESULT(last);
    QVERIFY(!*last);
    QCOMPARE(repository->journalHead()->count, 0);
    QVERIFY(repository->journalHead()->hash.isEmpty());
}

void factsComeBackByDevice(Shelf &shelf)
{
    auto repository = shelf.fresh();
    {
        BEGIN(transaction, repository);
        DO(addScan(**transaction, u"march.xml"_s, 0, 9));
        DO(addScan(**transaction, u"april.xml"_s, 5, 14));
        QCOMPARE(visits(*repository).size(), 15u); // sees what is not committed yet
        COMMIT(transaction);
    }
    repository = shelf.again(std::move(repository));
    const auto all = visits(*repository);
    QCOMPARE(all.size(), 15u);
    for (int i = 0; i < 15; ++i)
        QCOMPARE(all[static_cast<size_t>(i)].device, deviceId(i)); // in the order of their first link
    std::vector<Observation> seventh{observationOf(7, 1), observationOf(7, 2)};
    seventh[0].batch = 1;
    seventh[1].batch = 2;
    QCOMPARE(all[7].observations, seventh);
    QCOMPARE(all[7].sources, (std::vector<QString>{u"march.xml"_s, u"april.xml"_s}));
    const auto stored = repository->observation(2, 3);
    QVERIFY_RESULT(stored);
    QCOMPARE(*stored, seventh[1]);
    QCOMPARE(repository->observation(2, 11).error().code, ErrorCode::NotFound);
}

void someDevicesCanBeVisited(Shelf &shelf)
{
    auto repository = shelf.fresh();
    BEGIN(transaction, repository);
    DO(addScan(**transaction, u"march.xml"_s, 0, 9));
    COMMIT(transaction);
    const std::vector<DeviceId> wanted{deviceId(8), deviceId(99), deviceId(2), deviceId(8)};
    QCOMPARE(devicesIn(visits(*repository, wanted)), (std::vector<DeviceId>{deviceId(2), deviceId(8)}));
    int seen = 0;
    DO(repository->forEachDevice({}, [&seen](const auto &, auto, auto) { return ++seen < 4; }, JobContext()));
    QCOMPARE(seen, 4);
}

void aVisitorMayReadMeanwhile(Shelf &shelf)
{
    auto repository = shelf.fresh();
    BEGIN(transaction, repository);
    DO(addScan(**transaction, u"march.xml"_s, 0, 2));
    size_t inner = 0;
    DO(repository->forEachDevice(
        {},
        [&](const DeviceId &device, auto, auto) {
            inner += visits(*repository).size();
            const std::vector<Device> put{[&] {
                Device d;
                d.id = device;
                return d;
            }()};
            return (*transaction)->putDevices(put).has_value();
        },
        JobContext()));
    QCOMPARE(inner, 9u);
    COMMIT(transaction);
    QCOMPARE(repository->load({})->devices.size(), 3u);
}

void revokedBatchesDoNotCount(Shelf &shelf)
{
    auto repository = shelf.fresh();
    BatchId march;
    {
        BEGIN(transaction, repository);
        march = addScan(**transaction, u"march.xml"_s, 0, 5)->id;
        DO(addScan(**transaction, u"april.xml"_s, 5, 9));
        COMMIT(transaction);
    }
    {
        BEGIN(transaction, repository);
        DO((*transaction)->setRevoked(march, true));
        COMMIT(transaction);
    }
    repository = shelf.again(std::move(repository));
    const auto left = visits(*repository);
    QCOMPARE(left.size(), 5u);
    QCOMPARE(left[0].device, deviceId(5));
    QCOMPARE(left[0].observations.size(), 1u);
    QCOMPARE(repository->load({})->batches[0].isRevoked, true);
    const auto devices = repository->devicesOf(march); // revoked or not
    QVERIFY_RESULT(devices);
    QCOMPARE(*devices, (std::vector<DeviceId>{deviceId(0), deviceId(1), deviceId(2), deviceId(3), deviceId(4), deviceId(5)}));
    {
        BEGIN(transaction, repository);
        DO((*transaction)->setRevoked(march, false));
        QCOMPARE((*transaction)->setRevoked(BatchId(uuid(404)), true).error().code, ErrorCode::NotFound);
        COMMIT(transaction);
    }
    QCOMPARE(visits(*repository).size(), 10u);
}

void whoBroughtADeviceIsKnown(Shelf &shelf)
{
    auto repository = shelf.fresh();
    BatchId march;
    {
        BEGIN(transaction, repository);
        march = addScan(**transaction, u"march.xml"_s, 0, 3)->id;
        DO(addScan(**transaction, u"april.xml"_s, 2, 5));
        DO(addScan(**transaction, u"may.xml"_s, 5, 6));
        COMMIT(transaction);
    }
    using Devices = std::vector<DeviceId>;
    QCOMPARE(repository->devicesBroughtBy(1, 1).value(), (Devices{deviceId(0), deviceId(1), deviceId(2), deviceId(3)}));
    QCOMPARE(repository->devicesBroughtBy(2, 2).value(), (Devices{deviceId(4), deviceId(5)})); // two and three were there
    QCOMPARE(repository->devicesBroughtBy(2, 3).value(), (Devices{deviceId(4), deviceId(5), deviceId(6)}));
    QCOMPARE(repository->devicesBroughtBy(3, 3).value(), Devices{deviceId(6)});
    QVERIFY(repository->devicesBroughtBy(4, 9)->empty());
    BEGIN(transaction, repository);
    DO((*transaction)->setRevoked(march, true));
    QVERIFY(repository->devicesBroughtBy(1, 1)->empty());
    QCOMPARE(repository->devicesBroughtBy(2, 2).value(), (Devices{deviceId(2), deviceId(3), deviceId(4), deviceId(5)}));
}

void registerRowsComeBack(Shelf &shelf)
{
    auto repository = shelf.fresh();
    Batch batch;
    {
        BEGIN(transaction, repository);
        const int number = (*transaction)->beginBatch().value();
        batch = batchOf(number, u"stores.csv"_s);
        BatchDigest digest;
        for (int row = 2; row <= 4; ++row) { // mixed, as a workbook's sheets may give them
            if (row < 4) {
                digest.subnet(row - 1, subnetRow(row));
                DO((*transaction)->addSubnetRow(number, row - 1, subnetRow(row)));
            }
            digest.store(row - 1, registerRow(row));
            DO((*transaction)->addStoreRow(number, row - 1, registerRow(row)));
        }
        batch.storeRows = 3;
        batch.subnetRows = 2;
        batch.digest = digest.finish(batch);
        DO((*transaction)->endBatch(batch));
        COMMIT(transaction);
    }
    repository = shelf.again(std::move(repository));
    const auto rows = repository->storeRows();
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), 3u);
    QCOMPARE(rows->at(2).row, registerRow(4));
    QCOMPARE(rows->at(2).batch, batch.number);
    const auto subnets = repository->subnetRows();
    QVERIFY_RESULT(subnets);
    QCOMPARE(subnets->at(1).row, subnetRow(3));
    QCOMPARE(repository->recomputeDigest(batch.id, {}).value(), batch.digest);
    BEGIN(transaction, repository);
    DO((*transaction)->setRevoked(batch.id, true));
    QVERIFY(repository->storeRows()->empty() && repository->subnetRows()->empty());
}

void digestsAreTheSameComputedAnew(Shelf &shelf)
{
    auto repository = shelf.fresh();
    BEGIN(transaction, repository);
    const auto march = addScan(**transaction, u"march.xml"_s, 0, 30);
    const auto april = addScan(**transaction, u"april.xml"_s, 0, 30);
    QVERIFY_RESULT(april);
    COMMIT(transaction);
    repository = shelf.again(std::move(repository));
    QCOMPARE(repository->recomputeDigest(march->id, {}).value(), march->digest);
    QCOMPARE(repository->recomputeDigest(april->id, {}).value(), april->digest);
    QCOMPARE(repository->recomputeDigest(BatchId(uuid(404)), {}).error().code, ErrorCode::NotFound);
}

void aDroppedBatchLeavesNothing(Shelf &shelf)
{
    auto repository = shelf.fresh();
    BEGIN(transaction, repository);
    const auto dropped = addScan(**transaction, u"march.xml"_s, 0, 9);
    DO((*transaction)->dropBatch(dropped->number));
    const auto kept = addScan(**transaction, u"april.xml"_s, 5, 6);
    COMMIT(transaction);
    const auto loaded = repository->load({});
    QVERIFY_RESULT(loaded);
    QCOMPARE(loaded->batches, std::vector<Batch>{*kept});
    QCOMPARE(devicesIn(visits(*repository)), (std::vector<DeviceId>{deviceId(5), deviceId(6)}));
    QCOMPARE(repository->observation(kept->number, 3).error().code, ErrorCode::NotFound);
}

void theSameFactsTwiceAreRefused(Shelf &shelf)
{
    auto repository = shelf.fresh();
    BEGIN(transaction, repository);
    const auto first = addScan(**transaction, u"march.xml"_s, 0, 1);
    const int number = (*transaction)->beginBatch().value();
    Batch same = batchOf(number, u"march.xml"_s);
    same.id = first->id;
    QCOMPARE((*transaction)->endBatch(same).error().code, ErrorCode::Conflict);
    DO((*transaction)->dropBatch(number));
    COMMIT(transaction);
    QCOMPARE(repository->load({})->batches.size(), 1u);
}

void aBatchWithoutAnEndIsNotKept(Shelf &shelf)
{
    auto repository = shelf.fresh();
    {
        BEGIN(transaction, repository);
        const int number = (*transaction)->beginBatch().value();
        DO((*transaction)->addStoreRow(number, 1, registerRow(2)));
        QCOMPARE((*transaction)->commit().error().code, ErrorCode::Conflict);
    }
    QVERIFY(repository->storeRows()->empty());
    BEGIN(transaction, repository);
    DO(addScan(**transaction, u"march.xml"_s, 0, 1));
    COMMIT(transaction);
}

void withoutCommitNothingHappened(Shelf &shelf)
{
    auto repository = shelf.fresh();
    {
        BEGIN(transaction, repository);
        DO(addScan(**transaction, u"march.xml"_s, 0, 3));
        DO((*transaction)->append(entryAfter(std::nullopt)));
        COMMIT(transaction);
    }
    const auto before = repository->load({});
    {
        BEGIN(transaction, repository);
        QCOMPARE(repository->begin().error().code, ErrorCode::Conflict); // one at a time
        DO(addScan(**transaction, u"april.xml"_s, 0, 20));
        DO((*transaction)->putDevices(std::vector{deviceOf(1)}));
        DO((*transaction)->putStores(std::vector{storeOf(1)}));
        DO((*transaction)->putRules(u"2026-05"_s));
        DO((*transaction)->append(entryAfter(repository->lastJournalEntry().value())));
    }
    const auto after = repository->load({});
    QVERIFY_RESULT(after);
    QCOMPARE(after->batches, before->batches);
    QVERIFY(after->devices.empty() && after->stores.empty() && after->rules.isEmpty());
    QCOMPARE(visits(*repository).size(), 4u);
    QCOMPARE(repository->lastJournalEntry().value()->seq, 1);
    BEGIN(transaction, repository); // and it goes on
    DO(addScan(**transaction, u"april.xml"_s, 0, 20));
    COMMIT(transaction);
    QCOMPARE(visits(*repository).size(), 21u);
}

void devicesComeBackWithDecisions(Shelf &shelf)
{
    auto repository = shelf.fresh();
    Device bare;
    bare.id = deviceId(2);
    Device odd = deviceOf(1);
    odd.ip = *IpAddress::parse(u"2001:db8::7");
    odd.mac.reset();
    odd.name = u"emb\u0000edded <b>“ñ”</b> \u202E"_s;
    odd.verdict = Verdict::NotInScope;
    odd.deviceClass = DeviceClass::Recorder;
    odd.channels = 64;
    odd.isExposed = odd.needsDecision = odd.needsStore = true;
    odd.isInScope = false;
    odd.store = StoreId();
    DeviceDecisions decided;
    decided.decision = DeviceDecision{Verdict::Confirmed, Maker(u"dahua"_s), u"OEM"_s, DeviceClass::Encoder, true, u"label"_s};
    decided.store = StoreId(); // "not one of our stores"
    decided.delivery = {DeliveryState::Removed, EvidenceLevel::Evidenced, u"ticket 7"_s, QDate(2026, 4, 30)};
    decided.isIsolated = true;
    DeviceDecisions undecided;
    undecided.decision = DeviceDecision();
    {
        BEGIN(transaction, repository);
        DO((*transaction)->putDevices(std::vector{odd, bare, deviceOf(3)}));
        DO((*transaction)->putDecisions(odd.id, decided));
        DO((*transaction)->putDecisions(bare.id, undecided));
        DO((*transaction)->putDecisions(deviceId(404), decided)); // facts gone, decision kept
        COMMIT(transaction);
    }
    repository = shelf.again(std::move(repository));
    const auto loaded = repository->load({});
    QVERIFY_RESULT(loaded);
    odd.decision = decided.decision;
    odd.storeDecision = decided.store;
    odd.delivery = decided.delivery;
    odd.isIsolated = true;
    bare.decision = DeviceDecision();
    QCOMPARE(loaded->devices, (std::vector<Device>{odd, bare, deviceOf(3)}));
    QCOMPARE(loaded->decisions.size(), 3);
    QCOMPARE(loaded->decisions.value(deviceId(404)), decided);
    BEGIN(transaction, repository);
    DO((*transaction)->putDecisions(odd.id, DeviceDecisions()));
    DO((*transaction)->eraseDevices(std::vector{bare.id}));
    QCOMPARE(repository->load({})->devices.size(), 2u);
    QCOMPARE(repository->load({})->decisions.size(), 3); // that there was one is kept
    DO((*transaction)->putDevices(std::vector{bare})); // back to where it stood
    const auto back = repository->load({});
    QCOMPARE(back->devices[1].id, bare.id);
    QCOMPARE(back->devices[1].decision, std::optional(DeviceDecision()));
    QVERIFY(!back->devices[0].storeDecision);
}

void storesComeBackInOrder(Shelf &shelf)
{
    auto repository = shelf.fresh();
    Store own = storeOf(5, 1);
    own.isUserMade = true;
    own.postcode.reset();
    own.latitude.reset();
    own.longitude.reset();
    own.closedOn = QDate();
    Store closed = storeOf(2, 1);
    closed.delivery = {DeliveryState::Disposed, EvidenceLevel::Certified, u"WEEE-1"_s, QDate(2026, 2, 28)};
    {
        BEGIN(transaction, repository);
        DO((*transaction)->putOrganisations(std::vector{organisation(1), organisation(3)}));
        DO((*transaction)->putOrganisations(std::vector{organisation(2), organisation(1)})); // in place of those
        DO((*transaction)->putStores(std::vector{storeOf(9, 2), storeOf(7, 1), storeOf(2, 1), storeOf(1, 2)}));
        DO((*transaction)->putUserStore(own));
        DO((*transaction)->putStoreDelivery(closed.id, closed.delivery));
        DO((*transaction)->putStoreDelivery(storeId(404), closed.delivery));
        COMMIT(transaction);
    }
    repository = shelf.again(std::move(repository));
    const auto loaded = repository->load({});
    QVERIFY_RESULT(loaded);
    QCOMPARE(loaded->organisations, (std::vector<Organisation>{organisation(2), organisation(1)}));
    QCOMPARE(loaded->stores, (std::vector<Store>{closed, own, storeOf(7, 1), storeOf(1, 2), storeOf(9, 2)}));
    QCOMPARE(loaded->storeDeliveries.size(), 2);
    BEGIN(transaction, repository);
    DO((*transaction)->eraseStores(std::vector{storeId(9), own.id})); // not a user's
    DO((*transaction)->putStoreDelivery(closed.id, Delivery()));
    QCOMPARE(repository->load({})->stores.size(), 4u);
    DO((*transaction)->eraseUserStore(own.id));
    QCOMPARE(repository->load({})->stores, (std::vector<Store>{storeOf(2, 1), storeOf(7, 1), storeOf(1, 2)}));
}

void documentsAndPlansComeBack(Shelf &shelf)
{
    auto repository = shelf.fresh();
    const QJsonObject rates{{u"currency"_s, u"GBP"_s}, {u"camera"_s, 23'500}, {u"weeks"_s, QJsonObject{{u"a"_s, true}}}};
    const QByteArray plan = QByteArray("{\"jobs\":[]}").repeated(20'000);
    {
        BEGIN(transaction, repository);
        DO((*transaction)->putDocument(Document::Rates, {{u"currency"_s, u"EUR"_s}}));
        DO((*transaction)->putDocument(Document::Rates, rates));
        DO((*transaction)->putDocument(Document::HostNames, {}));
        DO((*transaction)->putPlan("digest", plan));
        DO((*transaction)->putPlan("digest", "another that claims the same digest"));
        DO((*transaction)->putPlan("empty", {}));
        DO((*transaction)->putCurrentPlan("digest"));
        DO((*transaction)->putBaseline("other"));
        DO((*transaction)->putRules(u"2026-05 abc"_s));
        COMMIT(transaction);
    }
    repository = shelf.again(std::move(repository));
    const auto loaded = repository->load({});
    QVERIFY_RESULT(loaded);
    QCOMPARE(loaded->documents, (QHash<Document, QJsonObject>{{Document::Rates, rates}, {Document::HostNames, {}}}));
    QCOMPARE(loaded->currentPlan, QByteArray("digest"));
    QCOMPARE(loaded->baseline, QByteArray("other"));
    QCOMPARE(loaded->rules, u"2026-05 abc"_s);
    QCOMPARE(repository->plan("digest").value(), plan);
    QCOMPARE(repository->plan("empty").value(), QByteArray());
    QCOMPARE(repository->plan("none").error().code, ErrorCode::NotFound);
}

void theJournalKeepsItsOrder(Shelf &shelf)
{
    auto repository = shelf.fresh();
    std::vector<JournalEntry> written;
    for (int i = 0; i < 7; ++i) {
        BEGIN(transaction, repository);
        const auto last = repository->lastJournalEntry();
        QVERIFY_RESULT(last);
        written.push_back(entryAfter(*last, QByteArray("{\"n\":") + QByteArray::number(i) + "}"));
        DO((*transaction)->append(written.back()));
        COMMIT(transaction);
    }
    repository = shelf.again(std::move(repository));
    std::vector<JournalEntry> read;
    ChainCheck chain;
    DO(repository->forEachJournalEntry([&](const JournalEntry &entry) {
        read.push_back(entry);
        return !chain.next(entry).has_value();
    }));
    QCOMPARE(read, written);
    QCOMPARE(repository->lastJournalEntry().value(), std::optional(written.back()));
    QCOMPARE(repository->journalHead()->count, 7);
    QCOMPARE(repository->journalHead()->hash, written.back().hash);
    int seen = 0;
    DO(repository->forEachJournalEntry([&seen](const JournalEntry &) { return ++seen < 2; }));
    QCOMPARE(seen, 2);
    BEGIN(transaction, repository); // an entry is never written over
    QCOMPARE((*transaction)->append(written.front()).error().code, ErrorCode::Conflict);
    QCOMPARE((*transaction)->commit().error().code, ErrorCode::Conflict); // half a unit is not kept either
    QVERIFY(repository->load({}).has_value());
}

void aCancelledReadSaysSo(Shelf &shelf)
{
    auto repository = shelf.fresh();
    Batch batch;
    {
        BEGIN(transaction, repository);
        batch = addScan(**transaction, u"march.xml"_s, 0, 3000).value();
        std::vector<Device> devices;
        for (int i = 0; i < 3000; ++i)
            devices.push_back(deviceOf(i));
        DO((*transaction)->putDevices(devices));
        COMMIT(transaction);
    }
    std::stop_source stop;
    stop.request_stop();
    const JobContext cancelled(stop.get_token());
    const auto visitAll = [](const auto &, auto, auto) { return true; };
    QCOMPARE(repository->forEachDevice({}, visitAll, cancelled).error().code, ErrorCode::Cancelled);
    QCOMPARE(repository->load(cancelled).error().code, ErrorCode::Cancelled);
    QCOMPARE(repository->recomputeDigest(batch.id, cancelled).error().code, ErrorCode::Cancelled);

    std::stop_source later;
    const JobContext cancelledLater(later.get_token());
    int seen = 0;
    const auto stopAtFour = [&](const auto &...) {
        if (++seen == 4)
            later.request_stop();
        return true;
    };
    QCOMPARE(repository->forEachDevice({}, stopAtFour, cancelledLater).error().code, ErrorCode::Cancelled);
    QCOMPARE(seen, 4);
    later = std::stop_source();
    seen = 0;
    const JobContext cancelledAgain(later.get_token());
    QCOMPARE(repository->forEachObservation(std::array{batch.number}, stopAtFour, cancelledAgain).error().code, ErrorCode::Cancelled);
    QCOMPARE(seen, 4);
    QCOMPARE(visits(*repository).size(), 3001u); // and nothing is broken by it
}

// Whatever links a project has, each device is visited once with its own observations, in order of batch and row.
void everyLinkIsVisitedOnce(Shelf &shelf)
{
    const bool holds = rc::check("every link is visited once", [&shelf] {
        const auto batches = *rc::gen::container<std::vector<std::vector<int>>>(
            rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12)));
        auto repository = shelf.fresh();
        auto transaction = repository->begin().value();
        std::vector<DeviceId> order;
        QHash<DeviceId, std::vector<std::pair<int, qint64>>> expected;
        for (const std::vector<int> &devices : batches) {
            const int number = transaction->beginBatch().value();
            qint64 ordinal = 0;
            for (const int device : devices) {
                ++ordinal;
                RC_ASSERT(transaction->addObservation(number, ordinal, ordinal, toBytes(observationOf(device, number))).has_value());
                RC_ASSERT(transaction->putLinks(std::vector{Link{number, ordinal, deviceId(device), u"mac"_s}}).has_value());
                if (!expected.contains(deviceId(device)))
                    order.push_back(deviceId(device));
                expected[deviceId(device)].push_back({number, ordinal});
            }
            RC_ASSERT(transaction->endBatch(batchOf(number, u"x"_s)).has_value());
        }
        RC_ASSERT(transaction->commit().has_value());
        const auto all = visits(*repository);
        RC_ASSERT(devicesIn(all) == order);
        for (const Visit &visit : all) {
            std::vector<Observation> wanted;
            for (const auto &[number, ordinal] : expected.value(visit.device))
                wanted.push_back(repository->observation(number, ordinal).value());
            RC_ASSERT(visit.observations == wanted);
        }
    });
    QVERIFY(holds);
}
} // namespace

const std::vector<RepositoryCase> &repositoryCases()
{
    static const std::vector<RepositoryCase> cases{
        {"an empty project knows itself", anEmptyProjectKnowsItself},
        {"facts come back by device", factsComeBackByDevice},
        {"some devices can be visited", someDevicesCanBeVisited},
        {"a visitor may read and write meanwhile", aVisitorMayReadMeanwhile},
        {"revoked batches do not count", revokedBatchesDoNotCount},
        {"who brought a device is known", whoBroughtADeviceIsKnown},
        {"register and subnet rows come back", registerRowsComeBack},
        {"digests are the same computed anew", digestsAreTheSameComputedAnew},
        {"a dropped batch leaves nothing", aDroppedBatchLeavesNothing},
        {"the same facts twice are refused", theSameFactsTwiceAreRefused},
        {"a batch without an end is not kept", aBatchWithoutAnEndIsNotKept},
        {"without commit nothing happened", withoutCommitNothingHappened},
        {"devices come back with decisions", devicesComeBackWithDecisions},
        {"stores come back in order", storesComeBackInOrder},
        {"documents and plans come back", documentsAndPlansComeBack},
        {"the journal keeps its order", theJournalKeepsItsOrder},
        {"a cancelled read says so", aCancelledReadSaysSo},
        {"every link is visited once", everyLinkIsVisitedOnce, true},
    };
    return cases;
}

} // namespace phaseout::test
