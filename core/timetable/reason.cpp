// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/reason.h"

#include "core/base/text.h"
#include "core/project/soldstores.h"
#include "core/project/storewords.h"
#include "core/timetable/findingwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::timetable {
namespace {
constexpr int nameLength = 60;

QString say(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::timetable", text, nullptr, n); }
QString dateText(QDate date) { return QLocale().toString(date, u"d MMM yyyy"_s); }
QString periodText(QDate from, QDate to)
{
    return from == to ? dateText(from) : say(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 to %2")).arg(dateText(from), dateText(to));
}

QString slugOf(plan::Cause cause)
{
    switch (cause) {
    case plan::Cause::Nothing:
        return u"nothing"_s;
    case plan::Cause::Release:
        return u"start"_s;
    case plan::Cause::Pin:
        return u"pin"_s;
    case plan::Cause::Locked:
        return u"locked"_s;
    case plan::Cause::Freeze:
        return u"freeze"_s;
    case plan::Cause::Closed:
        return u"closed"_s;
    case plan::Cause::Blackout:
        return u"blackout"_s;
    case plan::Cause::Rest:
        return u"holiday"_s;
    case plan::Cause::Calendar:
        return u"calendar"_s;
    case plan::Cause::Earlier:
        return u"earlier"_s;
    case plan::Cause::Later:
        return u"later"_s;
    case plan::Cause::Stock:
        return u"stock"_s;
    case plan::Cause::Money:
        return u"money"_s;
    case plan::Cause::Crews:
        return u"crews"_s;
    }
    Q_UNREACHABLE();
}
} // namespace

Reasons::Reasons(const PlanParts &parts, const plan::Model &model, const Estate &estate)
    : m_parts(parts), m_model(model), m_estate(estate), m_calendar(parts.calendar()), m_explainer(model, parts.schedule),
      m_sold(soldDays(estate)), m_unplaced(unplacedJobs())
{
    for (const Constraints::Pin &pin : parts.constraints.pins) {
        const Store *store = estate.storeByCode(pin.store); // that may be written in more ways than the label
        for (const QString &label : {pin.store, store ? uniqueCode(*store, estate) : pin.store})
            m_pins.insert(storeCodeKey(label), &pin);
    }
}

// That a store has closed explains every week from then on: what was in the way of a visit before that says more.
std::vector<plan::Unplaced> Reasons::unplacedJobs()
{
    std::vector<plan::Unplaced> list = m_explainer.unplaced(m_model.jobCount());
    for (plan::Unplaced &one : list) {
        if (one.cause != plan::Cause::Closed || !closingOf(one.job).isValid())
            continue;
        const int last = lastStartOf(one.job);
        for (const plan::Blocked &run : m_explainer.explain(one.job).before) {
            const bool isOther = run.cause == plan::Cause::Freeze || run.cause == plan::Cause::Blackout || run.cause == plan::Cause::Rest;
            if (isOther && m_calendar.firstSlot(run.firstWeek) <= last)
                one = {one.job, run.cause, run.resource, run.other, run.others};
        }
    }
    return list;
}

QString Reasons::of(int job, const Due &due, QDate finish)
{
    QStringList sentences;
    const StoreWork &work = m_parts.work[static_cast<size_t>(job)];
    sentences += work.kind == VisitKind::Survey
        ? say(QT_TRANSLATE_NOOP("phaseout::timetable", "Survey first: what is there is only suspected, and what it finds still needs its visit."))
        : say(QT_TRANSLATE_NOOP("phaseout::timetable", "Risk %1 of 100.")).arg(work.risk.score);
    if (isFixed(job)) {
        sentences += kept(job);
    } else {
        const plan::Explanation why = m_explainer.explain(job);
        sentences += notBefore(why);
        sentences += between(why);
        if (work.kind == VisitKind::Removal && sentences.at(1).isEmpty() && sentences.at(2).isEmpty())
            sentences += say(QT_TRANSLATE_NOOP("phaseout::timetable", "Among the first: most risk for the work."));
    }
    if (const QDate closing = closingOf(job); closing.isValid())
        sentences += (isSold(job) ? say(QT_TRANSLATE_NOOP("phaseout::timetable", "The store is sold on %1.")) : say(QT_TRANSLATE_NOOP("phaseout::timetable", "The store closes on %1."))).arg(dateText(closing));
    sentences += late(due, finish);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

std::vector<Hindrance> Reasons::hindrances(int job)
{
    std::vector<Hindrance> result;
    const auto add = [&](const plan::Blocked &run) {
        const plan::Span starts{m_calendar.firstSlot(run.firstWeek), m_calendar.firstSlot(run.lastWeek + 1) - 1};
        Hindrance one{m_calendar.week(starts.first), m_calendar.week(starts.last), slugOf(run.cause),
                      words(job, obstacle(job, run.cause, run.resource, run.other, run.others, starts)), run.others};
        if (one.others.empty() && run.other != plan::none)
            one.others = {run.other};
        result.push_back(std::move(one));
    };
    for (const plan::Blocked &run : m_explainer.explain(job).before)
        if (run.cause != plan::Cause::Crews)
            add(run);
        else // other stores each week
            for (int week = run.firstWeek; week <= run.lastWeek; ++week)
                if (m_calendar.firstSlot(week) < m_calendar.firstSlot(week + 1))
                    add({week, week, run.cause, run.resource, run.other, m_explainer.atWork(run.resource, week, job)});
    return result;
}

Earliest Reasons::earliest(int job)
{
    const plan::Explanation why = m_explainer.explain(job);
    if (why.earliest == plan::none)
        return {{}, slugOf(why.earliestCause), notBefore(why)};
    return {m_calendar.day(why.earliest), why.barred.empty() ? QString() : slugOf(why.earliestCause), notBefore(why)};
}

// A visit that does not move: why it stays, and who would have liked to be there.
QString Reasons::kept(int job) const
{
    switch (m_parts.rules[static_cast<size_t>(job)]) {
    case StartRule::Locked:
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "It stays where the last plan had it: visits until %1 are locked."))
            .arg(dateText(m_parts.constraints.lockedUntil));
    case StartRule::Ordered:
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "It stays where the last plan had it: its goods are ordered or its day is agreed."));
    default:
        break;
    }
    const Constraints::Pin *pin = pinOf(job);
    QString sentence = pin && !pin->reason.isEmpty()
        ? say(QT_TRANSLATE_NOOP("phaseout::timetable", "Pinned to this week: %1.")).arg(text::shown(pin->reason, nameLength))
        : say(QT_TRANSLATE_NOOP("phaseout::timetable", "Pinned to this week."));
    QStringList rivals;
    for (const plan::Unplaced &unplaced : m_unplaced)
        if (std::find(unplaced.others.begin(), unplaced.others.end(), job) != unplaced.others.end() && pinOf(unplaced.job))
            rivals += name(unplaced.job);
    if (!rivals.isEmpty())
        sentence += u' ' + say(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln other store(s) pinned to the same time got no crew: %1."), static_cast<int>(rivals.size())).arg(someOf(rivals));
    return sentence;
}

