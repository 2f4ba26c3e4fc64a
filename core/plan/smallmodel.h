// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/remaining.h"
#include "core/plan/strips.h"
#include "core/plan/wide.h"

#include <algorithm>

namespace phaseout::plan {

class PlaceCosts;

/// What is left of a small problem, made ready for going through its timetables visit by visit (see Exhaustion): visits with
/// several places left, jobs with a single one, and what these leave of crews, stock and money, at several sets of prices. All
/// costs at prices are in 1/scale points and fit 62 bits. Immutable; keeps a reference to its model.
class SmallModel {
public:
    static constexpr std::size_t mostVisits = 64;
    static constexpr std::size_t mostStrips = 4;
    static constexpr std::size_t mostPricings = 6;
    static constexpr std::size_t inBlock = 16; ///< options
    static constexpr std::int64_t never = std::int64_t{1} << 53; ///< at prices: what no place costs that there is not

    struct Option { // a place of a visit
        Remaining::Place place;
        int week = 0;
        std::int64_t ownFrom = 0; // the least own cost of this and later ones
    };
    struct Wait { // for another visit
        int visit = 0;
        int lag = 0;
        int leastDuration = 0; // of the other
    };
    struct Visit {
        int job = 0;
        bool mayBeOut = false;
        std::vector<Option> options;  // by start
        std::vector<int> firstOption; // by slot: the first that starts there or later
        int next = none;              // in a tree of jobs the visit that waits for it
        int nextLag = 0;
        int pool = none;              // the only one it can be made by
        int released = 0;             // the first slot after all given jobs that it waits for
        std::vector<Wait> waits;
        std::vector<Wait> waiters; // visits that wait for it
    };
    struct Costs { // of a visit at prices
        std::vector<std::int64_t> cost;     // by option
        std::vector<std::int64_t> bare;     // by option: without strips
        std::vector<std::int64_t> costFrom; // by option: the least of it and later ones
        std::vector<std::int64_t> blocks;   // the least of every inBlock options
    };
    struct Least { // of a visit that starts in a slot or later
        std::int64_t alone = 0;
        std::int64_t path = 0; // the same of it and all that wait for it in turn, in a tree of jobs; 0 when none does
    };
    struct Pricing { // at one set of prices
        std::int64_t scale = 1;
        std::int64_t most = 0; // what bounds below the limit are at most
        std::int64_t paid = 0; // for given jobs, less what supply is worth
        std::vector<Costs> visits;
        std::vector<Least> least; // by slot and visit: visits that come next are looked at in the same slots
        std::vector<std::int64_t> given;               // what each costs more without strips
        std::vector<std::vector<std::int64_t>> cells;  // by strip: of so many first cells
    };
    struct Given { // a job with a single place
        int job = 0;
        Remaining::Place place;
    };
    struct Room { // what a beginning leaves
        std::vector<int> crews;          // by pool and slot
        std::vector<std::int64_t> stock; // by item and week
        std::vector<std::int64_t> money; // by budget and period: as many of each as weeks
    };

    /// Each of \a prices has to fit(); what costs \a limit or more is of no interest.
    SmallModel(const Model &model, const std::vector<Prices> &prices, const Remaining &remaining, std::int64_t limit);

    /// Too many visits, places or strips, other strips at other prices, or costs too large: nothing else may be asked.
    [[nodiscard]] bool isTooMuch() const { return m_isTooMuch; }
    /// Given jobs exclude each other.
    [[nodiscard]] bool isImpossible() const;
    [[nodiscard]] const Model &model() const { return m_model; }
    [[nodiscard]] const std::vector<Visit> &visits() const { return m_visits; } ///< each after those it waits for
    [[nodiscard]] const std::vector<int> &heads() const { return m_heads; } ///< those with a next one, the last first
    [[nodiscard]] const std::vector<Given> &given() const { return m_given; }   ///< by start
    [[nodiscard]] std::int64_t givenCost() const { return m_givenCost; }        ///< by itself
    [[nodiscard]] const std::vector<Pricing> &pricings() const { return m_pricings; }
    [[nodiscard]] const std::vector<StripShape> &shapes() const { return m_shapes; }
    /// By number of cells, beyond all that any visit could need: the first slot by which so many have come in.
    [[nodiscard]] const std::vector<int> &slotOf(std::size_t strip) const { return m_slotOf[strip]; }
    [[nodiscard]] const Room &room() const { return m_room; } ///< what given jobs leave

private:
    void makeStrips(const std::vector<Prices> &prices);
    void makeVisits(const Remaining &remaining);
    void makeOptions(Visit &visit, const Remaining &remaining);
    void makeWaits();
    void makeRoom();
    void makeGiven(const Remaining &remaining);
    void take(const Job &job, const Remaining::Place &place);
    void makePricing(const Prices &prices);
    [[nodiscard]] Costs costsOf(const Visit &visit, const PlaceCosts &costs, const PlaceCosts &bare);
    void makeLeast(Pricing &pricing, const std::vector<std::int64_t> &outs) const;
    [[nodiscard]] std::int64_t narrow(Wide cost);

    const Model &m_model;
    const std::int64_t m_limit;
    std::vector<Visit> m_visits;
    std::vector<int> m_visitOf; // by job
    std::vector<int> m_heads;
    std::vector<Given> m_given;
    std::int64_t m_givenCost = 0;
    std::vector<StripShape> m_shapes;
    std::vector<std::vector<int>> m_slotOf;
    std::vector<Pricing> m_pricings;
    Room m_room;
    bool m_isTooMuch = false;
};

/// Each of \a row becomes the least of it and those behind it.
inline void leastFromThereOn(std::int64_t *row, std::size_t size)
{
    for (std::size_t i = size; i-- > 1;)
        row[i - 1] = std::min(row[i - 1], row[i]);
}

/// The shortest that any crew takes for job \a j, in slots.
[[nodiscard]] int leastDuration(const Model &model, int j);

} // namespace phaseout::plan
