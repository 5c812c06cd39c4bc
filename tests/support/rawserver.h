// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A server that understands nothing: on each connection it waits for a request, sends exactly the bytes it was given,
// and ends the connection as it was told. What it was asked is kept.
#pragma once

#include <QByteArrayList>
#include <QString>

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

/// What is sent on one connection.
struct RawReply {
    enum Ending {
        Close, ///< in order
        Reset, ///< by a TCP reset, once the client's system has taken all that was sent
        Stay   ///< nothing comes any more until the client goes
    };
    QByteArrayList pieces; ///< sent one after another, with a pause between them
    Ending ending = Close;
};

class RawServer {
public:
    /// Listens on 127.0.0.1; the connections get `replies` in turn, and those after the last get the last.
    explicit RawServer(std::vector<RawReply> replies)
        : m_replies(std::move(replies)), m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *const generic = reinterpret_cast<sockaddr *>(&address);
        m_isListening = ::bind(m_socket, generic, size) == 0 && ::listen(m_socket, backlog) == 0
                        && ::getsockname(m_socket, generic, &size) == 0;
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    explicit RawServer(const QByteArray &bytes, RawReply::Ending ending = RawReply::Close)
        : RawServer(std::vector<RawReply>{{{bytes}, ending}})
    {}
    Q_DISABLE_COPY_MOVE(RawServer)
    ~RawServer()
    {
        m_isOver = true;
        ::shutdown(m_socket, SHUT_RDWR);
        m_thread.join();
        for (std::thread &connection : m_connections)
            connection.join();
        ::close(m_socket);
    }

    [[nodiscard]] bool isListening() const { return m_isListening; }
    [[nodiscard]] QByteArray url(const QByteArray &path = "/file.bin") const
    {
        return "http://127.0.0.1:" + QByteArray::number(m_port) + path;
    }
    /// The heads of all requests so far.
    [[nodiscard]] QByteArrayList requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }

private:
    static constexpr int backlog = 64;
    static constexpr int tick = 20; ///< ms, how often a wait looks whether it is all over
    static constexpr auto pause = std::chrono::milliseconds(5);

    void serve()
    {
        for (std::size_t number = 0;; ++number) {
            const int client = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
            if (client < 0)
                return;
            const RawReply &reply = m_replies[std::min(number, m_replies.size() - 1)];
            m_connections.emplace_back([this, client, reply] { answer(client, reply); });
        }
    }
    void answer(int client, const RawReply &reply)
    {
        QByteArray request;
        while (!request.contains("\r\n\r\n")) {
            if (!receive(client, request)) {
                ::close(client);
                return;
            }
        }
        {
            const std::lock_guard lock(m_mutex);
            m_requests << request;
        }
        for (const QByteArray &piece : reply.pieces) {
            if (&piece != &reply.pieces.constFirst())
                std::this_thread::sleep_for(pause);
            send(client, piece);
        }
        end(client, reply.ending);
    }
    void end(int client, RawReply::Ending ending) const
    {
        if (ending == RawReply::Reset) {
            // A reset overtakes what has not been read; the reader is given a moment.
            std::this_thread::sleep_for(10 * pause);
            const ::linger atOnce{1, 0};
            ::setsockopt(client, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        } else {
            if (ending == RawReply::Close)
                ::shutdown(client, SHUT_WR);
            QByteArray rest;
            while (receive(client, rest)) {}
        }
        ::close(client);
    }
    /// Appends what comes next; false when nothing will.
    bool receive(int client, QByteArray &to) const
    {
        pollfd what{client, POLLIN, 0};
        while (::poll(&what, 1, tick) == 0) {
            if (m_isOver)
                return false;
        }
        std::array<char, 4096> buffer;
        const auto got = ::recv(client, buffer.data(), buffer.size(), 0);
        if (got > 0)
            to.append(buffer.data(), got);
        return got > 0;
    }
    static void send(int client, const QByteArray &bytes)
    {
        for (qsizetype at = 0; at < bytes.size();) {
            const auto count = ::send(client, bytes.data() + at, std::size_t(bytes.size() - at),
                                      MSG_NOSIGNAL);
            if (count <= 0)
                return;
            at += count;
        }
    }

    const std::vector<RawReply> m_replies;
    const int m_socket;
    quint16 m_port = 0;
    bool m_isListening = false;
    std::atomic<bool> m_isOver{false};
    std::thread m_thread;
    std::vector<std::thread> m_connections; ///< of m_thread, until it ends
    mutable std::mutex m_mutex;
    QByteArrayList m_requests;
};
