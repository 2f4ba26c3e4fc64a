// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <vector>

namespace phaseout {

/// A text with gaps, as people write one: "*" is any text, "?" one character, "#" one figure, "{code}" the code of a store (letters
/// and figures, up to 32), "\" before one of these that sign itself. Case does not matter; the whole text must fit. Takes time
/// in proportion to pattern times text, whatever either holds. Immutable; thread: any.
class PlacePattern {
public:
    static constexpr qsizetype longest = 100;     ///< characters of a pattern
    static constexpr qsizetype longestText = 160; ///< of a text; a longer one fits nothing

    /// Fails with ValueInvalid: empty, too long, more than one {code}, nothing but gaps, a "\" at the end.
    [[nodiscard]] static Result<PlacePattern> parse(const QString &text);
    /// \a text with a "\" before every sign that would mean something.
    [[nodiscard]] static QString escaped(const QString &text);

    [[nodiscard]] bool hasCode() const { return m_hasCode; }
    /// Whether a \a text without {code} fits.
    [[nodiscard]] bool fits(const QString &text) const;
    /// What may stand at {code}, each once. Beside a "*" a code ends where letters and figures meet, or either meets another sign.
    [[nodiscard]] QStringList codesIn(const QString &text) const;
    /// Text that every text which fits has in it, lower case.
    [[nodiscard]] const QString &needle() const { return m_needle; }

private:
    struct Sign {
        enum Kind { Letter, Any, One, Figure } kind;
        QChar letter;
    };
    /// Where in \a text a text that fits \a signs and begins at 0 may end; with \a isBackwards from the other end.
    [[nodiscard]] static std::vector<bool> reached(const std::vector<Sign> &signs, const QString &text, bool isBackwards);

    std::vector<Sign> m_before; ///< {code}, or all
    std::vector<Sign> m_after;
    bool m_hasCode = false;
    QString m_needle;
};

} // namespace phaseout