Reasons::Obstacle Reasons::obstacle(int job, plan::Cause cause, int resource, int other, const std::vector<int> &others, plan::Span starts) const
{
    const int end = m_model.endIn(m_model.routes(job).front().pool, starts.last, m_model.routes(job).front().duration);
    return {cause, resource, others.empty() && other != plan::none ? std::vector{other} : others, m_calendar.day(starts.first), m_calendar.day(starts.last),
            m_calendar.day(std::min(end, m_calendar.slotCount()) - 1)};
}

// One and the same cause is one obstacle, of all the stores that it is of.
void Reasons::add(std::vector<Obstacle> &obstacles, const Obstacle &now)
{
    const auto same = std::find_if(obstacles.begin(), obstacles.end(), [&now](const Obstacle &o) { return o.cause == now.cause && o.resource == now.resource; });
    if (same == obstacles.end()) {
        obstacles.push_back(now);
        return;
    }
    same->to = now.to;
    same->end = now.end;
    same->others.insert(same->others.end(), now.others.begin(), now.others.end());
    std::sort(same->others.begin(), same->others.end());
    same->others.erase(std::unique(same->others.begin(), same->others.end()), same->others.end());
}

// From the beginning to the first slot that the job could have had were it the only one.
QString Reasons::notBefore(const plan::Explanation &why) const
{
    constexpr qsizetype most = 4;
    std::vector<Obstacle> obstacles;
    for (const plan::Barred &run : why.barred) {
        const Obstacle now = obstacle(why.job, run.cause, run.resource, run.other, {}, run.starts);
        if (now.others.empty())
            obstacles.push_back(now); // each freeze and closure by itself
        else
            add(obstacles, now);
    }
    QStringList causes;
    for (const Obstacle &one : obstacles)
        if (const QString cause = words(why.job, one); !causes.contains(cause))
            causes += cause;
    if (causes.isEmpty() || why.earliest < 0)
        return {};
    return say(QT_TRANSLATE_NOOP("phaseout::timetable", "Not before %1: %2."))
        .arg(dateText(m_calendar.day(why.earliest)), causes.mid(std::max<qsizetype>(0, causes.size() - most)).join(u"; "_s));
}

