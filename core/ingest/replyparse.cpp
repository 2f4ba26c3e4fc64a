// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/replyparse.h"

#include "core/ingest/dhipreply.h"
#include "core/ingest/facttext.h"
#include "core/ingest/mdnsreply.h"
#include "core/ingest/sadpreply.h"
#include "core/ingest/ssdpreply.h"
#include "core/ingest/words.h"
#include "core/ingest/wsdreply.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
Result<Reply> ofOneDevice(Result<Outcome<Observation>> &&read)
{
    if (!read)
        return failure(read.error());
    Reply reply;
    reply.value.push_back(std::move(read->value));
    reply.findings = std::move(read->findings);
    return reply;
}

namespace {
Result<Reply> ofOneDevice(Result<Observation> &&read)
{
    if (!read)
        return failure(read.error());
    return ingest::ofOneDevice(Result<Outcome<Observation>>(Outcome<Observation>{std::move(*read), {}}));
}

Result<Reply> parseMdns(const QByteArray &payload, const std::optional<IpAddress> &sender)
{
    const auto records = parseMdnsPacket(payload);
    if (!records)
        return failure(records.error());
    return ofOneDevice(mdnsDevice(*records, sender));
}

bool isXmlOf(const QByteArray &start, std::initializer_list<const char *> words)
{
    return start.startsWith('<') && std::any_of(words.begin(), words.end(), [&start](const char *word) { return start.contains(word); });
}

// Answer bit set, few questions, at least one answer, and the domain of all multicast names.
bool isMdns(const QByteArray &head)
{
    return head.size() > 20 && (head.at(2) & 0x80) != 0 && head.at(4) == '\0' && head.at(6) == '\0' && head.contains("\x05local");
}
} // namespace

Result<Reply> parseReply(QStringView protocol, const QByteArray &payload, const std::optional<IpAddress> &sender)
{
    if (protocol == "wsd"_L1)
        return parseWsdReply(payload, sender);
    if (protocol == "sadp"_L1)
        return ofOneDevice(parseSadpReply(payload, sender));
    if (protocol == "dhip"_L1)
        return ofOneDevice(parseDhipReply(payload, sender));
    if (protocol == "mdns"_L1)
        return parseMdns(payload, sender);
    if (protocol == "ssdp"_L1)
        return ofOneDevice(parseSsdpReply(payload, sender));
    if (protocol == "upnp"_L1)
        return ofOneDevice(parseUpnpDescription(payload, sender));
    return failure(ErrorCode::Unsupported, protocol.toString(), Words::tr("no protocol known here"));
}

void giveReply(Reply &&reply, qint64 line, const QDateTime &seenAt, const ReadOptions &options, Sink &sink)
{
    for (Observation &device : reply.value) {
        device.row = line;
        device.seenAt = seenAt;
        addStoreHint(device, options.storeCode);
        sink.observation(std::move(device));
    }
    for (Finding &finding : reply.findings) {
        finding.where = {options.fileName, line, 0};
        sink.finding(std::move(finding));
    }
}

QString protocolOf(const QByteArray &head)
{
    const QByteArray start = head.left(8192).trimmed();
    const bool isSoap = start.contains("Envelope") && start.contains("schemas.xmlsoap.org");
    if (isSoap)
        return start.startsWith('<') && (start.contains("/discovery") || start.contains("ProbeMatch")) ? u"wsd"_s : QString();
    if (isXmlOf(start, {"<ProbeMatch"}) || (isXmlOf(start, {"<Hello"}) && start.contains("<DeviceSN")))
        return u"sadp"_s;
    if (isXmlOf(start, {"<root"}) && start.contains("<device>") && (start.contains("<friendlyName>") || start.contains("<manufacturer>")))
        return u"upnp"_s;
    if (head.startsWith(QByteArrayView(" \0\0\0DHIP", 8)))
        return u"dhip"_s;
    if ((start.startsWith("NOTIFY * HTTP/1.1") || start.startsWith("HTTP/1.1 200")) && start.toUpper().contains("\nLOCATION:"))
        return u"ssdp"_s;
    return isMdns(head) ? u"mdns"_s : QString();
}

QString otherMakersAnswer(const QByteArray &head)
{
    struct Magic {
        const char *start;
        qsizetype length;
        const char *maker;
    };
    static constexpr Magic magics[] = {{"\x02MAC:", 5, "Sony"},       {"DISCOVER TYPE=", 14, "360 Vision"}, {"MO_I", 4, "Foscam"},
                                       {"\x99\x39\xA4\x27", 4, "Bosch"}, {"\x02\x06\0", 3, "Ubiquiti"},        {"\x02\x4A", 2, "Vivotek"},
                                       {"\0\x01\x01\x75", 4, "Panasonic"}, {"\x0B\0\0\0\0", 5, "Hanwha"}};
    for (const Magic &magic : magics)
        if (head.size() < 2048 && head.startsWith(QByteArrayView(magic.start, magic.length)))
            return QString::fromLatin1(magic.maker);
    return {};
}

} // namespace phaseout::ingest
