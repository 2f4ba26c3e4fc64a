// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/exhaustion.h"
#include "core/plan/improve.h"
#include "core/plan/stripascent.h"

#include <optional>

namespace phaseout::plan {

/// Closes the gap of a small problem, a little in every iteration of a run: first better prices, those of strips among them,
/// for the whole and for what comes after the first fifth of the best timetable, the second and so on; then passes
/// through what they leave, each wider than the one before, until nothing had to be dropped. What it does depends on its
/// calls alone. Thread: one at a time.
class SmallProof {
public:
    /// True when \a model is small enough, and it is not the end of chains alone that costs.
    [[nodiscard]] static bool suits(const Model &model);

    /// Begins with \a prices and the best timetable of \a search. Keeps a reference to \a model.
    SmallProof(const Model &model, const Prices &prices, const Improver &search);

    /// As much as one iteration of a run may take.
    void step();
    /// So much is to be done that both threads should: then, in place of step(), goOn() for each lane of Exhaustion
    /// does as much as some iterations may take. Changes in meet() alone.
    [[nodiscard]] bool isForBoth() const { return m_isForBoth; }
    /// Thread: each lane its own.
    void goOn(int lane);
    /// Takes over what was found by step(), and turns to what comes next; \a search has the best timetable.
    void meet(const Improver &search, const JobContext &context);
    /// Nothing is left to be done.
    [[nodiscard]] bool isOver() const { return m_stage == Stage::Over; }
    /// After meet(): the best bound so far, as eliminations, and the way to it; see Certificate.
    [[nodiscard]] const Certificate &certificate() const { return m_certificate; }
    /// After meet(): places of all jobs in a timetable that costs less than \a objective, once.
    [[nodiscard]] std::vector<Remaining::Place> takeFound() { return std::exchange(m_found, {}); }

private:
    enum class Stage { Climb, Pass, Met, Over };
    void beginAscents(const Improver &search);
    void beginForRest(std::size_t ascent, const Improver &search);
    void climb(std::size_t lane, int steps);
    void climbed(const Improver &search, const JobContext &context);
    void tellBound(const JobContext &context);
    void passed(std::int64_t objective);
    void beginPass(std::int64_t objective);
    void share();

    const Model &m_model;
    const Prices m_start;
    std::vector<StripAscent> m_ascents; // side by side
    std::optional<Exhaustion> m_pass;
    Certificate m_certificate;
    std::vector<Prices> m_prices; // of the pass
    std::vector<Remaining::Place> m_found;
    Stage m_stage = Stage::Climb;
    int m_stepsAtOnce = 1;
    std::size_t m_width = 0; // of the pass: which
    int m_looks = 1;         // of the pass, in each step
    bool m_isForBoth = false;
};

} // namespace phaseout::plan
