// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/facts.h"
#include "core/report/places.h"

/// The sheets of the board's workbook, each in its own file; built in this order, because a sheet may refer to those
/// before it and to the fixed cells below. Inside core/report only.
namespace phaseout::report {

[[nodiscard]] Sheet assumptionsSheet(const Facts &facts, ReportBook &book, Places &places);
[[nodiscard]] Sheet storesSheet(const Facts &facts, Places &places);
[[nodiscard]] Sheet reasonsSheet(const Facts &facts, Places &places);
[[nodiscard]] Sheet removalsSheet(const Facts &facts, Places &places);
[[nodiscard]] Sheet costsSheet(const Facts &facts, Places &places);
[[nodiscard]] Sheet makersDataSheet(const Facts &facts, Places &places);
[[nodiscard]] Sheet makersSheet(const Facts &facts, Places &places);
[[nodiscard]] Sheet costBuildUpSheet(const Facts &facts, Places &places);
[[nodiscard]] Sheet stepsSheet(const Facts &facts, Places &places);
[[nodiscard]] Sheet progressSheet(const Facts &facts, Places &places);
[[nodiscard]] Sheet riskSheet(const Facts &facts, Places &places);
[[nodiscard]] Sheet cashSheet(const Facts &facts, Places &places);
[[nodiscard]] Sheet planSheet(const Facts &facts, Places &places);
/// \a failing: how many checks fail.
[[nodiscard]] Sheet checksSheet(const Facts &facts, Places &places, const std::vector<const Sheet *> &others,
                                int &failing);
[[nodiscard]] Sheet summarySheet(const Facts &facts, const Places &places, int failing);
[[nodiscard]] Sheet coverSheet(const Facts &facts, const std::vector<const Sheet *> &others, int failing);

[[nodiscard]] QString cashStateWord(progress::CashState state); ///< translated

[[nodiscard]] Chart cashChart(const Facts &facts, const Places &places); ///< of the Cash flow sheet, for the Summary too
[[nodiscard]] Chart curveChart(const Facts &facts, const Places &places); ///< of the Progress sheet

/// A1 and A2 of every sheet.
[[nodiscard]] Sheet startSheet(const QString &name, Group group, const QString &title, const QString &purpose);

/// "All checks pass" or how many do not, as a formula.
[[nodiscard]] Cell checksHeadline(int failing);

struct Fraction {
    double value = 0; ///< 0 when the whole is
    QString text;     ///< as TEXT(…,"0.0%") gives it
};
[[nodiscard]] Fraction shareOf(double part, double whole);

} // namespace phaseout::report
