// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/why.h"

#include "core/project/storewords.h"
#include "core/timetable/conflicts.h"
#include "core/timetable/resourcewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::timetable {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::timetable", text); }

// What can be said of each week: what was in the way before the visit, and what the prices say.
class Story {
public:
    Story(const PlanParts &parts, const plan::Model &model, int job)
        : m_parts(parts), m_model(model), m_calendar(parts.calendar()), m_job(job)
    {
    }

    [[nodiscard]] std::vector<WeekStory> weeks(Reasons &reasons)
    {
        if (!reasons.isFixed(m_job))
            addHindrances(reasons.hindrances(m_job));
        addPrices();
        std::vector<WeekStory> result;
        for (auto &[week, story] : m_weeks)
            result.push_back(std::move(story));
        return result;
    }

private:
    WeekStory &at(Week week)
    {
        WeekStory &story = m_weeks[week.monday()];
        story.week = week;
        return story;
    }
    // Where a week is in parts, what is in the way in the last of them counts.
    void addHindrances(const std::vector<Hindrance> &hindrances)
    {
        for (const Hindrance &one : hindrances)
            for (Week week = one.first; week <= one.last; week = week.plus(1)) {
                WeekStory &story = at(week);
                story.cause = one.cause;
                story.words = one.words;
                story.competitors = codesOf(m_parts, one.others);
            }
    }
    void addPrices()
    {
        const plan::Placed &placed = m_parts.schedule.jobs[static_cast<size_t>(m_job)];
        const qint64 now = placed.isPlaced() ? costAt(placed) : 0;
        for (const plan::WeekPrice &price : plan::weekPrices(m_model, m_parts.certificate.prices, m_job)) {
            WeekStory &story = at(m_calendar.week(price.start));
            if (story.isPossible && price.worseBy >= story.worseBy)
                continue;
            story.isPossible = true;
            story.exposure = price.own - now;
            story.others = price.taken;
            story.worseBy = price.worseBy;
        }
    }
    [[nodiscard]] qint64 costAt(const plan::Placed &placed) const
    {
        const auto &routes = m_model.routes(m_job);
        const auto route = std::find_if(routes.begin(), routes.end(), [&](const plan::Route &r) { return r.pool == placed.pool; });
        return m_model.cost(m_job, static_cast<int>(route - routes.begin()), placed.start);
    }

    const PlanParts &m_parts;
    const plan::Model &m_model;
    const SlotCalendar m_calendar;
    const int m_job;
    std::map<QDate, WeekStory> m_weeks;
};

// Per cent of the risk carried. What stores without a visit are reckoned to cost would make any saving look small.
double savedShare(const PlanParts &parts, const plan::Worth &worth, const plan::Standing &now)
{
    const auto carried = static_cast<double>(now.objective - now.unplaced * parts.problem.unplacedCost);
    return 100.0 * static_cast<double>(worth.saved) / std::max(1.0, carried);
}

bool isWorthTelling(const PlanParts &parts, const plan::Worth &worth, const plan::Standing &now)
{
    constexpr double leastShown = 0.01; // per cent
    return now.unserved() > worth.with.unserved() || now.unplaced > worth.with.unplaced || savedShare(parts, worth, now) >= leastShown;
}

QString worthWords(const PlanParts &parts, const plan::Worth &worth, const plan::Standing &now)
{
    const bool isCrews = worth.extra.kind == plan::ExtraKind::Crews;
    const QString extra = isCrews ? extraWords(parts, worth.extra) : words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1, what one more visit takes")).arg(extraWords(parts, worth.extra));
    const auto number = [](int n) { return QLocale().toString(n); };
    if (now.unserved() > worth.with.unserved())
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1: fewer stores late or without a visit (%2 instead of %3).")).arg(extra, number(worth.with.unserved()), number(now.unserved()));
    if (now.unplaced > worth.with.unplaced)
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1: fewer stores without a visit (%2 instead of %3), and more of them late (%4 instead of %5)."))
            .arg(extra, number(worth.with.unplaced), number(now.unplaced), number(worth.with.missed), number(now.missed));
    const double share = savedShare(parts, worth, now);
    return words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1: saves %2 % of the risk carried.")).arg(extra, QLocale().toString(share, 'f', share < 1 ? 2 : 1));
}
} // namespace

