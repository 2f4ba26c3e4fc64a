// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/plan/draft.h"

#include <memory>

namespace phaseout::plan {

/// A search for problems of one shape that keeps timetables in a form of its own, so that a change is tried in a few
/// steps. The same seed and calls give the same result. Thread: one at a time.
class WholeSearch {
public:
    WholeSearch() = default;
    WholeSearch(const WholeSearch &) = delete;
    WholeSearch &operator=(const WholeSearch &) = delete;
    virtual ~WholeSearch() = default;

    /// Goes on for about as long as \a trials of an Improver take; stops early when \a context is cancelled.
    virtual void run(int trials, const JobContext &context) = 0;
    /// True when trials on timetables beside it may find what it does not.
    [[nodiscard]] virtual bool needsTrials() const { return false; }
    /// Goes on from \a draft, which costs less than the best timetable so far.
    virtual void continueFrom(const Draft &) {}
    /// What the best timetable so far costs.
    [[nodiscard]] virtual std::int64_t bestCost() const = 0;
    [[nodiscard]] virtual Draft best() const = 0;
};

/// The search that fits the shape of \a model, which must outlive it, beginning with \a first; nothing when there is
/// none.
[[nodiscard]] std::unique_ptr<WholeSearch> wholeSearch(const Model &model, const Draft &first, std::uint64_t seed);

} // namespace phaseout::plan
