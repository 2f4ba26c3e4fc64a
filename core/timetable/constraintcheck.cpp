// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/constraintcheck.h"

#include "core/base/text.h"
#include "core/project/storewords.h"
#include "core/timetable/calendar.h"
#include "core/timetable/work.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::timetable {
namespace {
constexpr int nameLength = 60;

QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::timetable", text, nullptr, n); }
QString dayText(QDate date) { return QLocale().toString(date, u"d MMM yyyy"_s); }

class Check {
public:
    Check(const Constraints &constraints, const Estate &estate, QDate today) : m_c(constraints), m_estate(estate)
    {
        m_start = m_c.start.isValid() ? m_c.start : Week::of(today).plus(1).monday();
        m_freezes = m_c.freezes.empty() && !m_c.isFreezeFree ? usualFreezes(m_start, m_c.horizonWeeks) : m_c.freezes;
        for (const Store &store : estate.stores)
            m_regions.insert(store.region);
    }

    std::vector<Finding> run()
    {
        if (!m_estate.stores.empty()) {
            names();
            for (const Circle &circle : circlesIn(m_c.precedences, m_estate))
                add(Severity::Refused, u"constraints.precedence.cycle"_s, circle.codes.first(), u"precedences"_s, circle.last, circle.words());
        }
        crews();
        budgets();
        pins();
        for (size_t i = 0; i < m_c.deadlines.size(); ++i)
            if (m_c.deadlines[i].by < m_start)
                add(Severity::Warning, u"constraints.deadline.past"_s, dayText(m_c.deadlines[i].by), u"deadlines"_s, i,
                    words(QT_TRANSLATE_NOOP("phaseout::timetable", "The deadline of %1 is before the start of work on %2 and cannot be kept."))
                        .arg(dayText(m_c.deadlines[i].by), dayText(m_start)));
        return std::move(m_findings);
    }

private:
    void add(Severity severity, const QString &id, const QString &subject, const QString &list, size_t index, const QString &message)
    {
        m_findings.push_back({severity, id, subject, {u"%1[%2]"_s.arg(list).arg(index), 0, 0}, message, {}, {}});
    }
    void region(const QString &name, const QString &list, size_t index)
    {
        if (!name.isEmpty() && !m_regions.contains(name))
            add(Severity::Refused, u"constraints.region.unknown"_s, name, list, index,
                words(QT_TRANSLATE_NOOP("phaseout::timetable", "No store is in a region “%1”.")).arg(text::shown(name, nameLength)));
    }
    void store(const QString &code, const QString &list, size_t index)
    {
        if (code.isEmpty() || m_estate.storeByCode(code))
            return;
        if (const auto called = storeCalled(code, m_estate); !called && called.error().code == ErrorCode::ValueInvalid)
            add(Severity::Refused, u"constraints.store.unknown"_s, code, list, index,
                words(QT_TRANSLATE_NOOP("phaseout::timetable", "“%1”: %2.")).arg(text::shown(code, nameLength), called.error().detail));
        else
            add(Severity::Refused, u"constraints.store.unknown"_s, code, list, index,
                words(QT_TRANSLATE_NOOP("phaseout::timetable", "No register has a store “%1”.")).arg(text::shown(code, nameLength)));
    }
    void names()
    {
        for (size_t i = 0; i < m_c.crews.size(); ++i)
            region(m_c.crews[i].region, u"crews"_s, i);
        for (size_t i = 0; i < m_c.freezes.size(); ++i)
            region(m_c.freezes[i].region, u"freezes"_s, i);
        for (size_t i = 0; i < m_c.closures.size(); ++i)
            store(m_c.closures[i].store, u"closures"_s, i);
        for (size_t i = 0; i < m_c.pins.size(); ++i)
            store(m_c.pins[i].store, u"pins"_s, i);
        for (size_t i = 0; i < m_c.deadlines.size(); ++i) {
            store(m_c.deadlines[i].store, u"deadlines"_s, i);
            region(m_c.deadlines[i].region, u"deadlines"_s, i);
        }
        for (size_t i = 0; i < m_c.precedences.size(); ++i) {
            store(m_c.precedences[i].before, u"precedences"_s, i);
            store(m_c.precedences[i].after, u"precedences"_s, i);
        }
    }
    void crews()
    {
        QSet<QString> seen;
        for (size_t i = 0; i < m_c.crews.size(); ++i) {
            if (seen.contains(m_c.crews[i].region))
                add(Severity::Warning, u"constraints.crews.twice"_s, m_c.crews[i].region, u"crews"_s, i,
                    words(QT_TRANSLATE_NOOP("phaseout::timetable", "Crews are given twice for “%1”; the first entry counts.")).arg(text::shown(m_c.crews[i].region, nameLength)));
            seen.insert(m_c.crews[i].region);
        }
    }
    void budgets()
    {
        for (size_t i = 0; i < m_c.budgets.size(); ++i)
            for (size_t k = 0; k < i; ++k)
                if (m_c.budgets[i].from <= m_c.budgets[k].to && m_c.budgets[k].from <= m_c.budgets[i].to) {
                    add(Severity::Warning, u"constraints.budget.overlap"_s, dayText(m_c.budgets[i].from), u"budgets"_s, i,
                        words(QT_TRANSLATE_NOOP("phaseout::timetable", "The budgets from %1 and from %2 overlap: on days of both, a visit counts against each."))
                            .arg(dayText(m_c.budgets[k].from), dayText(m_c.budgets[i].from)));
                    break;
                }
    }
    void pins()
    {
        QHash<StoreId, size_t> first;
        const Week end = Week::of(m_start).plus(m_c.horizonWeeks);
        for (size_t i = 0; i < m_c.pins.size(); ++i) {
            const Constraints::Pin &pin = m_c.pins[i];
            const QString code = text::shown(pin.store, nameLength);
            if (pin.week < Week::of(m_start) || pin.week >= end)
                add(Severity::Warning, u"constraints.pin.outside"_s, pin.store, u"pins"_s, i,
                    words(QT_TRANSLATE_NOOP("phaseout::timetable", "The pin of %1 to the week of %2 lies outside the planning period.")).arg(code, dayText(pin.week.monday())));
            const Store *at = m_estate.storeByCode(pin.store);
            if (!at)
                continue;
            if (const auto other = first.constFind(at->id); other == first.constEnd())
                first.insert(at->id, i);
            else if (m_c.pins[*other].week != pin.week)
                add(Severity::Refused, u"constraints.pin.twice"_s, pin.store, u"pins"_s, i,
                    words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 is pinned to two weeks, that of %2 and that of %3."))
                        .arg(code, dayText(m_c.pins[*other].week.monday()), dayText(pin.week.monday())));
            obstacles(pin, *at, i);
        }
    }
    void obstacles(const Constraints::Pin &pin, const Store &at, size_t index)
    {
        const QDate monday = pin.week.monday();
        const QDate friday = monday.addDays(SlotCalendar::daysPerWeek - 1);
        const auto meets = [&](QDate from, QDate to) { return from <= friday && monday <= to; };
        const QString code = text::shown(pin.store, nameLength);
        for (const Constraints::Freeze &freeze : m_freezes)
            if (meets(freeze.from, freeze.to) && (freeze.region.isEmpty() || freeze.region == at.region))
                add(Severity::Warning, u"constraints.pin.frozen"_s, pin.store, u"pins"_s, index,
                    words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 is pinned to the week of %2, but “%3” is from %4 to %5; without open days enough it gets no visit."))
                        .arg(code, dayText(monday), text::shown(freeze.name, nameLength), dayText(freeze.from), dayText(freeze.to)));
        for (const Constraints::Closure &closure : m_c.closures)
            if (meets(closure.from, closure.to) && m_estate.storeByCode(closure.store) == &at)
                add(Severity::Warning, u"constraints.pin.closed"_s, pin.store, u"pins"_s, index,
                    words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 is pinned to the week of %2, but it is closed from %3 to %4; without open days enough it gets no visit."))
                        .arg(code, dayText(monday), dayText(closure.from), dayText(closure.to)));
        if (at.closedOn.isValid() && at.closedOn <= friday)
            add(Severity::Warning, u"constraints.pin.closed"_s, pin.store, u"pins"_s, index,
                words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 is pinned to the week of %2, but its closing day is %3; without open days enough before it gets no visit."))
                    .arg(code, dayText(monday), dayText(at.closedOn)));
    }

