// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/timetable.h"

namespace phaseout::progress {

/// An estate and a baseline that have the same stores.
struct Comparison {
    Estate estate;
    timetable::Timetable baseline;
};

/// \a estate with the stores of \a baseline that no register has any more, so that what was promised of them still counts; each is
/// named so. One whose code another store has by now is that store. Copies both: only for a baseline with such visits. Pure; thread: any.
[[nodiscard]] Comparison withGoneStores(const Estate &estate, const timetable::Timetable &baseline);

} // namespace phaseout::progress
