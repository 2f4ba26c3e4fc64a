// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/costs/coststables.h"

#include "ui/delegates/cellroles.h"
#include "ui/models/moneytext.h"
#include "ui/widgets/symbols.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::ui::CostsTables", text); }

// Figures of a column with letters stand left of them: so does its heading.
QString lettered(const char *title) { return words(title) + QString(5, QChar::Nbsp); }

QVariant toneOf(const CostRow &row, int role)
{
    return role == ToneRole && row.isTotal ? QVariant(static_cast<int>(CellTone::Strong)) : QVariant();
}

BuildUpTable::Column amountColumn(const char *title, Money Estimate::*which)
{
    return {words(title), [which](const CostRow &r) { return r.amount ? wholeMoney((*r.amount).*which) : QString(); }, true, toneOf};
}

StoreCostTable::Column storeAmount(const QString &title, Money Estimate::*which, bool hasLetter)
{
    return {title, [which](const StoreCost &r) { return wholeMoney(r.amount.*which); }, true, [which, hasLetter](const StoreCost &r, int role) -> QVariant {
                if (role == SortRole)
                    return static_cast<qint64>((r.amount.*which).minor());
                return role == LadderRole && hasLetter ? QVariant(static_cast<int>(LadderStep::Estimate)) : QVariant();
            }};
}
} // namespace

std::vector<BuildUpTable::Column> buildUpColumns()
{
    return {{words(QT_TRANSLATE_NOOP("phaseout::ui::CostsTables", "Category")), [](const CostRow &r) { return r.name; }, false, toneOf},
            amountColumn(QT_TRANSLATE_NOOP("phaseout::ui::CostsTables", "Low"), &Estimate::low),
            {lettered(QT_TRANSLATE_NOOP("phaseout::ui::CostsTables", "Likely")), [](const CostRow &r) { return wholeMoney(r.likely); }, true,
             [](const CostRow &r, int role) { return role == LadderRole ? QVariant(static_cast<int>(LadderStep::Estimate)) : toneOf(r, role); }},
            amountColumn(QT_TRANSLATE_NOOP("phaseout::ui::CostsTables", "High"), &Estimate::high),
            {words(QT_TRANSLATE_NOOP("phaseout::ui::CostsTables", "Share of the total")),
             [](const CostRow &r) -> QString { 
                 if (r.share < 0)
                     return {};
                 return r.share == 0 && r.likely.minor() > 0 ? words(QT_TRANSLATE_NOOP("phaseout::ui::CostsTables", "under 1 %")) : QString(QLocale().toString(r.share) + u" %"_s);
             }, false,
             [](const CostRow &r, int role) { return role == FractionRole && r.share >= 0 && r.share < 100 ? QVariant(r.share / 100.0) : QVariant(); }}};
}

std::vector<StoreCostTable::Column> storeCostColumns()
{
    return {{words(QT_TRANSLATE_NOOP("phaseout::ui::CostsTables", "Code")), [](const StoreCost &r) { return r.code; }},
            {words(QT_TRANSLATE_NOOP("phaseout::ui::CostsTables", "Store")), [](const StoreCost &r) { return r.name; }},
            {words(QT_TRANSLATE_NOOP("phaseout::ui::CostsTables", "Region")), [](const StoreCost &r) { return r.region; }},
            {words(QT_TRANSLATE_NOOP("phaseout::ui::CostsTables", "Devices")), [](const StoreCost &r) { return QLocale().toString(r.devices); }, true,
             [](const StoreCost &r, int role) { return role == SortRole ? QVariant(r.devices) : QVariant(); }},
            storeAmount(words(QT_TRANSLATE_NOOP("phaseout::ui::CostsTables", "Low")), &Estimate::low, false),
            storeAmount(lettered(QT_TRANSLATE_NOOP("phaseout::ui::CostsTables", "Likely")), &Estimate::likely, true),
            storeAmount(words(QT_TRANSLATE_NOOP("phaseout::ui::CostsTables", "High")), &Estimate::high, false)};
}

} // namespace phaseout::ui
