// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/resourcewords.h"

#include "core/base/text.h"
#include "core/timetable/findingwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::timetable {
namespace {
constexpr int nameLength = 60;

QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::timetable", text, nullptr, n); }
int whole(std::int64_t amount) { return static_cast<int>(std::min<std::int64_t>(amount, std::numeric_limits<int>::max())); }

QString moreCrews(const PlanParts &parts, const plan::Extra &extra)
{
    const auto [from, to] = daysOf(parts, extra);
    const QString region = parts.poolNames[static_cast<size_t>(extra.resource)];
    return region.isEmpty()
        ? words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln more crew(s) from %1 to %2"), whole(extra.amount)).arg(dayWords(from), dayWords(to))
        : words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln more crew(s) in %1 from %2 to %3"), whole(extra.amount))
              .arg(text::shown(region, nameLength), dayWords(from), dayWords(to));
}

// A deadline from before the plan begins: weeks are counted from there and not from its own day.
bool isAnyPast(const PlanParts &parts, const plan::Extra &extra)
{
    return extra.amount > 0 && std::any_of(extra.jobs.begin(), extra.jobs.end(), [&](int j) { return parts.problem.jobs[static_cast<size_t>(j)].deadline <= 0; });
}

QString laterDeadlines(const PlanParts &parts, const plan::Extra &extra)
{
    const int weeks = whole(extra.amount / SlotCalendar::slotsPerWeek);
    if (!isAnyPast(parts, extra))
        return words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "for these stores, deadlines %Ln week(s) later"), weeks);
    const QString day = dayWords(daysOf(parts, extra).first);
    return extra.jobs.size() == 1 ? words(QT_TRANSLATE_NOOP("phaseout::timetable", "a deadline not before %1")).arg(day)
                                  : words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "for these stores, deadlines %Ln week(s) later, and none before %1"), weeks).arg(day);
}
// Goods alone, without what fitting them costs; nothing for an item that no rate is of.
std::optional<Estimate> goodsPrice(const PlanParts &parts, const QString &item, int pieces, const cost::Rates &rates)
{
    cost::Quantities quantities;
    (item == u"camera" ? quantities.cameras : quantities.recorders) = pieces;
    const QString category = item == u"camera" ? u"cameras"_s : u"recorders"_s;
    std::vector<cost::CostLine> lines = cost::estimate(quantities, rates);
    std::erase_if(lines, [&](const cost::CostLine &line) { return line.category != category; });
    return lines.empty() ? std::nullopt : std::optional(cost::total(lines, parts.currency));
}
} // namespace

QString dayWords(QDate date) { return QLocale().toString(date, u"d MMM yyyy"_s); }
QString periodWords(QDate from, QDate to)
{
    return from == to ? dayWords(from) : words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 to %2")).arg(dayWords(from), dayWords(to));
}

QString itemSlug(const PlanParts &parts, int item) { return parts.problem.items[static_cast<size_t>(item)].name; }
QString itemWords(const PlanParts &parts, int item)
{
    const QString name = itemSlug(parts, item);
    if (name == u"camera")
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "cameras"));
    if (name == u"recorder")
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "recorders"));
    return text::shown(name, nameLength);
}

QString crewWords(const PlanParts &parts, int pool, plan::Span span)
{
    const std::vector<int> &capacity = parts.problem.pools[static_cast<size_t>(pool)].capacity;
    const int most = *std::max_element(capacity.begin() + span.first, capacity.begin() + span.last + 1);
    const QString region = parts.poolNames[static_cast<size_t>(pool)];
    return region.isEmpty() ? words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln crew(s)"), most)
                            : words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln crew(s) in %1"), most).arg(text::shown(region, nameLength));
}

QStringList codesOf(const PlanParts &parts, const std::vector<int> &jobs)
{
    QStringList codes;
    for (const int j : jobs)
        codes += parts.problem.jobs[static_cast<size_t>(j)].label;
    return codes;
}

QString extraWords(const PlanParts &parts, const plan::Extra &extra)
{
    const auto [from, to] = daysOf(parts, extra);
    switch (extra.kind) {
    case plan::ExtraKind::Crews:
        return moreCrews(parts, extra);
    case plan::ExtraKind::Stock:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 more %2 by the week of %3"))
            .arg(QLocale().toString(extra.amount), itemWords(parts, extra.resource), dayWords(from));
    case plan::ExtraKind::Money:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 more to spend (%2)")).arg(Money(extra.amount, parts.currency).shown(), periodWords(from, to));
    case plan::ExtraKind::Date:
        return laterDeadlines(parts, extra);
    case plan::ExtraKind::Freeze:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "work during freezes"));
    case plan::ExtraKind::Free:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 at any time, whatever holds it now")).arg(someOf(codesOf(parts, extra.jobs)));
    }
    Q_UNREACHABLE();
}

