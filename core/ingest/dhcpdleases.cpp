// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/ingest/builtin.h"
#include "core/ingest/facttext.h"
#include "core/ingest/hostpool.h"
#include "core/ingest/walk.h"
#include "core/ingest/words.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

// The lease file of the ISC DHCP server, version 4 and 6: a log, in which the last block of an address counts.
// Source: dhcpd.leases(5).
namespace phaseout::ingest {
namespace {
constexpr qsizetype longestStatement = 4096;
constexpr int mostDepth = 16;

// "\001\000!\314" as bytes: backslash and three octal figures, everything else itself.
QByteArray bytesOf(const QString &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isOctal = false;
        const uint code = text.at(i) == u'\\' ? text.mid(i + 1, 3).toUInt(&isOctal, 8) : 0;
        if (isOctal && i + 3 < text.size()) {
            bytes += static_cast<char>(code);
            i += 3;
        } else if (text.at(i) != u'\\' || ++i < text.size()) {
            bytes += text.at(i).toLatin1();
        }
    }
    return bytes;
}

// The address inside a DHCPv6 identifier of type 1 or 3 over Ethernet, behind the four bytes of the interface. RFC 8415, 11.
std::optional<MacAddress> macOfDuid(const QByteArray &identifier)
{
    const QByteArray duid = identifier.mid(4);
    const bool hasTime = duid.startsWith(QByteArrayView("\0\1\0\1", 4)) && duid.size() == 14;
    if (!hasTime && !(duid.startsWith(QByteArrayView("\0\3\0\1", 4)) && duid.size() == 10))
        return std::nullopt;
    std::uint64_t value = 0;
    for (const char byte : duid.right(6))
        value = (value << 8) | static_cast<std::uint8_t>(byte);
    return MacAddress::fromNumber(value);
}

QString unquoted(const QString &text)
{
    const qsizetype last = text.lastIndexOf(u'"');
    return text.startsWith(u'"') && last > 0 ? text.sliced(1, last - 1) : text;
}

// Statements end with ";", blocks stand in braces, texts in quotation marks, and "#" begins a remark.
class Leases {
public:
    Leases(const ReadOptions &options, Sink &sink, Reporter &reporter) : m_pool(SourceKind::Network, options, sink, reporter), m_reporter(reporter) {}

    void take(const QString &line, qint64 number)
    {
        m_line = number;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QChar c = line.at(i);
            if (m_isText) {
                if (c == u'\\' && i + 1 < line.size())
                    add(line.at(i++));
                m_isText = line.at(i) != u'"' || c == u'\\';
                add(line.at(i));
            } else if (c == u'#') {
                break;
            } else if (c == u'{') {
                open();
            } else if (c == u'}') {
                close();
            } else if (c == u';') {
                statement();
            } else {
                m_isText = c == u'"';
                add(c);
            }
        }
        if (!m_isText)
            add(u' ');
    }

