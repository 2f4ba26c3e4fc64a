// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/mdnsreply.h"

#include "core/base/text.h"
#include "core/ingest/facttext.h"
#include "core/ingest/serviceanswer.h"
#include "core/ingest/words.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
constexpr int mostRecords = 200;
constexpr int mostJumps = 32; // of a compressed name

class Packet {
public:
    explicit Packet(const QByteArray &bytes) : m_bytes(bytes) {}

    Result<std::vector<MdnsRecord>> records()
    {
        const int questions = number(4);
        const int answers = number(6) + number(8) + number(10);
        if (m_bytes.size() < 12 || (number(2) & 0x8000) == 0 || answers == 0)
            return failure(ErrorCode::FormatInvalid, {}, Words::tr("no answer of multicast DNS"));
        qsizetype at = 12;
        for (int i = 0; i < questions && i < mostRecords; ++i) {
            (void)nameAt(at);
            at += 4;
        }
        std::vector<MdnsRecord> records;
        for (int i = 0; i < answers && i < mostRecords; ++i) {
            MdnsRecord record;
            record.name = nameAt(at);
            const int type = number(at);
            const int length = number(at + 8);
            at += 10;
            if (at + length > m_bytes.size())
                break;
            take(type, at, length, record);
            at += length;
            records.push_back(std::move(record));
        }
        if (records.empty())
            return failure(ErrorCode::FormatInvalid, {}, Words::tr("no answer of multicast DNS"));
        return records;
    }

private:
    [[nodiscard]] int byte(qsizetype at) const { return at < m_bytes.size() ? static_cast<std::uint8_t>(m_bytes.at(at)) : 0; }
    [[nodiscard]] int number(qsizetype at) const { return byte(at) << 8 | byte(at + 1); }

    // Labels with dots between; \a at moves behind the name. A pointer leads to labels further up.
    QString nameAt(qsizetype &at) const
    {
        QByteArray name;
        qsizetype from = at;
        bool hasJumped = false;
        for (int steps = 0; steps < mostJumps * 4 && from < m_bytes.size(); ++steps) {
            const int length = byte(from);
            if ((length & 0xC0) == 0xC0) {
                if (!hasJumped)
                    at = from + 2;
                hasJumped = true;
                from = number(from) & 0x3FFF;
                continue;
            }
            ++from;
            if (length == 0 || length > 63)
                break;
            name += (name.isEmpty() ? "" : ".") + m_bytes.mid(from, length);
            from += length;
        }
        if (!hasJumped)
            at = from;
        return text::fromBytes(name);
    }

    void take(int type, qsizetype at, int length, MdnsRecord &record) const
    {
        if (type == 12 || type == 33) { // PTR; SRV has priority, weight and port before its target
            qsizetype target = type == 12 ? at : at + 6;
            record.type = type == 12 ? u"PTR"_s : u"SRV"_s;
            record.value = nameAt(target);
        } else if (type == 1 || type == 28) {
            record.type = type == 1 ? u"A"_s : u"AAAA"_s;
            if (const auto ip = IpAddress::fromBytes(QByteArrayView(m_bytes).sliced(at, length)))
                record.value = ip->text();
        } else if (type == 16) {
            record.type = u"TXT"_s;
            QStringList pairs;
            for (qsizetype text = at; text < at + length; text += 1 + byte(text))
                pairs += text::fromBytes(QByteArrayView(m_bytes).sliced(text + 1, std::min<qsizetype>(byte(text), at + length - text - 1)));
            record.value = pairs.join(u'\n');
        }
    }

    const QByteArray &m_bytes;
};

QString firstLabel(const QString &name) { return name.section(u"._"_s, 0, 0).section(u".local"_s, 0, 0); }

void takeText(const QString &pairs, Observation &device)
{
    for (const QString &pair : pairs.split(u'\n')) {
        const QString key = pair.section(u'=', 0, 0).toLower();
        const QString value = pair.section(u'=', 1);
        if (key == "macaddress"_L1 || key == "mac"_L1) {
            if (const auto mac = MacAddress::parse(value); mac && !device.mac)
                device.mac = *mac;
        } else if (key == "model"_L1 || key == "md"_L1) {
            addTrait(device, TraitKind::Model, value);
        } else if (key == "serial"_L1 || key == "serialnumber"_L1 || key == "sn"_L1) {
            addTrait(device, TraitKind::Serial, value);
        }
    }
}
} // namespace

Result<std::vector<MdnsRecord>> parseMdnsPacket(const QByteArray &packet) { return Packet(packet).records(); }

Result<Observation> mdnsDevice(const std::vector<MdnsRecord> &records, const std::optional<IpAddress> &sender)
{
    // A full serial number of this shape is what one maker's devices are called: model, date, region and figures.
    static const QRegularExpression serial(u"^[A-Z0-9-]{4,40}20\\d{6}[A-Z]{2}[A-Z0-9]{6,20}$"_s);
    Observation device;
    device.source = SourceKind::Discovery;
    std::vector<IpAddress> addresses;
    for (const MdnsRecord &record : records) {
        if (record.type == "A"_L1 || record.type == "AAAA"_L1) {
            if (const auto ip = IpAddress::parse(record.value))
                addresses.push_back(*ip);
        } else if (record.type == "PTR"_L1 && !record.name.startsWith("_services."_L1)) {
            const QString service = record.name.section(u'.', 0, 0);
            if (service.startsWith("_axis-video"_L1))
                addTrait(device, TraitKind::Protocol, service.sliced(1));
            addTrait(device, TraitKind::Name, firstLabel(record.value));
        } else if (record.type == "SRV"_L1) {
            const QString host = firstLabel(record.value);
            addTrait(device, serial.match(host).hasMatch() ? TraitKind::Serial : TraitKind::Name, host);
        } else if (record.type == "TXT"_L1) {
            takeText(record.value, device);
        }
    }
    for (const IpAddress &ip : addresses)
        if (const auto mac = macWithin(ip); mac && !device.mac)
            device.mac = *mac;
    if (sender && std::none_of(addresses.begin(), addresses.end(), [](const IpAddress &ip) { return !ip.isUnusable(); }))
        addresses.push_back(*sender);
    setAddresses(device, addresses);
    return identified(std::move(device));
}

} // namespace phaseout::ingest
