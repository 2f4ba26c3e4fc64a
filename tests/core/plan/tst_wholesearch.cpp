// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/check.h"
#include "core/plan/construct.h"
#include "core/plan/dynasearch.h"
#include "core/plan/opencrews.h"
#include "core/plan/ordersearch.h"
#include "core/plan/queuesearch.h"
#include "core/plan/sharesearch.h"
#include "core/plan/solve.h"
#include "tests/core/plan/problems.h"
#include "tests/runner.h"

#include <rapidcheck.h>

#include <numeric>

using namespace phaseout;
using namespace phaseout::plan;

namespace {

enum class Kind { Order, Share, Queue };

Job randomJob(Random &random, Kind kind)
{
    Job job = tiny::plainJob("job", static_cast<int>(random.between(1, 5)), random.between(0, 9));
    if (kind == Kind::Share) {
        job.choices.clear();
        for (int pool = 0; pool < 2; ++pool)
            if (pool == 0 || random.chance(700))
                job.choices.push_back({pool, static_cast<int>(random.between(1, 5)), random.between(0, 9)});
        return job;
    }
    job.deadline = static_cast<int>(random.between(0, 25));
    job.tardiness = random.between(0, 20);
    if (random.chance(300))
        job.steps.push_back({static_cast<int>(random.between(1, 25)), random.between(0, 40), random.between(0, 5)});
    if (kind == Kind::Order)
        return job;
    job.weight = 0;
    job.team = random.chance(200) ? 2 : 1;
    if (random.chance(300))
        job.starts = {{static_cast<int>(random.between(0, 3)), 5}, {9, 49}};
    return job;
}

// A small problem for which the search of \a kind is right, from \a seed.
Problem shaped(Kind kind, std::uint64_t seed, int jobs)
{
    Random random(seed);
    Problem problem = tiny::plainProblem(10, kind == Kind::Order ? 1 : 2);
    if (kind == Kind::Share)
        problem.pools.push_back({QStringLiteral("South"), std::vector<int>(50, 1), {}});
    if (kind == Kind::Queue) {
        for (int slot = 0; slot < 30; ++slot)
            problem.pools.front().capacity[slot] = slot % 7 < 2 ? 1 : static_cast<int>(2 + seed % 2);
        problem.freezes = {{12, 13}};
    }
    for (int j = 0; j < jobs; ++j)
        problem.jobs.push_back(randomJob(random, kind));
    problem.unplacedCost = safeUnplacedCost(problem);
    return problem;
}

bool suits(Kind kind, const Model &model)
{
    return kind == Kind::Order   ? OrderSearch::suits(model)
           : kind == Kind::Share ? ShareSearch::suits(model) && !OrderSearch::suits(model)
                                 : QueueSearch::suits(model) && !OrderSearch::suits(model);
}

// The least cost over all orders, each job in turn into its cheapest place: with costs that never fall, none is
// cheaper.
std::int64_t leastOfAllOrders(const Model &model)
{
    std::vector<int> order(static_cast<std::size_t>(model.jobCount()));
    std::iota(order.begin(), order.end(), 0);
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    do {
        Draft draft(model);
        for (const int j : order)
            if (const Spot spot = draft.bestSpot(j); spot.isFound())
                draft.place(j, spot.route, spot.start);
        least = std::min(least, draft.cost());
    } while (std::next_permutation(order.begin(), order.end()));
    return least;
}

// The least cost over all ways to share out the jobs, by pools, each order tried that starts jobs in turn.
std::int64_t leastOfAllShares(const Problem &problem)
{
    const std::size_t jobs = problem.jobs.size();
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (std::size_t mask = 0; mask < std::size_t{1} << jobs; ++mask) {
        Problem narrow = problem;
        bool isPossible = true;
        for (std::size_t j = 0; j < jobs; ++j) {
            const std::size_t choice = mask >> j & 1;
            isPossible = isPossible && choice < narrow.jobs[j].choices.size();
            if (isPossible)
                narrow.jobs[j].choices = {narrow.jobs[j].choices[choice]};
        }
        if (isPossible)
            least = std::min(least, leastOfAllOrders(Model(narrow)));
    }
    return least;
}

Solution solved(const Problem &problem, std::int64_t iterations, int threads = 2)
{
    SolveOptions options;
    options.iterations = iterations;
    options.threads = threads;
    return *solve(problem, options, JobContext());
}

} // namespace
Q_DECLARE_METATYPE(Kind)

