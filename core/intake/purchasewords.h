// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

namespace phaseout::intake {

/// What a word or phrase of a quote does, as resources/rules/quote-words.tsv says; the table's head tells what each is.
enum class WordKind {
    None, Sum, Service, Removal, Filler, Terms, Plain, Measure,  // what stands for no equipment
    Goes, Denied, Swaps, Turns, Leaves, Ends, Returns, Renews, Open,              // what goes, and what comes instead
    And, With, Into, For, Like, Behind, Part,                    // what is bought as well, and what only stands beside it
    Accessory, Extra, Included, Common, Nobodys, Sees, Records, Thing, Further, Software, Upkeep, Place,
};

/// A word or phrase that the table has, and how many words it takes.
struct Wording {
    WordKind kind = WordKind::None;
    int words = 1;
};

/// The words of quotes and orders. Immutable once read.
class QuoteWords {
public:
    /// What all the words of a line together are.
    enum class Sort { Equipment, Service, Closing };

    /// The table that came with the program; fails as rules::DataTable::parse(), which cannot happen to a tested build.
    [[nodiscard]] static Result<QuoteWords> builtIn();

    /// What the words from \a at on say; the longest phrase speaks.
    [[nodiscard]] Wording at(const QStringList &words, qsizetype at) const;
    [[nodiscard]] WordKind kindOf(const QString &word) const { return m_kinds.value(word.toLower(), WordKind::None); }
    /// Every word counts, so that "Dome with delivery" is equipment.
    [[nodiscard]] Sort sortOf(const QString &line) const;
    /// Whether \a line begins as one of the terms does.
    [[nodiscard]] bool areTerms(const QString &line) const;
    /// "4", "10x", "four", "305m": tells how many, not what.
    [[nodiscard]] static bool isQuantity(const QString &word);

private:
    QHash<QString, WordKind> m_kinds; // by word or phrase, in lower case
};

} // namespace phaseout::intake
