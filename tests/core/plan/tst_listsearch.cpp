// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/check.h"
#include "core/plan/listsearch.h"
#include "core/plan/solve.h"
#include "tests/core/plan/bruteforce.h"
#include "tests/core/plan/problems.h"
#include "tests/runner.h"

#include <rapidcheck.h>

using namespace phaseout;
using namespace phaseout::plan;

namespace {

Job randomJob(Random &random, int horizon)
{
    const auto atMost = [&random](int most) { return static_cast<int>(random.between(0, most)); };
    Job job = tiny::plainJob("job", 1 + atMost(2), 0);
    job.team = 1 + atMost(1);
    job.choices.front().pool = atMost(2);
    job.choices.front().cost = atMost(5);
    for (int pool = 0; pool < 3; ++pool)
        if (pool != job.choices.front().pool && random.chance(400))
            job.choices.front().also.push_back({pool, 1 + atMost(1)});
    if (random.chance(200))
        job.starts = {{atMost(1), 2}, {4, horizon - 1}};
    if (random.chance(150))
        job.closures.push_back({{3, 4}, ClosureKind::Closed});
    if (random.chance(80))
        job.pin = atMost(horizon / 2);
    if (random.chance(100)) {
        job.deadline = atMost(horizon);
        job.tardiness = atMost(5);
    }
    return job;
}

// Crews of three kinds, which are there as a calendar says, and \a jobs jobs that wait for each other; the last one waits for
// all, and most of the cost is its own.
Problem chains(std::uint64_t seed, int jobs, int horizon, int leastLag)
{
    Random random(seed);
    Problem problem;
    problem.slotsOfWeek.assign(static_cast<std::size_t>(horizon / 4), 4);
    for (int pool = 0; pool < 3; ++pool) {
        problem.pools.push_back({QStringLiteral("Kind %1").arg(pool), {}, {}});
        for (int slot = 0; slot < horizon; ++slot)
            problem.pools.back().capacity.push_back(random.chance(80) ? 1 : 2 + pool);
    }
    if (random.chance(300))
        problem.freezes = {{horizon / 2, horizon / 2}};
    for (int j = 0; j < jobs; ++j) {
        problem.jobs.push_back(randomJob(random, horizon));
        if (j > 0 && random.chance(500))
            problem.precedence.push_back({static_cast<int>(random.between(0, j - 1)), j, static_cast<int>(random.between(leastLag, 1))});
    }
    problem.jobs.push_back(tiny::plainJob("End", 1, 20));
    for (int j = 0; j < jobs; ++j)
        problem.precedence.push_back({j, jobs, 0});
    problem.unplacedCost = safeUnplacedCost(problem);
    return problem;
}

std::vector<int> randomList(const Model &model, Random &random)
{
    std::vector<int> list;
    std::vector<char> isListed(static_cast<std::size_t>(model.jobCount()), 0);
    while (list.size() < isListed.size()) {
        const auto j = static_cast<int>(random.below(isListed.size()));
        const bool mayCome = std::all_of(model.before(j).begin(), model.before(j).end(), [&](const Link &link) { return isListed[link.job]; });
        if (!isListed[j] && mayCome) {
            isListed[j] = 1;
            list.push_back(j);
        }
    }
    return list;
}

// What a decoder should make of \a list.
Draft drafted(const Model &model, const std::vector<int> &list)
{
    Draft draft(model);
    for (const int j : list)
        if (const int from = draft.earliestAfterOthers(j); from != none)
            if (const int start = draft.profile().earliest(j, 0, from, model.slotCount()); start != none)
                draft.place(j, 0, start);
    return draft;
}

std::vector<int> startsOf(const Draft &draft)
{
    std::vector<int> starts;
    for (int j = 0; j < draft.model().jobCount(); ++j)
        starts.push_back(draft.start(j));
    return starts;
}

std::int64_t costOf(const Problem &problem, const std::vector<int> &starts)
{
    Schedule schedule;
    for (std::size_t j = 0; j < starts.size(); ++j)
        schedule.jobs.push_back(starts[j] == none ? Placed{} : Placed{starts[j], problem.jobs[j].choices.front().pool, {}});
    nameCrews(problem, schedule);
    return check(problem, schedule).empty() ? objective(problem, schedule) : -1;
}

} // namespace

class ListSearchTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void decodesAsProfilesSay()
    {
        QVERIFY(rc::check("place by place", [](std::uint64_t seed) {
            const Problem problem = chains(seed, 14, 32, -1);
            RC_ASSERT(isValid(problem));
            const Model model(problem);
            RC_ASSERT(ListDecoder::suits(model));
            ListDecoder decoder(model);
            Random random(seed);
            for (int round = 0; round < 3; ++round) {
                const std::vector<int> list = randomList(model, random);
                decoder.place(list);
                const Draft expected = drafted(model, list);
                RC_ASSERT(decoder.starts() == startsOf(expected));
                RC_ASSERT(decoder.cost() == expected.cost());
            }
        }));
    }
    void justifiedTimetablesHoldAndCostNoMore()
    {
        QVERIFY(rc::check("and their lists give them again", [](std::uint64_t seed) {
            const Problem problem = chains(seed, 14, 48, 0);
            const Model model(problem);
            ListDecoder decoder(model);
            Random random(seed);
            for (int round = 0; round < 3; ++round) {
                decoder.place(randomList(model, random));
                const std::int64_t cost = decoder.cost();
                decoder.justify();
                RC_ASSERT(decoder.cost() <= cost);
                RC_ASSERT(costOf(problem, decoder.starts()) == decoder.cost());
                const std::vector<int> justified = decoder.starts();
                const std::vector<int> list = decoder.list();
                decoder.place(list);
                RC_ASSERT(decoder.starts() == justified);
            }
        }));
    }
    void lagsBelowNothingHold()
    {
        QVERIFY(rc::check("where jobs may begin before others end", [](std::uint64_t seed) {
            const Problem problem = chains(seed, 12, 40, -2);
            const Model model(problem);
            ListDecoder decoder(model);
            Random random(seed);
            decoder.place(randomList(model, random));
            const std::int64_t cost = decoder.cost();
            decoder.justify();
            RC_ASSERT(decoder.cost() <= cost);
            RC_ASSERT(costOf(problem, decoder.starts()) == decoder.cost());
        }));
    }
    void isNotForEverything()
    {
        const auto suits = [](auto change) {
            Problem problem = chains(7, 6, 24, 0);
            change(problem);
            return ListDecoder::suits(Model(problem));
        };
        QVERIFY(suits([](Problem &) {}));
        QVERIFY(!suits([](Problem &p) { p.jobs[0].oldStart = 2, p.jobs[0].disruption = 5; }));
        QVERIFY(!suits([](Problem &p) { p.jobs[0].steps = {{4, -1, 0}}; }));
        QVERIFY(!suits([](Problem &p) {
            for (Pool &pool : p.pools)
                pool.rests = {{20, 21}};
        }));
        QVERIFY(!suits([](Problem &p) {
            p.items = {{QStringLiteral("Camera"), {{0, 3}}}};
            p.jobs[0].draws = {{0, 1}};
        }));
        QVERIFY(!suits([](Problem &p) {
            p.jobs[0].choices = {{0, 1, 0, {}}, {1, 1, 0, {}}};
        }));
        QVERIFY(!suits([](Problem &p) { // more kinds than there are bits for
            for (int pool = 0; pool < 30; ++pool) {
                p.pools.push_back({QStringLiteral("More %1").arg(pool), std::vector<int>(24, 5), {}});
                for (Job &job : p.jobs)
                    job.choices.front().also.push_back({pool + 3, 2});
            }
        }));
    }
    void findsTheBest()
    {
        int best = 0;
        int tried = 0;
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const Problem problem = chains(seed, 3, 12, -1);
            if (!ListSearch::suits(Model(problem)))
                continue;
            ++tried;
            SolveOptions options;
            options.iterations = 20;
            const Solution solution = *solve(problem, options, JobContext());
            const std::int64_t optimum = tiny::BruteForce(problem).optimum();
            QVERIFY(check(problem, solution.schedule).empty());
            QVERIFY(solution.objective >= optimum && solution.certificate.bound <= optimum);
            best += solution.objective == optimum ? 1 : 0;
        }
        QVERIFY(tried > 40);
        QCOMPARE(best, tried);
    }
    void oneThreadAndTwoAgree()
    {
        const Problem problem = chains(3, 20, 80, 0);
        SolveOptions options;
        options.iterations = 60;
        const Solution two = *solve(problem, options, JobContext());
        options.threads = 1;
        const Solution one = *solve(problem, options, JobContext());
        QVERIFY(one.schedule == two.schedule);
        QVERIFY(one.certificate == two.certificate);
    }
};

PHASEOUT_TEST(ListSearchTest)
#include "tst_listsearch.moc"
