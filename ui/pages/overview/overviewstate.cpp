// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewstate.h"

#include "core/base/text.h"
#include "core/progress/gonestores.h"
#include "core/progress/lists.h"
#include "core/progress/schedule.h"
#include "core/project/storewords.h"
#include "core/timetable/staleness.h"
#include "ui/models/moneytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr size_t mostComing = 6;

QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::ui::OverviewPage", text, nullptr, n); }
QString day(QDate date) { return QLocale().toString(date, u"d MMM yyyy"_s); }
QString longDay(QDate date) { return QLocale().toString(date, u"d MMMM yyyy"_s); }
QString number(int value) { return QLocale().toString(value); }

// How far the end is from the target: in days where a week would say too little.
QString lateness(int days)
{
    if (days > 0)
        return days < 7 ? words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%Ln day(s) late"), days)
                        : words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%Ln week(s) late"), (days + 6) / 7);
    return -days < 7 ? words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%Ln day(s) in hand"), -days)
                     : words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%Ln week(s) in hand"), -days / 7);
}

// A plain sentence about the end of the removals, and how it sits with the target.
QString finishSentence(const progress::Outlook &outlook, QDate target)
{
    if (!outlook.hasPlan || !outlook.lastRemoval.isValid())
        return words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "There is no timetable yet."));
    const QString last = longDay(outlook.lastRemoval);
    if (!target.isValid())
        return words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "The last removal is expected on %1.")).arg(last);
    const int days = static_cast<int>(target.daysTo(outlook.lastRemoval));
    if (days == 0)
        return words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "The last removal is expected on %1, the day of the target.")).arg(last);
    if (days > 0)
        return (days < 7 ? words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "The last removal is expected on %1, %Ln day(s) after the target."), days)
                         : words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "The last removal is expected on %1, %Ln week(s) after the target."), (days + 6) / 7))
            .arg(last);
    return (-days < 7 ? words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "The last removal is expected on %1, %Ln day(s) before the target."), -days)
                      : words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "The last removal is expected on %1, %Ln week(s) before the target."), -days / 7))
        .arg(last);
}

void addStatement(OverviewState &state, const Programme &programme, const progress::Totals &totals, const progress::Outlook &outlook)
{
    const QString target = programme.targetDate.isValid() ? longDay(programme.targetDate) : QString();
    state.pledge = text::shown(programme.pledge);
    if (!target.isEmpty()) {
        if (!state.pledge.isEmpty())
            state.pledge += state.pledge.back().isPunct() ? u" "_s : u". "_s;
        state.pledge += words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Target: %1")).arg(target);
    }
    state.statement = {words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%Ln of %1 devices in scope are reported removed and %2 verified."), totals.reported)
                           .arg(number(totals.inScope), number(totals.verified)),
                       finishSentence(outlook, programme.targetDate)};
}

// How the schedule is rated, and by what: the board's workbook says the same. Deadlines and visits that are missing have
// sentences of their own.
QString ratingSentence(const progress::Schedule &schedule)
{
    using progress::Rating;
    const auto isBad = [](Rating rating) { return rating == Rating::Red || rating == Rating::Amber; };
    QStringList parts;
    if (isBad(schedule.byDays) && schedule.days.value_or(0) > 0)
        parts += words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "the last removal is %Ln day(s) after the baseline or the target"), *schedule.days);
    if (isBad(schedule.bySpi) && schedule.spi)
        parts += words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "%1 % of the value planned by now is earned")).arg(number(static_cast<int>(*schedule.spi * 100 + 0.5)));
    if (isBad(schedule.byStores))
        parts += words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%Ln of %1 rated stores are red or overdue"), schedule.red + schedule.overdue).arg(number(schedule.rated()));
    if (parts.isEmpty())
        return {};
    const bool isRed = schedule.byDays == Rating::Red || schedule.bySpi == Rating::Red || schedule.byStores == Rating::Red || schedule.byMusts == Rating::Red;
    return (isRed ? words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "The schedule is rated Red: %1."))
                                           : words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "The schedule is rated Amber: %1.")))
        .arg(parts.join(u", "_s));
}

// The worst first.
void addConcerns(OverviewState &state, const Estate &estate, const timetable::Timetable *plan, const progress::Outlook &outlook, const progress::Schedule &schedule)
{
    if (const QString rating = ratingSentence(schedule); plan && !rating.isEmpty())
        state.concerns += rating;
    if (outlook.missedMusts > 0)
        state.concerns += words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%Ln visit(s) will end after a deadline that must be kept."), outlook.missedMusts);
    if (outlook.overdue > 0)
        state.concerns += words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%Ln visit(s) should be over and are not reported: they are expected from now on, at the planned pace."), outlook.overdue);
    if (const QString without = progress::withoutVisitSentence(outlook); !without.isEmpty())
        state.concerns += without;
    if (plan)
        if (const QString stale = timetable::sentenceOf(timetable::stalenessOf(*plan, estate)); !stale.isEmpty())
            state.concerns += stale;
}

