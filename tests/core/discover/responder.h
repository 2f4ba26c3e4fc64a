// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/check.h"

#include <QByteArray>
#include <array>
#include <boost/asio.hpp>
#include <mutex>
#include <thread>
#include <vector>

namespace phaseout::test {

/// A camera on 127.0.0.1: remembers every datagram that reaches it and answers each with the same replies.
class Responder {
public:
    explicit Responder(std::vector<QByteArray> replies, int times = 1)
        : m_replies(std::move(replies)), m_times(times), m_socket(m_io, {boost::asio::ip::address_v4::loopback(), 0})
    {
        receive();
        m_thread = std::jthread([this] { m_io.run(); });
    }
    ~Responder() { m_io.stop(); }

    [[nodiscard]] quint16 port() const { return m_socket.local_endpoint().port(); }
    [[nodiscard]] std::vector<QByteArray> heard() const
    {
        const std::lock_guard guard(m_mutex);
        return m_heard;
    }

private:
    void receive()
    {
        m_socket.async_receive_from(boost::asio::buffer(m_buffer), m_sender, [this](boost::system::error_code error, size_t length) {
            PHASEOUT_CHECK(!error);
            {
                const std::lock_guard guard(m_mutex);
                m_heard.emplace_back(m_buffer.data(), static_cast<qsizetype>(length));
            }
            for (int i = 0; i < m_times; ++i)
                for (const QByteArray &reply : m_replies)
                    m_socket.send_to(boost::asio::buffer(reply.data(), static_cast<size_t>(reply.size())), m_sender, 0, error);
            receive();
        });
    }

    std::vector<QByteArray> m_replies;
    int m_times;
    boost::asio::io_context m_io;
    boost::asio::ip::udp::socket m_socket;
    boost::asio::ip::udp::endpoint m_sender;
    std::array<char, 65536> m_buffer{};
    mutable std::mutex m_mutex;
    std::vector<QByteArray> m_heard;
    std::jthread m_thread; // last: joined before the rest goes
};

} // namespace phaseout::test
