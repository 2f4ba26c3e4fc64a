// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/programme.h"

#include <optional>

namespace phaseout::ui {

/// What the form for a new programme holds, as typed.
struct ProgrammeText {
    QString name;
    QString organisation;
    QString pledgeDate;
    QString targetDate;
    QString currency; ///< ISO code
};

/// What is wrong with each field, in words; empty where nothing is.
struct ProgrammeProblems {
    QString name;
    QString pledgeDate;
    QString targetDate;
    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && pledgeDate.isEmpty() && targetDate.isEmpty(); }
};

/// A day as people type it: "30 Sep 2027", "30/9/2027", "30.9.27", "2027-09-30". Days come before months. Nothing for an
/// impossible one.
[[nodiscard]] std::optional<QDate> dayOf(const QString &typed);

[[nodiscard]] ProgrammeProblems problemsOf(const ProgrammeText &text);
/// Only of a text without problems.
[[nodiscard]] Programme programmeOf(const ProgrammeText &text);
/// A file name for \a programme, without folder: "Northbridge camera removal.phaseout".
[[nodiscard]] QString fileNameFor(const Programme &programme);

} // namespace phaseout::ui
