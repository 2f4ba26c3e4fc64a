// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/rates.h"
#include "core/estate/device.h"


namespace phaseout::cost {

/// How much of everything a visit, a store or an estate takes.
struct Quantities {
    int cameras = 0;         ///< cameras, and devices of unknown class
    int recorders = 0;
    int otherDevices = 0;    ///< what has no rate of its own: switches, displays …
    int stores = 0;          ///< with something in scope
    int visitHalfDays = 0;
    int encoders = 0;
    int accessTerminals = 0;
    int intercoms = 0;
    int unknownClass = 0;    ///< of the cameras
    int surveys = 0;         ///< of stores where something is only suspected: half a day each
    void add(DeviceClass deviceClass);
    [[nodiscard]] int devices() const { return cameras + recorders + encoders + accessTerminals + intercoms + otherDevices; }
    Quantities &operator+=(const Quantities &other);
    friend bool operator==(const Quantities &, const Quantities &) = default;
};

/// One row of a cost build-up.
struct CostLine {
    QString category;
    QString rate; ///< id
    Estimate amount = Estimate::zero(Currency::pounds());
};

/// How often \a rate is charged for \a quantities; half days where it is per crew day.
[[nodiscard]] int unitsOf(const Quantities &quantities, const Rate &rate);
/// What one of those costs: the rate, or half of it where it is per crew day.
[[nodiscard]] Estimate unitPrice(const Rate &rate);
/// What \a quantities cost by \a rates, one line a rate, in the rates' order; without VAT and contingency.
[[nodiscard]] std::vector<CostLine> estimate(const Quantities &quantities, const Rates &rates);
/// What is paid once for the programme as a whole (RateUnit::Once), on top of what the stores cost.
[[nodiscard]] Estimate onceOnly(const Rates &rates, Currency currency);
/// The sum of the lines.
[[nodiscard]] Estimate total(const std::vector<CostLine> &lines, Currency currency);
/// estimate() and total() at once, for many stores. Sums: what two stores cost is what both together cost.
[[nodiscard]] Estimate totalOf(const Quantities &quantities, const Rates &rates, Currency currency);

/// What the devices at one store say about its cost.
struct StoreNeed {
    Quantities inScope; ///< devices alone, removed or not
    int removed = 0;    ///< of those, reported removed
    int suspected = 0;  ///< wait for a decision
    void add(const Device &device);
};

/// What one store costs, from its survey to the last certificate: the one definition that the plan, the costs, the cash
/// flow and the reports share (docs/rates.md). The survey of a store with something in scope belongs to its visits; a store
/// where something is only suspected costs a survey, once.
struct StoreCost {
    Quantities quantities;
    Estimate whole = Estimate::zero(Currency::pounds());
    Estimate done = Estimate::zero(Currency::pounds()); ///< the share of the devices reported removed; a survey that was made
    [[nodiscard]] Estimate left() const;
};
/// \a visitHalfDays: what the removal of everything in scope takes. \a store: the store's own delivery state.
[[nodiscard]] StoreCost storeCost(const StoreNeed &need, const Delivery &store, int visitHalfDays, const Rates &rates, Currency currency);

/// How many of \a quantities are of a class that no rate of \a rates replaces, although it has a unit of its own: encoders,
/// access terminals, intercoms.
[[nodiscard]] int withoutRate(const Quantities &quantities, const Rates &rates);

/// VAT on \a net that does not come back.
[[nodiscard]] Money irrecoverableVat(const Money &net, const Rates &rates);
[[nodiscard]] Money contingency(const Money &likely, const Rates &rates);

[[nodiscard]] QString categoryWord(const QString &category); ///< translated; the slug itself when it is a user's own
[[nodiscard]] QString rateUnitSlug(RateUnit unit);
[[nodiscard]] std::optional<RateUnit> rateUnitFromSlug(QStringView slug);
[[nodiscard]] QString rateUnitWord(RateUnit unit); ///< translated: "per camera"

} // namespace phaseout::cost
