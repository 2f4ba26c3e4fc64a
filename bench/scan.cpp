// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/barexpat.h"
#include "bench/mainjob.h"
#include "core/ingest/scancost.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {
namespace {
struct Passes {
    qint64 bytes = 0;
    Spent bare;        // the best of three, as the next two
    double parsed = 0; // seconds, through our own XML reading
    double read = 0;   // seconds, to observations
    qint64 observations = 0;
};

Result<void> measure(const QString &path, Passes &passes)
{
    Spent bare;
    for (int i = 0; i < 3; ++i) {
        const Stopwatch watch;
        if (auto done = passBare(path); !done)
            return done;
        const Spent took = watch.spent();
        bare = i == 0 ? took : Spent{std::min(bare.seconds, took.seconds), std::min(bare.processor, took.processor)};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    const auto cost = ingest::measureScan(file);
    if (!cost)
        return failure(cost.error());
    passes.bytes += file.size();
    passes.bare = passes.bare + bare;
    passes.parsed += static_cast<double>(cost->bareNs) / 1e9;
    passes.read += static_cast<double>(cost->readNs) / 1e9;
    passes.observations += cost->observations;
    return {};
}

Result<Spent> commit(const Settings &settings, const QString &sample, const QStringList &scans)
{
    Services services;
    auto project = makeProject(settings, services, u"scan"_s);
    if (!project)
        return failure(project.error());
    // The register first, outside of what is measured: it is no scan.
    const auto places = importFiles(**project, {QString(sample + u"/stores.csv"_s), QString(sample + u"/subnets.csv"_s)}, settings.context);
    if (!places)
        return failure(places.error());
    auto spent = importFiles(**project, scans, settings.context);
    if (!spent)
        return spent;
    if (auto closed = (*project)->close(); !closed)
        return failure(closed.error());
    return spent;
}
} // namespace

Result<void> benchScan(const Settings &settings, Table &table)
{
    const auto sample = makeSample(settings, u"scan"_s, settings.storesOr(300, 16'000), settings.devicesOr(20'100, 1'200'000));
    if (!sample)
        return failure(sample.error());
    const QDir folder(sample->path + u"/scans"_s);
    QStringList scans;
    Passes passes;
    for (const QString &name : folder.entryList({u"*.xml"_s}, QDir::Files, QDir::Name)) {
        scans.append(folder.filePath(name));
        if (auto measured = measure(scans.last(), passes); !measured)
            return measured;
    }
    const auto committed = commit(settings, sample->path, scans);
    if (!committed)
        return failure(committed.error());
    table.figure(u"scans"_s, static_cast<double>(passes.bytes) / (1 << 20), u"MiB"_s);
    table.figure(u"observations"_s, static_cast<double>(passes.observations), {});
    table.figure(u"a bare pass of expat"_s, passes.bare);
    table.figure(u"our XML reading that tells nobody"_s, passes.parsed, u"s"_s);
    table.figure(u"to observations, nothing stored"_s, passes.read, u"s"_s);
    table.figure(u"committed import, derived"_s, *committed);
    table.atMost(u"to observations ÷ bare pass"_s, passes.read / passes.bare.seconds, 2.5, u"x"_s);
    // The import is measured once: what others do on the machine meanwhile would count as its own on the wall.
    table.figure(u"committed import ÷ bare pass, on the wall"_s, committed->seconds / passes.bare.seconds, u"x"_s);
    table.atMost(u"committed import ÷ bare pass, processor"_s, committed->processor / passes.bare.processor, 5, u"x"_s);
    table.atMost(u"peak memory"_s, peakMemory(), 1024, u"MiB"_s);
    return {};
}

} // namespace phaseout::bench
