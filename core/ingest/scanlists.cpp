// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/builtin.h"
#include "core/ingest/credentials.h"
#include "core/ingest/facttext.h"
#include "core/ingest/hostpool.h"
#include "core/ingest/nmapscripts.h"
#include "core/ingest/serviceanswer.h"
#include "core/ingest/walk.h"
#include "core/ingest/words.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

// Scans as lists of ports: nmap's and masscan's greppable form, masscan's list and its JSON.
namespace phaseout::ingest {
namespace {
std::optional<std::uint16_t> portIn(QStringView text)
{
    bool isNumber = false;
    const uint port = text.toUInt(&isNumber);
    return isNumber && port > 0 && port < 65536 ? std::optional(static_cast<std::uint16_t>(port)) : std::nullopt;
}

void addOpen(Observation &host, std::uint16_t port, QStringView transport)
{
    if (transport == "tcp"_L1)
        addTrait(host, TraitKind::OpenPort, std::string_view(), port);
}

class Greppable {
public:
    Greppable(const ReadOptions &options, Sink &sink, Reporter &reporter) : m_pool(SourceKind::Scan, options, sink, reporter), m_reporter(reporter) {}

    // "Host: 192.0.2.1 (name)\tPorts: 80/open/tcp//http//App-webs\tIgnored State: closed (997)"
    void take(const QString &line, qint64 number)
    {
        if (line.startsWith(u'#'))
            return takeComment(line);
        if (line.trimmed().isEmpty())
            return;
        // Not with (?:^|\t) in front: PCRE2 10.46, compiled just in time, then finds nothing.
        static const QRegularExpression host(u"(?<![^\\t])Host: (\\S{2,80}) \\(([^)]{0,255})\\)"_s);
        static const QRegularExpression stamp(u"^Timestamp: (\\d{1,12})\\t"_s);
        const auto match = host.match(line);
        const auto ip = IpAddress::parse(match.captured(1));
        if (!match.hasMatch() || !ip)
            return m_reporter.refuse(u"scan.line.unreadable"_s, number, {}, Words::tr("This line of a scan could not be read."), {}, line);
        if (line.contains("\tStatus: Down"_L1)) {
            ++m_down;
            return;
        }
        Observation &device = m_pool.at(*ip, number);
        const auto time = stamp.match(line);
        sawAt(device, time.hasMatch() ? momentIn(time.captured(1)) : m_started);
        addTrait(device, TraitKind::Name, match.captured(2));
        takeBanner(line, device);
        const qsizetype ports = line.indexOf("\tPorts: "_L1);
        if (ports < 0)
            return;
        const qsizetype end = line.indexOf(u'\t', ports + 1);
        for (const QString &port : line.mid(ports + 8, end < 0 ? -1 : end - ports - 8).split(u", "_s))
            takePort(port.trimmed().split(u'/'), device);
    }

