// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/constraintrows.h"
#include "core/project/storewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
constexpr size_t mostRows = 25; // of one kind of constraint

QString shownDay(QDate date)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, u"d MMM yyyy"_s);
}

QString until(QDate date)
{
    return QCoreApplication::translate("phaseout::report", "until %1").arg(shownDay(date));
}

class Rows {
public:
    Rows(const Facts &facts, const WriteRow &write)
        : m_facts(facts)
        , m_set(facts.estate.constraints)
        , m_plan(facts.current ? facts.current->constraints : facts.estate.constraints)
        , m_write(write)
    {
    }

    void write() const
    {
        writeDates();
        writeCrews();
        writeEffort();
        writeMoneyAndStock();
        writeFreezes();
        writeStores();
        writeDeadlines();
    }

private:
    [[nodiscard]] static QString sourceOf(bool isSet)
    {
        return isSet ? QCoreApplication::translate("phaseout::report", "Set by you") : QCoreApplication::translate("phaseout::report", "Default");
    }
    // A single figure is set when it differs from what nobody has touched.
    template <class T>
    [[nodiscard]] QString sourceOf(T Constraints::*member) const
    {
        return sourceOf(m_set.*member != Constraints().*member);
    }

    template <class T, class Write>
    void each(const std::vector<T> &list, const QString &kind, Write one) const
    {
        for (size_t i = 0; i < std::min(list.size(), mostRows); ++i)
            one(list[i]);
        if (list.size() > mostRows)
            m_write(QCoreApplication::translate("phaseout::report", "%1: more than are shown here").arg(kind),
                    count(static_cast<double>(list.size() - mostRows)), QString(), sourceOf(true));
    }

    [[nodiscard]] QString storeText(const QString &code) const
    {
        const Store *store = m_facts.estate.storeByCode(code);
        return store ? cellText(QString(uniqueCode(*store, m_facts.estate) + u' ' + store->name), 60) : cellText(code, 20);
    }

    void writeDates() const
    {
        if (m_plan.start.isValid())
            m_write(QCoreApplication::translate("phaseout::report", "First day of work"), day(m_plan.start), QCoreApplication::translate("phaseout::report", "date"),
                    sourceOf(&Constraints::start));
        if (m_plan.lockedUntil.isValid())
            m_write(QCoreApplication::translate("phaseout::report", "Locked weeks: a new plan moves nothing before"), day(m_plan.lockedUntil),
                    QCoreApplication::translate("phaseout::report", "date"), sourceOf(&Constraints::lockedUntil));
    }

    void writeCrews() const
    {
        const QString source = sourceOf(!m_set.crews.empty());
        for (const Constraints::CrewPool &pool : m_plan.crews) {
            const QString name = pool.region.isEmpty() ? QCoreApplication::translate("phaseout::report", "regions without their own")
                                                       : cellText(pool.region, 40);
            m_write(QCoreApplication::translate("phaseout::report", "Crews: %1").arg(name), count(pool.crews),
                    QCoreApplication::translate("phaseout::report", "crews in an ordinary week"), source);
            each(pool.changes, name, [&](const Constraints::CrewPeriod &period) {
                m_write(QCoreApplication::translate("phaseout::report", "Crews: %1, %2 to %3").arg(name, shownDay(period.from), shownDay(period.to)),
                        count(period.crews), QCoreApplication::translate("phaseout::report", "crews"), source);
            });
        }
    }

    void writeEffort() const
    {
        m_write(QCoreApplication::translate("phaseout::report", "Lead time from order to delivery"), count(m_plan.leadTimeWeeks),
                QCoreApplication::translate("phaseout::report", "weeks"), sourceOf(&Constraints::leadTimeWeeks));
        m_write(QCoreApplication::translate("phaseout::report", "Cameras that a crew replaces in a day"), count(m_plan.camerasPerCrewDay),
                QCoreApplication::translate("phaseout::report", "cameras"), sourceOf(&Constraints::camerasPerCrewDay));
        m_write(QCoreApplication::translate("phaseout::report", "Travel and setting up, once a visit"), count(m_plan.visitOverheadHalfDays),
                QCoreApplication::translate("phaseout::report", "half days"), sourceOf(&Constraints::visitOverheadHalfDays));
        m_write(QCoreApplication::translate("phaseout::report", "Crews work on bank holidays"), yes(m_plan.worksBankHolidays), QString(),
                sourceOf(&Constraints::worksBankHolidays));
    }

    [[nodiscard]] static Cell yes(bool is)
    {
        Cell cell = words(is ? QCoreApplication::translate("phaseout::report", "Yes") : QCoreApplication::translate("phaseout::report", "No"));
        cell.shown = Shown::Text;
        return cell;
    }

