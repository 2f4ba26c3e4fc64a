// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/reporter.h"

#include <QHash>
#include <vector>

namespace phaseout::ingest {

/// Hosts of which a file has many records, one for each port or answer, put together again. Given to the sink in the
/// order in which they first came. Memory: at most mostHeld at a time; beyond that a host may come in two parts, which are one
/// device all the same.
class HostPool {
public:
    static constexpr qint64 mostHeld = qint64(256) << 20; ///< bytes: some 700,000 hosts with their open ports

    HostPool(SourceKind source, const ReadOptions &options, Sink &sink, Reporter &reporter, qint64 most = mostHeld)
        : m_source(source), m_options(options), m_sink(sink), m_reporter(reporter), m_most(most)
    {
    }
    ~HostPool() = default;
    Q_DISABLE_COPY_MOVE(HostPool)
    /// The host known by \a key; a new one begins at \a row. Good until the next call.
    [[nodiscard]] Observation &at(const QString &key, qint64 row);
    /// The same by an address, which becomes the host's own.
    [[nodiscard]] Observation &at(const IpAddress &ip, qint64 row);
    /// Takes back what came of the host known by \a key, as far as it was not given yet.
    void drop(const QString &key);
    /// Gives all that is left; says so when there was no host at all.
    void finish();
    [[nodiscard]] qint64 given() const noexcept { return m_given; }
    /// Gives \a host, which \a at gave, the first of \a macs that it has not yet as its own where it has none; the others stay as words, and are told.
    void takeMacs(Observation &host, const QStringList &macs);

private:
    void weigh();
    void give();
    SourceKind m_source;
    const ReadOptions &m_options;
    Sink &m_sink;
    Reporter &m_reporter;
    std::vector<Observation> m_hosts;
    QHash<QString, size_t> m_places;
    qint64 m_most;
    qint64 m_held = 0;
    size_t m_last = 0;      // the host that was asked for last
    qint64 m_lastSize = 0;  // how large it was then
    qint64 m_given = 0;
};

/// Gives \a host to \a sink, with the store that the caller knows, and says what of it was cut.
void giveHost(Observation &&host, const ReadOptions &options, Sink &sink, Reporter &reporter);

/// The later of the two moments becomes when \a host was seen.
void sawAt(Observation &host, const QDateTime &moment);

} // namespace phaseout::ingest
