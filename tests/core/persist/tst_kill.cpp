// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/projectfile.h"

#include "tests/core/persist/child.h"
#include "tests/core/persist/facts.h"
#include "tests/runner.h"

#include <QDir>
#include <QTemporaryDir>
#include <unistd.h>

using namespace phaseout;
using namespace phaseout::persist;
using namespace phaseout::test;

namespace {
// Imports for ever: a scan, its devices and an entry in each unit of work; says each entry's number once it is durable.
void importForEver(const QString &path, const Child::Say &say)
{
    auto repository = openProject(path, OpenMode::ReadWrite);
    if (!repository)
        return say("failed " + errorSlug(repository.error().code).toLatin1());
    say("open");
    for (;;) {
        auto transaction = (*repository)->begin().value();
        const auto last = (*repository)->lastJournalEntry().value();
        const auto batch = addScan(*transaction, u"scan.xml"_s, 0, 400);
        std::vector<Device> devices;
        for (int i = 0; i < 400; ++i)
            devices.push_back(deviceOf(i));
        const auto entry = entryAfter(last);
        if (!batch || !transaction->putDevices(devices) || !transaction->append(entry) || !transaction->commit())
            return say("failed");
        say(QByteArray::number(entry.seq));
    }
}
} // namespace

class KillTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyAcknowledgedEntryOutlivesAKill()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"estate.phaseout"_s);
        QVERIFY(createProject(path, uuid(1), uuid(2), FixedClock(noon())).value()->close().has_value());
        Random random(20'260'504);
        qint64 acknowledged = 0;
        for (int round = 0; round < 20; ++round) {
            Child child([&path](const Child::Say &say) { importForEver(path, say); });
            QCOMPARE(child.line(), QByteArray("open"));
            const auto rounds = random.below(3);
            for (quint64 i = 0; i < rounds; ++i)
                acknowledged = child.line().toLongLong();
            ::usleep(static_cast<unsigned>(random.below(40'000))); // not to wait for anything: to kill at any moment
            child.kill();
            for (QByteArray line = child.line(); !line.isEmpty(); line = child.line())
                acknowledged = line.toLongLong();
            check(path, acknowledged);
        }
        QVERIFY(acknowledged > 0);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aKilledCreationLeavesNothingOrAWholeProject()
    {
        Random random(7);
        for (int round = 0; round < 20; ++round) {
            QTemporaryDir folder;
            const QString path = folder.filePath(u"estate.phaseout"_s);
            Child child([&path](const Child::Say &say) {
                say("ready");
                static_cast<void>(createProject(path, uuid(1), uuid(2), FixedClock(noon())));
                say("made");
                ::pause();
            });
            QCOMPARE(child.line(), QByteArray("ready"));
            ::usleep(static_cast<unsigned>(random.below(30'000)));
            child.kill();
            const bool isMade = child.line() == "made";
            const auto opened = openProject(path, OpenMode::ReadWrite);
            if (!opened)
                QCOMPARE(opened.error().code, ErrorCode::FileNotFound);
            QVERIFY(opened || !isMade);
        }
    }

private:
    static void check(const QString &path, qint64 acknowledged)
    {
        auto opened = openProject(path, OpenMode::ReadWrite);
        QVERIFY_RESULT(opened);
        Repository &repository = **opened;
        ChainCheck chain;
        qint64 entries = 0;
        const auto read = repository.forEachJournalEntry([&](const JournalEntry &entry) {
            entries = entry.seq;
            return !chain.next(entry).has_value();
        });
        QVERIFY_RESULT(read);
        QVERIFY2(entries >= acknowledged, qPrintable(u"%1 of %2"_s.arg(entries).arg(acknowledged)));
        const auto loaded = repository.load({});
        QVERIFY_RESULT(loaded);
        QCOMPARE(static_cast<qint64>(loaded->batches.size()), entries); // units of work, never parts of one
        if (!loaded->batches.empty())
            QCOMPARE(repository.recomputeDigest(loaded->batches.back().id, {}).value(), loaded->batches.back().digest);
        const auto closed = repository.close();
        QVERIFY_RESULT(closed);
    }
};
PHASEOUT_TEST(KillTest)
#include "tst_kill.moc"
