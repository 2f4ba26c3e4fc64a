// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/roles.h"

#include <QIcon>
#include <optional>

class QPainter;
class QPalette;

namespace phaseout::ui {

/// The line drawings of resources/icons, one file for each: 20 px grid, 1.5 px stroke, one colour.
enum class Icon {
    Overview,
    Import,
    Identify,
    Map,
    Assess,
    Plan,
    Track,
    Costs,
    Reports,
    Audit,
    Search,
    Filter,
    Add,
    Close,
    Undo,
    Redo,
    Edit,
    Export,
    Print,
    Copy,
    Table,
    Panel,
    ZoomIn,
    ZoomOut,
    Play,
    Pause,
    Attach,
    Note,
    Help,
    Settings,
    More,
    ChevronDown,
    ChevronUp,
    ChevronLeft,
    ChevronRight,
    Arrow,
    Store,
    Camera,
    Recorder,
    Crew,
    Lift,
    Quote,
    Invoice,
    Certificate,
    Pinned,
    Hold,
    Freeze,
    Lock,
    Jobs,
    Saved,
    Info,
    Warning,
    SeenAgain,
};

/// Number of icons, for tests that walk them all.
inline constexpr int iconCount = static_cast<int>(Icon::SeenAgain) + 1;

/// The icon as Qt's controls take it. Tinted at every painting from the application's palette: text (or \a role),
/// disabled text, or the ink on a selection. Thread: the window's.
[[nodiscard]] QIcon lineIcon(Icon icon, std::optional<Role> role = {});

/// Draws \a icon into \a rect in \a color, for delegates and painted controls.
void drawIcon(QPainter &painter, Icon icon, const QRectF &rect, const QColor &color);

} // namespace phaseout::ui
