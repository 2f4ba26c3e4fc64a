// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/ssdpreply.h"

#include "core/base/text.h"
#include "core/formats/smallxml.h"
#include "core/ingest/addresstext.h"
#include "core/ingest/facttext.h"
#include "core/ingest/words.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
constexpr qsizetype longestPayload = 16 * 1024;
constexpr std::uint16_t ssdpPort = 1900;

Result<Observation> placed(Observation device, std::vector<IpAddress> addresses, const std::optional<IpAddress> &sender)
{
    if (sender && std::find(addresses.begin(), addresses.end(), *sender) == addresses.end())
        addresses.push_back(*sender);
    setAddresses(device, addresses);
    return identified(std::move(device));
}
} // namespace

Result<Observation> parseSsdpReply(const QByteArray &payload, const std::optional<IpAddress> &sender)
{
    const QStringList lines = text::fromBytes(payload.left(longestPayload)).split(u'\n');
    const QString first = lines.front().trimmed();
    if (!first.startsWith("NOTIFY "_L1) && !first.startsWith("HTTP/1."_L1))
        return failure(ErrorCode::FormatInvalid, {}, Words::tr("no answer of SSDP"));
    Observation device;
    device.source = SourceKind::Discovery;
    std::vector<IpAddress> addresses;
    for (const QString &line : lines) {
        const QString name = line.section(u':', 0, 0).trimmed().toUpper();
        const QString value = line.section(u':', 1).trimmed();
        if (name == "LOCATION"_L1) {
            if (const auto ip = addressIn(value))
                addresses.push_back(*ip);
        } else if (name == "SERVER"_L1) {
            addTrait(device, TraitKind::Banner, value, ssdpPort);
        }
    }
    return placed(std::move(device), std::move(addresses), sender);
}

Result<Observation> parseUpnpDescription(const QByteArray &xml, const std::optional<IpAddress> &sender)
{
    const auto root = formats::readSmallXml(xml.trimmed());
    if (!root)
        return failure(root.error());
    const formats::XmlElement *description = root->child("device"_L1);
    if (!description)
        return failure(ErrorCode::FormatInvalid, {}, Words::tr("no description of a UPnP device"));
    Observation device;
    device.source = SourceKind::Discovery;
    const auto add = [&](TraitKind kind, QLatin1StringView name) {
        if (const QString value = text::tidy(description->childText(name)); !text::meansNothing(value))
            addTrait(device, kind, value);
    };
    add(TraitKind::Vendor, "manufacturer"_L1);
    add(TraitKind::Model, "modelName"_L1);
    add(TraitKind::Model, "modelNumber"_L1);
    add(TraitKind::Serial, "serialNumber"_L1);
    add(TraitKind::Name, "friendlyName"_L1);
    if (const auto mac = readMacCell(description->childText("physAddress"_L1)); !mac.addresses.empty())
        device.mac = mac.addresses.front();
    std::vector<IpAddress> addresses;
    for (const QString &place : {description->childText("presentationURL"_L1), root->childText("URLBase"_L1), description->childText("unitIPAddress"_L1),
                                 description->childText("unitIPv6Address"_L1)})
        if (const auto ip = addressIn(place))
            addresses.push_back(*ip);
    return placed(std::move(device), std::move(addresses), sender);
}

} // namespace phaseout::ingest
