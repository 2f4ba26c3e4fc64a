// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/postalcode.h"
#include "core/values/postcode.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace phaseout {

/// House numbers "177-183", or 16 alone with low == high.
struct HouseNumbers {
    int low = 0;
    int high = 0;
    friend bool operator==(const HouseNumbers &, const HouseNumbers &) = default;
};

/// Other businesses under a shop's roof: they share its address and are not it. A set of bits.
enum PlaceKind : unsigned { CafeKind = 1, PharmacyKind = 2, FuelKind = 4, FuneralKind = 8, TravelKind = 16, ChildcareKind = 32, DepotKind = 64 };

/// A free-text name and address, taken apart for comparing.
struct PlaceText {
    std::optional<Postcode> postcode;
    QString postal;                    ///< another country's code, where it means an address or part of a street: "D02 X285"
    QString district;                  ///< "SE17", where no whole postcode was found but something shaped like a district; "D02", "50667"
    std::vector<HouseNumbers> numbers; ///< in order; numbers of units, shops and floors are left out
    QStringList parts;   ///< what one house may have several of: "17a" of "17A Bath Road", "2" of "Unit 2"
    QStringList words;   ///< folded, abbreviations made alike, without the words that say nothing; each once
    QStringList streets; ///< pairs such as "wandsworth road", "leopold st", "rue republique"; each once
    QStringList towns;   ///< those of words that no street has and that tell towns apart; also of a building, or over the door
    QStringList leading; ///< those of words before the first comma or number that tell who or where it is, unless they are a building's or a street's
    std::vector<QStringList> asides; ///< the words of each part in brackets: "(Spar)"
    unsigned kinds = 0;  ///< PlaceKind bits
    bool isNearIt = false; ///< it begins with a word by which another place is meant: "Opposite 310 Hessle Road", "Not 22 Gillygate", "Flat 2"
};

/// Sets what \a code says of \a place.
void setPostal(PlaceText &place, const PostalCode &code);

/// Takes \a text apart; never fails. At most the first 500 characters are read. "Rd" and "Road", "St", "Street" and
/// "Saint", "Straße" and "straat", "Co-op", "Coop" and "Co-operative" become alike. Documented in docs/mapping.md.
[[nodiscard]] PlaceText readPlace(QStringView text);

/// True for words that shop names have in common and that tell no company apart: "express", "food", "ltd".
[[nodiscard]] bool isGenericShopWord(const QString &word);

/// True for words with which names of companies end, and no name of a place does: "ltd", "plc", "foods".
[[nodiscard]] bool endsACompany(const QString &word);

/// True for the names of countries, which addresses end with and registers leave out.
[[nodiscard]] bool isCountry(const QString &word);

} // namespace phaseout
