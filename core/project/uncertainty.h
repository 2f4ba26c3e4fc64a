// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <array>

namespace phaseout {

class JsonReader;

/// How far work, goods, crews and freezes may turn out otherwise than planned, for playing a plan through. Every figure is an
/// assumption for people to overwrite from what the first stores show; no timetable depends on one.
struct Uncertainty {
    /// Never below least, most often likely, never above most.
    struct Spread {
        int least = 0;
        int likely = 0;
        int most = 0;
        friend bool operator==(const Spread &, const Spread &) = default;
    };

    Spread productivity{900, 1000, 1250}; ///< every duration, in thousandths of the planned one
    Spread duration{750, 1000, 1500};     ///< each visit's by itself on top, in thousandths
    Spread deliverySlip{0, 0, 6};         ///< weeks that all deliveries are late
    Spread eachSlip{0, 0, 3};             ///< weeks that each is late on top
    Spread absence{0, 30, 150};           ///< thousandths of crew time lost, of each region's crews by themselves
    Spread revisits{10, 40, 120};         ///< thousandths of visits that need another one
    int revisitShare = 500;               ///< of the visit's duration, in thousandths
    int revisitLag = 20;                  ///< half days until then
    Spread freeze{0, 0, 2};               ///< weeks that every freeze is longer
    friend bool operator==(const Uncertainty &, const Uncertainty &) = default;
};

/// One spread as forms and files know it.
struct SpreadField {
    enum class Unit { Share, Weeks }; ///< Share: thousandths
    const char *key;                  ///< in JSON
    Uncertainty::Spread Uncertainty::*spread;
    Unit unit;
    int least; ///< that can be said
    int most;
};
inline constexpr std::array spreadFields{
    SpreadField{"productivity", &Uncertainty::productivity, SpreadField::Unit::Share, 1, 10'000},
    SpreadField{"duration", &Uncertainty::duration, SpreadField::Unit::Share, 1, 10'000},
    SpreadField{"deliverySlipWeeks", &Uncertainty::deliverySlip, SpreadField::Unit::Weeks, 0, 520},
    SpreadField{"eachSlipWeeks", &Uncertainty::eachSlip, SpreadField::Unit::Weeks, 0, 520},
    SpreadField{"absence", &Uncertainty::absence, SpreadField::Unit::Share, 0, 900},
    SpreadField{"revisits", &Uncertainty::revisits, SpreadField::Unit::Share, 0, 1000},
    SpreadField{"freezeWeeks", &Uncertainty::freeze, SpreadField::Unit::Weeks, 0, 12},
};
inline constexpr int mostRevisitShare = 1000;
inline constexpr int mostRevisitLag = 1000; ///< half days

/// {productivity: {least, likely, most}, …, revisitShare, revisitLag}: docs/constraints.md.
[[nodiscard]] QJsonObject toJson(const Uncertainty &uncertainty);
/// Reads it; what is left out stays as \a otherwise has it. Problems are the reader's.
[[nodiscard]] Uncertainty uncertaintyFrom(JsonReader &reader, const Uncertainty &otherwise);
/// The same from a file's object. Fails with ValueInvalid naming the key.
[[nodiscard]] Result<Uncertainty> uncertaintyFromJson(const QJsonObject &object, const Uncertainty &otherwise);

} // namespace phaseout
