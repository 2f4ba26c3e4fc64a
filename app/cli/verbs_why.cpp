// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opened.h"
#include "app/cli/planjson.h"

#include "core/project/storewords.h"
#include "core/timetable/replan.h"
#include "core/timetable/resourcewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::cli", text, nullptr, n); }

// Weeks beside each other of which the same is to be said.
struct WeekRow {
    Week first;
    Week last;
    QStringList cells;
};

void print(Output &out, const timetable::StoreWhy &why)
{
    constexpr int after = 8; // weeks behind the visit's own
    out.line(why.reason);
    std::vector<WeekRow> rows;
    int later = 0;
    for (const timetable::WeekStory &story : why.weeks) {
        if (why.start.isValid() && story.week.monday() > why.start && ++later > after)
            break;
        const bool isOwn = why.start.isValid() && story.week == Week::of(why.start);
        const QString inTheWay = isOwn && story.words.isEmpty() ? words(QT_TRANSLATE_NOOP("phaseout::cli", "its week")) : story.words;
        const auto points = [&story](qint64 sum) { return story.isPossible ? QLocale().toString(sum) : QString(); };
        const QStringList cells{points(story.exposure), points(story.others), points(story.worseBy), inTheWay};
        if (!rows.empty() && rows.back().last.plus(1) == story.week && rows.back().cells == cells)
            rows.back().last = story.week;
        else
            rows.push_back({story.week, story.week, cells});
    }
    std::vector<QStringList> lines;
    for (const WeekRow &row : rows)
        lines.push_back(QStringList{timetable::periodWords(row.first.monday(), row.last.monday())} + row.cells);
    out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "Week of")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Own risk carried")),
               words(QT_TRANSLATE_NOOP("phaseout::cli", "Worth to others")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Worse at least")),
               words(QT_TRANSLATE_NOOP("phaseout::cli", "In the way"))},
              lines);
    out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "In points: a store’s risk for every half day that it waits, and what being late counts. “Own” is against the week that it has now. “Worse at least” is against the best that any plan could do: no timetable with the store in that week comes nearer to it.")));
}

ExitCode whyStore(const Invocation &call, const timetable::PlanParts &parts, const Estate &estate)
{
    const QString &target = call.arguments.at(1);
    if (!target.startsWith(u"store:"_s))
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "Say store:CODE.")));
    const auto store = storeCalled(target.mid(6), estate);
    if (!store)
        return fail(call, store.error());
    const auto why = timetable::whyOf(parts, estate, **store);
    if (!why)
        return fail(call, why.error());
    print(call.out, *why);
    call.out.json(toJson(*why));
    return Done;
}

ExitCode whyPlan(const Invocation &call, const timetable::Timetable &plan, const timetable::PlanParts &parts, const Estate &estate)
{
    QJsonArray missed;
    for (const timetable::Visit &visit : plan.visits)
        if (const Store *store = visit.isMustMissed ? estate.store(visit.store) : nullptr)
            missed.append(uniqueCode(*store, estate));
    std::vector<Finding> findings;
    std::ranges::copy_if(plan.findings, std::back_inserter(findings), [](const Finding &one) { return one.id == "plan.deadline.missed"_L1; });
    call.out.findings(findings);
    const auto scarcity = timetable::scarcityOf(parts, estate, call.clock.today(), call.context());
    if (!scarcity)
        return fail(call, scarcity.error());
    const auto conflicts = timetable::conflictsOf(parts, estate, call.clock.today(), call.context());
    if (!conflicts)
        return fail(call, conflicts.error());
    for (const timetable::Worthwhile &one : scarcity->list)
        call.out.line(one.words);
    if (scarcity->list.empty())
        call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "Nothing is scarce: no crew, delivery or sum of money more would help.")));
    call.out.findings(timetable::findingsOf(*conflicts));
    if (const QString since = timetable::reckonedFrom(parts, call.clock.today()); !since.isEmpty())
        call.out.line(since);
    call.out.json({{u"missed"_s, missed}, {u"now"_s, toJson(scarcity->now)}, {u"worth"_s, toJson(*scarcity)}, {u"conflicts"_s, toJson(*conflicts)},
                   {u"together"_s, toJson(conflicts->together)}});
    return conflicts->list.empty() && missed.isEmpty() ? Done : Attention;
}
} // namespace

ExitCode runWhy(const Invocation &call)
{
    auto opened = open(call, Services::Access::Read);
    if (!opened)
        return fail(call, opened.error());
    const auto estate = opened->project->estate();
    const auto parts = timetable::currentParts(*opened->project);
    if (!parts)
        return fail(call, parts.error());
    if (call.arguments.size() > 1)
        return whyStore(call, *parts, *estate);
    const auto plan = timetable::storedPlan(*opened->project, estate->currentPlan);
    if (!plan)
        return fail(call, plan.error());
    return whyPlan(call, **plan, *parts, *estate);
}

} // namespace phaseout::cli
