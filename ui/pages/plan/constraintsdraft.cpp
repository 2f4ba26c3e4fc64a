// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/constraintsdraft.h"

#include "core/base/text.h"
#include "core/project/storewords.h"
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
    draft.horizonWeeks = set.horizonWeeks;
    for (const Constraints::CrewPool &pool : effective.crews) {
        draft.crews.push_back({pool.region, whole(pool.crews), {}, {}});
        for (const Constraints::CrewPeriod &change : pool.changes)
            draft.crews.push_back({pool.region, whole(change.crews), dayText(change.from), dayText(change.to)});
    }
    for (const Constraints::Freeze &freeze : effective.freezes)
        draft.freezes.push_back({freeze.name, dayText(freeze.from), dayText(freeze.to), freeze.region});
    for (const Constraints::Budget &budget : set.budgets)
        draft.budgets.push_back({dayText(budget.from), dayText(budget.to), budget.cap.shown()});
    for (const Constraints::Deadline &one : set.deadlines)
        draft.deadlines.push_back({one.store, one.region, whole(one.minimumRisk), dayText(one.by), mustWord(one.isMust)});
    for (const Constraints::Arrival &arrival : set.stock)
        draft.stock.push_back({itemWord(arrival.item), dayText(arrival.on), whole(arrival.quantity)});
    for (const Constraints::Closure &closure : set.closures)
        draft.closures.push_back({closure.store, dayText(closure.from), dayText(closure.to), closure.reason});
    for (const Constraints::Precedence &one : set.precedences)
        draft.precedences.push_back({one.before, one.after, whole(one.lagWeeks)});
    for (const Constraints::Pin &pin : set.pins)
        draft.pins.push_back({pin.store, dayText(pin.week.monday()), pin.reason});
    return draft;
}

/// The cells of one row, read one after the other.
class ConstraintsReader::Cells {
public:
    Cells(const Estate &estate, const QStringList &row, int number, Problems &problems) : m_estate(estate), m_row(row), m_number(number), m_problems(problems) {}

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

