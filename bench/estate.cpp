// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/mainjob.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {

Result<void> benchEstate(const Settings &settings, Table &table)
{
    const auto sample = makeSample(settings, u"estate"_s, settings.storesOr(300, 3'000), settings.devicesOr(20'100, 201'000));
    if (!sample)
        return failure(sample.error());
    const auto job = doMainJob(settings, sample->path, u"estate"_s);
    const double peak = peakMemory();
    if (!job)
        return failure(job.error());
    constexpr double mebibyte = 1 << 20;
    table.figure(u"stores"_s, job->stores, {});
    table.figure(u"devices"_s, static_cast<double>(job->devices), {});
    table.figure(u"import, identify, locate"_s, job->import);
    table.figure(u"plan"_s, job->plan);
    table.figure(u"gap of the timetable"_s, job->gap * 100, u"%"_s);
    table.figure(u"workbook"_s, job->workbook);
    table.figure(u"close"_s, job->close);
    table.atMost(u"the whole main job"_s, job->whole(), 60);
    table.atMost(u"peak memory"_s, peak, 1024, u"MiB"_s);
    table.atMost(u"open the saved project"_s, job->open, 2);
    table.figure(u"project file"_s, static_cast<double>(job->fileBytes) / mebibyte, u"MiB"_s);
    return {};
}

} // namespace phaseout::bench