std::int64_t trialIterations(const PlanParts &parts)
{
    constexpr std::int64_t looks = 100'000; // at a job
    return std::clamp<std::int64_t>(looks / std::max<std::int64_t>(1, static_cast<std::int64_t>(parts.stores.size())), 40, 200);
}

Result<StoreWhy> whyOf(const PlanParts &parts, const Estate &estate, const Store &store)
{
    const auto it = std::find(parts.stores.begin(), parts.stores.end(), store.id);
    if (it == parts.stores.end())
        return failure(ErrorCode::NotFound, uniqueCode(store, estate), words(QT_TRANSLATE_NOOP("phaseout::timetable", "the plan has no such store")));
    const int job = static_cast<int>(it - parts.stores.begin());
    const plan::Model model(parts.problem);
    Reasons reasons(parts, model, estate);
    StoreWhy why;
    why.store = uniqueCode(store, estate);
    why.isFixed = reasons.isFixed(job);
    why.earliest = reasons.earliest(job);
    const SlotCalendar calendar = parts.calendar();
    if (const plan::Placed &placed = parts.schedule.jobs[static_cast<size_t>(job)]; placed.isPlaced()) {
        why.start = calendar.day(placed.start);
        const int duration = parts.problem.jobs[static_cast<size_t>(job)].choices.front().duration;
        const QDate finish = calendar.day(plan::endOf(parts.problem.pools[static_cast<size_t>(placed.pool)], placed.start, duration) - 1);
        const Due due = Deadlines(parts.constraints, estate).of(store, parts.work[static_cast<size_t>(job)].risk.score);
        why.reason = reasons.of(job, due, finish);
    } else {
        for (const plan::Unplaced &unplaced : reasons.unplaced())
            if (unplaced.job == job)
                why.reason = reasons.of(unplaced);
    }
    why.weeks = Story(parts, model, job).weeks(reasons);
    return why;
}

Result<Scarcity> scarcityOf(const PlanParts &parts, const Estate &estate, QDate today, const JobContext &context)
{
    plan::WorthOptions options;
    options.seed = parts.seed;
    options.iterations = trialIterations(parts);
    options.earliest = parts.calendar().slotFrom(today);
    const auto worths = plan::worthsIn(parts.problem, mustsOf(parts, estate), {parts.schedule, parts.certificate}, options, context);
    if (!worths)
        return failure(worths.error());
    Scarcity scarcity{worths->now, {}};
    for (const plan::Worth &worth : worths->list) {
        if (!isWorthTelling(parts, worth, worths->now))
            continue;
        Worthwhile one;
        one.kind = extraSlug(worth.extra.kind);
        one.name = extraName(parts, worth.extra);
        std::tie(one.from, one.to) = daysOf(parts, worth.extra);
        one.amount = worth.extra.amount;
        one.predicted = worth.predicted;
        one.saved = worth.saved;
        one.with = worth.with;
        one.cost = priceOf(parts, worth.extra, estate.rates);
        one.words = withPrice(worthWords(parts, worth, worths->now), worth.extra, one.cost);
        scarcity.list.push_back(std::move(one));
    }
    // What is worth most first: stores that could be visited after all or in time, and then risk.
    std::stable_sort(scarcity.list.begin(), scarcity.list.end(), [](const Worthwhile &a, const Worthwhile &b) {
        return a.with.unserved() != b.with.unserved() ? a.with.unserved() < b.with.unserved() : a.saved > b.saved;
    });
    return scarcity;
}

} // namespace phaseout::timetable
