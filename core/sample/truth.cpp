// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/truth.h"

#include "core/sample/truthfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace phaseout::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestLine = 16 * 1024;
constexpr qsizetype farthestKind = 200; // bytes from the start
constexpr int linesBetweenChecks = 4096;

// A few hundred models and codes stand in a million devices; each is kept once.
QString once(QSet<QString> &texts, const QJsonValue &value)
{
    return *texts.insert(value.toString());
}

TruthDevice deviceFrom(const QJsonObject &object, QSet<QString> &texts)
{
    TruthDevice device;
    device.mac = object[u"mac"].toString();
    device.ip = object[u"ip"].toString();
    device.serial = object[u"serial"].toString();
    device.maker = once(texts, object[u"maker"]);
    device.brand = once(texts, object[u"brand"]);
    device.deviceClass = once(texts, object[u"class"]);
    device.model = once(texts, object[u"model"]);
    device.store = once(texts, object[u"store"]);
    device.isInScope = object[u"inScope"].toBool();
    device.isGone = object[u"status"].toString() == u"gone";
    for (const QJsonValue &source : object[u"sources"].toArray())
        device.sources.append(once(texts, source));
    device.firmware = once(texts, object[u"firmware"]);
    device.name = object[u"name"].toString();
    device.hostName = object[u"host"].toString();
    const QJsonArray tells = object[u"tells"].toArray();
    device.told = {tells.contains(u"maker"_s), tells.contains(u"class"_s), tells.contains(u"store"_s)};
    return device;
}

enum class Part { Head, Devices, Stores, Tail };

// The writer puts every record on a line of its own, so that no more than a line is ever parsed at once.
bool take(Truth &truth, Part part, QByteArray line, QSet<QString> &texts)
{
    if (line.endsWith(','))
        line.chop(1);
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return false;
    const QJsonObject object = document.object();
    if (part == Part::Devices)
        truth.devices.push_back(deviceFrom(object, texts));
    else
        truth.stores.push_back({object[u"code"].toString(), object[u"inScopeDevices"].toInt()});
    return true;
}

} // namespace

Result<Truth> readTruth(const QString &path, const JobContext &context)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    if (!isTruth(file.readLine(longestLine)))
        return failure(ErrorCode::FormatInvalid, path);
    Truth truth;
    QSet<QString> texts;
    Part part = Part::Head;
    for (int lines = 0; !file.atEnd() && part != Part::Tail; ++lines) {
        if (lines % linesBetweenChecks == 0) {
            if (context.isCancelled())
                return failure(ErrorCode::Cancelled, path);
            context.report(file.pos(), file.size(),
                           QCoreApplication::translate("phaseout::sample", "Reading the truth"));
        }
        const QByteArray line = file.readLine(longestLine).trimmed();
        if (line == truthDevicesBegin)
            part = Part::Devices;
        else if (line == truthStoresBegin)
            part = Part::Stores;
        else if (line == truthPartEnd)
            part = part == Part::Stores ? Part::Tail : Part::Head;
        else if (part == Part::Head || !take(truth, part, line, texts))
            return failure(ErrorCode::FormatInvalid, path, QString::fromUtf8(line.left(80)));
    }
    if (part != Part::Tail)
        return failure(ErrorCode::FormatInvalid, path);
    return truth;
}

bool isTruth(QByteArrayView head)
{
    return head.startsWith(truthHead) && head.first(std::min(head.size(), farthestKind)).contains(truthKind);
}

QString truthFileName()
{
    return u"truth.json"_s;
}

} // namespace phaseout::sample
