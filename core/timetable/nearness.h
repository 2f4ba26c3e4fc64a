// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <optional>

namespace phaseout::timetable {

struct PlanParts;

/// How near a timetable is proven to come to the best there can be. In points.
struct Nearness {
    std::int64_t objective = 0;  ///< exposure x half days, and penalties
    std::int64_t lowerBound = 0; ///< proven: no timetable is below it
    std::int64_t penalty = 0;    ///< of the objective: for what is late or has no visit
    bool weighsMoves = false;    ///< objective and bound count what moving a visit to another week is reckoned to cost
    friend bool operator==(const Nearness &, const Nearness &) = default;

    /// By what part of itself the risk carried could be less at most, were no more late or left out: (objective - lowerBound) /
    /// (lowerBound - penalty), so that penalties make no gap look small. Nothing where the bound is not above the penalty.
    [[nodiscard]] std::optional<double> gap() const;
};

[[nodiscard]] Nearness nearnessOf(const PlanParts &parts);

/// The gap for people: "0.05 %", never less than 0.01 %; nothing where the figure would measure the proof and not the plan.
[[nodiscard]] std::optional<QString> gapWords(const Nearness &nearness);

/// The same of all that is weighed together, what is late or left out too: it may be known where gapWords() is not, and looks small
/// beside penalties. To be said with that.
[[nodiscard]] std::optional<QString> weighedGapWords(const Nearness &nearness);

/// For a table: "0.05 %", "nothing" when it is proven best, "not known" where the proof says little; and whether moved visits are
/// weighed in. Translated.
[[nodiscard]] QString nearnessWords(const Nearness &nearness);

} // namespace phaseout::timetable
