// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/conflicts.h"

#include "core/base/text.h"
#include "core/project/soldstores.h"
#include "core/timetable/deadlines.h"
#include "core/timetable/findingwords.h"
#include "core/timetable/resourcewords.h"
#include "core/timetable/why.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::timetable {
namespace {
constexpr int nameLength = 60;

QString words(const char *text, qsizetype n = -1) { return QCoreApplication::translate("phaseout::timetable", text, nullptr, static_cast<int>(n)); }

QString limitSlug(plan::LimitKind kind)
{
    switch (kind) {
    case plan::LimitKind::Crews:
        return u"crews"_s;
    case plan::LimitKind::Stock:
        return u"stock"_s;
    case plan::LimitKind::Money:
        return u"money"_s;
    case plan::LimitKind::Deadline:
        return u"deadline"_s;
    case plan::LimitKind::Freeze:
        return u"freeze"_s;
    case plan::LimitKind::Closure:
        return u"closure"_s;
    case plan::LimitKind::Start:
        return u"start"_s;
    case plan::LimitKind::Order:
        return u"order"_s;
    }
    Q_UNREACHABLE();
}

class Telling {
public:
    Telling(const PlanParts &parts, const Estate &estate, QDate today) : m_parts(parts), m_estate(estate), m_today(today), m_calendar(parts.calendar()) {}

    [[nodiscard]] Conflict told(const plan::Conflict &conflict) const
    {
        Conflict result;
        result.stores = codesOf(m_parts, conflict.jobs);
        result.everyone = codesOf(m_parts, conflict.everyone);
        result.unserved = codesOf(m_parts, conflict.unserved);
        result.alike = codesOf(m_parts, conflict.alike);
        for (const plan::Limit &limit : conflict.limits)
            if (!result.limits.contains(limitSlug(limit.kind)))
                result.limits += limitSlug(limit.kind);
        result.from = m_calendar.day(conflict.from);
        result.by = m_calendar.day(std::min(conflict.bySlot, m_calendar.slotCount()) - 1);
        if (conflict.shortfall) {
            result.needed = conflict.shortfall->needed;
            result.available = conflict.shortfall->available;
        }
        result.isProven = conflict.isProven;
        result.isSmallest = conflict.isSmallest;
        result.words = sentences(conflict, result);
        return result;
    }

