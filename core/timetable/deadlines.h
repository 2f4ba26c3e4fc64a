// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/estate.h"

namespace phaseout::timetable {

/// By when a store should be done. Invalid: nobody said.
struct Due {
    QDate must; ///< the first of those that must be kept
    QDate wish; ///< the first of the others
};

/// The deadlines of constraints, store by store.
class Deadlines {
public:
    Deadlines(const Constraints &constraints, const Estate &estate);
    /// Those of \a store, whose risk score is \a risk.
    [[nodiscard]] Due of(const Store &store, int risk) const;

private:
    std::vector<Constraints::Deadline> m_general; // by region and risk
    QMultiHash<StoreId, Constraints::Deadline> m_byStore;
};

} // namespace phaseout::timetable
