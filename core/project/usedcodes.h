// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/correctionindex.h"
#include "core/project/repository.h"

#include <QHash>
#include <map>
#include <span>

namespace phaseout {

/// Codes that a register gives to another store after theirs was renumbered. Such a register, of however many sheets or files, has the old code and the new one, at
/// places that have nothing in common: from there on the old code is a store of its own. Pure; thread: any.
class UsedCodes {
public:
    /// Of all of \a rows, each with its company, in order of batch. Sheets and files of \a batches that came together and have no code in common are one register.
    /// \a corrections must live as long.
    UsedCodes(const StoreCorrections &corrections, const std::vector<StoredStoreRow> &rows, const std::vector<Batch> &batches);

    /// What the store of \a row, which has \a code, went by at first, as StoreCorrections::firstOf(); of a code that is used again, that with a sign behind it.
    [[nodiscard]] StoreCorrections::Called firstOf(const StoredStoreRow &row, const QString &code) const;
    /// \a first without that sign.
    [[nodiscard]] static QString plain(const QString &first);
    /// The corrections as they are meant: what a register asked of such a code is of the store that has it now.
    [[nodiscard]] StoreCorrections meant() const;

    struct Used {
        int since = 0; ///< the register, of several sheets or files the one that has the code; 0: never
        qint64 row = 0;
        StoreCorrections::Called now; ///< what the first store of that code goes by
    };
    /// By company and code.
    [[nodiscard]] const std::map<StoreCorrections::Called, Used> &used() const { return m_used; }

private:
    void take(std::span<const StoredStoreRow> rows);

    CorrectionIndex m_corrections;
    std::map<StoreCorrections::Called, Used> m_used; // every code that was renumbered
};

} // namespace phaseout
