// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include "core/sample/estatefiles.h"
#include "core/sample/staging.h"

#include <QCoreApplication>
#include <QDirIterator>

namespace phaseout::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> check(const SampleOptions &options)
{
    if (options.stores < 1 || options.stores > mostStores)
        return failure(ErrorCode::ValueInvalid, QString::number(options.stores));
    if (options.devicesPerStore < 1 || options.devicesPerStore > mostDevicesPerStore)
        return failure(ErrorCode::ValueInvalid, QString::number(options.devicesPerStore));
    if (!options.asOf.isValid())
        return failure(ErrorCode::ValueInvalid, u"date"_s);
    return {};
}

Result<Written> writeShops(const QString &folder, const SampleOptions &options, const std::vector<Shop> &shops,
                           const JobContext &context)
{
    EstateFiles files(folder, options);
    if (auto opened = files.open(); !opened)
        return failure(opened.error());
    const qint64 totalDevices = shops.back().firstDevice + shops.back().devices;
    const QString step = QCoreApplication::translate("phaseout::sample", "Writing the sample estate");
    for (size_t i = 0; i < shops.size(); ++i) {
        if (context.isCancelled())
            return failure(ErrorCode::Cancelled, folder);
        const std::vector<Item> items = devicesOf(shops[i], options, totalDevices);
        if (auto written = files.write(shops[i], shops[(i + 1) % shops.size()], items); !written)
            return failure(written.error());
        context.report(static_cast<qint64>(i) + 1, static_cast<qint64>(shops.size()), step);
    }
    return files.close();
}

void countFiles(Written &written, const QString &folder)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        ++written.files;
        written.bytes += files.fileInfo().size();
    }
}

} // namespace

Result<Written> writeSample(const QString &folder, const SampleOptions &options, const JobContext &context)
{
    if (auto checked = check(options); !checked)
        return failure(checked.error());
    const auto geography = Geography::builtIn();
    if (!geography)
        return failure(geography.error());
    const auto shops = inventShops(options, *geography);
    if (!shops)
        return failure(shops.error());
    auto staging = Staging::begin(folder);
    if (!staging)
        return failure(staging.error());
    auto written = writeShops((*staging)->path(), options, *shops, context);
    if (!written)
        return written;
    countFiles(*written, (*staging)->path());
    if (context.isCancelled())
        return failure(ErrorCode::Cancelled, folder);
    if (auto committed = (*staging)->commit(); !committed)
        return failure(committed.error());
    return written;
}

} // namespace phaseout::sample
