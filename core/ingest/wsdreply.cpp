// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/wsdreply.h"

#include "core/base/text.h"
#include "core/formats/smallxml.h"
#include "core/ingest/facttext.h"
#include "core/ingest/serviceanswer.h"
#include "core/ingest/words.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
constexpr qsizetype mostWords = 200;
constexpr size_t mostMatches = 1000;

// Lists are set apart by spaces or line ends, as each firmware likes.
QStringList wordsOf(const QString &list) { return list.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, mostWords); }

QString decoded(const QString &text) { return text::fromBytes(QByteArray::fromPercentEncoding(text.toUtf8())); }

void readScopes(const QString &list, Observation &device)
{
    constexpr auto prefix = "onvif://www.onvif.org/"_L1;
    for (const QString &scope : wordsOf(list)) {
        if (!scope.startsWith(prefix, Qt::CaseInsensitive))
            continue;
        const QString path = scope.sliced(prefix.size());
        const qsizetype slash = path.indexOf(u'/');
        if (slash < 0 || slash + 1 == path.size())
            continue;
        const QString key = path.left(slash);
        const QString value = decoded(path.sliced(slash + 1));
        addTrait(device, TraitKind::OnvifScope, QString(key + u'/' + value));
        if (key.compare("hardware"_L1, Qt::CaseInsensitive) == 0)
            addTrait(device, TraitKind::Model, value);
        else if (key.compare("MAC"_L1, Qt::CaseInsensitive) == 0 && !device.mac)
            if (const auto mac = MacAddress::parse(value))
                device.mac = *mac;
    }
}

std::optional<Observation> readMatch(const formats::XmlElement &match, const std::optional<IpAddress> &sender,
                                     std::vector<Finding> &findings)
{
    Observation device;
    device.source = SourceKind::Discovery;
    const QStringList types = wordsOf(match.childText("Types"_L1));
    const QString scopes = match.childText("Scopes"_L1);
    bool isOnvif = scopes.contains("onvif://"_L1, Qt::CaseInsensitive);
    for (const QString &type : types) {
        const QString local = type.sliced(type.lastIndexOf(u':') + 1);
        isOnvif = isOnvif || local == "NetworkVideoTransmitter"_L1;
        addTrait(device, TraitKind::ClassWord, local);
    }
    if (isOnvif)
        addTrait(device, TraitKind::Protocol, u"onvif"_s);
    readScopes(scopes, device);
    std::vector<IpAddress> addresses;
    const QStringList links = wordsOf(match.childText("XAddrs"_L1));
    for (const QString &link : links)
        if (const auto address = addressIn(link))
            addresses.push_back(*address);
    for (const IpAddress &address : addresses)
        if (const auto mac = macWithin(address); mac && !device.mac)
            device.mac = *mac;
    setAddresses(device, addresses);
    if (!device.ip && sender) {
        if (!links.isEmpty())
            findings.push_back(Finding{Severity::Note, u"reply.sender-address"_s, links.join(u' '), {},
                                       Words::tr("The answer gives no usable address; that of its sender was taken."), {}, {}});
        addresses.push_back(*sender);
        device.traits.erase(std::remove_if(device.traits.begin(), device.traits.end(),
                                           [](const Trait &trait) { return trait.kind == TraitKind::SecondaryIp; }),
                            device.traits.end());
        setAddresses(device, addresses);
    }
    if (!device.ip && !device.mac)
        return std::nullopt;
    return device;
}
} // namespace

Result<Outcome<std::vector<Observation>>> parseWsdReply(const QByteArray &payload, const std::optional<IpAddress> &sender)
{
    const auto root = formats::readSmallXml(payload.trimmed());
    if (!root)
        return failure(root.error());
    std::vector<const formats::XmlElement *> matches;
    for (const QLatin1StringView name : {"ProbeMatch"_L1, "ResolveMatch"_L1, "Hello"_L1})
        root->collect(name, matches);
    if (root->name.compare("Envelope"_L1, Qt::CaseInsensitive) != 0 || matches.empty())
        return failure(ErrorCode::FormatInvalid, {}, Words::tr("no answer of the WS-Discovery protocol"));
    Outcome<std::vector<Observation>> reply;
    for (size_t i = 0; i < std::min(matches.size(), mostMatches); ++i) {
        auto device = readMatch(*matches[i], sender, reply.findings);
        if (device) {
            device->row = static_cast<qint64>(i) + 1;
            reply.value.push_back(std::move(*device));
            continue;
        }
        reply.findings.push_back(Finding{Severity::Refused, u"reply.no-address"_s,
                                         matches[i]->childText("XAddrs"_L1).left(400), {},
                                         Words::tr("This answer gives no address, and its sender is not known."),
                                         Words::tr("Save the answers together with the address they came from."), {}});
    }
    return reply;
}

} // namespace phaseout::ingest
