// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/stages.h"
#include "ui/pages/page.h"
#include "ui/theme/icons.h"

namespace phaseout::ui {

/// One page as the rail and the menus name it.
struct PageEntry {
    PageId id;
    QString slug; ///< stable: "overview"
    QString name; ///< translated
    Icon icon;
    bool startsGroup; ///< a hairline stands above it
    std::optional<guide::Stage> stage; ///< nothing: a page that no stage stands for
    std::vector<PageKey> keys;         ///< that work on it alone
};

/// The pages of the rail, in order; Start, which is shown while nothing is open, is not among them.
[[nodiscard]] std::vector<PageEntry> railPages();
/// Builds a page, owned by \a parent.
[[nodiscard]] Page *makePage(PageId id, Session &session, QWidget *parent);
[[nodiscard]] PageId pageOf(guide::Stage stage);

} // namespace phaseout::ui
