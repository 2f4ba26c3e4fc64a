// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/explain.h"
#include "core/timetable/deadlines.h"
#include "core/timetable/planfile.h"

namespace phaseout::timetable {

/// A run of weeks before a visit, and the first thing in its way then.
struct Hindrance {
    Week first = Week::of(QDate(1970, 1, 5));
    Week last = first;
    QString cause;           ///< slug: "start", "pin", "locked", "freeze", "closed", "blackout", "holiday", "calendar",
                             ///< "earlier", "later", "stock", "money", "crews", or "nothing"
    QString words;           ///< "the crews are at 0046, 0052"; translated
    std::vector<int> others; ///< jobs that have the crews, or that job that it waits for
};
/// From when on a visit could be, were it the only one.
struct Earliest {
    QDate day;     ///< invalid: never
    QString cause; ///< what rules out the days before; empty when nothing does
    QString words; ///< translated; may be empty
};

/// Why visits are when they are, in plain words: every week between the first possible one and the visit has its cause.
/// Translated. Keeps references to what it is made of. Thread: one at a time.
class Reasons {
public:
    Reasons(const PlanParts &parts, const plan::Model &model, const Estate &estate);

    /// Of a job with a place. \a due are its deadlines, \a finish its last day.
    [[nodiscard]] QString of(int job, const Due &due, QDate finish);
    /// Every week before the visit's own, or all weeks when it has none, by run; what cannot move has none.
    [[nodiscard]] std::vector<Hindrance> hindrances(int job);
    [[nodiscard]] Earliest earliest(int job);
    /// Why a job has no place.
    [[nodiscard]] QString of(const plan::Unplaced &unplaced) const;
    /// The same in general, for many stores at once: "not enough cameras come in".
    [[nodiscard]] QString causeOf(const plan::Unplaced &unplaced) const;
    [[nodiscard]] const std::vector<plan::Unplaced> &unplaced() const { return m_unplaced; }
    /// Pinned, locked or ordered.
    [[nodiscard]] bool isFixed(int job) const;
    /// The pin of its store; null where it has none.
    [[nodiscard]] const Constraints::Pin *pinOf(int job) const;

private:
    struct Obstacle {
        plan::Cause cause;
        int resource;
        std::vector<int> others; ///< jobs that have the crews, that it waits for or that wait for it
        QDate from; ///< of the starts that it rules out
        QDate to;
        QDate end;  ///< of the work that they would take
    };
    [[nodiscard]] Obstacle obstacle(int job, plan::Cause cause, int resource, int other, const std::vector<int> &others, plan::Span starts) const;
    static void add(std::vector<Obstacle> &obstacles, const Obstacle &now);
    [[nodiscard]] QString notBefore(const plan::Explanation &why) const;
    [[nodiscard]] QString between(const plan::Explanation &why) const;
    [[nodiscard]] QString kept(int job) const;
    [[nodiscard]] QString closed(const plan::Unplaced &unplaced, const Obstacle &then) const;
    [[nodiscard]] QString late(const Due &due, QDate finish) const;
    [[nodiscard]] QString words(int job, const Obstacle &obstacle) const;
    [[nodiscard]] QString release(int job) const;
    [[nodiscard]] QString freezes(int job, const Obstacle &obstacle) const;
    [[nodiscard]] QString closures(int job, const Obstacle &obstacle) const;
    [[nodiscard]] QString budgets(const Obstacle &obstacle) const;
    [[nodiscard]] QString crews(int job, const std::vector<int> &others) const;
    [[nodiscard]] QString itemName(int item) const;
    [[nodiscard]] std::vector<plan::Unplaced> unplacedJobs();
    [[nodiscard]] QDate closingOf(int job) const;
    [[nodiscard]] bool isSold(int job) const;
    [[nodiscard]] int lastStartOf(int job) const;
    [[nodiscard]] QString name(int job) const;
    [[nodiscard]] QStringList names(const std::vector<int> &jobs) const;
    [[nodiscard]] bool isMoreRisk(int job, int than) const;
    [[nodiscard]] int halfDays(int job) const;

    const PlanParts &m_parts;
    const plan::Model &m_model;
    const Estate &m_estate;
    const SlotCalendar m_calendar;
    plan::Explainer m_explainer;
    const QHash<StoreId, QDate> m_sold; // before what asks for it
    const std::vector<plan::Unplaced> m_unplaced;
    QHash<QString, const Constraints::Pin *> m_pins; // by the key of what a job is labelled with
};

} // namespace phaseout::timetable