std::optional<Rag> ragOf(progress::Rating rating)
{
    switch (rating) {
    case progress::Rating::Red:
    case progress::Rating::Overdue:
    case progress::Rating::Unplanned:
        return Rag::Red;
    case progress::Rating::Amber:
        return Rag::Amber;
    case progress::Rating::Green:
        return Rag::Green;
    case progress::Rating::Complete:
        return Rag::Complete;
    case progress::Rating::NotRated:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

TileFacts finishTile(const Programme &programme, const progress::Outlook &outlook, const progress::Schedule &schedule)
{
    TileFacts tile{words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Last removal")), words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "none")),
                   words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "no plan yet")), std::nullopt};
    if (!outlook.hasPlan || !outlook.lastRemoval.isValid())
        return tile;
    tile.value = day(outlook.lastRemoval);
    tile.rag = ragOf(schedule.rating);
    // Time in hand is no comfort beside what goes wrong now.
    if (outlook.missedMusts > 0)
        tile.note = words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%Ln deadline(s) missed"), outlook.missedMusts);
    else if (schedule.unplanned > 0)
        tile.note = words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%Ln store(s) not planned"), schedule.unplanned);
    else if (outlook.overdue > 0)
        tile.note = words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%Ln visit(s) overdue"), outlook.overdue);
    else if (schedule.red > 0)
        tile.note = words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%Ln store(s) red"), schedule.red);
    else if (!programme.targetDate.isValid())
        tile.note = words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "no target date"));
    else
        tile.note = lateness(static_cast<int>(programme.targetDate.daysTo(outlook.lastRemoval)));
    return tile;
}

TileFacts waitingTile(const progress::Totals &totals)
{
    const int both = totals.identifyQueue + totals.mapQueue - totals.waiting;
    QString note = words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "nothing waits"));
    if (both > 0)
        note = words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "%1 identify, %2 map, %3 both"))
                   .arg(number(totals.identifyQueue - both), number(totals.mapQueue - both), number(both));
    else if (totals.waiting > 0)
        note = (totals.parked > 0 ? words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "%1 identify, %2 map"))
                                  : words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "%1 to identify, %2 to map")))
                   .arg(number(totals.identifyQueue), number(totals.mapQueue));
    if (totals.parked > 0)
        note += u"; "_s + words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%Ln parked"), totals.parked);
    return {words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Waiting")), number(totals.waiting), note, std::nullopt};
}

// A store is clear when all that was in scope there is disposed of and certified: long after it is verified.
QString clearNote(const progress::Totals &totals)
{
    QString note = words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "of %1 in scope")).arg(number(totals.storesInScope));
    if (const int left = totals.storesVerified - totals.storesClear; left > 0)
        note += u"; "_s + words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%Ln verified, not yet certified"), left);
    return note;
}

void addTiles(OverviewState &state, const Programme &programme, const progress::Totals &totals, const progress::Outlook &outlook,
              const progress::Schedule &schedule, const Estimate &cost)
{
    const QString of = words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "%1 of %2"));
    state.tiles = {
        {words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Reported removed")), progress::percentText(totals.reported, totals.inScope),
         of.arg(number(totals.reported), number(totals.inScope)), std::nullopt},
        {words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Verified removed")), progress::percentText(totals.verified, totals.inScope),
         of.arg(number(totals.verified), number(totals.inScope)), std::nullopt},
        {words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Stores clear")), number(totals.storesClear),
         clearNote(totals), std::nullopt},
        finishTile(programme, outlook, schedule),
        {words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Cost at completion")), cost.likely.shownShort(),
         words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "%1 to %2")).arg(cost.low.shownShort(), cost.high.shownShort()), std::nullopt},
        waitingTile(totals)};
}

// A curve ends on the day on which its last device goes, and not at the month's or the axis's end.
void endOn(LineData &line, QDate last)
{
    while (line.points.size() > 1 && last.isValid() && line.points[line.points.size() - 2].date >= last)
        line.points.pop_back();
    if (!line.points.empty() && last.isValid() && line.points.back().date > last)
        line.points.back().date = last;
}

