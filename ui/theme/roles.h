// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace phaseout::ui {

/// What a colour is for. Code asks for a role and never for a value; ui/theme/tokens.h holds the values.
enum class Role {
    // neutrals and accent
    Window,        ///< menu bar, top bar, rail, docks, strip, group rows
    Surface,       ///< pages, tables, fields
    Raised,        ///< buttons, menus, pop-ups, the current rail item
    Sunken,        ///< pressed button, drop area; carries no status symbol
    Border,        ///< hairlines: row lines, gridlines, dividers (decoration only)
    BorderStrong,  ///< edges of fields and buttons, header rule, axis, baseline ghost, track of bars
    Text,          ///< words
    Muted,         ///< labels, units, headers
    Disabled,      ///< text of what cannot be used now
    Accent,        ///< primary button, marks of what is current; never a status
    OnAccent,      ///< words on Accent
    AccentHover,   ///< primary button under the pointer
    AccentPressed, ///< primary button held down
    Link,          ///< always underlined
    Focus,         ///< the ring
    RowSel,        ///< tint of the selected row
    RowHover,      ///< row or button under the pointer
    AccentSoft,    ///< chips, chosen half of a two-way switch
    InfoBg,
    WarnBg,
    ErrBg,
    // status symbols
    Red,
    Amber,
    Green,
    Complete,
    NoStatus,
    // evidence discs
    EvidenceNone,
    EvidenceReported,
    EvidenceEvidenced,
    EvidenceVerified,
    // series of charts
    Series1, ///< verified; own plan; forecast
    Series2, ///< reported; scenario B
    Series3,
    Series4,
    Series5,
    Baseline,
    // cost ladder: fill and the letter on it (an estimate has no fill)
    QuoteFill,
    QuoteLetter,
    OrderFill,
    OrderLetter,
    ActualFill,
    ActualLetter,
    // steps of a work bar
    SurveyFill,
    SurveyEdge,
    WaitLine,
    InstallFill,
    InstallEdge,
    RemoveFill,
    VerifyEdge,
    // map density, low to high
    Density1,
    Density2,
    Density3,
    Density4,
    Density5,
};

/// A set of colours. The three contrast schemes know neither tints nor data hues: shape, pattern and word carry all.
enum class Scheme { Light, Dark, ContrastSystem, ContrastBlack, ContrastWhite };

/// What the user asked for under View, Appearance.
enum class Appearance { FollowSystem, Light, Dark, ContrastBlack, ContrastWhite };

/// How close rows stand (View, Density).
enum class Density { Comfortable, Compact };

} // namespace phaseout::ui
