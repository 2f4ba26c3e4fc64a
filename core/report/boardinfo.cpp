// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/boardinfo.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
constexpr int shownDigits = 8; // of a plan's id, in hex: enough to tell plans apart

// Plans in the order in which they were first made the current one.
Result<void> addPlans(Project &project, std::vector<PlanName> &plans)
{
    const auto add = [&plans](const QByteArray &id, QDate on) {
        const bool isKnown = std::any_of(plans.begin(), plans.end(), [&](const PlanName &plan) { return plan.id == id; });
        if (!id.isEmpty() && !isKnown)
            plans.push_back({id, static_cast<int>(plans.size()) + 1, on});
    };
    return project.repository().forEachJournalEntry([&](const JournalEntry &entry) {
        if (!entry.undoes.isNull() || !entry.body.contains(changeKind(SetCurrentPlan{}).toLatin1()))
            return true;
        if (const auto edit = editFromBytes(entry.body))
            for (const Change &change : edit->changes)
                if (const auto *plan = std::get_if<SetCurrentPlan>(&change))
                    add(plan->to, entry.utc.toLocalTime().date());
        return true;
    });
}
} // namespace

Result<BoardInfo> boardInfo(Project &project)
{
    BoardInfo info;
    info.applicationVersion = QCoreApplication::applicationVersion();
    const auto head = project.repository().journalHead();
    if (!head)
        return failure(head.error());
    info.journalPosition = head->count;
    info.projectDigest = QString::fromLatin1(head->hash.toHex());
    if (auto read = addPlans(project, info.plans); !read)
        return failure(read.error());
    for (const rules::MakerInfo &maker : project.services().knowledge.makers->makers())
        info.makers.insert(maker.maker.slug(), maker.name);
    return info;
}

QString planText(const BoardInfo &info, const QByteArray &id)
{
    const QString digits = QString::fromLatin1(id.toHex().left(shownDigits));
    for (const PlanName &plan : info.plans)
        if (plan.id == id)
            return QCoreApplication::translate("phaseout::report", "Plan %1 of %2 (%3)")
                .arg(QString::number(plan.number), QLocale(QLocale::English, QLocale::UnitedKingdom).toString(plan.on, u"d MMMM yyyy"_s), digits);
    return QCoreApplication::translate("phaseout::report", "Plan %1").arg(digits);
}

QString makerText(const BoardInfo &info, const Maker &maker)
{
    if (!maker.isKnown())
        return QCoreApplication::translate("phaseout::report", "(maker not known)");
    return info.makers.value(maker.slug(), maker.slug());
}

} // namespace phaseout::report
