// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/edits.h"
#include "core/timetable/timetable.h"

/// Fixing a store's visit to a week: an edit of the constraints, taken in when the plan is improved.
namespace phaseout::ui {

/// The pin of \a store, or null.
[[nodiscard]] const Constraints::Pin *pinOf(const Estate &estate, const StoreId &store);

/// Fixes \a store to \a week; an earlier pin of it goes.
[[nodiscard]] Edit pinEdit(const Estate &estate, const StoreId &store, Week week, const QString &reason = {});
[[nodiscard]] Edit unpinEdit(const Estate &estate, const StoreId &store);

/// What a move of \a store to \a week would mean under \a constraints (effective ones), in one sentence: "Week of
/// 15 Mar 2027: 2 weeks later." or why the week is closed.
struct MoveWords {
    bool isAllowed = true;
    QString words;
};
[[nodiscard]] MoveWords moveWords(const Estate &estate, const Constraints &constraints, const timetable::Visit &visit, Week week);

} // namespace phaseout::ui
