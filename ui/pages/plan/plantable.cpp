// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/plantable.h"

#include "ui/delegates/cellroles.h"
#include "ui/models/dates.h"
#include "ui/models/moneytext.h"
#include "ui/widgets/symbols.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::ui::PlanTable", text); }

PlanTable::Column wordColumn(const char *title, std::function<QString(const PlanRow &)> text)
{
    return {words(title), std::move(text)};
}

PlanTable::Column numberColumn(const char *title, std::function<qint64(const PlanRow &)> value, std::function<QString(const PlanRow &)> text = {})
{
    if (!text)
        text = [value](const PlanRow &row) { return QLocale().toString(value(row)); };
    return {words(title), std::move(text), true,
            [value](const PlanRow &row, int role) { return role == SortRole ? QVariant(value(row)) : QVariant(); }};
}

PlanTable::Column dayColumn(const char *title, std::function<QDate(const PlanRow &)> day)
{
    return {words(title), [day](const PlanRow &row) { return dayText(day(row)); }, false,
            [day](const PlanRow &row, int role) { return role == SortRole ? QVariant(day(row)) : QVariant(); }};
}

QString standing(const PlanRow &row)
{
    if (row.isDone)
        return words(QT_TRANSLATE_NOOP("phaseout::ui::PlanTable", "Done"));
    if (row.isNeedless)
        return words(QT_TRANSLATE_NOOP("phaseout::ui::PlanTable", "Nothing to do"));
    if (row.isLate)
        return words(QT_TRANSLATE_NOOP("phaseout::ui::PlanTable", "Overdue"));
    return row.isPinned ? words(QT_TRANSLATE_NOOP("phaseout::ui::PlanTable", "Planned, pinned"))
                        : words(QT_TRANSLATE_NOOP("phaseout::ui::PlanTable", "Planned"));
}
} // namespace

std::vector<PlanTable::Column> planColumns()
{
    PlanTable::Column status = wordColumn(QT_TRANSLATE_NOOP("phaseout::ui::PlanTable", "Status"), standing);
    status.extra = [](const PlanRow &row, int role) -> QVariant {
        if (role != RagRole || !(row.isDone || row.isLate))
            return {};
        return static_cast<int>(row.isDone ? Rag::Complete : Rag::Red);
    };
    PlanTable::Column reason = wordColumn(QT_TRANSLATE_NOOP("phaseout::ui::PlanTable", "Why then"), [](const PlanRow &r) { return r.visit.reason; });
    reason.extra = [](const PlanRow &row, int role) { return role == Qt::ToolTipRole ? QVariant(row.visit.reason) : QVariant(); };
    return {wordColumn(QT_TRANSLATE_NOOP("phaseout::ui::PlanTable", "Code"), [](const PlanRow &r) { return r.code; }),
            wordColumn(QT_TRANSLATE_NOOP("phaseout::ui::PlanTable", "Name"), [](const PlanRow &r) { return r.name; }),
            wordColumn(QT_TRANSLATE_NOOP("phaseout::ui::PlanTable", "Region"), [](const PlanRow &r) { return r.region; }),
            wordColumn(QT_TRANSLATE_NOOP("phaseout::ui::PlanTable", "Visit"), [](const PlanRow &r) { return timetable::visitKindWord(r.visit.kind); }),
            dayColumn(QT_TRANSLATE_NOOP("phaseout::ui::PlanTable", "Week of"), [](const PlanRow &r) { return r.visit.week().monday(); }),
            wordColumn(QT_TRANSLATE_NOOP("phaseout::ui::PlanTable", "Crew"), [](const PlanRow &r) { return r.visit.crewText(); }),
            numberColumn(QT_TRANSLATE_NOOP("phaseout::ui::PlanTable", "Devices"), [](const PlanRow &r) { return qint64(r.visit.devices); }),
            numberColumn(QT_TRANSLATE_NOOP("phaseout::ui::PlanTable", "Risk"), [](const PlanRow &r) { return qint64(r.visit.risk); }),
            numberColumn(QT_TRANSLATE_NOOP("phaseout::ui::PlanTable", "Likely cost"), [](const PlanRow &r) { return qint64(r.visit.cost.likely.minor()); },
                         [](const PlanRow &r) { return wholeMoney(r.visit.cost.likely); }),
            std::move(status),
            std::move(reason)};
}

} // namespace phaseout::ui
