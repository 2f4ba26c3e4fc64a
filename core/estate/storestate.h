// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/facts.h"

#include <QStringView>
#include <optional>

namespace phaseout {

/// What a register's word for the state of a store says: true: that it is closed, closes or was sold; false: that it trades or
/// will; nothing: neither. Whatever the case, spaces and punctuation.
[[nodiscard]] std::optional<bool> saysClosed(QStringView word);

/// Whether such a word says that an end that was to come does not: "Sale fell through", "Reopened". What says so says that the store trades.
[[nodiscard]] bool saysStays(QStringView word);

/// Whether such a word says that the store was sold, rather than that it closed.
[[nodiscard]] bool saysSold(QStringView word);

/// Whether a list's word for a device's owner means the landlord of the place: "Landlord", "Centre management".
[[nodiscard]] bool saysLandlord(QStringView word);

} // namespace phaseout
