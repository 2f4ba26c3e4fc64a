// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discover/discover.h"

#include <QSet>
#include <array>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/udp.hpp>
#include <chrono>
#include <map>
#include <memory>

namespace phaseout::discover {

/// One search: its sockets, what is still to be sent, what has come back. All on the thread that calls run().
class Session {
public:
    Session(const Options &options, const Clock &clock, const JobContext &context);

    /// Opens the sockets of \a chosen. Fails with NetworkFailed when not one could be opened.
    [[nodiscard]] Result<void> open(const std::vector<Interface> &chosen);
    /// Sends and listens until the time is over. Fails with Cancelled, or NetworkFailed when nothing could be sent.
    [[nodiscard]] Result<Found> run();

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Socket {
        Socket(boost::asio::io_context &io, Protocol p, QString name) : protocol(p), interface(std::move(name)), udp(io) {}
        Protocol protocol;
        QString interface;
        boost::asio::ip::udp::socket udp;
        boost::asio::ip::udp::endpoint target; ///< where its probes go
        boost::asio::ip::udp::endpoint sender;
        std::vector<QByteArray> probes; ///< none: it only listens
        std::array<char, largestReply + 1> buffer;
        int errorsLeft = 100;
    };
    /// One datagram that is to leave, \a atMs after the start.
    struct Shot {
        int atMs;
        Socket *socket;
        const QByteArray *probe;
    };

    boost::system::error_code openSender(const Interface &interface, Protocol protocol);
    boost::system::error_code openGroupListener(const Interface &interface);
    void schedule();
    void sendDue(int elapsedMs);
    void receive(Socket &socket);
    void accept(Socket &socket, std::size_t length);
    void complain(const QString &interface, const QString &message, const boost::system::error_code &error);
    void tellWhatWasDropped();

    const Options &m_options;
    const Clock &m_clock;
    const JobContext &m_context;
    boost::asio::io_context m_io;
    std::vector<std::unique_ptr<Socket>> m_sockets;
    std::vector<Shot> m_shots; ///< in order of time
    std::size_t m_nextShot = 0;
    QSet<QByteArray> m_seen; ///< digests of replies, for repeats
    std::map<IpAddress, int> m_fromSender;
    int m_tooLong = 0;
    int m_tooMany = 0;
    Found m_found;
};

} // namespace phaseout::discover
