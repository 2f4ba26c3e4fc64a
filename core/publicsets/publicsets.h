// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/problem.h"

#include <optional>

namespace phaseout::publicsets {

/// The text forms that public scheduling instances come in.
enum class PublicForm {
    WeightedTardiness, ///< OR-Library: per instance n durations, n weights, n due dates; or one `p,w,d` a line
    UnrelatedMachines, ///< `m n`, n weights, m rows of n durations: the sum of weight × end
    ChangingCapacity,  ///< operations, intervals, `from to capacity` each, `id p due` each: the sum of tardiness
    Project,           ///< PSPLIB's single-mode form: renewable resources and an order, the project's end to be least
    Json,              ///< our own form; core/plan/problemjson.h
};

/// "wt", "psplib", "upmsp", "1mstdc", "json"; nothing for any other text.
[[nodiscard]] std::optional<PublicForm> publicFormOf(QStringView slug);

/// One instance of a file as a problem. The set's own objective is the problem's plus \a offset.
struct PublicInstance {
    plan::Problem problem;
    int number = 1; ///< which of the file's, from 1
    int count = 1;  ///< how many the file holds
    std::int64_t offset = 0;
};

/// Instance \a number, counted from 1, of the file whose content is \a bytes.
///
/// A file of OR-Library's form holds 125 instances when its figures can be shared among so many, otherwise one.
/// Fails with FormatInvalid, LimitExceeded, ValueInvalid (what came out is no valid problem) or, when the file has no
/// such instance, NotFound. Thread: any; pure.
[[nodiscard]] Result<PublicInstance> readPublic(const QByteArray &bytes, PublicForm form, int number = 1);

} // namespace phaseout::publicsets