    void finish()
    {
        if (m_depth > 0)
            m_reporter.tellBrokenOff(m_line);
        m_pool.finish();
        if (m_nameless > 0)
            m_reporter.note(u"network.lease.no-device"_s, 0, QString::number(m_nameless),
                            Words::tr("%Ln lease(s) name no device.", nullptr, static_cast<int>(std::min<qint64>(m_nameless, 2'000'000'000))));
    }

private:
    void add(QChar c)
    {
        if (m_text.size() < longestStatement)
            m_text += c;
    }

    QString taken()
    {
        const QString text = m_text.trimmed();
        m_text.clear();
        m_isText = false;
        return text;
    }

    void open()
    {
        const QString head = taken();
        if (m_depth < mostDepth)
            m_heads[m_depth] = head;
        ++m_depth;
        const QString kind = head.section(u' ', 0, 0);
        if (kind == "lease"_L1 || kind == "iaaddr"_L1 || kind == "host"_L1) {
            m_lease = {};
            m_lease.row = m_line;
            m_isReservation = kind == "host"_L1;
            m_isDeleted = false;
            m_name = head; // "host cam7", which no address is
            m_hasLease = m_isReservation; // its address stands inside
            if (const auto ip = IpAddress::parse(head.section(u' ', 1, 1).trimmed())) {
                m_lease.ip = *ip;
                m_hasLease = true;
            }
            m_leaseDepth = m_depth;
        }
    }

    void close()
    {
        (void)taken();
        if (m_depth == 0)
            return;
        if (m_hasLease && m_depth == m_leaseDepth)
            endLease();
        --m_depth;
    }

    void endLease()
    {
        m_hasLease = false;
        const QString outer = m_depth >= 2 && m_depth <= mostDepth ? m_heads[m_depth - 2] : QString();
        if (outer.startsWith("ia-"_L1) && !m_lease.mac)
            m_lease.mac = macOfDuid(bytesOf(unquoted(outer.section(u' ', 1))));
        if (m_isReservation && (m_isDeleted || m_lease.mac))
            m_pool.drop(m_name); // the last block counts, whatever that reserves
        if (m_isReservation && m_isDeleted)
            return; // who has the address, or had it, stands in a lease
        if (!m_lease.mac) {
            m_nameless += m_isReservation ? 0 : 1;
            return;
        }
        // A reservation does not say who has the address now.
        Observation &host = m_isReservation ? m_pool.at(m_name, m_lease.row) : m_pool.at(*m_lease.ip, m_lease.row);
        m_lease.source = host.source;
        host = std::move(m_lease); // the last block counts, also when the address went to another device
    }

    void statement()
    {
        const QString text = taken();
        if (!m_hasLease || m_depth != m_leaseDepth)
            return;
        static const QRegularExpression hostName(u"^(?:client-hostname|supersede host-name =|option host-name|supersede server\\.ddns-hostname =) (?=\")"_s);
        static const QRegularExpression moment(u"^(starts|cltt) (?:epoch (\\d{1,12})|\\d (\\d{4})/(\\d\\d)/(\\d\\d) (\\d\\d:\\d\\d:\\d\\d))"_s);
        if (text == "deleted"_L1) {
            m_isDeleted = true;
        } else if (text.startsWith("hardware ethernet "_L1)) {
            if (const auto mac = MacAddress::parse(text.section(u' ', 2)))
                m_lease.mac = *mac;
        } else if (m_isReservation && text.startsWith("fixed-address "_L1)) {
            if (const auto ip = IpAddress::parse(text.section(u' ', 1).section(u',', 0, 0).trimmed()))
                m_lease.ip = *ip;
        } else if (const auto name = hostName.match(text); name.hasMatch()) {
            addTrait(m_lease, TraitKind::Name, text::fromBytes(bytesOf(unquoted(text.sliced(name.capturedEnd())))));
        } else if (text.startsWith("binding state "_L1)) {
            addTrait(m_lease, TraitKind::Status, QString(u"lease "_s + text.section(u' ', 2)));
        } else if (text.startsWith("set vendor-class-identifier = "_L1)) {
            addTrait(m_lease, TraitKind::Note, unquoted(text.section(u" = "_s, 1)));
        } else if (text.startsWith("option agent.circuit-id "_L1)) {
            addTrait(m_lease, TraitKind::Note, QString(Words::tr("switch port %1").arg(unquoted(text.section(u' ', 2)))));
        } else if (const auto match = moment.match(text); match.hasMatch()) {
            const QDateTime at = match.capturedLength(2) > 0
                ? momentIn(match.captured(2))
                : momentIn(QString(match.captured(3) + u'-' + match.captured(4) + u'-' + match.captured(5) + u'T' + match.captured(6)));
            sawAt(m_lease, at);
        }
    }

    HostPool m_pool;
    Reporter &m_reporter;
    QString m_heads[mostDepth];
    QString m_text;
    Observation m_lease;
    qint64 m_line = 0;
    qint64 m_nameless = 0;
    int m_depth = 0;
    int m_leaseDepth = 0;
    bool m_hasLease = false;
    bool m_isReservation = false; // a block "host", which a program added
    bool m_isDeleted = false;     // and which it took back
    QString m_name;               // by which it did
    bool m_isText = false;
};

class DhcpdReader : public Reader {
public:
    QString id() const override { return u"dhcpd-leases"_s; }
    int version() const override { return 3; }
    QString title() const override { return Words::tr("Leases of ISC dhcpd"); }
    int recognises(const Sample &sample) const override
    {
        static const QRegularExpression block(u"^\\s*(?:lease [0-9.]{7,15}|ia-(?:na|ta|pd) \".*) \\{"_s, QRegularExpression::MultilineOption);
        const QString head = QString::fromLatin1(sample.head.left(16 * 1024));
        return block.match(head).hasMatch() ? 97 : head.contains("dhcpd.leases(5)"_L1) ? 90 : 0;
    }
    Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override
    {
        Reporter reporter(sink, options.fileName);
        Leases leases(options, sink, reporter);
        const auto done = eachLine(input, options, reporter, context, [&leases](const QString &line, qint64 number) { leases.take(line, number); });
        if (done || done.error().code != ErrorCode::Cancelled)
            leases.finish();
        return done;
    }
};
} // namespace

const Reader *dhcpdLeasesReader()
{
    static const DhcpdReader reader;
    return &reader;
}

} // namespace phaseout::ingest
