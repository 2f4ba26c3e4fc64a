// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/estate/device.h"

#include <unordered_map>

namespace phaseout::rules {

/// What the leading digits of an interface's address say about who made it.
struct AddressClaim {
    QString prefix;     ///< "04:ee:cd", as shown
    QString registrant; ///< as the IEEE lists it
    Maker maker;        ///< unknown: nobody of ours, whatever the name suggests
    QString brand;
    Strength strength = Strength::Weak;
    friend bool operator==(const AddressClaim &, const AddressClaim &) = default;
};

/// The IEEE's prefixes of 24, 28 and 36 bits; the longest that fits speaks.
class AddressPrefixes {
public:
    /// Adds or replaces the prefix of 6, 7 or 9 hexadecimal \a digits; ValueInvalid for anything else.
    [[nodiscard]] Result<void> add(QStringView digits, AddressClaim claim);
    /// Takes over a newer listing of the IEEE (oui.csv, mam.csv, oui36.csv: Registry,Assignment,Organization Name,…). A
    /// prefix of a registrant we know gets that registrant's claim; one that now belongs to somebody else loses its claim.
    /// Gives the rows that said something new, as a listing of the same form; empty when none did. Fails with FormatInvalid
    /// when the header is not the IEEE's, and for an assignment without a prefix, with the line; other rows are passed over.
    [[nodiscard]] Result<QString> takeOver(const QString &ieeeCsv, const QString &name);
    /// Nothing for addresses that software assigned, multicast, and prefixes that nobody listed.
    [[nodiscard]] const AddressClaim *find(const MacAddress &mac) const;
    /// What the table says about a registrant's name, as scanners print it beside an address; nothing for the unknown.
    [[nodiscard]] const AddressClaim *registrant(QStringView name) const;
    [[nodiscard]] size_t size() const { return m_claims.size(); }

private:
    [[nodiscard]] bool takeOver(quint64 key, QStringView digits, const QString &owner); // whether that was new

    std::unordered_map<quint64, AddressClaim> m_claims;  // key: bits << 40 | prefix
    std::unordered_map<std::u16string, AddressClaim> m_registrants; // by folded name
};

} // namespace phaseout::rules
