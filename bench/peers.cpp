// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/peer.h"

#include "bench/solved.h"
#include "core/plan/check.h"
#include "core/plan/sampleproblem.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {
namespace {
// A made-up estate that other programs are asked as well.
struct Contest {
    QString name;
    plan::SampleOptions options;
    double ours;   // seconds
    double theirs; // seconds
};

Result<void> ask(const Peer &peer, const plan::Problem &problem, std::int64_t bound, const Contest &contest, const Settings &settings, Table &table)
{
    const QString name = contest.name + u": "_s + peer.name();
    if (QStandardPaths::findExecutable(peer.program()).isEmpty()) {
        table.note(name, QString(peer.program() + u" is not installed"_s));
        return {};
    }
    if (const QString words = peer.cannotSay(problem); !words.isEmpty()) {
        table.note(name, QString(u"does not take "_s + words));
        return {};
    }
    const QString folder = QDir(settings.folder).filePath(QString(peer.program() + QString::number(problem.jobs.size())));
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::FileUnwritable, folder);
    const plan::Model model(problem);
    const Stopwatch watch;
    auto schedule = peer.solve(model, contest.theirs, folder);
    if (!schedule) {
        table.note(name, QString(u"failed: "_s + schedule.error().detail));
        return {};
    }
    const double took = watch.spent().seconds;
    if (*schedule)
        plan::nameCrews(problem, **schedule);
    if (!*schedule)
        table.note(name, u"found none"_s);
    else if (const auto broken = plan::check(problem, **schedule); !broken.empty())
        table.note(name, QString(u"broke a constraint of kind "_s + QString::number(static_cast<int>(broken.front().kind))));
    else
        table.figure(QString(name + u": gap"_s), perCentAbove(plan::objective(problem, **schedule), bound), u"%"_s);
    table.figure(QString(name + u": took"_s), took, u"s"_s);
    return {};
}

Result<void> hold(const Contest &contest, const Settings &settings, Table &table)
{
    const plan::Problem problem = plan::sampleProblem(contest.options);
    const Stopwatch watch;
    const auto solved = solvedIn(problem, contest.ours, settings.context);
    if (!solved)
        return failure(solved.error());
    table.figure(QString(contest.name + u": jobs"_s), static_cast<double>(problem.jobs.size()), {});
    table.figure(QString(contest.name + u": ours: gap"_s), solved->gap() * 100, u"%"_s);
    table.figure(QString(contest.name + u": ours: took"_s), watch.spent().seconds, u"s"_s);
    for (const auto &peer : {taskJuggler(), gecode(), cbc()})
        if (auto asked = ask(*peer, problem, solved->certificate.bound, contest, settings, table); !asked)
            return asked;
    return {};
}
} // namespace

Result<void> benchPeers(const Settings &settings, Table &table)
{
    const double patience = settings.isFull ? 100 : 20;
    const Contest contests[] = {
        {u"everything, 42 stores"_s, {.stores = 42, .variant = 4, .regions = 2, .targetWeeks = 12, .weeks = 90}, 2, patience},
        {u"everything, 200 stores"_s, {.stores = 200, .variant = 4, .regions = 3, .targetWeeks = 30, .weeks = 90}, 2, patience},
        {u"crews and freezes, 1,000 stores"_s, {.stores = 1'000, .variant = 1}, 2, patience},
        {u"everything, 1,000 stores"_s, {.stores = 1'000, .variant = 4}, 10, patience},
    };
    for (const Contest &contest : contests)
        if (auto held = hold(contest, settings, table); !held)
            return held;
    return {};
}

} // namespace phaseout::bench