QString extraWordsAlone(const PlanParts &parts, const plan::Extra &extra)
{
    const QString stores = someOf(codesOf(parts, extra.jobs));
    if (extra.kind == plan::ExtraKind::Date)
        return isAnyPast(parts, extra)
            ? words(QT_TRANSLATE_NOOP("phaseout::timetable", "deadlines not before %1 for %2")).arg(dayWords(daysOf(parts, extra).first), stores)
            : words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "deadlines %Ln week(s) later for %1"), whole(extra.amount / SlotCalendar::slotsPerWeek)).arg(stores);
    return extra.kind == plan::ExtraKind::Freeze ? words(QT_TRANSLATE_NOOP("phaseout::timetable", "work during freezes at %1")).arg(stores) : extraWords(parts, extra);
}

QString extraSlug(plan::ExtraKind kind)
{
    switch (kind) {
    case plan::ExtraKind::Crews:
        return u"crews"_s;
    case plan::ExtraKind::Stock:
        return u"stock"_s;
    case plan::ExtraKind::Money:
        return u"money"_s;
    case plan::ExtraKind::Date:
        return u"deadlines"_s;
    case plan::ExtraKind::Freeze:
        return u"freezes"_s;
    case plan::ExtraKind::Free:
        return u"store"_s;
    }
    Q_UNREACHABLE();
}

QString extraName(const PlanParts &parts, const plan::Extra &extra)
{
    switch (extra.kind) {
    case plan::ExtraKind::Crews:
        return parts.poolNames[static_cast<size_t>(extra.resource)];
    case plan::ExtraKind::Stock:
        return itemSlug(parts, extra.resource);
    case plan::ExtraKind::Free:
        return codesOf(parts, extra.jobs).join(u' ');
    case plan::ExtraKind::Money:
    case plan::ExtraKind::Date:
    case plan::ExtraKind::Freeze:
        break;
    }
    return {};
}

std::pair<QDate, QDate> daysOf(const PlanParts &parts, const plan::Extra &extra)
{
    const SlotCalendar calendar = parts.calendar();
    if (extra.kind == plan::ExtraKind::Crews)
        return {calendar.day(extra.from), calendar.day(extra.to)};
    if (extra.kind == plan::ExtraKind::Stock) {
        const QDate monday = calendar.week(calendar.firstSlot(extra.from)).monday();
        return {monday, monday};
    }
    if (extra.kind == plan::ExtraKind::Date && isAnyPast(parts, extra)) {
        const QDate day = calendar.day(static_cast<int>(extra.amount) - 1);
        return {day, day};
    }
    if (extra.kind != plan::ExtraKind::Money)
        return {};
    const std::vector<int> &periods = parts.problem.budgets[static_cast<size_t>(extra.resource)].periodOfWeek;
    const auto [first, last] = std::equal_range(periods.begin(), periods.end(), extra.from);
    return {calendar.day(calendar.firstSlot(static_cast<int>(first - periods.begin()))),
            calendar.day(calendar.firstSlot(static_cast<int>(last - periods.begin())) - 1)};
}

std::optional<Estimate> priceOf(const PlanParts &parts, const plan::Extra &extra, const cost::Rates &rates)
{
    if (extra.kind == plan::ExtraKind::Money) {
        const Money amount(extra.amount, parts.currency);
        return Estimate{amount, amount, amount};
    }
    if (extra.kind == plan::ExtraKind::Stock)
        return goodsPrice(parts, itemSlug(parts, extra.resource), whole(extra.amount), rates);
    if (extra.kind != plan::ExtraKind::Crews)
        return std::nullopt;
    const plan::Pool &pool = parts.problem.pools[static_cast<size_t>(extra.resource)];
    std::int64_t halfDays = 0;
    const int slotsPerDay = SlotCalendar::slotsPerDay; // whole days
    for (int slot = extra.from - extra.from % slotsPerDay; slot < extra.to - extra.to % slotsPerDay + slotsPerDay; ++slot)
        if (!plan::isIn(pool.rests, slot) && !plan::isIn(parts.problem.freezes, slot))
            halfDays += extra.amount;
    cost::Quantities quantities;
    quantities.visitHalfDays = whole(halfDays);
    return cost::totalOf(quantities, rates, parts.currency);
}

QString withTradeLoss(const QString &sentence) { return words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 What trading loses by it is not known here.")).arg(sentence); }

QString withPrice(const QString &sentence, const plan::Extra &extra, const std::optional<Estimate> &cost)
{
    if (extra.kind == plan::ExtraKind::Freeze)
        return withTradeLoss(sentence);
    if (!cost || extra.kind == plan::ExtraKind::Money)
        return sentence;
    return (extra.kind == plan::ExtraKind::Crews ? words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 Paid for every day of it, that is about %2."))
                                                 : words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 It costs about %2.")))
        .arg(sentence, cost->likely.shown());
}

} // namespace phaseout::timetable
