// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/mainjob.h"
#include "core/intake/intake.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {

Result<SampleFolder> makeSample(const Settings &settings, const QString &name, int stores, int devices)
{
    sample::SampleOptions options;
    options.stores = stores;
    options.devicesPerStore = std::max(1, (devices + stores / 2) / stores);
    SampleFolder folder{settings.folder + u'/' + name, {}};
    auto written = sample::writeSample(folder.path, options, settings.context);
    if (!written)
        return failure(written.error());
    folder.written = *written;
    return folder;
}

Result<std::unique_ptr<Project>> makeProject(const Settings &settings, Services &services, const QString &name)
{
    Programme programme;
    programme.name = u"Bench"_s;
    programme.organisation = u"Northbridge Stores"_s;
    return services.create(QString(settings.folder + u'/' + name + u".phaseout"_s), programme, settings.context);
}

Result<Spent> importFiles(Project &project, const QStringList &inputs, const JobContext &context)
{
    intake::Request request;
    request.inputs = inputs;
    const Stopwatch watch;
    const auto report = intake::run(project, request, context);
    if (!report)
        return failure(report.error());
    if (report->filesFailed > 0)
        return failure(ErrorCode::FormatInvalid, inputs.first());
    return watch.spent();
}

} // namespace phaseout::bench
