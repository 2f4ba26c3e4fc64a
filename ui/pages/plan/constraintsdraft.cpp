// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/constraintsdraft.h"

#include "core/base/text.h"
#include "ui/models/dates.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::ui::ConstraintsDraft", text); }

QString mustWord(bool isMust)
{
    return isMust ? words(QT_TRANSLATE_NOOP("phaseout::ui::ConstraintsDraft", "must"))
                  : words(QT_TRANSLATE_NOOP("phaseout::ui::ConstraintsDraft", "prefer"));
}

QString itemWord(const QString &item)
{
    return item == u"recorder" ? words(QT_TRANSLATE_NOOP("phaseout::ui::ConstraintsDraft", "recorder"))
                               : words(QT_TRANSLATE_NOOP("phaseout::ui::ConstraintsDraft", "camera"));
}

QString whole(qint64 number) { return QLocale().toString(number); }

bool isWord(const QString &typed, const QString &word) { return typed.compare(word, Qt::CaseInsensitive) == 0; }
} // namespace

ConstraintsDraft ConstraintsDraft::of(const Estate &estate, const Constraints &effective)
{
    const Constraints &set = estate.constraints;
    ConstraintsDraft draft;
    draft.start = dayText(set.start);
    draft.lockedUntil = dayText(set.lockedUntil);
    draft.leadTimeWeeks = set.leadTimeWeeks;
    draft.camerasPerCrewDay = set.camerasPerCrewDay;
    draft.visitOverheadHalfDays = set.visitOverheadHalfDays;
    draft.worksBankHolidays = set.worksBankHolidays;
    draft.budgetCarriesOver = set.budgetCarriesOver;
    draft.areCrewsAssumed = set.crews.empty() && !effective.crews.empty();
    draft.areFreezesAssumed = set.freezes.empty() && !set.isFreezeFree && !effective.freezes.empty();
    for (const Constraints::CrewPool &pool : effective.crews)
        draft.crews.push_back({pool.region, whole(pool.crews)});
    for (const Constraints::Freeze &freeze : effective.freezes)
        draft.freezes.push_back({freeze.name, dayText(freeze.from), dayText(freeze.to), freeze.region});
    for (const Constraints::Budget &budget : set.budgets)
        draft.budgets.push_back({dayText(budget.from), dayText(budget.to), budget.cap.shown()});
    for (const Constraints::Deadline &one : set.deadlines)
        draft.deadlines.push_back({one.store, one.region, whole(one.minimumRisk), dayText(one.by), mustWord(one.isMust)});
    for (const Constraints::Arrival &arrival : set.stock)
        draft.stock.push_back({itemWord(arrival.item), dayText(arrival.on), whole(arrival.quantity)});
    return draft;
}

/// The cells of one row, read one after the other.
class ConstraintsReader::Cells {
public:
    Cells(const QStringList &row, int number, Problems &problems) : m_row(row), m_number(number), m_problems(problems) {}

    void refuse(int column, const QString &why) const { m_problems.push_back({m_number, column, why}); }
    [[nodiscard]] QString text(int column) const { return m_row.value(column).simplified(); }
    [[nodiscard]] QDate day(int column) const
    {
        const QDate date = parseDay(text(column));
        if (!date.isValid())
            refuse(column, text(column).isEmpty() ? words(QT_TRANSLATE_NOOP("phaseout::ui::ConstraintsDraft", "A date is needed, such as 15 Nov 2026."))
                                                  : dayProblem(text(column)));
        return date;
    }
    void period(int column, QDate &from, QDate &to) const
    {
        from = day(column);
        to = day(column + 1);
        if (from.isValid() && to.isValid() && to < from)
            refuse(column + 1, words(QT_TRANSLATE_NOOP("phaseout::ui::ConstraintsDraft", "The last day is before the first.")));
    }
    [[nodiscard]] int number(int column, int least, int most, int ifEmpty) const
    {
        if (text(column).isEmpty() && ifEmpty >= least)
            return ifEmpty;
        bool isNumber = false;
        const int value = QLocale().toInt(text(column), &isNumber);
        if (isNumber && value >= least && value <= most)
            return value;
        refuse(column, words(QT_TRANSLATE_NOOP("phaseout::ui::ConstraintsDraft", "A whole number from %1 to %2 is needed.")).arg(whole(least), whole(most)));
        return least;
    }

private:
    const QStringList &m_row;
    int m_number;
    Problems &m_problems;
};

ConstraintsReader::ConstraintsReader(const Estate &estate) : m_estate(estate) {}

QString ConstraintsReader::dayProblem(const QString &text)
{
    if (text.simplified().isEmpty() || parseDay(text).isValid())
        return {};
    return words(QT_TRANSLATE_NOOP("phaseout::ui::ConstraintsDraft", "“%1” is not a date. Write it as 15 Nov 2026 or 15/11/2026.")).arg(text::shown(text));
}

