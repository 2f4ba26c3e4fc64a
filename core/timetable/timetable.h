// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/solve.h"
#include "core/timetable/nearness.h"
#include "core/timetable/problembuilder.h"

namespace phaseout::timetable {

/// One visit of a crew to a store.
struct Visit {
    StoreId store;
    VisitKind kind = VisitKind::Removal;
    QDate start;
    bool isAfternoon = false; ///< starts in the afternoon
    QDate finish;            ///< the last day of work; bank holidays between are not worked
    QDate surveyOn;          ///< a working day by which to have looked; invalid: not said
    QDate orderOn;           ///< a working day by which to order, as long before as delivery takes; invalid: not said
    QString pool;            ///< region of the crews; empty: the general pool
    std::vector<int> crews;  ///< their numbers in the pool, from 1
    int halfDays = 0;        ///< of work on site, of each crew
    int cameras = 0;
    int recorders = 0;
    int devices = 0;         ///< all in scope
    int removed = -1;        ///< in scope there and reported removed when the plan was made; -1: an older plan does not say
    int risk = 0;            ///< score when the plan was made
    qint64 exposure = 0;
    Estimate cost = Estimate::zero(Currency::pounds());
    bool isPinned = false;
    bool isLate = false;     ///< after a deadline that was given
    bool isMustMissed = false; ///< and that one had to be kept
    QString reason;          ///< plain words; translated when the timetable was read

    [[nodiscard]] Week week() const { return Week::of(start); }
    [[nodiscard]] QString crewText() const; ///< "North 2", "North 1 and 3"; translated
};

/// A store that got no visit, and why.
struct Unvisited {
    StoreId store;
    QString reason;
};

/// A visit to a store that no register has any more.
struct GoneVisit {
    QString code; ///< of the store, as it was
    Visit visit;
};

/// A timetable with its proof, as pages, reports and the command line read it.
struct Timetable {
    QByteArray id;                     ///< digest; names it in the journal
    std::vector<Visit> visits;         ///< by start, then in the estate's store order
    std::vector<Unvisited> unvisited;
    std::vector<GoneVisit> gone;       ///< not among visits
    Nearness nearness;
    std::int64_t iterations = 0;
    std::uint64_t seed = 1;
    QDate start;
    QDate finish;                      ///< the last day of the last visit of any kind; invalid when there is none
    Constraints constraints;           ///< those it was made under, defaults filled in
    std::vector<Finding> findings;     ///< of the timetable, and when just made, of the constraints
    [[nodiscard]] QDate lastDayOf(VisitKind kind) const; ///< the last day of the last visit of that kind; invalid when there is none
    [[nodiscard]] int lateVisits() const;  ///< after any deadline
    [[nodiscard]] int missedMusts() const; ///< after one that had to be kept
    [[nodiscard]] const Visit *visitTo(const StoreId &store) const;
};

struct PlanOptions {
    std::uint64_t seed = 1;
    std::int64_t iterations = 0;       ///< 0: as many as fit into seconds
    double seconds = 5;
};

/// A timetable ready to be stored: Project::storePlan(id, bytes), then SetCurrentPlan.
struct MadePlan {
    Timetable timetable;
    QByteArray bytes; ///< problem, schedule, certificate and options: docs/formats/plan.md
};

/// Plans every store with something to do; \a previous, the plan in force, is kept to as buildProblem() says. Fails with
/// NothingToDo when there is none, LimitExceeded when there is more than can be planned. Cancelled in the middle, it gives the best timetable so far ("Stop and keep").
[[nodiscard]] Result<MadePlan> makePlan(const Estate &estate, const Knowledge &knowledge, QDate today, const Timetable *previous,
                                        const PlanOptions &options, const JobContext &context, const plan::SolveObserver &observer = {});

/// Reads a stored plan back, its words made anew. ProjectDamaged.
[[nodiscard]] Result<Timetable> readPlan(const QByteArray &id, const QByteArray &bytes, const Estate &estate);

/// Problem, plan and certificate as phaseout-verify reads them.
struct PlanFiles {
    QByteArray problem;
    QByteArray plan;
    QByteArray certificate;
};
[[nodiscard]] Result<PlanFiles> planFiles(const QByteArray &bytes);

} // namespace phaseout::timetable
