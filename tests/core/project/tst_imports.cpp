// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/project/bench.h"
#include "tests/runner.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::test;

namespace {
qint64 journalLength(Project &project) { return project.repository().journalHead()->count; }
} // namespace

class ImportsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSameAgainAddsNothing()
    {
        Bench bench;
        const auto project = bench.filled();
        const QString before = dumpOf(*project->estate());
        const qint64 entries = journalLength(*project);
        const auto again = test::import(*project, {registerOf(4), subnetsOf(4), scanOf(4, 3)});
        QVERIFY_RESULT(again);
        QCOMPARE(again->devices, (ImportCounts{0, 0, 12, 0}));
        QCOMPARE(again->stores, (ImportCounts{0, 0, 4, 0}));
        QCOMPARE(again->subnets, (ImportCounts{0, 0, 4, 0}));
        QCOMPARE(again->repeated.size(), 3u);
        QVERIFY(again->event.entry.isNull());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
        QCOMPARE(journalLength(*project), entries);
    }
    void theSameFileTwiceInOneImportCountsOnce()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {registerOf(2), scanOf(2, 2), scanOf(2, 2), registerOf(2)}));
        QCOMPARE(project->estate()->devices.size(), 4u);
        QCOMPARE(project->estate()->stores.size(), 2u);
        QCOMPARE(project->estate()->batches.size(), 2u);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }
    void theOrderOfFilesDoesNotMatter()
    {
        const std::vector<Facts> places{registerOf(4), subnetsOf(4)};
        std::vector<Facts> files{scanOf(4, 3), inventoryOf(4, 3), scanOf(2, 4, u"older.xml"_s)};
        QString first;
        std::vector<size_t> order{0, 1, 2};
        do {
            Bench bench;
            const auto project = bench.fresh();
            std::vector<Facts> all = places;
            for (const size_t i : order)
                all.push_back(files[i]);
            QVERIFY_RESULT(test::import(*project, all));
            const QString dump = dumpOf(*project->estate(), true);
            if (first.isEmpty())
                first = dump;
            QCOMPARE(dump, first);
        } while (std::next_permutation(order.begin(), order.end()));
    }
    void oneImportOrManyIsTheSame()
    {
        Bench bench;
        const auto atOnce = bench.fresh();
        QVERIFY_RESULT(test::import(*atOnce, {registerOf(4), subnetsOf(4), scanOf(4, 3), inventoryOf(4, 3)}));
        Bench other;
        const auto oneByOne = other.fresh();
        for (const Facts &facts : {scanOf(4, 3), inventoryOf(4, 3), subnetsOf(4), registerOf(4)})
            QVERIFY_RESULT(test::import(*oneByOne, {facts}));
        QCOMPARE(difference(dumpOf(*oneByOne->estate(), true), dumpOf(*atOnce->estate(), true)), QString());
    }
    void aDryRunLeavesNoTraceAndSaysTheSame_data()
    {
        QTest::addColumn<int>("before");
        QTest::newRow("into an empty project") << 0;
        QTest::newRow("into one with stores") << 1;
        QTest::newRow("into one with an older scan") << 2;
    }
    void aDryRunLeavesNoTraceAndSaysTheSame()
    {
        QFETCH(int, before);
        Bench bench;
        const auto project = bench.fresh();
        if (before >= 1)
            QVERIFY_RESULT(test::import(*project, {registerOf(3)}));
        if (before >= 2)
            QVERIFY_RESULT(test::import(*project, {scanOf(2, 3, u"older.xml"_s)}));
        const QString dump = dumpOf(*project->estate());
        const qint64 entries = journalLength(*project);
        const std::vector<Facts> files{registerOf(4), subnetsOf(4), scanOf(4, 3), inventoryOf(4, 3)};
        const auto dry = test::import(*project, files, true);
        QVERIFY_RESULT(dry);
        QVERIFY(dry->isDryRun);
        QVERIFY(dry->event.entry.isNull());
        QCOMPARE(difference(dumpOf(*project->estate()), dump), QString());
        QCOMPARE(journalLength(*project), entries);
        QCOMPARE(project->repository().load({})->batches.size(), project->estate()->batches.size());

        const auto real = test::import(*project, files);
        QVERIFY_RESULT(real);
        QCOMPARE(dry->devices, real->devices);
        QCOMPARE(dry->stores, real->stores);
        QCOMPARE(dry->subnets, real->subnets);
        QCOMPARE(dry->rows, real->rows);
        QCOMPARE(dry->refused, real->refused);
        QCOMPARE(findingIds(dry->findings), findingIds(real->findings));
        QCOMPARE(dry->items.size(), real->items.size());
        QCOMPARE(dry->newDevices, real->newDevices);
        QVERIFY(real->devices.added > 0);
    }
    void anAbandonedImportLeavesNoTrace()
    {
        Bench bench;
        const auto project = bench.filled();
        const QString dump = dumpOf(*project->estate());
        {
            auto session = ImportSession::begin(*project);
            QVERIFY_RESULT(session);
            Batch header;
            header.fileName = u"x"_s;
            QVERIFY((*session)->beginFile(header).value());
            for (StoreRow row : registerOf(9).stores)
                (*session)->add(std::move(row));
            QVERIFY((*session)->isStoreCode(u"0009"_s));
        }
        QCOMPARE(difference(dumpOf(*project->estate()), dump), QString());
        QVERIFY_RESULT(project->apply(Edit{{SetIsolated{project->estate()->devices.front().id, false, true}}, {}}));
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }
    void aCancelledImportLeavesNoTrace()
    {
        Bench bench;
        const auto project = bench.filled(2, 2);
        const QString dump = dumpOf(*project->estate());
        auto session = ImportSession::begin(*project);
        QVERIFY_RESULT(session);
        Batch header;
        header.fileName = u"y"_s;
        QVERIFY((*session)->beginFile(header).value());
        for (Observation o : scanOf(9, 3).observations)
            (*session)->add(std::move(o));
        QVERIFY_RESULT((*session)->endFile(0));
        std::stop_source stop;
        stop.request_stop();
        const auto done = (*session)->finish(false, JobContext(stop.get_token(), {}));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        session->reset();
        QCOMPARE(difference(dumpOf(*project->estate()), dump), QString());
    }
    void anImportTakenBackLeavesWhatOthersSaw()
    {
        Bench bench;
        const auto project = bench.filled();
        const QString before = dumpOf(*project->estate());
        QVERIFY_RESULT(test::import(*project, {inventoryOf(4, 3)}));
        QVERIFY(dumpOf(*project->estate()) != before);
        QCOMPARE(project->estate()->devices.size(), 12u);
        QVERIFY_RESULT(project->undo());
        const auto estate = project->estate();
        QCOMPARE(estate->devices.size(), 12u);
        for (const Device &device : estate->devices)
            QCOMPARE(device.observations, 1);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }
};
PHASEOUT_TEST(ImportsTest)
#include "tst_imports.moc"
