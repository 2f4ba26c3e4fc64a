// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/rates.h"

#include <QMap>

namespace phaseout::cost {

/// How much of everything a visit, a store or an estate takes.
struct Quantities {
    int cameras = 0;   ///< cameras, encoders and devices of unknown class
    int recorders = 0;
    int otherDevices = 0;
    int stores = 0;
    int visitHalfDays = 0;
    Quantities &operator+=(const Quantities &other);
    friend bool operator==(const Quantities &, const Quantities &) = default;
};

/// One row of a cost build-up.
struct CostLine {
    QString category;
    QString rate; ///< id
    Estimate amount = Estimate::zero(Currency::pounds());
};

/// What \a quantities cost by \a rates, one line a rate, in the rates' order; without VAT and contingency.
[[nodiscard]] std::vector<CostLine> estimate(const Quantities &quantities, const Rates &rates);
/// The sum of the lines.
[[nodiscard]] Estimate total(const std::vector<CostLine> &lines, Currency currency);
/// estimate() and total() at once, for many stores.
[[nodiscard]] Estimate totalOf(const Quantities &quantities, const Rates &rates, Currency currency);

/// VAT on \a net that does not come back.
[[nodiscard]] Money irrecoverableVat(const Money &net, const Rates &rates);
[[nodiscard]] Money contingency(const Money &likely, const Rates &rates);

[[nodiscard]] QString categoryWord(const QString &category); ///< translated; the slug itself when it is a user's own
[[nodiscard]] QString rateUnitSlug(RateUnit unit);
[[nodiscard]] QString rateUnitWord(RateUnit unit); ///< translated: "per camera"

} // namespace phaseout::cost
