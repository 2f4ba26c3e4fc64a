// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/corrections.h"

#include <QHash>
#include <QSet>

namespace phaseout {

/// Which codes are one store's. Thread: any; pure.
class Renumberings {
public:
    using Called = StoreCorrections::Called;
    /// What \a one goes by since.
    [[nodiscard]] static Called newOf(const RenumberedStore &one)
    {
        return {one.toOrganisation.isEmpty() ? one.organisation : one.toOrganisation, one.to};
    }
    /// Of two that tell of the same code, the first stands.
    void add(const RenumberedStore &one);
    /// What the store that is \a called went by at first: that itself when it was never renumbered and passed to no other company.
    [[nodiscard]] Called firstOf(const Called &called) const { return end(m_earlier, called); }
    /// What a store that was \a called at first goes by now.
    [[nodiscard]] Called lastOf(const Called &called) const { return end(m_later, called); }
    /// \a called and what it went by since, in order.
    [[nodiscard]] std::vector<Called> everOf(const Called &called) const;

private:
    [[nodiscard]] static Called end(const QHash<Called, Called> &steps, Called called);
    QHash<Called, Called> m_earlier;
    QHash<Called, Called> m_later;
};

/// StoreCorrections to be asked of every row of a register: each answer at once, however much was decided. Holds on to
/// what it is made of, which must not change meanwhile. Thread: any; pure.
class CorrectionIndex {
public:
    using Called = StoreCorrections::Called;
    explicit CorrectionIndex(const StoreCorrections &corrections);

    // As Renumberings has them.
    [[nodiscard]] Called firstOf(const QString &organisation, const QString &code) const
    {
        return m_renumberings.firstOf({organisation, code});
    }
    [[nodiscard]] Called lastOf(const QString &organisation, const QString &code) const
    {
        return m_renumberings.lastOf({organisation, code});
    }
    [[nodiscard]] std::vector<Called> everOf(const QString &organisation, const QString &code) const
    {
        return m_renumberings.everOf({organisation, code});
    }
    // As StoreCorrections has them.
    [[nodiscard]] QString meaningOf(const QString &region) const { return m_regions.value(region, region); }
    [[nodiscard]] const ClosedStore *closing(const QString &organisation, const QString &code) const
    {
        return m_closed.value({organisation, code});
    }
    [[nodiscard]] bool hasMoved(const QString &organisation, const QString &code, const QString &to) const
    {
        return m_moved.contains({{organisation, code}, to});
    }
    [[nodiscard]] bool areApart(const QString &organisation, const QString &code, const QString &other) const
    {
        return m_apart.contains({{organisation, code}, other});
    }
    /// Of another, as somebody said.
    [[nodiscard]] bool isPart(const QString &organisation, const QString &code) const
    {
        return m_parts.contains({organisation, code});
    }

    [[nodiscard]] const StoreCorrections &operator*() const { return m_corrections; }
    [[nodiscard]] const StoreCorrections *operator->() const { return &m_corrections; }

private:
    const StoreCorrections &m_corrections;
    Renumberings m_renumberings;
    QHash<QString, QString> m_regions;
    QHash<Called, const ClosedStore *> m_closed;
    QSet<std::pair<Called, QString>> m_moved;
    QSet<std::pair<Called, QString>> m_apart;
    QSet<Called> m_parts;
};

} // namespace phaseout
