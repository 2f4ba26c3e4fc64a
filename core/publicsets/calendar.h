// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/problem.h"

namespace phaseout::publicsets {

/// A unit of time is a slot; weeks of so many keep the calendar short.
inline constexpr int weekSlots = 10;

/// Gives \a problem a calendar of at least \a length slots.
void setHorizon(plan::Problem &problem, std::int64_t length);
/// Adds a pool that has \a crews in every slot.
void addPool(plan::Problem &problem, const QString &name, int crews);
/// True when so many slots can be planned.
[[nodiscard]] bool isHorizon(std::int64_t length);

} // namespace phaseout::publicsets
