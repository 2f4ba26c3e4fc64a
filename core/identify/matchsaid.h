// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/matching.h"

namespace phaseout::identify {

/// What people said of sightings, looked up. Holds on to what it is made of.
class Said {
public:
    Said(std::span<const DeviceKeys> sightings, const SaidOfSightings &said);

    [[nodiscard]] bool isEmpty() const { return m_said.one.empty() && m_said.apart.empty(); }
    /// Told apart itself, or says the very same of itself as one that was.
    [[nodiscard]] bool isApart(size_t sighting) const { return !m_leaders.empty() && m_leaders[sighting] != nobody; }
    /// Those told apart, in their order; those that follow them are left out.
    [[nodiscard]] const std::vector<size_t> &apart() const { return m_apart; }
    /// The one that \a sighting goes with: itself, for one that was told apart.
    [[nodiscard]] size_t leaderOf(size_t sighting) const { return m_leaders[sighting]; }
    [[nodiscard]] const SaidOfSightings &words() const { return m_said; }

    static constexpr size_t nobody = std::numeric_limits<size_t>::max();

private:
    void follow(std::span<const DeviceKeys> sightings);

    const SaidOfSightings &m_said;
    std::vector<size_t> m_apart;
    std::vector<size_t> m_leaders; ///< of every sighting; empty when none was told apart
};

/// Devices as they become by what people said: joined, or with sightings of their own.
class SaidDevices {
public:
    /// \a matches are those of the sightings that were not told apart, of \a devices devices; the others are put in.
    SaidDevices(const Said &said, std::vector<Match> &matches, int devices);

    /// Joins the devices of sightings that were not told apart.
    void joinOthers() { join(false); }
    /// Joins the devices of those that were, unless they would come together with what they were told apart from.
    void joinApart() { join(true); }
    /// False when \a device holds a sighting that \a sighting was told apart from.
    [[nodiscard]] bool maySettle(size_t sighting, int device) const;
    /// A device of nothing yet.
    [[nodiscard]] int add();
    void settle(size_t sighting, const Match &match);
    /// Gives every sighting its joined device; what was new by itself and no longer is one's own was recognised by a person.
    void finish();

private:
    void join(bool isOfApart);
    void joinTwo(size_t a, size_t b);
    [[nodiscard]] bool wouldBreak(int a, int b) const;
    [[nodiscard]] int rootOf(int device) const;
    [[nodiscard]] int rootOf(size_t sighting) const { return rootOf(m_matches[sighting].device); }

    const Said &m_said;
    std::vector<Match> &m_matches;
    std::vector<int> m_parents; ///< of devices
};

} // namespace phaseout::identify