// From there to its own week, every week with its cause; equal causes are said once.
QString Reasons::between(const plan::Explanation &why) const
{
    std::vector<Obstacle> obstacles;
    QDate first;
    QDate last;
    for (const plan::Blocked &run : why.before) {
        const int from = std::max(run.firstWeek, m_calendar.partOf(std::max(why.earliest, 0)));
        if (run.lastWeek < from)
            continue;
        last = m_calendar.week(m_calendar.firstSlot(run.lastWeek)).monday();
        first = first.isValid() ? first : m_calendar.week(m_calendar.firstSlot(from)).monday();
        const Obstacle now = obstacle(why.job, run.cause, run.resource, run.other, run.others,
                                      {m_calendar.firstSlot(from), m_calendar.firstSlot(run.lastWeek + 1) - 1});
        add(obstacles, now);
    }
    if (obstacles.empty())
        return {};
    QStringList causes;
    for (const Obstacle &obstacle : obstacles)
        causes += words(why.job, obstacle);
    const char *frame = first == last ? QT_TRANSLATE_NOOP("phaseout::timetable", "In the week of %1: %2.")
                                      : QT_TRANSLATE_NOOP("phaseout::timetable", "In the weeks of %1: %2.");
    return say(frame).arg(periodText(first, last), causes.join(u"; "_s));
}

QString Reasons::late(const Due &due, QDate finish) const
{
    if (due.must.isValid() && finish > due.must)
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "Too late: it must be done by %1.")).arg(dateText(due.must));
    if (due.wish.isValid() && finish > due.wish)
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "Later than wished: it should be done by %1.")).arg(dateText(due.wish));
    return {};
}

QString Reasons::of(const plan::Unplaced &unplaced) const
{
    const std::vector<plan::Span> &starts = m_model.job(unplaced.job).starts;
    const bool isPinned = m_parts.rules[static_cast<size_t>(unplaced.job)] == StartRule::Pinned && !starts.empty();
    const Obstacle then = obstacle(unplaced.job, unplaced.cause, unplaced.resource, unplaced.other, unplaced.others,
                                   isPinned ? starts.front() : plan::Span{0, lastStartOf(unplaced.job)});
    if (closingOf(unplaced.job).isValid() && !isPinned)
        return closed(unplaced, then);
    if (!isPinned)
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "No week in the planning period is possible: %1.")).arg(words(unplaced.job, then));
    const QDate monday = m_calendar.week(starts.front().first).monday();
    QString sentence = say(QT_TRANSLATE_NOOP("phaseout::timetable", "Pinned to the week of %1, but then: %2.")).arg(dateText(monday), words(unplaced.job, then));
    std::vector<int> pinned;
    std::copy_if(unplaced.others.begin(), unplaced.others.end(), std::back_inserter(pinned), [&](int other) { return pinOf(other) != nullptr; });
    if (!pinned.empty())
        sentence += u' ' + say(QT_TRANSLATE_NOOP("phaseout::timetable", "Pinned there too: %1.")).arg(someOf(names(pinned)));
    return sentence;
}

