// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/programme.h"

namespace phaseout::ui {

/// What a form about the programme holds, as typed.
struct ProgrammeDraft {
    QString name;
    QString organisation;
    QString pledge; ///< in the organisation's own words
    QString pledgeDate;
    QString targetDate;
    QString currency; ///< ISO code
    QString budget;   ///< what is approved for the whole; empty: nothing yet
    QString preparedBy;
    QString reviewedBy;
    int financialYearStart = 4; ///< month, 1 to 12

    [[nodiscard]] static ProgrammeDraft of(const Programme &programme);
};

/// What is wrong with each field, in words; empty where nothing is.
struct ProgrammeProblems {
    QString name;
    QString pledgeDate;
    QString targetDate;
    QString budget;
    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && pledgeDate.isEmpty() && targetDate.isEmpty() && budget.isEmpty(); }
};

[[nodiscard]] ProgrammeProblems problemsOf(const ProgrammeDraft &draft);
/// Only of a draft without problems.
[[nodiscard]] Programme programmeOf(const ProgrammeDraft &draft);

} // namespace phaseout::ui
