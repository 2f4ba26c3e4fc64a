// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/locate/placeindex.h"

#include <QSet>

namespace phaseout {

/// A text with its words looked up in the index; lives as long as one call of candidates().
struct PlaceIndex::Query {
    const PlaceText &text;
    std::vector<quint32> words;                       // known, sorted
    std::vector<std::pair<int, std::vector<quint32>>> misspelt; // rarity, words one character off
    std::vector<quint32> streets;
    std::vector<quint32> companies;
    int unknown = 0;                                  // rarity of words the register does not have
    std::optional<Location> location;
    SectorState sector = SectorState::NotCovered;
    QSet<QString> slips;                              // compact postcodes one slip away that some store has
};

} // namespace phaseout
