// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/backups.h"

#include "core/persist/projectfile.h"
#include "tests/core/persist/facts.h"
#include "tests/runner.h"

#include <QDir>
#include <QTemporaryDir>
#include <rapidcheck.h>

using namespace phaseout;
using namespace phaseout::persist;
using namespace phaseout::test;

namespace {
// One backup every so many hours, newest first.
std::vector<KeptBackup> every(int hours, int count)
{
    std::vector<KeptBackup> backups;
    for (int i = 0; i < count; ++i)
        backups.push_back({QString::number(i), u"estate"_s, noon().addSecs(-3600 * static_cast<qint64>(hours) * i), 1});
    return backups;
}
} // namespace

class BackupsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void thinsOutWithAge_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("kept");
        QTest::newRow("none") << 1 << 0 << 0;
        QTest::newRow("ten in an hour") << 0 << 10 << 10;
        QTest::newRow("a hundred in an hour") << 0 << 100 << 10;
        QTest::newRow("every day for a year") << 24 << 365 << 10 + 14 + 8;
        QTest::newRow("every week for a year") << 24 * 7 << 52 << 10 + 14 + 8;
        QTest::newRow("every hour for half a year") << 1 << 24 * 180 << 10 + 14 + 8;
    }
    void thinsOutWithAge()
    {
        QFETCH(int, hours);
        QFETCH(int, count);
        QFETCH(int, kept);
        QCOMPARE(count - static_cast<int>(outlived(every(hours, count), BackupPlan()).size()), kept);
    }

    void neverLosesTheNewestAndNeverKeepsTooMany()
    {
        const bool holds = rc::check("thinning is bounded, idempotent and spares the newest", [] {
            const int count = *rc::gen::inRange(0, 300);
            const auto backups = every(*rc::gen::inRange(0, 60), count);
            const auto gone = outlived(backups, BackupPlan());
            std::vector<KeptBackup> kept;
            for (const KeptBackup &backup : backups)
                if (std::find(gone.begin(), gone.end(), backup) == gone.end())
                    kept.push_back(backup);
            RC_ASSERT(kept.size() <= 32u);
            RC_ASSERT(outlived(kept, BackupPlan()).empty());
            for (int i = 0; i < std::min(count, 10); ++i)
                RC_ASSERT(kept[static_cast<size_t>(i)] == backups[static_cast<size_t>(i)]);
        });
        QVERIFY(holds);
    }

    void largeOnesAreFewer_data()
    {
        QTest::addColumn<qint64>("most");
        QTest::addColumn<int>("kept");
        QTest::newRow("room for all") << qint64(1000) << 10;
        QTest::newRow("room for five") << qint64(5) << 5;
        QTest::newRow("room for none, yet three stay") << qint64(0) << 3;
    }
    void largeOnesAreFewer()
    {
        QFETCH(qint64, most);
        QFETCH(int, kept);
        QCOMPARE(12 - static_cast<int>(outlived(every(0, 12), {10, 14, 8, most}).size()), kept);
    }

    void aVersionIsKeptBesideWhoeverHasTheFileOpen()
    {
        QTemporaryDir place;
        const QString file = place.filePath(u"my estate.phaseout"_s);
        const QString folder = place.filePath(u"versions"_s);
        auto open = createProject(file, uuid(1), uuid(2), FixedClock(noon()));
        QVERIFY_RESULT(open);
        const auto keep = [&](int second) { return keepVersion(file, folder, {}, FixedClock(noon().addSecs(second)), {}); };
        const auto add = [&](int second) {
            JournalEntry entry = entryAfter((*open)->lastJournalEntry().value());
            entry.utc = noon().addSecs(second);
            entry.hash = journalHash(entry);
            auto transaction = (*open)->begin();
            return transaction && (*transaction)->append(entry).has_value() && (*transaction)->commit().has_value();
        };
        QCOMPARE(keep(1).value(), false); // nothing was ever entered
        QVERIFY(add(2));
        QCOMPARE(keep(3).value(), true);
        QCOMPARE(keep(4).value(), false); // nothing since
        QVERIFY(add(5));
        QCOMPARE(keep(6).value(), true);
        const auto kept = backupsIn(folder);
        QCOMPARE(kept.size(), 2u);
        QCOMPARE(kept[0].name, u"my estate"_s);
        QVERIFY(kept[0].size > 0);
        QVERIFY_RESULT((*open)->close()); // nobody else reads it any longer
        QCOMPARE(keepVersion(place.filePath(u"none.phaseout"_s), folder, {}, FixedClock(noon()), {}).error().code, ErrorCode::FileNotFound);
    }

    void keepsCopiesThatOpen()
    {
        QTemporaryDir place;
        const QString folder = place.filePath(u"backups/of it"_s);
        auto repository = openInMemory(uuid(1), uuid(2), FixedClock(noon())).value();
        QVERIFY(QDir().mkpath(folder));
        QFile stranger(folder + u"/estate.notes.phaseout"_s);
        QVERIFY(stranger.open(QIODevice::WriteOnly));
        QString newest;
        for (int i = 0; i < 4; ++i) {
            const FixedClock clock(noon().addSecs(i));
            const auto kept = keepBackup(*repository, folder, u"estate"_s, {2, 0, 0}, clock, {});
            QVERIFY_RESULT(kept);
            newest = *kept;
            const auto again = keepBackup(*repository, folder, u"estate"_s, {2, 0, 0}, clock, {});
            QCOMPARE(again.error().code, ErrorCode::FileExists);
        }
        const auto backups = backupsIn(folder);
        QCOMPARE(backups.size(), 2u);
        QCOMPARE(backups[0].path, newest);
        QCOMPARE(backups[0].writtenAt, noon().addSecs(3));
        QVERIFY(stranger.exists());
        const auto opened = openProject(newest, OpenMode::ReadOnly);
        QVERIFY_RESULT(opened);
        QCOMPARE((*opened)->load({})->id, uuid(1));
        QVERIFY(backupsIn(place.path()).empty());
    }
};
PHASEOUT_TEST(BackupsTest)
#include "tst_backups.moc"