    const Constraints &m_c;
    const Estate &m_estate;
    QDate m_start;
    QSet<QString> m_regions;
    std::vector<Constraints::Freeze> m_freezes; // the usual ones where none are given
    std::vector<Finding> m_findings;
};
} // namespace

QString Circle::words() const
{
    constexpr qsizetype most = 5;
    QStringList shown;
    for (const QString &code : codes.first(std::min(codes.size(), most)))
        shown += text::shown(code, nameLength);
    if (const int others = static_cast<int>(codes.size() - shown.size()); others > 0)
        shown += QCoreApplication::translate("phaseout::timetable", "%Ln other(s)", nullptr, others);
    shown += shown.first();
    return QCoreApplication::translate("phaseout::timetable", "These stores would have to wait for each other: %1. One of them has to be allowed to go first.")
        .arg(shown.join(u" → "_s));
}

namespace {
// Whether the orders leave every store a turn: quick, for the many lists without a circle.
bool isInOrder(const std::vector<Constraints::Precedence> &orders, const Estate &estate)
{
    std::vector<int> waits(estate.stores.size(), 0);
    QMultiHash<int, int> after;
    for (const Constraints::Precedence &order : orders) {
        const Store *from = estate.storeByCode(order.before);
        const Store *to = estate.storeByCode(order.after);
        if (!from || !to)
            continue;
        after.insert(estate.storeAt(from->id), estate.storeAt(to->id));
        ++waits[static_cast<size_t>(estate.storeAt(to->id))];
    }
    std::vector<int> ready;
    for (int store = 0; store < static_cast<int>(waits.size()); ++store)
        if (waits[static_cast<size_t>(store)] == 0)
            ready.push_back(store);
    for (size_t i = 0; i < ready.size(); ++i)
        for (auto [it, end] = after.equal_range(ready[i]); it != end; ++it)
            if (--waits[static_cast<size_t>(*it)] == 0)
                ready.push_back(*it);
    return ready.size() == waits.size();
}
} // namespace

