// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/project/register.h"
#include "core/project/relink.h"

namespace phaseout {

/// Derives an estate anew from its facts and decisions, inside a transaction, and stores what differs.
class Rederive {
public:
    /// \a next is derived in place; it holds the decisions and batches already. Findings about register and subnet rows
    /// are gathered for the batch numbered \a newFrom and later ones.
    Rederive(Project &project, Estate &next, int newFrom) : m_project(project), m_next(next), m_newFrom(newFrom) {}

    /// Stores, subnets, which observation is of which device, then every device.
    [[nodiscard]] Result<void> everything(Transaction &transaction, const JobContext &context);
    /// Stores and subnets alone; hasMoved() then says whether devices must follow.
    [[nodiscard]] Result<void> stores(Transaction &transaction);
    /// Which observation is of which device.
    [[nodiscard]] Result<void> links(Transaction &transaction, const JobContext &context);
    /// The same by \a relink, of the estate that is derived; tells \a seen.
    [[nodiscard]] Result<void> links(Relink &relink, const Relink::Seen &seen, Transaction &transaction, const JobContext &context);
    /// Only \a devices. \a deriver, where there is one, is of the estate as it is now, and saves making one.
    [[nodiscard]] Result<void> some(std::span<const DeviceId> devices, Transaction &transaction, const JobContext &context, Deriver *deriver = nullptr);

    /// How many organisations, stores, subnets and devices are otherwise than the facts and decisions give. Stores nothing;
    /// fails with Cancelled or as reading does.
    [[nodiscard]] Result<qint64> differing(const JobContext &context);

    /// There will be about \a devices: memory for so many is asked for at once.
    void expect(size_t devices) { m_expected = devices; }
    [[nodiscard]] bool hasMoved() const { return m_hasMoved; } ///< a store or subnet came, went or changed
    [[nodiscard]] std::vector<Finding> takeFindings() { return std::move(m_findings); }

    /// \a only those, or with an empty span every device; \a deriver as for some().
    [[nodiscard]] Result<void> devices(std::span<const DeviceId> only, Transaction &transaction, const JobContext &context, Deriver *deriver = nullptr);

private:
    [[nodiscard]] Result<void> remakeStores();

    Project &m_project;
    Estate &m_next;
    int m_newFrom;
    size_t m_expected = 0;
    bool m_hasMoved = false;
    std::vector<Finding> m_findings;
};

/// Recomputes the worst known flaw of every device, which is never stored.
void refreshFlaws(Estate &estate, const Knowledge &knowledge);
/// Recomputes every device's risk, which is never stored.
void refreshRisk(Estate &estate, QDate today);

} // namespace phaseout
