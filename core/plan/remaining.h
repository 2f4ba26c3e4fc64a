// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/certificate.h"
#include "core/plan/model.h"
#include "core/plan/wide.h"

namespace phaseout::plan {

/// The places that timetables below a certain cost may still use, job by job; at first all that are permitted. When a
/// job has neither a place left nor may be left out, there is no such timetable. Keeps a reference to its model.
class Remaining {
public:
    struct Place {
        int route = 0;
        int start = 0;
        int end = 0;
        std::int64_t own = 0; ///< placeCost()
    };
    explicit Remaining(const Model &model);

    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    [[nodiscard]] const std::vector<Place> &places(int j) const { return m_places[j]; }
    [[nodiscard]] bool mayBeLeftOut(int j) const { return m_mayBeLeftOut[j] != 0; }

    /// Takes out what no timetable that costs less than \a limit can use, as \a prices prove: with any such place the
    /// sum of the cheapest remaining places, trees of jobs taken together (see provenBound()), reaches the limit.
    void eliminate(const Prices &prices, std::int64_t limit);
    /// Takes out what cannot be because of places that are gone of jobs before and after.
    void keepOrder();

    /// Leaves job \a j nothing but a start of \a route in \a start, when it has that.
    void hold(int j, int route, int start);

private:
    struct Sums { // of a job, or of the tree it is in
        std::vector<Wide> with; // by place
        Wide without = 0;       // no place
        Wide least = 0;
    };
    [[nodiscard]] Wide leastOf(std::vector<Sums> &sums) const;
    void settle();

    const Model *m_model;
    std::vector<std::vector<Place>> m_places;
    std::vector<char> m_mayBeLeftOut;
    bool m_isEmpty = false;
};

} // namespace phaseout::plan
