// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/planstate.h"

#include "core/base/text.h"
#include "core/project/storewords.h"
#include "core/timetable/replan.h"
#include "core/timetable/staleness.h"
#include "ui/models/dates.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::ui::PlanState", text, nullptr, n); }

bool isPinnedNow(const Estate &estate, const Store &store)
{
    return std::any_of(estate.constraints.pins.begin(), estate.constraints.pins.end(),
                       [&](const Constraints::Pin &pin) { return estate.storeByCode(pin.store) == &store; });
}

// A region without crews of its own is served by those that serve all such regions: they are not more because they are
// shared.
QString crewWords(const Constraints &constraints, const QString &region)
{
    int shared = 0;
    for (const Constraints::CrewPool &pool : constraints.crews) {
        if (!pool.region.isEmpty() && pool.region == region)
            return words(QT_TRANSLATE_N_NOOP("phaseout::ui::PlanState", "%Ln crew(s)"), pool.crews);
        if (pool.region.isEmpty())
            shared += pool.crews;
    }
    return words(QT_TRANSLATE_N_NOOP("phaseout::ui::PlanState", "%Ln shared crew(s)"), shared);
}
// The days that the plan speaks of, where they are other days by now: what is overdue is pushed, and pushes the rest.
QString expectedNow(const timetable::Timetable &plan, const progress::Outlook &outlook)
{
    const auto isOther = [&plan](QDate now, timetable::VisitKind kind) { return now.isValid() && now != plan.lastDayOf(kind); };
    const bool isRemoval = isOther(outlook.lastRemoval, timetable::VisitKind::Removal);
    const bool isSurvey = isOther(outlook.lastSurvey, timetable::VisitKind::Survey);
    if (isRemoval && isSurvey)
        return words(QT_TRANSLATE_NOOP("phaseout::ui::PlanState", "As things stand, the last removal is expected on %1, the last survey on %2."))
            .arg(dayText(outlook.lastRemoval), dayText(outlook.lastSurvey));
    if (isRemoval)
        return words(QT_TRANSLATE_NOOP("phaseout::ui::PlanState", "As things stand, the last removal is expected on %1.")).arg(dayText(outlook.lastRemoval));
    return isSurvey ? words(QT_TRANSLATE_NOOP("phaseout::ui::PlanState", "As things stand, the last survey is expected on %1.")).arg(dayText(outlook.lastSurvey)) : QString();
}
} // namespace

QString regionName(const QString &region)
{
    return region.isEmpty() ? words(QT_TRANSLATE_NOOP("phaseout::ui::PlanState", "No region")) : text::shown(region);
}

bool PlanRow::matches(const QString &filter) const
{
    return filter.isEmpty() || name.contains(filter, Qt::CaseInsensitive) || code.contains(filter, Qt::CaseInsensitive)
        || region.contains(filter, Qt::CaseInsensitive) || visit.crewText().contains(filter, Qt::CaseInsensitive);
}

PlanState::PlanState(const Estate &estate, const timetable::Timetable *current, const timetable::Timetable *baseline, QDate today)
{
    if (!current) {
        m_sentence = words(QT_TRANSLATE_NOOP("phaseout::ui::PlanState", "There is no plan yet."));
        return;
    }
    m_hasPlan = true;
    m_visits = static_cast<int>(current->visits.size());
    m_sentence = timetable::sentenceOf(*current);
    const progress::Outlook outlook = progress::outlookOf(estate, current, today);
    if (const QString now = expectedNow(*current, outlook); !now.isEmpty())
        m_sentence += u' ' + now;
    m_isWhole = outlook.storesWithoutVisit == 0 && outlook.devicesWithoutStore == 0 && !timetable::stalenessOf(*current, estate).isStale();
    addVisits(estate, *current, baseline == current ? nullptr : baseline, outlook);
    addConcerns(estate, *current, outlook, today);
    addBands(current->constraints);
    addAttention(estate, *current, outlook);
}

void PlanState::addAttention(const Estate &estate, const timetable::Timetable &current, const progress::Outlook &outlook)
{
    const auto nameOf = [&estate](const Store &store) -> QString { return u"%1 %2"_s.arg(text::shown(uniqueCode(store, estate)), text::shown(store.name)).trimmed(); };
    for (const progress::VisitOutlook &visit : outlook.visits)
        if (visit.isMustMissed) {
            const Store &store = estate.stores[static_cast<size_t>(visit.store)];
            m_attention.push_back({words(QT_TRANSLATE_NOOP("phaseout::ui::PlanState", "%1: it must be done by %2, and its visit ends on %3."))
                                       .arg(nameOf(store), dayText(visit.must), dayText(visit.finish)),
                                   store.id});
        }
    if (outlook.devicesWithoutStore > 0)
        m_attention.push_back({words(QT_TRANSLATE_N_NOOP("phaseout::ui::PlanState", "%Ln device(s) in scope have no visit, because no store is known for them: map them to their stores."), outlook.devicesWithoutStore), StoreId()});
    for (const timetable::Unvisited &one : current.unvisited)
        if (const Store *store = estate.store(one.store))
            m_attention.push_back({u"%1: %2"_s.arg(nameOf(*store), one.reason), store->id});
    for (const Finding &finding : current.findings)
        if (finding.id != u"plan.store.unplanned" && finding.id != u"plan.finish.late" && finding.id != u"plan.deadline.missed") { // said above
            const Store *store = estate.storeByCode(finding.subject);
            m_attention.push_back({finding.suggestion.isEmpty() ? finding.message : QString(finding.message + u' ' + finding.suggestion), store ? store->id : StoreId()});
        }
}

