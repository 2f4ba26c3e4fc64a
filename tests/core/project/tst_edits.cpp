// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/pending.h"
#include "tests/core/project/bench.h"
#include "tests/runner.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::test;

namespace {
// An edit as the journal holds it, done to another project: facts from \a files, by name, everything else as it stands.
Result<void> replay(Project &onto, const Edit &edit, const QHash<QString, Facts> &files)
{
    std::vector<Facts> brought;
    for (const Change &change : edit.changes)
        if (const auto *import = std::get_if<ImportBatch>(&change))
            brought.push_back(files.value(import->batch.fileName));
    if (!brought.empty()) {
        auto done = test::import(onto, brought);
        return done ? Result<void>() : failure(done.error());
    }
    auto done = onto.apply(edit);
    return done ? Result<void>() : failure(done.error());
}

std::vector<JournalEntry> journalOf(Project &project)
{
    std::vector<JournalEntry> entries;
    const auto read = project.repository().forEachJournalEntry([&](const JournalEntry &entry) {
        entries.push_back(entry);
        return true;
    });
    return read ? entries : std::vector<JournalEntry>();
}

// Two devices made one, or the first or last row of one told apart from it.
Result<ChangeEvent> mergeOrSplit(Project &project, Random &random)
{
    const auto estate = project.estate();
    const DeviceId device = estate->devices[random.below(estate->devices.size())].id;
    const auto rows = rowsOf(project, device);
    if (!rows)
        return failure(rows.error());
    if (rows->size() > 1 && random.chance(600)) {
        const SeenRow row = random.chance(500) ? rows->front().row : rows->back().row;
        auto edit = splitDevice(project, device, std::array{row});
        return edit ? project.apply(*edit) : Result<ChangeEvent>(failure(edit.error()));
    }
    const DeviceId other = estate->devices[random.below(estate->devices.size())].id;
    if (other == device)
        return ChangeEvent{};
    auto edit = mergeDevices(project, std::array{device, other});
    return edit ? project.apply(*edit) : Result<ChangeEvent>(failure(edit.error()));
}

Store newStore(const Estate &estate, const QString &code)
{
    Store store{.id = StoreId(QUuid(u"21111111-2222-4333-8444-555555555502"_s)), .organisation = estate.organisations.front().id, .code = *StoreCode::parse(code)};
    store.name = u"Forgotten shop"_s;
    store.latitude = 51.50123456789;
    store.longitude = -0.1;
    return store;
}
} // namespace

class EditsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase() { qputenv("RC_PARAMS", qEnvironmentVariable("RC_PARAMS", u"max_success=25 noshrink=1"_s).toUtf8()); } // each of them many edits

    void takingBackIsAsIfNothingHadBeen()
    {
        Bench bench;
        const auto project = bench.filled();
        QVERIFY(rc::check("apply, then its inverse, or undo", [&](quint64 seed, bool byUndo) {
            Random random(seed);
            const QString before = dumpOf(*project->estate());
            const Edit edit = randomEdit(*project->estate(), random, bench.ids);
            const auto done = project->apply(edit);
            RC_ASSERT(done.has_value());
            if (done->entry.isNull()) { // it changed nothing
                RC_ASSERT(dumpOf(*project->estate()) == before);
                return;
            }
            const QString after = dumpOf(*project->estate());
            RC_ASSERT(after != before);
            Edit effective = edit;
            std::erase_if(effective.changes, [](const Change &change) { return changesNothing(change); });
            const auto back = byUndo ? project->undo() : project->apply(inverse(effective));
            RC_ASSERT(back.has_value());
            RC_ASSERT(dumpOf(*project->estate()) == before);
            if (byUndo) {
                RC_ASSERT(project->redo().has_value());
                RC_ASSERT(dumpOf(*project->estate()) == after);
                RC_ASSERT(project->undo().has_value());
                RC_ASSERT(dumpOf(*project->estate()) == before);
            }
        }));
    }
    void aJournalReplaysToTheSameState()
    {
        QVERIFY(rc::check("facts and journal alone give the state, live, stored and read again", [](quint64 seed) {
            QTemporaryDir folder;
            const QString path = folder.filePath(u"p.phaseout"_s);
            Bench bench;
            Random random(seed);
            QHash<QString, Facts> files;
            for (const Facts &facts : {registerOf(3), subnetsOf(3), scanOf(3, 3), inventoryOf(3, 3), registerOf(5, u"stores-2.csv"_s)})
                files.insert(facts.name, facts);
            auto project = bench.fresh(path);
            RC_ASSERT(test::import(*project, {files[u"stores.csv"_s], files[u"subnets.csv"_s], files[u"scan.xml"_s]}).has_value());
            for (int i = 0; i < 14; ++i) {
                if (i == 4)
                    RC_ASSERT(test::import(*project, {files[u"inventory.csv"_s]}).has_value());
                if (i == 9)
                    RC_ASSERT(test::import(*project, {files[u"stores-2.csv"_s]}).has_value());
                if (random.chance(250) && project->history().canUndo() && project->history().done().size() > 2)
                    RC_ASSERT(project->undo().has_value());
                else if (random.chance(250) && project->history().canRedo())
                    RC_ASSERT(project->redo().has_value());
                else if (random.chance(300) && project->estate()->devices.size() > 1)
                    RC_ASSERT(mergeOrSplit(*project, random).has_value());
                else if (!project->estate()->devices.empty() && !project->estate()->stores.empty())
                    RC_ASSERT(project->apply(randomEdit(*project->estate(), random, bench.ids)).has_value());
            }
            const QString live = dumpOf(*project->estate());
            const auto entries = journalOf(*project);

            Bench other;
            const auto empty = other.fresh();
            for (size_t i = 1; i < entries.size(); ++i) {
                const auto edit = editFromBytes(entries[i].body);
                RC_ASSERT(edit.has_value());
                const auto done = replay(*empty, *edit, files);
                RC_ASSERT(done.has_value());
            }
            RC_ASSERT(dumpOf(*empty->estate()) == live);

            const auto findings = project->verify({});
            RC_ASSERT(findings.has_value());
            for (const Finding &finding : *findings) // the plans here are digests of nothing
                RC_ASSERT((finding.id == u"journal.plan.altered"));
            RC_ASSERT(project->rederive({}).has_value());
            RC_ASSERT(project->close().has_value());
            project = bench.reopened(path);
            Estate again = *project->estate();
            RC_ASSERT(project->rederive({}).has_value());
            RC_ASSERT(dumpOf(again) == dumpOf(*project->estate()));
        }));
    }
    void undoWorksAfterOpeningAgain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"p.phaseout"_s);
        Bench bench;
        auto project = bench.fresh(path);
        QVERIFY_RESULT(test::import(*project, {registerOf(2), subnetsOf(2), scanOf(2, 3)}));
        QStringList states{dumpOf(*project->estate())};
        Random random(3);
        while (states.size() < 12) {
            const auto done = project->apply(randomEdit(*project->estate(), random, bench.ids));
            QVERIFY_RESULT(done);
            if (!done->entry.isNull())
                states += dumpOf(*project->estate());
            if (project->estate()->devices.empty()) {
                QVERIFY_RESULT(project->undo());
                states.removeLast();
            }
        }
        const auto reopen = [&] {
            const bool isClosed = project->close().has_value();
            project = bench.reopened(path);
            return isClosed;
        };
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            QVERIFY(reopen());
            QVERIFY_RESULT(project->undo());
            QCOMPARE(difference(dumpOf(*project->estate()), states.at(i)), QString());
        }
        for (qsizetype i = 1; i < states.size(); ++i) {
            QVERIFY(reopen());
            QVERIFY_RESULT(project->redo());
            QCOMPARE(difference(dumpOf(*project->estate()), states.at(i)), QString());
        }
        QVERIFY(!project->history().canRedo());
        QCOMPARE(project->redo().error().code, ErrorCode::NothingToDo);
    }
    void aNewEditClearsRedo()
    {
        Bench bench;
        const auto project = bench.filled();
        const DeviceId id = project->estate()->devices.front().id;
        QVERIFY_RESULT(project->apply(Edit{{SetIsolated{id, false, true}}, {}}));
        QVERIFY_RESULT(project->undo());
        QVERIFY(project->history().canRedo());
        QVERIFY_RESULT(project->apply(Edit{{SetIsolated{id, false, false}}, {}})); // nothing: nothing is cleared
        QVERIFY(project->history().canRedo());
        QVERIFY_RESULT(project->apply(Edit{{SetIsolated{id, false, true}}, {}}));
        QVERIFY(!project->history().canRedo());
        QCOMPARE(project->redo().error().code, ErrorCode::NothingToDo);
    }
    void whatIsNoLongerSoIsAConflict_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("code");
        auto row = [i = 0](const char *name, ErrorCode code) mutable { QTest::newRow(name) << i++ << static_cast<int>(code); };
        row("another store", ErrorCode::Conflict);
        row("another decision", ErrorCode::Conflict);
        row("another delivery of a device", ErrorCode::Conflict);
        row("another delivery of a store", ErrorCode::Conflict);
        row("not isolated", ErrorCode::Conflict);
        row("another document", ErrorCode::Conflict);
        row("another plan", ErrorCode::Conflict);
        row("another baseline", ErrorCode::Conflict);
        row("other rules", ErrorCode::Conflict);
        row("restoring what counts", ErrorCode::Conflict);
        row("a store that is there", ErrorCode::Conflict);
        row("the same store twice", ErrorCode::Conflict);
        row("revoking twice in one step", ErrorCode::Conflict);
        row("old value of the step's own earlier change", ErrorCode::Conflict);
        row("taking away a register's store", ErrorCode::NotFound);
        row("no such device", ErrorCode::NotFound);
        row("no such store for a device", ErrorCode::NotFound);
        row("no such store", ErrorCode::NotFound);
        row("no such import", ErrorCode::NotFound);
        row("an import without rows", ErrorCode::ValueInvalid);
        row("dated after today", ErrorCode::ValueInvalid);
        row("evidence without a reference", ErrorCode::ValueInvalid);
        row("a document that is none", ErrorCode::ValueInvalid);
    }
    void whatIsNoLongerSoIsAConflict()
    {
        QFETCH(int, which);
        QFETCH(int, code);
        Bench bench;
        const auto project = bench.filled(2, 2);
        const Estate &estate = *project->estate();
        const DeviceId d = estate.devices.front().id;
        const Store &s = estate.stores.front();
        const Batch &b = estate.batches.back();
        const Delivery removed{DeliveryState::Removed, EvidenceLevel::Reported, {}, {}};
        const Store added = newStore(estate, u"0777"_s);
        const QJsonObject constraints = documentOf(estate, Document::Constraints);
        const std::vector<std::vector<Change>> all = {
            {AssignStore{d, s.id, std::nullopt}},
            {DecideDevice{d, DeviceDecision(), std::nullopt}},
            {SetDeviceDelivery{d, removed, Delivery()}},
            {SetStoreDelivery{s.id, removed, Delivery()}},
            {SetIsolated{d, true, false}},
            {SetDocument{Document::Constraints, QJsonObject{{u"horizonWeeks"_s, 7}}, constraints}},
            {SetCurrentPlan{"x", "y"}},
            {SetBaseline{"x", "y"}},
            {AdoptRules{u"x"_s, u"y"_s}},
            {RestoreBatch{b.id, b.fileName}},
            {AddStore{s}},
            {AddStore{added}, AddStore{added}},
            {RevokeBatch{b.id, b.fileName}, RevokeBatch{b.id, b.fileName}},
            {SetIsolated{d, false, true}, SetIsolated{d, false, true}},
            {RemoveStore{s}},
            {SetIsolated{DeviceId(QUuid::createUuidV5(QUuid(), u"x"_s)), false, true}},
            {AssignStore{d, std::nullopt, StoreId(QUuid::createUuidV5(QUuid(), u"x"_s))}},
            {SetStoreDelivery{added.id, Delivery(), removed}},
            {RevokeBatch{BatchId(QUuid::createUuidV5(QUuid(), u"x"_s)), {}}},
            {ImportBatch{b}},
            {SetDeviceDelivery{d, Delivery(), {DeliveryState::Removed, EvidenceLevel::Reported, {}, QDate(2026, 11, 3)}}},
            {SetStoreDelivery{s.id, Delivery(), {DeliveryState::Removed, EvidenceLevel::Verified, {}, {}}}},
            {SetDocument{Document::Constraints, constraints, QJsonObject{{u"crewz"_s, 1}}}},
        };
        const QString before = dumpOf(estate);
        // A good change before it goes the same way.
        std::vector<Change> changes{SetIsolated{estate.devices.back().id, false, true}};
        changes.insert(changes.end(), all.at(static_cast<size_t>(which)).begin(), all.at(static_cast<size_t>(which)).end());
        const auto done = project->apply(Edit{changes, {}});
        QVERIFY(!done);
        QCOMPARE(static_cast<int>(done.error().code), code);
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }
    void aForgottenStoreIsAddedInOneStep()
    {
        Bench bench;
        const auto project = bench.filled();
        const QString before = dumpOf(*project->estate());
        const qsizetype entries = static_cast<qsizetype>(journalOf(*project).size());
        const std::vector<DeviceId> ids{project->estate()->devices[0].id, project->estate()->devices[4].id};
        const Store store = newStore(*project->estate(), u"0999"_s);
        QVERIFY_RESULT(project->apply(addStore(*project->estate(), store, ids)));
        QCOMPARE(static_cast<qsizetype>(journalOf(*project).size()), entries + 1);
        const auto estate = project->estate();
        QVERIFY(estate->store(store.id));
        QVERIFY(estate->store(store.id)->isUserMade);
        QCOMPARE(estate->devicesAt(estate->storeAt(store.id)).size(), 2u);
        for (const DeviceId &id : ids)
            QCOMPARE(estate->device(id)->store, store.id);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
    }
    void aWrongStateOfAStoreTakesNoReportAlong()
    {
        Bench bench;
        const auto project = bench.filled();
        const auto now = [&] { return project->estate(); };
        const auto before = now();
        const Store &store = *std::find_if(before->stores.begin(), before->stores.end(), [&](const Store &one) {
            return std::ranges::count_if(before->devices, [&one](const Device &d) { return d.store == one.id && d.isInScope; }) > 1;
        });
        const DeviceId gone = std::find_if(before->devices.begin(), before->devices.end(), [&](const Device &d) { return d.store == store.id && d.isInScope; })->id;
        const QDate today = bench.services.clock.today();
        const Delivery reported{DeliveryState::Removed, EvidenceLevel::Reported, {}, today};
        QVERIFY_RESULT(project->apply(deliverDevices(*now(), std::array{gone}, reported)));
        const auto deliver = [&](DeliveryState state, QDate on) { return project->apply(deliverStore(*now(), *now()->store(store.id), {state, EvidenceLevel::Reported, {}, on})); };
        const auto removed = [&] { return std::ranges::count_if(now()->devices, [](const Device &d) { return d.delivery.isReportedRemoved(); }); };
        QVERIFY_RESULT(deliver(DeliveryState::Removed, today.addDays(-2)));
        QVERIFY(removed() > 1);
        QCOMPARE(now()->device(gone)->delivery, reported); // what was known of it stays
        QVERIFY_RESULT(deliver(DeliveryState::Removed, today.addDays(-1))); // the day was wrong
        QCOMPARE(std::ranges::count_if(now()->devices, [&](const Device &d) { return d.delivery.on == today.addDays(-1); }), removed() - 1);
        const auto doubted = [&](DeliveryState state) { return doubtOf(*now(), deliverStore(*now(), *now()->store(store.id), {state, EvidenceLevel::Reported, {}, today})); };
        QCOMPARE(doubted(DeliveryState::Ordered), u"%1 device(s) no longer count as removed."_s.arg(removed() - 1)); // and whoever says it is told
        QCOMPARE(doubted(DeliveryState::Disposed), QString());
        QVERIFY_RESULT(deliver(DeliveryState::Identified, today));
        QCOMPARE(removed(), 1);
        QCOMPARE(doubted(DeliveryState::Ordered), QString());
        QCOMPARE(now()->device(gone)->delivery, reported);
    }
    void verifyingAStoreKeepsTheDaysOfItsRemovals()
    {
        Bench bench;
        const auto project = bench.filled();
        const auto now = [&] { return project->estate(); };
        const DeviceId gone = std::ranges::find_if(now()->devices, [&](const Device &d) { return d.isInScope && now()->store(d.store); })->id;
        const StoreId store = now()->device(gone)->store;
        const QDate today = bench.services.clock.today();
        const auto deliver = [&](DeliveryState state, EvidenceLevel level, QDate on) {
            return project->apply(deliverStore(*now(), *now()->store(store), {state, level, u"WO-1"_s, on}));
        };
        const Delivery reported{DeliveryState::Removed, EvidenceLevel::Reported, {}, today.addDays(-9)};
        QVERIFY_RESULT(project->apply(deliverDevices(*now(), std::array{gone}, reported)));
        QVERIFY_RESULT(deliver(DeliveryState::Removed, EvidenceLevel::Reported, today.addDays(-2)));
        QVERIFY_RESULT(deliver(DeliveryState::Removed, EvidenceLevel::Verified, today));
        const Delivery verified{DeliveryState::Removed, EvidenceLevel::Verified, u"WO-1"_s, today.addDays(-2)};
        QCOMPARE(now()->store(store)->delivery, verified);
        for (const Device &device : now()->devices)
            if (device.store == store && device.isInScope && device.id != gone)
                QCOMPARE(device.delivery, verified);
        QCOMPARE(now()->device(gone)->delivery, (Delivery{DeliveryState::Removed, EvidenceLevel::Verified, u"WO-1"_s, reported.on}));
        QVERIFY_RESULT(deliver(DeliveryState::Disposed, EvidenceLevel::Certified, today));
        QCOMPARE(now()->device(gone)->delivery, (Delivery{DeliveryState::Disposed, EvidenceLevel::Certified, u"WO-1"_s, reported.on}));
        // Who speaks of the device itself corrects the day.
        const Delivery corrected{DeliveryState::Disposed, EvidenceLevel::Certified, u"WO-2"_s, today.addDays(-1)};
        QVERIFY_RESULT(project->apply(deliverDevices(*now(), std::array{gone}, corrected)));
        QCOMPARE(now()->device(gone)->delivery, corrected);
        // What was seen since was removed anew.
        QVERIFY_RESULT(project->apply(deliverDevices(*now(), std::array{gone}, {DeliveryState::Removed, EvidenceLevel::Reported, {}, now()->device(gone)->lastSeen.addDays(-1)})));
        QVERIFY(now()->device(gone)->isSeenAgain());
        QVERIFY_RESULT(deliver(DeliveryState::Disposed, EvidenceLevel::Certified, today));
        QCOMPARE(now()->device(gone)->delivery.on, today);
        // So it was where no more is said than before.
        const Delivery before{DeliveryState::Removed, EvidenceLevel::Verified, u"WO-3"_s, now()->device(gone)->lastSeen.addDays(-1)};
        QVERIFY_RESULT(project->apply(deliverDevices(*now(), std::array{gone}, before)));
        QVERIFY_RESULT(deliver(DeliveryState::Removed, EvidenceLevel::Reported, before.on.addDays(-1)));
        QCOMPARE(now()->device(gone)->delivery, before);
        QVERIFY_RESULT(deliver(DeliveryState::Removed, EvidenceLevel::Reported, today));
        QCOMPARE(now()->device(gone)->delivery, (Delivery{DeliveryState::Removed, EvidenceLevel::Reported, u"WO-1"_s, today}));
    }
    void nothingWasRemovedBeforeItWasMade()
    {
        Bench bench;
        const auto project = bench.filled();
        const auto estate = project->estate();
        const auto made = std::find_if(estate->devices.begin(), estate->devices.end(), [](const Device &d) { return d.madeOn.isValid(); });
        QVERIFY(made != estate->devices.end());
        const auto removedOn = [&](QDate on) { return deliverDevices(*project->estate(), std::array{made->id}, {DeliveryState::Removed, EvidenceLevel::Reported, {}, on}); };
        const auto refused = project->apply(removedOn(made->madeOn.addDays(-1)));
        QVERIFY(!refused);
        QVERIFY(userText(refused.error()).contains(made->madeOn.toString(Qt::ISODate)));
        QVERIFY_RESULT(project->apply(removedOn(made->madeOn)));
        // Seen since: it counts as there, and whoever says it is told.
        QCOMPARE(doubtOf(*estate, removedOn(made->lastSeen.addDays(-1))), u"1 device(s) were seen after that day: they will count as still there, unless another maker’s came in their stead."_s);
        QCOMPARE(doubtOf(*estate, removedOn(made->lastSeen)), QString());
    }
    // Its serial number became known later, and with it that the reported day cannot be.
    void noKeptDayIsBeforeTheDeviceWasMade()
    {
        Bench bench;
        const auto project = bench.filled();
        const auto now = [&] { return project->estate(); };
        const auto mac = MacAddress::fromNumber(0x4419'B600'0001u);
        const auto listed = [&mac](const QString &name, const char *serial) {
            Observation row;
            row.source = SourceKind::Inventory;
            row.row = 2;
            row.mac = mac;
            row.add(TraitKind::Vendor, "Hikvision");
            row.add(TraitKind::Serial, serial);
            row.add(TraitKind::StoreCodeText, "0001");
            return Facts{name, {}, {}, {row}};
        };
        QVERIFY_RESULT(test::import(*project, {listed(u"first.csv"_s, "")}));
        const auto found = [&] { return std::ranges::find_if(now()->devices, [&mac](const Device &d) { return d.mac == mac; }); };
        const Device early = *found();
        QVERIFY(early.isInScope && !early.madeOn.isValid() && !early.lastSeen.isValid());
        QVERIFY_RESULT(project->apply(deliverDevices(*now(), std::array{early.id}, {DeliveryState::Removed, EvidenceLevel::Reported, {}, QDate(2018, 6, 1)})));
        QVERIFY_RESULT(test::import(*project, {listed(u"later.csv"_s, "DS-2CD2385G1-I20190726CCWRE33385981")}));
        QCOMPARE(now()->device(early.id)->madeOn, QDate(2019, 7, 26));
        const Delivery verified{DeliveryState::Removed, EvidenceLevel::Verified, u"WO-1"_s, bench.services.clock.today()};
        QVERIFY_RESULT(project->apply(deliverStore(*now(), *now()->store(early.store), verified)));
        QCOMPARE(now()->device(early.id)->delivery, verified);
    }
    // Nobody had a camera of these makers then, whatever is said of a store or a device.
    void aDayBeforeThereWereCamerasIsDoubted()
    {
        Bench bench;
        const auto estate = bench.filled()->estate();
        const auto surveyed = [&](QDate on) { return doubtOf(*estate, deliverStore(*estate, estate->stores.front(), {DeliveryState::Surveyed, EvidenceLevel::Reported, {}, on})); };
        QCOMPARE(surveyed(QDate(1999, 12, 31)), u"31 Dec 1999 is before there were such cameras: check the year."_s);
        QCOMPARE(surveyed(QDate(2000, 1, 1)), QString());
        QCOMPARE(surveyed(QDate()), QString());
    }
    void anAddedStoreOutlivesTheRegisterThatHasItToo()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"p.phaseout"_s);
        Bench bench;
        auto project = bench.fresh(path);
        QVERIFY_RESULT(test::import(*project, {registerOf(2), subnetsOf(2), scanOf(2, 2)}));
        const Store store = newStore(*project->estate(), u"0003"_s);
        const std::vector<DeviceId> ids{project->estate()->devices[0].id};
        QVERIFY_RESULT(project->apply(addStore(*project->estate(), store, ids)));
        const QString added = dumpOf(*project->estate());

        QVERIFY_RESULT(test::import(*project, {registerOf(3, u"newer.csv"_s)}));
        const auto check = [&] {
            const auto estate = project->estate();
            QCOMPARE(estate->stores.size(), 3u);
            QCOMPARE(estate->store(store.id)->name, u"Shop 3"_s); // the register's words, the user's id
            QVERIFY(!estate->store(store.id)->isUserMade);
            QCOMPARE(estate->device(ids.front())->store, store.id);
            QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        };
        check();
        const QString taken = dumpOf(*project->estate());
        QVERIFY_RESULT(project->close());
        project = bench.reopened(path);
        QCOMPARE(difference(dumpOf(*project->estate()), taken), QString());
        QVERIFY_RESULT(project->rederive({}));
        check();
        QVERIFY_RESULT(test::import(*project, {inventoryOf(2, 2)}));
        check();
        QVERIFY_RESULT(project->undo());
        QVERIFY_RESULT(project->undo()); // the register is gone: the store is the user's again
        QCOMPARE(difference(dumpOf(*project->estate()), added), QString());
        QVERIFY_RESULT(project->close());
        project = bench.reopened(path);
        QCOMPARE(difference(dumpOf(*project->estate()), added), QString());
        QVERIFY_RESULT(project->undo());
        QVERIFY(!project->estate()->store(store.id));
    }
    void anImportRevokedLongAfterKeepsWhatWasDecided()
    {
        Bench bench;
        const auto project = bench.filled();
        const Batch scan = project->estate()->batches.back();
        const DeviceId id = project->estate()->devices.front().id;
        const StoreId elsewhere = project->estate()->stores.back().id;
        const Delivery removed{DeliveryState::Removed, EvidenceLevel::Evidenced, u"WEEE-1"_s, QDate(2026, 10, 20)};
        QVERIFY_RESULT(project->apply(decideDevices(*project->estate(), std::array{id}, DeviceDecision{Verdict::Confirmed, Maker(u"dahua"_s), {}, {}, false, {}})));
        QVERIFY_RESULT(project->apply(assignDevices(*project->estate(), std::array{id}, elsewhere)));
        QVERIFY_RESULT(project->apply(deliverDevices(*project->estate(), std::array{id}, removed)));
        const QString before = dumpOf(*project->estate());
        QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::Constraints, QJsonObject{{u"horizonWeeks"_s, 52}})));
        QVERIFY_RESULT(project->undo());

        QVERIFY_RESULT(project->apply(Edit{{RevokeBatch{scan.id, scan.fileName}}, {}}));
        QVERIFY(project->estate()->devices.empty());
        QCOMPARE(project->estate()->decisions.value(id).delivery, removed);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        // The same file again is the same import, counting again.
        const auto again = test::import(*project, {scanOf(4, 3)});
        QVERIFY_RESULT(again);
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
        QCOMPARE(project->estate()->device(id)->store, elsewhere);
        QCOMPARE(project->estate()->device(id)->maker.slug(), u"dahua"_s);
        QVERIFY_RESULT(project->undo());
        QVERIFY(project->estate()->devices.empty());
        QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
    }
    void aDecisionAboutAStoreThatIsGoneCanBeTakenBack()
    {
        Bench bench;
        const auto project = bench.filled();
        const DeviceId id = project->estate()->devices.front().id;
        const StoreId there = project->estate()->stores.back().id;
        QVERIFY_RESULT(project->apply(assignDevices(*project->estate(), std::array{id}, there)));
        const Batch stores = project->estate()->batches.front();
        QVERIFY_RESULT(project->apply(Edit{{RevokeBatch{stores.id, stores.fileName}}, {}}));
        const QString before = dumpOf(*project->estate());
        QVERIFY_RESULT(project->apply(unassignDevices(*project->estate(), std::array{id})));
        QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
    }
    void aSnapshotStaysAsItWas()
    {
        Bench bench;
        const auto project = bench.filled();
        const auto snapshot = project->estate();
        const QString before = dumpOf(*snapshot);
        QVERIFY_RESULT(project->apply(Edit{{SetIsolated{snapshot->devices.front().id, false, true}}, {}}));
        QVERIFY_RESULT(project->apply(addStore(*project->estate(), newStore(*snapshot, u"0999"_s), {})));
        QCOMPARE(difference(dumpOf(*snapshot), before), QString());
    }
};
PHASEOUT_TEST(EditsTest)
#include "tst_edits.moc"
