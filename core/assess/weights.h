// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace phaseout::assess {

/// How much each named part counts towards the risk of a device, in points out of their sum. Source of the defaults:
/// docs/risk.md.
struct RiskWeights {
    int exposure = 30;      ///< seen from the internet
    int firmware = 20;      ///< old by its build date, or not known
    int age = 10;           ///< made or built long ago
    int deviceClass = 10;   ///< recorders hold everybody's pictures
    int place = 15;         ///< sensitivity of the store
    int evidence = 5;       ///< proven counts more than probable
    int openServices = 10;  ///< what else answers
    int knownFlaw = 0;      ///< a published flaw in its firmware; 0 where a project was made before it counted
    friend bool operator==(const RiskWeights &, const RiskWeights &) = default;
};

/// Those that a new project begins with: the above, and known flaws with 15.
[[nodiscard]] RiskWeights defaultRiskWeights();

/// Known flaws are left out where they do not count, so that what older projects keep stays as it was.
[[nodiscard]] QJsonObject toJson(const RiskWeights &weights);
/// Each weight 0 to 100, at least one above 0; fails with ValueInvalid naming the key.
[[nodiscard]] Result<RiskWeights> riskWeightsFromJson(const QJsonObject &object);

} // namespace phaseout::assess