std::vector<Constraints::CrewPool> ConstraintsReader::crews(const Rows &rows, Problems &problems) const
{
    std::vector<Constraints::CrewPool> pools;
    QSet<QString> seen;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Cells cells(rows[i], static_cast<int>(i), problems);
        Constraints::CrewPool pool{cells.text(0), cells.number(1, 0, 10'000, -1), {}};
        if (seen.contains(pool.region))
            cells.refuse(0, words(QT_TRANSLATE_NOOP("phaseout::ui::ConstraintsDraft", "This region is in the list already.")));
        seen.insert(pool.region);
        for (const Constraints::CrewPool &now : m_estate.constraints.crews)
            if (now.region == pool.region)
                pool.changes = now.changes;
        pools.push_back(std::move(pool));
    }
    return pools;
}

std::vector<Constraints::Freeze> ConstraintsReader::freezes(const Rows &rows, Problems &problems) const
{
    std::vector<Constraints::Freeze> freezes;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Cells cells(rows[i], static_cast<int>(i), problems);
        Constraints::Freeze freeze{cells.text(0), {}, {}, cells.text(3)};
        cells.period(1, freeze.from, freeze.to);
        freezes.push_back(std::move(freeze));
    }
    return freezes;
}

std::vector<Constraints::Budget> ConstraintsReader::budgets(const Rows &rows, Problems &problems) const
{
    std::vector<Constraints::Budget> budgets;
    const Currency currency = m_estate.programme.currency;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Cells cells(rows[i], static_cast<int>(i), problems);
        Constraints::Budget budget{{}, {}, Money::zero(currency)};
        cells.period(0, budget.from, budget.to);
        if (const auto cap = Money::parse(cells.text(2), currency); cap && *cap >= Money::zero(currency))
            budget.cap = *cap;
        else
            cells.refuse(2, words(QT_TRANSLATE_NOOP("phaseout::ui::ConstraintsDraft", "An amount is needed, such as %1.")).arg(Money(400'000 * currency.minorPerUnit(), currency).shown()));
        budgets.push_back(budget);
    }
    return budgets;
}

std::vector<Constraints::Deadline> ConstraintsReader::deadlines(const Rows &rows, Problems &problems) const
{
    std::vector<Constraints::Deadline> deadlines;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Cells cells(rows[i], static_cast<int>(i), problems);
        Constraints::Deadline deadline;
        deadline.store = cells.text(0);
        deadline.region = cells.text(1);
        if (!deadline.store.isEmpty() && !m_estate.storeByCode(deadline.store))
            cells.refuse(0, words(QT_TRANSLATE_NOOP("phaseout::ui::ConstraintsDraft", "No store has the code “%1”.")).arg(text::shown(deadline.store)));
        deadline.minimumRisk = cells.number(2, 0, 100, 0);
        deadline.by = cells.day(3);
        deadline.isMust = !isWord(cells.text(4), mustWord(false));
        if (!cells.text(4).isEmpty() && deadline.isMust && !isWord(cells.text(4), mustWord(true)))
            cells.refuse(4, words(QT_TRANSLATE_NOOP("phaseout::ui::ConstraintsDraft", "Write “%1” or “%2”.")).arg(mustWord(true), mustWord(false)));
        deadlines.push_back(std::move(deadline));
    }
    return deadlines;
}

std::vector<Constraints::Arrival> ConstraintsReader::stock(const Rows &rows, Problems &problems) const
{
    std::vector<Constraints::Arrival> arrivals;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Cells cells(rows[i], static_cast<int>(i), problems);
        Constraints::Arrival arrival{u"camera"_s, cells.day(1), cells.number(2, 0, 10'000'000, -1)};
        if (isWord(cells.text(0), itemWord(u"recorder"_s)))
            arrival.item = u"recorder"_s;
        else if (!isWord(cells.text(0), itemWord(u"camera"_s)))
            cells.refuse(0, words(QT_TRANSLATE_NOOP("phaseout::ui::ConstraintsDraft", "Write “%1” or “%2”.")).arg(itemWord(u"camera"_s), itemWord(u"recorder"_s)));
        arrivals.push_back(std::move(arrival));
    }
    return arrivals;
}

ConstraintsReader::Outcome ConstraintsReader::read(const ConstraintsDraft &draft) const
{
    Outcome outcome{m_estate.constraints, {}};
    Constraints &c = outcome.constraints;
    for (const QString &problem : {dayProblem(draft.start), dayProblem(draft.lockedUntil)})
        if (!problem.isEmpty())
            outcome.problems.push_back(problem);
    c.start = parseDay(draft.start);
    c.lockedUntil = parseDay(draft.lockedUntil);
    c.leadTimeWeeks = draft.leadTimeWeeks;
    c.camerasPerCrewDay = draft.camerasPerCrewDay;
    c.visitOverheadHalfDays = draft.visitOverheadHalfDays;
    c.worksBankHolidays = draft.worksBankHolidays;
    c.budgetCarriesOver = draft.budgetCarriesOver;
    Problems problems;
    if (!draft.areCrewsAssumed)
        c.crews = crews(draft.crews, problems);
    if (!draft.areFreezesAssumed) {
        c.freezes = freezes(draft.freezes, problems);
        c.isFreezeFree = draft.freezes.empty();
    }
    c.budgets = budgets(draft.budgets, problems);
    c.deadlines = deadlines(draft.deadlines, problems);
    c.stock = stock(draft.stock, problems);
    for (const EditRowsModel::Problem &problem : problems)
        outcome.problems.push_back(problem.words);
    return outcome;
}

} // namespace phaseout::ui
