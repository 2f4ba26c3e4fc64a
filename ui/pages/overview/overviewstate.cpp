// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewstate.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr int mostComing = 6;

QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::ui::OverviewPage", text, nullptr, n); }
QString day(QDate date) { return QLocale().toString(date, u"d MMM yyyy"_s); }
QString longDay(QDate date) { return QLocale().toString(date, u"d MMMM yyyy"_s); }
QString number(int value) { return QLocale().toString(value); }
QString percent(int part, int whole) { return whole > 0 ? u"%1%"_s.arg(static_cast<qint64>(part) * 100 / whole) : u"0%"_s; }

QString lateness(int days)
{
    if (days <= 0)
        return words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%n week(s) in hand"), -days / 7);
    return words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%n week(s) late"), (days + 6) / 7);
}

// A plain sentence about the plan's end, and how it sits with the target.
QString finishSentence(const timetable::Timetable *plan, QDate target)
{
    if (!plan || !plan->finish.isValid())
        return words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "There is no timetable yet."));
    if (!target.isValid())
        return words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "The plan finishes on %1.")).arg(longDay(plan->finish));
    const int days = static_cast<int>(target.daysTo(plan->finish));
    const int weeks = (std::abs(days) + 6) / 7;
    return (days > 0 ? words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "The plan finishes on %1, %n week(s) after the target."), weeks)
                     : words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "The plan finishes on %1, %n week(s) before the target."), -days / 7))
        .arg(longDay(plan->finish));
}

void addStatement(OverviewState &state, const Programme &programme, const progress::Totals &totals, const timetable::Timetable *plan)
{
    const QString target = programme.targetDate.isValid() ? longDay(programme.targetDate) : QString();
    if (!programme.pledge.isEmpty())
        state.pledge = target.isEmpty() ? text::shown(programme.pledge)
                                        : words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "%1 by %2")).arg(text::shown(programme.pledge), target);
    else if (!target.isEmpty())
        state.pledge = words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Target: %1")).arg(target);
    state.statement = {words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "%1 of %2 devices in scope are reported removed and %3 are verified."))
                           .arg(number(totals.reported), number(totals.inScope), number(totals.verified)),
                       finishSentence(plan, programme.targetDate)};
}

TileFacts finishTile(const Programme &programme, const timetable::Timetable *plan)
{
    TileFacts tile{words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Forecast finish")), words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "none")),
                   words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "no plan yet")), std::nullopt};
    if (!plan || !plan->finish.isValid())
        return tile;
    tile.value = day(plan->finish);
    tile.note = programme.targetDate.isValid() ? QString() : words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "no target date"));
    if (programme.targetDate.isValid()) {
        const int days = static_cast<int>(programme.targetDate.daysTo(plan->finish));
        tile.note = lateness(days);
        tile.rag = days > 28 ? Rag::Red : days > 0 ? Rag::Amber : Rag::Green;
    }
    return tile;
}

void addTiles(OverviewState &state, const Estate &estate, const progress::Totals &totals, const timetable::Timetable *plan)
{
    const QString of = words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "%1 of %2"));
    Estimate cost = Estimate::zero(estate.programme.currency);
    if (plan)
        for (const timetable::Visit &visit : plan->visits)
            cost += visit.cost;
    const int waiting = totals.identifyQueue + totals.mapQueue;
    state.tiles = {
        {words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Reported removed")), percent(totals.reported, totals.inScope),
         of.arg(number(totals.reported), number(totals.inScope)), std::nullopt},
        {words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Verified removed")), percent(totals.verified, totals.inScope),
         of.arg(number(totals.verified), number(totals.inScope)), std::nullopt},
        {words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Stores clear")), number(totals.storesClear),
         words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "of %1")).arg(number(totals.storesInScope)), std::nullopt},
        finishTile(estate.programme, plan),
        {words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Cost of the plan")), plan ? cost.likely.shownShort() : words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "none")),
         plan ? words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "%1 to %2")).arg(cost.low.shownShort(), cost.high.shownShort()) : words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "no plan yet")), std::nullopt},
        {words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "To be decided")), number(waiting),
         waiting > 0 ? words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "%1 what, %2 where")).arg(number(totals.identifyQueue), number(totals.mapQueue))
                     : words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "nothing waits")),
         std::nullopt}};
}

