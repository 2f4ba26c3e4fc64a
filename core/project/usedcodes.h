// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/correctionindex.h"
#include "core/project/repository.h"
#include "core/project/storeplace.h"

#include <QHash>
#include <QSet>
#include <map>
#include <span>

namespace phaseout {

/// Codes that a register gives to another store after theirs was renumbered. Such a register, of however many sheets or files, has the old code and the new one, at
/// places that contradict each other; or the old one where the store never was, and no register has a newer: from there on the old code is a store of its own, which corrections call by that code with a sign behind it. Pure; thread: any.
class UsedCodes {
public:
    /// Of all of \a rows, each with its company, in order of batch. Sheets and files of \a batches that came together and have no code in common are one register.
    /// \a corrections must live as long.
    UsedCodes(const StoreCorrections &corrections, const std::vector<StoredStoreRow> &rows, const std::vector<Batch> &batches);

    /// What the store of \a row, which has \a code, went by at first, as CorrectionIndex::firstOf(), with the sign where it needs one.
    [[nodiscard]] StoreCorrections::Called firstOf(const StoredStoreRow &row, const QString &code) const { return firstOf({row.row.text(StoreField::Organisation), code}, row.batch); }
    /// The same of a row of the register \a batch.
    [[nodiscard]] StoreCorrections::Called firstOf(const StoreCorrections::Called &called, int batch) const;
    /// As CorrectionIndex::lastOf().
    [[nodiscard]] StoreCorrections::Called lastOf(const StoreCorrections::Called &first) const { return m_corrections.lastOf(first.first, first.second); }
    /// What corrections call the store that has the code \a called in the register \a batch; 0: now.
    [[nodiscard]] StoreCorrections::Called named(StoreCorrections::Called called, int batch = 0) const;
    /// The code of \a called as a register writes it, without the sign.
    [[nodiscard]] QString plain(const StoreCorrections::Called &called) const;
    /// The corrections as they are meant: what a register asked of such a code is of the store that has it now.
    [[nodiscard]] StoreCorrections meant() const;
    /// The code as corrections have it where \a row lacks its leading zeros, or has more; else \a code.
    [[nodiscard]] QString written(const StoredStoreRow &row, const QString &code) const { return m_zeros.value({row.row.text(StoreField::Organisation), code}, code); }
    /// Whether the register of \a row, which has \a code, has the store under a newer code too: that row speaks for it.
    [[nodiscard]] bool isOutdated(const StoredStoreRow &row, const QString &code) const { return m_outdated.contains({{row.row.text(StoreField::Organisation), written(row, code)}, row.batch}); }

    struct Used {
        int since = 0; ///< the register, of several sheets or files the one that has the code; 0: never
        qint64 row = 0;
        StoreCorrections::Called now; ///< what the store that had the code before goes by
    };
    /// By company and code, with a sign for each time that it was used again before.
    [[nodiscard]] const std::map<StoreCorrections::Called, Used> &used() const { return m_used; }

private:
    void readZeros(const std::vector<StoredStoreRow> &rows);
    void take(std::span<const StoredStoreRow> rows);
    [[nodiscard]] bool isElsewhere(const StoreCorrections::Called &from, const StoredStoreRow &row);

    CorrectionIndex m_corrections;
    std::map<StoreCorrections::Called, Used> m_used; // every code that was renumbered
    QSet<StoreCorrections::Called> m_written; // codes of all registers
    std::map<StoreCorrections::Called, std::vector<registers::StorePlace>> m_places; // where the store was, of renumbered codes
    QHash<StoreCorrections::Called, QString> m_zeros; // of codes as registers write them
    QSet<std::pair<StoreCorrections::Called, int>> m_outdated; // codes, by register
};

} // namespace phaseout
