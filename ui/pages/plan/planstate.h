// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/outlook.h"
#include "ui/gantt/ganttroles.h"

namespace phaseout::ui {

/// A row of the plan: one visit, or the heading of a region.
struct PlanRow {
    bool isGroup = false;
    QString name;            ///< of the store or the region, harmless to show
    QString code;
    QString note;            ///< of a heading: "2 crews, 11 stores"
    QString region;
    timetable::Visit visit;
    QDate baselineStart;     ///< invalid: not in the baseline
    QDate baselineFinish;
    bool isDone = false;
    bool isNeedless = false; ///< nothing is left to do there, and nothing was done
    bool isLate = false;     ///< should be done and is not
    bool isPinned = false;   ///< now, by the constraints; visit.isPinned is what the plan was made with

    [[nodiscard]] bool matches(const QString &filter) const;
};

/// Something about the plan that somebody should look at.
struct PlanAttention {
    QString words; ///< "0231 York Foss: no crew is free before …"
    StoreId store; ///< where it is; null: nowhere in particular
    friend bool operator==(const PlanAttention &, const PlanAttention &) = default;
};

/// What the Plan page says about one plan, without showing anything. A value.
class PlanState {
public:
    PlanState() = default;
    /// \a current and \a baseline may be null.
    PlanState(const Estate &estate, const timetable::Timetable *current, const timetable::Timetable *baseline, QDate today);

    [[nodiscard]] bool hasPlan() const { return m_hasPlan; }
    [[nodiscard]] int visits() const { return m_visits; }
    /// Visits whose words hold \a filter, under the headings of their regions; headings without visits are left out.
    [[nodiscard]] std::vector<PlanRow> rows(const QString &filter = {}) const;
    /// The same without headings, by start.
    [[nodiscard]] std::vector<PlanRow> visitRows(const QString &filter = {}) const;
    /// "120 visits; the last removal ends on 11 Dec 2027. …"; what to do when there is no plan.
    [[nodiscard]] const QString &sentence() const { return m_sentence; }
    /// What stands against the plan, one sentence each: target missed, made under other rules.
    [[nodiscard]] const QStringList &concerns() const { return m_concerns; }
    /// Deadlines that will be missed, store by store; stores without a visit; what was wrong with the constraints when the
    /// plan was made.
    [[nodiscard]] const std::vector<PlanAttention> &attention() const { return m_attention; }
    /// Whether every store with something to do has its visit, and every device in scope its store.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// Freezes that hold everywhere.
    [[nodiscard]] const std::vector<GanttBand> &bands() const { return m_bands; }

private:
    void addVisits(const Estate &estate, const timetable::Timetable &current, const timetable::Timetable *baseline, const progress::Outlook &outlook);
    void addConcerns(const Estate &estate, const timetable::Timetable &current, const progress::Outlook &outlook, QDate today);
    void addAttention(const Estate &estate, const timetable::Timetable &current, const progress::Outlook &outlook);
    void addBands(const Constraints &constraints);

    bool m_hasPlan = false;
    int m_visits = 0;
    std::vector<PlanRow> m_rows; // by region, then by start
    QString m_sentence;
    QStringList m_concerns;
    std::vector<PlanAttention> m_attention;
    bool m_isWhole = false;
    std::vector<GanttBand> m_bands;
};

/// A region's name, harmless to show; "No region" for an empty one.
[[nodiscard]] QString regionName(const QString &region);

} // namespace phaseout::ui
