// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/locate/placeindex.h"

#include <QDate>
#include <QJsonObject>
#include <span>
#include <vector>

namespace phaseout {

/// Turns what a text and its candidates have in common into the chance that a candidate is the store meant.
///
/// Two steps, both integers in a dated data file: a weight per feature gives every candidate, and "none of them", a
/// share of certainty (a conditional logit); a rising table turns that share into the chance measured on a labelled
/// sample. How it was made: docs/mapping.md. Immutable; thread: any.
class Calibration {
public:
    struct Step {
        int share = 0;  ///< per mille, from here up
        int chance = 0; ///< per mille, measured
    };

    /// The built-in file resources/rules/locate-calibration.json. Fails with FormatInvalid on a damaged build.
    [[nodiscard]] static Result<Calibration> load();
    /// Reads toJson(). Fails with FormatInvalid when a weight is missing, or the table does not rise or leaves [0, 1000].
    [[nodiscard]] static Result<Calibration> fromJson(const QJsonObject &object);
    [[nodiscard]] static Calibration fromParts(const std::array<int, placeFeatureCount> &weights, std::vector<Step> steps);
    [[nodiscard]] QJsonObject toJson() const; ///< weights and table, without the words about their making

    /// Each candidate's share of certainty, per mille; what is left belongs to "none of them".
    [[nodiscard]] std::vector<int> shares(std::span<const PlaceCandidate> candidates) const;
    /// The chance of being right, per mille, of a candidate with \a share; never over 990: nothing read off a text is certain.
    [[nodiscard]] int chance(int share) const;
    [[nodiscard]] QDate madeOn() const { return m_madeOn; }

private:
    std::array<int, placeFeatureCount> m_weights{}; // thousandths of a natural logarithm per yes
    std::vector<Step> m_steps;
    QDate m_madeOn;
};

} // namespace phaseout