void addCurve(OverviewState &state, const Estate &estate, const progress::Totals &totals, const progress::Outlook &outlook,
              const timetable::Timetable *plan, const timetable::Timetable *baseline, QDate today)
{
    LineData base{words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Baseline")), LineStyle::Baseline, {}, {}, {}};
    LineData reported{words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Reported")), LineStyle::Reported, {}, {}, {}};
    LineData verified{words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Verified")), LineStyle::Verified, {}, {}, {}};
    LineData forecast{words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Forecast")), LineStyle::Forecast, {}, {}, {}};
    if (outlook.hasPlan && outlook.lastRemoval.isValid())
        forecast.endNote = day(outlook.lastRemoval);
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
    endOn(forecast, std::max(outlook.lastRemoval, today));
    endOn(base, baseline ? baseline->lastDayOf(timetable::VisitKind::Removal) : QDate());
    if (!forecast.points.empty() && forecast.points.back().value < totals.inScope)
        forecast.endLabel = words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Forecast, %1 without a visit"))
                                .arg(number(totals.inScope - static_cast<int>(forecast.points.back().value)));
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

void addCash(OverviewState &state, const Estate &estate, const timetable::Timetable *plan, const Money &cost, QDate today)
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
    state.cash.actualName = words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Reported removed"));
    state.cash.committedName = words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Committed"));
    state.cash.forecastName = words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "Forecast"));
    state.cash.asOf = ChartMark{today, words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "As of %1")).arg(QLocale().toString(today, u"d MMM"_s)), {}};
    state.cash.format = chartMoney(currency);
    if (peak)
        state.cashWords = words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "%1 in all, most in %2: %3."))
                              .arg(cost.shownShort(), QLocale().toString(peak->monthEnd, u"MMMM yyyy"_s), peak->total().shownShort());
    if (const Money undated = cost - sum; peak && undated.minor() > 0)
        state.cashWords += u' ' + words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "%1 of it has no month yet.")).arg(undated.shownShort());
}

void addAttention(OverviewState &state, const progress::Totals &totals)
{
    using progress::DeviceList;
    const auto add = [&state](int count, DeviceList list, const char *sentence) {
        if (count > 0)
            state.attention.push_back({words(sentence, count), QString(u"devices:"_s + progress::deviceListSlug(list))});
    };
    add(totals.madeSincePledge, DeviceList::MadeSincePledge, QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%Ln device(s) made after the pledge: must be 0"));
    add(totals.seenAgain, DeviceList::SeenAgain, QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%Ln device(s) seen again after their removal"));
    add(totals.newSincePledge, DeviceList::NewSincePledge, QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%Ln device(s) probably new since the pledge"));
    add(totals.untoldSincePledge, DeviceList::UntoldSincePledge, QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%Ln device(s) perhaps new since the pledge"));
    add(totals.unmappedLeft, DeviceList::NoStore, QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%Ln device(s) still to remove, at no store"));
}

// What is still to be done, on the day on which it is expected.
void addComing(OverviewState &state, const Estate &estate, const std::vector<progress::StoreProgress> &stores, const progress::Outlook &outlook, QDate today)
{
    std::vector<const progress::VisitOutlook *> coming;
    for (const progress::VisitOutlook &visit : outlook.visits)
        if (visit.isToCome() && visit.start >= today && visit.start <= today.addDays(14))
            coming.push_back(&visit);
    std::stable_sort(coming.begin(), coming.end(), [](const auto *a, const auto *b) { return a->start < b->start; });
    for (size_t i = 0; i < std::min(coming.size(), mostComing); ++i) {
        const Store &store = estate.stores[static_cast<size_t>(coming[i]->store)];
        const progress::StoreProgress &there = stores[static_cast<size_t>(coming[i]->store)];
        const int left = there.inScope - there.reported;
        const QString what = coming[i]->kind == timetable::VisitKind::Survey ? words(QT_TRANSLATE_NOOP("phaseout::ui::OverviewPage", "%1: survey"))
                                                                            : words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%1: %Ln device(s)"), left);
        state.coming.push_back({QLocale().toString(coming[i]->start, u"d MMM"_s), what.arg(text::shown(nameOrCode(store, estate), 80))});
    }
    if (coming.size() > mostComing)
        state.coming.push_back({{}, words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "and %Ln more visit(s)"), static_cast<int>(coming.size() - mostComing))});
}
} // namespace

OverviewState overviewState(const Estate &estate, const timetable::Timetable *plan, const timetable::Timetable *baseline, QDate today)
{
    if (baseline && !baseline->gone.empty()) {
        const progress::Comparison whole = progress::withGoneStores(estate, *baseline);
        OverviewState state = overviewState(whole.estate, plan, &whole.baseline, today);
        state.concerns += words(QT_TRANSLATE_N_NOOP("phaseout::ui::OverviewPage", "%Ln store(s) of the baseline are in no register any more; what was promised of them still counts."), static_cast<int>(baseline->gone.size()));
        return state;
    }
    OverviewState state;
    state.isEmpty = estate.stores.empty() && estate.devices.empty();
    const auto stores = progress::storeProgress(estate, today);
    const auto totals = progress::totals(estate, stores);
    const auto outlook = progress::outlookOf(estate, plan, today);
    const auto earned = progress::earnedValue(progress::steps(estate, stores, plan, baseline, today), estate.programme.currency, today);
    const auto schedule = progress::scheduleOf(estate, stores, outlook, baseline, earned, today);
    const Estimate cost = progress::costSummary(estate, stores).atStores;
    addStatement(state, estate.programme, totals, outlook);
    addConcerns(state, estate, plan, outlook, schedule);
    addTiles(state, estate.programme, totals, outlook, schedule, cost);
    addCurve(state, estate, totals, outlook, plan, baseline, today);
    addCash(state, estate, plan, cost.likely, today);
    addAttention(state, totals);
    addComing(state, estate, stores, outlook, today);
    return state;
}

} // namespace phaseout::ui
