// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QJsonObject>
#include <optional>
#include <vector>

namespace phaseout {

/// A store that no longer trades from a day on: closed, or sold; or one that trades on, whatever a register says. Organisation by name;
/// empty: the project's own.
struct ClosedStore {
    QString organisation;
    QString code;
    QDate on;            ///< invalid: it trades on
    bool isSold = false; ///< what is there on that day is the buyer's
    QDate said = {};     ///< the closing day that the registers had when this was decided; invalid for none
    int askedBy = 0;     ///< the register (Batch::number) that raised the question; 0 where none did
    friend bool operator==(const ClosedStore &, const ClosedStore &) = default;
};

/// One store under two codes, or of two companies: what is known under \a from goes on under \a to.
struct RenumberedStore {
    QString organisation;
    QString from;
    QString to;
    QString toOrganisation = {}; ///< the company that it passed to; empty: its own still
    friend bool operator==(const RenumberedStore &, const RenumberedStore &) = default;
};

/// A register's word for a region that means another.
struct RenamedRegion {
    QString from;
    QString to;
    friend bool operator==(const RenamedRegion &, const RenamedRegion &) = default;
};

/// A store that a newer register has elsewhere, and rightly so: it moved to the postcode \a to.
struct MovedStore {
    QString organisation;
    QString code;
    QString to;
    friend bool operator==(const MovedStore &, const MovedStore &) = default;
};

/// A store of which a part became one of its own: \a to is new, and \a from goes on, or closes.
struct SplitStore {
    QString organisation;
    QString from;
    QString to;
    QDate on; ///< what was written of \a from before that day may be of either
    friend bool operator==(const SplitStore &, const SplitStore &) = default;
};

/// A new store at the address of another: both trade, and neither is the other under a new code.
struct ApartStores {
    QString organisation;
    QString code;
    QString other; ///< the new one
    friend bool operator==(const ApartStores &, const ApartStores &) = default;
};

/// What people decided about registers that changed: read when stores are made of register rows. One of the project's
/// documents, so that each decision is an edit that can be taken back.
struct StoreCorrections {
    std::vector<ClosedStore> closed;
    std::vector<RenumberedStore> renumbered;
    std::vector<RenamedRegion> regions;
    std::vector<QString> newRegions; ///< that no earlier register had, and that are none wrongly written
    std::vector<MovedStore> moved;
    std::vector<SplitStore> splits;
    std::vector<ApartStores> apart;
    /// What the project's own company was called when its stores came, of which their ids are made; nothing: what it is called now.
    std::optional<QString> ownCompany;
    friend bool operator==(const StoreCorrections &, const StoreCorrections &) = default;

    using Called = std::pair<QString, QString>; ///< company and code
    /// What \a region means.
    [[nodiscard]] QString meaningOf(const QString &region) const;
    /// What was said of the store's closing or sale; null where nothing was.
    [[nodiscard]] const ClosedStore *closing(const QString &organisation, const QString &code) const;
    /// \a from is called \a to from now on, in everything that was decided of its stores.
    void renameCompany(const QString &from, const QString &to);
    /// Says that a store closed or was sold, in place of what was said of it before.
    void close(const ClosedStore &store);
};

[[nodiscard]] QJsonObject toJson(const StoreCorrections &corrections);
/// Fails with ValueInvalid: an empty code, postcode or region, a sale or split without a day, a code that is renumbered twice, a region that
/// means itself or is renamed twice, a store that is a part of itself or twice a part, or apart from itself.
[[nodiscard]] Result<StoreCorrections> correctionsFromJson(const QJsonObject &object);

} // namespace phaseout