// Its store closes, or is sold, before a visit is possible.
QString Reasons::closed(const plan::Unplaced &unplaced, const Obstacle &then) const
{
    const bool isSale = isSold(unplaced.job);
    const QDate closing = closingOf(unplaced.job);
    const QString on = dateText(closing);
    QString sentence;
    const bool isOver = closing <= m_parts.begin;
    if (isOver)
        sentence = (isSale ? say(QT_TRANSLATE_NOOP("phaseout::timetable", "The store was sold on %1, before anybody could come."))
                           : say(QT_TRANSLATE_NOOP("phaseout::timetable", "The store closed on %1, before anybody could come.")))
                       .arg(on);
    else if (unplaced.cause == plan::Cause::Closed)
        sentence = (isSale ? say(QT_TRANSLATE_NOOP("phaseout::timetable", "No visit is possible before the store is sold on %1."))
                           : say(QT_TRANSLATE_NOOP("phaseout::timetable", "No visit is possible before the store closes on %1.")))
                       .arg(on);
    else
        sentence = (isSale ? say(QT_TRANSLATE_NOOP("phaseout::timetable", "No visit is possible before the store is sold on %1: %2."))
                           : say(QT_TRANSLATE_NOOP("phaseout::timetable", "No visit is possible before the store closes on %1: %2.")))
                       .arg(on, words(unplaced.job, then));
    const QString advice = isSale ? say(QT_TRANSLATE_NOOP("phaseout::timetable", "What is there from that day on is the buyer’s."))
        : isOver                  ? say(QT_TRANSLATE_NOOP("phaseout::timetable", "Find out what became of the devices, and report them."))
                                  : say(QT_TRANSLATE_NOOP("phaseout::timetable", "Have the devices taken out when it closes, and report them."));
    return QString(sentence + u' ' + advice);
}

QString Reasons::causeOf(const plan::Unplaced &unplaced) const
{
    const QDate closing = closingOf(unplaced.job);
    if (closing.isValid() && closing <= m_parts.begin)
        return isSold(unplaced.job) ? say(QT_TRANSLATE_NOOP("phaseout::timetable", "the store had been sold before the plan begins"))
                                    : say(QT_TRANSLATE_NOOP("phaseout::timetable", "the store had closed before the plan begins"));
    if (closing.isValid() && isSold(unplaced.job))
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "the store is sold before a crew can come"));
    if (closing.isValid())
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "the store closes before a crew can come"));
    switch (unplaced.cause) {
    case plan::Cause::Stock:
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "not enough %1 come in")).arg(itemName(unplaced.resource));
    case plan::Cause::Money:
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "there is not enough money"));
    case plan::Cause::Crews:
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "the crews are busy"));
    case plan::Cause::Calendar:
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "too few crews work there, or not for long enough"));
    case plan::Cause::Freeze:
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "a trading freeze"));
    case plan::Cause::Closed:
    case plan::Cause::Blackout:
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "the store is closed"));
    case plan::Cause::Rest:
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "a bank holiday"));
    case plan::Cause::Earlier:
    case plan::Cause::Later:
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "a store that it has to wait for is not done in time"));
    default:
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "it may not begin in time"));
    }
}

// What stands after "Not before 4 Jan 2027: " or "In the weeks of …: ".
QString Reasons::words(int job, const Obstacle &obstacle) const
{
    switch (obstacle.cause) {
    case plan::Cause::Release:
    case plan::Cause::Pin:
    case plan::Cause::Locked:
        return release(job);
    case plan::Cause::Rest:
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "a bank holiday"));
    case plan::Cause::Freeze:
        return freezes(job, obstacle);
    case plan::Cause::Closed:
        return closures(job, obstacle);
    case plan::Cause::Blackout:
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "the store is not to be disturbed"));
    case plan::Cause::Calendar:
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "too few crews work then"));
    case plan::Cause::Earlier:
        return obstacle.others.size() == 1 ? say(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 comes first")).arg(name(obstacle.others.front()))
                                           : say(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln store(s) come first: %1"), static_cast<int>(obstacle.others.size())).arg(someOf(names(obstacle.others)));
    case plan::Cause::Later:
        return obstacle.others.size() == 1 ? say(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 must follow in time")).arg(name(obstacle.others.front()))
                                           : say(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln store(s) must follow in time: %1"), static_cast<int>(obstacle.others.size())).arg(someOf(names(obstacle.others)));
    case plan::Cause::Stock:
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "not enough %1 have arrived")).arg(itemName(obstacle.resource));
    case plan::Cause::Money:
        return budgets(obstacle);
    case plan::Cause::Crews:
        return crews(job, obstacle.others);
    case plan::Cause::Nothing:
        return m_model.job(job).oldStart != plan::none
            ? say(QT_TRANSLATE_NOOP("phaseout::timetable", "moving it from the week it had would gain too little"))
            : say(QT_TRANSLATE_NOOP("phaseout::timetable", "possible, but nothing would be gained"));
    }
    Q_UNREACHABLE();
}

