// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/builtin.h"
#include "core/ingest/credentials.h"
#include "core/ingest/facttext.h"
#include "core/ingest/hostpool.h"
#include "core/ingest/nmapscripts.h"
#include "core/ingest/sessionlines.h"
#include "core/ingest/walk.h"
#include "core/ingest/words.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

// What nmap writes for people (-oN, or copied off a terminal).
namespace phaseout::ingest {
namespace {
constexpr size_t longestScript = 64 * 1024;
constexpr size_t mostProbes = 200;

std::string_view viewOf(const QByteArray &bytes) { return {bytes.constData(), static_cast<size_t>(bytes.size())}; }

class NmapText {
public:
    NmapText(const ReadOptions &options, Sink &sink, Reporter &reporter) : m_options(options), m_sink(sink), m_reporter(reporter), m_session(options, sink, reporter) {}

    void take(const QString &line, qint64 number)
    {
        if (line.startsWith(u'|'))
            return takeScriptLine(line);
        endScript();
        if (line.startsWith("SF"_L1) && takeFingerprint(line))
            return;
        endFingerprint();
        if (takeHost(line, number) || takePort(line, number) || takeMac(line, number))
            return;
        if (line.startsWith("Host script results:"_L1))
            m_port = 0;
        else if (line.startsWith("Service Info:"_L1))
            takeServiceInfo(line);
        else if (line.startsWith("# Nmap "_L1) || line.startsWith("Starting Nmap "_L1))
            takeTime(line);
        if (line.startsWith("Nmap done"_L1) || line.startsWith("# Nmap done"_L1))
            endHost();
        else if (!m_isInHost)
            m_session.take(line, number); // what else was done on that terminal
    }

