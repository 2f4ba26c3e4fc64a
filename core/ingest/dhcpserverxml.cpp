// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/ingest/addresstext.h"
#include "core/ingest/builtin.h"
#include "core/ingest/facttext.h"
#include "core/ingest/hostpool.h"
#include "core/ingest/readxml.h"
#include "core/ingest/words.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

// What PowerShell's Export-DhcpServer writes: scopes, and in them reservations and leases.
namespace phaseout::ingest {
namespace {
constexpr size_t longestText = 1024;

bool isPart(std::string_view name) { return name == "Leases" || name == "Reservations" || name == "Policies" || name == "OptionValues"; }

class ServerHandler : public formats::XmlHandler {
public:
    ServerHandler(const ReadOptions &options, Sink &sink, Reporter &reporter) : m_pool(SourceKind::Network, options, sink, reporter), m_sink(sink), m_reporter(reporter) {}

    void start(std::string_view name, const formats::XmlAttributes &) override
    {
        m_hasRoot = m_hasRoot || name == "DHCPServer";
        m_text.clear();
        if (name == "Scope")
            m_scope.clear();
        if (name == "Lease" || name == "Reservation")
            m_entry.clear();
        m_isInEntry = m_isInEntry || name == "Lease" || name == "Reservation";
        m_parts += isPart(name) ? 1 : 0;
    }

    void text(std::string_view text) override
    {
        if (m_text.size() + text.size() <= longestText)
            m_text += text;
    }

    void end(std::string_view name) override
    {
        if (name == "Lease" || name == "Reservation") {
            takeEntry();
            m_isInEntry = false;
        } else if (m_isInEntry) {
            m_entry[std::string(name)] = m_text;
        } else if (isPart(name)) {
            --m_parts;
        } else if (name == "Scope") {
            takeScope();
        } else if (m_parts == 0) {
            m_scope[std::string(name)] = m_text;
        }
        m_text.clear();
    }

    void finish(const formats::XmlEnd &end)
    {
        m_pool.finish();
        if (!end.isComplete)
            m_reporter.warn(u"network.file.truncated"_s, end.line, end.words, Words::tr("The file ends too early or is damaged from here on; what came before was read."),
                            Words::tr("Export it again."));
    }
    [[nodiscard]] bool hasRoot() const { return m_hasRoot; }

private:
    using Texts = std::map<std::string, std::string, std::less<>>;
    static QString textOf(const Texts &texts, std::string_view name)
    {
        const auto found = texts.find(name);
        const QString text = found == texts.end() ? QString() : text::tidy(QString::fromUtf8(found->second.data(), static_cast<qsizetype>(found->second.size())));
        return text::meansNothing(text) ? QString() : text;
    }

    void takeScope()
    {
        ++m_row;
        const QString name = textOf(m_scope, "Name");
        const QString range = textOf(m_scope, "ScopeId") + u'/' + textOf(m_scope, "SubnetMask");
        if (const auto subnet = Subnet::parse(range); subnet && !name.isEmpty()) {
            SubnetRow row;
            row.subnet = subnet->text();
            row.storeCode = name;
            row.note = textOf(m_scope, "Description");
            row.row = m_row;
            m_sink.subnet(std::move(row));
        }
    }

    void takeEntry()
    {
        ++m_row;
        const auto ip = IpAddress::parse(textOf(m_entry, "IPAddress"));
        const auto mac = readMacCell(textOf(m_entry, "ClientId"));
        if (!ip && mac.addresses.empty())
            return;
        const QString hardware = mac.addresses.empty() ? QString() : mac.addresses.front().text();
        Observation &device = m_pool.at((ip ? ip->text() : QString()) + u' ' + hardware, m_row);
        if (ip)
            device.ip = *ip;
        if (!mac.addresses.empty())
            device.mac = mac.addresses.front();
        addTrait(device, TraitKind::Name, textOf(m_entry, "HostName"));
        addTrait(device, TraitKind::Name, textOf(m_entry, "Name"));
        addTrait(device, TraitKind::Status, textOf(m_entry, "AddressState"));
        addTrait(device, TraitKind::Note, textOf(m_entry, "Description"));
    }

    HostPool m_pool;
    Sink &m_sink;
    Reporter &m_reporter;
    std::string m_text;
    Texts m_scope;
    Texts m_entry;
    qint64 m_row = 0; // counts scopes, reservations and leases
    bool m_hasRoot = false;
    bool m_isInEntry = false;
    int m_parts = 0; // of a scope, that are open: they stand in each other
};

class DhcpServerXmlReader : public Reader {
public:
    QString id() const override { return u"windows-dhcp-xml"_s; }
    int version() const override { return 3; }
    bool givesPlaces() const override { return true; }
    QString title() const override { return Words::tr("Export of a Windows DHCP server"); }
    int recognises(const Sample &sample) const override
    {
        const QByteArray head = sample.head.left(4096);
        return head.contains("<DHCPServer") ? 98 : 0;
    }
    Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override
    {
        Reporter reporter(sink, options.fileName);
        ServerHandler handler(options, sink, reporter);
        return readXml(input, handler, options, reporter, context);
    }
};
} // namespace

const Reader *dhcpServerXmlReader()
{
    static const DhcpServerXmlReader reader;
    return &reader;
}

} // namespace phaseout::ingest
