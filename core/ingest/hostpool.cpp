// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/hostpool.h"

#include "core/ingest/facttext.h"
#include "core/ingest/words.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
constexpr qint64 dropped = -1; // as the row of a host

// Roughly what it takes in memory.
qint64 sizeOf(const Observation &host)
{
    qint64 bytes = 200;
    for (const Trait &trait : host.traits)
        bytes += static_cast<qint64>(sizeof(Trait) + (trait.text.size() > 15 ? trait.text.size() : 0));
    return bytes;
}
} // namespace

// What the caller added to the last host counts when the next is asked for.
void HostPool::weigh()
{
    if (m_last < m_hosts.size())
        m_held += sizeOf(m_hosts[m_last]) - m_lastSize;
}

Observation &HostPool::at(const QString &key, qint64 row)
{
    weigh();
    if (m_held > m_most)
        give();
    const auto known = m_places.constFind(key);
    m_last = known == m_places.cend() ? m_hosts.size() : *known;
    if (known == m_places.cend()) {
        m_places.insert(key, m_last);
        Observation &host = m_hosts.emplace_back();
        host.source = m_source;
        host.row = row;
        m_held += sizeOf(host) + key.size() * 2;
    }
    m_lastSize = sizeOf(m_hosts[m_last]);
    return m_hosts[m_last];
}

Observation &HostPool::at(const IpAddress &ip, qint64 row)
{
    Observation &host = at(ip.text(), row);
    host.ip = ip;
    return host;
}

void HostPool::drop(const QString &key)
{
    weigh();
    m_lastSize = 0;
    m_last = m_hosts.size();
    if (const auto known = m_places.constFind(key); known != m_places.cend()) {
        Observation &host = m_hosts[*known];
        m_held -= sizeOf(host);
        host = {};
        host.row = dropped;
        m_held += sizeOf(host); // its place is kept until all are given
        m_places.erase(known);
    }
}

void HostPool::takeMacs(Observation &host, const QStringList &macs)
{
    QStringList others;
    for (const QString &text : macs) {
        const auto mac = MacAddress::parse(text);
        if (mac && !host.mac)
            host.mac = *mac;
        if (!mac || *mac == *host.mac)
            continue;
        const size_t known = host.traits.size();
        addTrait(host, TraitKind::Note, Words::tr("other MAC address %1").arg(mac->text()));
        if (host.traits.size() > known)
            others += mac->text();
    }
    if (!others.isEmpty())
        m_reporter.warn(u"scan.host.second-mac"_s, host.row, others.join(u", "_s),
                        Words::tr("This device has more than one MAC address. It goes by %1; by another it would be taken for a second device.").arg(host.mac->text()),
                        Words::tr("Where another source has it by the other address, merge the two in Identify."));
}

void HostPool::give()
{
    for (Observation &host : m_hosts) {
        if (host.row == dropped)
            continue;
        ++m_given;
        giveHost(std::move(host), m_options, m_sink, m_reporter);
    }
    m_hosts.clear();
    m_places.clear();
    m_held = 0;
}

void HostPool::finish()
{
    give();
    if (m_given == 0 && m_reporter.refused() == 0)
        m_reporter.tellNoDevices();
}

void giveHost(Observation &&host, const ReadOptions &options, Sink &sink, Reporter &reporter)
{
    const QString subject = host.ip ? host.ip->text() : host.mac ? host.mac->text() : QString();
    if (host.ip && host.ip->isUnusable()) {
        addTrait(host, TraitKind::SecondaryIp, host.ip->text());
        host.ip.reset();
    }
    if (!host.ip && !host.mac && !host.find(TraitKind::Serial))
        return reporter.refuse(u"scan.host.no-address"_s, host.row, subject, Words::tr("This host has no address that identifies it."),
                               Words::tr("Scan from another device than the host itself, or fill in an address."), {});
    if (host.traits.size() >= mostTraits)
        reporter.note(u"scan.host.cut"_s, host.row, subject, Words::tr("This host answers on so many ports that only the first were kept."),
                      Words::tr("Check whether a firewall answers in its place."));
    if (std::any_of(host.traits.begin(), host.traits.end(), isCut))
        reporter.note(u"scan.text.cut"_s, host.row, subject,
                      Words::tr("A text that this host sent is longer than %1 bytes; only so much of it was kept.").arg(longestTrait));
    addStoreHint(host, options.storeCode);
    sink.observation(std::move(host));
}

void sawAt(Observation &host, const QDateTime &moment)
{
    if (moment.isValid() && (!host.seenAt.isValid() || moment > host.seenAt))
        host.seenAt = moment;
}

} // namespace phaseout::ingest
