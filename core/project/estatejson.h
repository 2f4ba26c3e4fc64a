// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/estate/batch.h"
#include "core/estate/device.h"
#include "core/estate/store.h"
#include "core/locate/hostnames.h"
#include "core/locate/placerules.h"

/// The stored form of what changes are made of. Integers, texts and booleans only; absent is null.
namespace phaseout {

[[nodiscard]] QJsonObject toJson(const Delivery &delivery);
[[nodiscard]] Delivery deliveryFromJson(JsonReader reader, JsonReader &parent);
[[nodiscard]] QJsonObject toJson(const DeviceDecision &decision);
[[nodiscard]] DeviceDecision decisionFromJson(JsonReader reader, JsonReader &parent);
/// Degrees are stored in whole microdegrees.
[[nodiscard]] QJsonObject toJson(const Store &store);
[[nodiscard]] Result<Store> storeFromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const Batch &batch);
[[nodiscard]] Result<Batch> batchFromJson(const QJsonObject &object);

/// What the patterns mean; how often each was seen is left out.
[[nodiscard]] QJsonObject toJson(const std::vector<HostNamePattern> &patterns);
[[nodiscard]] Result<std::vector<HostNamePattern>> hostNamesFromJson(const QJsonObject &object);

/// {"rules":[{"field","pattern","organisation","store"}]}. Reading fails with ValueInvalid: one that checkPlaceRule() refuses, or the same twice.
[[nodiscard]] QJsonObject toJson(const std::vector<PlaceRule> &rules);
[[nodiscard]] Result<std::vector<PlaceRule>> placeRulesFromJson(const QJsonObject &object);

/// The id at \a key, refused when it is not one.
template <class Tag>
[[nodiscard]] Id<Tag> idFromJson(JsonReader &reader, const QString &key)
{
    const auto id = Id<Tag>::parse(reader.text(key));
    if (!id)
        reader.refuse(key, QStringLiteral("id"));
    return id.value_or(Id<Tag>());
}

} // namespace phaseout
