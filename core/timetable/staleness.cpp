// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/staleness.h"

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
} // namespace

Staleness stalenessOf(const Timetable &timetable, const Estate &estate)
{
    Staleness result;
    result.hasOtherRules = !isUnderSameRules(estate, timetable.constraints);
    QHash<StoreId, VisitKind> visited;
    for (const Visit &visit : timetable.visits)
        visited.insert(visit.store, visit.kind);
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
    return sentences.join(u' ');
}

} // namespace phaseout::timetable
