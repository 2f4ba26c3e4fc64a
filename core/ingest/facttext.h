// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/estate/facts.h"
#include "core/estate/observation.h"
#include "core/ingest/credentialwords.h"
#include "core/ingest/tablefields.h"

#include <string>
#include <string_view>

namespace phaseout::ingest {

/// Longest text of one trait, in bytes; a longer one is cut at a character.
constexpr size_t longestTrait = 2048;
/// Most traits of one observation; a host that claims thousands of open ports answers everything.
constexpr size_t mostTraits = 400;

/// Adds a trait unless it is empty, is there already, or there are mostTraits; cuts it to longestTrait.
void addTrait(Observation &observation, TraitKind kind, std::string_view text, std::uint16_t port = 0);
void addTrait(Observation &observation, TraitKind kind, const QString &text, std::uint16_t port = 0);
/// True when \a trait holds as much as one may: its text was cut, or ends just there.
[[nodiscard]] bool isCut(const Trait &trait);
/// Adds the store that the caller knows, when the row names none.
void addStoreHint(Observation &observation, const QString &storeCode);

/// Sets ip from the first usable of \a addresses (IPv4 first) and SecondaryIp from the others.
void setAddresses(Observation &observation, const std::vector<IpAddress> &addresses);

/// Said of a device that gives \a own as its address but answered from \a sender.
[[nodiscard]] Finding answeredFromElsewhere(const IpAddress &own, const IpAddress &sender);

/// The device of an answer; fails with FormatInvalid when it has no address and no serial number.
[[nodiscard]] Result<Observation> identified(Observation device);

/// The address in a text such as "10.1.2.3", "10.1.2.3:8080", "10.1.2.3/24", "http://10.1.2.3/", "[2001:db8::1]:80".
[[nodiscard]] std::optional<IpAddress> addressIn(QStringView text);

/// What a trait or field of a store is, for taking passwords out of it.
[[nodiscard]] TextKind textKindOf(TraitKind kind);
[[nodiscard]] TextKind textKindOf(StoreField field);
/// Of what becomes of a column of a table of \a kind.
[[nodiscard]] TextKind textKindOf(TableKind kind, const TableField &field);

} // namespace phaseout::ingest