QString Reasons::release(int job) const
{
    const Constraints &c = m_parts.constraints;
    const QDate begin = m_parts.firstDay();
    switch (m_parts.rules[static_cast<size_t>(job)]) {
    case StartRule::Lead:
        return say(QT_TRANSLATE_N_NOOP("phaseout::timetable", "new goods take %Ln week(s) from %1"), c.leadTimeWeeks).arg(dateText(begin));
    case StartRule::Kept:
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "its goods are taken to be ordered for the day that the plan before had"));
    case StartRule::AfterLock:
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "the weeks until %1 are locked")).arg(dateText(c.lockedUntil));
    case StartRule::Pinned:
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "it is pinned"));
    default:
        return begin > c.start ? say(QT_TRANSLATE_NOOP("phaseout::timetable", "the plan was made on %1")).arg(dateText(begin))
                               : say(QT_TRANSLATE_NOOP("phaseout::timetable", "work starts on %1")).arg(dateText(begin));
    }
}

QString Reasons::freezes(int job, const Obstacle &obstacle) const
{
    const Store *store = m_estate.store(m_parts.stores[static_cast<size_t>(job)]);
    QStringList found;
    for (const Constraints::Freeze &freeze : m_parts.constraints.freezes) {
        if (freeze.to < obstacle.from || freeze.from > obstacle.end || (!freeze.region.isEmpty() && (!store || freeze.region != store->region)))
            continue;
        const QString called = freeze.name.isEmpty() ? say(QT_TRANSLATE_NOOP("phaseout::timetable", "a freeze")) : text::shown(freeze.name, nameLength);
        found += say(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 (%2)")).arg(called, periodText(freeze.from, freeze.to));
    }
    return found.isEmpty() ? say(QT_TRANSLATE_NOOP("phaseout::timetable", "a trading freeze")) : someOf(found, 3);
}

QString Reasons::closures(int job, const Obstacle &obstacle) const
{
    const Store *store = m_estate.store(m_parts.stores[static_cast<size_t>(job)]);
    QStringList found;
    for (const Constraints::Closure &closure : m_parts.constraints.closures) {
        if (closure.to < obstacle.from || closure.from > obstacle.end || !store || m_estate.storeByCode(closure.store) != store)
            continue;
        const QString period = periodText(closure.from, closure.to);
        found += closure.reason.isEmpty()
            ? say(QT_TRANSLATE_NOOP("phaseout::timetable", "the store is closed (%1)")).arg(period)
            : say(QT_TRANSLATE_NOOP("phaseout::timetable", "the store is closed (%1: %2)")).arg(period, text::shown(closure.reason, nameLength));
    }
    if (const QDate closing = closingOf(job); closing.isValid() && closing <= obstacle.end)
        found += (isSold(job) ? say(QT_TRANSLATE_NOOP("phaseout::timetable", "the store is sold on %1")) : say(QT_TRANSLATE_NOOP("phaseout::timetable", "the store closes on %1"))).arg(dateText(closing));
    return found.isEmpty() ? say(QT_TRANSLATE_NOOP("phaseout::timetable", "the store is closed")) : someOf(found, 3);
}

QString Reasons::budgets(const Obstacle &obstacle) const
{
    QStringList found;
    for (const Constraints::Budget &budget : m_parts.constraints.budgets)
        if (budget.to >= obstacle.from && budget.from <= obstacle.to)
            found += periodText(budget.from, budget.to);
    if (found.isEmpty())
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "the budget is spent"));
    return say(QT_TRANSLATE_NOOP("phaseout::timetable", "the money is spent (%1)")).arg(someOf(found, 3));
}