void addCurve(OverviewState &state, const Estate &estate, const progress::Totals &totals, const timetable::Timetable *plan,
              const timetable::Timetable *baseline, QDate today)
{
    LineData base{words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Baseline")), LineStyle::Baseline, {}, {}, {}};
    LineData reported{words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Reported")), LineStyle::Reported, {}, {}, {}};
    LineData verified{words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Verified")), LineStyle::Verified, {}, {}, {}};
    LineData forecast{words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Forecast")), LineStyle::Forecast, {}, {}, {}};
    if (plan && plan->finish.isValid())
        forecast.endNote = day(plan->finish);
    for (const progress::CurvePoint &point : progress::curve(estate, plan, baseline, today)) {
        const auto add = [](LineData &line, QDate date, int value) {
            if (value >= 0)
                line.points.push_back({date, static_cast<double>(value)});
        };
        // What was done ends today; what is to come begins there.
        const QDate done = std::min(point.monthEnd, today);
        if (point.forecast >= 0 && forecast.points.empty() && point.monthEnd > today)
            add(forecast, today, point.reported);
        add(base, point.monthEnd, point.baseline);
        add(reported, done, point.reported);
        add(verified, done, point.verified);
        add(forecast, point.monthEnd, point.forecast);
    }
    for (LineData *line : {&reported, &verified})
        if (!line->points.empty())
            line->endLabel = u"%1 %2"_s.arg(line->name, number(static_cast<int>(line->points.back().value)));
    // A line that has not left the axis yet would only lie on it, with its name over the axis's own.
    for (LineData *line : {&base, &forecast, &reported, &verified})
        if (!line->points.empty() && line->points.back().value > 0)
            state.curve.lines.push_back(std::move(*line));
    state.curve.asOf = ChartMark{today, words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "As of %1")).arg(QLocale().toString(today, u"d MMM"_s)), {}};
    if (estate.programme.targetDate.isValid())
        state.curve.target = ChartMark{estate.programme.targetDate, words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Target")), day(estate.programme.targetDate)};
    if (plan)
        for (const Constraints::Freeze &freeze : plan->constraints.freezes)
            if (freeze.region.isEmpty())
                state.curve.freezes.push_back({freeze.from, freeze.to, text::shown(freeze.name, 30)});
    state.curve.top = totals.inScope;
    state.curve.topLabel = words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "In scope"));
    state.curve.emptyWords = totals.inScope == 0 ? words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Nothing is in scope yet.")) : words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Nothing is removed yet, and there is no plan to look ahead with."));
    state.curveWords = state.statement.join(u' ');
}

void addCash(OverviewState &state, const Estate &estate, const timetable::Timetable *plan, QDate today)
{
    const Currency currency = estate.programme.currency;
    Money sum = Money::zero(currency);
    const progress::CashMonth *peak = nullptr;
    const auto months = progress::cashFlow(estate, plan, today);
    for (const progress::CashMonth &month : months) {
        state.cash.months.push_back({month.monthEnd, month.done.inUnits(), month.committed.inUnits(), month.forecast.inUnits(), std::nullopt});
        sum += month.total();
        if (!peak || month.total() > peak->total())
            peak = &month;
    }
    state.cash.actualName = words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Removed"));
    state.cash.committedName = words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Committed"));
    state.cash.forecastName = words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Forecast"));
    state.cash.asOf = ChartMark{today, words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "As of %1")).arg(QLocale().toString(today, u"d MMM"_s)), {}};
    state.cash.format = [currency](double units) {
        return Money(static_cast<std::int64_t>(units * static_cast<double>(currency.minorPerUnit()) + 0.5), currency).shownShort();
    };
    if (peak)
        state.cashWords = words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "%1 in all, most in %2: %3."))
                              .arg(sum.shownShort(), QLocale().toString(peak->monthEnd, u"MMMM yyyy"_s), peak->total().shownShort());
}

void addComing(OverviewState &state, const Estate &estate, const timetable::Timetable *plan, QDate today)
{
    if (!plan)
        return;
    int left = 0;
    for (const timetable::Visit &visit : plan->visits) {
        const Store *store = estate.store(visit.store);
        if (!store || visit.start < today || visit.start > today.addDays(14))
            continue;
        if (static_cast<int>(state.coming.size()) >= mostComing) {
            ++left;
            continue;
        }
        state.coming.push_back({QLocale().toString(visit.start, u"d MMM"_s),
                                words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%1: %n device(s)"), visit.devices)
                                    .arg(text::shown(store->name.isEmpty() ? store->code.text() : store->name, 40))});
    }
    if (left > 0)
        state.coming.push_back({{}, words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "and %n more visit(s)"), left)});
}
} // namespace

OverviewState overviewState(const Estate &estate, const timetable::Timetable *plan, const timetable::Timetable *baseline, QDate today)
{
    OverviewState state;
    state.isEmpty = estate.stores.empty() && estate.devices.empty();
    const auto totals = progress::totals(estate, progress::storeProgress(estate, today));
    addStatement(state, estate.programme, totals, plan);
    addTiles(state, estate, totals, plan);
    addCurve(state, estate, totals, plan, baseline, today);
    addCash(state, estate, plan, today);
    addComing(state, estate, plan, today);
    return state;
}

} // namespace phaseout::ui
