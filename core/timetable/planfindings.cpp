// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/planfindings.h"

#include "core/project/soldstores.h"
#include "core/project/storewords.h"
#include "core/timetable/findingwords.h"
#include "core/timetable/staleness.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::timetable {
namespace {
QString words(const char *text, qsizetype n = -1) { return QCoreApplication::translate("phaseout::timetable", text, nullptr, static_cast<int>(n)); }
QString dayText(QDate date) { return QLocale().toString(date, u"d MMM yyyy"_s); }

QStringList codes(const Timetable &timetable, const Estate &estate, auto isMeant)
{
    QStringList result;
    for (const Visit &visit : timetable.visits)
        if (isMeant(visit))
            result += uniqueCode(*estate.store(visit.store), estate);
    return result;
}

class Gathering {
public:
    void add(Severity severity, const QString &id, const QString &subject, const QString &message, const QString &suggestion = {})
    {
        m_findings.push_back({severity, id, subject, {}, message, suggestion, {}});
    }
    void late(const Timetable &timetable, const Estate &estate)
    {
        const QStringList musts = codes(timetable, estate, [](const Visit &visit) { return visit.isMustMissed; });
        if (!musts.isEmpty())
            add(Severity::Warning, u"plan.deadline.missed"_s, musts.first(),
                words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln visit(s) end after a deadline that must be kept: %1."), musts.size()).arg(someOf(musts)));
        const QStringList wishes = codes(timetable, estate, [](const Visit &visit) { return visit.isLate && !visit.isMustMissed; });
        if (!wishes.isEmpty())
            add(Severity::Note, u"plan.deadline.wish-missed"_s, wishes.first(),
                words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln visit(s) end later than wished: %1."), wishes.size()).arg(someOf(wishes)));
    }
    void unplanned(const PlanParts &parts, const Reasons &reasons, const Estate &estate)
    {
        std::vector<std::pair<QString, QStringList>> byCause; // in the order of the first store of each
        for (const plan::Unplaced &unplaced : reasons.unplaced()) {
            const Store *store = estate.store(parts.stores[static_cast<size_t>(unplaced.job)]);
            if (!store)
                continue;
            const QString cause = reasons.causeOf(unplaced);
            auto group = std::find_if(byCause.begin(), byCause.end(), [&](const auto &g) { return g.first == cause; });
            if (group == byCause.end())
                group = byCause.insert(byCause.end(), {cause, {}});
            group->second += uniqueCode(*store, estate);
        }
        for (const auto &[cause, stores] : byCause)
            add(Severity::Warning, u"plan.store.unplanned"_s, stores.first(),
                words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln store(s) got no visit, because %1: %2."), stores.size()).arg(cause, someOf(stores)));
    }
    // A store without a visit costs the same whatever its risk, so that as many as possible have one: worth knowing where
    // the riskiest pay for it.
    void risky(const PlanParts &parts, const Estate &estate)
    {
        constexpr size_t tenth = 10;
        std::vector<size_t> riskiest(parts.work.size());
        std::iota(riskiest.begin(), riskiest.end(), size_t{0});
        std::stable_sort(riskiest.begin(), riskiest.end(), [&](size_t a, size_t b) { return parts.work[a].risk.exposure > parts.work[b].risk.exposure; });
        riskiest.resize(riskiest.size() / tenth);
        QStringList left;
        for (const size_t j : riskiest)
            if (const Store *store = estate.store(parts.stores[j]); store && !parts.schedule.jobs[j].isPlaced() && parts.work[j].risk.exposure > 0 && !isOver(*store, parts))
                left += uniqueCode(*store, estate);
        if (left.isEmpty())
            return;
        add(Severity::Warning, u"plan.store.unplanned-risky"_s, left.first(),
            words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln of the tenth of stores that carry most risk got no visit: %1. As many stores as possible get one, and what these need is enough for several others."), left.size())
                .arg(someOf(left)));
    }
    // The weeks of an earlier plan weigh something: who relaxes a limit may wonder why so little moves.
    void kept(const PlanParts &parts, const Reasons &reasons)
    {
        const std::vector<int> weeks = parts.problem.weekOfSlot();
        const auto weekOf = [&weeks](int slot) { return weeks[static_cast<size_t>(slot)]; };
        int stay = 0;
        for (size_t j = 0; j < parts.problem.jobs.size(); ++j) {
            const plan::Job &job = parts.problem.jobs[j];
            const plan::Placed &placed = parts.schedule.jobs[j];
            const bool mayMove = job.disruption > 0 && job.oldStart != plan::none && !reasons.isFixed(static_cast<int>(j));
            stay += mayMove && placed.isPlaced() && weekOf(placed.start) == weekOf(job.oldStart) ? 1 : 0;
        }
        if (stay == 0)
            return;
        add(Severity::Note, u"plan.weeks.kept"_s, {},
            words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln visit(s) keep the week that the plan before gave them: moving one has to be worth more than a little."), stay),
            words(QT_TRANSLATE_NOOP("phaseout::timetable", "Replanning shows what moving more of them would gain.")));
    }
    void finish(const Timetable &timetable, const Estate &estate)
    {
        const QDate target = estate.programme.targetDate;
        const QDate last = timetable.lastDayOf(VisitKind::Removal);
        if (target.isValid() && last.isValid() && last > target)
            add(Severity::Warning, u"plan.finish.late"_s, dayText(last),
                words(QT_TRANSLATE_NOOP("phaseout::timetable", "The last removal ends on %1, after the target of %2.")).arg(dayText(last), dayText(target)));
    }
    // Nothing limits what such visits cost, and nobody has granted it.
    void outsideBudgets(const Timetable &timetable)
    {
        const std::vector<Constraints::Budget> &budgets = timetable.constraints.budgets;
        if (budgets.empty())
            return;
        int visits = 0;
        QDate first;
        Money sum = Money::zero(budgets.front().cap.currency());
        for (const Visit &visit : timetable.visits) {
            const auto isIn = [&](const Constraints::Budget &budget) { return budget.from <= visit.start && visit.start <= budget.to; };
            if (std::any_of(budgets.begin(), budgets.end(), isIn) || visit.cost.likely.minor() <= 0)
                continue;
            ++visits;
            sum += visit.cost.likely;
            first = first.isValid() ? std::min(first, visit.start) : visit.start;
        }
        if (visits > 0)
            add(Severity::Warning, u"plan.budget.outside"_s, dayText(first),
                words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln visit(s) for about %1 are in no budget period, the first on %2."), visits).arg(sum.shown(), dayText(first)));
    }
    void closing(const Timetable &timetable, const Estate &estate, bool isSale)
    {
        const QDate end = timetable.start.addDays(7 * timetable.constraints.horizonWeeks);
        const QHash<StoreId, QDate> sold = soldDays(estate);
        const auto closes = [&](const Visit &visit, bool isAfterVisit) {
            const Store *store = estate.store(visit.store);
            return store && store->closedOn.isValid() && store->closedOn <= end && (visit.finish < store->closedOn) == isAfterVisit && closesBySale(*store, sold) == isSale;
        };
        // It was said after the plan was made: a plan made since would know.
        const QStringList early = codes(timetable, estate, [&](const Visit &visit) {
            return closes(visit, false) && workNow(visit, estate, estate.storeAt(visit.store)).standing == WorkNow::Standing::ToCome;
        });
        if (!early.isEmpty())
            add(Severity::Warning, u"plan.store.closes-first"_s, early.first(),
                (isSale ? words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln store(s) are sold before the visit is over: %1."), early.size())
                        : words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln store(s) close before the visit is over: %1."), early.size()))
                    .arg(someOf(early)));
        const QStringList stores = codes(timetable, estate, [&](const Visit &visit) { return closes(visit, true); });
        if (!stores.isEmpty())
            add(Severity::Note, u"plan.store.closing"_s, stores.first(),
                (isSale ? words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln store(s) will be sold; the visit ends before: %1."), stores.size())
                        : words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln store(s) will close; the visit ends before: %1."), stores.size()))
                    .arg(someOf(stores)));
    }
    void closingSoon(const Timetable &timetable, const Estate &estate)
    {
        constexpr int halfAYear = 182; // days
        const QStringList stores = codes(timetable, estate, [&](const Visit &visit) {
            const Store *store = estate.store(visit.store);
            return store && visit.kind == VisitKind::Removal && store->closedOn > visit.finish && visit.finish.daysTo(store->closedOn) <= halfAYear;
        });
        if (stores.isEmpty())
            return;
        add(Severity::Warning, u"plan.store.closing-soon"_s, stores.first(),
            words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln store(s) close or are sold within half a year of getting new cameras: %1."), stores.size()).arg(someOf(stores)),
            words(QT_TRANSLATE_NOOP("phaseout::timetable", "Ask what they need until then, and where what is bought for them can go afterwards.")));
    }
    void gone(const Timetable &timetable)
    {
        QStringList stores;
        for (const GoneVisit &one : timetable.gone)
            stores += one.code;
        if (!stores.isEmpty())
            add(Severity::Warning, u"plan.store.gone"_s, stores.first(),
                words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln store(s) of this plan are in no register any more: %1."), stores.size()).arg(someOf(stores)));
    }
    void keptGoods(const PlanParts &parts)
    {
        const QDate soonest = parts.firstDay().addDays(qint64{7} * parts.constraints.leadTimeWeeks);
        const SlotCalendar calendar = parts.calendar();
        int sooner = 0;
        for (size_t j = 0; j < parts.rules.size(); ++j)
            sooner += parts.rules[j] == StartRule::Kept && parts.schedule.jobs[j].isPlaced() && calendar.day(parts.schedule.jobs[j].start) < soonest ? 1 : 0;
        if (sooner == 0)
            return;
        add(Severity::Note, u"plan.goods.kept"_s, {},
            words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln visit(s) come sooner than goods that are ordered now: theirs are taken to be ordered for the days that the plan before had."), sooner),
            words(QT_TRANSLATE_NOOP("phaseout::timetable", "If nothing has been ordered yet, undo the plan before and plan anew.")));
    }
    void goods(const Timetable &timetable)
    {
        const bool isSaid = timetable.constraints.leadTimeWeeks > 0 || !timetable.constraints.stock.empty();
        if (isSaid || !timetable.lastDayOf(VisitKind::Removal).isValid())
            return;
        add(Severity::Note, u"plan.goods.at-once"_s, {},
            words(QT_TRANSLATE_NOOP("phaseout::timetable", "Nothing says how long new goods take from order to delivery; the plan counts on them from the first day.")),
            words(QT_TRANSLATE_NOOP("phaseout::timetable", "Ask the supplier, and set the lead time or the deliveries in the constraints.")));
    }
    [[nodiscard]] std::vector<Finding> take() { return std::move(m_findings); }

private:
    // Closed before anybody could come.
    static bool isOver(const Store &store, const PlanParts &parts) { return store.closedOn.isValid() && store.closedOn <= parts.firstDay(); }

    std::vector<Finding> m_findings;
};
} // namespace

std::vector<Finding> findingsOf(const Timetable &timetable, const PlanParts &parts, const Reasons &reasons, const Estate &estate)
{
    Gathering gathering;
    gathering.late(timetable, estate);
    gathering.unplanned(parts, reasons, estate);
    gathering.risky(parts, estate);
    gathering.finish(timetable, estate);
    gathering.outsideBudgets(timetable);
    for (const bool isSale : {false, true})
        gathering.closing(timetable, estate, isSale);
    gathering.closingSoon(timetable, estate);
    gathering.gone(timetable);
    gathering.kept(parts, reasons);
    gathering.goods(timetable);
    gathering.keptGoods(parts);
    return gathering.take();
}

} // namespace phaseout::timetable
