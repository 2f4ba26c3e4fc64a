// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/estate.h"

namespace phaseout::timetable {

/// Stores that would have to wait for each other.
struct Circle {
    QStringList codes;  ///< in their order, the first not repeated
    size_t last = 0;    ///< the precedence that closes it
    [[nodiscard]] QString words() const; ///< translated
};
/// Every precedence of \a orders that closes a circle with those before it in the list, as long as it is left out.
[[nodiscard]] std::vector<Circle> circlesIn(const std::vector<Constraints::Precedence> &orders, const Estate &estate);

/// What is wrong or doubtful about \a constraints for \a estate. Refused is what makes no sense: stores and regions that
/// are not there, stores that wait for each other, two pins for one store. A warning is what will not come out as it may
/// have been meant: budgets that overlap, pins in a freeze, a closure or outside the calendar, deadlines before the start.
/// Names are not looked up while no register is in. Thread: any; pure.
[[nodiscard]] std::vector<Finding> checkConstraints(const Constraints &constraints, const Estate &estate, QDate today);

} // namespace phaseout::timetable