    void finish()
    {
        m_pool.finish();
        tellCredentials(m_reporter, m_credentials);
        if (m_down > 0)
            m_reporter.note(u"scan.hosts.down"_s, 0, QString::number(m_down),
                            Words::tr("%Ln addresses were tried and gave no answer", nullptr, static_cast<int>(std::min<qint64>(m_down, 2'000'000'000))));
    }

private:
    // Port, state, protocol, owner, service, RPC, version; a slash inside the version is written as a bar.
    static void takePort(const QStringList &parts, Observation &device)
    {
        const auto port = portIn(parts.value(0));
        if (!port || parts.value(1) != "open"_L1)
            return;
        addOpen(device, *port, parts.value(2));
        addTrait(device, TraitKind::ServiceProduct, parts.value(6).replace(u'|', u'/'), *port);
    }

    // When it was begun, which only masscan's lines say of each host.
    void takeComment(const QString &line)
    {
        if (saysSecret(line) && m_credentials.isEmpty())
            m_credentials += u"args"_s;
        if (const QDateTime started = scanStartIn(line); started.isValid())
            m_started = started;
    }

    // masscan's answers: "\tPort: 80\tService: http.server\tBanner: App-webs/".
    static void takeBanner(const QString &line, Observation &device)
    {
        static const QRegularExpression said(u"\\tPort: (\\d{1,5})\\tService: ([^\\t]{0,80})\\tBanner: (.*)$"_s);
        const auto match = said.match(line);
        if (const auto port = portIn(match.captured(1)))
            addServiceAnswer(device, match.captured(2), withoutByteEscapes(match.captured(3)), *port);
    }

    HostPool m_pool;
    Reporter &m_reporter;
    QDateTime m_started;
    QStringList m_credentials;
    qint64 m_down = 0;
};

class GreppableReader : public Reader {
public:
    QString id() const override { return u"scan-greppable"_s; }
    int version() const override { return 2; }
    QString title() const override { return Words::tr("Greppable scan"); }
    int recognises(const Sample &sample) const override
    {
        static const QRegularExpression line(u"^(?:Timestamp: \\d+\\t)?Host: \\S+ \\([^)\\n]*\\)\\t(?:Ports?|Status): "_s, QRegularExpression::MultilineOption);
        return line.match(QString::fromLatin1(sample.head.left(16 * 1024))).hasMatch() ? 97 : 0;
    }
    Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override
    {
        Reporter reporter(sink, options.fileName);
        Greppable list(options, sink, reporter);
        const auto done = eachLine(input, options, reporter, context, [&list](const QString &line, qint64 number) { list.take(line, number); });
        if (done || done.error().code != ErrorCode::Cancelled)
            list.finish();
        return done;
    }
};

// "open tcp 80 192.0.2.1 1785522037", "banner tcp 80 192.0.2.1 1785522037 http …".
class MasscanListReader : public Reader {
public:
    QString id() const override { return u"masscan-list"_s; }
    int version() const override { return 3; }
    QString title() const override { return Words::tr("Masscan list"); }
    int recognises(const Sample &sample) const override
    {
        return pattern().match(QString::fromLatin1(sample.head.left(16 * 1024))).hasMatch() ? 96 : sample.head.startsWith("#masscan") ? 90 : 0;
    }
    Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override
    {
        Reporter reporter(sink, options.fileName);
        HostPool pool(SourceKind::Scan, options, sink, reporter);
        const auto done = eachLine(input, options, reporter, context, [&](const QString &line, qint64 number) {
            if (line.startsWith(u'#') || line.trimmed().isEmpty())
                return;
            const auto match = pattern().match(line);
            const auto ip = IpAddress::parse(match.captured(4));
            const auto port = portIn(match.captured(3));
            const bool isPing = match.captured(2) == "icmp"_L1; // port 0
            if (!match.hasMatch() || !ip || !(port || isPing))
                return reporter.refuse(u"scan.line.unreadable"_s, number, {}, Words::tr("This line of a scan could not be read."), {}, line);
            if (match.captured(1) == "closed"_L1)
                return;
            Observation &host = pool.at(*ip, number);
            sawAt(host, momentIn(match.captured(5)));
            if (!port)
                return;
            addOpen(host, *port, match.captured(2));
            if (match.captured(1) == "banner"_L1)
                addServiceAnswer(host, match.captured(6), withoutByteEscapes(match.captured(7)), *port);
        });
        if (done || done.error().code != ErrorCode::Cancelled)
            pool.finish();
        return done;
    }

private:
    static const QRegularExpression &pattern()
    {
        static const QRegularExpression line(u"^(open|closed|banner) (tcp|udp|sctp|icmp) (\\d{1,5}) (\\S{2,60}) (\\d{1,12})(?: (\\S+) ?(.*))?$"_s,
                                             QRegularExpression::MultilineOption);
        return line;
    }
};

class MasscanJsonReader : public Reader {
public:
    QString id() const override { return u"masscan-json"_s; }
    int version() const override { return 2; }
    QString title() const override { return Words::tr("Masscan JSON"); }
    int recognises(const Sample &sample) const override
    {
        const QByteArray head = sample.head.left(8192);
        const QByteArray start = head.trimmed();
        if ((!start.startsWith('[') && !start.startsWith('{')) || !head.contains("\"ip\"") || !head.contains("\"timestamp\"") || !head.contains("\"proto\""))
            return 0;
        return head.contains("\"ports\"") || head.contains("\"rec_type\"") ? 96 : 0;
    }
    Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override
    {
        Reporter reporter(sink, options.fileName);
        HostPool pool(SourceKind::Scan, options, sink, reporter);
        const auto done = eachRecord(input, {}, options, reporter, context, [&](const QJsonObject &record, qint64 line) {
            const auto ip = IpAddress::parse(record.value(u"ip"_s).toString());
            if (!ip)
                return false;
            const QDateTime moment = momentIn(record.value(u"timestamp"_s));
            const QJsonArray ports = record.value(u"ports"_s).toArray();
            for (const QJsonValue port : ports)
                takePort(port.toObject(), port[u"service"_s].toObject(), *ip, line, moment, pool);
            if (record.contains(u"rec_type"_s))
                takePort(record, record.value(u"data"_s).toObject(), *ip, line, moment, pool);
            return true;
        });
        if (done || done.error().code != ErrorCode::Cancelled)
            pool.finish();
        return done;
    }

private:
    static void takePort(const QJsonObject &port, const QJsonObject &data, const IpAddress &ip, qint64 line, const QDateTime &moment, HostPool &pool)
    {
        const auto number = portIn(jsonWord(port.value(u"port"_s)));
        const QString status = (port.contains(u"status"_s) ? port : data).value(u"status"_s).toString();
        const QString proto = port.value(u"proto"_s).toString();
        if (!(number || proto == "icmp"_L1) || (!status.isEmpty() && status != "open"_L1))
            return;
        Observation &host = pool.at(ip, line);
        sawAt(host, moment);
        if (!number)
            return; // it answered a ping
        addOpen(host, *number, proto);
        const QString service = data.value(u"name"_s).toString(data.value(u"service_name"_s).toString());
        // Bytes are written as the characters of the same number.
        const QString banner = data.value(u"banner"_s).toString();
        const bool isBytes = std::all_of(banner.cbegin(), banner.cend(), [](QChar c) { return c.unicode() < 256; });
        addServiceAnswer(host, service, isBytes ? QString::fromUtf8(banner.toLatin1()) : banner, *number);
    }
};
} // namespace

const Reader *greppableReader()
{
    static const GreppableReader reader;
    return &reader;
}

const Reader *masscanListReader()
{
    static const MasscanListReader reader;
    return &reader;
}

const Reader *masscanJsonReader()
{
    static const MasscanJsonReader reader;
    return &reader;
}

} // namespace phaseout::ingest
