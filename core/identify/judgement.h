// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/makerrules.h"

#include <span>

namespace phaseout::identify {

/// One piece of evidence, reduced to what the decision needs.
struct Statement {
    Maker maker; ///< not known: \a label is a company's name in a list that no table knows
    Layer layer = Layer::Inventory;
    Strength strength = Strength::Weak;
    int source = 0; ///< which file or answer said so; only compared for equality
    QString label;  ///< the brand or maker's name that was written, when this stands on a written name
};

/// What the evidence amounts to.
struct Judgement {
    Verdict verdict = Verdict::Unknown;
    Maker maker;        ///< the likeliest; unknown for Unknown and Conflict, and where others are as likely
    int confidence = 0; ///< per cent: the chance that the verdict's maker is right. Source: docs/identification.md
    bool isInScopeEitherWay = false; ///< a Conflict of which every side is a maker in scope, or a Possible of several such
    friend bool operator==(const Judgement &, const Judgement &) = default;
};

/// Weighs \a statements by the decision model of docs/identification.md: a layer never counts twice for a maker, protocol
/// answers are proof, and makers that contradict each other go to people. \a serialAndModel is the maker whose serial number
/// and model text agree, unknown when none does. Pure, and independent of the statements' order. Thread: any.
[[nodiscard]] Judgement judge(std::span<const Statement> statements, const Maker &serialAndModel, const rules::MakerRules &rules);

} // namespace phaseout::identify