    void finish()
    {
        endHost();
        if (!m_session.isEmpty())
            m_session.finish();
        tellCredentials(m_reporter, m_credentials);
        if (m_down > 0)
            m_reporter.note(u"scan.hosts.down"_s, 0, QString::number(m_down),
                            Words::tr("%Ln addresses were tried and gave no answer", nullptr, static_cast<int>(std::min<qint64>(m_down, 2'000'000'000))));
        if (m_up == 0)
            m_reporter.note(u"scan.hosts.none"_s, 0, {}, Words::tr("No address of this scan answered."),
                            Words::tr("Check that it was run inside the network of the cameras."));
    }

private:
    // "Nmap scan report for name (192.0.2.1)"; an older release said "Interesting ports on".
    bool takeHost(const QString &line, qint64 number)
    {
        static const QRegularExpression report(u"^(?:Nmap scan report for|Interesting ports on) (?:(\\S{1,255}) \\()?([0-9A-Fa-f:.%\\w]{2,80})\\)?:?( \\[host down.*)?$"_s);
        const auto match = report.match(line.trimmed());
        if (!match.hasMatch())
            return false;
        endHost();
        if (match.capturedLength(3) > 0) {
            ++m_down;
            return true;
        }
        begin(number);
        if (const auto ip = IpAddress::parse(match.captured(2)))
            setAddresses(m_host, {*ip});
        else
            addTrait(m_host, TraitKind::Name, match.captured(2));
        addTrait(m_host, TraitKind::Name, match.captured(1));
        return true;
    }

    // "554/tcp  open  rtsp  Dahua Rtsp Server". Without a version scan the last column is a guess from the number, and no evidence.
    bool takePort(const QString &line, qint64 number)
    {
        static const QRegularExpression port(u"^(\\d{1,5})/(tcp|udp|sctp) +(open|closed|filtered|unfiltered|open\\|filtered|closed\\|filtered)(?: +(\\S+)(?: +(\\S.*))?)?$"_s);
        const auto match = port.match(line.trimmed());
        const uint value = match.captured(1).toUInt();
        if (!match.hasMatch() || value == 0 || value > 65535)
            return false;
        if (!m_isInHost)
            begin(number); // the part of a text that somebody copied begins with the ports
        m_port = static_cast<std::uint16_t>(value);
        m_isOpen = match.captured(3) == "open"_L1;
        if (!m_isOpen)
            return true;
        if (match.captured(2) == "tcp"_L1)
            addTrait(m_host, TraitKind::OpenPort, std::string_view(), m_port);
        addTrait(m_host, TraitKind::ServiceProduct, match.captured(5), m_port);
        return true;
    }

    // The name in brackets is the scanner's own old table.
    bool takeMac(const QString &line, qint64 number)
    {
        constexpr auto start = "MAC Address: "_L1;
        if (!line.startsWith(start))
            return false;
        if (!m_isInHost)
            begin(number);
        if (const auto mac = MacAddress::parse(QStringView(line).sliced(start.size()).left(17)))
            m_host.mac = *mac;
        return true;
    }

    void takeServiceInfo(const QString &line)
    {
        static const QRegularExpression device(u"\\bDevices?: ([^;]{1,60})"_s);
        if (const auto match = device.match(line); m_isInHost && match.hasMatch())
            addTrait(m_host, TraitKind::ClassWord, match.captured(1));
    }

    void takeTime(const QString &line)
    {
        if (saysSecret(line))
            noteCredentials(u"args"_s);
        if (const QDateTime started = scanStartIn(line); started.isValid()) // its last line says only when it ended
            m_started = started;
    }

    // "| http-title: Login", "|   second line", "|_ last line". A script begins one space in, its lines three.
    void takeScriptLine(const QString &line)
    {
        static const QRegularExpression head(u"^\\|[ _]([a-z][a-z0-9-]{2,60}): ?(.*)$"_s);
        if (!m_isInHost)
            return;
        if (const auto match = head.match(line); match.hasMatch()) {
            endScript();
            m_script.id = match.captured(1).toStdString();
            m_script.output = match.captured(2).toStdString();
            m_isInScript = true;
        } else if (m_isInScript && m_script.output.size() < longestScript) {
            const QByteArray rest = line.sliced(line.startsWith("|_"_L1) ? 2 : 1).toUtf8();
            m_script.output += '\n';
            m_script.output += viewOf(rest);
        }
        if (line.startsWith("|_"_L1))
            endScript();
    }

    void endScript()
    {
        if (!m_isInScript)
            return;
        m_isInScript = false;
        if (tellsCredentials(m_script.id, m_script.output))
            noteCredentials(QString::fromStdString(m_script.id));
        if (m_script.id == "fingerprint-strings")
            splitProbes();
        if (m_port == 0 || m_isOpen)
            addScript(m_host, m_script, m_port);
        m_script = {};
    }

    // Answers stand below the names of their probes: "  SIPOptions: ", "    RTSP/1.0 401 Unauthorized".
    void splitProbes()
    {
        std::string *answer = nullptr;
        std::string_view rest = m_script.output;
        while (!rest.empty()) {
            const size_t end = std::min(rest.find('\n'), rest.size());
            std::string_view line = rest.substr(0, end);
            rest.remove_prefix(std::min(end + 1, rest.size()));
            const size_t depth = std::min(line.find_first_not_of(" _"), line.size());
            line.remove_prefix(depth);
            while (!line.empty() && line.back() == ' ')
                line.remove_suffix(1);
            if (depth <= 3 && line.ends_with(':') && m_script.elements.size() < mostProbes)
                answer = &m_script.elements[std::string(line)];
            else if (answer)
                answer->append(line).append("\r\n");
        }
    }

    // "SF-Port554-TCP:V=7.40%…", carried on by lines that begin with "SF:".
    bool takeFingerprint(const QString &line)
    {
        static const QRegularExpression first(u"^SF-Port(\\d{1,5})-(?:TCP|UDP):"_s);
        if (const auto match = first.match(line); match.hasMatch()) {
            endFingerprint();
            m_fingerprintPort = static_cast<std::uint16_t>(match.captured(1).toUInt());
            m_fingerprint = line.toUtf8();
        } else if (!m_fingerprint.isEmpty() && line.startsWith("SF:"_L1)) {
            if (m_fingerprint.size() < static_cast<qsizetype>(longestScript))
                m_fingerprint += QStringView(line).sliced(3).toUtf8();
        } else {
            return false;
        }
        return true;
    }

    void endFingerprint()
    {
        if (!m_fingerprint.isEmpty() && m_isInHost)
            addFingerprint(m_host, viewOf(m_fingerprint), m_fingerprintPort);
        m_fingerprint.clear();
    }

    void noteCredentials(const QString &name)
    {
        if (!m_credentials.contains(name))
            m_credentials += name;
    }

    void begin(qint64 number)
    {
        m_isInHost = true;
        m_host = {};
        m_host.source = SourceKind::Scan;
        m_host.row = number;
        m_host.seenAt = m_started;
        m_port = 0;
        m_isOpen = false;
    }

    void endHost()
    {
        endScript();
        endFingerprint();
        if (!m_isInHost)
            return;
        m_isInHost = false;
        ++m_up;
        giveHost(std::move(m_host), m_options, m_sink, m_reporter);
    }

    const ReadOptions &m_options;
    Sink &m_sink;
    Reporter &m_reporter;
    SessionLines m_session;
    Observation m_host;
    ScanScript m_script;
    QByteArray m_fingerprint;
    QDateTime m_started;
    QStringList m_credentials;
    qint64 m_up = 0;
    qint64 m_down = 0;
    std::uint16_t m_port = 0;
    std::uint16_t m_fingerprintPort = 0;
    bool m_isInHost = false;
    bool m_isOpen = false;
    bool m_isInScript = false;
};

class NmapTextReader : public Reader {
public:
    QString id() const override { return u"nmap-text"_s; }
    int version() const override { return 3; }
    QString title() const override { return Words::tr("Nmap text"); }
    int recognises(const Sample &sample) const override
    {
        const QByteArray head = sample.head.left(16 * 1024);
        if (head.trimmed().startsWith('<') || head.contains("\tPorts: ") || head.contains("\tStatus: "))
            return 0;
        if (head.contains("Nmap scan report for ") || head.contains("Interesting ports on "))
            return 95;
        static const QRegularExpression header(u"^PORT +STATE +SERVICE"_s, QRegularExpression::MultilineOption);
        return header.match(QString::fromLatin1(head)).hasMatch() ? 90 : head.startsWith("Starting Nmap ") || head.startsWith("# Nmap ") ? 70 : 0;
    }
    Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override
    {
        Reporter reporter(sink, options.fileName);
        NmapText text(options, sink, reporter);
        const auto done = eachLine(input, options, reporter, context, [&text](const QString &line, qint64 number) { text.take(line, number); });
        if (!done && done.error().code == ErrorCode::Cancelled)
            return done;
        text.finish();
        return done;
    }
};
} // namespace

const Reader *nmapTextReader()
{
    static const NmapTextReader reader;
    return &reader;
}

} // namespace phaseout::ingest
