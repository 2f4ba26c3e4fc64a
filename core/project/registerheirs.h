// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/registerextents.h"

/// New codes that have what a store had which is elsewhere now: it may go by such a code, and its old one be another store's. Pure; thread: any.
namespace phaseout::registers {

struct Heir {
    const Known *store = nullptr;
    QString organisation;
};
using Heirs = QHash<const Known *, std::vector<Heir>>; // by the store as it was

/// A new store shares two or more of postcode, name and address with what the other was, more than that has kept, and as much as none that is gone.
/// What is said to have moved, or to be apart from the new store, has no heir. \a likes are those of \a news.
[[nodiscard]] Heirs heirsOf(const std::map<QString, Book> &books, const CorrectionIndex &corrections, const News &news, const Likes &likes);

} // namespace phaseout::registers
