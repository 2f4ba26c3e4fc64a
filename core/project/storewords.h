// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/estate.h"

namespace phaseout {

/// Finds the store that a cell of a table means. Lives as long as its estate stays as it is.
class StoreWords {
public:
    explicit StoreWords(const Estate &estate) : m_estate(estate) {}
    /// By code; by a code that other words stand beside, as namedStore() reads them ("Store 0412", "0412 - Leeds", "0412 CCTV"), its town, region and postcode among them ("0412 Leeds"); or by a
    /// name that one store alone has.
    /// \a organisation tells codes apart when a register has one of that name. Null when no store is meant, or more than one.
    [[nodiscard]] const Store *find(const QString &said, const QString &organisation);
    /// The store whose code stands at the beginning or the end of \a said, whatever else that says; null where none's does, or two stores' do.
    [[nodiscard]] const Store *beside(const QString &said, const QString &organisation) const;

private:
    [[nodiscard]] QString among(const QString &organisation) const;
    const Estate &m_estate;
    QHash<QString, int> m_names; ///< folded; position, -1 for several
};

/// The store that somebody names by its code, which may have its company behind it: "0095@Alpha Ltd". Fails with NotFound, or with
/// ValueInvalid and how to say it where several stores have the code.
[[nodiscard]] Result<const Store *> storeCalled(const QString &said, const Estate &estate);

/// What names \a store and no other: its code, with "@" and its company where another store has that code.
[[nodiscard]] QString uniqueCode(const Store &store, const Estate &estate);
/// That and its name: "0412 Northbridge Express". Outside text.
[[nodiscard]] QString codeAndName(const Store &store, const Estate &estate);
/// What people call \a store: its name, else uniqueCode(). Outside text.
[[nodiscard]] QString nameOrCode(const Store &store, const Estate &estate);
/// Its postcode, or what stands in that place and is none.
[[nodiscard]] QString postcodeText(const Store &store);

} // namespace phaseout
