// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discover/session.h"

#include "core/base/sha256.h"
#include "core/discover/probes.h"

#include <QCoreApplication>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/multicast.hpp>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;
namespace asio = boost::asio;
using asio::ip::udp;
using boost::system::error_code;

namespace phaseout::discover {
namespace {
constexpr auto slice = std::chrono::milliseconds(50); // how long a cancellation may go unnoticed
constexpr int pacingMs = 20;                          // between any two datagrams

asio::ip::address_v4 toAsio(const IpAddress &address)
{
    return asio::ip::address_v4(address.v4());
}

udp::endpoint targetOf(const Options &options, Protocol protocol)
{
    if (options.loopbackOnly) {
        const LoopbackOnly &own = *options.loopbackOnly;
        return {asio::ip::address_v4::loopback(), protocol == Protocol::Sadp ? own.sadpPort : own.wsDiscoveryPort};
    }
    const Group group = groupOf(protocol);
    return {asio::ip::make_address_v4(group.address), group.port};
}

// Linux gives a socket what any socket of the machine has joined, unless told otherwise. Asio has no word for it.
error_code hearOnlyOwnGroups(udp::socket &socket)
{
    const int all = 0;
    if (setsockopt(socket.native_handle(), IPPROTO_IP, IP_MULTICAST_ALL, &all, sizeof all) != 0)
        return {errno, boost::system::system_category()};
    return {};
}
} // namespace

Session::Session(const Options &options, const Clock &clock, const JobContext &jobContext)
    : m_options(options), m_clock(clock), m_context(jobContext)
{
}

Result<void> Session::open(const std::vector<Interface> &chosen)
{
    for (const Interface &interface : chosen) {
        for (const Protocol protocol : m_options.protocols) {
            if (const error_code error = openSender(interface, protocol))
                complain(interface.name, QCoreApplication::translate("phaseout::discover", "This interface could not be used."), error);
            else if (const error_code deaf = protocol == Protocol::Sadp ? openGroupListener(interface) : error_code())
                complain(interface.name,
                         QCoreApplication::translate("phaseout::discover", "Only direct replies are heard here: cameras that answer to all are missed."),
                         deaf);
        }
    }
    if (m_sockets.empty())
        return failure(ErrorCode::NetworkFailed, m_options.interfaces.join(u", "_s), m_found.findings.back().raw);
    return {};
}

error_code Session::openSender(const Interface &interface, Protocol protocol)
{
    TimeOrderedIds ids(m_clock);
    auto socket = std::make_unique<Socket>(m_io, protocol, interface.name);
    socket->target = targetOf(m_options, protocol);
    socket->probes = probes(protocol, ids);
    const auto address = toAsio(interface.address);
    error_code error;
    socket->udp.open(udp::v4(), error);
    if (!error)
        socket->udp.set_option(asio::ip::multicast::outbound_interface(address), error);
    if (!error)
        socket->udp.set_option(asio::ip::multicast::hops(m_options.hops), error);
    if (!error)
        socket->udp.set_option(asio::ip::multicast::enable_loopback(false), error);
    if (!error)
        socket->udp.bind(udp::endpoint(address, 0), error);
    if (!error)
        socket->udp.non_blocking(true, error); // a full send queue is an error to tell of, not a wait
    if (!error)
        m_sockets.push_back(std::move(socket));
    return error;
}

// Many cameras answer SADP to the group, not to whoever asked. Bound to the group's own address and cut off from what
// other sockets of this machine joined, so that each interface hears its own.
error_code Session::openGroupListener(const Interface &interface)
{
    const Group group = groupOf(Protocol::Sadp);
    const quint16 port = m_options.loopbackOnly ? m_options.loopbackOnly->sadpGroupPort : group.port;
    if (port == 0)
        return {};
    const auto address = asio::ip::make_address_v4(group.address);
    auto socket = std::make_unique<Socket>(m_io, Protocol::Sadp, interface.name);
    error_code error;
    socket->udp.open(udp::v4(), error);
    if (!error)
        socket->udp.set_option(udp::socket::reuse_address(true), error);
    if (!error)
        error = hearOnlyOwnGroups(socket->udp);
    if (!error)
        socket->udp.bind(udp::endpoint(address, port), error);
    if (!error)
        socket->udp.set_option(asio::ip::multicast::join_group(address, toAsio(interface.address)), error);
    if (!error)
        m_sockets.push_back(std::move(socket));
    return error;
}

void Session::schedule()
{
    const int gap = m_options.loopbackOnly ? m_options.loopbackOnly->repeatGapMs : repeatGapMs;
    for (int round = 0; round < m_options.repeats; ++round) {
        int atMs = round * gap;
        if (!m_shots.empty())
            atMs = std::max(atMs, m_shots.back().atMs + pacingMs);
        for (const auto &socket : m_sockets) {
            for (const QByteArray &probe : socket->probes) {
                if (atMs < m_options.listenMs)
                    m_shots.push_back({atMs, socket.get(), &probe});
                atMs += pacingMs;
            }
        }
    }
}

Result<Found> Session::run()
{
    schedule();
    for (const auto &socket : m_sockets)
        receive(*socket);
    m_found.askedAt = m_clock.now();
    const Time start = std::chrono::steady_clock::now();
    for (;;) {
        if (m_context.isCancelled())
            return failure(ErrorCode::Cancelled, {});
        const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
        const int elapsedMs = static_cast<int>(elapsed.count());
        if (elapsedMs >= m_options.listenMs && m_nextShot == m_shots.size())
            break;
        sendDue(elapsedMs);
        const auto replies = static_cast<int>(m_found.replies.size());
        m_context.report(std::min(elapsedMs, m_options.listenMs), m_options.listenMs,
                         QCoreApplication::translate("phaseout::discover", "Listening: %Ln replies", nullptr, replies));
        m_io.restart();
        m_io.run_for(m_nextShot < m_shots.size() ? std::chrono::milliseconds(pacingMs) : slice);
    }
    if (m_found.probesSent == 0)
        return failure(ErrorCode::NetworkFailed, m_options.interfaces.join(u", "_s),
                       m_found.findings.empty() ? QString() : m_found.findings.back().raw);
    tellWhatWasDropped();
    return std::move(m_found);
}

void Session::sendDue(int elapsedMs)
{
    for (; m_nextShot < m_shots.size() && m_shots[m_nextShot].atMs <= elapsedMs; ++m_nextShot) {
        const Shot &shot = m_shots[m_nextShot];
        error_code error;
        shot.socket->udp.send_to(asio::buffer(shot.probe->constData(), static_cast<std::size_t>(shot.probe->size())),
                                 shot.socket->target, 0, error);
        if (!error)
            ++m_found.probesSent;
        else
            complain(shot.socket->interface, QCoreApplication::translate("phaseout::discover", "A search could not be sent here."), error);
    }
}

void Session::receive(Socket &socket)
{
    socket.udp.async_receive_from(asio::buffer(socket.buffer), socket.sender, [this, &socket](error_code error, std::size_t length) {
        if (error == asio::error::operation_aborted)
            return;
        if (!error)
            accept(socket, length);
        else if (--socket.errorsLeft == 0)
            return;
        receive(socket);
    });
}

void Session::accept(Socket &socket, std::size_t length)
{
    if (length > static_cast<std::size_t>(largestReply)) {
        ++m_tooLong;
        return;
    }
    const auto payload = keepable(socket.protocol, QByteArray(socket.buffer.data(), static_cast<qsizetype>(length)));
    if (!payload)
        return;
    const IpAddress from = IpAddress::fromV4(socket.sender.address().to_v4().to_uint());
    Sha256 digest;
    digest.add(from.bytes());
    digest.add(protocolSlug(socket.protocol).toLatin1());
    digest.add(*payload);
    const QByteArray seen = digest.result();
    if (m_seen.contains(seen))
        return;
    if (std::ssize(m_found.replies) >= m_options.mostReplies || m_fromSender[from] >= mostFromOneSender) {
        ++m_tooMany;
        return;
    }
    ++m_fromSender[from];
    m_seen.insert(seen);
    m_found.replies.push_back({socket.protocol, from, m_clock.now(), socket.interface, *payload});
}

void Session::complain(const QString &interface, const QString &message, const error_code &error)
{
    const QString detail = QString::fromLocal8Bit(error.message().c_str());
    const Finding finding{.severity = Severity::Warning,
                          .id = u"discover.interface-failed"_s,
                          .subject = interface,
                          .where = {},
                          .message = message,
                          .suggestion = QCoreApplication::translate("phaseout::discover", "Check that the cable or wireless network is connected."),
                          .raw = detail};
    if (std::find(m_found.findings.begin(), m_found.findings.end(), finding) == m_found.findings.end())
        m_found.findings.push_back(finding);
}

void Session::tellWhatWasDropped()
{
    const auto tell = [this](int count, const QString &id, const QString &message) {
        if (count > 0)
            m_found.findings.push_back({.severity = Severity::Warning,
                                        .id = id,
                                        .subject = QString::number(count),
                                        .where = {},
                                        .message = message,
                                        .suggestion = {},
                                        .raw = {}});
    };
    tell(m_tooLong, u"discover.reply-too-long"_s,
         QCoreApplication::translate("phaseout::discover", "%Ln replies were longer than any camera's and were dropped.", nullptr, m_tooLong));
    tell(m_tooMany, u"discover.too-many-replies"_s,
         QCoreApplication::translate("phaseout::discover", "%Ln replies were more than are kept and were dropped.", nullptr, m_tooMany));
}

} // namespace phaseout::discover
