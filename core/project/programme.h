// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/values/money.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace phaseout {

/// What the whole undertaking is: who promised what, by when. One per project.
struct Programme {
    QString name;         ///< "Northbridge camera removal"
    QString organisation; ///< as reports name it
    Currency currency = Currency::pounds();
    QString pledge;       ///< in the organisation's own words
    QDate pledgeDate;     ///< invalid: not said
    QDate targetDate;     ///< invalid: not said
    int financialYearStart = 4; ///< month, 1 to 12
    std::optional<Money> budgetApproved = std::nullopt; ///< for the whole; nothing: not approved yet
    QString preparedBy = {};    ///< who answers for the board's report; may be empty
    QString reviewedBy = {};
    friend bool operator==(const Programme &, const Programme &) = default;
};

[[nodiscard]] QJsonObject toJson(const Programme &programme);
/// Fails with ValueInvalid naming the key.
[[nodiscard]] Result<Programme> programmeFromJson(const QJsonObject &object);

} // namespace phaseout
