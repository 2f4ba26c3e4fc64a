// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publicsets/publicsets.h"

#include "core/plan/check.h"
#include "core/plan/problemjson.h"
#include "core/plan/solve.h"
#include "tests/runner.h"

#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::publicsets;

namespace {

plan::SolveOptions steps(std::int64_t iterations)
{
    plan::SolveOptions options;
    options.iterations = iterations;
    return options;
}

QByteArray ownProject()
{
    QFile file(QStringLiteral(PHASEOUT_TEST_DATA "/publicsets/project.sm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::int64_t solved(const PublicInstance &instance, std::int64_t iterations = 600)
{
    const auto solution = plan::solve(instance.problem, steps(iterations), JobContext());
    return solution ? solution->objective + instance.offset : -1;
}

} // namespace

class PublicSetsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void formsByTheirSlugs_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("weighted tardiness") << u"wt"_s << true;
        QTest::newRow("unrelated machines") << u"upmsp"_s << true;
        QTest::newRow("projects") << u"psplib"_s << true;
        QTest::newRow("changing capacity") << u"1mstdc"_s << true;
        QTest::newRow("our own") << u"json"_s << true;
        QTest::newRow("capitals") << u"WT"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void formsByTheirSlugs()
    {
        QFETCH(QString, slug);
        QFETCH(bool, isKnown);
        QCOMPARE(publicFormOf(slug).has_value(), isKnown);
    }

    void whatIsNoInstance_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("error");
        const auto row = [](const char *name, PublicForm form, const QByteArray &bytes, int number, ErrorCode error) {
            QTest::newRow(name) << static_cast<int>(form) << bytes << number << static_cast<int>(error);
        };
        using enum PublicForm;
        row("empty", WeightedTardiness, "", 1, ErrorCode::FormatInvalid);
        row("words", WeightedTardiness, "three jobs", 1, ErrorCode::FormatInvalid);
        row("fractions", WeightedTardiness, "1.5 1 1", 1, ErrorCode::FormatInvalid);
        row("no whole number of jobs", WeightedTardiness, "1 1 1 1", 1, ErrorCode::FormatInvalid);
        row("an instance that is not there", WeightedTardiness, "1 1 1", 2, ErrorCode::NotFound);
        row("instance 0", WeightedTardiness, "1 1 1", 0, ErrorCode::NotFound);
        row("a duration of nothing", WeightedTardiness, "0 1 1", 1, ErrorCode::FormatInvalid);
        row("a weight below nothing", WeightedTardiness, "1 -1 1", 1, ErrorCode::FormatInvalid);
        row("longer than can be planned", WeightedTardiness, "99999999,1,1", 1, ErrorCode::FormatInvalid);
        row("a number that no computer holds", WeightedTardiness, "99999999999999999999999,1,1", 1, ErrorCode::FormatInvalid);
        row("too few machines' rows", UnrelatedMachines, "2 2 1 1 3 3 4", 1, ErrorCode::FormatInvalid);
        row("more jobs than figures", UnrelatedMachines, "2 100000 1 1", 1, ErrorCode::FormatInvalid);
        row("intervals with a hole", ChangingCapacity, "1\n2\n0 2 1\n3 9 1\n0 2 5\n", 1, ErrorCode::FormatInvalid);
        row("an interval that ends before it begins", ChangingCapacity, "1\n1\n0 -2 1\n0 2 5\n", 1, ErrorCode::FormatInvalid);
        row("a project without its sections", Project, "jobs : 3", 1, ErrorCode::FormatInvalid);
        row("a project with two modes", Project, ownProject().replace("  6        1          1", "  6        2          1"), 1, ErrorCode::FormatInvalid);
        row("resources that do not renew", Project, ownProject().replace("nonrenewable              :  0", "nonrenewable              :  1"), 1, ErrorCode::FormatInvalid);
        row("an activity that waits for one that is not there", Project, ownProject().replace("6        1          1           7", "6        1          1           8"), 1, ErrorCode::FormatInvalid);
        row("activities that wait for each other", Project, ownProject().replace("6        1          1           7", "6        1          1           4"), 1, ErrorCode::ValueInvalid);
        row("a project that takes too long", Project, ownProject().replace("  6      1     3 ", "  6      1 99999 "), 1, ErrorCode::LimitExceeded);
        row("no problem", Json, "{}", 1, ErrorCode::FormatInvalid);
    }
    void whatIsNoInstance()
    {
        QFETCH(int, form);
        QFETCH(QByteArray, bytes);
        QFETCH(int, number);
        QFETCH(int, error);
        const auto instance = readPublic(bytes, static_cast<PublicForm>(form), number);
        QVERIFY(!instance);
        QCOMPARE(static_cast<int>(instance.error().code), error);
    }

    // By hand: 2 before 1 costs 2 × (5 - 4) = 2; 1 before 2 costs 1 × (5 - 3) = 2; a third that is never late changes nothing.
    void weightedTardinessByHand()
    {
        const auto instance = readPublic("3,2,4\n2,1,3\n1,0,0\n", PublicForm::WeightedTardiness);
        QVERIFY_RESULT(instance);
        QCOMPARE(instance->count, 1);
        QCOMPARE(instance->problem.jobs.size(), std::size_t{3});
        QCOMPARE(solved(*instance), 2);
    }
    void oneOf125Instances()
    {
        QByteArray file;
        for (int i = 1; i <= 125; ++i) // each: two jobs, both due at 0
            file += "1 " + QByteArray::number(i) + "\n1 1\n0 0\n";
        const auto last = readPublic(file, PublicForm::WeightedTardiness, 125);
        QVERIFY_RESULT(last);
        QCOMPARE(last->count, 125);
        QCOMPARE(solved(*last), 1 + 126);
        QCOMPARE(readPublic(file, PublicForm::WeightedTardiness, 126).error().code, ErrorCode::NotFound);
    }
    // Each job is quick on its own machine: 5 × 2 + 1 × 3.
    void unrelatedMachinesByHand()
    {
        const auto instance = readPublic("2 2\n5 1\n2 9\n8 3\n", PublicForm::UnrelatedMachines);
        QVERIFY_RESULT(instance);
        QCOMPARE(solved(*instance), 13);
    }
    // One at a time until slot 2, then two: only one of three can end in time, the other two end at 4.
    void changingCapacityByHand()
    {
        const auto instance = readPublic("3\n2\n0 2 1\n2 1000000000 2\n0 2 2\n1 2 2\n2 2 2\n", PublicForm::ChangingCapacity);
        QVERIFY_RESULT(instance);
        QCOMPARE(solved(*instance), 4);
    }
    // The two that share the first resource take 5 one after the other, and 3 more wait for both.
    void projectByHand()
    {
        const auto instance = readPublic(ownProject(), PublicForm::Project);
        QVERIFY_RESULT(instance);
        QCOMPARE(instance->problem.jobs.size(), std::size_t{5}); // those that take no time are gone, the end is new
        QCOMPARE(instance->problem.precedence.size(), std::size_t{4});
        QCOMPARE(solved(*instance), 8);
    }
    void ourOwnForm()
    {
        const auto rows = readPublic("3,2,4\n2,1,3\n", PublicForm::WeightedTardiness);
        const auto same = readPublic(plan::toJson(rows->problem), PublicForm::Json);
        QVERIFY_RESULT(same);
        QVERIFY(same->problem == rows->problem);
    }

    // No timetable may be better than what is proven best, nor a bound above it.
    void projectsBetweenTheirBounds()
    {
        QFile known(QStringLiteral(PHASEOUT_SHARED_DATA "/bench/psplib/best_known.tsv"));
        if (!known.open(QIODevice::ReadOnly))
            QSKIP("The shared benchmark files are not here.");
        int looked = 0;
        for (const QByteArray &line : known.readAll().split('\n')) {
            const QList<QByteArray> cells = line.split('\t');
            if (cells.size() < 6 || (cells[0] != "j30" && cells[0] != "j60") || cells[4].toLongLong() <= 0 || ++looked % 60 != 0)
                continue;
            QFile file(QStringLiteral(PHASEOUT_SHARED_DATA "/bench/psplib/%1/%2").arg(QString::fromLatin1(cells[0]), QString::fromLatin1(cells[1])));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto instance = readPublic(file.readAll(), PublicForm::Project);
            QVERIFY_RESULT(instance);
            const auto solution = plan::solve(instance->problem, steps(60), JobContext());
            QVERIFY_RESULT(solution);
            QVERIFY(plan::check(instance->problem, solution->schedule).empty());
            const std::int64_t best = cells[4].toLongLong();
            QVERIFY2(solution->objective + instance->offset >= best, cells[1].constData());
            QVERIFY2(solution->certificate.bound + instance->offset <= best, cells[1].constData());
            QVERIFY2(solution->certificate.bound + instance->offset >= cells[5].toLongLong(), cells[1].constData());
        }
        QVERIFY(looked > 0);
    }
    void orLibraryAtItsBest()
    {
        QFile file(QStringLiteral(PHASEOUT_SHARED_DATA "/bench/orlib-wt/wt40.txt"));
        QFile best(QStringLiteral(PHASEOUT_SHARED_DATA "/bench/orlib-wt/wtopt40.txt"));
        if (!file.open(QIODevice::ReadOnly) || !best.open(QIODevice::ReadOnly))
            QSKIP("The shared benchmark files are not here.");
        const QByteArray bytes = file.readAll();
        const QList<QByteArray> optima = best.readAll().simplified().split(' ');
        QCOMPARE(optima.size(), 125);
        for (const int number : {1, 50, 125}) {
            const auto instance = readPublic(bytes, PublicForm::WeightedTardiness, number);
            QVERIFY_RESULT(instance);
            QCOMPARE(instance->problem.jobs.size(), std::size_t{40});
            QVERIFY(solved(*instance, 5) >= optima[number - 1].toLongLong());
        }
    }
};
PHASEOUT_TEST(PublicSetsTest)
#include "tst_publicsets.moc"
