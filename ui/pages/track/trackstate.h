// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/progress.h"
#include "core/project/edits.h"

namespace phaseout::ui {

/// The quick views of the Track page.
enum class TrackView { ThisWeek, Late, SeenAgain, NotVerified, All };
inline constexpr int trackViewCount = 5;

/// A store as the Track page shows it.
struct TrackRow {
    StoreId store;
    QString code; ///< harmless to show, as are the next two
    QString name;
    QString region;
    progress::StoreProgress progress;
    int stepsDone = 0; ///< of five: survey, order, install, remove, verify
    QDate planned;     ///< first day of the visit; invalid: not planned
    QDate plannedLast;
    int seenAgain = 0; ///< devices reported removed that were seen on a later day
    int daysLate = 0;  ///< since the planned last day, of what is not reported; 0: not late

    /// Nothing to remove is known; somebody is to look.
    [[nodiscard]] bool isSurvey() const { return progress.inScope == 0; }
    [[nodiscard]] bool isIn(TrackView view, QDate today) const;
    [[nodiscard]] bool matches(const QString &filter) const;
};

/// A device of a store.
struct TrackDevice {
    DeviceId id;
    QString what;  ///< "Camera, Hikvision DS-2CD2143"
    QString where; ///< name or address
    Delivery delivery;
    bool isSeenAgain = false;
    bool isInScope = false;
    bool isIsolated = false;
};

/// What the Track page says, without showing anything. A value.
class TrackState {
public:
    TrackState() = default;
    /// \a plan may be null.
    TrackState(const Estate &estate, const timetable::Timetable *plan, QDate today);
    [[nodiscard]] std::vector<TrackRow> rows(TrackView view, const QString &filter) const;
    [[nodiscard]] int count(TrackView view) const;
    [[nodiscard]] const TrackRow *rowOf(const StoreId &store) const;
    /// "Everything in scope is reported removed at 34 of 120 stores, and verified at 28. 4 stores are overdue."
    [[nodiscard]] QString sentence() const;

private:
    QDate m_today;
    std::vector<TrackRow> m_rows; // with something in scope or a visit, late ones first, then by plan
};

/// The devices at \a store, those in scope first.
[[nodiscard]] std::vector<TrackDevice> trackDevices(const Estate &estate, const StoreId &store);

/// A status as it stands in the form.
struct DeliveryDraft {
    DeliveryState state = DeliveryState::Removed;
    EvidenceLevel evidence = EvidenceLevel::Reported;
    QString reference;
    QString on; ///< as typed
    /// Why it cannot be set, with what would help; empty when it can.
    [[nodiscard]] QString problem(QDate today) const;
    [[nodiscard]] Delivery delivery() const;
};

/// What a status is set for: devices when any are given, else whole stores.
struct DeliveryTarget {
    std::vector<StoreId> stores;
    std::vector<DeviceId> devices;
};
/// One edit for all of \a target.
[[nodiscard]] Edit deliverEdit(const Estate &estate, const DeliveryTarget &target, const Delivery &to);
/// How many devices deliverEdit() changes.
[[nodiscard]] int devicesIn(const Edit &edit);
/// Takes devices off the network or puts them back.
[[nodiscard]] Edit isolateEdit(const Estate &estate, const std::vector<DeviceId> &devices, bool isIsolated);

} // namespace phaseout::ui
