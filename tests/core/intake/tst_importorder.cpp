// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/intake/intake.h"
#include "core/sample/sample.h"
#include "tests/core/project/bench.h"
#include "tests/core/sample/samplefolder.h"

#include "tests/runner.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

/// The files of the sample, imported in one go, one at a time, and in any order: the same devices, verdicts, stores and totals.
class ImportOrderTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QStringList m_files; // in the order of a walk, the register and the subnets first
    test::Bench m_bench;

    void take(Project &project, const QStringList &inputs)
    {
        intake::Request request;
        request.inputs = inputs;
        const auto report = intake::run(project, request, {});
        QVERIFY_RESULT(report);
    }
    // Each file alone, in the order given.
    std::unique_ptr<Project> oneByOne(const QStringList &files)
    {
        auto project = m_bench.fresh();
        for (const QString &file : files)
            take(*project, {file});
        return project;
    }
    static QString valuesOf(const Project &project) { return test::dumpOf(*project.estate(), true); }
    static QStringList shuffled(QStringList files, quint64 seed)
    {
        Random random(seed);
        for (qsizetype i = files.size(); i > 1; --i)
            files.swapItemsAt(i - 1, static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(i))));
        return files;
    }

private slots:
    void initTestCase()
    {
        sample::SampleOptions options;
        options.stores = 8;
        options.devicesPerStore = 10;
        QVERIFY_RESULT(sample::writeSample(m_folder.path(), options, {}));
        const auto files = test::contentsOf(m_folder.path());
        for (auto it = files.begin(); it != files.end(); ++it)
            if (it.key() != u"truth.json"_s)
                m_files += m_folder.filePath(it.key());
        QVERIFY(m_files.size() > 8);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anyOrderGivesTheSame_data()
    {
        QTest::addColumn<QStringList>("files");
        QStringList backwards(m_files.rbegin(), m_files.rend());
        QStringList placesLast;
        for (const bool isPlaces : {false, true})
            for (const QString &file : m_files)
                if ((file.endsWith(u"stores.csv"_s) || file.endsWith(u"subnets.csv"_s)) == isPlaces)
                    placesLast += file;
        QTest::newRow("as they stand") << m_files;
        QTest::newRow("backwards") << backwards;
        QTest::newRow("register and subnets last") << placesLast;
        for (quint64 seed = 1; seed <= 2; ++seed)
            QTest::addRow("shuffled %d", static_cast<int>(seed)) << shuffled(m_files, seed);
    }
    void anyOrderGivesTheSame()
    {
        QFETCH(QStringList, files);
        const auto together = m_bench.fresh();
        take(*together, {m_folder.path()});
        const auto apart = oneByOne(files);
        QCOMPARE(test::difference(valuesOf(*apart), valuesOf(*together)), QString());
        QCOMPARE(test::findingIds(*apart->verify({})), QByteArrayList());
    }

    // What a person decided between two imports stays, and nothing else differs for it.
    void decisionsStay()
    {
        const QStringList files = shuffled(m_files, 9);
        auto project = m_bench.fresh();
        QHash<DeviceId, DeviceDecisions> decided;
        for (qsizetype i = 0; i < files.size(); ++i) {
            take(*project, {files[i]});
            const auto estate = project->estate();
            if (estate->devices.empty())
                continue;
            const std::array ids{estate->devices[static_cast<size_t>(i * 7) % estate->devices.size()].id};
            DeviceDecision decision;
            decision.verdict = Verdict::NotInScope;
            QVERIFY_RESULT(project->apply(decideDevices(*estate, ids, decision)));
            decided.insert(ids.front(), project->estate()->decisions.value(ids.front()));
        }
        QVERIFY(decided.size() > 3);
        for (auto it = decided.begin(); it != decided.end(); ++it) {
            QVERIFY(project->estate()->decisions.value(it.key()).decision == it->decision);
            const Device *device = project->estate()->device(it.key());
            QVERIFY(!device || device->verdict == Verdict::NotInScope);
        }
        QCOMPARE(test::findingIds(*project->verify({})), QByteArrayList());
    }

    // Each import taken back leaves what was there before it, ids and all.
    void undoLeavesWhatWasThere()
    {
        auto project = m_bench.fresh();
        QStringList before;
        for (const QString &file : shuffled(m_files, 4)) {
            before += test::dumpOf(*project->estate());
            take(*project, {file});
        }
        const QString last = test::dumpOf(*project->estate());
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            QVERIFY_RESULT(project->undo());
            QCOMPARE(test::difference(test::dumpOf(*project->estate()), before[i]), QString());
        }
        for (qsizetype i = 0; i < before.size(); ++i)
            QVERIFY_RESULT(project->redo());
        QCOMPARE(test::difference(test::dumpOf(*project->estate()), last), QString());
    }

    void theSameFilesOnceMoreAddNothing()
    {
        const auto project = oneByOne(shuffled(m_files, 5));
        const QString before = test::dumpOf(*project->estate());
        take(*project, {m_folder.path()});
        QCOMPARE(test::difference(test::dumpOf(*project->estate()), before), QString());
    }
};
PHASEOUT_TEST(ImportOrderTest)
#include "tst_importorder.moc"