    void writeMoneyAndStock() const
    {
        const auto range = [](QDate from, QDate to) { return QCoreApplication::translate("phaseout::report", "%1 to %2").arg(shownDay(from), shownDay(to)); };
        each(m_plan.budgets, QCoreApplication::translate("phaseout::report", "Budgets"), [&](const Constraints::Budget &budget) {
            m_write(QCoreApplication::translate("phaseout::report", "Budget, %1").arg(range(budget.from, budget.to)), money(budget.cap), budget.cap.currency().code(),
                    sourceOf(!m_set.budgets.empty()));
        });
        if (!m_plan.budgets.empty())
            m_write(QCoreApplication::translate("phaseout::report", "What a period leaves is carried over"), yes(m_plan.budgetCarriesOver), QString(),
                    sourceOf(&Constraints::budgetCarriesOver));
        each(m_plan.stock, QCoreApplication::translate("phaseout::report", "Stock"), [&](const Constraints::Arrival &arrival) {
            const bool isCamera = arrival.item == u"camera";
            m_write(QCoreApplication::translate("phaseout::report", "Stock arriving on %1").arg(shownDay(arrival.on)), count(arrival.quantity),
                    isCamera ? QCoreApplication::translate("phaseout::report", "cameras") : QCoreApplication::translate("phaseout::report", "recorders"),
                    sourceOf(!m_set.stock.empty()));
        });
    }

    void writeFreezes() const
    {
        std::vector<Constraints::Freeze> ahead;
        for (const Constraints::Freeze &freeze : m_plan.freezes)
            if (freeze.to >= m_facts.inputs.asOf)
                ahead.push_back(freeze);
        each(ahead, QCoreApplication::translate("phaseout::report", "Freezes"), [&](const Constraints::Freeze &freeze) {
            const QString where = freeze.region.isEmpty() ? QCoreApplication::translate("phaseout::report", "everywhere") : cellText(freeze.region, 40);
            m_write(QCoreApplication::translate("phaseout::report", "Freeze: %1, %2").arg(cellText(freeze.name, 60), where), day(freeze.from), until(freeze.to),
                    sourceOf(!m_set.freezes.empty()));
        });
    }

    void writeStores() const
    {
        std::vector<Constraints::Closure> ahead;
        for (const Constraints::Closure &closure : m_plan.closures)
            if (closure.to >= m_facts.inputs.asOf)
                ahead.push_back(closure);
        each(ahead, QCoreApplication::translate("phaseout::report", "Closed stores"), [&](const Constraints::Closure &closure) {
            m_write(withReason(QCoreApplication::translate("phaseout::report", "Store %1 closed").arg(storeText(closure.store)), closure.reason), day(closure.from),
                    until(closure.to), sourceOf(true));
        });
        each(m_plan.pins, QCoreApplication::translate("phaseout::report", "Pins"), [&](const Constraints::Pin &pin) {
            m_write(withReason(QCoreApplication::translate("phaseout::report", "Store %1 pinned to the week of").arg(storeText(pin.store)), pin.reason),
                    day(pin.week.monday()), QCoreApplication::translate("phaseout::report", "week"), sourceOf(true));
        });
        each(m_plan.precedences, QCoreApplication::translate("phaseout::report", "Orders of stores"), [&](const Constraints::Precedence &order) {
            m_write(QCoreApplication::translate("phaseout::report", "Store %1 before store %2, by at least").arg(storeText(order.before), storeText(order.after)),
                    count(order.lagWeeks), QCoreApplication::translate("phaseout::report", "weeks"), sourceOf(true));
        });
    }

    [[nodiscard]] static QString withReason(const QString &text, const QString &reason)
    {
        return reason.isEmpty() ? text : QString(text + u" (" + cellText(reason, 60) + u')');
    }

    void writeDeadlines() const
    {
        each(m_plan.deadlines, QCoreApplication::translate("phaseout::report", "Deadlines"), [&](const Constraints::Deadline &deadline) {
            QString what = QCoreApplication::translate("phaseout::report", "Deadline: every store");
            if (!deadline.store.isEmpty())
                what = QCoreApplication::translate("phaseout::report", "Deadline: store %1").arg(storeText(deadline.store));
            else if (!deadline.region.isEmpty() && deadline.minimumRisk > 0)
                what = QCoreApplication::translate("phaseout::report", "Deadline: stores in %1 with a risk of %2 or more")
                           .arg(cellText(deadline.region, 40), QString::number(deadline.minimumRisk));
            else if (!deadline.region.isEmpty())
                what = QCoreApplication::translate("phaseout::report", "Deadline: stores in %1").arg(cellText(deadline.region, 40));
            else if (deadline.minimumRisk > 0)
                what = QCoreApplication::translate("phaseout::report", "Deadline: stores with a risk of %1 or more").arg(deadline.minimumRisk);
            m_write(what, day(deadline.by),
                    deadline.isMust ? QCoreApplication::translate("phaseout::report", "must be kept") : QCoreApplication::translate("phaseout::report", "should be kept"),
                    sourceOf(true));
        });
    }

    const Facts &m_facts;
    const Constraints &m_set;
    const Constraints &m_plan;
    const WriteRow &m_write;
};
} // namespace

void writeConstraints(const Facts &facts, const WriteRow &write)
{
    Rows(facts, write).write();
}

} // namespace phaseout::report
