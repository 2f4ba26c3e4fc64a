// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planjson.h"

#include "core/base/json.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {

QJsonObject estimateJson(const Estimate &estimate)
{
    return {{u"low"_s, estimate.low.inUnits()}, {u"likely"_s, estimate.likely.inUnits()}, {u"high"_s, estimate.high.inUnits()}};
}

QJsonValue estimateJson(const std::optional<Estimate> &estimate)
{
    return estimate ? QJsonValue(estimateJson(*estimate)) : QJsonValue();
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
            ways.append(QJsonObject{{u"kind"_s, way.kind},
                                    {u"name"_s, jsonText(way.name)},
                                    {u"from"_s, jsonDate(way.from)},
                                    {u"to"_s, jsonDate(way.to)},
                                    {u"amount"_s, static_cast<qint64>(way.amount)},
                                    {u"enough"_s, way.isEnough},
                                    {u"cost"_s, estimateJson(way.cost)},
                                    {u"with"_s, toJson(way.with)},
                                    {u"words"_s, way.words}});
        list.append(QJsonObject{{u"stores"_s, QJsonArray::fromStringList(conflict.stores)},
                                {u"everyone"_s, QJsonArray::fromStringList(conflict.everyone)},
                                {u"unserved"_s, QJsonArray::fromStringList(conflict.unserved)},
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

} // namespace phaseout::cli
