// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/ui/looks.h"
#include "tests/ui/strictness.h"
#include "ui/jobs/jobrunner.h"
#include "ui/jobs/jobspopup.h"
#include "ui/jobs/progressstrip.h"
#include "ui/widgets/linkbutton.h"

#include <QAbstractItemModelTester>
#include <QProgressBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

using namespace phaseout;
using namespace phaseout::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Work that runs until it is asked to stop, and says when it began and ended.
struct Endless {
    std::shared_ptr<QSemaphore> began = std::make_shared<QSemaphore>();
    std::shared_ptr<std::atomic<int>> ended = std::make_shared<std::atomic<int>>(0);
    int answer = 0;

    int operator()(const JobContext &context) const
    {
        began->release();
        while (!context.isCancelled())
            QThread::yieldCurrentThread();
        ++*ended;
        return answer;
    }
};

} // namespace

class JobsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { phaseout::test::failOnAnyWarning(); }

    void aBarShowsHowMuchIsDone_data()
    {
        QTest::addColumn<qint64>("done");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("value");
        QTest::newRow("half") << qint64{5} << qint64{10} << 1000 << 500;
        QTest::newRow("all") << qint64{10} << qint64{10} << 1000 << 1000;
        QTest::newRow("more than all") << qint64{12} << qint64{10} << 1000 << 1000;
        QTest::newRow("less than nothing") << qint64{-1} << qint64{10} << 1000 << 0;
        QTest::newRow("more than an int") << (qint64{1} << 61) << (qint64{1} << 62) << 1000 << 500;
        QTest::newRow("nobody knows") << qint64{7} << qint64{0} << 0 << -1;
    }
    void aBarShowsHowMuchIsDone()
    {
        QFETCH(qint64, done);
        QFETCH(qint64, total);
        QProgressBar bar;
        showOn(bar, done, total);
        QTEST(bar.maximum(), "most");
        QTEST(bar.value(), "value");
    }

    void aResultArrivesInTheRunnersThread()
    {
        JobRunner runner;
        QSignalSpy finished(&runner, &JobRunner::finished);
        int result = 0;
        QThread *workedIn = nullptr;
        QThread *arrivedIn = nullptr;
        runner.start(
            u"Add"_s,
            [&workedIn](const JobContext &) {
                workedIn = QThread::currentThread();
                return 42;
            },
            [&](int value) {
                result = value;
                arrivedIn = QThread::currentThread();
            });
        QVERIFY(runner.isRunning());
        QCOMPARE(result, 0); // not before the event loop runs
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(result, 42);
        QVERIFY(workedIn != QThread::currentThread());
        QCOMPARE(arrivedIn, QThread::currentThread());
        QVERIFY(!runner.isRunning());
    }

    void aCancelledResultNeverArrives()
    {
        JobRunner runner;
        QSignalSpy cancelled(&runner, &JobRunner::cancelled);
        QSignalSpy finished(&runner, &JobRunner::finished);
        Endless work;
        bool hasArrived = false;
        runner.start(u"Endless"_s, work, [&hasArrived](int) { hasArrived = true; });
        work.began->acquire();
        runner.cancel();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!runner.isRunning());
        QTRY_COMPARE(work.ended->load(), 1);
        QCoreApplication::processEvents();
        QVERIFY(!hasArrived);
        QCOMPARE(finished.size(), 0);
        runner.cancel(); // nothing runs: nothing happens
        QCOMPARE(cancelled.size(), 1);
    }

    void stopAndKeepDeliversWhatThereIs()
    {
        JobRunner runner;
        Endless work;
        work.answer = 7;
        int result = 0;
        runner.start(u"Plan"_s, work, [&result](int value) { result = value; });
        work.began->acquire();
        runner.stopAndKeep();
        QTRY_COMPARE(result, 7);
    }

    void aRestartDropsTheOldResult()
    {
        JobRunner runner;
        Endless old;
        QList<int> results;
        const auto keep = [&results](int value) { results << value; };
        runner.start(u"Old"_s, old, keep);
        old.began->acquire();
        runner.start(
            u"New"_s, [](const JobContext &) { return 2; }, keep);
        QTRY_COMPARE(results, QList<int>{2});
        QCOMPARE(old.ended->load(), 1);
    }

    void aRunnerThatDiesWaitsForItsWork()
    {
        Endless work;
        bool hasArrived = false;
        {
            JobRunner runner;
            runner.start(u"Endless"_s, work, [&hasArrived](int) { hasArrived = true; });
            work.began->acquire();
        }
        QCOMPARE(work.ended->load(), 1);
        QCoreApplication::processEvents();
        QVERIFY(!hasArrived);
    }

    void aPageMayDieInItsAnswer()
    {
        auto *runner = new JobRunner;
        QPointer<JobRunner> watched(runner);
        runner->start(
            u"Last words"_s, [](const JobContext &) { return 1; }, [runner](int) { delete runner; });
        QTRY_VERIFY(watched.isNull());
    }

    void progressIsToldNowAndThen()
    {
        JobRunner runner;
        QSignalSpy progressed(&runner, &JobRunner::progressed);
        QSignalSpy finished(&runner, &JobRunner::finished);
        runner.start(
            u"Count"_s,
            [](const JobContext &context) {
                for (int i = 1; i <= 100000; ++i)
                    context.report(i, 100000, u"Counting"_s);
                return 0;
            },
            [](int) {});
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(progressed.size() >= 1);
        QVERIFY2(progressed.size() < 10000, qPrintable(QString::number(progressed.size())));
    }

    void theListFollowsItsJobs()
    {
        JobList list;
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy running(&list, &JobList::runningCountChanged);
        Endless work;
        {
            JobRunner runner(&list);
            runner.start(u"Reading scan.xml"_s, work, [](int) {});
            QCOMPARE(list.rowCount(), 1);
            QCOMPARE(list.runningCount(), 1);
            work.began->acquire();
            list.cancel(runner.jobId());
            QVERIFY(!runner.isRunning());
            QCOMPARE(list.index(0).data(JobList::WordsRole).toString(), u"Cancelled"_s);
            runner.start(
                u"Reading again"_s, [](const JobContext &) { return 1; }, [](int) {});
            QTRY_COMPARE(list.runningCount(), 0);
            bool isOpened = false;
            list.setResult(runner.jobId(), u"Open the 212 new"_s, [&isOpened] { isOpened = true; });
            list.openResult(runner.jobId());
            QVERIFY(isOpened);
        }
        QCOMPARE(list.index(0).data().toString(), u"Reading again"_s); // the newest first
        QCOMPARE(running.size(), 4);
        list.cancel(4711);
    }

    void theListForgetsTheOldest()
    {
        JobList list;
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const JobList::JobId longRunner = list.begin(u"long"_s, {});
        for (int i = 0; i < 50; ++i)
            list.end(list.begin(QString::number(i), {}), JobState::Finished);
        QCOMPARE(list.rowCount(), 21);
        QCOMPARE(list.runningCount(), 1);
        QCOMPARE(list.index(20).data(JobList::IdRole).value<JobList::JobId>(), longRunner);
    }

    void howFarInWords_data()
    {
        QTest::addColumn<qint64>("done");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<QString>("step");
        QTest::addColumn<qint64>("elapsed");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing known") << 0LL << 0LL << QString() << 0LL << QString();
        QTest::newRow("a step") << 0LL << 0LL << u"Reading"_s << 9000LL << u"Reading"_s;
        QTest::newRow("no total") << 1240LL << 0LL << u"Reading"_s << 9000LL << u"Reading: 1,240"_s;
        QTest::newRow("too early to tell") << 10LL << 2118LL << u"Rows"_s << 1000LL << u"Rows: 10 of 2,118"_s;
        QTest::newRow("seconds") << 1059LL << 2118LL << u"Rows"_s << 20000LL
                                 << u"Rows: 1,059 of 2,118, about 20 second(s) left"_s;
        QTest::newRow("minutes") << 1LL << 11LL << QString() << 60000LL << u"1 of 11, about 10 minute(s) left"_s;
        QTest::newRow("all done") << 5LL << 5LL << QString() << 60000LL << u"5 of 5"_s;
    }

    void howFarInWords()
    {
        QFETCH(qint64, done);
        QFETCH(qint64, total);
        QFETCH(QString, step);
        QFETCH(qint64, elapsed);
        QFETCH(QString, words);
        QCOMPARE(progressWords({done, total, step}, elapsed), words);
    }

    void theDrawerShowsAndCancels()
    {
        phaseout::test::Looks looks;
        JobList list;
        QWidget window;
        JobsPopup popup(list, &window);
        int cancelled = 0;
        const JobList::JobId done = list.begin(u"Reading stores.xlsx"_s, {});
        list.end(done, JobState::Finished);
        list.setResult(done, u"Open the 120 stores"_s, [] {});
        const JobList::JobId running = list.begin(u"Reading scan-2026-11-20.csv"_s, [&cancelled] { ++cancelled; });
        list.progress(running, {1240, 2118, u"Rows"_s});
        popup.setWindowFlags(Qt::Widget);
        QVERIFY(looks.grab(popup, {420, 150}, u"jobs"_s) > 8);
        QCOMPARE(phaseout::test::namelessControls(popup).join(u' '), QString());
        auto *row = popup.findChild<QWidget *>(u"job0"_s);
        QVERIFY(row);
        auto *link = row->findChild<LinkButton *>();
        QCOMPARE(link->accessibleName(), u"Cancel Reading scan-2026-11-20.csv"_s);
        link->click();
        QCOMPARE(cancelled, 1);
    }
};

PHASEOUT_TEST(JobsTest)
#include "tst_jobs.moc"
