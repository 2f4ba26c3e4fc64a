// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/hostpool.h"

#include <QSet>

namespace phaseout::ingest {

/// What a line of an ARP table tells.
struct Neighbour {
    std::optional<IpAddress> ip;
    std::optional<MacAddress> mac;
    QString name;
};
[[nodiscard]] Neighbour neighbourIn(const QString &line);

/// True for a line that holds a MAC address as switches print it.
[[nodiscard]] bool hasSwitchMac(const QString &line);

/// The lines of one or several switches' "show mac address-table", whatever their series: MAC address, VLAN, kind and port in any
/// order. The prompt in front of the command names the switch. Memory: 500,000 entries at most.
class MacTable {
public:
    /// False when it is no entry.
    bool take(const QString &line, qint64 number);
    /// A device's place is where it hangs on a port of its own; of a port on which many hang, nobody knows.
    void give(HostPool &pool, Reporter &reporter) const;

private:
    struct Entry {
        MacAddress mac;
        qint64 row;
        QString vlan;
        QString port;
        QString on;   // the switch
        QString line; // it and the port
    };
    static std::optional<Entry> entryIn(const QString &line, qint64 number);
    [[nodiscard]] bool isUplink(const Entry &entry) const;
    std::vector<Entry> m_entries;
    QSet<QString> m_known;
    QHash<QString, int> m_onPort; // by switch and port
    QString m_switch;
};

/// The lines of what somebody saved of a session on a switch, a router or a computer: ARP tables and MAC address tables, in any order
/// and of any number.
class SessionLines {
public:
    SessionLines(const ReadOptions &options, Sink &sink, Reporter &reporter) : m_pool(SourceKind::Network, options, sink, reporter), m_reporter(reporter) {}
    void take(const QString &line, qint64 number);
    /// Gives all devices; says so when there was none.
    void finish();
    [[nodiscard]] bool isEmpty() const { return !m_hasEntry; }

private:
    HostPool m_pool;
    Reporter &m_reporter;
    MacTable m_macs;
    bool m_hasEntry = false;
    bool m_hasScan = false;
};

} // namespace phaseout::ingest
