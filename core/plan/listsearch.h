// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/plan/draft.h"
#include "core/plan/listdecoder.h"

#include <optional>

namespace phaseout::plan {

/// Search for problems whose cost hangs on the ends of chains: moving one visit changes nothing there, so whole
/// timetables are bred instead. Each is made by taking jobs in some order and placing each as early as it can be; then
/// all that cost nothing by waiting are moved to the right and back to the left, which closes gaps ("justification":
/// Valls, Ballestín and Quintanilla, 2005). New orders take a stretch of time from one timetable and the rest from another
/// (Debels and Vanhoucke, 2007). The same seed and calls give the same result.
class ListSearch {
public:
    /// True when this is the right way for \a model: most of at most 2,000 jobs cost nothing themselves and others wait
    /// for them.
    [[nodiscard]] static bool suits(const Model &model);

    /// Keeps a reference to \a model. \a first is a timetable to begin with.
    ListSearch(const Model &model, const Draft &first, std::uint64_t seed);

    /// True when a timetable takes little time.
    [[nodiscard]] bool isQuick() const { return m_decoder.has_value(); }
    /// Makes \a count timetables.
    void run(int count);
    [[nodiscard]] std::int64_t bestCost() const { return m_best.cost; }
    [[nodiscard]] Draft best() const;

private:
    struct Member {
        std::vector<int> start; // none: without a place
        std::vector<int> route;
        std::vector<int> list; // jobs as they were placed
        std::int64_t cost = 0;
    };
    void makeTails();
    [[nodiscard]] Member sampled();
    [[nodiscard]] Member child();
    [[nodiscard]] const Member &drawn();
    void inherit(const Member &mother, const Member &father);
    void shake();
    Member made();
    Member decoded();
    Member drafted();
    void arrange();
    void list(int j);
    void place(int j);
    void toTheRight();
    void toTheLeft();
    void sortByPlace(bool byEnd);
    void record(Member &member) const;
    void take(Member member);

    const Model &m_model;
    const Draft m_empty;
    Draft m_now;
    std::optional<ListDecoder> m_decoder; // where the problem's shape allows one
    std::vector<int> m_rank;       // by job: its place in Model::order()
    std::vector<char> m_mayWait;   // by job: costs nothing by waiting
    std::vector<double> m_tail;    // by job: how long what waits for it takes
    std::vector<int> m_wish;       // jobs in an order that may be against that of the problem
    std::vector<int> m_order;      // the same with every job behind those it has to wait for
    std::vector<char> m_isListed;  // by job, while that is made
    std::vector<std::pair<int, std::size_t>> m_begun; // jobs, and how many of what they wait for were looked at
    std::vector<Member> m_members; // cheapest last
    Member m_best;
    Random m_random;
    int m_idle = 0; // timetables since the members last got better
};

} // namespace phaseout::plan
