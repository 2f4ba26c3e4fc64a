// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numbers.h"
#include "app/cli/opened.h"

#include "core/base/json.h"
#include "core/project/storewords.h"
#include "core/timetable/forecast.h"
#include "core/timetable/replan.h"

#include <QCoreApplication>
#include <QLocale>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
constexpr int slotsPerDay = timetable::SlotCalendar::slotsPerDay;

QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::cli", text, nullptr, n); }
QJsonObject figuresJson(const plan::Percentiles &p, double unit)
{
    return {{u"p50"_s, p.p50 / unit},         {u"p80"_s, p.p80 / unit},         {u"p90"_s, p.p90 / unit},        {u"mean"_s, p.mean / unit},
            {u"error50"_s, p.error50 / unit}, {u"error80"_s, p.error80 / unit}, {u"error90"_s, p.error90 / unit}};
}

QJsonObject toJson(const timetable::PlanForecast &forecast, const Estate &estate, const plan::SimulationOptions &options, const Uncertainty &assumed)
{
    const plan::Forecast &f = forecast.figures;
    const double minor = static_cast<double>(Money(1'000'000, forecast.currency).minor()) / Money(1'000'000, forecast.currency).inUnits();
    QJsonArray stores;
    for (const timetable::StoreForecast &one : forecast.stores)
        stores.append(QJsonObject{{u"store"_s, uniqueCode(*estate.store(one.store), estate)}, {u"planned"_s, one.planned.text()}, {u"p50"_s, one.p50.text()},
                                  {u"p80"_s, one.p80.text()}, {u"p90"_s, one.p90.text()},
                                  {u"due"_s, jsonDate(one.due)}, {u"late"_s, one.late}});
    QJsonArray sways;
    for (const plan::Sway &sway : f.sways)
        sways.append(QJsonObject{{u"factor"_s, timetable::factorSlug(sway.factor)},
                                 {u"finishDays"_s, (sway.finishHigh - sway.finishLow) / slotsPerDay},
                                 {u"finishError"_s, sway.finishError / slotsPerDay},
                                 {u"exposure"_s, sway.exposureHigh - sway.exposureLow},
                                 {u"cost"_s, (sway.costHigh - sway.costLow) / minor}});
    QJsonObject exposure = figuresJson(f.exposure, 1);
    exposure[u"planned"_s] = f.plannedExposure;
    QJsonObject cost = figuresJson(f.cost, minor);
    cost[u"planned"_s] = forecast.plannedCost.inUnits();
    return {{u"replications"_s, f.replications},
            {u"seed"_s, QString::number(options.seed)},
            {u"finish"_s, QJsonObject{{u"planned"_s, jsonDate(forecast.planned)},
                                      {u"p50"_s, jsonDate(forecast.finish[0])},
                                      {u"p80"_s, jsonDate(forecast.finish[1])},
                                      {u"p90"_s, jsonDate(forecast.finish[2])},
                                      {u"error50"_s, f.finish.error50 / slotsPerDay},
                                      {u"error80"_s, f.finish.error80 / slotsPerDay},
                                      {u"error90"_s, f.finish.error90 / slotsPerDay}}},
            {u"target"_s, jsonDate(forecast.target)},
            {u"withoutVisit"_s, forecast.unvisited},
            {u"byTarget"_s, forecast.target.isValid() ? QJsonValue(forecast.byTarget) : QJsonValue()},
            {u"exposure"_s, exposure},
            {u"cost"_s, cost},
            {u"stores"_s, stores},
            {u"sways"_s, sways},
            {u"assumptions"_s, phaseout::toJson(assumed)}};
}

