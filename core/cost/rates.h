// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/values/money.h"

#include <QJsonObject>
#include <QString>
#include <vector>

namespace phaseout::cost {

/// What a unit rate is multiplied by.
enum class RateUnit {
    PerCamera,
    PerRecorder,
    PerDevice,
    PerStore,
    PerVisitDay,
    PerEncoder,
    PerAccessTerminal,
    PerIntercom,
    Once, ///< for the programme as a whole, whatever is in scope: no store's cost, and on top of theirs
};
inline constexpr int rateUnitCount = 9;

/// One editable unit rate: "new camera, fitted: £250 to £2,500, likely £450 per camera".
struct Rate {
    QString id;       ///< stable slug, "camera-supply"
    QString category; ///< slug of a row of the board's cost build-up, "cameras"
    QString name;     ///< for people; the built-in ones are translated by id
    RateUnit unit = RateUnit::PerCamera;
    Estimate amount = Estimate::zero(Currency::pounds());
    QString source;   ///< where the figure comes from; empty: the user's own
    friend bool operator==(const Rate &, const Rate &) = default;
};

struct Rates {
    std::vector<Rate> rates;
    std::int64_t vatMillionths = 200'000;         ///< 20 %
    std::int64_t vatRecoverableMillionths = 1'000'000; ///< the share of VAT that comes back
    std::int64_t contingencyMillionths = 100'000; ///< of the likely total
    QDate priceBase;                              ///< the day the prices are of
    friend bool operator==(const Rates &, const Rates &) = default;
};

/// A rate of the user's own that no other of \a rates is called like: its id is made of \a name, which is its category, too.
[[nodiscard]] Rate ownRate(const Rates &rates, const QString &name, RateUnit unit, const Estimate &amount);

/// The rates a new project starts with, each with its source (docs/rates.md).
[[nodiscard]] Rates defaultRates(Currency currency);

[[nodiscard]] QJsonObject toJson(const Rates &rates);
/// Fails with ValueInvalid naming the rate and key: unknown unit, low above likely, another currency, a repeated id.
[[nodiscard]] Result<Rates> ratesFromJson(const QJsonObject &object, Currency currency);

} // namespace phaseout::cost
