// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/purchasewords.h"
#include "core/rules/makerrules.h"

/// The words of a line of a quote, put together: "DS 2CD2143G2-I" is one model, "power supply" one thing.
namespace phaseout::intake {

/// Of a longer cell only so many characters are judged.
inline constexpr qsizetype longestPurchase = 2'000;

/// A word, phrase, name, model or mark of a line.
struct Unit {
    enum class What { Mark, Words, Name, Model };
    What what = What::Words;
    QString text;
    WordKind kind = WordKind::None; // of words
    bool isQuantity = false;
    bool isMeasure = false; ///< behind a number it tells what is counted within a thing: "16 channel"
    bool isNamed() const { return what == What::Name || what == What::Model; }
};

[[nodiscard]] bool hasDigit(const QString &word);
/// A line's number or how many of a thing there are, and nothing else: no year, no telephone number.
[[nodiscard]] bool isShortNumber(const QString &cell);
/// The units of \a cell in their order, up to longestPurchase; a mark is a bracket, a comma, a colon or the like. A full stop before another
/// sentence is one too, and a slash or a dash between spaces and an upright bar are commas.
[[nodiscard]] std::vector<Unit> unitsOf(const QString &cell, const QuoteWords &known, const rules::MakerRules &names);
/// Whether \a item is a model and nothing else but a number and a maker's name.
[[nodiscard]] bool isOneModel(const QString &item, const QuoteWords &known, const rules::MakerRules &names);

} // namespace phaseout::intake
