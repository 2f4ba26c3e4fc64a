// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/next.h"

#include "core/base/text.h"
#include "core/estate/queues.h"
#include "core/project/storewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::guide {
namespace {
constexpr int identifyPerMinute = 30;
constexpr int mapPerMinute = 8;

QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::guide", text, nullptr, n); }

// Devices that wait and are like another one that does, by address prefix and model: they are decided on together with it.
int decidedTogether(const Estate &estate)
{
    QSet<std::pair<quint64, QString>> kinds;
    int together = 0;
    for (const Device &device : estate.devices) {
        if (!isToIdentify(device) || !device.mac || device.model.isEmpty())
            continue;
        const auto before = kinds.size();
        kinds.insert({device.mac->number() >> 24, device.model});
        together += kinds.size() == before;
    }
    return together;
}

QString day(QDate date) { return QLocale().toString(date, u"d MMMM yyyy"_s); }

NextStep planStep(const Situation &now)
{
    if (!now.plan)
        return {words(QT_TRANSLATE_NOOP("phaseout::guide", "Every device has been looked at. Make the first timetable, in a few seconds.")),
                words(QT_TRANSLATE_NOOP("phaseout::guide", "Plan the work")), Stage::Plan};
    if (now.outlook.missedMusts > 0)
        return {words(QT_TRANSLATE_N_NOOP("phaseout::guide", "%Ln visit(s) will end after a deadline that must be kept."), now.outlook.missedMusts),
                words(QT_TRANSLATE_NOOP("phaseout::guide", "See which")), Stage::Plan};
    if (now.outlook.storesWithoutVisit > 0)
        return {words(QT_TRANSLATE_N_NOOP("phaseout::guide", "%Ln store(s) that need a visit have none."), now.outlook.storesWithoutVisit),
                words(QT_TRANSLATE_NOOP("phaseout::guide", "See why")), Stage::Plan};
    if (const int late = daysLate(now); late > 0)
        return {words(QT_TRANSLATE_N_NOOP("phaseout::guide", "The last removal is expected on %1, %Ln week(s) after the target."), (late + 6) / 7)
                    .arg(day(now.outlook.lastRemoval)),
                words(QT_TRANSLATE_NOOP("phaseout::guide", "See what would help")), Stage::Plan};
    if (now.staleness.isStale())
        return {timetable::sentenceOf(now.staleness), words(QT_TRANSLATE_NOOP("phaseout::guide", "Open the plan")), Stage::Plan};
    return {words(QT_TRANSLATE_NOOP("phaseout::guide", "The plan holds. Keep it as the baseline, so that progress can be measured against it.")),
            words(QT_TRANSLATE_NOOP("phaseout::guide", "Open the plan")), Stage::Plan};
}

NextStep trackStep(const Situation &now)
{
    if (now.outlook.overdue > 0)
        return {words(QT_TRANSLATE_N_NOOP("phaseout::guide", "%Ln visit(s) should be over and nothing is reported. Ask, and enter what you hear."), now.outlook.overdue),
                words(QT_TRANSLATE_NOOP("phaseout::guide", "Show them")), Stage::Track};
    // By when they are expected: a store that was set removed has no visit to come any more.
    const progress::VisitOutlook *next = nullptr;
    for (const progress::VisitOutlook &visit : now.outlook.visits)
        if (visit.isToCome() && visit.start >= now.today && (!next || visit.start < next->start))
            next = &visit;
    if (next) {
        const Store &store = now.estate->stores[static_cast<size_t>(next->store)];
        return {words(QT_TRANSLATE_NOOP("phaseout::guide", "The next visit is on %1, to %2.")).arg(day(next->start), text::shown(nameOrCode(store, *now.estate), 80)),
                words(QT_TRANSLATE_NOOP("phaseout::guide", "Open Track")), Stage::Track};
    }
    return {words(QT_TRANSLATE_NOOP("phaseout::guide", "Every planned visit is over. Import a new scan to see whether anything came back.")),
            words(QT_TRANSLATE_NOOP("phaseout::guide", "Import a scan")), Stage::Import};
}
} // namespace

QString timeWords(int count, int perMinute)
{
    const int minutes = std::max(1, (count + perMinute - 1) / perMinute);
    if (minutes < 60)
        return words(QT_TRANSLATE_N_NOOP("phaseout::guide", "about %Ln minute(s)"), minutes);
    return words(QT_TRANSLATE_N_NOOP("phaseout::guide", "about %Ln hour(s)"), (minutes + 30) / 60);
}

NextStep nextStep(const Situation &now)
{
    const progress::Totals &totals = now.totals;
    if (totals.stores == 0)
        return {words(QT_TRANSLATE_NOOP("phaseout::guide", "Bring in your store list first. No scan yet? You can plan from a spreadsheet.")),
                words(QT_TRANSLATE_NOOP("phaseout::guide", "Import files")), Stage::Import};
    if (totals.devices == 0)
        return {words(QT_TRANSLATE_N_NOOP("phaseout::guide", "%Ln store(s) are in. Bring in a scan or a list of cameras next."), totals.stores),
                words(QT_TRANSLATE_NOOP("phaseout::guide", "Import files")), Stage::Import};
    // What the plan cannot wait for comes before the queues.
    if (now.plan && now.outlook.missedMusts > 0)
        return planStep(now);
    if (now.plan && now.outlook.overdue > 0)
        return trackStep(now);
    if (now.plan && now.outlook.storesWithoutVisit > 0)
        return planStep(now);
    if (totals.identifyQueue > 0)
        return {words(QT_TRANSLATE_N_NOOP("phaseout::guide", "%Ln device(s) need a decision: %1."), totals.identifyQueue)
                    .arg(timeWords(totals.identifyQueue - decidedTogether(*now.estate), identifyPerMinute)),
                words(QT_TRANSLATE_NOOP("phaseout::guide", "Decide")), Stage::Identify};
    if (totals.mapQueue > 0)
        return {words(QT_TRANSLATE_N_NOOP("phaseout::guide", "%Ln device(s) have no store. Mapping them takes %1."), totals.mapQueue)
                    .arg(timeWords(totals.mapQueue, mapPerMinute)),
                words(QT_TRANSLATE_NOOP("phaseout::guide", "Map them")), Stage::Map};
    if (totals.inScope > 0 && totals.verified >= totals.inScope)
        return {words(QT_TRANSLATE_NOOP("phaseout::guide", "Everything in scope is verified as removed. Make the closing report.")),
                words(QT_TRANSLATE_NOOP("phaseout::guide", "Open Reports")), Stage::Reports};
    if (totals.inScope == 0)
        return {words(QT_TRANSLATE_NOOP("phaseout::guide", "Nothing that was brought in is in scope. Import another list, or check the decisions.")),
                words(QT_TRANSLATE_NOOP("phaseout::guide", "Import files")), Stage::Import};
    if (!now.plan || daysLate(now) > 0 || now.staleness.isStale() || !now.hasBaseline)
        return planStep(now);
    return trackStep(now);
}

} // namespace phaseout::guide