    /// A store's code as it was typed; one must be given.
    [[nodiscard]] QString store(int column) const
    {
        const QString code = text(column);
        if (code.isEmpty())
            refuse(column, words(QT_TRANSLATE_NOOP("phaseout::ui::ConstraintsDraft", "The code of a store is needed.")));
        else
            known(column);
        return code;
    }
    /// Refuses a code that no store has.
    void known(int column) const
    {
        const auto called = storeCalled(text(column), m_estate);
        if (!called && called.error().code == ErrorCode::ValueInvalid)
            refuse(column, userText(called.error()));
        else if (!called)
            refuse(column, words(QT_TRANSLATE_NOOP("phaseout::ui::ConstraintsDraft", "No store has the code “%1”.")).arg(text::shown(text(column))));
    }

private:
    const Estate &m_estate;
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
    const auto poolOf = [&pools](const QString &region) {
        return std::find_if(pools.begin(), pools.end(), [&](const Constraints::CrewPool &pool) { return pool.region == region; });
    };
    const auto isChange = [&rows](size_t i) { return !rows[i].value(2).simplified().isEmpty() || !rows[i].value(3).simplified().isEmpty(); };
    for (size_t i = 0; i < rows.size(); ++i) {
        if (isChange(i))
            continue;
        const Cells cells(m_estate, rows[i], static_cast<int>(i), problems);
        if (poolOf(cells.text(0)) != pools.end())
            cells.refuse(0, words(QT_TRANSLATE_NOOP("phaseout::ui::ConstraintsDraft", "This region is in the list already. Give the new line a first and a last day, for a time in which it is otherwise.")));
        pools.push_back({cells.text(0), cells.number(1, 0, 10'000, -1), {}});
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!isChange(i))
            continue;
        const Cells cells(m_estate, rows[i], static_cast<int>(i), problems);
        Constraints::CrewPeriod period;
        period.crews = cells.number(1, 0, 10'000, -1);
        cells.period(2, period.from, period.to);
        if (const auto pool = poolOf(cells.text(0)); pool != pools.end())
            pool->changes.push_back(period);
        else
            cells.refuse(0, words(QT_TRANSLATE_NOOP("phaseout::ui::ConstraintsDraft", "Say in a line without days how many crews this region has in an ordinary week.")));
    }
    return pools;
}

std::vector<Constraints::Freeze> ConstraintsReader::freezes(const Rows &rows, Problems &problems) const
{
    std::vector<Constraints::Freeze> freezes;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Cells cells(m_estate, rows[i], static_cast<int>(i), problems);
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
        const Cells cells(m_estate, rows[i], static_cast<int>(i), problems);
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
        const Cells cells(m_estate, rows[i], static_cast<int>(i), problems);
        Constraints::Deadline deadline;
        deadline.store = cells.text(0);
        deadline.region = cells.text(1);
        if (!deadline.store.isEmpty())
            cells.known(0);
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
        const Cells cells(m_estate, rows[i], static_cast<int>(i), problems);
        Constraints::Arrival arrival{u"camera"_s, cells.day(1), cells.number(2, 0, 10'000'000, -1)};
        if (isWord(cells.text(0), itemWord(u"recorder"_s)))
            arrival.item = u"recorder"_s;
        else if (!isWord(cells.text(0), itemWord(u"camera"_s)))
            cells.refuse(0, words(QT_TRANSLATE_NOOP("phaseout::ui::ConstraintsDraft", "Write “%1” or “%2”.")).arg(itemWord(u"camera"_s), itemWord(u"recorder"_s)));
        arrivals.push_back(std::move(arrival));
    }
    return arrivals;
}

std::vector<Constraints::Closure> ConstraintsReader::closures(const Rows &rows, Problems &problems) const
{
    std::vector<Constraints::Closure> closures;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Cells cells(m_estate, rows[i], static_cast<int>(i), problems);
        Constraints::Closure closure{cells.store(0), {}, {}, cells.text(3)};
        cells.period(1, closure.from, closure.to);
        closures.push_back(std::move(closure));
    }
    return closures;
}

std::vector<Constraints::Precedence> ConstraintsReader::precedences(const Rows &rows, Problems &problems) const
{
    std::vector<Constraints::Precedence> precedences;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Cells cells(m_estate, rows[i], static_cast<int>(i), problems);
        Constraints::Precedence one{cells.store(0), cells.store(1), cells.number(2, 0, 520, 0)};
        const Store *before = m_estate.storeByCode(one.before);
        if (before && before == m_estate.storeByCode(one.after))
            cells.refuse(1, words(QT_TRANSLATE_NOOP("phaseout::ui::ConstraintsDraft", "A store cannot wait for itself.")));
        precedences.push_back(std::move(one));
    }
    return precedences;
}

std::vector<Constraints::Pin> ConstraintsReader::pins(const Rows &rows, Problems &problems) const
{
    std::vector<Constraints::Pin> pins;
    QSet<const Store *> seen;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Cells cells(m_estate, rows[i], static_cast<int>(i), problems);
        Constraints::Pin pin;
        pin.store = cells.store(0);
        if (const Store *store = m_estate.storeByCode(pin.store)) {
            if (seen.contains(store))
                cells.refuse(0, words(QT_TRANSLATE_NOOP("phaseout::ui::ConstraintsDraft", "This store is pinned to another week already.")));
            seen.insert(store);
        }
        if (const QDate day = cells.day(1); day.isValid())
            pin.week = Week::of(day);
        pin.reason = cells.text(2);
        pins.push_back(std::move(pin));
    }
    return pins;
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
    c.horizonWeeks = draft.horizonWeeks;
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
    c.closures = closures(draft.closures, problems);
    c.precedences = precedences(draft.precedences, problems);
    c.pins = pins(draft.pins, problems);
    for (const EditRowsModel::Problem &problem : problems)
        outcome.problems.push_back(problem.words);
    return outcome;
}

} // namespace phaseout::ui
