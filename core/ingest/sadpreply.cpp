// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/sadpreply.h"

#include "core/base/text.h"
#include "core/formats/smallxml.h"
#include "core/ingest/facttext.h"
#include "core/ingest/words.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
bool isOneOf(const QString &name, std::initializer_list<QLatin1StringView> names)
{
    return std::any_of(names.begin(), names.end(), [&name](QLatin1StringView one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

QString valueOf(const formats::XmlElement &match, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names)
        if (const QString value = text::tidy(match.childText(name)); !text::meansNothing(value))
            return value;
    return {};
}

// "flase" is how one firmware really writes it.
QString yesOrNo(const QString &value)
{
    const QString lower = value.toLower();
    if (isOneOf(lower, {"true"_L1, "1"_L1, "yes"_L1, "on"_L1, "active"_L1}))
        return u"yes"_s;
    if (isOneOf(lower, {"false"_L1, "flase"_L1, "0"_L1, "no"_L1, "off"_L1, "inactive"_L1}))
        return u"no"_s;
    return {};
}

void readAddresses(const formats::XmlElement &match, const std::optional<IpAddress> &sender, Outcome<Observation> &reply)
{
    std::vector<IpAddress> addresses;
    for (const QLatin1StringView name : {"IPv4Address"_L1, "IPv6Address"_L1})
        if (const auto address = IpAddress::parse(match.childText(name)); address && !address->isUnusable())
            addresses.push_back(*address);
    const bool hasOwn = !addresses.empty();
    if (sender && !sender->isUnusable() && std::find(addresses.begin(), addresses.end(), *sender) == addresses.end()) {
        addresses.push_back(*sender);
        if (hasOwn && sender->isV4() == addresses.front().isV4())
            reply.findings.push_back(answeredFromElsewhere(addresses.front(), *sender));
    }
    setAddresses(reply.value, addresses);
}
} // namespace

Result<Outcome<Observation>> parseSadpReply(const formats::XmlElement &match, const std::optional<IpAddress> &sender)
{
    Outcome<Observation> reply;
    Observation &device = reply.value;
    device.source = SourceKind::Discovery;
    device.row = 1;
    readAddresses(match, sender, reply);
    if (const auto mac = MacAddress::parse(match.childText("MAC"_L1)))
        device.mac = *mac;
    addTrait(device, TraitKind::Protocol, u"sadp"_s);
    // DeviceType is a number in answers; DeviceDescription is the model. What programs saved may have the model in its place.
    const QString type = valueOf(match, {"DeviceDescription"_L1, "BaseDesc"_L1, "DeviceType"_L1});
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    if (std::any_of(type.begin(), type.end(), isLetter))
        addTrait(device, TraitKind::Model, type);
    addTrait(device, TraitKind::Serial, valueOf(match, {"DeviceSN"_L1, "SerialNumber"_L1}));
    addTrait(device, TraitKind::Firmware, valueOf(match, {"SoftwareVersion"_L1}));
    addTrait(device, TraitKind::OemCode, valueOf(match, {"DetailOEMCode"_L1}));
    addTrait(device, TraitKind::Activated, yesOrNo(valueOf(match, {"Activated"_L1})));
    const auto number = [&match](QLatin1StringView name) { return std::max(match.childText(name).toInt(), 0); };
    const int channels = std::max(number("AnalogChannelNum"_L1) + number("DigitalChannelNum"_L1), number("ChannelNum"_L1));
    if (channels > 0 && channels < 10'000)
        addTrait(device, TraitKind::Channels, QString::number(channels));
    if (!device.ip && !device.mac && !device.find(TraitKind::Serial))
        return failure(ErrorCode::FormatInvalid, {}, Words::tr("the answer has no address and no serial number"));
    return reply;
}

Result<Outcome<Observation>> parseSadpReply(const QByteArray &payload, const std::optional<IpAddress> &sender)
{
    const auto root = formats::readSmallXml(payload.trimmed());
    if (!root)
        return failure(root.error());
    if (isOneOf(root->name, {"ProbeMatchList"_L1}) || root->child("DeviceSerial"_L1))
        return failure(ErrorCode::Unsupported, {}, Words::tr("a file for resetting a password, which is no inventory; it was not read"));
    if (!isOneOf(root->name, {"ProbeMatch"_L1, "Hello"_L1}))
        return failure(ErrorCode::FormatInvalid, {}, Words::tr("no answer of the SADP protocol"));
    return parseSadpReply(*root, sender);
}

} // namespace phaseout::ingest
