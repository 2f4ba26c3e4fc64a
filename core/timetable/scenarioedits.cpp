// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/scenarios.h"

#include "core/project/edits.h"
#include "core/project/storewords.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::timetable {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::timetable", text); }

// Applies one edit after the other.
class Editing {
public:
    Editing(const Estate &estate, QDate today) : m_estate(estate), m_today(today), m_work(workOf(estate, today)), m_constraints(effectiveConstraints(estate, m_work, today)) {}

    Outcome<Constraints> run(const Scenario &scenario)
    {
        if (scenario.edits.empty())
            note(u"scenario.no-edits"_s, scenario.name, QT_TRANSLATE_NOOP("phaseout::timetable", "The scenario edits nothing, so its timetable is that of the estate as it is."));
        for (const ScenarioEdit &edit : scenario.edits)
            apply(edit);
        return {std::move(m_constraints), std::move(m_findings)};
    }

private:
    using Kind = ScenarioEdit::Kind;

    void note(const QString &id, const QString &subject, const char *message) { tell(Severity::Note, id, subject, message); }
    void warn(const QString &id, const QString &subject, const char *message) { tell(Severity::Warning, id, subject, message); }
    void tell(Severity severity, const QString &id, const QString &subject, const char *message)
    {
        m_findings.push_back({severity, id, subject, {}, words(message), {}, {}});
    }
    void apply(const ScenarioEdit &edit)
    {
        switch (edit.kind) {
        case Kind::Set:
            set(edit.values);
            break;
        case Kind::Crews:
            addCrews(edit);
            break;
        case Kind::Budgets:
            for (Constraints::Budget &budget : m_constraints.budgets)
                budget.cap = budget.cap.share(std::int64_t{1000} * edit.amount);
            break;
        case Kind::Deliveries:
            for (Constraints::Arrival &arrival : m_constraints.stock)
                arrival.on = arrival.on.addDays(7 * edit.amount);
            break;
        case Kind::Deadlines:
            for (Constraints::Deadline &deadline : m_constraints.deadlines)
                deadline.by = deadline.by.addDays(7 * edit.amount);
            break;
        case Kind::Pace:
            setPace(edit);
            break;
        case Kind::Spread:
            spread(edit.amount);
            break;
        case Kind::NotBefore:
            wait(edit);
            break;
        case Kind::Weights:
            weigh(edit.values);
            break;
        case Kind::Isolate:
            break; // no constraints
        }
    }
    // No constraint either, but it may come to nothing.
    void weigh(const QJsonObject &values)
    {
        const auto isSensitive = [this](const StoreWork &one) { return m_estate.stores[static_cast<size_t>(one.store)].sensitivity > 0; };
        if (values.contains(u"place"_s) && std::none_of(m_work.begin(), m_work.end(), isSensitive))
            note(u"scenario.sensitivity.none"_s, {}, QT_TRANSLATE_NOOP("phaseout::timetable", "No store with something to do is marked as sensitive, so none comes first: the register's column for it was empty."));
    }
    void set(const QJsonObject &values)
    {
        QJsonObject whole = toJson(m_constraints);
        for (auto it = values.begin(); it != values.end(); ++it)
            whole[it.key()] = it.value();
        std::vector<Finding> findings;
        if (auto changed = constraintsFromJson(whole, m_estate.programme.currency, findings))
            m_constraints = *std::move(changed);
        // What is left open by the change has its default again.
        Estate open;
        open.programme = m_estate.programme;
        open.constraints = m_constraints;
        open.stores = m_estate.stores;
        m_constraints = effectiveConstraints(open, m_work, m_today);
    }
    void addCrews(const ScenarioEdit &edit)
    {
        bool isFound = edit.region.isEmpty();
        for (Constraints::CrewPool &pool : m_constraints.crews) {
            if (!edit.region.isEmpty() && pool.region != edit.region)
                continue;
            isFound = true;
            if (edit.from.isValid()) {
                addPeriod(pool, edit);
                continue;
            }
            pool.crews = std::max(0, pool.crews + edit.amount);
            for (Constraints::CrewPeriod &change : pool.changes)
                change.crews = std::max(0, change.crews + edit.amount);
        }
        if (!isFound)
            warn(u"scenario.region.unknown"_s, edit.region, QT_TRANSLATE_NOOP("phaseout::timetable", "A scenario changes the crews of a region that has none of its own."));
    }
    // What holds in the period changes by so many; periods later in the list win, so the changed ones go last, day by day the same.
    static void addPeriod(Constraints::CrewPool &pool, const ScenarioEdit &edit)
    {
        std::vector<Constraints::CrewPeriod> inside{{edit.from, edit.to, std::max(0, pool.crews + edit.amount)}};
        for (const Constraints::CrewPeriod &change : pool.changes) {
            const QDate from = std::max(change.from, edit.from);
            const QDate to = std::min(change.to, edit.to);
            if (from <= to)
                inside.push_back({from, to, std::max(0, change.crews + edit.amount)});
        }
        pool.changes.insert(pool.changes.end(), inside.begin(), inside.end());
    }
    // The riskiest share by the first day, the next by the second, and so on; ties in the stores' order.
    void setPace(const ScenarioEdit &edit)
    {
        std::vector<size_t> order(m_work.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::stable_sort(order.begin(), order.end(), [this](size_t a, size_t b) { return m_work[a].risk.exposure > m_work[b].risk.exposure; });
        size_t done = 0;
        for (const ScenarioEdit::Step &step : edit.steps) {
            const size_t until = std::min(order.size(), (order.size() * static_cast<size_t>(step.percent) + 99) / 100);
            for (; done < until; ++done) {
                const Store &store = m_estate.stores[static_cast<size_t>(m_work[order[done]].store)];
                m_constraints.deadlines.push_back({uniqueCode(store, m_estate), {}, 0, step.by, edit.isMust});
            }
        }
    }
    // In every region the stores' turn comes evenly over so many weeks, in the register's order, with as many crews as that
    // takes at the usual share of usable days.
    void spread(int weeks)
    {
        constexpr qint64 usablePerMille = 700;
        QMap<QString, qint64> halfDays;
        QMap<QString, std::vector<int>> stores;
        for (const StoreWork &one : m_work) {
            const QString &region = m_estate.stores[static_cast<size_t>(one.store)].region;
            halfDays[region] += one.halfDays;
            stores[region].push_back(one.store);
        }
        for (const std::vector<int> &turns : std::as_const(stores))
            for (size_t i = 1; i < turns.size(); ++i) // the first one's is at once
                waitUntil(uniqueCode(m_estate.stores[static_cast<size_t>(turns[i])], m_estate),
                          m_constraints.start.addDays(qint64{7} * weeks * static_cast<qint64>(i) / static_cast<qint64>(turns.size())));
        const qint64 perCrew = std::max<qint64>(1, qint64{10} * weeks * usablePerMille / 1000);
        m_constraints.crews.clear();
        for (auto it = halfDays.begin(); it != halfDays.end(); ++it)
            m_constraints.crews.push_back({it.key(), static_cast<int>((it.value() + perCrew - 1) / perCrew), {}});
        m_constraints.horizonWeeks = std::max(m_constraints.horizonWeeks, std::min(520, weeks + weeks / 2));
    }
    void wait(const ScenarioEdit &edit)
    {
        if (edit.waits.empty())
            note(u"scenario.waits.none"_s, {}, QT_TRANSLATE_NOOP("phaseout::timetable", "The scenario names no store that waits, so none does: give it the stores and their days."));
        for (const ScenarioEdit::Wait &one : edit.waits) {
            if (!m_estate.storeByCode(one.store))
                warn(u"scenario.store.unknown"_s, one.store, QT_TRANSLATE_NOOP("phaseout::timetable", "A scenario names a store that no register has."));
            else if (one.until > m_constraints.start)
                waitUntil(one.store, one.until);
        }
    }
    void waitUntil(const QString &store, QDate day)
    {
        m_constraints.closures.push_back({store, std::min(m_today, m_constraints.start), day.addDays(-1), words(QT_TRANSLATE_NOOP("phaseout::timetable", "waits for its day"))});
    }

    const Estate &m_estate;
    const QDate m_today;
    const std::vector<StoreWork> m_work;
    Constraints m_constraints;
    std::vector<Finding> m_findings;
};
} // namespace

Outcome<Constraints> constraintsOf(const Scenario &scenario, const Estate &estate, QDate today)
{
    return Editing(estate, today).run(scenario);
}

Edit adoption(const Scenario &scenario, const Estate &estate, QDate today)
{
    Edit edit = changeDocument(estate, Document::Constraints, toJson(constraintsOf(scenario, estate, today).value));
    for (const ScenarioEdit &one : scenario.edits)
        if (one.kind == ScenarioEdit::Kind::Weights)
            if (const auto weights = assess::riskWeightsFromJson(one.values)) {
                const Edit more = changeDocument(estate, Document::RiskWeights, assess::toJson(*weights));
                edit.changes.insert(edit.changes.end(), more.changes.begin(), more.changes.end());
            }
    edit.reason = scenario.name;
    return edit;
}

} // namespace phaseout::timetable
