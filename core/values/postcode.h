// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <compare>

namespace phaseout {

/// A well-formed British postcode ("SW8 2JW"), which need not exist. Source of the form: BS 7666 part 2, appendix C.
class Postcode {
public:
    /// Upper-cases, sets the one space, and takes the letter O for the figure 0 and I for 1 (and the other way) where
    /// the form leaves no doubt. Fails with ValueInvalid on anything that is not one whole postcode.
    [[nodiscard]] static Result<Postcode> parse(QStringView text);
    /// The last postcode inside a longer text such as an address, and where it stood.
    struct Found;
    [[nodiscard]] static std::optional<Found> findIn(QStringView text);

    [[nodiscard]] const QString &text() const noexcept { return m_text; }            ///< "SW8 2JW"
    [[nodiscard]] QString outward() const { return m_text.left(m_text.size() - 4); } ///< the district, "SW8"
    [[nodiscard]] QString sector() const { return m_text.left(m_text.size() - 2); }  ///< "SW8 2"
    [[nodiscard]] QString area() const;                                              ///< "SW"

    friend bool operator==(const Postcode &, const Postcode &) = default;
    friend std::strong_ordering operator<=>(const Postcode &a, const Postcode &b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const Postcode &p, size_t seed = 0) noexcept { return qHash(p.m_text, seed); }

private:
    explicit Postcode(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

struct Postcode::Found {
    Postcode postcode;
    qsizetype position; ///< in characters of the text given
    qsizetype length;
};

} // namespace phaseout