void PlanState::addVisits(const Estate &estate, const timetable::Timetable &current, const timetable::Timetable *baseline, const progress::Outlook &outlook)
{
    QMap<QString, std::vector<PlanRow>> byRegion;
    QHash<StoreId, const timetable::Visit *> before;
    if (baseline)
        for (const timetable::Visit &visit : baseline->visits)
            before.insert(visit.store, &visit);
    for (const timetable::Visit &visit : current.visits) {
        const Store *store = estate.store(visit.store);
        if (!store)
            continue;
        PlanRow row;
        row.name = text::shown(nameOrCode(*store, estate));
        row.code = text::shown(uniqueCode(*store, estate));
        row.region = regionName(store->region);
        row.visit = visit;
        if (const timetable::Visit *was = before.value(visit.store)) {
            row.baselineStart = was->start;
            row.baselineFinish = was->finish;
        }
        if (const progress::VisitOutlook *now = outlook.visitTo(estate.storeAt(visit.store))) {
            row.isDone = now->isDone;
            row.isNeedless = now->isNeedless;
            row.isLate = now->isOverdue;
        }
        row.isPinned = isPinnedNow(estate, *store);
        byRegion[store->region].push_back(std::move(row));
    }
    for (auto it = byRegion.begin(); it != byRegion.end(); ++it) {
        PlanRow head;
        head.isGroup = true;
        head.name = regionName(it.key());
        head.region = head.name;
        head.note = words(QT_TRANSLATE_NOOP("phaseout::ui::PlanState", "%1, %2"))
                        .arg(crewWords(current.constraints, it.key()),
                             words(QT_TRANSLATE_N_NOOP("phaseout::ui::PlanState", "%Ln visit(s)"), static_cast<int>(it.value().size())));
        m_rows.push_back(std::move(head));
        std::move(it.value().begin(), it.value().end(), std::back_inserter(m_rows));
    }
}

void PlanState::addConcerns(const Estate &estate, const timetable::Timetable &current, const progress::Outlook &outlook, QDate today)
{
    const QDate target = estate.programme.targetDate;
    const QDate last = outlook.lastRemoval;
    if (outlook.missedMusts > 0)
        m_concerns.push_back(words(QT_TRANSLATE_N_NOOP("phaseout::ui::PlanState", "%Ln visit(s) will end after a deadline that must be kept: see Needs attention."), outlook.missedMusts));
    if (target.isValid() && last.isValid() && last > target) {
        const int weeks = static_cast<int>((target.daysTo(last) + 6) / 7);
        m_concerns.push_back(words(QT_TRANSLATE_N_NOOP("phaseout::ui::PlanState", "The last removal is expected on %1, %Ln week(s) after the target of %2."), weeks)
                                 .arg(dayText(last), dayText(target)));
        if (target > today)
            m_concerns.back() += u' ' + words(QT_TRANSLATE_NOOP("phaseout::ui::PlanState", "“Look for ways out” says what more crews, goods or money would bring."));
    }
    if (outlook.overdue > 0)
        m_concerns.push_back(words(QT_TRANSLATE_N_NOOP("phaseout::ui::PlanState", "%Ln visit(s) should have been finished by %1 and are not reported. Set their status, or plan again."), outlook.overdue)
                                 .arg(dayText(today)));
    if (const QString without = progress::withoutVisitSentence(outlook); !without.isEmpty())
        m_concerns.push_back(without);
    if (const QString stale = timetable::sentenceOf(timetable::stalenessOf(current, estate)); !stale.isEmpty())
        m_concerns.push_back(stale);
}

void PlanState::addBands(const Constraints &constraints)
{
    for (const Constraints::Freeze &freeze : constraints.freezes)
        if (freeze.region.isEmpty())
            m_bands.push_back({freeze.from, freeze.to,
                               words(QT_TRANSLATE_NOOP("phaseout::ui::PlanState", "%1 to %2")).arg(text::shown(freeze.name), QLocale().toString(freeze.to, u"d MMM"_s))});
}

std::vector<PlanRow> PlanState::rows(const QString &filter) const
{
    std::vector<PlanRow> result;
    const PlanRow *head = nullptr;
    for (const PlanRow &row : m_rows) {
        if (row.isGroup) {
            head = &row;
        } else if (row.matches(filter)) {
            if (head)
                result.push_back(*std::exchange(head, nullptr));
            result.push_back(row);
        }
    }
    return result;
}

std::vector<PlanRow> PlanState::visitRows(const QString &filter) const
{
    std::vector<PlanRow> result;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(result),
                 [&filter](const PlanRow &row) { return !row.isGroup && row.matches(filter); });
    std::stable_sort(result.begin(), result.end(), [](const PlanRow &a, const PlanRow &b) { return a.visit.start < b.visit.start; });
    return result;
}

} // namespace phaseout::ui
