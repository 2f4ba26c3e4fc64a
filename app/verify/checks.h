// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/files.h"

#include <functional>

namespace phaseout::verify {

/// Counts what was checked and keeps the first failure.
class Ledger {
public:
    /// One check: \a words are asked for only when it fails.
    void check(bool holds, const std::function<QString()> &words)
    {
        ++m_checks;
        if (!holds && m_failure.isEmpty())
            m_failure = words();
    }
    [[nodiscard]] bool holds() const { return m_failure.isEmpty(); }
    [[nodiscard]] int checks() const { return m_checks; }
    [[nodiscard]] const QString &failure() const { return m_failure; }

private:
    int m_checks = 0;
    QString m_failure;
};

/// Checks every constraint of \a timetable and recomputes what it costs.
void checkTimetable(const Instance &instance, const Timetable &timetable, Ledger &ledger);
/// Recomputes the bound from the prices and compares it with what \a proof says and what \a timetable costs.
void checkProof(const Instance &instance, const Timetable &timetable, const Proof &proof, Ledger &ledger);

/// Pool and number of every kind of crew that a visit takes by \a choice (one of Visit::choices), its pool's first.
[[nodiscard]] Rows<2> crewsOf(const Visit &visit, const std::array<Number, 3> &choice);
/// One past the last slot of a visit from \a start by \a choice (a row of Visit::choices): as many slots as it takes, its
/// pool's rests not counted. May lie beyond the last slot.
[[nodiscard]] Number endOf(const Instance &instance, const std::array<Number, 3> &choice, Number start);
/// What a visit costs by itself when it starts in \a start by \a choice.
[[nodiscard]] Wide ownCost(const Instance &instance, const Visit &visit, const std::array<Number, 3> &choice,
                           Number start);
/// True when pins, locks, permitted starts, rests, closures and freezes allow it.
[[nodiscard]] bool isPermitted(const Instance &instance, const Visit &visit, const std::array<Number, 3> &choice,
                               Number start);

} // namespace phaseout::verify
