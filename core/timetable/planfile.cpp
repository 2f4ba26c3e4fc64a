// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/planfile.h"

#include "core/base/json.h"
#include "core/plan/check.h"
#include "core/plan/problemjson.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::timetable {
namespace {
constexpr auto format = "phaseout-timetable-1";

QJsonObject estimateJson(const Estimate &estimate)
{
    return {{u"low"_s, static_cast<qint64>(estimate.low.minor())},
            {u"likely"_s, static_cast<qint64>(estimate.likely.minor())},
            {u"high"_s, static_cast<qint64>(estimate.high.minor())}};
}

} // namespace

bool PlanParts::weighsMoves() const
{
    return std::any_of(problem.jobs.begin(), problem.jobs.end(), [](const plan::Job &job) { return job.oldStart != plan::none && job.disruption > 0; });
}

QByteArray bytesOf(const PlanParts &parts)
{
    QJsonArray jobs;
    for (size_t j = 0; j < parts.work.size(); ++j) {
        const StoreWork &work = parts.work[j];
        jobs.append(QJsonObject{{u"store"_s, parts.stores[j].text()},
                                {u"kind"_s, visitKindSlug(work.kind)},
                                {u"cameras"_s, work.cameras},
                                {u"recorders"_s, work.recorders},
                                {u"otherDevices"_s, work.otherDevices},
                                {u"suspected"_s, work.suspected},
                                {u"removed"_s, work.removed},
                                {u"halfDays"_s, work.halfDays},
                                {u"risk"_s, work.risk.score},
                                {u"exposure"_s, work.risk.exposure},
                                {u"cost"_s, estimateJson(work.cost)},
                                {u"rule"_s, startRuleSlug(parts.rules[j])},
                                {u"surveyOn"_s, jsonDate(parts.surveys[j])},
                                {u"orderOn"_s, jsonDate(parts.orders[j])}});
    }
    QJsonArray pools;
    for (const QString &name : parts.poolNames)
        pools.append(name);
    return canonicalJson({{u"format"_s, QString::fromLatin1(format)},
                          {u"problem"_s, QString::fromUtf8(plan::toJson(parts.problem))},
                          {u"plan"_s, QString::fromUtf8(plan::toJson(parts.schedule, parts.certificate.problemDigest, parts.objective))},
                          {u"certificate"_s, QString::fromUtf8(plan::toJson(parts.certificate))},
                          {u"firstWeek"_s, parts.first.text()},
                          {u"begin"_s, jsonDate(parts.begin)},
                          {u"jobs"_s, jobs},
                          {u"pools"_s, pools},
                          {u"constraints"_s, toJson(parts.constraints)},
                          {u"currency"_s, parts.currency.code()},
                          {u"seed"_s, QString::number(parts.seed)},
                          {u"iterations"_s, static_cast<qint64>(parts.iterations)},
                          {u"objective"_s, static_cast<qint64>(parts.objective)}});
}

namespace {
QDate dateOf(const QJsonObject &object, const QString &key) { return QDate::fromString(object.value(key).toString(), Qt::ISODate); }

StoreWork workFrom(const QJsonObject &job, Currency currency)
{
    StoreWork work;
    work.kind = job.value(u"kind"_s).toString() == u"survey" ? VisitKind::Survey : VisitKind::Removal;
    work.cameras = job.value(u"cameras"_s).toInt();
    work.recorders = job.value(u"recorders"_s).toInt();
    work.otherDevices = job.value(u"otherDevices"_s).toInt();
    work.suspected = job.value(u"suspected"_s).toInt();
    work.removed = job.value(u"removed"_s).toInt(-1);
    work.halfDays = job.value(u"halfDays"_s).toInt();
    work.risk.score = job.value(u"risk"_s).toInt();
    work.risk.exposure = job.value(u"exposure"_s).toInteger();
    const QJsonObject cost = job.value(u"cost"_s).toObject();
    const auto money = [&](const QString &key) { return Money(cost.value(key).toInteger(), currency); };
    work.cost = Estimate{money(u"low"_s), money(u"likely"_s), money(u"high"_s)};
    return work;
}

} // namespace

Result<PlanParts> partsFrom(const QByteArray &bytes)
{
    const auto damaged = [](const QString &what) { return failure(ErrorCode::ProjectDamaged, u"plan"_s, what); };
    auto object = parseJsonObject(bytes, u"plan"_s);
    if (!object)
        return failure(object.error());
    PlanParts parts;
    if (const auto currency = Currency::parse(object->value(u"currency"_s).toString()))
        parts.currency = *currency;
    auto problem = plan::problemFromJson(object->value(u"problem"_s).toString().toUtf8());
    if (!problem)
        return failure(problem.error());
    parts.problem = *std::move(problem);
    auto saved = plan::scheduleFromJson(object->value(u"plan"_s).toString().toUtf8());
    if (!saved)
        return failure(saved.error());
    parts.schedule = std::move(saved->schedule);
    auto certificate = plan::certificateFromJson(object->value(u"certificate"_s).toString().toUtf8(), parts.problem);
    if (!certificate)
        return failure(certificate.error());
    parts.certificate = *std::move(certificate);
    const auto first = Week::parse(object->value(u"firstWeek"_s).toString());
    if (!first)
        return failure(first.error());
    parts.first = *first;
    parts.begin = dateOf(*object, u"begin"_s);
    for (const QJsonValue &value : object->value(u"jobs"_s).toArray()) {
        const QJsonObject job = value.toObject();
        parts.stores.push_back(StoreId::parse(job.value(u"store"_s).toString()).value_or(StoreId()));
        parts.work.push_back(workFrom(job, parts.currency));
        parts.rules.push_back(startRuleFromSlug(job.value(u"rule"_s).toString()));
        parts.surveys.push_back(dateOf(job, u"surveyOn"_s));
        parts.orders.push_back(dateOf(job, u"orderOn"_s));
    }
    for (const QJsonValue &value : object->value(u"pools"_s).toArray())
        parts.poolNames.push_back(value.toString());
    std::vector<Finding> findings;
    auto constraints = constraintsFromJson(object->value(u"constraints"_s).toObject(), parts.currency, findings);
    if (!constraints)
        return failure(constraints.error());
    parts.constraints = *std::move(constraints);
    parts.seed = object->value(u"seed"_s).toString().toULongLong();
    parts.iterations = object->value(u"iterations"_s).toInteger();
    parts.objective = object->value(u"objective"_s).toInteger();
    const size_t jobs = parts.problem.jobs.size();
    if (parts.stores.size() != jobs || parts.schedule.jobs.size() != jobs || parts.poolNames.size() != parts.problem.pools.size())
        return damaged(QCoreApplication::translate("phaseout::timetable", "its parts do not fit each other"));
    if (!plan::isValid(parts.problem) || !plan::check(parts.problem, parts.schedule).empty())
        return damaged(QCoreApplication::translate("phaseout::timetable", "its timetable breaks its own constraints"));
    return parts;
}

} // namespace phaseout::timetable
