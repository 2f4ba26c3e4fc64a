// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planjson.h"

#include "core/base/json.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
// A way out as a part of several at once.
QJsonObject partOf(const timetable::WayOut &way)
{
    return {{u"kind"_s, way.kind},
            {u"name"_s, jsonText(way.name)},
            {u"from"_s, jsonDate(way.from)},
            {u"to"_s, jsonDate(way.to)},
            {u"amount"_s, static_cast<qint64>(way.amount)},
            {u"cost"_s, estimateJson(way.cost)},
            {u"words"_s, way.words}};
}

QJsonObject toJson(const timetable::WayOut &way)
{
    QJsonObject object = partOf(way);
    object[u"enough"_s] = way.isEnough;
    object[u"latest"_s] = way.isLatest;
    object[u"with"_s] = cli::toJson(way.with);
    return object;
}
} // namespace

QJsonObject estimateJson(const Estimate &estimate)
{
    return {{u"low"_s, estimate.low.inUnits()}, {u"likely"_s, estimate.likely.inUnits()}, {u"high"_s, estimate.high.inUnits()}};
}

QJsonValue estimateJson(const std::optional<Estimate> &estimate)
{
    return estimate ? QJsonValue(estimateJson(*estimate)) : QJsonValue();
}

QJsonValue gapJson(const timetable::Nearness &nearness)
{
    const auto gap = nearness.gap();
    return gap ? QJsonValue(*gap) : QJsonValue();
}

QJsonObject toJson(const plan::Standing &standing)
{
    return {{u"objective"_s, static_cast<qint64>(standing.objective)},
            {u"lowerBound"_s, static_cast<qint64>(standing.bound)},
            {u"unplanned"_s, standing.unplaced},
            {u"mustsMissed"_s, standing.missed}};
}

QJsonArray toJson(const timetable::Conflicts &conflicts)
{
    QJsonArray list;
    for (const timetable::Conflict &conflict : conflicts.list) {
        QJsonArray ways;
        for (const timetable::WayOut &way : conflict.ways)
            ways.append(toJson(way));
        list.append(QJsonObject{{u"stores"_s, QJsonArray::fromStringList(conflict.stores)},
                                {u"everyone"_s, QJsonArray::fromStringList(conflict.everyone)},
                                {u"unserved"_s, QJsonArray::fromStringList(conflict.unserved)},
                                {u"alike"_s, QJsonArray::fromStringList(conflict.alike)},
                                {u"limits"_s, QJsonArray::fromStringList(conflict.limits)},
                                {u"from"_s, jsonDate(conflict.from)},
                                {u"by"_s, jsonDate(conflict.by)},
                                {u"needed"_s, conflict.needed > 0 ? QJsonValue(static_cast<qint64>(conflict.needed)) : QJsonValue()},
                                {u"available"_s, conflict.needed > 0 ? QJsonValue(static_cast<qint64>(conflict.available)) : QJsonValue()},
                                {u"proven"_s, conflict.isProven},
                                {u"smallest"_s, conflict.isSmallest},
                                {u"words"_s, conflict.words},
                                {u"ways"_s, ways}});
    }
    return list;
}

QJsonArray toJson(const std::vector<timetable::WaysTogether> &together)
{
    QJsonArray list;
    for (const timetable::WaysTogether &one : together) {
        QJsonArray ways;
        for (const timetable::WayOut &way : one.ways)
            ways.append(partOf(way));
        list.append(QJsonObject{{u"ways"_s, ways}, {u"cost"_s, estimateJson(one.cost)}, {u"with"_s, toJson(one.with)}, {u"words"_s, one.words}});
    }
    return list;
}

QJsonArray toJson(const timetable::Scarcity &scarcity)
{
    QJsonArray list;
    for (const timetable::Worthwhile &one : scarcity.list)
        list.append(QJsonObject{{u"kind"_s, one.kind},
                                {u"name"_s, jsonText(one.name)},
                                {u"from"_s, jsonDate(one.from)},
                                {u"to"_s, jsonDate(one.to)},
                                {u"amount"_s, static_cast<qint64>(one.amount)},
                                {u"predicted"_s, static_cast<qint64>(one.predicted)},
                                {u"saved"_s, static_cast<qint64>(one.saved)},
                                {u"cost"_s, estimateJson(one.cost)},
                                {u"with"_s, toJson(one.with)},
                                {u"words"_s, one.words}});
    return list;
}

QJsonObject toJson(const timetable::StoreWhy &why)
{
    QJsonArray weeks;
    for (const timetable::WeekStory &story : why.weeks)
        weeks.append(QJsonObject{{u"week"_s, story.week.text()},
                                 {u"possible"_s, story.isPossible},
                                 {u"cause"_s, jsonText(story.cause)},
                                 {u"words"_s, jsonText(story.words)},
                                 {u"competitors"_s, QJsonArray::fromStringList(story.competitors)},
                                 {u"exposure"_s, story.isPossible ? QJsonValue(story.exposure) : QJsonValue()},
                                 {u"others"_s, story.isPossible ? QJsonValue(story.others) : QJsonValue()},
                                 {u"worseBy"_s, story.isPossible ? QJsonValue(story.worseBy) : QJsonValue()}});
    return {{u"store"_s, why.store},
            {u"start"_s, jsonDate(why.start)},
            {u"fixed"_s, why.isFixed},
            {u"reason"_s, why.reason},
            {u"earliest"_s, jsonDate(why.earliest.day)},
            {u"earliestCause"_s, jsonText(why.earliest.cause)},
            {u"earliestWords"_s, jsonText(why.earliest.words)},
            {u"weeks"_s, weeks}};
}

} // namespace phaseout::cli
