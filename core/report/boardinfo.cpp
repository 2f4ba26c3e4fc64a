// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/boardinfo.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
constexpr int shownDigits = 8; // of a plan's id, in hex: enough to tell plans apart
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
    for (const KnownPlan &plan : project.estate()->plans)
        info.plans.push_back({plan.id, plan.number, plan.day()});
    for (const rules::MakerInfo &maker : project.knowledge().makers->makers())
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
