// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/stages.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::guide {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::guide", text, nullptr, n); }

StageStanding waitingOr(int count, bool hasBegun)
{
    if (count > 0)
        return {Standing::NeedsAttention, count, words(QT_TRANSLATE_N_NOOP("phaseout::guide", "%Ln waiting"), count)};
    if (!hasBegun)
        return {Standing::NotStarted, 0, words(QT_TRANSLATE_NOOP("phaseout::guide", "not started"))};
    return {Standing::Ready, 0, words(QT_TRANSLATE_NOOP("phaseout::guide", "ready"))};
}
} // namespace

Situation situationOf(std::shared_ptr<const Estate> estate, std::optional<timetable::Timetable> plan, bool hasBaseline, QDate today)
{
    Situation result;
    result.estate = std::move(estate);
    result.plan = std::move(plan);
    result.hasBaseline = hasBaseline;
    result.today = today;
    const auto stores = progress::storeProgress(*result.estate, today);
    result.totals = progress::totals(*result.estate, stores);
    result.outlook = progress::outlookOf(*result.estate, result.plan ? &*result.plan : nullptr, today);
    if (result.plan)
        result.staleness = timetable::stalenessOf(*result.plan, *result.estate);
    return result;
}

int daysLate(const Situation &situation)
{
    const QDate target = situation.estate->programme.targetDate;
    const QDate last = situation.outlook.lastRemoval;
    if (!situation.plan || !last.isValid() || !target.isValid())
        return 0;
    return static_cast<int>(target.daysTo(last));
}

std::array<StageStanding, stageCount> standings(const Situation &situation)
{
    const progress::Totals &totals = situation.totals;
    const bool hasDevices = totals.devices > 0;
    std::array<StageStanding, stageCount> result;
    const auto at = [&result](Stage stage) -> StageStanding & { return result[static_cast<size_t>(stage)]; };
    at(Stage::Import) = waitingOr(0, hasDevices && totals.stores > 0);
    at(Stage::Identify) = waitingOr(totals.identifyQueue, hasDevices);
    if (totals.parked > 0)
        at(Stage::Identify).words += u", "_s + words(QT_TRANSLATE_N_NOOP("phaseout::guide", "%Ln parked"), totals.parked);
    at(Stage::Map) = waitingOr(totals.mapQueue, hasDevices);
    at(Stage::Assess) = waitingOr(0, totals.inScope > 0);
    const progress::Outlook &outlook = situation.outlook;
    // Devices without a store are one thing to see to, whatever their number: Map counts them.
    at(Stage::Plan) = waitingOr(outlook.storesWithoutVisit + (outlook.devicesWithoutStore > 0 ? 1 : 0), situation.plan.has_value());
    if (at(Stage::Plan).standing == Standing::Ready && situation.staleness.isStale())
        at(Stage::Plan) = {Standing::NeedsAttention, 0, words(QT_TRANSLATE_NOOP("phaseout::guide", "out of date"))};
    if (daysLate(situation) > 0)
        at(Stage::Plan) = {Standing::Alarm, 0, words(QT_TRANSLATE_NOOP("phaseout::guide", "finishes after the target date"))};
    if (outlook.missedMusts > 0)
        at(Stage::Plan) = {Standing::Alarm, 0, words(QT_TRANSLATE_N_NOOP("phaseout::guide", "%Ln deadline(s) missed"), outlook.missedMusts)};
    at(Stage::Track) = outlook.overdue > 0 ? waitingOr(outlook.overdue, true) : StageStanding{};
    return result;
}

} // namespace phaseout::guide
