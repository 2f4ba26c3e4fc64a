// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/plan/conflict.h"
#include "core/plan/extra.h"

namespace phaseout::plan {

struct RemedyOptions {
    ConflictOptions conflicts;
    int earliest = 0;              ///< the slot from which on something can still be done
    int most = 3;                  ///< remedies of a conflict
    int mostWithWays = 3;          ///< conflicts that remedies are looked for
    std::uint64_t seed = 1;
    std::int64_t iterations = 200; ///< to see how the whole stands with a remedy
};

/// More of what is in the way of a conflict, and whether with it its jobs can go together.
struct SizedExtra {
    Extra extra;
    bool isEnough = false;
};

/// Whether there can be more or less of \a kind.
[[nodiscard]] bool hasAmount(ExtraKind kind);

/// Whatever there can be more of among a conflict's limits. Keeps references. Thread: one at a time.
class Ways {
public:
    /// Nothing begins before slot \a earliest.
    Ways(const Problem &problem, const std::vector<char> &musts, const Conflict &conflict, int earliest);

    /// Nothing is in the way of the conflict's jobs in the problem as it is.
    [[nodiscard]] bool isOver(std::int64_t iterations, const JobContext &context) const { return isOverIn(m_problem, iterations, context); }
    /// Each once, in the order of ExtraKind, without an amount; none where the conflict's time is over.
    [[nodiscard]] std::vector<Extra> all() const;
    /// The conflict's jobs: those that something holds first, of them those that matter least.
    [[nodiscard]] std::vector<int> lightest() const;
    /// The least of \a extra that is enough; else the most that was tried. Each question is asked for \a iterations.
    [[nodiscard]] SizedExtra sized(const Extra &extra, std::int64_t iterations, const JobContext &context) const;
    /// Nothing is in their way with \a extra.
    [[nodiscard]] bool isEnough(const Extra &extra, std::int64_t iterations, const JobContext &context) const;
    /// The later periods, weeks or slots (first ones of weeks, where there are many) from which on more of it is of use.
    [[nodiscard]] std::vector<int> laterThan(const Extra &extra) const;

private:
    [[nodiscard]] std::optional<Extra> of(const Limit &limit) const;
    [[nodiscard]] Extra crews(int pool) const;
    [[nodiscard]] std::optional<Extra> arrival(int item) const;
    [[nodiscard]] int period(int budget) const;
    [[nodiscard]] std::vector<int> bound() const;
    [[nodiscard]] std::int64_t leastSpend(int budget) const;
    [[nodiscard]] std::int64_t unit(const Extra &extra) const;
    [[nodiscard]] bool isOverIn(const Problem &problem, std::int64_t iterations, const JobContext &context) const;

    const Problem &m_problem;
    const std::vector<char> &m_musts;
    const Conflict &m_conflict;
    const std::vector<int> m_weeks;
    const int m_earliest;
    const int m_from;
    const int m_last;
};

} // namespace phaseout::plan
