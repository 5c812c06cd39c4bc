// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A client that blocks and understands nothing: what the server sends is what a test sees, and whether
// the connection ended in order or by a reset.
#pragma once

#include <practice/headers.h>

#include <QUrl>

#include <array>
#include <cerrno>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

/// All that came on a connection, until it ended.
struct Received {
    QByteArray bytes;
    bool wasReset = false;
    bool isOver = false; ///< it ended; otherwise nothing came for ten seconds

    [[nodiscard]] QByteArray head() const { return bytes.left(bytes.indexOf("\r\n\r\n") + 4); }
    [[nodiscard]] QByteArray body() const { return bytes.mid(head().size()); }
    [[nodiscard]] int status() const { return bytes.mid(9, 3).toInt(); }
    [[nodiscard]] practice::Headers headers() const
    {
        practice::Headers fields;
        for (const QByteArray &line : head().split('\n').mid(1)) {
            if (const qsizetype colon = line.indexOf(':'); colon > 0)
                fields.emplace_back(line.left(colon), line.mid(colon + 1).trimmed());
        }
        return fields;
    }
    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        return practice::headerValue(headers(), name);
    }
};

class RawClient {
public:
    /// Connects to the server at `url`.
    explicit RawClient(const QUrl &url)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<quint16>(url.port()));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const timeval patience{10, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        m_isConnected = ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }
    Q_DISABLE_COPY_MOVE(RawClient)
    ~RawClient() { ::close(m_socket); }

    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    void send(const QByteArray &bytes) const
    {
        for (qsizetype at = 0; at < bytes.size();) {
            const auto count = ::send(m_socket, bytes.data() + at,
                                      static_cast<std::size_t>(bytes.size() - at), MSG_NOSIGNAL);
            if (count <= 0)
                return;
            at += count;
        }
    }
    /// Asks for `path`; more header fields each end in CR LF.
    void get(const QByteArray &path, const QByteArray &fields = {}) const
    {
        send("GET " + path + " HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n");
    }
    /// Receives until there are `count` bytes, or all there are.
    Received receive(qsizetype count = std::numeric_limits<qsizetype>::max()) const
    {
        Received all;
        std::array<char, 65'536> buffer;
        while (all.bytes.size() < count) {
            const auto most = std::min<qsizetype>(buffer.size(), count - all.bytes.size());
            const auto got = ::recv(m_socket, buffer.data(), static_cast<std::size_t>(most), 0);
            all.wasReset = got < 0 && errno == ECONNRESET;
            all.isOver = got == 0 || all.wasReset;
            if (got <= 0)
                break;
            all.bytes.append(buffer.data(), got);
        }
        return all;
    }
    /// Receives one reply that has a Content-Length.
    Received receiveReply() const
    {
        Received all;
        while (!all.bytes.endsWith("\r\n\r\n")) {
            const Received one = receive(1);
            all.bytes += one.bytes;
            if (one.bytes.isEmpty())
                return all;
        }
        if (const qsizetype length = all.header("Content-Length").toLongLong(); length > 0)
            all.bytes += receive(length).bytes;
        return all;
    }
    /// Something more came, or the connection ended, within that time.
    [[nodiscard]] bool hasNews(int milliseconds) const
    {
        pollfd what{m_socket, POLLIN, 0};
        return ::poll(&what, 1, milliseconds) > 0;
    }
    /// Ends the connection without a word, as a client does that is killed.
    void reset() const
    {
        const ::linger atOnce{1, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    }

private:
    int m_socket;
    bool m_isConnected = false;
};

/// What comes for `path` on a connection of its own.
inline Received fetch(const QUrl &server, const QByteArray &path, const QByteArray &fields = {})
{
    const RawClient client(server);
    client.get(path, "Connection: close\r\n" + fields);
    return client.receive();
}
