// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/problem.h"

#include <QByteArray>

namespace phaseout::plan {

/// \a problem as JSON: an object with sorted keys, whole numbers only, no white space, so that equal problems are equal
/// bytes. Absent keys mean zero, none or empty.
///
///     format        "phaseout-problem-1"
///     weeks         [slots of week 0, …]
///     pools         [{name, capacity: [[from slot, crews], …],           from each slot on until the next
///                     rests: [[first slot, last slot], …]}]
///     items         [{name, arrivals: [[week, quantity], …]}]
///     budgets       [{name, carryOver: 1, periods: [period of week 0, …], caps: [cap of period 0, …]}]
///     clusters      [{name, visitCost}]
///     jobs          [{label, team, choices: [[pool, duration, cost], …],
///                     also: [[choice, counted from 0 and never falling, pool, crews], …], draws: [[item, quantity], …],
///                     spends: [[budget, amount], …], weight, deadline, tardiness, steps: [[from, cost, per slot], …],
///                     starts: [[first, last], …], closures: [[first, last, 0 closed | 1 freeze | 2 blackout], …],
///                     pin, oldStart, disruption, cluster}]
///     precedence    [[before, after, lag], …]
///     freezes       [[first slot, last slot], …]
///     locked        [[first slot, last slot], …]
///     unplacedCost  points
[[nodiscard]] QByteArray toJson(const Problem &problem);

/// Reads what toJson() writes, whatever the white space and order of keys. Fails with FormatInvalid (the subject names
/// the entry) or LimitExceeded; what it returns still has to pass validate(). Thread: any; pure.
[[nodiscard]] Result<Problem> problemFromJson(const QByteArray &json);

/// The SHA-256 of toJson(), in lower-case hexadecimal: the identity of a problem.
[[nodiscard]] QByteArray digest(const Problem &problem);

} // namespace phaseout::plan