// Who has the crews: first those who have them for their risk, then those who cannot move, then the rest.
QString Reasons::crews(int job, const std::vector<int> &others) const
{
    std::vector<int> riskier;
    std::vector<int> fixed;
    std::vector<int> rest;
    for (const int other : others)
        (isFixed(other) ? fixed : isMoreRisk(other, job) ? riskier : rest).push_back(other);
    std::stable_sort(riskier.begin(), riskier.end(), [this](int a, int b) { return isMoreRisk(a, b); });
    const auto surveys = std::stable_partition(riskier.begin(), riskier.end(), [this](int other) {
        return m_parts.work[static_cast<size_t>(other)].kind == VisitKind::Removal;
    });
    const std::vector<int> surveyed(surveys, riskier.end());
    riskier.erase(surveys, riskier.end());
    QStringList parts;
    if (!surveyed.empty())
        parts += say(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln store(s) are surveyed first, for instance %1"), static_cast<int>(surveyed.size())).arg(name(surveyed.front()));
    if (!riskier.empty())
        parts += say(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln store(s) with more risk for each day's work go first, for instance %1"), static_cast<int>(riskier.size()))
                     .arg(name(riskier.front()));
    if (!fixed.empty())
        parts += say(QT_TRANSLATE_NOOP("phaseout::timetable", "the crews are at stores whose day is fixed: %1")).arg(someOf(names(fixed), 3));
    if (!rest.empty())
        parts += say(QT_TRANSLATE_NOOP("phaseout::timetable", "the crews are at %1")).arg(someOf(names(rest), 3));
    return parts.isEmpty() ? say(QT_TRANSLATE_NOOP("phaseout::timetable", "the crews are busy")) : parts.join(u"; "_s);
}

QString Reasons::itemName(int item) const
{
    const QString name = item >= 0 ? m_parts.problem.items[static_cast<size_t>(item)].name : QString();
    if (name == u"camera")
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "cameras"));
    if (name == u"recorder")
        return say(QT_TRANSLATE_NOOP("phaseout::timetable", "recorders"));
    return text::shown(name, nameLength);
}

QString Reasons::name(int job) const
{
    if (job < 0)
        return {};
    const Store *store = m_estate.store(m_parts.stores[static_cast<size_t>(job)]);
    const QString code = store ? uniqueCode(*store, m_estate) : m_parts.problem.jobs[static_cast<size_t>(job)].label;
    return text::shown(store && !store->name.isEmpty() ? QString(code + u' ' + store->name) : code, nameLength);
}

// Within the calendar of the plan; invalid: it does not close then.
QDate Reasons::closingOf(int job) const
{
    const Store *store = job < 0 ? nullptr : m_estate.store(m_parts.stores[static_cast<size_t>(job)]);
    const bool closes = store && store->closedOn.isValid() && store->closedOn <= m_calendar.day(m_calendar.slotCount() - 1);
    return closes ? store->closedOn : QDate();
}

bool Reasons::isSold(int job) const
{
    const Store *store = m_estate.store(m_parts.stores[static_cast<size_t>(job)]);
    return store && closesBySale(*store, m_sold);
}

// Before its store closes.
int Reasons::lastStartOf(int job) const
{
    const QDate closing = closingOf(job);
    return closing.isValid() ? std::max(0, m_calendar.slotFrom(closing) - 1) : m_calendar.slotCount() - 1;
}

QStringList Reasons::names(const std::vector<int> &jobs) const
{
    QStringList result;
    for (const int job : jobs)
        result += name(job);
    return result;
}

const Constraints::Pin *Reasons::pinOf(int job) const
{
    return m_pins.value(storeCodeKey(m_parts.problem.jobs[static_cast<size_t>(job)].label));
}

bool Reasons::isFixed(int job) const
{
    const StartRule rule = m_parts.rules[static_cast<size_t>(job)];
    return rule == StartRule::Pinned || rule == StartRule::Locked || rule == StartRule::Ordered;
}

bool Reasons::isMoreRisk(int job, int than) const
{
    const auto work = [this](int j) { return static_cast<double>(halfDays(j)) * m_model.job(j).team; };
    return static_cast<double>(m_model.job(job).weight) * work(than) > static_cast<double>(m_model.job(than).weight) * work(job);
}

int Reasons::halfDays(int job) const { return m_model.routes(job).front().duration; }

} // namespace phaseout::timetable
