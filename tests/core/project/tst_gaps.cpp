// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/gaps.h"
#include "tests/core/project/bench.h"
#include "tests/runner.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::test;

/// The bench's scan saw its cameras on 5 October; today is 2 November.
class GapsTest : public QObject {
    Q_OBJECT

    static QStringList told(Project &project, int days = silentAfter)
    {
        const auto gaps = gapsOf(project, days, {});
        if (!gaps)
            return {userText(gaps.error())};
        QStringList lines;
        const auto estate = project.estate();
        for (const Gap &gap : *gaps) {
            const Store *store = estate->store(gap.store);
            lines += gapKindSlug(gap.kind) + u' ' + (store ? store->code.text() : u"-"_s);
        }
        return lines;
    }
    static int count(const QStringList &told, const QString &kind)
    {
        return static_cast<int>(std::count_if(told.begin(), told.end(), [&kind](const QString &line) { return line.startsWith(kind); }));
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void listsAndNetwork()
    {
        Bench bench;
        const auto project = bench.filled(2, 3);
        QCOMPARE(count(told(*project), u"not-listed"_s), count(told(*project), u"not-"_s));
        QVERIFY(count(told(*project), u"not-listed"_s) > 0);
        Observation row;
        row.row = 2;
        row.add(TraitKind::Serial, "DS-2CD2385G1-I20190726CCWRE33385981");
        row.add(TraitKind::Model, "DS-2CD2385G1-I");
        row.add(TraitKind::StoreCodeText, "0002");
        QVERIFY_RESULT(test::import(*project, {Facts{u"list.csv"_s, {}, {}, {row}}}));
        QVERIFY(told(*project).contains(u"not-seen 0002"_s));
    }

    void silentStores()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {registerOf(3), subnetsOf(3), scanOf(2, 2)}));
        QCOMPARE(told(*project).filter(u"store-silent"_s), QStringList{u"store-silent 0003"_s});
        QCOMPARE(told(*project, 20).filter(u"store-silent"_s).size(), 3);
        // A list without a date is a source, and says nothing of when.
        QVERIFY_RESULT(test::import(*project, {inventoryOf(3, 1)}));
        const auto gaps = gapsOf(*project, silentAfter, {});
        QVERIFY(gaps);
        const auto silent = std::find_if(gaps->begin(), gaps->end(), [](const Gap &gap) { return gap.kind == GapKind::StoreSilent; });
        QVERIFY(silent != gaps->end());
        QCOMPARE(silent->words, u"No dated source has ever spoken of it."_s);
        QCOMPARE(gapKindWord(silent->kind), u"Stores without a recent dated source"_s);
    }

    void removedAndBack()
    {
        Bench bench;
        const auto project = bench.filled(2, 2);
        const std::array ids{project->estate()->devices.front().id};
        QVERIFY_RESULT(project->apply(deliverDevices(*project->estate(), ids, {DeliveryState::Removed, EvidenceLevel::Reported, {}, QDate(2026, 8, 1)})));
        QCOMPARE(count(told(*project), u"came-back"_s), 1);
        const auto gaps = gapsOf(*project, silentAfter, {});
        QVERIFY(gaps);
        const auto back = std::find_if(gaps->begin(), gaps->end(), [](const Gap &gap) { return gap.kind == GapKind::CameBack; });
        QCOMPARE(back->words, u"Reported removed on 1 Aug 2026, seen again on 5 Oct 2026."_s);
    }

    void movedBetweenStores()
    {
        Bench bench;
        const auto project = bench.filled(2, 2);
        std::vector<Observation> rows;
        for (const char *code : {"0001", "0002"}) {
            Observation row;
            row.row = static_cast<qint64>(rows.size()) + 2;
            row.seenAt = QDateTime(QDate(2026, 1 + static_cast<int>(rows.size()), 1), QTime(0, 0), Qt::UTC);
            row.add(TraitKind::Serial, "DS-2CD2385G1-I20190726CCWRE33385981");
            row.add(TraitKind::Model, "DS-2CD2385G1-I");
            row.add(TraitKind::StoreCodeText, code);
            rows.push_back(row);
        }
        QVERIFY_RESULT(test::import(*project, {Facts{u"list.csv"_s, {}, {}, rows}}));
        QCOMPARE(count(told(*project), u"moved"_s), 1);
    }

    void recordersWithoutTheirCameras()
    {
        Bench bench;
        const auto project = bench.filled(1, 3);
        Observation row;
        row.row = 2;
        row.add(TraitKind::Serial, "DS-7616NI-K220190726CCWRE33385981");
        row.add(TraitKind::Model, "DS-7616NI-K2");
        row.add(TraitKind::Channels, "16");
        row.add(TraitKind::StoreCodeText, "0001");
        QVERIFY_RESULT(test::import(*project, {Facts{u"list.csv"_s, {}, {}, {row}}}));
        QCOMPARE(told(*project).filter(u"channels-empty"_s), QStringList{u"channels-empty 0001"_s});
        const auto channels = [&project] {
            const auto gaps = gapsOf(*project, silentAfter, {});
            return gaps ? *std::ranges::find(*gaps, GapKind::ChannelsEmpty, &Gap::kind) : Gap();
        };
        const QString one = channels().words;
        QVERIFY2(one.startsWith(u"DS-7616NI-K2: 16 channel"_s) && one.contains(u"known here: 2 camera"_s), qPrintable(one));
        QCOMPARE(project->estate()->device(channels().device)->model, u"DS-7616NI-K2"_s);
        row = Observation();
        row.row = 2;
        row.add(TraitKind::Serial, "DS-7608NI-K220190726CCWRE33385999");
        row.add(TraitKind::Model, "DS-7608NI-K2");
        row.add(TraitKind::Name, "NVR Back Office");
        row.add(TraitKind::Channels, "8");
        row.add(TraitKind::StoreCodeText, "0001");
        QVERIFY_RESULT(test::import(*project, {Facts{u"more.csv"_s, {}, {}, {row}}}));
        QVERIFY(channels().device.isNull());
        const QString two = channels().words;
        QVERIFY2(two.contains(u"DS-7616NI-K2"_s) && two.contains(u"NVR Back Office"_s) && two.contains(u": 24 channel"_s), qPrintable(two));
    }
};
PHASEOUT_TEST(GapsTest)
#include "tst_gaps.moc"