    [[nodiscard]] WayOut told(const plan::Remedy &remedy, const plan::Standing &now) const
    {
        const plan::Extra &extra = remedy.extra;
        WayOut way = plain(extra);
        way.isEnough = remedy.isEnough;
        way.isLatest = remedy.isLatest;
        way.with = remedy.with;
        const bool isOnce = extra.kind == plan::ExtraKind::Stock || extra.kind == plan::ExtraKind::Money;
        const QString what = extraWords(m_parts, extra);
        way.words = withPrice(effect(remedy.with, remedy.isEnough, now).arg(remedy.isLatest && isOnce ? words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 at the latest, or the last visit ends later")).arg(what) : what), extra, way.cost);
        return way;
    }
    [[nodiscard]] WaysTogether told(const plan::Bundle &bundle, const plan::Standing &now) const
    {
        WaysTogether result;
        QStringList all;
        for (const plan::Extra &extra : bundle.extras) {
            WayOut way = plain(extra);
            way.words = extraWordsAlone(m_parts, extra);
            all += way.words;
            if (way.cost && extra.kind != plan::ExtraKind::Money) // which pays for the others and for visits that the plan has
                result.cost = result.cost ? *result.cost + *way.cost : *way.cost;
            result.ways.push_back(std::move(way));
        }
        result.with = bundle.with;
        result.words = effect(bundle.with, false, now).arg(words(QT_TRANSLATE_NOOP("phaseout::timetable", "All of this at once: %1")).arg(all.join(u"; "_s)));
        if (result.cost)
            result.words = words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 It costs about %2, crews paid for every day.")).arg(result.words, result.cost->likely.shown());
        if (std::any_of(bundle.extras.begin(), bundle.extras.end(), [](const plan::Extra &extra) { return extra.kind == plan::ExtraKind::Freeze; }))
            result.words = withTradeLoss(result.words);
        return result;
    }

private:
    [[nodiscard]] WayOut plain(const plan::Extra &extra) const
    {
        WayOut way;
        way.kind = extraSlug(extra.kind);
        way.name = extraName(m_parts, extra);
        std::tie(way.from, way.to) = daysOf(m_parts, extra);
        way.amount = extra.kind == plan::ExtraKind::Date ? extra.amount / SlotCalendar::slotsPerWeek : extra.amount;
        way.cost = priceOf(m_parts, extra, m_estate.rates);
        return way;
    }
    [[nodiscard]] QString sentences(const plan::Conflict &conflict, const Conflict &named) const
    {
        QStringList limits;
        for (const plan::Limit &limit : conflict.limits)
            if (const QString one = limitWords(conflict, limit); !one.isEmpty() && !limits.contains(one))
                limits += one;
        QString result = conflict.shortfall ? sum(conflict, named)
            : named.stores.size() == 1
            ? words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 cannot be visited as asked.")).arg(someOf(named.stores))
            : words(QT_TRANSLATE_NOOP("phaseout::timetable", "These cannot all be visited as asked: %1.")).arg(someOf(named.stores));
        if (!named.alike.isEmpty())
            result += u' ' + words(QT_TRANSLATE_NOOP("phaseout::timetable", "Nor can these, for the same reason: %1.")).arg(someOf(named.alike));
        if (!limits.isEmpty())
            result += u' ' + words(QT_TRANSLATE_NOOP("phaseout::timetable", "What is in the way: %1.")).arg(limits.join(u"; "_s));
        return result;
    }
    // "34 stores need 120 days of a crew by 30 Jun 2027, and there are 98."
    [[nodiscard]] QString sum(const plan::Conflict &conflict, const Conflict &named) const
    {
        const QLocale locale;
        const qsizetype stores = named.everyone.size();
        const auto days = [&](std::int64_t halfDays) { return locale.toString(static_cast<double>(halfDays) / 2, 'f', halfDays % 2 == 0 ? 0 : 1); };
        const QString by = dayWords(named.by);
        switch (conflict.shortfall->scarce) {
        case plan::Scarce::Crews:
            return words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln store(s) need %1 days of a crew by %2, and there are %3."), stores)
                .arg(days(named.needed), by, days(named.available));
        case plan::Scarce::Stock:
            return words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln store(s) need %1 %2 by %3, and %4 come in."), stores)
                .arg(locale.toString(named.needed), itemWords(m_parts, conflict.shortfall->resource), by, locale.toString(named.available));
        case plan::Scarce::Money:
            return words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln store(s) cost %1 by %2, and %3 of the budgets is left."), stores)
                .arg(Money(named.needed, m_parts.currency).shown(), by, Money(named.available, m_parts.currency).shown());
        }
        Q_UNREACHABLE();
    }
    [[nodiscard]] QString limitWords(const plan::Conflict &conflict, const plan::Limit &limit) const
    {
        const plan::Span span{conflict.from, std::min(conflict.bySlot, m_calendar.slotCount()) - 1};
        switch (limit.kind) {
        case plan::LimitKind::Crews:
            return crewWords(m_parts, limit.resource, span);
        case plan::LimitKind::Stock:
            return words(QT_TRANSLATE_NOOP("phaseout::timetable", "deliveries of %1")).arg(itemWords(m_parts, limit.resource));
        case plan::LimitKind::Money:
            return words(QT_TRANSLATE_NOOP("phaseout::timetable", "the budgets"));
        case plan::LimitKind::Deadline:
            return words(QT_TRANSLATE_NOOP("phaseout::timetable", "deadlines that must be kept"));
        case plan::LimitKind::Freeze:
            return freezes({conflict.reach.first, std::min(conflict.reach.last, m_calendar.slotCount() - 1)});
        case plan::LimitKind::Closure:
            return closures(conflict, span);
        case plan::LimitKind::Start:
            return starts(conflict);
        case plan::LimitKind::Order:
            return words(QT_TRANSLATE_NOOP("phaseout::timetable", "stores that wait for each other"));
        }
        Q_UNREACHABLE();
    }
    [[nodiscard]] QString freezes(plan::Span span) const
    {
        const QDate from = m_calendar.day(span.first);
        const QDate to = m_calendar.day(span.last);
        QStringList found;
        for (const Constraints::Freeze &freeze : m_parts.constraints.freezes)
            if (freeze.from <= to && freeze.to >= from)
                found += freeze.name.isEmpty() ? periodWords(freeze.from, freeze.to)
                                               : words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 (%2)")).arg(text::shown(freeze.name, nameLength), periodWords(freeze.from, freeze.to));
        return found.isEmpty() ? words(QT_TRANSLATE_NOOP("phaseout::timetable", "freezes")) : someOf(found, 3);
    }
    // A single store that closes for good or is sold within that time is named by its day.
    [[nodiscard]] QString closures(const plan::Conflict &conflict, plan::Span span) const
    {
        const Store *store = conflict.everyone.size() == 1 ? m_estate.store(m_parts.stores[static_cast<size_t>(conflict.everyone.front())]) : nullptr;
        if (store && conflict.alike.empty() && store->closedOn.isValid() && store->closedOn.addDays(-7) <= m_calendar.day(span.last)) // the span ends before it
            return closing(*store).arg(dayWords(store->closedOn));
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "days on which stores are closed"));
    }
    [[nodiscard]] QString closing(const Store &store) const
    {
        const bool isOver = store.closedOn <= m_today;
        if (closesBySale(store, soldDays(m_estate)))
            return isOver ? words(QT_TRANSLATE_NOOP("phaseout::timetable", "the store was sold on %1")) : words(QT_TRANSLATE_NOOP("phaseout::timetable", "the store is sold on %1"));
        return isOver ? words(QT_TRANSLATE_NOOP("phaseout::timetable", "the store closed on %1")) : words(QT_TRANSLATE_NOOP("phaseout::timetable", "the store closes on %1"));
    }
    [[nodiscard]] QString starts(const plan::Conflict &conflict) const
    {
        QStringList found;
        for (const int j : conflict.everyone)
            if (const QString rule = startWords(m_parts.rules[static_cast<size_t>(j)]); !found.contains(rule))
                found += rule;
        return found.join(u"; "_s);
    }
    [[nodiscard]] QString startWords(StartRule rule) const
    {
        const QDate begin = m_parts.firstDay();
        switch (rule) {
        case StartRule::Begin:
            return words(QT_TRANSLATE_NOOP("phaseout::timetable", "nothing starts before %1")).arg(dayWords(begin));
        case StartRule::Lead:
            return words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "new goods take %Ln week(s) from %1"), m_parts.constraints.leadTimeWeeks).arg(dayWords(begin));
        case StartRule::Kept:
            return words(QT_TRANSLATE_NOOP("phaseout::timetable", "goods are taken to be ordered for the days that the plan before had"));
        case StartRule::AfterLock:
        case StartRule::Locked:
            return words(QT_TRANSLATE_NOOP("phaseout::timetable", "the weeks until %1 are locked")).arg(dayWords(m_parts.constraints.lockedUntil));
        case StartRule::Pinned:
            return words(QT_TRANSLATE_NOOP("phaseout::timetable", "pins"));
        case StartRule::Ordered:
            return words(QT_TRANSLATE_NOOP("phaseout::timetable", "visits whose goods are ordered or whose day is agreed"));
        }
        Q_UNREACHABLE();
    }
    // A frame for what is tried: "%1: then everything fits."
    [[nodiscard]] static QString effect(const plan::Standing &with, bool isEnough, const plan::Standing &now)
    {
        const int left = with.unserved();
        if (left == 0)
            return words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1: then everything fits."));
        if (with.unplaced == 0 && now.unplaced > 0)
            return words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%1: then every store has a visit, %Ln of them after a deadline that must be kept."), with.missed);
        if (isEnough && left >= now.unserved())
            return words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1: enough for these; others are then late or without a visit instead, as far as a short search shows."));
        if (left < now.unserved())
            return words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%1: then %Ln store(s) are still late or without a visit, instead of %2."), left)
                .replace(u"%2"_s, QLocale().toString(now.unserved()));
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1: that alone is not enough."));
    }

    const PlanParts &m_parts;
    const Estate &m_estate;
    const QDate m_today;
    const SlotCalendar m_calendar;
};
} // namespace

