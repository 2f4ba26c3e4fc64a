// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/addresstext.h"
#include "core/ingest/builtin.h"
#include "core/ingest/columnguess.h"
#include "core/ingest/facttext.h"
#include "core/ingest/hostpool.h"
#include "core/ingest/walk.h"
#include "core/ingest/words.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

// Which IP address belongs to which MAC address, as arp-scan, "arp -a", "ip neigh" and Cisco's "show ip arp" print it. Every
// line that holds one of each is an entry, whatever stands around.
namespace phaseout::ingest {
namespace {
struct Neighbour {
    std::optional<IpAddress> ip;
    std::optional<MacAddress> mac;
    QString name;
};

// "a:b:0:1:2:3" is how BSD and macOS leave out zeros.
std::optional<MacAddress> macIn(const QString &word)
{
    static const QRegularExpression shape(u"^(?:[0-9A-Fa-f]{1,2}[:-]){5}[0-9A-Fa-f]{1,2}$|^[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}$"_s);
    if (!shape.match(word).hasMatch())
        return std::nullopt;
    const auto reading = readMacCell(word);
    return reading.addresses.empty() ? std::nullopt : std::optional(reading.addresses.front());
}

Neighbour neighbourIn(const QString &line)
{
    Neighbour found;
    if (line.size() > 1000)
        return found;
    static const QRegularExpression named(u"^(\\S{1,255}) \\(([0-9A-Fa-f.:%\\w]+)\\) at "_s);
    if (const auto match = named.match(line); match.hasMatch() && match.captured(1) != "?"_L1)
        found.name = match.captured(1);
    for (QString word : line.simplified().split(u' ')) {
        if (word.startsWith(u'(') && word.endsWith(u')'))
            word = word.sliced(1).chopped(1);
        if (const auto ip = found.ip ? Result<IpAddress>(*found.ip) : IpAddress::parse(word))
            found.ip = *ip;
        if (!found.mac)
            found.mac = macIn(word);
    }
    return found;
}

class ArpTableReader : public Reader {
public:
    QString id() const override { return u"arp-table"_s; }
    int version() const override { return 3; }
    QString title() const override { return Words::tr("ARP table"); }
    int recognises(const Sample &sample) const override
    {
        const QString head = QString::fromUtf8(sample.head.left(16 * 1024));
        if (head.trimmed().startsWith(u'<') || head.trimmed().startsWith(u'{') || head.contains("Nmap scan report"_L1))
            return 0;
        int lines = 0;
        int entries = 0;
        bool isFirst = true;
        bool beginsWithEntry = false;
        for (const QString &line : head.split(u'\n')) {
            if (line.trimmed().isEmpty() || lines == 60)
                continue;
            const Neighbour neighbour = neighbourIn(line);
            const bool isEntry = neighbour.ip && neighbour.mac;
            beginsWithEntry = beginsWithEntry || (isFirst && isEntry);
            isFirst = false;
            ++lines;
            entries += isEntry ? 1 : 0;
        }
        if (entries == 0 || isDeviceTable(sample.tables))
            return 0;
        static const QRegularExpression marks(u"(?:^Interface: |Starting arp-scan | lladdr |\\) at |^Protocol +Address|^ *(?:IP )?Address [^\\n]{0,100}\\b(?:MAC|Hardware) Addr|^ *MAC Address +(?:IP )?Address|Physical Address|Direcci.n f.sica|Physische Adresse|Adresse physique|HWaddress)"_s,
                                              QRegularExpression::MultilineOption);
        return marks.match(head).hasMatch() ? 94 : beginsWithEntry && entries * 10 >= lines * 8 ? 60 : 0;
    }
    Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override
    {
        Reporter reporter(sink, options.fileName);
        HostPool pool(SourceKind::Network, options, sink, reporter);
        const auto done = eachLine(input, options, reporter, context, [&](const QString &line, qint64 number) {
            const Neighbour neighbour = neighbourIn(line);
            if (!neighbour.ip || !neighbour.mac || neighbour.mac->isMulticast() || (neighbour.ip->isUnusable() && neighbour.mac->isLocallyAdministered()))
                return; // headings, incomplete entries, groups; and what only a made-up address on its own cable would identify
            Observation &device = pool.at(neighbour.ip->text() + u' ' + neighbour.mac->text(), number);
            device.ip = *neighbour.ip;
            device.mac = *neighbour.mac;
            addTrait(device, TraitKind::Name, neighbour.name);
        });
        if (done || done.error().code != ErrorCode::Cancelled)
            pool.finish();
        return done;
    }
};
} // namespace

const Reader *arpTableReader()
{
    static const ArpTableReader reader;
    return &reader;
}

} // namespace phaseout::ingest
