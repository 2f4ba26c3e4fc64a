// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

/// Working with rules for stores: what one would do before it does it, and which ones a decision suggests.
namespace phaseout {

/// A device that rules would place elsewhere. A null store: none.
struct RuleMove {
    DeviceId device;
    StoreId from;
    StoreId to;
    friend bool operator==(const RuleMove &, const RuleMove &) = default;
};

/// A device that a rule speaks of and that does not go where it says.
struct RuleConflict {
    enum class Why { Person, Disagree }; ///< a person put it elsewhere; rules name several stores
    DeviceId device;
    StoreId said; ///< by the first rule
    Why why = Why::Person;
    friend bool operator==(const RuleConflict &, const RuleConflict &) = default;
};

/// What a change of the rules would do. Apply it, and exactly this happens.
struct RulePreview {
    qint64 spokenOf = 0;   ///< devices that the new rules speak of
    qint64 fromQueue = 0;     ///< of moves, as are the four after it, which add up to them: waited in the Map queue, and would be at a store
    qint64 fromElsewhere = 0; ///< were at none and did not wait, and would be at a store
    qint64 fromStores = 0;    ///< were at another store
    qint64 toQueue = 0;       ///< would be at none any longer, and wait in the Map queue
    qint64 toElsewhere = 0;   ///< would be at none any longer, and not wait
    qint64 staying = 0;       ///< of conflicts: would not move
    /// Devices that had a place and would lose it: what a person should look at before.
    [[nodiscard]] qint64 uprooted() const { return fromStores + toQueue + toElsewhere; }
    qint64 joined = 0;       ///< devices less than before: rows that turn out to be of one
    std::vector<RuleMove> moves;         ///< in the estate's order
    std::vector<RuleConflict> conflicts; ///< likewise
};
/// \a rule as it is kept: a store that is called as uniqueCode() does goes by its code and its company. Fails as checkPlaceRule() and storeCalled(), and with
/// ValueInvalid where the company has no name to go by.
[[nodiscard]] Result<PlaceRule> settledRule(const Estate &estate, PlaceRule rule);
/// Whether \a rule, however its letters are written, is among \a rules.
[[nodiscard]] bool hasRule(std::span<const PlaceRule> rules, const PlaceRule &rule);
/// \a rules in place of the present ones. Takes as long as applying them. Fails with ValueInvalid, Cancelled.
[[nodiscard]] Result<RulePreview> previewRules(Project &project, const std::vector<PlaceRule> &rules, const JobContext &context);
[[nodiscard]] Edit changeRules(const Estate &estate, const std::vector<PlaceRule> &rules);

/// How many devices are at their store by each of the project's rules; one that several rules put there counts for each. Takes as
/// long as reading what was observed of those devices. Fails with Cancelled.
[[nodiscard]] Result<std::vector<qint64>> mappedByRules(Project &project, const JobContext &context);

/// A rule that would do for others what a person decided for one device.
struct RuleOffer {
    PlaceRule rule;
    qint64 waiting = 0;   ///< devices in the Map queue that it would place, that one not counted
    qint64 elsewhere = 0; ///< devices that it speaks of and that are at another store by now
};
/// Those that follow from \a device being at \a store: its subnet, what its sources call the place, the shape of its host name,
/// its recorder's, its folder. What contradicts fewest known places first, then most waiting; none that would place nothing, that is there
/// already, or that more of what it speaks of contradicts than would gain by it or has. NotFound, Cancelled.
[[nodiscard]] Result<std::vector<RuleOffer>> ruleOffers(Project &project, const DeviceId &device, const StoreId &store, const JobContext &context);

} // namespace phaseout
