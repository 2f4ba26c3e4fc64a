// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/progress.h"

/// Which devices and stores a figure counts: the totals, the lists of the window and of the command line, and the board's
/// workbook all ask here, so that a list has as many rows as its figure says. docs/lists.md names them.
namespace phaseout::progress {

enum class DeviceList {
    All,
    InScope,
    MadeSincePledge,   ///< in scope, and made after the pledge: new beyond doubt
    NewSincePledge,    ///< not that, but a list says that it was installed after it, or, where none says when, it was first seen
                       ///< after it at a store of which something older is known: probably new
    UntoldSincePledge, ///< first seen after it, and nobody can tell: made before, or nothing older is known of the store
    SeenAgain,         ///< in scope, said to be removed, and seen since
    Waiting,           ///< a person has to say what or where it is
    NoStore,           ///< in scope, not reported removed, at no store: it can have no visit
    Elsewhere,         ///< at no store, and nobody has to say at which: not one of ours, or nothing to remove
    NotSeen,           ///< in scope, not reported removed, and no source within a year before today, or none with a date
    Landlord,          ///< the landlord's: not ours to remove
    MakeUnknown,       ///< somebody looked, and nobody can tell who made it
    Flawed,            ///< still there, and a published flaw is in its firmware, or likely so
};
inline constexpr int deviceListCount = 13;

[[nodiscard]] QString deviceListSlug(DeviceList list); ///< "made-since-pledge", …
[[nodiscard]] std::optional<DeviceList> deviceListFromSlug(QStringView slug);
[[nodiscard]] QString deviceListWord(DeviceList list); ///< translated: "Made after the pledge"

/// Tells which devices of one estate are in which list. Looks once through all of them when made. Thread: any.
class DeviceLists {
public:
    /// \a estate must outlive it. An invalid \a today leaves NotSeen empty.
    DeviceLists(const Estate &estate, QDate today);
    [[nodiscard]] bool has(DeviceList list, const Device &device) const;
    /// The one of the three lists about the pledge that \a device is in; nothing when it is in none.
    [[nodiscard]] std::optional<DeviceList> sincePledge(const Device &device) const;
    [[nodiscard]] std::array<int, deviceListCount> counts() const;

private:
    const Estate &m_estate;
    QDate m_today;
    QDate m_pledge;
    std::vector<bool> m_isKnownBefore; ///< by store: some source from before the pledge tells of it
};

enum class StoreList {
    All,
    InScope,   ///< with something in scope
    Waiting,   ///< with devices that wait for a decision
    NoDevices, ///< of which no device is known
};
inline constexpr int storeListCount = 4;

[[nodiscard]] QString storeListSlug(StoreList list); ///< "in-scope", …
[[nodiscard]] std::optional<StoreList> storeListFromSlug(QStringView slug);
[[nodiscard]] QString storeListWord(StoreList list); ///< translated
[[nodiscard]] bool isIn(StoreList list, const StoreProgress &store);

} // namespace phaseout::progress
