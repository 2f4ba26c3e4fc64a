// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/outlook.h"

#include "core/timetable/deadlines.h"
#include "core/timetable/staleness.h"
#include "core/timetable/work.h"

#include <QCoreApplication>
#include <map>

namespace phaseout::progress {
namespace {
using timetable::VisitKind;

QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::progress", text, nullptr, n); }

QDate later(QDate a, QDate b) { return !a.isValid() || (b.isValid() && b > a) ? b : a; }

/// Half a working day.
struct Half {
    QDate day;
    bool isAfternoon = false;
    [[nodiscard]] Half next() const { return isAfternoon ? Half{day.addDays(1), false} : Half{day, true}; }
    friend bool operator==(const Half &, const Half &) = default;
    friend bool operator<(const Half &a, const Half &b) { return std::pair(a.day, a.isAfternoon) < std::pair(b.day, b.isAfternoon); }
};

bool isWeekend(QDate day) { return day.dayOfWeek() > 5; }
} // namespace

class OutlookMaker {
public:
    OutlookMaker(const Estate &estate, const timetable::Timetable &plan, QDate asOf)
        : m_estate(estate), m_plan(plan), m_asOf(asOf), m_deadlines(plan.constraints, estate)
    {
    }

    Outlook make()
    {
        m_outlook.hasPlan = true;
        for (const timetable::Visit &visit : m_plan.visits)
            if (const int store = m_estate.storeAt(visit.store); store >= 0 && !m_outlook.m_at.contains(store))
                add(visit, store);
        return std::move(m_outlook);
    }

private:
    struct Work {
        Half first;
        Half after; // the first half day that is free again
    };
    using Crew = std::pair<QString, int>; // region and number
    static constexpr int longest = 3 * 366; // days in which freezes are looked for

    void add(const timetable::Visit &visit, int store)
    {
        VisitOutlook one{store, visit.kind, visit.finish, visit.start, visit.finish, {}};
        const timetable::WorkNow now = timetable::workNow(visit, m_estate, store);
        one.isDone = now.standing == timetable::WorkNow::Standing::Done;
        one.isNeedless = now.standing == timetable::WorkNow::Standing::Needless;
        one.isOverdue = one.isToCome() && visit.finish < m_asOf;
        one.must = m_deadlines.of(m_estate.stores[static_cast<size_t>(store)], visit.risk).must;
        if (one.isToCome())
            expect(one, visit, now.more);
        one.isMustMissed = one.isToCome() && one.must.isValid() && one.finish > one.must;
        m_outlook.overdue += one.isOverdue;
        m_outlook.missedMusts += one.isMustMissed;
        m_outlook.m_at.insert(store, static_cast<int>(m_outlook.visits.size()));
        m_outlook.visits.push_back(one);
    }

    // A visit is moved when its day is over, or its crews are still where they should have been done; and it lasts longer with
    // more to do.
    void expect(VisitOutlook &one, const timetable::Visit &visit, int more)
    {
        const Half planned{visit.start, visit.isAfternoon};
        Half earliest = one.isOverdue ? Half{m_asOf, false} : planned;
        for (const int crew : visit.crews)
            if (const auto busy = m_busyUntil.find({visit.pool, crew}); busy != m_busyUntil.end())
                earliest = std::max(earliest, busy->second);
        const int longer = extraHalfDays(visit, more);
        if (earliest == planned && longer == 0)
            return;
        const QString &region = m_estate.stores[static_cast<size_t>(one.store)].region;
        Work work{planned, Half{visit.finish, true}.next()};
        if (earliest != planned)
            work = workFrom(earliest, std::max(1, visit.halfDays), region);
        work.after = goneOn(work.after, longer, region);
        one.start = work.first.day;
        one.finish = work.after.isAfternoon ? work.after.day : work.after.day.addDays(-1);
        for (const int crew : visit.crews)
            m_busyUntil[{visit.pool, crew}] = work.after;
    }

    // Of each of the crews that were to make the visit.
    [[nodiscard]] int extraHalfDays(const timetable::Visit &visit, int more) const
    {
        const int crews = std::max(1, static_cast<int>(visit.crews.size()));
        const auto lasts = [&](int devices) { return (timetable::effortHalfDays(devices, m_plan.constraints) + crews - 1) / crews; };
        return more > 0 ? lasts(visit.devices + more) - lasts(visit.devices) : 0;
    }

