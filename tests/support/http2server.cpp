// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "http2server.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>
#include <cstring>
#include <map>
#include <nghttp2/nghttp2.h>
#include <utility>

namespace {

/// More than any test sends; nghttp2's own limit for what it sends is 64 KiB.
constexpr std::size_t mostHeaders = 16 * 1024 * 1024;

QByteArray contentOf(const char *name)
{
    QFile file(QString::fromUtf8(QByteArray(TESTS_DIR "/download/tls/") + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

nghttp2_nv field(const QByteArray &name, const QByteArray &value)
{
    const auto bytes = [](const QByteArray &text) {
        return reinterpret_cast<std::uint8_t *>(const_cast<char *>(text.constData())); // nghttp2 copies them
    };
    return {bytes(name), bytes(value), std::size_t(name.size()), std::size_t(value.size()),
            NGHTTP2_NV_FLAG_NONE};
}

} // namespace

/// One client: an nghttp2 session between the socket and the server's answers, or a little of HTTP/1.1.
class Http2Server::Connection {
public:
    Connection(Http2Server *server, QSslSocket *socket, int number)
        : m_server(server)
        , m_socket(socket)
        , m_number(number)
        , m_protocol(socket->sslConfiguration().nextNegotiatedProtocol())
    {
        if (m_protocol == "h2")
            open();
    }
    Q_DISABLE_COPY_MOVE(Connection)
    ~Connection()
    {
        nghttp2_session_del(m_session);
        m_socket->disconnect(m_server);
        m_socket->deleteLater();
    }

    [[nodiscard]] QSslSocket *socket() const { return m_socket; }
    void read()
    {
        const QByteArray data = m_socket->readAll();
        if (!m_session) {
            readPlain(data);
            return;
        }
        const auto *const bytes = reinterpret_cast<const std::uint8_t *>(data.constData());
        if (nghttp2_session_mem_recv(m_session, bytes, std::size_t(data.size())) < 0)
            m_socket->abort();
        write();
    }
    [[nodiscard]] int held() const
    {
        return int(std::count_if(m_streams.begin(), m_streams.end(),
                                 [](const auto &stream) { return stream.second.isHeld; }));
    }
    void release()
    {
        for (auto &[id, stream] : m_streams) {
            if (!std::exchange(stream.isHeld, false))
                continue;
            stream.reply.holdsAt = -1;
            nghttp2_session_resume_data(m_session, id);
        }
        write();
    }
    void reset(std::uint32_t code)
    {
        for (const auto &[id, stream] : m_streams) {
            if (stream.isHeld)
                nghttp2_submit_rst_stream(m_session, NGHTTP2_FLAG_NONE, id, code);
        }
        write();
    }
    void goAway(bool refuses)
    {
        const std::int32_t last = refuses ? 0 : nghttp2_session_get_last_proc_stream_id(m_session);
        nghttp2_submit_goaway(m_session, NGHTTP2_FLAG_NONE, last, NGHTTP2_NO_ERROR, nullptr, 0);
        write();
    }

private:
    struct Stream {
        Http2Request request;
        Http2Reply reply;
        qsizetype sent = 0;
        bool isHeld = false;
    };

    void open()
    {
        nghttp2_session_callbacks *callbacks = nullptr;
        nghttp2_session_callbacks_new(&callbacks);
        nghttp2_session_callbacks_set_on_header_callback(callbacks, &Connection::onHeader);
        nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, &Connection::onFrame);
        nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, &Connection::onClose);
        nghttp2_option *option = nullptr;
        nghttp2_option_new(&option);
        nghttp2_option_set_max_send_header_block_length(option, mostHeaders);
        nghttp2_session_server_new2(&m_session, callbacks, this, option);
        nghttp2_option_del(option);
        nghttp2_session_callbacks_del(callbacks);
        nghttp2_submit_settings(m_session, NGHTTP2_FLAG_NONE, nullptr, 0);
        write();
    }

    static int onHeader(nghttp2_session *, const nghttp2_frame *frame, const std::uint8_t *name,
                        std::size_t nameSize, const std::uint8_t *value, std::size_t valueSize, std::uint8_t,
                        void *self)
    {
        const auto text = [](const std::uint8_t *bytes, std::size_t size) {
            return QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size));
        };
        Http2Request &request = static_cast<Connection *>(self)->m_streams[frame->hd.stream_id].request;
        request.headers[text(name, nameSize)] = text(value, valueSize);
        return 0;
    }
    static int onFrame(nghttp2_session *, const nghttp2_frame *frame, void *self)
    {
        if (frame->hd.type == NGHTTP2_HEADERS && (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0)
            static_cast<Connection *>(self)->answer(frame->hd.stream_id);
        return 0;
    }
    static int onClose(nghttp2_session *, std::int32_t id, std::uint32_t, void *self)
    {
        static_cast<Connection *>(self)->m_streams.erase(id);
        return 0;
    }
    static ssize_t onBody(nghttp2_session *, std::int32_t, std::uint8_t *to, std::size_t size,
                          std::uint32_t *flags, nghttp2_data_source *source, void *)
    {
        auto *const stream = static_cast<Stream *>(source->ptr);
        const qsizetype end = stream->reply.holdsAt < 0 ? stream->reply.body.size() : stream->reply.holdsAt;
        const qsizetype count = std::min(qsizetype(size), end - stream->sent);
        std::memcpy(to, stream->reply.body.constData() + stream->sent, std::size_t(count));
        stream->sent += count;
        stream->isHeld = stream->reply.holdsAt >= 0 && stream->sent == end;
        if (stream->isHeld && count == 0)
            return NGHTTP2_ERR_DEFERRED;
        if (!stream->isHeld && stream->sent == end)
            *flags |= NGHTTP2_DATA_FLAG_EOF;
        return ssize_t(count);
    }

    void answer(std::int32_t id)
    {
        Stream &stream = m_streams[id];
        stream.request.path = stream.request.headers.value(":path");
        stream.reply = ask(stream.request);
        if (stream.reply.refusal) {
            nghttp2_submit_rst_stream(m_session, NGHTTP2_FLAG_NONE, id, *stream.reply.refusal);
            return;
        }
        const QByteArray status = QByteArray::number(stream.reply.status);
        const QByteArray statusName = ":status";
        std::vector<nghttp2_nv> fields{field(statusName, status)};
        for (const auto &[name, value] : stream.reply.headers)
            fields.push_back(field(name, value));
        nghttp2_data_provider body{{.ptr = &stream}, &Connection::onBody};
        nghttp2_submit_response(m_session, id, fields.data(), fields.size(), &body);
    }
    Http2Reply ask(Http2Request &request)
    {
        request.protocol = m_protocol;
        request.connection = m_number;
        m_server->m_requests.push_back(request);
        return m_server->m_answer(request);
    }
    void readPlain(const QByteArray &data)
    {
        m_head += data;
        if (!m_head.endsWith("\r\n\r\n"))
            return;
        const QByteArray head = std::exchange(m_head, {});
        Http2Request request;
        request.path = head.split(' ').value(1);
        const Http2Reply reply = ask(request);
        QByteArray text = "HTTP/1.1 " + QByteArray::number(reply.status) + " Status\r\n";
        for (const auto &[name, value] : reply.headers)
            text += name + ": " + value + "\r\n";
        m_socket->write(text + "\r\n" + reply.body);
    }
    void write()
    {
        const std::uint8_t *bytes = nullptr;
        for (auto size = nghttp2_session_mem_send(m_session, &bytes); size > 0;
             size = nghttp2_session_mem_send(m_session, &bytes))
            m_socket->write(reinterpret_cast<const char *>(bytes), size);
    }

    Http2Server *const m_server;
    QSslSocket *const m_socket;
    const int m_number;
    const QByteArray m_protocol;
    QByteArray m_head; ///< of a request in HTTP/1.1, as far as it has come
    nghttp2_session *m_session = nullptr;
    std::map<std::int32_t, Stream> m_streams;
};

