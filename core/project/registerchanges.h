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
        Renumbered, ///< it has it under another code; and another store under its own, where that is doubtful
        Moved,      ///< it has it at another postcode
        NewRegion,  ///< a region that no earlier register has
        Closed,     ///< its status says that it is closed, or will be
        Sold,       ///< its status says that it was sold, or will be
        Closing,    ///< its closing day is another than the project has
        Split,      ///< a new store looks like a part of it
        SameAddress, ///< a new store is where it still trades
        Opened,     ///< all stores that are new otherwise: they are in the estate already, and nothing is asked
        Passed,     ///< the register no longer has the store, and another company's has it
        Shorter,    ///< the register lacks so many stores that it is a list of some, or it is the register of \a toOrganisation alone; nothing is asked of them
    };
    Kind kind = Kind::Missing;
    QString organisation; ///< may be empty
    QString code;         ///< of the store as it was known; of a region the first store that has it
    QString name;         ///< of a split store that of its part, of one address that of the new store
    QString from;         ///< the old postcode, the new region as written, the status as written, the day that the project has, or the name or postcode of another store under the code; empty for none
    QString to;           ///< the new code, the code of the part or of the new store, the postcode, the known region that it resembles, or the new closing day; empty for none
    int count = 1;        ///< stores that have the region, are new, or that a shorter list lacks
    int batch = 0;        ///< the register
    Place where;
    QDate on;             ///< of a closed, sold or split store: the day that its status gives, else that of the register; of a closing one its new day, if any
    QString earlier;      ///< of a region: the one that earlier registers have for a store that now has it, where that is not \a to; of a closing day the status that says that it does not come; of a doubtful store another
    QStringList opened;   ///< codes of the stores that are new, in order of row; or that a shorter list lacks
    QDate said;           ///< of a store: the closing day that registers have for the store; invalid for none
    bool hasOwnCode = false; ///< of a part: its code is another altogether, and it is at the address of the store, which is gone
    QString toOrganisation;  ///< of a store that passed: the company that has it now, under the code \a to
    enum class Doubt {
        None,
        HasAnothers,   ///< the name and place of a moved store are those of \a earlier until now
        AnotherHasIts, ///< those of a missing store, or of a moved one until now, are now those of \a earlier
        NothingKept,   ///< a moved store has another name and address, in another postcode area
        UsedAgain,     ///< the code of a renumbered store is another's now, which is called \a from
    };
    Doubt doubt = Doubt::None;
    QDate openedOn = {};     ///< of a store: when it opened, as the newest register says that has a day for it; invalid for none
    QString last = {};       ///< of a store: the code that it has now, as StoreCorrections have it: with its zeros, and a sign where it is used again
    QString plain = {};      ///< that without the sign
    QString toLast = {};     ///< of a renumbered or passed store: \a to as StoreCorrections have it
    bool isShared = false;   ///< another company has a store of that \a code too
    /// What names the store and no other, as Estate::storeByCode() understands it.
    [[nodiscard]] QString called() const { return isShared && !organisation.isEmpty() ? QString(code + u'@' + organisation) : code; }
    [[nodiscard]] bool isContradicted() const { return doubt != Doubt::None || (!to.isEmpty() && !earlier.isEmpty()); }
    [[nodiscard]] bool isOfStore() const { return kind != Kind::Opened && kind != Kind::NewRegion && kind != Kind::Shorter; } ///< of \a code alone
    /// Whether and when the store closes, or is another's.
    [[nodiscard]] bool isOfEnd() const { return kind == Kind::Missing || kind == Kind::Renumbered || kind == Kind::Closed || kind == Kind::Sold || kind == Kind::Closing || kind == Kind::Passed; }
    [[nodiscard]] bool isQuestion() const { return kind != Kind::Opened && kind != Kind::Shorter; }
};

/// Compares the newest register of each organisation with those before it. A register is held to be whole, so that what it
/// does not have is missing, when its file has four in five of the stores that traded when it came in, of all companies in it, or lacks one alone;
/// of a shorter list nothing is missing, which is told. What is decided of a register does not change that. A company of an earlier file that the
/// newer one has no longer is judged with it, where it has several others; the register of one company alone says nothing of the others. A store that one company's register lacks and another's has anew, under its code with its postcode, name or address, or
/// with two of them, passed to that company. A store is
/// renumbered when one missing and one new store share the postcode and the name or address, or name and address, and no other two
/// of them share as much. So may one be that is elsewhere now, with a new store that shares more with what it was; whether it moved is asked then too, and nothing of it is taken with the rest. A new store at the address and postcode of one store that still trades is asked about.
/// It is split when a new store has its code with a letter or figure behind, at the same postcode; where the store itself is missing,
/// when two have; the missing one is not asked about then, since its parts are.
/// A region resembles another when each word begins alike and is short for the other's, or at most one letter in six
/// differs, or two stand in each other's place. A store is closed or sold when the newest status that any register gives says so, the
/// first register's too; a closing day beside it settles that it closed, not that it was sold. A store comes in with the closing day of its
/// first register; when a later one gives another or none, in a column that it has for that, its closing is asked about. A region is new that no
/// earlier register has, of whatever company. Pure. In order of row, missing stores last.
[[nodiscard]] std::vector<RegisterProposal> registerChanges(const std::vector<StoredStoreRow> &rows, const std::vector<Batch> &batches,
                                                            const StoreCorrections &corrections, const QString &fallbackOrganisation,
                                                            QDate today);

class Project;
/// The proposals about \a project's registers that nobody has decided yet. Fails as the file does. Thread: the project's.
[[nodiscard]] Result<std::vector<RegisterProposal>> openProposals(Project &project);

/// "register.store.missing", "register.store.renumbered", "register.store.moved", "register.store.closed", "register.store.closing",
/// "register.store.sold", "register.store.split", "register.store.same-address", "register.store.opened", "register.store.passed", "register.shorter", "register.region.new", with what to do.
[[nodiscard]] Finding findingOf(const RegisterProposal &proposal);

/// \a corrections with a store that goes by another code, or is another company's. What was said of its end under \a code, which \a store may have with a sign behind it
/// (UsedCodes), is said of the new one; where something is said of that already, that stands. What the register \a since asked of the code, which is another store's from then on, is
/// that one's still; 0: it is not used again.
[[nodiscard]] StoreCorrections renumbered(StoreCorrections corrections, const RenumberedStore &store, const QString &code, int since = 0);

/// \a corrections with what \a proposal proposes: a missing store closed on \a on, or sold where \a isMissingSold; one with a status or another closing day on its own
/// day, a renumbered or passed one joined, a split one with its part, two at one address kept as two, a region that resembles another read as that and any other kept as a new one, a
/// store where the register now has it. Stores that opened change nothing.
[[nodiscard]] StoreCorrections adopted(StoreCorrections corrections, const RegisterProposal &proposal, QDate on, bool isMissingSold = false);

} // namespace phaseout
