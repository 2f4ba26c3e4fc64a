// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/projectfile.h"

#include "core/persist/opening.h"
#include "tests/core/persist/child.h"
#include "tests/core/persist/facts.h"
#include "tests/runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <sys/file.h>

using namespace phaseout;
using namespace phaseout::persist;
using namespace phaseout::test;

namespace {
Result<std::unique_ptr<Repository>> create(const QString &path)
{
    return createProject(path, uuid(1), uuid(2), FixedClock(noon()));
}

// A closed project with one scan and one entry.
void make(const QString &path)
{
    auto repository = create(path).value();
    auto transaction = repository->begin().value();
    QVERIFY(addScan(*transaction, u"march.xml"_s, 0, 200).has_value());
    QVERIFY(transaction->append(entryAfter(std::nullopt)).has_value());
    QVERIFY(transaction->commit().has_value());
    transaction.reset();
    QVERIFY(repository->close().has_value());
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray slugOf(const Result<std::unique_ptr<Repository>> &opened)
{
    return opened ? QByteArray("opened") : errorSlug(opened.error().code).toLatin1();
}
} // namespace

class ProjectFileTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void leavesOneFileThatCanBeMailed()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"estate & Söhne.phaseout"_s);
        make(path);
        QCOMPARE(filesIn(folder), QStringList{u"estate & Söhne.phaseout"_s});
        QCOMPARE(contents(path).mid(18, 2), QByteArray("\x01\x01", 2)); // no write-ahead log to be looked for
        QCOMPARE(contents(path).mid(68, 4), QByteArray("PHSO"));
    }

    void neverWritesOverAFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"estate.phaseout"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        QCOMPARE(slugOf(create(path)), QByteArray("file-exists"));
        QCOMPARE(contents(path), QByteArray("mine"));
        QCOMPARE(filesIn(folder).size(), 1);
    }

    void saysWhatIsMissing()
    {
        QTemporaryDir folder;
        QCOMPARE(slugOf(create(folder.filePath(u"no/such/folder.phaseout"_s))), QByteArray("file-unwritable"));
        QCOMPARE(slugOf(openProject(folder.filePath(u"none.phaseout"_s), OpenMode::ReadWrite)), QByteArray("file-not-found"));
        QCOMPARE(slugOf(openProject(folder.path(), OpenMode::ReadOnly)), QByteArray("file-unreadable"));
        QVERIFY(filesIn(folder).isEmpty());
    }

    void aLeftoverOfAKilledCreationIsWrittenOver()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"estate.phaseout"_s);
        QFile file(path + u".part"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half a file") > 0);
        file.close();
        make(path);
        QCOMPARE(filesIn(folder).size(), 1);
    }

    void aReadOnlyProjectChangesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"estate.phaseout"_s);
        make(path);
        const QByteArray before = contents(path);
        auto repository = openProject(path, OpenMode::ReadOnly);
        QVERIFY_RESULT(repository);
        QCOMPARE((*repository)->begin().error().code, ErrorCode::FileUnwritable);
        QCOMPARE((*repository)->load({})->batches.size(), 1u);
        QVERIFY((*repository)->close().has_value());
        QCOMPARE(contents(path), before);
        QCOMPARE(filesIn(folder).size(), 1);
    }

    void permissionsBind_data()
    {
        QTest::addColumn<int>("file");
        QTest::addColumn<int>("folder");
        QTest::addColumn<bool>("reads");
        QTest::addColumn<QByteArray>("expected");
        constexpr int all = 0x7777;
        constexpr int read = 0x4444;
        constexpr int enter = 0x5555;
        QTest::newRow("allowed") << all << all << false << QByteArray("opened");
        QTest::newRow("read-only file") << read << all << false << QByteArray("file-unwritable");
        QTest::newRow("read-only folder") << all << enter << false << QByteArray("file-unwritable");
        QTest::newRow("read-only medium, reading") << read << enter << true << QByteArray("opened");
        QTest::newRow("not for our eyes") << 0 << all << true << QByteArray("file-unreadable");
    }
    void permissionsBind()
    {
        QFETCH(int, file);
        QFETCH(int, folder);
        QFETCH(bool, reads);
        QFETCH(QByteArray, expected);
        QTemporaryDir place;
        const QString path = place.filePath(u"estate.phaseout"_s);
        make(path);
        QVERIFY(QFile::setPermissions(path, QFile::Permissions(file)));
        QVERIFY(QFile::setPermissions(place.path(), QFile::Permissions(folder)));
        Child child(
            [&](const Child::Say &say) {
                say(slugOf(openProject(path, reads ? OpenMode::ReadOnly : OpenMode::ReadWrite)));
                say(slugOf(create(place.filePath(u"new.phaseout"_s))));
            },
            true);
        QCOMPARE(child.line(), expected);
        QCOMPARE(child.line(), QByteArray(folder & 0x2222 ? "opened" : "file-unwritable"));
        child.wait();
        QVERIFY(QFile::setPermissions(place.path(), QFile::Permissions(0x7777)));
    }

    void isOpenForOneAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"estate.phaseout"_s);
        make(path);
        QVERIFY(QFile::link(path, folder.filePath(u"other name.phaseout"_s)));
        Child other([&](const Child::Say &say) {
            const auto repository = openProject(path, OpenMode::ReadWrite);
            say(repository ? QByteArray::number(QCoreApplication::applicationPid()) : QByteArray("failed"));
            ::pause();
        });
        const QByteArray holder = other.line();
        for (const QString &name : {path, folder.filePath(u"other name.phaseout"_s)}) {
            const auto refused = openProject(name, OpenMode::ReadWrite);
            QCOMPARE(slugOf(refused), QByteArray("project-locked"));
            QVERIFY2(refused.error().detail.contains(QString::fromLatin1(holder)), qPrintable(refused.error().detail));
        }
        QCOMPARE(slugOf(openProject(path, OpenMode::ReadOnly)), QByteArray("opened")); // looking is allowed
        other.kill();
        const auto again = openProject(path, OpenMode::ReadWrite); // the dead hold nothing
        QCOMPARE(slugOf(again), QByteArray("opened"));
        QCOMPARE(slugOf(openProject(path, OpenMode::ReadWrite)), QByteArray("project-locked")); // nor do we twice
        QCOMPARE((*again)->load({})->batches.size(), 1u);
    }

    void aLockThatNamesNobodyIsNobodys()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"estate.phaseout"_s);
        make(path);
        QFile lock(QString(path + u".lock"_s)); // as a kill leaves it that came before its name was in it
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        QCOMPARE(slugOf(openProject(path, OpenMode::ReadWrite)), QByteArray("opened"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        QCOMPARE(::flock(lock.handle(), LOCK_EX | LOCK_NB), 0); // but it is somebody's who is about to write it
        const auto refused = openProject(path, OpenMode::ReadWrite);
        QCOMPARE(slugOf(refused), QByteArray("project-locked"));
        lock.close();
        QCOMPARE(slugOf(openProject(path, OpenMode::ReadWrite)), QByteArray("opened"));
    }

    void saysWhenAReaderKeepsItFromClosing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"estate.phaseout"_s);
        make(path);
        auto writer = openProject(path, OpenMode::ReadWrite).value();
        auto reader = openProject(path, OpenMode::ReadOnly).value();
        QVERIFY(reader->load({}).has_value());
        QCOMPARE(writer->close().error().code, ErrorCode::ProjectLocked);
        QVERIFY(reader->close().has_value());
        QCOMPARE(slugOf(openProject(path, OpenMode::ReadWrite)), QByteArray("opened"));
        QCOMPARE(filesIn(folder).size(), 1); // the next one tidied up
    }

    void aFullDiskLeavesTheOldState()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"estate.phaseout"_s);
        make(path);
        const auto session = openSession(path, OpenMode::ReadWrite, migrations()).value();
        const qint64 pages = session->connection->number("PRAGMA page_count");
        const QByteArray limit = "PRAGMA max_page_count = " + QByteArray::number(pages + 20);
        QCOMPARE(session->connection->number(limit.constData()), pages + 20);
        SqlRepository repository(session);
        const auto before = repository.load({});
        {
            auto transaction = repository.begin().value();
            const auto failed = addScan(*transaction, u"april.xml"_s, 0, 20'000);
            QCOMPARE(failed.error().code, ErrorCode::DiskFull);
            QVERIFY(userText(failed.error()).contains(u"no room"_s));
            QCOMPARE(transaction->commit().error().code, ErrorCode::DiskFull); // never half of it
        }
        QCOMPARE(repository.load({})->batches, before->batches);
        auto transaction = repository.begin().value(); // what fits still goes
        QVERIFY(transaction->append(entryAfter(repository.lastJournalEntry().value())).has_value());
        QVERIFY(transaction->commit().has_value());
    }

    void backsUpAWholeCopy()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"estate.phaseout"_s);
        const QString copy = folder.filePath(u"copy.phaseout"_s);
        make(path);
        auto repository = openProject(path, OpenMode::ReadWrite).value();
        const auto kept = repository->backup(copy, {});
        QVERIFY_RESULT(kept);
        QCOMPARE(repository->backup(copy, {}).error().code, ErrorCode::FileExists);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(repository->backup(folder.filePath(u"b"_s), JobContext(stop.get_token())).error().code, ErrorCode::Cancelled);
        QCOMPARE(repository->backup(folder.filePath(u"no/b"_s), {}).error().code, ErrorCode::FileUnwritable);
        QVERIFY(repository->close().has_value());
        QCOMPARE(filesIn(folder), (QStringList{u"copy.phaseout"_s, u"estate.phaseout"_s}));
        auto opened = openProject(copy, OpenMode::ReadWrite);
        QVERIFY_RESULT(opened);
        QCOMPARE((*opened)->lastJournalEntry().value(), std::optional(entryAfter(std::nullopt)));
        QCOMPARE((*opened)->load({})->id, uuid(1));
    }
};
PHASEOUT_TEST(ProjectFileTest)
#include "tst_projectfile.moc"