    // So many half days more, weekends and freezes between them.
    [[nodiscard]] Half goneOn(Half at, int halfDays, const QString &region) const
    {
        const QDate end = at.day.addDays(longest);
        for (int done = 0; done < halfDays; at = at.next())
            done += !isWeekend(at.day) && (at.day >= end || !isFrozen(at.day, region));
        return at;
    }

    [[nodiscard]] bool isFrozen(QDate day, const QString &region) const
    {
        return std::any_of(m_plan.constraints.freezes.begin(), m_plan.constraints.freezes.end(), [&](const Constraints::Freeze &freeze) {
            return freeze.from <= day && day <= freeze.to && (freeze.region.isEmpty() || freeze.region == region);
        });
    }

    // As many half days in a row, weekends between them; begun anew behind a freeze. What fits between no two freezes is
    // taken to be worked through them.
    [[nodiscard]] Work workFrom(Half at, int halfDays, const QString &region) const
    {
        const QDate end = at.day.addDays(longest);
        Work work{at, at};
        int done = 0;
        for (Half now = at; done < halfDays; now = now.next()) {
            if (isWeekend(now.day))
                continue;
            if (now.day < end && isFrozen(now.day, region)) {
                done = 0;
                continue;
            }
            if (done == 0)
                work.first = now;
            ++done;
            work.after = now.next();
        }
        return work;
    }

    const Estate &m_estate;
    const timetable::Timetable &m_plan;
    const QDate m_asOf;
    const timetable::Deadlines m_deadlines;
    std::map<Crew, Half> m_busyUntil; // of crews whose work was moved
    Outlook m_outlook;
};

const VisitOutlook *Outlook::visitTo(int store) const
{
    const auto found = m_at.constFind(store);
    return found == m_at.cend() ? nullptr : &visits[static_cast<size_t>(*found)];
}

QDate clearedOn(const Estate &estate, int store, QDate asOf)
{
    QDate last;
    bool any = false;
    for (const int at : estate.devicesAt(store)) {
        const Device &device = estate.devices[static_cast<size_t>(at)];
        if (!device.isInScope)
            continue;
        if (!device.isReportedRemoved())
            return {};
        any = true;
        last = later(last, device.delivery.on);
    }
    if (!any)
        return {};
    return last.isValid() ? std::min(last, asOf) : asOf;
}

Outlook outlookOf(const Estate &estate, const timetable::Timetable *plan, QDate asOf)
{
    Outlook outlook = plan ? OutlookMaker(estate, *plan, asOf).make() : Outlook();
    for (int store = 0; store < static_cast<int>(estate.stores.size()); ++store) {
        outlook.lastRemoval = later(outlook.lastRemoval, clearedOn(estate, store, asOf));
        const auto need = timetable::needOf(estate, store);
        if (!need || !plan)
            continue;
        const VisitOutlook *visit = outlook.visitTo(store);
        const bool isVisited = visit && visit->kind == *need;
        outlook.storesWithoutVisit += !isVisited;
        if (isVisited) {
            QDate &last = *need == VisitKind::Removal ? outlook.lastRemoval : outlook.lastSurvey;
            last = later(last, visit->finish);
        } else if (*need == VisitKind::Removal) {
            for (const int at : estate.devicesAt(store)) {
                const Device &device = estate.devices[static_cast<size_t>(at)];
                outlook.devicesWithoutVisit += device.isInScope && !device.isReportedRemoved();
            }
        }
    }
    for (const Device &device : estate.devices)
        outlook.devicesWithoutStore += device.isInScope && !device.isReportedRemoved() && estate.storeAt(device.store) < 0;
    return outlook;
}

QString withoutVisitSentence(const Outlook &outlook)
{
    if (!outlook.hasPlan)
        return {};
    QStringList sentences;
    if (outlook.devicesWithoutStore > 0)
        sentences += words(QT_TRANSLATE_N_NOOP("phaseout::progress", "%Ln device(s) in scope have no visit, because no store is known for them."), outlook.devicesWithoutStore);
    if (outlook.storesWithoutVisit > 0)
        sentences += words(QT_TRANSLATE_N_NOOP("phaseout::progress", "%Ln store(s) that need a visit have none."), outlook.storesWithoutVisit);
    return sentences.join(QLatin1Char(' '));
}

} // namespace phaseout::progress
