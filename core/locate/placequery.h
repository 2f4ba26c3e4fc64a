// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/locate/placeindex.h"

namespace phaseout {

/// A text with its words looked up in the index; lives as long as one call of candidates().
struct PlaceIndex::Query {
    const PlaceText &text;
    std::vector<quint32> words;                       // known, sorted
    std::vector<std::pair<int, std::vector<quint32>>> misspelt; // rarity, words one character off
    std::vector<quint32> streets;
    std::vector<std::pair<QString, std::vector<quint32>>> towns; // words that tell towns apart, and the known ones that they may be
    std::vector<quint32> companies;
    std::vector<QStringList> organisations;           // companies of the register whose whole names it says: the words that tell them
    std::vector<std::pair<QString, std::vector<quint32>>> leading; // who or where it says to be first, and the known words that each may be
    bool isOfOthers = false;                          // about the shop of a company that the register does not have
    int unknown = 0;                                  // rarity of words the register does not have
    std::optional<Location> location;
    SectorState sector = SectorState::NotCovered;
    quint64 postcode = 0;                             // packed; 0 for none
    std::vector<quint64> slips;                       // packed postcodes one slip away that some store has, sorted

    /// Whether there is nothing beside a postcode but words that every shop of a company has.
    [[nodiscard]] bool saysNoMore() const { return text.numbers.empty() && text.streets.isEmpty() && words.size() == companies.size() && misspelt.empty() && unknown == 0; }
};

} // namespace phaseout
