// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/estate/device.h"
#include "core/values/macaddress.h"

#include <QRegularExpression>

namespace phaseout::rules {

/// One row of patterns.tsv or models.tsv: a text and what it speaks for.
struct PatternRule {
    enum class Match { Is, Begins, Contains, Regex };

    QString id;                       ///< "http-server"; docs/identification.md lists them
    Match match = Match::Is;
    QString text;                     ///< as the row has it
    std::optional<Strength> strength; ///< nothing: a trap, says nothing of a maker
    Maker maker;
    QString brand;
    DeviceClass deviceClass = DeviceClass::Unknown;
    bool isCameraLike = false;        ///< only cameras and their recorders answer so

    QRegularExpression expression; ///< for Match::Regex
    QString head;                  ///< literal text with which every match of expression begins; empty when there is none
    QString part;                  ///< literal text that every match of expression holds; empty when there is none

    /// Makes expression, head and part from text; ValueInvalid for an expression that cannot be compiled.
    [[nodiscard]] Result<void> compile();
};

/// A rule that matched, with the fields that its text held.
struct PatternHit {
    const PatternRule *rule = nullptr; ///< lives as long as its MakerRules
    QString serial;
    QString model;
    QString tail; ///< the last characters of a serial number
    std::optional<MacAddress> mac;
    QDate madeOn; ///< from a serial number; invalid when it holds none
};

/// A model's text as the patterns compare it: tidied, upper case, every sort of dash a hyphen.
[[nodiscard]] QString plainModel(const QString &text);

/// Whether \a rule matches \a text.
[[nodiscard]] std::optional<PatternHit> match(const PatternRule &rule, const QString &text);

} // namespace phaseout::rules