std::vector<char> mustsOf(const PlanParts &parts, const Estate &estate)
{
    const Deadlines deadlines(parts.constraints, estate);
    std::vector<char> musts;
    for (size_t j = 0; j < parts.stores.size(); ++j) {
        const Store *store = estate.store(parts.stores[j]);
        musts.push_back(store && deadlines.of(*store, parts.work[j].risk.score).must.isValid() ? 1 : 0);
    }
    return musts;
}

Result<Conflicts> conflictsOf(const PlanParts &parts, const Estate &estate, QDate today, const JobContext &context)
{
    plan::RemedyOptions options;
    options.seed = parts.seed;
    options.iterations = trialIterations(parts);
    options.earliest = parts.calendar().slotFrom(today);
    const std::vector<char> musts = mustsOf(parts, estate);
    const auto found = plan::impassesIn(parts.problem, musts, {parts.schedule, parts.certificate}, options, context);
    if (!found)
        return failure(found.error());
    Conflicts result{found->asItIs, found->now, {}, {}, 0};
    std::set<int> told;
    const Telling telling(parts, estate, today);
    for (const plan::Impasse &impasse : found->list) {
        Conflict conflict = telling.told(impasse.conflict);
        for (const std::vector<int> *explained : {&impasse.conflict.unserved, &impasse.conflict.alike})
            told.insert(explained->begin(), explained->end());
        for (const plan::Remedy &remedy : impasse.remedies)
            conflict.ways.push_back(telling.told(remedy, found->now));
        result.list.push_back(std::move(conflict));
    }
    for (const plan::Bundle &bundle : found->together)
        result.together.push_back(telling.told(bundle, found->now));
    for (int j = 0; j < static_cast<int>(parts.stores.size()); ++j) {
        const bool isUnserved = plan::isUnserved(parts.problem, j, musts[static_cast<size_t>(j)] != 0, parts.schedule.jobs[static_cast<size_t>(j)]);
        result.others += isUnserved && !told.contains(j) ? 1 : 0;
    }
    return result;
}

