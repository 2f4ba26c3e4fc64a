// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <optional>

namespace phaseout {

/// How far the removal of a device (or the work at a store) has come. The order is the order of the work.
enum class DeliveryState { Identified, Surveyed, Approved, Ordered, Scheduled, Installed, Removed, Disposed };
/// How well that is known.
enum class EvidenceLevel { None, Reported, Evidenced, Verified, Certified };

[[nodiscard]] QString deliveryStateSlug(DeliveryState state); ///< "identified", "surveyed", …
[[nodiscard]] Result<DeliveryState> parseDeliveryState(QStringView slug);
[[nodiscard]] QString deliveryStateWord(DeliveryState state); ///< translated
[[nodiscard]] QString evidenceLevelSlug(EvidenceLevel level); ///< "none", "reported", …
[[nodiscard]] Result<EvidenceLevel> parseEvidenceLevel(QStringView slug);
[[nodiscard]] QString evidenceLevelWord(EvidenceLevel level); ///< translated

/// What a list's own word for a device amounts to, where it says that the device is no longer there: Removed for "Removed",
/// "decommissioned" and the like, Disposed for "scrapped" and the like. Nothing for every other word.
[[nodiscard]] std::optional<DeliveryState> saidGone(QStringView word);

/// Whether \a day is before 2000: the cameras that this is about were not yet made, so that its year must be wrong. An assumption.
[[nodiscard]] bool isBeforeCameras(QDate day);

/// State, evidence and the day it happened, for one device or one store.
struct Delivery {
    DeliveryState state = DeliveryState::Identified;
    EvidenceLevel evidence = EvidenceLevel::None;
    QString reference; ///< photo, ticket, certificate number: outside text
    QDate on;          ///< the day the state was reached, for "disposed" that of the removal where one is known; invalid when nobody said
    friend bool operator==(const Delivery &, const Delivery &) = default;

    [[nodiscard]] bool isReportedRemoved() const { return state >= DeliveryState::Removed && evidence >= EvidenceLevel::Reported; }
    [[nodiscard]] bool isVerifiedRemoved() const { return state >= DeliveryState::Removed && evidence >= EvidenceLevel::Verified; }
    /// Closed: disposed and certified.
    [[nodiscard]] bool isClosed() const { return state == DeliveryState::Disposed && evidence == EvidenceLevel::Certified; }
};

/// Whether \a to may follow \a from: evidence above Reported needs a reference, nothing is dated after \a today, and
/// "certified" belongs to "disposed". Any state may follow any other (mistakes are corrected), with the reason in the error.
[[nodiscard]] Result<void> checkTransition(const Delivery &from, const Delivery &to, QDate today);

} // namespace phaseout
