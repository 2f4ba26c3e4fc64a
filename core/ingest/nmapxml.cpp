// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/builtin.h"
#include "core/ingest/credentials.h"
#include "core/ingest/facttext.h"
#include "core/ingest/hostpool.h"
#include "core/ingest/nmapscripts.h"
#include "core/ingest/readxml.h"
#include "core/ingest/reporter.h"
#include "core/ingest/serviceanswer.h"
#include "core/ingest/words.h"

#include <QSet>
#include <charconv>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
constexpr size_t mostHints = 100'000;
constexpr size_t longestScript = 64 * 1024;
constexpr qint64 hostsBetweenReports = 256;

template <class Number>
Number numberOf(std::string_view text)
{
    Number number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

// Elements in the order of their place in the file; what is not named here is passed over with all that is in it.
class NmapHandler : public formats::XmlHandler {
public:
    NmapHandler(const QIODevice &input, const ReadOptions &options, Sink &sink, Reporter &reporter, const JobContext &context)
        : m_input(input)
        , m_options(options)
        , m_sink(sink)
        , m_reporter(reporter)
        , m_context(context)
        , m_step(Words::tr("Reading %1").arg(options.fileName))
    {
    }

    void start(std::string_view name, const formats::XmlAttributes &attributes) override
    {
        if (name == "port")
            return startPort(attributes);
        if (name == "state")
            return startState(attributes);
        if (name == "service")
            return startService(attributes);
        if (name == "script")
            return startScript(attributes);
        if (m_isInScript)
            return startElement(name, attributes);
        if (name == "address")
            return startAddress(attributes);
        if (name == "hostname" && m_isInHost)
            return addTrait(m_host, TraitKind::Name, attributes["name"]);
        if (name == "status" && m_isInHost) {
            m_isUp = attributes["state"] == "up";
        } else if (name == "host" || name == "hosthint") {
            startHost(name, attributes);
        } else if (name == "nmaprun") {
            m_hasRoot = true;
            if (saysSecret(qt(attributes["args"])))
                noteCredentials(u"args"_s);
            m_started = attributes["start"].empty() ? 0 : numberOf<qint64>(attributes["start"]);
        } else if (name == "ports") {
            m_port = 0;
        }
    }

    void end(std::string_view name) override
    {
        if (m_isInScript) {
            if (name == "script")
                endScript();
            else if (name == "elem")
                m_elementKey.clear();
            else if (name == "table" && !m_tables.empty())
                m_tables.pop_back();
        } else if (name == "port") {
            m_port = 0;
            m_isOpen = false;
        } else if (name == "host") {
            endHost();
        } else if (name == "hosthint") {
            m_isInHost = false;
            if (m_isUp && m_hints.size() < mostHints)
                m_hints.push_back(std::move(m_host));
        }
    }

    void text(std::string_view text) override
    {
        if (m_elementKey.empty() || !m_isWanted)
            return;
        std::string &value = m_script.elements[m_elementKey];
        if (value.size() + text.size() <= longestScript)
            value += text;
    }

    // A scan that was appended to the one before.
    bool beginAgain(const formats::XmlEnd &end) override
    {
        finishRun(end);
        m_isInHost = false;
        m_isInScript = false;
        m_port = 0;
        m_hints.clear();
        m_elementKey.clear();
        m_tables.clear();
        return true;
    }

    // After the last byte.
    void finish(const formats::XmlEnd &end)
    {
        finishRun(end);
        tellCredentials(m_reporter, m_credentials);
        if (m_down > 0)
            m_reporter.note(u"scan.hosts.down"_s, 0, QString::number(m_down),
                            Words::tr("%Ln addresses were tried and gave no answer", nullptr,
                                                        static_cast<int>(std::min<qint64>(m_down, 2'000'000'000))));
        if (m_up == 0)
            m_reporter.note(u"scan.hosts.none"_s, 0, {}, Words::tr("No address of this scan answered."),
                            Words::tr("Check that it was run inside the network of the cameras."));
    }
    [[nodiscard]] bool hasRoot() const { return m_hasRoot; }

private:
    // Hints repeat a host before it is scanned: they count only for hosts that a stopped scan lacks.
    void finishRun(const formats::XmlEnd &end)
    {
        if (!end.isComplete) {
            if (m_isInHost && !m_isHint && (m_host.mac || !m_addresses.empty()))
                endHost(); // what was complete of it: the element that broke off was never begun here, or was a script that did not end
            for (Observation &hint : m_hints)
                if (hint.ip && !m_seen.contains(hint.ip->text())) {
                    hint.row = ++m_hosts;
                    give(std::move(hint));
                }
            m_reporter.warn(end.isBrokenOff ? u"scan.file.truncated"_s : u"scan.file.damaged"_s, end.line, end.words,
                            end.isBrokenOff ? Words::tr("The scan was stopped before its end; what it had found was read.")
                                            : Words::tr("The file is damaged from here on; what came before was read."),
                            Words::tr("Scan the rest again."));
        }
    }

    void startHost(std::string_view name, const formats::XmlAttributes &attributes)
    {
        m_isInHost = true;
        m_isHint = name == "hosthint";
        m_isUp = true; // masscan's hosts have no status
        m_host = Observation{};
        m_host.source = SourceKind::Scan;
        m_addresses.clear();
        if (name == "host")
            ++m_hosts;
        m_host.row = m_hosts;
        std::string_view time = attributes["endtime"];
        if (time.empty())
            time = attributes["starttime"];
        const qint64 seconds = time.empty() ? m_started : numberOf<qint64>(time);
        if (seconds > 0 && seconds < 4'102'444'800) // 2100
            m_host.seenAt = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    }

    // A MAC address's vendor text is the scanner's own old table; the maker is worked out from the address anew.
    void startAddress(const formats::XmlAttributes &attributes)
    {
        if (!m_isInHost)
            return;
        const QString text = qt(attributes["addr"]);
        if (attributes["addrtype"] == "mac") {
            if (const auto mac = MacAddress::parse(text))
                m_host.mac = *mac;
        } else if (const auto ip = IpAddress::parse(text)) {
            m_addresses.push_back(*ip);
            setIfHint(*ip);
        }
    }

    void setIfHint(const IpAddress &ip)
    {
        if (!m_host.ip && !ip.isUnusable())
            m_host.ip = ip;
    }

    void startPort(const formats::XmlAttributes &attributes)
    {
        m_port = numberOf<std::uint16_t>(attributes["portid"]);
        m_isTcp = attributes["protocol"] == "tcp";
        m_isOpen = false;
    }

    void startState(const formats::XmlAttributes &attributes)
    {
        m_isOpen = m_port != 0 && attributes["state"] == "open";
        if (m_isOpen && m_isTcp)
            addTrait(m_host, TraitKind::OpenPort, std::string_view(), m_port);
    }

    // A name by method "table" was guessed from the port's number and is no evidence.
    void startService(const formats::XmlAttributes &attributes)
    {
        if (!m_isOpen)
            return;
        if (attributes["method"] == "probed") {
            addTrait(m_host, TraitKind::ServiceProduct, attributes["product"], m_port);
            addTrait(m_host, TraitKind::ClassWord, attributes["devicetype"], m_port);
            addTrait(m_host, TraitKind::Name, attributes["hostname"]);
        }
        if (const auto banner = attributes["banner"]; !banner.empty()) // masscan's
            addServiceAnswer(m_host, qt(attributes["name"]), withoutByteEscapes(qt(banner)), m_port);
        if (const auto fingerprint = attributes["servicefp"]; !fingerprint.empty())
            addFingerprint(m_host, fingerprint, m_port);
    }

    void startScript(const formats::XmlAttributes &attributes)
    {
        m_isInScript = true;
        const std::string_view id = attributes["id"];
        if (m_isInHost && tellsCredentials(id, attributes["output"]))
            noteCredentials(qt(id));
        m_isWanted = m_isInHost && (m_port == 0 || m_isOpen) &&
                     (id.starts_with("http-") || id == "snmp-info" || id == "snmp-sysdescr" || id == "banner" || id == "rtsp-methods" || id == "ssl-cert" ||
                      id == "fingerprint-strings" || id == "upnp-info");
        m_elementKey.clear();
        m_tables.clear();
        if (!m_isWanted)
            return;
        m_script.id = id;
        m_script.output = attributes["output"].substr(0, longestScript);
        m_script.elements.clear();
    }

    void startElement(std::string_view name, const formats::XmlAttributes &attributes)
    {
        if (!m_isWanted)
            return;
        const std::string_view key = attributes["key"];
        if (name == "table") {
            m_tables.emplace_back(key);
        } else if (name == "elem" && !key.empty() && m_script.elements.size() < 200) {
            m_elementKey = m_tables.empty() ? std::string(key) : m_tables.back() + '.' + std::string(key);
            if (m_script.elements.contains(m_elementKey))
                m_elementKey.clear();
        }
    }

    void noteCredentials(const QString &name)
    {
        if (!m_credentials.contains(name))
            m_credentials += name;
    }

    void endScript()
    {
        m_isInScript = false;
        m_elementKey.clear();
        if (m_isWanted)
            addScript(m_host, m_script, m_port);
    }

    void endHost()
    {
        m_isInHost = false;
        if (m_hosts % hostsBetweenReports == 0)
            m_context.report(m_input.pos(), m_input.isSequential() ? 0 : m_input.size(), m_step);
        if (!m_isUp) {
            ++m_down;
            return;
        }
        ++m_up;
        m_host.ip.reset();
        setAddresses(m_host, m_addresses);
        if (!m_host.ip && !m_host.mac && !m_addresses.empty())
            m_host.ip = m_addresses.front(); // for the refusal
        if (!m_hints.empty() && m_host.ip && !m_host.ip->isUnusable())
            m_seen.insert(m_host.ip->text());
        give(std::move(m_host));
    }

    void give(Observation &&host) { giveHost(std::move(host), m_options, m_sink, m_reporter); }

    const QIODevice &m_input;
    const ReadOptions &m_options;
    Sink &m_sink;
    Reporter &m_reporter;
    const JobContext &m_context;
    QString m_step;
    Observation m_host;
    std::vector<IpAddress> m_addresses;
    std::vector<Observation> m_hints;
    QSet<QString> m_seen;
    QStringList m_credentials;
    ScanScript m_script;
    std::string m_elementKey;
    std::vector<std::string> m_tables;
    qint64 m_started = 0;
    qint64 m_hosts = 0;
    qint64 m_up = 0;
    qint64 m_down = 0;
    std::uint16_t m_port = 0;
    bool m_hasRoot = false;
    bool m_isInHost = false;
    bool m_isHint = false;
    bool m_isUp = false;
    bool m_isTcp = false;
    bool m_isOpen = false;
    bool m_isInScript = false;
    bool m_isWanted = false;
};

class NmapXmlReader : public Reader {
public:
    QString id() const override { return u"nmap-xml"_s; }
    int version() const override { return 5; }
    QString title() const override { return Words::tr("Nmap XML"); }
    int recognises(const Sample &sample) const override
    {
        const QByteArray head = sample.head.left(4096);
        return head.contains("<nmaprun") ? 100 : head.contains("<!DOCTYPE nmaprun") ? 95 : 0;
    }
    Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override
    {
        Reporter reporter(sink, options.fileName);
        NmapHandler handler(input, options, sink, reporter, context);
        return readXml(input, handler, options, reporter, context);
    }
};
} // namespace

const Reader *nmapXmlReader()
{
    static const NmapXmlReader reader;
    return &reader;
}

} // namespace phaseout::ingest
