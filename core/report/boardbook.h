// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/progress.h"
#include "core/report/boardinfo.h"
#include "core/report/book.h"

namespace phaseout::report {

/// The layout's own version, on the cover.
inline constexpr const char *boardTemplateVersion = "2.0";

/// The board's workbook: cover, summary, plan on a page, stores, cash flow, risk burn-down, assumptions, checks and the
/// data they are made from, with live formulas and their results. Holds no address, serial number or place of a device.
/// \a current and \a baseline may be null. Texts from outside are shown() and never part of a formula. Pure; thread:
/// any; about a second for 4,000 stores. Described sheet by sheet in docs/board-workbook.md.
[[nodiscard]] ReportBook boardBook(const Estate &estate, const timetable::Timetable *current,
                                   const timetable::Timetable *baseline, QDate asOf, const BoardInfo &info);

/// "Phaseout-board_Northbridge_2026-11-21_v1a2b3c4d.xlsx": harmless on every file system.
[[nodiscard]] QString boardFileName(const Estate &estate, QDate asOf);

} // namespace phaseout::report
