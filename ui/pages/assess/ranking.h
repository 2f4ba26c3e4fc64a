// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/risk.h"
#include "core/base/jobcontext.h"
#include "core/project/estate.h"

#include <QVariant>
#include <memory>

namespace phaseout::ui {

/// One store and its risk.
struct RankedStore {
    int store = -1; ///< position in the estate's stores
    assess::StoreRisk risk;
};

/// The stores with something in scope, the riskiest first; ties in the estate's order.
struct Ranking {
    std::shared_ptr<const Estate> estate;
    assess::RiskWeights weights;
    std::vector<RankedStore> stores;
};

/// Ranks \a estate's stores under \a weights. One pass over the devices: about 0.1 s for 100,000. When cancelled, what
/// there is so far. Thread: any.
[[nodiscard]] Ranking rankStores(std::shared_ptr<const Estate> estate, const assess::RiskWeights &weights, QDate today, const JobContext &context);

/// What \a after would move, in words: "14 stores move up into the first quarter. The riskiest store stays York Foss."
[[nodiscard]] QString movementWords(const Ranking &before, const Ranking &after);

/// A part in one word, as its column and its weight are called.
[[nodiscard]] QString partName(assess::RiskPart part);
[[nodiscard]] QStringList rankingHeaders(); ///< store, devices, score, then the parts
[[nodiscard]] QVariant rankingCell(const Ranking &ranking, int row, int column, int role);

/// A set of weights with a name.
struct WeightPreset {
    QString name; ///< translated
    assess::RiskWeights weights;
};
/// Balanced (the defaults), security first, ethics first. By judgement; docs/risk.md describes them.
[[nodiscard]] std::vector<WeightPreset> weightPresets();

/// One weight by its part.
[[nodiscard]] int weightOf(const assess::RiskWeights &weights, assess::RiskPart part);
void setWeight(assess::RiskWeights &weights, assess::RiskPart part, int value);

} // namespace phaseout::ui
