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
        Closed,     ///< its status says that it is closed, or will be
        Sold,       ///< its status says that it was sold, or will be
        Split,      ///< a new store looks like a part of it
        Opened,     ///< all stores that are new otherwise: they are in the estate already, and nothing is asked
    };
    Kind kind = Kind::Missing;
    QString organisation; ///< may be empty
    QString code;         ///< of the store as it was known; of a region the first store that has it
    QString name;         ///< of a split store that of its part
    QString from;         ///< the old postcode, the new region as written, or the status as written
    QString to;           ///< the new code, the code of the part, the postcode, or the known region that it resembles; empty for none
    int count = 1;        ///< stores that have the region, or are new
    int batch = 0;        ///< the register
    Place where;
    QDate on;             ///< of a closed, sold or split store: the day that its status gives, else that of the register
    QString earlier;      ///< of a region: the one that earlier registers have for a store that now has it, where that is not \a to
    QStringList opened;   ///< codes of the stores that are new, in order of row
    [[nodiscard]] bool isContradicted() const { return !to.isEmpty() && !earlier.isEmpty(); }
    [[nodiscard]] bool isQuestion() const { return kind != Kind::Opened; }
};

/// Compares the newest register of each organisation with those before it. A register is held to be whole, so that what it
/// does not have is missing, when it has four in five of the stores that trade; of a shorter list nothing is missing. A store is
/// renumbered when one missing and one new store alone share the postcode and the name or address, or name and address.
/// It is split when a new store has its code with a letter or figure behind, at the same postcode; where the store itself is missing,
/// when two have.
/// A region resembles another when each word begins alike and is short for the other's, or at most one letter in six
/// differs, or two stand in each other's place. A store is closed or sold when the newest status that any register gives says so, the
/// first register's too; a closing date beside it settles that it closed, not that it was sold. Pure. In order of row, missing stores last.
[[nodiscard]] std::vector<RegisterProposal> registerChanges(const std::vector<StoredStoreRow> &rows, const std::vector<Batch> &batches,
                                                            const StoreCorrections &corrections, const QString &fallbackOrganisation,
                                                            QDate today);

class Project;
/// The proposals about \a project's registers that nobody has decided yet. Fails as the file does. Thread: the project's.
[[nodiscard]] Result<std::vector<RegisterProposal>> openProposals(Project &project);

/// "register.store.missing", "register.store.renumbered", "register.store.moved", "register.store.closed", "register.store.sold",
/// "register.store.split", "register.store.opened", "register.region.new", with what to do.
[[nodiscard]] Finding findingOf(const RegisterProposal &proposal);

/// \a corrections with what \a proposal proposes: a missing store closed on \a on, or sold where \a isMissingSold; one with a status on its own
/// day, a renumbered one joined, a split one with its part, a region that resembles another read as that and any other kept as a new one, a
/// store where the register now has it. Stores that opened change nothing.
[[nodiscard]] StoreCorrections adopted(StoreCorrections corrections, const RegisterProposal &proposal, QDate on, bool isMissingSold = false);

} // namespace phaseout