QString othersWords(const Conflicts &conflicts)
{
    return conflicts.others == 0 ? QString()
                                 : words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln more store(s) are late or without a visit, for reasons that are not listed here: see each store’s own."), conflicts.others);
}

QString againWords(const Conflicts &conflicts)
{
    if (conflicts.list.empty() || conflicts.now.unserved() >= conflicts.plan.unserved())
        return {};
    return words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "Planning again, with nothing changed, leaves %Ln store(s) late or without a visit, and not %1: ways out are measured against that."), conflicts.now.unserved())
        .arg(QLocale().toString(conflicts.plan.unserved()));
}

QString reckonedFrom(const PlanParts &parts, QDate today)
{
    constexpr int grace = 7; // days
    const QDate begin = parts.firstDay();
    if (!begin.isValid() || begin.addDays(grace) >= today)
        return {};
    return words(QT_TRANSLATE_NOOP("phaseout::timetable", "What would help is reckoned from %1 on, when the plan begins. Plan again to see what would help from today.")).arg(dayWords(begin));
}

std::vector<Finding> findingsOf(const Conflicts &conflicts)
{
    std::vector<Finding> findings;
    if (const QString again = againWords(conflicts); !again.isEmpty())
        findings.push_back({Severity::Note, u"plan.conflict.again"_s, {}, {}, again, {}, {}});
    for (const WaysTogether &one : conflicts.together)
        findings.push_back({Severity::Note, u"plan.conflict.together"_s, {}, {},
                            &one == &conflicts.together.front() ? words(QT_TRANSLATE_NOOP("phaseout::timetable", "No change of one thing lets every store be visited in time."))
                                                                : words(QT_TRANSLATE_NOOP("phaseout::timetable", "Or with other deadlines.")),
                            one.words, {}});
    for (const Conflict &conflict : conflicts.list) {
        QStringList ways;
        for (const WayOut &way : conflict.ways)
            ways += way.words;
        findings.push_back({Severity::Warning, u"plan.conflict"_s, conflict.stores.first(), {}, conflict.words, ways.join(u' '), {}});
    }
    if (const QString others = othersWords(conflicts); !others.isEmpty())
        findings.push_back({Severity::Note, u"plan.conflict.others"_s, {}, {}, others, {}, {}});
    return findings;
}

} // namespace phaseout::timetable