std::vector<Circle> circlesIn(const std::vector<Constraints::Precedence> &orders, const Estate &estate)
{
    std::vector<Circle> circles;
    if (isInOrder(orders, estate))
        return circles;
    QHash<StoreId, std::vector<std::pair<StoreId, QString>>> after; // with the code as given
    for (size_t i = 0; i < orders.size(); ++i) {
        const Store *from = estate.storeByCode(orders[i].before);
        const Store *to = estate.storeByCode(orders[i].after);
        if (!from || !to)
            continue;
        // From `to` on, breadth first: the way back to `from` is the circle.
        QHash<StoreId, StoreId> cameFrom{{to->id, to->id}};
        std::vector<StoreId> queue{to->id};
        for (size_t k = 0; k < queue.size() && !cameFrom.contains(from->id); ++k)
            for (const auto &[next, code] : after.value(queue[k]))
                if (!cameFrom.contains(next)) {
                    cameFrom.insert(next, queue[k]);
                    queue.push_back(next);
                }
        if (!cameFrom.contains(from->id)) {
            after[from->id].emplace_back(to->id, orders[i].after);
            continue;
        }
        Circle circle{{}, i};
        for (StoreId at = from->id;; at = cameFrom.value(at)) {
            circle.codes.prepend(uniqueCode(*estate.store(at), estate));
            if (at == to->id)
                break;
        }
        circles.push_back(std::move(circle));
    }
    return circles;
}

std::vector<Finding> checkConstraints(const Constraints &constraints, const Estate &estate, QDate today)
{
    return Check(constraints, estate, today).run();
}

} // namespace phaseout::timetable
