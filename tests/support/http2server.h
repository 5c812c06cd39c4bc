// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A server of HTTP/2 over TLS, with ALPN, in the test's own event loop. A file may stop in the middle until the test
// says how it goes on: an end that comes by an event, not by a time. The certificate is that of tests/download/tls.
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QSslServer>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

struct Http2Request {
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray protocol;                   ///< what ALPN settled on: "h2" or "http/1.1"
    int connection = 0;                    ///< in the order in which they came, counted from 0
};

struct Http2Reply {
    int status = 200;
    std::vector<std::pair<QByteArray, QByteArray>> headers = {}; ///< content-length only if it is named here
    QByteArray body = {};
    qsizetype holdsAt =
        -1; ///< so many bytes of the body go out; the rest waits for the test; -1: nothing waits
    std::optional<std::uint32_t> refusal = {}; ///< instead of all that: RST_STREAM with this code
};

class Http2Server : public QSslServer {
public:
    using Answer = std::function<Http2Reply(const Http2Request &)>;

    /// Listens on 127.0.0.1 and settles on one of `protocols`, the first it has in common with the client.
    explicit Http2Server(Answer answer, const QByteArrayList &protocols = {"h2"});
    ~Http2Server() override;

    [[nodiscard]] QByteArray url(const QByteArray &path = "/file.bin") const;
    /// Every request so far, in the order in which they came.
    [[nodiscard]] const std::vector<Http2Request> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }

    /// Streams that have come to where they hold.
    [[nodiscard]] int held() const;
    /// Their rest goes out.
    void release();
    /// They end by RST_STREAM with this code (RFC 9113 §7).
    void reset(std::uint32_t code);
    /// GOAWAY on every connection: no new stream any more and, if `refuses`, none of those under way is served either.
    void goAway(bool refuses);
    /// Every connection is gone, without a word.
    void drop();

private:
    class Connection;
    void accept();

    Answer m_answer;
    std::vector<Http2Request> m_requests;
    std::vector<std::shared_ptr<Connection>> m_open;
    int m_connections = 0;
};