Http2Server::Http2Server(Answer answer, const QByteArrayList &protocols)
    : m_answer(std::move(answer))
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(contentOf("trusted.pem")));
    configuration.setPrivateKey(QSslKey(contentOf("server.key"), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setAllowedNextProtocols(protocols);
    setSslConfiguration(configuration);
    connect(this, &QTcpServer::pendingConnectionAvailable, this, &Http2Server::accept);
    listen(QHostAddress::LocalHost);
}

Http2Server::~Http2Server() = default;

QByteArray Http2Server::url(const QByteArray &path) const
{
    return "https://127.0.0.1:" + QByteArray::number(serverPort()) + path;
}

void Http2Server::accept()
{
    while (QTcpSocket *const plain = nextPendingConnection()) {
        auto *const socket = qobject_cast<QSslSocket *>(plain);
        const auto connection = std::make_shared<Connection>(this, socket, m_connections++);
        m_open.push_back(connection);
        connect(socket, &QSslSocket::readyRead, this, [weak = std::weak_ptr(connection)] {
            if (const auto open = weak.lock())
                open->read();
        });
        connect(socket, &QSslSocket::disconnected, this,
                [this, weak = std::weak_ptr(connection)] { std::erase(m_open, weak.lock()); });
        connection->read(); // what came with the handshake
    }
}

int Http2Server::held() const
{
    int held = 0;
    for (const auto &connection : m_open)
        held += connection->held();
    return held;
}

void Http2Server::release()
{
    for (const auto &connection : m_open)
        connection->release();
}

void Http2Server::reset(std::uint32_t code)
{
    for (const auto &connection : m_open)
        connection->reset(code);
}

void Http2Server::goAway(bool refuses)
{
    for (const auto &connection : m_open)
        connection->goAway(refuses);
}

void Http2Server::drop()
{
    const auto open = m_open;
    for (const auto &connection : open)
        connection->socket()->abort();
}
