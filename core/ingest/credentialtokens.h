// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/credentiallexicon.h"

#include <vector>

namespace phaseout::ingest {

/// A longer text between quotation marks is no password.
inline constexpr qsizetype longestQuoted = 64;

/// A word of a text that may tell a password, with the signs that join it to its value ("pw:").
struct CredentialToken {
    qsizetype from;
    qsizetype end;
    QString folded; ///< text::folded() of it
    bool endsClause = false; ///< a full stop, comma or semicolon behind it
    bool endsLine = false;
    bool isQuoted = false;
    Sense sense = Sense::Other;
};

/// The words of a text. The text must outlive it.
class CredentialTokens {
public:
    /// \a isName: the text is the name of a store, place or device.
    CredentialTokens(const QString &text, bool isName);
    [[nodiscard]] size_t size() const noexcept { return m_tokens.size(); }
    [[nodiscard]] CredentialToken &operator[](size_t i) { return m_tokens[i]; }
    [[nodiscard]] const CredentialToken &operator[](size_t i) const { return m_tokens[i]; }
    [[nodiscard]] auto begin() const { return m_tokens.begin(); }
    [[nodiscard]] auto end() const { return m_tokens.end(); }
    [[nodiscard]] QStringView word(size_t i) const;
    [[nodiscard]] const QString &folded(size_t i) const { return m_tokens[i].folded; }
    /// The value that the word begins: "Tango,83" is two words.
    [[nodiscard]] QStringView value(size_t i) const;
    /// True when a colon, equals sign or arrow joins it to what follows: "pw:", "pw =".
    [[nodiscard]] bool isJoined(size_t i) const;

private:
    void add(qsizetype from, qsizetype end, bool isQuoted);
    void addWord(qsizetype from, qsizetype end);
    [[nodiscard]] Sense senseBehind() const;
    [[nodiscard]] bool isAfterSecret() const;

    const QString &m_text;
    bool m_isName;
    std::vector<CredentialToken> m_tokens;
};

} // namespace phaseout::ingest