void print(Output &out, const timetable::PlanForecast &forecast)
{
    const QLocale locale;
    const plan::Forecast &f = forecast.figures;
    const auto money = [&](double minor) { return Money(static_cast<std::int64_t>(minor), forecast.currency).shown(); };
    const auto whole = [&](double value) { return locale.toString(value, 'f', 0); };
    out.table({QString(), words(QT_TRANSLATE_NOOP("phaseout::cli", "As planned")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Half of the time")),
               words(QT_TRANSLATE_NOOP("phaseout::cli", "In 80 %")), words(QT_TRANSLATE_NOOP("phaseout::cli", "In 90 %"))},
              {{words(QT_TRANSLATE_NOOP("phaseout::cli", "Finish")), day(forecast.planned), day(forecast.finish[0]), day(forecast.finish[1]), day(forecast.finish[2])},
               {words(QT_TRANSLATE_NOOP("phaseout::cli", "Risk carried")), whole(f.plannedExposure), whole(f.exposure.p50), whole(f.exposure.p80), whole(f.exposure.p90)},
               {words(QT_TRANSLATE_NOOP("phaseout::cli", "Cost")), forecast.plannedCost.shown(), money(f.cost.p50), money(f.cost.p80), money(f.cost.p90)}});
    if (forecast.target.isValid())
        out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "In %1 % of the runs the last visit ends by the target of %2."))
                     .arg(locale.toString(forecast.byTarget * 100, 'f', 0), day(forecast.target)));
    if (const QString unvisited = timetable::unvisitedWords(forecast); !unvisited.isEmpty())
        out.line(unvisited);
    out.line();
    std::vector<QStringList> rows;
    for (const plan::Sway &sway : f.sways)
        rows.push_back({timetable::factorWords(sway.factor), locale.toString((sway.finishHigh - sway.finishLow) / slotsPerDay, 'f', 1),
                        whole(sway.exposureHigh - sway.exposureLow), money(sway.costHigh - sway.costLow)});
    out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "What matters, from its good to its bad end")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Working days")),
               words(QT_TRANSLATE_NOOP("phaseout::cli", "Risk carried")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Cost"))},
              rows);
    out.line(words(QT_TRANSLATE_N_NOOP("phaseout::cli", "%Ln replication(s). The spreads are assumptions; --assumptions A.json says others."), f.replications));
}

// What the project assumes, with what a file says instead.
Result<Uncertainty> assumptions(const Invocation &call, const Uncertainty &known)
{
    if (!call.isSet(u"assumptions"_s))
        return known;
    const auto object = readObject(call.value(u"assumptions"_s));
    if (!object)
        return failure(object.error());
    return uncertaintyFromJson(*object, known);
}
} // namespace

ExitCode runSimulate(const Invocation &call)
{
    plan::SimulationOptions options;
    const auto replications = wholeNumber(call, u"replications"_s, options.replications, 1, 1'000'000);
    const auto seed = wholeNumber(call, u"seed"_s, 1, 0, std::numeric_limits<std::int64_t>::max());
    for (const auto *number : {&replications, &seed})
        if (!*number)
            return misuse(call, userText(number->error()));
    options.replications = static_cast<int>(*replications);
    options.seed = static_cast<std::uint64_t>(*seed);
    options.threads = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1u, 8u));
    auto opened = open(call, Services::Access::Read);
    if (!opened)
        return fail(call, opened.error());
    const auto estate = opened->project->estate();
    const auto assumed = assumptions(call, estate->constraints.uncertainty);
    if (!assumed)
        return fail(call, assumed.error());
    options.uncertainty = timetable::uncertaintyOf(*assumed);
    const auto parts = timetable::currentParts(*opened->project);
    if (!parts)
        return fail(call, parts.error());
    const auto forecast = timetable::forecastOf(*parts, *estate, call.clock.today(), options, call.context());
    if (!forecast)
        return fail(call, forecast.error());
    print(call.out, *forecast);
    if (parts->constraints.leadTimeWeeks == 0 && parts->constraints.stock.empty())
        call.out.line(QCoreApplication::translate("phaseout::timetable", "Nothing says how long new goods take from order to delivery; the plan counts on them from the first day."));
    call.out.json(toJson(*forecast, *estate, options, *assumed));
    return Done;
}

} // namespace phaseout::cli
