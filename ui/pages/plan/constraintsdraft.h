// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/estate.h"
#include "ui/models/editrowsmodel.h"

namespace phaseout::ui {

/// What the plan must respect as it stands in the form: texts as typed, until they are applied.
struct ConstraintsDraft {
    using Rows = EditRowsModel::Rows;
    QString start;       ///< empty: assumed
    QString lockedUntil; ///< empty: nothing is locked
    int horizonWeeks = 156;
    int leadTimeWeeks = 0;
    int camerasPerCrewDay = 6;
    int visitOverheadHalfDays = 1;
    bool worksBankHolidays = false;
    bool budgetCarriesOver = false;
    Rows crews;     ///< region, crews, and for a time in which there are others its first and last day
    Rows freezes;   ///< name, from, to, region
    Rows budgets;   ///< from, to, at most
    Rows deadlines; ///< store, region, risk from, by, must or prefer
    Rows stock;     ///< item, on, quantity
    Rows closures;  ///< store, from, to, reason
    Rows precedences; ///< store before, store after, weeks between
    Rows pins;      ///< store, a day of the week, reason
    bool areCrewsAssumed = false;   ///< shown, but nobody said so
    bool areFreezesAssumed = false;

    /// \a estate's constraints, with \a effective where they leave crews and freezes open.
    [[nodiscard]] static ConstraintsDraft of(const Estate &estate, const Constraints &effective);
};

/// Reads the lists of a draft. Every problem is a sentence at its cell.
class ConstraintsReader {
public:
    using Problems = std::vector<EditRowsModel::Problem>;
    using Rows = EditRowsModel::Rows;
    explicit ConstraintsReader(const Estate &estate);

    [[nodiscard]] std::vector<Constraints::CrewPool> crews(const Rows &rows, Problems &problems) const;
    [[nodiscard]] std::vector<Constraints::Freeze> freezes(const Rows &rows, Problems &problems) const;
    [[nodiscard]] std::vector<Constraints::Budget> budgets(const Rows &rows, Problems &problems) const;
    [[nodiscard]] std::vector<Constraints::Deadline> deadlines(const Rows &rows, Problems &problems) const;
    [[nodiscard]] std::vector<Constraints::Arrival> stock(const Rows &rows, Problems &problems) const;
    [[nodiscard]] std::vector<Constraints::Closure> closures(const Rows &rows, Problems &problems) const;
    [[nodiscard]] std::vector<Constraints::Precedence> precedences(const Rows &rows, Problems &problems) const;
    [[nodiscard]] std::vector<Constraints::Pin> pins(const Rows &rows, Problems &problems) const;
    /// Why \a text is no day; empty when it is one or nothing.
    [[nodiscard]] static QString dayProblem(const QString &text);

    struct Outcome {
        Constraints constraints;
        QStringList problems; ///< empty: may be applied
    };
    /// The constraints that \a draft asks for; what is assumed stays open.
    [[nodiscard]] Outcome read(const ConstraintsDraft &draft) const;

private:
    class Cells;
    const Estate &m_estate;
};

} // namespace phaseout::ui
