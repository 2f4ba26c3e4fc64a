// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace phaseout {

/// A postal code of another country, known by its form alone; it need not exist. Irish ("D02 X285": one address), Dutch
/// ("1012 AB": part of a street), and five figures ("50667": part of a town, in Germany, France, Italy and Spain).
struct PostalCode {
    QString text;     ///< in capitals, with its one space
    QString district; ///< "D02", "1012"; of five figures all of them: they say no more than a district
    [[nodiscard]] bool isArea() const { return text == district; }
    friend bool operator==(const PostalCode &, const PostalCode &) = default;

    struct Found;
    /// The last one inside a longer text such as an address, and where it stood.
    [[nodiscard]] static std::optional<Found> findIn(QStringView text);
};

struct PostalCode::Found {
    PostalCode code;
    qsizetype position; ///< in characters of the text given
    qsizetype length;
};

/// Whether \a compact, without spaces, has the form of an Irish postal code, as no British one has.
[[nodiscard]] bool isEircode(QStringView compact);

} // namespace phaseout
