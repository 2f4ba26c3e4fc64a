// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opened.h"
#include "app/cli/planjson.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/timetable/plansummary.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::cli", text); }

QString standing(const Estate &estate, const QByteArray &id)
{
    QStringList said;
    if (id == estate.currentPlan)
        said += words(QT_TRANSLATE_NOOP("phaseout::cli", "current"));
    if (id == estate.baseline)
        said += words(QT_TRANSLATE_NOOP("phaseout::cli", "baseline"));
    return said.join(u", "_s);
}

QJsonObject toJson(const KnownPlan &plan, const timetable::PlanSummary &summary, const Estate &estate)
{
    return {{u"plan"_s, QString::fromLatin1(plan.id.toHex())},
            {u"number"_s, plan.number},
            {u"name"_s, planName(estate, plan.id)},
            {u"at"_s, plan.utc.toString(Qt::ISODateWithMs)},
            {u"actor"_s, jsonText(plan.actor)},
            {u"current"_s, plan.id == estate.currentPlan},
            {u"baseline"_s, plan.id == estate.baseline},
            {u"visits"_s, summary.visits},
            {u"withoutVisit"_s, summary.unplanned},
            {u"finish"_s, jsonDate(summary.finish)},
            {u"lastRemoval"_s, jsonDate(summary.lastRemoval)},
            {u"cost"_s, estimateJson(summary.cost)},
            {u"gap"_s, gapJson(summary.nearness)}};
}

ExitCode listPlans(const Invocation &call, Opened &opened)
{
    const auto estate = opened.project->estate();
    std::vector<QStringList> rows;
    QJsonArray list;
    for (const KnownPlan &plan : estate->plans) {
        const auto bytes = opened.project->repository().plan(plan.id);
        if (!bytes)
            return fail(call, bytes.error());
        const auto summary = timetable::summaryOf(*bytes);
        if (!summary)
            return fail(call, summary.error());
        list.append(toJson(plan, *summary, *estate));
        rows.push_back({planName(*estate, plan.id), text::shown(plan.actor, 40), QLocale().toString(summary->visits), day(summary->finish), summary->cost.likely.shown(),
                        timetable::nearnessWords(summary->nearness), standing(*estate, plan.id)});
    }
    call.out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "Plan")), words(QT_TRANSLATE_NOOP("phaseout::cli", "By")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Visits")),
                    words(QT_TRANSLATE_NOOP("phaseout::cli", "Finish")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Cost of its visits")),
                    words(QT_TRANSLATE_NOOP("phaseout::cli", "Above the least risk by")), QString()},
                   rows);
    if (rows.empty())
        call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "There is no plan yet.")));
    call.out.json({{u"plans"_s, list}});
    return close(call, opened, Done);
}
} // namespace

ExitCode runPlans(const Invocation &call)
{
    const bool isUsing = call.isSet(u"use"_s);
    const bool isMeasuring = call.isSet(u"baseline"_s);
    auto opened = open(call, isUsing || isMeasuring ? Services::Access::Write : Services::Access::Read);
    if (!opened)
        return fail(call, opened.error());
    if (isUsing || isMeasuring) {
        const auto estate = opened->project->estate();
        const auto plan = planCalled(*estate, call.value(isUsing ? u"use"_s : u"baseline"_s));
        if (!plan)
            return fail(call, plan.error());
        if (auto event = opened->project->apply(isUsing ? usePlan(*estate, *plan) : makeBaseline(*estate, *plan), call.context()); !event)
            return fail(call, event.error());
    }
    return listPlans(call, *opened);
}

} // namespace phaseout::cli
