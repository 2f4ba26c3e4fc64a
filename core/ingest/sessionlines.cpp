// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/sessionlines.h"

#include "core/ingest/addresstext.h"
#include "core/ingest/facttext.h"
#include "core/ingest/words.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
constexpr qsizetype longestLine = 1000;
constexpr int fewOnOnePort = 4; // a camera, a phone with a PC behind it; more hang on another switch
constexpr size_t mostEntries = 500'000;

// "a:b:0:1:2:3" is how BSD and macOS leave out zeros.
std::optional<MacAddress> macIn(const QString &word)
{
    static const QRegularExpression shape(u"^(?:[0-9A-Fa-f]{1,2}[:-]){5}[0-9A-Fa-f]{1,2}$|^[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}$"_s);
    if (!shape.match(word).hasMatch())
        return std::nullopt;
    const auto reading = readMacCell(word);
    return reading.addresses.empty() ? std::nullopt : std::optional(reading.addresses.front());
}

const QRegularExpression &macShape()
{
    static const QRegularExpression shape(u"(?:^|[\\s*+])([0-9a-fA-F]{4}\\.[0-9a-fA-F]{4}\\.[0-9a-fA-F]{4}|(?:[0-9a-fA-F]{2}[:-]){5}[0-9a-fA-F]{2})(?=\\s|$)"_s);
    return shape;
}
} // namespace

Neighbour neighbourIn(const QString &line)
{
    Neighbour found;
    if (line.size() > longestLine)
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

bool hasSwitchMac(const QString &line) { return macShape().match(line.left(longestLine)).hasMatch(); }

// Entries of real ports, learnt, secured or typed in; the switch's own addresses, groups and its processor are no devices.
std::optional<MacTable::Entry> MacTable::entryIn(const QString &line, qint64 number)
{
    static const QRegularExpression learnt(u"\\b(?:dynamic|static|secure|secureconfigured|securesticky|sticky)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression itself(u"^(?:cpu|router|(?:stby-)?switch|drop|self|igmp|sup-eth.*|.*\\(R\\)|vl(?:an)?\\d+)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = macShape().match(line.left(longestLine));
    if (!match.hasMatch() || !learnt.match(line.left(longestLine)).hasMatch())
        return std::nullopt;
    const auto mac = MacAddress::parse(match.captured(1));
    if (!mac || mac->isMulticast())
        return std::nullopt;
    const QStringList words = line.left(longestLine).simplified().split(u' ');
    const QString port = words.back();
    if (itself.match(port).hasMatch() || port == match.captured(1) || learnt.match(port).hasMatch())
        return std::nullopt;
    QString vlan;
    for (const QString &word : words)
        if (const int id = word.toInt(); vlan.isEmpty() && id > 0 && id < 4095)
            vlan = word;
    return Entry{*mac, number, vlan, port, {}, {}};
}

bool MacTable::take(const QString &line, qint64 number)
{
    // "sw1#sh mac", "0412-sw1(config)#do show mac", "admin@sw1> show", "<sw1>display mac"
    static const QRegularExpression prompt(u"^\\s*(?:[\\w.-]{1,40}@)?<?([A-Za-z0-9][\\w.-]{1,62})(?:\\([^)]{0,40}\\))?[#>]\\s*(?:do\\s+)?(?:sh|dis)"_s);
    if (const auto match = prompt.match(line); match.hasMatch())
        m_switch = match.captured(1);
    auto entry = m_entries.size() < mostEntries ? entryIn(line, number) : std::nullopt;
    if (!entry)
        return false;
    entry->on = m_switch;
    entry->line = m_switch + u'\n' + entry->port;
    const QString key = entry->mac.text() + u' ' + entry->line;
    if (m_known.contains(key))
        return true; // in another VLAN, or told by another module
    m_known.insert(key);
    ++m_onPort[entry->line];
    m_entries.push_back(std::move(*entry));
    return true;
}

bool MacTable::isUplink(const Entry &entry) const
{
    return m_onPort.value(entry.line) > fewOnOnePort || entry.port.startsWith("po"_L1, Qt::CaseInsensitive);
}

void MacTable::give(HostPool &pool, Reporter &reporter) const
{
    struct Place {
        bool isOwn = false; // it hangs on a port of its own
        QSet<QString> behind; // the switches with a port that leads to it
    };
    QHash<QString, Place> places; // by MAC address
    for (const Entry &entry : m_entries) {
        Place &place = places[entry.mac.text()];
        if (isUplink(entry))
            place.behind.insert(entry.on);
        else
            place.isOwn = true;
    }
    for (const Entry &entry : m_entries) {
        const Place &place = *places.constFind(entry.mac.text());
        if (place.isOwn && isUplink(entry))
            continue;
        Observation &device = pool.at(entry.mac.text(), entry.row);
        device.mac = entry.mac;
        if (!entry.on.isEmpty() && (place.isOwn || place.behind.size() == 1))
            addTrait(device, TraitKind::Recorder, entry.on);
        if (place.isOwn)
            addTrait(device, TraitKind::Note, Words::tr("switch port %1").arg(entry.port));
        if (!entry.vlan.isEmpty())
            addTrait(device, TraitKind::Note, Words::tr("VLAN %1").arg(entry.vlan));
    }
    const auto behind = std::count_if(places.cbegin(), places.cend(), [](const Place &place) { return !place.isOwn; });
    if (behind > 0)
        reporter.note(u"network.port.uplink"_s, 0, QString::number(behind),
                      Words::tr("%Ln address(es) stand on ports that lead to other switches; which port they really hang on is not known.", nullptr,
                                static_cast<int>(std::min<qint64>(behind, 2'000'000'000))),
                      Words::tr("Get the tables of those switches, too."));
}

void SessionLines::take(const QString &line, qint64 number)
{
    if (!m_hasScan && line.startsWith("Nmap scan report for "_L1)) {
        m_hasScan = true;
        m_reporter.warn(u"network.session.scan"_s, number, line, Words::tr("A scan by nmap begins here, which was not read."), Words::tr("Save it as a file of its own, and import that, too."));
    }
    const Neighbour neighbour = neighbourIn(line);
    if (!neighbour.ip || !neighbour.mac) {
        m_hasEntry = m_macs.take(line, number) || m_hasEntry;
        return;
    }
    if (neighbour.mac->isMulticast() || (neighbour.ip->isUnusable() && neighbour.mac->isLocallyAdministered()))
        return; // groups; and what only a made-up address on its own cable would identify
    m_hasEntry = true;
    Observation &device = m_pool.at(neighbour.ip->text() + u' ' + neighbour.mac->text(), number);
    device.ip = *neighbour.ip;
    device.mac = *neighbour.mac;
    addTrait(device, TraitKind::Name, neighbour.name);
}

void SessionLines::finish()
{
    m_macs.give(m_pool, m_reporter);
    m_pool.finish();
}

} // namespace phaseout::ingest
