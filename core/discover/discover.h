// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/finding.h"
#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/discover/replies.h"

#include <QDateTime>
#include <optional>
#include <vector>

/// Which cameras answer on the user's own network. Read-only searches; off until somebody asks.
namespace phaseout::discover {

/// A network interface that a search can leave by.
struct Interface {
    QString name; ///< "eth0"
    IpAddress address; ///< its first IPv4 address
    bool isLoopback = false;
    friend bool operator==(const Interface &, const Interface &) = default;
};

/// The interfaces a search may use: up, able to multicast, with an IPv4 address, not loopback; by name.
/// Fails with NetworkFailed when the operating system will not say.
[[nodiscard]] Result<std::vector<Interface>> interfaces();

/// For tests: probes go to 127.0.0.1 at these ports and nowhere else, and the only interface accepted is loopback.
struct LoopbackOnly {
    quint16 wsDiscoveryPort = 0;
    quint16 sadpPort = 0;
    quint16 sadpGroupPort = 0; ///< where replies to the group are heard; 0: not listened for
    int repeatGapMs = 0;       ///< instead of repeatGapMs below
};

/// What to ask, where and for how long.
struct Options {
    QStringList interfaces; ///< names out of interfaces(), each once, at least one
    std::vector<Protocol> protocols{Protocol::WsDiscovery, Protocol::Sadp}; ///< each once, at least one
    int listenMs = 5000;    ///< 100 to 30,000, counted from the first probe; repeats after it are not sent
    int repeats = 3;        ///< how often each probe is sent: 1 to 3
    int hops = 1;           ///< IP time to live: 1 to 4
    int mostReplies = 4096; ///< 1 to 65,536; what comes after is counted, not kept
    QDateTime lastAskedAt;  ///< the askedAt of an earlier search: the next begins 15 s after it at the soonest
    std::optional<LoopbackOnly> loopbackOnly;
};

/// A probe is repeated after this long.
constexpr int repeatGapMs = 1000;
/// Searches are at least this far apart, SADP's own refresh period.
constexpr int searchGapMs = 15'000;
/// Longer datagrams are dropped; real replies have one to four kilobytes.
constexpr int largestReply = 16 * 1024;
/// The most replies kept from one sender, so that none can crowd out the others.
constexpr int mostFromOneSender = 64;

/// What a search heard.
struct Found {
    std::vector<Reply> replies;    ///< in order of arrival, no two alike
    std::vector<Finding> findings; ///< interfaces that failed, replies that were dropped
    QDateTime askedAt;             ///< UTC, when the first probe left
    int probesSent = 0;            ///< datagrams
};

/// Searches with \a options and listens. Takes listenMs, after a wait when lastAskedAt is less than 15 s ago. An
/// interface that fails is a finding as long as another works.
///
/// Errors: ValueInvalid for an option out of range, NotFound for an interface that is not there, NetworkFailed when
/// none could be used, Cancelled (within 200 ms of the request; what was heard is discarded). Thread: any; one socket
/// for each interface and protocol, closed on return. Sources of the probes: see probes.h.
[[nodiscard]] Result<Found> discover(const Options &options, const Clock &clock, const JobContext &context);

} // namespace phaseout::discover
