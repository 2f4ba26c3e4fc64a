// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/change.h"
#include "core/project/journal.h"

/// Plans as people speak of them. A plan is immutable and known by its digest; the journal says when each was first made
/// the current one, and that gives it its number.
namespace phaseout {

class Estate;

struct KnownPlan {
    QByteArray id;   ///< digest
    int number = 0;  ///< 1: the first that was made the current one
    QDateTime utc;   ///< when that was
    QString actor;   ///< who did it; outside text
    friend bool operator==(const KnownPlan &, const KnownPlan &) = default;
    [[nodiscard]] QDate day() const { return utc.toLocalTime().date(); }
};

/// The plans that \a entry made the current one for the first time, to be added behind \a known. What was taken back
/// stays: such a plan can be used again.
[[nodiscard]] std::vector<KnownPlan> newPlansIn(const JournalEntry &entry, const std::vector<KnownPlan> &known);

/// Null when no plan has that digest.
[[nodiscard]] const KnownPlan *knownPlan(const Estate &estate, const QByteArray &id);
/// "Plan 3, 22 Nov 2026", in the middle of a sentence too. Translated.
[[nodiscard]] QString planName(const Estate &estate, const QByteArray &id);
/// The plan that somebody calls \a text: its number, or at least eight digits of its digest. Fails with NotFound.
[[nodiscard]] Result<QByteArray> planCalled(const Estate &estate, const QString &text);

/// Makes \a plan the current one, and the baseline where there is none.
[[nodiscard]] Edit usePlan(const Estate &estate, const QByteArray &plan);
/// Later plans are measured against \a plan.
[[nodiscard]] Edit makeBaseline(const Estate &estate, const QByteArray &plan);

} // namespace phaseout
