// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/project/corrections.h"
#include "core/project/repository.h"

namespace phaseout {

/// What the newest register of an organisation has otherwise than those before it, and what it may mean. Nothing of it is
/// applied unasked; StoreCorrections hold what people made of it.
struct RegisterProposal {
    enum class Kind {
        Missing,    ///< the register no longer has the store: closed or sold
        Renumbered, ///< it has it under another code
        Moved,      ///< it has it at another postcode
        NewRegion,  ///< a region that no earlier register has
        Closed,     ///< its status says that it is closed or sold, or will be
    };
    Kind kind = Kind::Missing;
    QString organisation; ///< may be empty
    QString code;         ///< of the store as it was known; of a region the first store that has it
    QString name;
    QString from;         ///< the old postcode, the new region as written, or the status as written
    QString to;           ///< the new code, postcode, or the known region that it resembles; empty for none
    int count = 1;        ///< stores that have the region
    int batch = 0;        ///< the register
    Place where;
    QDate on;             ///< of a closed store: the day that its status gives, else that of the register
    QString earlier;      ///< of a region: the one that earlier registers have for a store that now has it, where that is not \a to
    [[nodiscard]] bool isContradicted() const { return !to.isEmpty() && !earlier.isEmpty(); }
};

/// Compares the newest register of each organisation with those before it. A register is held to be whole, so that what it
/// does not have is missing, when it has four in five of the stores that trade; of a shorter list nothing is missing. A store is
/// renumbered when one missing and one new store alone share the postcode and the name or address, or name and address.
/// A region resembles another when each word begins alike and is short for the other's, or at most one letter in six
/// differs, or two stand in each other's place. A store is closed when the newest status that any register gives says so, the first
/// register's too, and no closing date does. Pure. In order of row, missing stores last.
[[nodiscard]] std::vector<RegisterProposal> registerChanges(const std::vector<StoredStoreRow> &rows, const std::vector<Batch> &batches,
                                                            const StoreCorrections &corrections, const QString &fallbackOrganisation,
                                                            QDate today);

class Project;
/// The proposals about \a project's registers that nobody has decided yet. Fails as the file does. Thread: the project's.
[[nodiscard]] Result<std::vector<RegisterProposal>> openProposals(Project &project);

/// Notes on stores of \a batch and later that \a rows have and earlier registers have not, which look like a part of one that goes on:
/// "register.store.split" for a code that is another's with a letter or figure behind, at the same postcode. Pure. In order of row.
[[nodiscard]] std::vector<Finding> splitStores(const std::vector<StoredStoreRow> &rows, const std::vector<Batch> &batches, const StoreCorrections &corrections,
                                               const QString &fallbackOrganisation, int batch);

/// "register.store.missing", "register.store.renumbered", "register.store.moved", "register.store.closed", "register.region.new", with what to do.
[[nodiscard]] Finding findingOf(const RegisterProposal &proposal);

/// \a corrections with what \a proposal proposes: a missing store closed on \a on, one with a status on its own day, a renumbered one joined, a region that
/// resembles another read as that and any other kept as a new one, a store where the register now has it.
[[nodiscard]] StoreCorrections adopted(StoreCorrections corrections, const RegisterProposal &proposal, QDate on);

} // namespace phaseout
