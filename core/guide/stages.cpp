// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/stages.h"

#include <QCoreApplication>

namespace phaseout::guide {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::guide", text, nullptr, n); }

StageStanding waitingOr(int count, bool hasBegun)
{
    if (count > 0)
        return {Standing::NeedsAttention, count, words(QT_TRANSLATE_N_NOOP("phaseout::guide", "%n waiting"), count)};
    if (!hasBegun)
        return {Standing::NotStarted, 0, words(QT_TRANSLATE_NOOP("phaseout::guide", "not started"))};
    return {Standing::Ready, 0, words(QT_TRANSLATE_NOOP("phaseout::guide", "ready"))};
}

int overdueVisits(const Situation &situation, const std::vector<progress::StoreProgress> &stores)
{
    if (!situation.plan)
        return 0;
    int result = 0;
    for (const timetable::Visit &visit : situation.plan->visits) {
        const int at = situation.estate->storeAt(visit.store);
        if (at < 0 || visit.finish >= situation.today)
            continue;
        const progress::StoreProgress &store = stores[static_cast<size_t>(at)];
        if (store.reported < store.inScope)
            ++result;
    }
    return result;
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
    result.overdue = overdueVisits(result, stores);
    return result;
}

int daysLate(const Situation &situation)
{
    const QDate target = situation.estate->programme.targetDate;
    if (!situation.plan || !situation.plan->finish.isValid() || !target.isValid())
        return 0;
    return static_cast<int>(target.daysTo(situation.plan->finish));
}

std::array<StageStanding, stageCount> standings(const Situation &situation)
{
    const progress::Totals &totals = situation.totals;
    const bool hasDevices = totals.devices > 0;
    std::array<StageStanding, stageCount> result;
    const auto at = [&result](Stage stage) -> StageStanding & { return result[static_cast<size_t>(stage)]; };
    at(Stage::Import) = waitingOr(0, hasDevices && totals.stores > 0);
    at(Stage::Identify) = waitingOr(totals.identifyQueue, hasDevices);
    at(Stage::Map) = waitingOr(totals.mapQueue, hasDevices);
    at(Stage::Assess) = waitingOr(0, totals.inScope > 0);
    at(Stage::Plan) = waitingOr(0, situation.plan.has_value());
    if (daysLate(situation) > 0)
        at(Stage::Plan) = {Standing::Alarm, 0, words(QT_TRANSLATE_NOOP("phaseout::guide", "finishes after the target date"))};
    at(Stage::Track) = situation.overdue > 0 ? waitingOr(situation.overdue, true) : StageStanding{};
    return result;
}

} // namespace phaseout::guide
