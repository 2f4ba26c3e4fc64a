// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/conflicts.h"
#include "core/timetable/nearness.h"
#include "core/timetable/why.h"

#include <QJsonArray>
#include <QJsonObject>

/// What several planning verbs answer alike; docs/cli.md.
namespace phaseout::cli {

[[nodiscard]] QJsonObject estimateJson(const Estimate &estimate);
[[nodiscard]] QJsonValue estimateJson(const std::optional<Estimate> &estimate);
/// Nearness::gap(), null where there is none.
[[nodiscard]] QJsonValue gapJson(const timetable::Nearness &nearness);
[[nodiscard]] QJsonObject toJson(const plan::Standing &standing);
[[nodiscard]] QJsonArray toJson(const timetable::Conflicts &conflicts);
[[nodiscard]] QJsonArray toJson(const std::vector<timetable::WaysTogether> &together);
[[nodiscard]] QJsonArray toJson(const timetable::Scarcity &scarcity);
[[nodiscard]] QJsonObject toJson(const timetable::StoreWhy &why);

} // namespace phaseout::cli
