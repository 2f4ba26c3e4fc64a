// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/schedule.h"
#include "core/report/boardbook.h"
#include "core/report/rag.h"
#include "core/timetable/staleness.h"

namespace phaseout::report {

/// The inputs that formulas call by name.
struct Inputs {
    QDate asOf;
    int financialYearStart = 4;
    double vatRate = 0;
    double vatRecoverable = 0;
    progress::Thresholds schedule;
    double amberCost = 0.05; ///< share above the approved budget
    double redCost = 0.10;
    double amberData = 0.02; ///< share of devices that nobody has decided about or placed
    double redData = 0.10;
    std::optional<Money> budget; ///< nothing: not approved yet
    bool isBudgetApproved = false; ///< else it is the sum of the budget periods
    Money contingency = Money::zero(Currency::pounds());
    QDate pledge; ///< invalid: not said
    QDate target;
};

/// One store with something in scope or to survey, and everything its row shows.
struct StoreLine {
    const Store *store = nullptr;
    progress::StoreProgress progress;
    int region = 1;      ///< number in Facts::regions, from 1
    int left = 0;        ///< in scope and not reported removed
    qint64 exposure = 0; ///< of what is left
    int rank = 0;        ///< 1: the most risk left
    QDate baseline;
    QDate forecast; ///< never before as-of while something is left
    QDate actual;
    QDate survey;
    QDate due;    ///< the earlier of the baseline and the programme's target
    QDate finish; ///< actual, else forecast
    std::optional<int> daysLate;
    QDate visit; ///< the last day of the visit to come by the plan, also of a survey
    QDate must;  ///< the deadline that this visit has to keep
    bool isMustMissed = false;
    bool needsVisit = false;
    Rag rag = Rag::NotRated;
    Money done = Money::zero(Currency::pounds());
    Money committed = Money::zero(Currency::pounds());
    Money toComplete = Money::zero(Currency::pounds());
    bool isPinned = false;
    QString why;
    QDate updated;
    int baselineDevices = 0;
    [[nodiscard]] Money cost() const { return done + committed + toComplete; }
};

/// What was reported on one day at one store (-1: at none).
struct RemovalDay {
    int store = -1;
    QDate on;
    int reported = 0;
    int verified = 0;
};

/// What one maker's devices at one store (-1: at none) are.
struct MakerAtStore {
    int store = -1;
    int maker = 0; ///< number in Facts::makers, from 1
    int inScope = 0;
    int confirmed = 0;
    int reported = 0;
    int verified = 0;
    Money cost = Money::zero(Currency::pounds());  ///< its share of the store's
    Money extra = Money::zero(Currency::pounds()); ///< of devices at no store
};

/// A maker as the board's first question has it.
struct MakerLine {
    QString name;   ///< harmless to show
    QString brands; ///< names printed on them, the most frequent first
};

/// Everything the sheets show, computed once from one snapshot.
struct Facts {
    const Estate &estate;
    const timetable::Timetable *current;
    const timetable::Timetable *baseline;
    BoardInfo info;
    Inputs inputs;
    std::vector<progress::StoreProgress> progress;
    progress::Totals totals;
    std::vector<progress::StepRow> steps;
    std::vector<progress::CashItem> cash;
    progress::EarnedValue earned;
    progress::Outlook outlook;
    progress::Schedule schedule;
    progress::CostSummary sums;
    timetable::Staleness staleness; ///< of the current plan
    std::vector<StoreLine> lines;
    std::vector<RemovalDay> removals;
    QStringList regions;         ///< harmless to show
    std::vector<QDate> months;   ///< ends, without gaps; as-of's among them
    int asOfMonth = 0;           ///< position in months
    std::vector<MakerLine> makers; ///< the most devices first
    std::vector<MakerAtStore> makersAtStores;
    Estimate costRange = Estimate::zero(Currency::pounds()); ///< of everything at a store
    int identifyInScope = 0; ///< devices that wait to be identified, and are in scope whatever is decided: of two makers that both are
    int afterTarget = 0; ///< stores that finished or will finish after the target
    int aheadAfterTarget = 0; ///< of those, not finished yet
    qint64 unmappedExposure = 0; ///< of devices at no store
    int unmappedReported = 0;
    Money cost = Money::zero(Currency::pounds()); ///< of everything, by the cash items

    [[nodiscard]] Currency currency() const { return estate.programme.currency; }
};

[[nodiscard]] QDate endOfMonth(QDate date);
/// Text from outside, harmless and short enough for a cell.
[[nodiscard]] QString cellText(const QString &text, int most = 120);

/// A line for every store with something to do, and the regions' names that their numbers stand for.
struct StoreLines {
    std::vector<StoreLine> lines;
    QStringList regions;
};
[[nodiscard]] StoreLines storeLines(const Facts &facts);
/// Fills in the makers and what each has at every store; a store's costs add up to the penny.
void addMakers(Facts &facts);

[[nodiscard]] Facts factsOf(const Estate &estate, const timetable::Timetable *current,
                            const timetable::Timetable *baseline, QDate asOf, const BoardInfo &info);

} // namespace phaseout::report
