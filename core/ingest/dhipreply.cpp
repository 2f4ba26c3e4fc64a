// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/dhipreply.h"

#include "core/base/text.h"
#include "core/ingest/facttext.h"
#include "core/ingest/walk.h"
#include "core/ingest/words.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
constexpr qsizetype longestPayload = 64 * 1024;
constexpr int mostChannels = 10'000;

QString wordOf(const QJsonObject &json, QLatin1StringView key)
{
    const QString word = text::tidy(jsonWord(json.value(key)));
    return text::meansNothing(word) ? QString() : word;
}

// Of JSON that cannot be read: every "key" : "value" and "key" : 7 in it, the first of each key.
QJsonObject fieldsIn(const QString &broken)
{
    static const QRegularExpression pair(u"\"(\\w{1,40})\"\\s*:\\s*(?:\"([^\",}\\n]{0,200})|(-?\\d{1,15}))"_s);
    QJsonObject fields;
    for (auto matches = pair.globalMatch(broken); matches.hasNext() && fields.size() < 200;) {
        const auto match = matches.next();
        if (!fields.contains(match.captured(1)))
            fields.insert(match.captured(1), match.captured(match.capturedStart(3) >= 0 ? 3 : 2));
    }
    return fields;
}

void takeAddresses(const QJsonObject &info, const std::optional<IpAddress> &sender, Outcome<Observation> &reply)
{
    std::vector<IpAddress> addresses;
    for (const QString &key : {u"IPv4Address"_s, u"IPv6Address"_s})
        for (const QString &part : {u"IPAddress"_s, u"LinkLocalAddress"_s})
            if (const auto ip = addressIn(jsonWord(info.value(key)[part])))
                addresses.push_back(*ip);
    if (addresses.empty())
        if (const auto ip = addressIn(jsonWord(info.value(u"IPAddress"_s))))
            addresses.push_back(*ip);
    const bool hasOwn = !addresses.empty() && addresses.front().isV4() && !addresses.front().isUnusable();
    if (sender && !sender->isUnusable() && std::find(addresses.begin(), addresses.end(), *sender) == addresses.end()) {
        addresses.push_back(*sender);
        if (hasOwn && sender->isV4())
            reply.findings.push_back(answeredFromElsewhere(addresses.front(), *sender));
    }
    setAddresses(reply.value, addresses);
}
} // namespace

Result<Outcome<Observation>> parseDhipReply(const QJsonObject &json, const std::optional<IpAddress> &sender)
{
    QJsonObject info = json.value(u"params"_s)[u"deviceInfo"_s].toObject();
    if (info.isEmpty())
        info = json.value(u"deviceInfo"_s).toObject();
    if (info.isEmpty())
        info = json;
    if (!info.contains(u"DeviceType"_s) && !info.contains(u"DeviceClass"_s) && !info.contains(u"SerialNo"_s))
        return failure(ErrorCode::FormatInvalid, {}, Words::tr("no answer of the DHIP protocol"));
    Outcome<Observation> reply;
    Observation &device = reply.value;
    device.source = SourceKind::Discovery;
    device.row = 1;
    takeAddresses(info, sender, reply);
    for (const QString &mac : {jsonWord(json.value(u"mac"_s)), jsonWord(info.value(u"mac"_s))})
        if (const auto address = MacAddress::parse(mac); address && !device.mac)
            device.mac = *address;
    addTrait(device, TraitKind::Protocol, u"dhip"_s);
    addTrait(device, TraitKind::Model, wordOf(info, "DeviceType"_L1));
    addTrait(device, TraitKind::ClassWord, wordOf(info, "DeviceClass"_L1));
    addTrait(device, TraitKind::Serial, wordOf(info, "SerialNo"_L1));
    addTrait(device, TraitKind::Firmware, wordOf(info, "Version"_L1));
    addTrait(device, TraitKind::Vendor, wordOf(info, "Vendor"_L1));
    addTrait(device, TraitKind::Vendor, wordOf(info, "Manufacturer"_L1));
    if (const QString name = wordOf(info, "MachineName"_L1); name != wordOf(info, "SerialNo"_L1))
        addTrait(device, TraitKind::Name, name);
    const int channels = jsonWord(info.value(u"VideoInputChannels"_s)).toInt() + jsonWord(info.value(u"RemoteVideoInputChannels"_s)).toInt();
    if (channels > 0 && channels < mostChannels)
        addTrait(device, TraitKind::Channels, QString::number(channels));
    if (!device.ip && !device.mac && !device.find(TraitKind::Serial))
        return failure(ErrorCode::FormatInvalid, {}, Words::tr("the answer has no address and no serial number"));
    return reply;
}

Result<Outcome<Observation>> parseDhipReply(const QByteArray &payload, const std::optional<IpAddress> &sender)
{
    if (payload.size() > longestPayload)
        return failure(ErrorCode::LimitExceeded, {}, Words::tr("longer than an answer can be"));
    const qsizetype from = payload.indexOf('{');
    const qsizetype to = payload.lastIndexOf('}');
    if (payload.contains("DHDiscover.search"))
        return failure(ErrorCode::FormatInvalid, {}, Words::tr("a search for devices, and not the answer of one"));
    if (from < 0 || to < from)
        return failure(ErrorCode::FormatInvalid, {}, Words::tr("no answer of the DHIP protocol"));
    const QByteArray json = payload.sliced(from, to - from + 1);
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    if (!whole.isEmpty())
        return parseDhipReply(whole, sender);
    auto reply = parseDhipReply(fieldsIn(text::fromBytes(json)), sender);
    if (reply)
        reply->findings.push_back(Finding{Severity::Warning, u"reply.damaged"_s, {}, {},
                                          Words::tr("This answer is damaged; what could be made out of it was kept."), {}, {}});
    return reply;
}

} // namespace phaseout::ingest
