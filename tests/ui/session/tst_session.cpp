// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/ui/strictness.h"

#include "core/project/edits.h"
#include "ui/prompts/scriptedprompts.h"
#include "ui/session/session.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

using namespace phaseout;
using namespace phaseout::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A session on a project file of its own.
struct Room {
    QTemporaryDir folder;
    Services services;
    ScriptedPrompts prompts;
    JobList jobs;
    Session session{services, prompts, jobs};
    QSignalSpy failed{&session, &Session::failed};
    QSignalSpy changed{&session, &Session::changed};

    [[nodiscard]] QString path(const QString &name = u"estate.phaseout"_s) const { return folder.filePath(name); }
    bool make()
    {
        QSignalSpy opened(&session, &Session::opened);
        Programme programme;
        programme.name = u"Northbridge"_s;
        session.create(path(), programme);
        return opened.wait(30'000);
    }
    [[nodiscard]] Edit rename(const QString &name) const
    {
        Programme programme = session.estate()->programme;
        programme.name = name;
        return changeDocument(*session.estate(), Document::Programme, toJson(programme));
    }
};

/// Work that renames the programme, then runs until it is asked to stop.
std::function<Result<int>(Project &, const JobContext &)> renameAndLinger(const Edit &edit, std::shared_ptr<QSemaphore> began)
{
    return [edit, began](Project &project, const JobContext &context) -> Result<int> {
        auto done = project.apply(edit);
        began->release();
        while (!context.isCancelled())
            QThread::yieldCurrentThread();
        if (!done)
            return failure(done.error());
        return failure(ErrorCode::Cancelled, {});
    };
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT
private slots:
    void init() { phaseout::test::failOnAnyWarning(); }

    void withNothingOpenThereIsAnEmptyEstateAndWords()
    {
        Room room;
        QVERIFY(!room.session.isOpen());
        QVERIFY(room.session.estate()->stores.empty());
        QVERIFY(!room.session.undo());
        QCOMPARE(room.failed.size(), 1);
        QVERIFY(room.session.journal().empty());
        QVERIFY(room.session.findStores(u"York"_s).empty());
        QVERIFY(!room.session.history());
        QVERIFY(room.session.close());
    }

    void aProjectIsMadeClosedAndOpenedAgain()
    {
        Room room;
        QVERIFY(room.make());
        QVERIFY(room.session.isOpen());
        QVERIFY(!room.session.isBusy());
        QCOMPARE(room.session.path(), room.path());
        QCOMPARE(room.session.estate()->programme.name, u"Northbridge"_s);
        QVERIFY(QFile::exists(room.path()));
        QVERIFY(room.session.close());
        QVERIFY(room.session.estate()->programme.name.isEmpty());

        QSignalSpy opened(&room.session, &Session::opened);
        room.session.open(room.path());
        QVERIFY(opened.wait(30'000));
        QCOMPARE(room.session.estate()->programme.name, u"Northbridge"_s);
        room.session.open(room.path()); // again: it is there
        QCOMPARE(opened.size(), 2);
        QCOMPARE(room.failed.size(), 0);
    }

    void theOpenProjectIsNoPlaceForAnotherFile()
    {
        Room room;
        QVERIFY(room.make());
        QString chosen = u"untouched"_s;
        const auto keep = [&chosen](const QString &path) { chosen = path; };
        room.prompts.answerFile(room.folder.path() + u"/./estate.phaseout"_s);
        room.session.askWhere(nullptr, {}, keep);
        QVERIFY(chosen.isEmpty());
        QCOMPARE(room.failed.size(), 1);
        room.prompts.answerFile(room.path(u"copy.phaseout"_s));
        room.session.askWhere(nullptr, {}, keep);
        QCOMPARE(chosen, room.path(u"copy.phaseout"_s));
        QCOMPARE(room.failed.size(), 1);
    }

    void whatTakesLongIsAJobAndSoIsItsUndo()
    {
        Room room;
        QVERIFY(room.make());
        Edit many;
        for (int i = 0; i < 2'001; ++i) {
            Store store{.id = StoreId(room.session.ids().next()), .organisation = OrganisationId(QUuid::createUuidV5(QUuid(), u"o"_s)),
                        .code = *StoreCode::parse(QString::number(i))};
            store.isUserMade = true;
            many.changes.push_back(AddStore{store});
        }
        QSignalSpy free(&room.session, &Session::busyChanged);
        const auto isDone = [&room, &free] { return free.wait(60'000) && !room.session.isBusy(); };
        QVERIFY(room.session.apply(many));
        QVERIFY(room.session.isBusy());
        QVERIFY(!room.session.undo()); // one at a time
        QVERIFY(isDone());
        QCOMPARE(room.session.estate()->stores.size(), 2'001u);
        QVERIFY(room.session.undo());
        QVERIFY(room.session.isBusy());
        QVERIFY(isDone());
        QVERIFY(room.session.estate()->stores.empty());
        QVERIFY(room.session.redo());
        QVERIFY(isDone());
        QCOMPARE(room.session.estate()->stores.size(), 2'001u);
        QCOMPARE(room.failed.size(), 1);
    }

    void whatCannotBeOpenedLeavesTheOldOneOpen()
    {
        Room room;
        QVERIFY(room.make());
        QFile junk(room.path(u"junk.phaseout"_s));
        QVERIFY(junk.open(QIODevice::WriteOnly) && junk.write("not a project") > 0);
        junk.close();
        for (const QString &path : {room.path(u"missing.phaseout"_s), junk.fileName()}) {
            room.failed.clear();
            room.session.open(path);
            QTRY_COMPARE(room.failed.size(), 1);
            QTRY_VERIFY(!room.session.isBusy());
            QCOMPARE(room.session.path(), room.path());
        }
        room.session.create(room.path(), {}); // never over an existing file
        QTRY_COMPARE(room.failed.size(), 2);
    }

    void editsAreSeenUndoneAndRedone()
    {
        Room room;
        QVERIFY(room.make());
        const QString first = room.session.undoWords();
        room.changed.clear();
        QVERIFY(room.session.apply(room.rename(u"Southbridge"_s)));
        QCOMPARE(room.changed.size(), 1);
        QCOMPARE(room.session.estate()->programme.name, u"Southbridge"_s);
        QVERIFY(room.session.canUndo());
        const QString words = room.session.undoWords();
        QVERIFY(!words.isEmpty());
        QVERIFY(room.session.undo());
        QCOMPARE(room.session.estate()->programme.name, u"Northbridge"_s);
        QCOMPARE(room.session.undoWords(), first);
        QCOMPARE(room.session.redoWords(), words);
        QVERIFY(room.session.redo());
        QCOMPARE(room.session.estate()->programme.name, u"Southbridge"_s);
        QVERIFY(!room.session.canRedo());
        const auto journal = room.session.journal();
        QCOMPARE(journal.size(), size_t{4});
        QVERIFY(journal.front().seq > journal.back().seq);
        QCOMPARE(room.session.journal(2).front().seq, journal.front().seq);
        QCOMPARE(room.session.journal(2).size(), size_t{2});
    }

    void anEditOnAnOldValueIsRefusedInWords()
    {
        Room room;
        QVERIFY(room.make());
        const Edit stale = room.rename(u"Eastbridge"_s);
        QVERIFY(room.session.apply(room.rename(u"Westbridge"_s)));
        QVERIFY(!room.session.apply(stale));
        QCOMPARE(room.failed.size(), 1);
        QCOMPARE(room.session.estate()->programme.name, u"Westbridge"_s);
    }

    void aLongChangeIsDoneAndThenTold()
    {
        Room room;
        QVERIFY(room.make());
        QString nameWhenDone;
        const Edit edit = room.rename(u"Longbridge"_s);
        QVERIFY(room.session.change<int>(
            u"Renaming"_s,
            [edit](Project &project, const JobContext &) -> Result<int> {
                auto done = project.apply(edit);
                if (!done)
                    return failure(done.error());
                return 7;
            },
            [&](int answer) {
                QCOMPARE(answer, 7);
                nameWhenDone = room.session.estate()->programme.name;
            }));
        QVERIFY(room.session.isBusy());
        QTRY_COMPARE(nameWhenDone, u"Longbridge"_s);
        QVERIFY(!room.session.isBusy());
        QVERIFY(room.session.canUndo());
    }

    void whileAChangeRunsEverythingElseIsRefused()
    {
        Room room;
        QVERIFY(room.make());
        const Edit other = room.rename(u"Other"_s);
        const auto began = std::make_shared<QSemaphore>();
        QVERIFY(room.session.change<int>(u"Lingering"_s, renameAndLinger(room.rename(u"Kept"_s), began), {}));
        began->acquire();
        QVERIFY(!room.session.apply(other));
        QVERIFY(!room.session.undo());
        QVERIFY(!room.session.close());
        QVERIFY(!room.session.change<int>(u"Second"_s, renameAndLinger(other, began), {}));
        QCOMPARE(room.failed.size(), 4);
        QVERIFY(room.session.journal().empty());
        QVERIFY(!room.session.history());
        QCOMPARE(room.session.estate()->programme.name, u"Northbridge"_s);
        room.session.runner().cancel();
        // Cancelled is not yet free: the work decides when it lets go.
        QTRY_VERIFY(!room.session.isBusy());
        QCOMPARE(room.failed.size(), 4); // and silent
        QCOMPARE(room.session.estate()->programme.name, u"Kept"_s);
        QVERIFY(room.session.apply(room.rename(u"Free"_s)));
    }

    void aSessionMayDieWhileAChangeRuns()
    {
        {
            Room room;
            QVERIFY(room.make());
            const auto began = std::make_shared<QSemaphore>();
            QVERIFY(room.session.change<int>(u"Lingering"_s, renameAndLinger(room.rename(u"Kept"_s), began),
                                             [](int) { QFAIL("nobody is left to be told"); }));
            began->acquire();
        }
        QCoreApplication::processEvents();
    }
};

PHASEOUT_TEST(SessionTest)
#include "tst_session.moc"
