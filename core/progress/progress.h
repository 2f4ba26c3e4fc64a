// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/estate.h"
#include "core/timetable/timetable.h"

/// How far the removal is, what is left, what it costs when: roll-ups of one snapshot. Pure; thread: any.
namespace phaseout::progress {

/// Where a store stands, from its devices in scope; where none is, but something is suspected: to be surveyed, or surveyed; where
/// there is neither because it was sold: sold.
enum class StoreStatus { NothingToDo, Sold, ToSurvey, NotStarted, Surveyed, InProgress, Reported, Verified, Closed };
[[nodiscard]] QString storeStatusSlug(StoreStatus status); ///< "nothing-to-do", "not-started", "surveyed", …
[[nodiscard]] QString storeStatusWord(StoreStatus status); ///< translated

struct StoreProgress {
    int store = -1; ///< position in Estate::stores
    StoreStatus status = StoreStatus::NothingToDo;
    int devices = 0;
    int inScope = 0;
    int recorders = 0; ///< in scope
    int reported = 0;
    int verified = 0;
    int suspected = 0;  ///< undecided, parked ones too: what a survey would look at
    int toIdentify = 0; ///< of those, in the Identify queue
    /// The lowest among its removed devices; while none is removed, among those in scope that have come anywhere; where
    /// there is none of either, of the store's own state.
    EvidenceLevel evidence = EvidenceLevel::None;
    assess::StoreRisk risk; ///< of what is left
    cost::StoreCost cost;   ///< of everything in scope, removed or not, or of a survey
};

/// Sums over the estate. Devices without a store are counted in, and in unmapped.
struct Totals {
    int stores = 0;
    int storesInScope = 0; ///< with something in scope
    int storesClear = 0;   ///< of those, closed
    int storesVerified = 0; ///< of those, all verified removed or closed
    int devices = 0;
    int inScope = 0;
    int reported = 0;
    int verified = 0;
    int closed = 0;
    int unmapped = 0;       ///< in scope, no store
    int unmappedLeft = 0;   ///< of those, not reported removed
    int mapped = 0;         ///< of all devices
    int elsewhere = 0;      ///< at no store, and nobody has to say at which: not one of ours, or nothing to remove
    int identifyQueue = 0;  ///< parked ones not counted
    int landlords = 0;      ///< the landlord's, as the list of lists.h
    int makeUnknown = 0;    ///< the same
    int parked = 0;         ///< undecided, and out of the queue
    int mapQueue = 0;
    int confirmed = 0;      ///< of those in scope; the rest are probable
    int waiting = 0;        ///< in one of the queues, or in both
    int madeSincePledge = 0;   ///< as the lists of lists.h, by their names
    int newSincePledge = 0;
    int untoldSincePledge = 0;
    int seenAgain = 0;      ///< in scope, said to be removed, and seen by a scan since: counted as there
    int isolated = 0;       ///< in scope, not yet reported removed, and off the network
    qint64 exposure = 0;    ///< sum of the risks of what is left
};

[[nodiscard]] std::vector<StoreProgress> storeProgress(const Estate &estate, QDate today);
[[nodiscard]] Totals totals(const Estate &estate, const std::vector<StoreProgress> &stores);

/// One month end of the curves; cumulative devices. Values after the as-of date are -1 for reported and verified, values
/// before it -1 for the forecast; -1 everywhere in baseline when there is none.
struct CurvePoint {
    QDate monthEnd;
    int baseline = -1;
    int forecast = -1;
    int reported = -1;
    int verified = -1;
    qint64 exposureLeft = 0; ///< by the forecast after as-of, by what was reported until then
};
/// From the first event to the last forecast or target, month by month; empty when there is nothing in scope.
[[nodiscard]] std::vector<CurvePoint> curve(const Estate &estate, const timetable::Timetable *current,
                                            const timetable::Timetable *baseline, QDate asOf);

/// How sure a sum of money is.
enum class CashState { Done, Committed, Forecast };

/// One sum of one store. What is left at a store without a visit is a forecast without a date.
struct CashItem {
    int store = -1;
    CashState state = CashState::Forecast;
    QDate on; ///< invalid: not planned yet
    Money amount = Money::zero(Currency::pounds());
};
/// At the estimate's likely figure until invoices are known, in the estate's store order; no item is zero. What is planned
/// falls due on the day its visit starts, as the planner's budgets count it.
[[nodiscard]] std::vector<CashItem> cashItems(const Estate &estate, const std::vector<StoreProgress> &stores,
                                              const timetable::Timetable *current, QDate asOf);

/// What falls due in a month, by what is sure of it; at the estimate's likely figure until invoices are known.
struct CashMonth {
    QDate monthEnd;
    Money done = Money::zero(Currency::pounds());      ///< reported removed
    Money committed = Money::zero(Currency::pounds()); ///< ordered, scheduled or installed
    Money forecast = Money::zero(Currency::pounds());
    [[nodiscard]] Money total() const { return done + committed + forecast; }
};
/// Without gaps. What was done before the pledge, or before the last twelve months where there is none, is in the first month:
/// single devices that went years before make no years of empty months.
[[nodiscard]] std::vector<CashMonth> cashFlow(const Estate &estate, const timetable::Timetable *current, QDate asOf);

/// The six steps that a store's money is earned by. Source of the weights: docs/planning.md, "Earned value".
enum class Step { Survey, Order, Install, Remove, Verify, Certificates };
inline constexpr int stepCount = 6;
[[nodiscard]] QString stepWord(Step step); ///< translated
[[nodiscard]] int stepWeight(Step step);   ///< per cent; they sum to 100

struct StepRow {
    int store = -1;
    Step step = Step::Survey;
    Money share = Money::zero(Currency::pounds()); ///< shares of a store sum to its cost to the penny
    QDate baseline; ///< invalid: not planned
    QDate forecast;
    QDate actual;   ///< invalid: not done; what nobody dated was done at the latest on the as-of date
    QDate earned;   ///< from when it counts as done; invalid: not done
};
/// The baseline's dates come from the baseline alone, whatever was reported. A timetable plans visits: a survey and an order
/// are planned with the removal, a check a week and a certificate four weeks after it. A survey or an order that is reported
/// before counts from the day on which it was planned, or from the removal when that came first.
[[nodiscard]] std::vector<StepRow> steps(const Estate &estate, const std::vector<StoreProgress> &stores,
                                         const timetable::Timetable *current, const timetable::Timetable *baseline,
                                         QDate asOf);

struct EarnedValue {
    Money planned = Money::zero(Currency::pounds()); ///< PV at as-of
    Money earned = Money::zero(Currency::pounds());  ///< EV at as-of, of steps that the baseline has
    Money total = Money::zero(Currency::pounds());   ///< BAC
    friend bool operator==(const EarnedValue &, const EarnedValue &) = default;
};
[[nodiscard]] EarnedValue earnedValue(const std::vector<StepRow> &steps, Currency currency, QDate asOf);

/// What everything in scope at a store takes, and the surveys.
[[nodiscard]] cost::Quantities quantitiesOf(const std::vector<StoreProgress> &stores);
/// The same of devices in scope at no store: devices alone, because nobody can say what a visit to them takes.
[[nodiscard]] cost::Quantities unplacedQuantities(const Estate &estate);
/// The cost of everything in scope at a store and of the surveys, by rate: the sum of the stores' costs.
[[nodiscard]] std::vector<cost::CostLine> costBuildUp(const Estate &estate, const std::vector<StoreProgress> &stores);

/// What is to be paid and what it is made of: the one definition that the window, the command line and the workbook share.
struct CostSummary {
    Estimate atStores = Estimate::zero(Currency::pounds()); ///< of costBuildUp(): the cost at completion
    Estimate unplaced = Estimate::zero(Currency::pounds()); ///< on top: devices in scope at no store, without visits
    Estimate once = Estimate::zero(Currency::pounds());     ///< on top: what is paid once for the programme as a whole
    Money contingency = Money::zero(Currency::pounds());    ///< on all three
    Money vat = Money::zero(Currency::pounds());            ///< on all three, what does not come back of it
    int unplacedDevices = 0;
    int pricedAsCameras = 0; ///< devices in scope of unknown class
    int withoutRate = 0;     ///< encoders, access terminals and intercoms that nothing is charged for
    [[nodiscard]] Money net() const { return atStores.likely + unplaced.likely + once.likely; }
    [[nodiscard]] Money toPay() const { return net() + contingency + vat; } ///< the sum that a budget has to hold
};
[[nodiscard]] CostSummary costSummary(const Estate &estate, const std::vector<StoreProgress> &stores);

/// "0.8%": \a part of \a whole to a tenth, as the workbook's cells round; "0.0%" of nothing.
[[nodiscard]] QString percentText(qint64 part, qint64 whole);

} // namespace phaseout::progress
