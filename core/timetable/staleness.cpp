// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/staleness.h"

#include "core/project/soldstores.h"
#include "core/timetable/work.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::timetable {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::timetable", text, nullptr, n); }

// What the user has set since, with the defaults that the plan was made with left standing.
bool isUnderSameRules(const Estate &estate, const Constraints &made)
{
    Constraints now = estate.constraints;
    if (!now.start.isValid())
        now.start = made.start;
    if (now.crews.empty())
        now.crews = made.crews;
    if (now.freezes.empty() && !now.isFreezeFree)
        now.freezes = made.freezes;
    return now.bindsLike(made);
}

void addVisit(Staleness &result, const Visit &visit, const Estate &estate, int store, const QHash<StoreId, QDate> &sold)
{
    const WorkNow now = workNow(visit, estate, store);
    // What a survey found is counted with the stores that need another visit.
    result.needless += now.standing == WorkNow::Standing::Needless && !needOf(estate, store);
    if (now.standing != WorkNow::Standing::ToCome)
        return;
    result.grown += now.more > 0;
    const Store &at = estate.stores[static_cast<size_t>(store)];
    if (at.closedOn.isValid() && visit.finish >= at.closedOn)
        ++(closesBySale(at, sold) ? result.sold : result.closing);
}
} // namespace

WorkNow workNow(VisitKind kind, int removed, int devices, const Estate &estate, int store)
{
    using Standing = WorkNow::Standing;
    const StoreWork there = countedAt(estate, store);
    const int removedSince = std::max(0, there.removed - std::max(0, removed));
    if (needOf(estate, store) != kind) {
        const bool isSurveyed = kind == VisitKind::Survey && estate.stores[static_cast<size_t>(store)].delivery.state >= DeliveryState::Surveyed;
        return {removedSince > 0 || isSurveyed ? Standing::Done : Standing::Needless, 0};
    }
    if (kind == VisitKind::Survey)
        return {};
    // An older plan does not say what was removed before it was made.
    const int work = there.devices() + (removed < 0 ? 0 : removedSince);
    return {Standing::ToCome, std::max(0, work - devices)};
}

WorkNow workNow(const Visit &visit, const Estate &estate, int store)
{
    return workNow(visit.kind, visit.removed, visit.devices, estate, store);
}

Staleness stalenessOf(const Timetable &timetable, const Estate &estate)
{
    Staleness result;
    result.hasOtherRules = !isUnderSameRules(estate, timetable.constraints);
    const QHash<StoreId, QDate> sold = soldDays(estate);
    QHash<StoreId, VisitKind> visited;
    for (const Visit &visit : timetable.visits) {
        visited.insert(visit.store, visit.kind);
        if (const int store = estate.storeAt(visit.store); store >= 0)
            addVisit(result, visit, estate, store, sold);
    }
    QSet<StoreId> leftOut;
    for (const Unvisited &one : timetable.unvisited)
        leftOut.insert(one.store);
    for (size_t i = 0; i < estate.stores.size(); ++i) {
        const StoreId &id = estate.stores[i].id;
        const auto need = needOf(estate, static_cast<int>(i));
        if (!need || leftOut.contains(id))
            continue;
        const auto visit = visited.constFind(id);
        // A removal looks at what is suspected, too.
        result.newStores += visit == visited.cend() || (*need == VisitKind::Removal && *visit == VisitKind::Survey);
    }
    return result;
}

QString sentenceOf(const Staleness &staleness)
{
    QStringList sentences;
    if (staleness.hasOtherRules)
        sentences += words(QT_TRANSLATE_NOOP("phaseout::timetable", "Pins or rules have changed since this plan was made. Improve the plan to take them in."));
    if (staleness.newStores > 0)
        sentences += words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln store(s) need a visit that this plan knows nothing of. Improve the plan to take them in."), staleness.newStores);
    const bool isAsked = !sentences.isEmpty();
    if (staleness.needless > 0)
        sentences += words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln visit(s) go to stores with nothing left to do."), staleness.needless);
    if (staleness.grown > 0)
        sentences += words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln store(s) have more to do than their visit was made for."), staleness.grown);
    if (staleness.closing > 0)
        sentences += words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln store(s) close before the visit is over."), staleness.closing);
    if (staleness.sold > 0)
        sentences += words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln store(s) are sold before the visit is over."), staleness.sold);
    if (staleness.isStale() && !isAsked)
        sentences += words(QT_TRANSLATE_NOOP("phaseout::timetable", "Improve the plan to take this in."));
    return sentences.join(u' ');
}

} // namespace phaseout::timetable
