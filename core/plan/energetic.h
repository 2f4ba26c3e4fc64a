// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/plan/certificate.h"

#include <optional>

namespace phaseout::plan {

class Model;

/// A bound with its proof, for problems of at most a few hundred jobs whose cost hangs on the ends of chains; nothing
/// when it finds none above \a known, or is cancelled.
///
/// By contradiction. A timetable below a bound leaves each job so much time that the bound is not reached; the order of
/// jobs narrows that further. When all jobs together must then work more within some stretch of time than a pool can,
/// there is no such timetable (energetic reasoning: Erschler, Lopez and Thuriot, 1991). The highest bound is found by
/// doubling and halving.
[[nodiscard]] std::optional<Certificate> energeticBound(const Model &model, std::int64_t known, const JobContext &context);

} // namespace phaseout::plan
