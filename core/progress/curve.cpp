// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/outlook.h"
#include "core/progress/progress.h"

#include <map>

namespace phaseout::progress {
namespace {
QDate endOfMonth(QDate date) { return QDate(date.year(), date.month(), date.daysInMonth()); }

// Things by month end, to be summed up later.
template <class T>
using ByMonth = std::map<QDate, T>;

void addVisits(ByMonth<int> &into, const timetable::Timetable &timetable)
{
    for (const timetable::Visit &visit : timetable.visits)
        if (visit.kind == timetable::VisitKind::Removal)
            into[endOfMonth(visit.finish)] += visit.devices;
}
} // namespace

std::vector<CurvePoint> curve(const Estate &estate, const timetable::Timetable *current, const timetable::Timetable *baseline, QDate asOf)
{
    ByMonth<int> reported, verified, planned, forecast;
    ByMonth<qint64> exposureGone;
    qint64 exposure = 0;
    int inScope = 0;
    for (const Device &device : estate.devices) {
        if (!device.isInScope)
            continue;
        ++inScope;
        exposure += device.risk;
        // What nobody dated happened at the latest now.
        const QDate on = device.delivery.on.isValid() ? std::min(device.delivery.on, asOf) : asOf;
        if (device.isReportedRemoved())
            ++reported[endOfMonth(on)];
        if (device.isVerifiedRemoved())
            ++verified[endOfMonth(on)];
    }
    if (inScope == 0)
        return {};
    if (baseline)
        addVisits(planned, *baseline);
    const Outlook outlook = outlookOf(estate, current, asOf);
    for (const VisitOutlook &visit : outlook.visits) {
        if (!visit.isToCome() || visit.kind != timetable::VisitKind::Removal)
            continue;
        const QDate month = endOfMonth(std::max(visit.finish, asOf));
        for (const int at : estate.devicesAt(visit.store)) {
            const Device &device = estate.devices[static_cast<size_t>(at)];
            if (!device.isInScope || device.isReportedRemoved())
                continue;
            ++forecast[month];
            exposureGone[month] += device.risk;
        }
    }

    QDate first = endOfMonth(asOf);
    QDate last = first;
    for (const auto *months : {&reported, &verified, &planned, &forecast}) {
        if (months->empty())
            continue;
        first = std::min(first, months->begin()->first);
        last = std::max(last, months->rbegin()->first);
    }
    if (estate.programme.targetDate.isValid())
        last = std::max(last, endOfMonth(estate.programme.targetDate));
    first = endOfMonth(first.addDays(-first.day())); // one month of nothing before

    std::vector<CurvePoint> points;
    int sumReported = 0, sumVerified = 0, sumPlanned = 0, sumForecast = 0;
    for (QDate month = first; month <= last; month = endOfMonth(month.addDays(1))) {
        sumReported += reported[month];
        sumVerified += verified[month];
        sumPlanned += planned[month];
        sumForecast += forecast[month];
        exposure -= exposureGone[month];
        CurvePoint point{month};
        point.baseline = baseline ? sumPlanned : -1;
        const bool isPast = month <= endOfMonth(asOf);
        point.reported = isPast ? sumReported : -1;
        point.verified = isPast ? sumVerified : -1;
        point.forecast = current && month >= endOfMonth(asOf) ? sumReported + sumForecast : -1;
        point.exposureLeft = exposure;
        points.push_back(point);
    }
    return points;
}

} // namespace phaseout::progress
