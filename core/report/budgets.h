// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/facts.h"
#include "core/report/places.h"

namespace phaseout::report {

/// A budget period against the money that falls due in it.
struct BudgetPeriod {
    QDate from;
    QDate to;
    Money cap = Money::zero(Currency::pounds());
    Money carried = Money::zero(Currency::pounds()); ///< from the period before, where budgets carry over
    Money planned = Money::zero(Currency::pounds());
    [[nodiscard]] Money left() const { return cap + carried - planned; }
};

/// In order of their first days; empty when there are no budgets. Those of the plan, else the project's.
[[nodiscard]] std::vector<BudgetPeriod> budgetPeriods(const Facts &facts);

/// What falls due beyond a period's budget or after the last period; nothing where no periods have budgets.
[[nodiscard]] std::optional<Money> outsideBudgets(const Facts &facts);

[[nodiscard]] QString withinBudget(); ///< "■ Within", translated
[[nodiscard]] QString overBudget();   ///< "● Over"

/// Writes the table below \a row, and what falls outside of every period; the row after it.
int writeBudgets(Sheet &sheet, const Facts &facts, Places &places, int row);

} // namespace phaseout::report
