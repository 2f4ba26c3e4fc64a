// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/reason.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::timetable {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::timetable", text); }

QString dateText(QDate date) { return QLocale().toString(date, u"d MMM yyyy"_s); }

QString weekText(int week, const ReasonContext &context) { return dateText(context.calendar.weekNumber(week).monday()); }

QString itemText(int item, const ReasonContext &context)
{
    const QString name = item >= 0 ? context.problem.items[static_cast<size_t>(item)].name : QString();
    if (name == u"camera")
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "cameras"));
    if (name == u"recorder")
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "recorders"));
    return text::shown(name, 40);
}

// The end of "Not before 4 Jan 2027: …".
QString causeText(plan::Cause cause, int resource, int other, const ReasonContext &context)
{
    switch (cause) {
    case plan::Cause::Release:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "it may not begin earlier"));
    case plan::Cause::Pin:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "it is pinned"));
    case plan::Cause::Locked:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "those weeks are locked"));
    case plan::Cause::Freeze:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "a trading freeze"));
    case plan::Cause::Closed:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "the store is closed"));
    case plan::Cause::Blackout:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "the store is not to be disturbed"));
    case plan::Cause::Calendar:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "too few crews work then"));
    case plan::Cause::Earlier:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 comes first")).arg(context.storeName(other));
    case plan::Cause::Later:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 must follow in time")).arg(context.storeName(other));
    case plan::Cause::Stock:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "not enough %1 have arrived")).arg(itemText(resource, context));
    case plan::Cause::Money:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "the budget is spent"));
    case plan::Cause::Crews:
        return other >= 0 ? words(QT_TRANSLATE_NOOP("phaseout::timetable", "the crews are busy, for instance at %1")).arg(context.storeName(other))
                          : words(QT_TRANSLATE_NOOP("phaseout::timetable", "the crews are busy"));
    case plan::Cause::Nothing:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "other stores gain more by going first"));
    }
    Q_UNREACHABLE();
}

QString spanText(const plan::Blocked &blocked, const ReasonContext &context)
{
    if (blocked.firstWeek == blocked.lastWeek)
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "Week of %1")).arg(weekText(blocked.firstWeek, context));
    return words(QT_TRANSLATE_NOOP("phaseout::timetable", "Weeks of %1 to %2")).arg(weekText(blocked.firstWeek, context), weekText(blocked.lastWeek, context));
}
} // namespace

QString reasonFor(const plan::Explanation &explanation, const ReasonContext &context)
{
    constexpr size_t mostSentences = 3;
    QStringList sentences;
    if (explanation.earliestCause == plan::Cause::Pin)
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "Pinned to this week."));
    if (explanation.earliest > 0 && explanation.earliestCause != plan::Cause::Nothing)
        sentences += words(QT_TRANSLATE_NOOP("phaseout::timetable", "Not before %1: %2."))
                         .arg(dateText(context.calendar.day(explanation.earliest)),
                              causeText(explanation.earliestCause, explanation.earliestResource, explanation.earliestOther, context));
    // The last obstacles matter most: they are what a reader would try to remove.
    std::vector<plan::Blocked> blocked;
    const int earliestWeek = explanation.earliest < 0 ? 0 : explanation.earliest / SlotCalendar::slotsPerWeek;
    for (const plan::Blocked &one : explanation.before)
        if (one.lastWeek >= earliestWeek)
            blocked.push_back(one);
    const size_t from = blocked.size() > mostSentences - 1 ? blocked.size() - (mostSentences - 1) : 0;
    for (size_t i = from; i < blocked.size(); ++i)
        sentences += words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1: %2."))
                         .arg(spanText(blocked[i], context), causeText(blocked[i].cause, blocked[i].resource, blocked[i].other, context));
    if (sentences.isEmpty())
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "Among the first: most exposure for the work."));
    return sentences.join(u' ');
}

QString reasonFor(const plan::Unplaced &unplaced, const ReasonContext &context)
{
    return words(QT_TRANSLATE_NOOP("phaseout::timetable", "No week in the planning period is possible: %1."))
        .arg(causeText(unplaced.cause, unplaced.resource, unplaced.other, context));
}

} // namespace phaseout::timetable
