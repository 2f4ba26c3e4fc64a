// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <array>

namespace phaseout {

/// Where the evidence has a gap, or two sources do not say the same.
enum class GapKind {
    NotListed,     ///< in scope or undecided, seen on the network, in no list
    NotSeen,       ///< in scope or undecided, in a list, never seen on the network
    NoLongerListed, ///< in scope or undecided, in an older state of a list and not in its newest
    ChannelsEmpty, ///< a store's recorders have more channels in use than cameras are known there
    StoreSilent,   ///< a trading store of which no dated source has spoken for so many days, or ever
    FirstSeenSincePledge, ///< in scope, and no source from before the pledge tells of it; progress::DeviceList says which are new
    CameBack,      ///< reported removed, and seen since
    Moved,         ///< its sightings place it at more than one store
    SplitStore,    ///< at a store that was split, by rows from before that day alone
};
inline constexpr std::array everyGapKind{GapKind::NotListed, GapKind::NotSeen, GapKind::NoLongerListed, GapKind::ChannelsEmpty, GapKind::StoreSilent,
                                         GapKind::FirstSeenSincePledge, GapKind::CameBack, GapKind::Moved, GapKind::SplitStore};
[[nodiscard]] QString gapKindSlug(GapKind kind); ///< "not-listed", "not-seen", "no-longer-listed", "channels-empty", "store-silent", "first-seen-since-pledge", "came-back", "moved", "split-store"
[[nodiscard]] QString gapKindWord(GapKind kind); ///< translated

/// One device or store with a gap.
struct Gap {
    GapKind kind = GapKind::NotListed;
    DeviceId device; ///< null for a store's, and for channels of several recorders
    StoreId store;   ///< null where it is not known
    QString words;   ///< translated, one sentence
};

constexpr int silentAfter = 90; ///< days without a dated source, where nobody says otherwise
constexpr int longestSilence = 3650; ///< the most days that can be asked for

/// The gaps of \a project, by kind, then store, then the devices' own order. A store is silent when the newest of its devices'
/// sightings is more than \a days old, or it has none. Channels count as used up to the recorder's own number.
[[nodiscard]] Result<std::vector<Gap>> gapsOf(Project &project, int days, const JobContext &context);

} // namespace phaseout
