// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/plans.h"

#include "core/project/estate.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace phaseout {
namespace {
constexpr qsizetype leastDigits = 8; // of a digest in hex: enough to tell plans apart

QString words(const char *text) { return QCoreApplication::translate("phaseout::Plans", text); }

bool holds(const std::vector<KnownPlan> &plans, const QByteArray &id)
{
    return std::any_of(plans.begin(), plans.end(), [&id](const KnownPlan &plan) { return plan.id == id; });
}
} // namespace

std::vector<KnownPlan> newPlansIn(const JournalEntry &entry, const std::vector<KnownPlan> &known)
{
    std::vector<KnownPlan> found;
    // Most entries are about something else and may be large.
    if (!entry.undoes.isNull() || !entry.body.contains(changeKind(SetCurrentPlan{}).toLatin1()))
        return found;
    const auto edit = editFromBytes(entry.body);
    if (!edit)
        return found;
    for (const Change &change : edit->changes)
        if (const auto *plan = std::get_if<SetCurrentPlan>(&change); plan && !plan->to.isEmpty() && !holds(known, plan->to) && !holds(found, plan->to))
            found.push_back({plan->to, static_cast<int>(known.size() + found.size()) + 1, entry.utc, entry.actor});
    return found;
}

const KnownPlan *knownPlan(const Estate &estate, const QByteArray &id)
{
    const auto it = std::find_if(estate.plans.begin(), estate.plans.end(), [&id](const KnownPlan &plan) { return plan.id == id; });
    return it == estate.plans.end() ? nullptr : &*it;
}

QString planName(const Estate &estate, const QByteArray &id)
{
    const KnownPlan *plan = knownPlan(estate, id);
    if (!plan)
        return words(QT_TRANSLATE_NOOP("phaseout::Plans", "Plan %1")).arg(QString::fromLatin1(id.toHex().left(leastDigits)));
    return words(QT_TRANSLATE_NOOP("phaseout::Plans", "Plan %1, %2")).arg(QString::number(plan->number), QLocale().toString(plan->day(), QStringLiteral("d MMM yyyy")));
}

Result<QByteArray> planCalled(const Estate &estate, const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    for (const KnownPlan &plan : estate.plans)
        if (isNumber && plan.number == number)
            return plan.id;
    const QByteArray digits = text.toLatin1().toLower();
    const auto isCalled = [&digits](const KnownPlan &plan) { return digits.size() >= leastDigits && plan.id.toHex().startsWith(digits); };
    if (std::count_if(estate.plans.begin(), estate.plans.end(), isCalled) != 1)
        return failure(ErrorCode::NotFound, text);
    return std::find_if(estate.plans.begin(), estate.plans.end(), isCalled)->id;
}

Edit usePlan(const Estate &estate, const QByteArray &plan)
{
    Edit edit{{SetCurrentPlan{estate.currentPlan, plan}}, {}};
    if (estate.baseline.isEmpty())
        edit.changes.push_back(SetBaseline{estate.baseline, plan});
    return edit;
}

Edit makeBaseline(const Estate &estate, const QByteArray &plan) { return {{SetBaseline{estate.baseline, plan}}, {}}; }

} // namespace phaseout