class WholeSearchTest : public QObject {
    Q_OBJECT
    static void kinds()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("the order of one crew's jobs") << Kind::Order;
        QTest::newRow("who does what") << Kind::Share;
        QTest::newRow("queues along a calendar") << Kind::Queue;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void findsTheBest_data() { kinds(); }
    void findsTheBest()
    {
        QFETCH(Kind, kind);
        QVERIFY(rc::check("no order and no share is better", [kind](std::uint64_t seed) {
            const Problem problem = shaped(kind, seed, kind == Kind::Share ? 4 : 5);
            const Model model(problem);
            RC_ASSERT(isValid(problem));
            RC_ASSERT(suits(kind, model));
            const std::int64_t least = kind == Kind::Share ? leastOfAllShares(problem) : leastOfAllOrders(model);
            Solution solution = solved(problem, 30);
            if (solution.objective > least) // it is seldom that far
                solution = solved(problem, 3'000);
            RC_ASSERT(check(problem, solution.schedule).empty());
            RC_ASSERT(objective(problem, solution.schedule) == solution.objective);
            RC_ASSERT(solution.objective == least);
            RC_ASSERT(solution.certificate.bound <= solution.objective);
        }));
    }
    void oneThreadAndTwoAgree_data() { kinds(); }
    void oneThreadAndTwoAgree()
    {
        QFETCH(Kind, kind);
        const Problem problem = shaped(kind, 5, 14);
        const Solution two = solved(problem, 60);
        const Solution one = solved(problem, 60, 1);
        QVERIFY(one.schedule == two.schedule);
        QVERIFY(one.certificate == two.certificate);
        QVERIFY(solved(problem, 60).schedule == two.schedule);
    }
    void saysWhatItsTimetableCosts_data() { kinds(); }
    void saysWhatItsTimetableCosts()
    {
        QFETCH(Kind, kind);
        QVERIFY(rc::check("after any amount of work", [kind](std::uint64_t seed) {
            const Problem problem = shaped(kind, seed, 10); // that surely fit
            const Model model(problem);
            const Draft first = constructed(model, smithKeys(model), JobContext());
            const auto search = wholeSearch(model, first, seed);
            RC_ASSERT(search != nullptr);
            for (int i = 0; i < 3; ++i) {
                const std::int64_t before = search->bestCost();
                search->run(20, JobContext());
                RC_ASSERT(search->bestCost() <= before);
                RC_ASSERT(search->best().cost() == search->bestCost());
                RC_ASSERT(check(problem, search->best().schedule()).empty());
            }
        }));
    }
    void isNotForEverything()
    {
        const auto changed = [](Kind kind, auto change) {
            Problem problem = shaped(kind, 3, 6);
            change(problem);
            const Model model(problem);
            return wholeSearch(model, Draft(model), 1) == nullptr;
        };
        QVERIFY(!changed(Kind::Queue, [](Problem &) {}));
        QVERIFY(changed(Kind::Queue, [](Problem &p) { p.precedence = {{0, 1, 0}}; }));
        QVERIFY(changed(Kind::Queue, [](Problem &p) { p.jobs[0].steps = {{4, -1, 0}}; }));
        QVERIFY(changed(Kind::Queue, [](Problem &p) { p.pools[0].rests = {{20, 21}}; }));
        QVERIFY(changed(Kind::Queue, [](Problem &p) { p.jobs[0].weight = 1; }));
        QVERIFY(changed(Kind::Order, [](Problem &p) {
            p.items = {{QStringLiteral("Camera"), {{0, 3}}}};
            p.jobs[0].draws = {{0, 1}};
        }));
        QVERIFY(changed(Kind::Share, [](Problem &p) {
            p.jobs[0].oldStart = 2;
            p.jobs[0].disruption = 5;
        }));
        QVERIFY(changed(Kind::Share, [](Problem &p) { p.jobs[1].choices[0].also = {{1, 1}}; }));
    }
    // Every set of moves that it finds costs what it says, and in the end no single move helps.
    void dynasearchGainsWhatItSays()
    {
        QVERIFY(rc::check("until nothing helps", [](std::uint64_t seed) {
            const Problem problem = shaped(Kind::Order, seed, 9);
            std::vector<Dynasearch::Work> works;
            std::vector<int> order;
            for (const Job &job : problem.jobs) {
                order.push_back(static_cast<int>(works.size()));
                works.push_back({job.choices.front().duration, EndCost(job)});
            }
            Dynasearch search(works);
            const int start = static_cast<int>(seed % 7);
            for (std::int64_t gain = 1; gain > 0;) {
                const std::int64_t before = search.cost(order, start);
                gain = search.improve(order, start);
                RC_ASSERT(search.cost(order, start) == before - gain);
            }
            for (std::size_t a = 0; a < order.size(); ++a)
                for (std::size_t b = a + 1; b < order.size(); ++b) {
                    std::vector<int> other = order;
                    std::swap(other[a], other[b]);
                    RC_ASSERT(search.cost(other, start) >= search.cost(order, start));
                    other = order;
                    std::rotate(other.begin() + static_cast<std::ptrdiff_t>(a),
                                other.begin() + static_cast<std::ptrdiff_t>(a) + 1,
                                other.begin() + static_cast<std::ptrdiff_t>(b) + 1);
                    RC_ASSERT(search.cost(other, start) >= search.cost(order, start));
                }
        }));
    }
    void openCrewsPlaceAsAProfileDoes()
    {
        QVERIFY(rc::check("job by job", [](std::uint64_t seed) {
            const Problem problem = shaped(Kind::Queue, seed, 14);
            const Model model(problem);
            const CrewCalendar calendar(model, 0);
            Profile profile(model);
            OpenCrews open;
            for (int j = 0; j < model.jobCount(); ++j) {
                const Route &route = model.routes(j).front();
                const int expected = profile.earliest(j, 0, 0, model.slotCount());
                RC_ASSERT(open.place(calendar, model.job(j).team, route.duration, route.starts) == expected);
                if (expected != none)
                    profile.place(j, 0, expected);
            }
        }));
    }
    // A long order in a calendar of many slots: everything has a place, and the order is good.
    void longOrders()
    {
        Random random(8);
        Problem problem;
        problem.slotsOfWeek.assign(600, 50);
        problem.pools = {{QStringLiteral("Machine"), std::vector<int>(30'000, 1), {}}};
        for (int j = 0; j < 1100; ++j) {
            Job job = tiny::plainJob("job", static_cast<int>(random.between(1, 50)), 0);
            job.deadline = static_cast<int>(random.between(10'000, 20'000));
            job.tardiness = random.between(1, 10);
            problem.jobs.push_back(job);
        }
        problem.unplacedCost = safeUnplacedCost(problem);
        QVERIFY(isValid(problem));
        const Solution solution = solved(problem, 10);
        QVERIFY(solution.unplaced.empty());
        QVERIFY(check(problem, solution.schedule).empty());
        QVERIFY(solution.certificate.bound <= solution.objective);
        const Model model(problem);
        QVERIFY(solution.objective < constructed(model, smithKeys(model), JobContext()).cost());
    }
};

PHASEOUT_TEST(WholeSearchTest)
#include "tst_wholesearch.moc"
