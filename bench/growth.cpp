// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/mainjob.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {

// A tenth of the estate, then the whole of it. The planner's seconds are a budget and say nothing about growth.
Result<void> benchGrowth(const Settings &settings, Table &table)
{
    constexpr double most = 11;
    const int stores = std::max(10, settings.storesOr(300, 3'000));
    const int devices = std::max(stores, settings.devicesOr(20'100, 201'000));
    std::vector<MainJob> jobs;
    for (const int divisor : {10, 1}) {
        const QString name = u"growth%1"_s.arg(divisor);
        const auto sample = makeSample(settings, name, stores / divisor, devices / divisor);
        if (!sample)
            return failure(sample.error());
        auto job = doMainJob(settings, sample->path, name);
        if (!job)
            return failure(job.error());
        table.figure(u"import of %1 devices"_s.arg(job->devices), job->import);
        table.figure(u"opening %1 devices"_s.arg(job->devices), job->open);
        jobs.push_back(*std::move(job));
    }
    const MainJob &small = jobs.front();
    const MainJob &large = jobs.back();
    table.figure(u"devices: growth"_s, static_cast<double>(large.devices) / static_cast<double>(small.devices), u"x"_s);
    table.figure(u"import: growth on the wall"_s, large.import.seconds / small.import.seconds, u"x"_s);
    table.atMost(u"import: growth of processor time"_s, large.import.processor / small.import.processor, most, u"x"_s);
    table.atMost(u"opening: growth of processor time"_s, large.open.processor / small.open.processor, most, u"x"_s);
    table.atMost(u"project file: growth"_s, static_cast<double>(large.fileBytes) / static_cast<double>(small.fileBytes), most, u"x"_s);
    return {};
}

} // namespace phaseout::bench
