// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/whywords.h"

#include "ui/models/dates.h"
#include "ui/models/moneytext.h"
#include "ui/pages/plan/planstate.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
struct WhyWords {
    Q_DECLARE_TR_FUNCTIONS(phaseout::ui::WhyPanel)
};
} // namespace

std::vector<WeekLine> weekLinesOf(const timetable::StoreWhy &why, std::int64_t objective)
{
    constexpr int mostBefore = 26;
    constexpr int mostAfter = 26;
    constexpr double least = 0.01; // per cent
    const QLocale locale;
    std::vector<WeekLine> lines;
    const std::optional<Week> own = why.start.isValid() ? std::optional(Week::of(why.start)) : std::nullopt;
    for (const timetable::WeekStory &story : why.weeks) {
        const bool isOwn = own && story.week == *own;
        if (!story.isPossible && !isOwn)
            continue;
        if (own && (story.week.since(*own) < -mostBefore || story.week.since(*own) > mostAfter))
            continue;
        const double share = objective > 0 ? 100.0 * static_cast<double>(story.worseBy) / static_cast<double>(objective) : 0;
        const QString price = share < least ? WhyWords::tr("no more risk") : WhyWords::tr("+%1 %").arg(locale.toString(share, 'f', share < 10 ? 2 : 1));
        lines.push_back({story.week, price, story.words, isOwn});
    }
    return lines;
}

QStringList earlierWeeksOf(const timetable::StoreWhy &why)
{
    QStringList sentences;
    if (why.isFixed)
        return sentences;
    const auto isNew = [&why](const QString &words) { return !words.isEmpty() && !why.reason.contains(words); };
    if (isNew(why.earliest.words))
        sentences += why.earliest.words;
    for (size_t i = 0; i < why.weeks.size();) {
        const timetable::WeekStory &first = why.weeks[i];
        size_t last = i;
        while (last + 1 < why.weeks.size() && why.weeks[last + 1].words == first.words)
            ++last;
        const bool isBefore = !why.start.isValid() || first.week < Week::of(why.start);
        const bool isSaid = why.earliest.day.isValid() && why.weeks[last].week < Week::of(why.earliest.day);
        if (isBefore && !isSaid && isNew(first.words)) {
            const QString from = dayText(first.week.monday());
            sentences += last == i ? WhyWords::tr("Week of %1: %2.").arg(from, first.words)
                                   : WhyWords::tr("Weeks of %1 to %2: %3.").arg(from, dayText(why.weeks[last].week.monday()), first.words);
        }
        i = last + 1;
    }
    return sentences;
}

QString trialWords(const timetable::ScenarioResult &now, const timetable::ScenarioResult &tried, Week week)
{
    const QLocale locale;
    QStringList parts;
    parts += now.finish == tried.finish ? WhyWords::tr("the last visit ends on the same day")
                                        : WhyWords::tr("the last visit ends on %1 instead of %2").arg(dayText(tried.finish), dayText(now.finish));
    parts += now.cost.likely == tried.cost.likely ? WhyWords::tr("the cost is the same") : WhyWords::tr("it costs %1 instead of %2").arg(wholeMoney(tried.cost.likely), wholeMoney(now.cost.likely));
    const double change = tried.againstNow * 100;
    parts += std::abs(change) < 0.005 ? WhyWords::tr("the risk carried is the same")
        : change > 0                  ? WhyWords::tr("the risk carried grows by %1 %").arg(locale.toString(change, 'f', 2))
                                      : WhyWords::tr("the risk carried falls by %1 %").arg(locale.toString(-change, 'f', 2));
    parts += WhyWords::tr("%Ln visit(s) move", nullptr, tried.moved);
    if (tried.unplanned > now.unplanned)
        parts += WhyWords::tr("%Ln more store(s) have no visit", nullptr, tried.unplanned - now.unplanned);
    if (tried.mustsMissed > now.mustsMissed)
        parts += WhyWords::tr("%Ln more deadline(s) are missed", nullptr, tried.mustsMissed - now.mustsMissed);
    return WhyWords::tr("In the week of %1: %2.").arg(dayText(week.monday()), parts.join(u", "_s));
}

} // namespace phaseout::ui
