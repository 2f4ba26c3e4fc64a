// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/registerchanges.h"
#include "core/project/registerheirs.h"

namespace phaseout::registers {

/// What the newest register of one company is compared by.
struct Compared {
    const Book &book;
    QString organisation;
    const Passings &passings;
    const Heirs &heirs;
    const QSet<const Known *> &taken; ///< what is new, and has come from another company, or may be a store's whose code is another's now
    const std::set<QString> &regions;         ///< that earlier registers have, of whatever company
    QString fileName;
    bool isWhole = false;                       ///< whether the register is held to be whole
    const std::vector<const Known *> &absent;   ///< what it lacks where it is not
};
/// What it may mean, in no order. Pure.
[[nodiscard]] std::vector<RegisterProposal> compare(const Compared &compared, const CorrectionIndex &corrections,
                                                    QDate today);

} // namespace phaseout::registers
