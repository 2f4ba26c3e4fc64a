// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/plan/problem.h"

namespace phaseout::plan {

/// What can be in the way of a set of jobs.
enum class LimitKind {
    Crews,    ///< of a pool
    Stock,    ///< of an item
    Money,    ///< of a budget
    Deadline, ///< that must be kept
    Freeze,
    Closure,
    Start, ///< windows, pins and locked weeks
    Order, ///< waiting for each other
};

struct Limit {
    LimitKind kind = LimitKind::Crews;
    int resource = none; ///< pool, item or budget
    friend bool operator==(const Limit &, const Limit &) = default;
};

/// Whether some jobs can all have a place and keep the deadlines that must be kept, costs aside.
enum class Answer {
    Possible,   ///< a timetable was found
    NotFound,   ///< none was
    Impossible, ///< it is proven that there is none
};

/// Asks of subsets of a problem's jobs, with some limits lifted. Keeps references. Thread: one at a time.
class Demand {
public:
    /// \a musts says of every job whether its deadline must be kept.
    Demand(const Problem &problem, const std::vector<char> &musts)
        : m_problem(problem)
        , m_musts(musts)
    {
    }

    /// The problem of \a jobs alone: a deadline that must be kept bars the slots behind it, nothing else has a cost, and
    /// every job without a place costs the same. Jobs keep their order.
    [[nodiscard]] Problem problemOf(const std::vector<int> &jobs, const std::vector<Limit> &lifted) const;
    /// The limits that touch \a jobs at all.
    [[nodiscard]] std::vector<Limit> limitsOf(const std::vector<int> &jobs) const;
    /// Looks for a proof, and then for a timetable, for \a iterations.
    [[nodiscard]] Answer ask(const std::vector<int> &jobs, const std::vector<Limit> &lifted, std::int64_t iterations,
                             const JobContext &context) const;

    [[nodiscard]] bool isMust(int job) const { return m_musts[job] != 0 && m_problem.jobs[job].deadline != none; }
    [[nodiscard]] const Problem &problem() const { return m_problem; }

private:
    const Problem &m_problem;
    const std::vector<char> &m_musts;
};

} // namespace phaseout::plan
