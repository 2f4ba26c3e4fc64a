// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace phaseout::ui {

/// What a model may tell the delegates about a cell beside its text. All are optional.
enum CellRole : int {
    SortRole = Qt::UserRole + 0x200, ///< raw value, for proxies
    IdRole,                          ///< whatever identifies the row's thing
    RagRole,                         ///< int of Rag: a status symbol before the word
    DiscRole,                        ///< int of Disc, muted: how sure
    EvidenceRole,                    ///< int of Disc, in the colour of its level
    PipsDoneRole,                    ///< int: steps done; drawn as pips before the word
    PipsTotalRole,                   ///< int: steps in all, 5 when absent
    FractionRole,                    ///< double 0 to 1: an inline bar
    LadderRole,                      ///< int of LadderStep: the letter behind a figure
    ToneRole,                        ///< int of CellTone
    GroupRowRole,                    ///< bool, in every column: the row is a heading
    GroupNoteRole,                   ///< muted words behind a heading's name: "7 stores"
};

/// How a cell's words are set.
enum class CellTone {
    Plain,
    Muted,  ///< units, missing values ("blank"), old values
    Strong, ///< demi-bold: new values, totals
    Fixed,  ///< fixed font: addresses, serial numbers
    FixedMuted,
    FixedStrong,
};

} // namespace phaseout::ui
