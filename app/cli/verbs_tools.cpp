// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numbers.h"

#include "core/base/text.h"
#include "core/discover/discover.h"
#include "core/sample/sample.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::cli", text, nullptr, n); }

ExitCode listInterfaces(const Invocation &call)
{
    const auto interfaces = discover::interfaces();
    if (!interfaces)
        return fail(call, interfaces.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const discover::Interface &one : *interfaces) {
        array.append(QJsonObject{{u"name"_s, one.name}, {u"address"_s, one.address.text()}});
        rows.push_back({one.name, one.address.text()});
    }
    call.out.json({{u"interfaces"_s, array}});
    call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "Nothing was sent. Choose an interface: phaseout-cli discover OUT --interface NAME")));
    call.out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "Interface")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Address"))}, rows);
    return Done;
}
} // namespace

ExitCode runDiscover(const Invocation &call)
{
    if (!call.isSet(u"interface"_s))
        return listInterfaces(call);
    if (call.arguments.isEmpty())
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "Say which file to write the answers to.")));
    const QString path = call.arguments.first();
    if (QFileInfo::exists(path))
        return fail(call, Error{ErrorCode::FileExists, path, {}});
    const auto seconds = wholeNumber(call, u"seconds"_s, 5, 1, 30);
    if (!seconds)
        return misuse(call, userText(seconds.error()));
    discover::Options options;
    options.interfaces = call.options.values(u"interface"_s);
    options.listenMs = static_cast<int>(*seconds) * 1000;
    const auto found = discover::discover(options, call.clock, call.context());
    if (!found)
        return fail(call, found.error());
    if (auto saved = discover::saveReplies(path, found->replies); !saved)
        return fail(call, saved.error());
    call.out.line(words(QT_TRANSLATE_N_NOOP("phaseout::cli", "%Ln answer(s) saved. Import the file to see what they are."), static_cast<int>(found->replies.size())));
    call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "Only this network was asked: what stands behind a router was not heard.")));
    call.out.findings(found->findings);
    call.out.json({{u"file"_s, QFileInfo(path).absoluteFilePath()},
                   {u"replies"_s, static_cast<qint64>(found->replies.size())},
                   {u"probes"_s, found->probesSent},
                   {u"findings"_s, toJson(found->findings)}});
    return Done;
}

ExitCode runSample(const Invocation &call)
{
    sample::SampleOptions options;
    const auto stores = wholeNumber(call, u"stores"_s, options.stores, 1, sample::mostStores);
    const auto devices = wholeNumber(call, u"devices-per-store"_s, options.devicesPerStore, 1, sample::mostDevicesPerStore);
    const auto seed = wholeNumber(call, u"seed"_s, 1, 0, std::numeric_limits<qint64>::max());
    for (const auto *number : {&stores, &devices, &seed})
        if (!*number)
            return misuse(call, userText(number->error()));
    options.stores = static_cast<int>(*stores);
    options.devicesPerStore = static_cast<int>(*devices);
    options.seed = static_cast<quint64>(*seed);
    const auto written = sample::writeSample(call.arguments.first(), options, call.context());
    if (!written)
        return fail(call, written.error());
    const QLocale locale;
    call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "%1 stores and %2 devices of a fictional retailer in %3 files, and the truth about them in truth.json."))
                      .arg(locale.toString(written->stores), locale.toString(written->devices), locale.toString(written->files)));
    call.out.json({{u"folder"_s, QFileInfo(call.arguments.first()).absoluteFilePath()},
                   {u"stores"_s, written->stores},
                   {u"storesInScope"_s, written->storesInScope},
                   {u"devices"_s, written->devices},
                   {u"inScope"_s, written->inScopeDevices},
                   {u"files"_s, written->files},
                   {u"bytes"_s, written->bytes}});
    return Done;
}

} // namespace phaseout::cli
