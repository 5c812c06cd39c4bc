// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "connection.h"

#include "routes.h"

#include <aio/qt.h>
#include <aio/sleep.h>
#include <aio/timeout.h>

#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace practice {

using namespace std::chrono_literals;

namespace {

/// What is computed and queued at a time.
constexpr qint64 BlockSize = 262'144;
constexpr qint64 ChunkSize = 16'384;
/// Above this, sending waits for the client; a block more may be queued.
constexpr qint64 EnoughQueued = 524'288;
/// With a rate, so many pieces a second: progress looks smooth.
constexpr double PiecesPerSecond = 20;
/// How long a client may take to close its side.
constexpr auto LingerTime = 1s;

qint64 pieceSize(const Reply &reply, Framing framing)
{
    const qint64 most = framing == Framing::Chunked ? ChunkSize : BlockSize;
    if (reply.rate <= 0)
        return most;
    // Compared as numbers first: a high rate does not fit.
    const double piece = reply.rate / PiecesPerSecond;
    return piece >= static_cast<double>(most) ? most : std::max<qint64>(static_cast<qint64>(piece), 1);
}

/// When `count` bytes are due, counted from the first.
std::chrono::nanoseconds dueAfter(qint64 count, double rate)
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::duration<double>(static_cast<double>(count) / rate));
}

QByteArray asChunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace

Connection::Connection(std::unique_ptr<QTcpSocket> socket, std::shared_ptr<Site> site)
    : m_socket(std::move(socket)), m_site(std::move(site))
{
    m_socket->setReadBufferSize(LongestHead);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

Connection::~Connection()
{
    // Its end is no news to the task that ends it.
    m_socket->disconnect();
}

aio::Coro<> Connection::run()
{
    bool goesOn = true;
    while (goesOn) {
        const auto received = co_await readRequest();
        if (const auto *error = std::get_if<RequestError>(&received)) {
            goesOn = co_await play(sentenceReply(error->status, error->sentence), false, false, false);
            break;
        }
        const Request request = std::get<Request>(received);
        if (request.waitsForContinue())
            co_await send("HTTP/1.1 100 Continue\r\n\r\n");
        co_await skipBody(request.bodySize);
        Reply reply = answer(request, *m_site);
        goesOn = co_await play(std::move(reply), request.isHead(), request.keepsAlive(), request.isHttp10);
    }
    // After a reset there is nothing left to close.
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        co_await close();
}

aio::Coro<std::variant<Request, RequestError>> Connection::readRequest()
{
    for (;;) {
        const auto size = headSize(m_received);
        if (const auto *error = std::get_if<RequestError>(&size))
            co_return *error;
        if (const qsizetype head = std::get<qsizetype>(size); head > 0) {
            auto request = parseRequest(m_received.left(head));
            m_received.remove(0, head);
            co_return request;
        }
        if (m_socket->bytesAvailable() == 0)
            co_await aio::signal(m_socket.get(), &QIODevice::readyRead);
        m_received += m_socket->readAll();
    }
}

aio::Coro<> Connection::skipBody(qint64 size)
{
    for (;;) {
        const qint64 here = std::min<qint64>(size, m_received.size());
        m_received.remove(0, here);
        size -= here;
        if (size == 0)
            co_return;
        if (m_socket->bytesAvailable() == 0)
            co_await aio::signal(m_socket.get(), &QIODevice::readyRead);
        m_received = m_socket->readAll();
    }
}

aio::Coro<bool> Connection::play(Reply reply, bool isHead, bool keepsAlive, bool isHttp10)
{
    const Framing framing = reply.framing == Framing::Chunked && isHttp10 ? Framing::UntilClose
                                                                          : reply.framing;
    const bool isLast = !keepsAlive || framing == Framing::UntilClose;
    const Ending ending = reply.ending;
    if (reply.delay > 0ns)
        co_await aio::sleep(reply.delay);
    QByteArray start = reply.prelude;
    if (reply.hasHead)
        start += headOf(reply, framing, isLast);
    co_await send(start);
    if (reply.hasHead && reply.body && !isHead && !reply.isBodyless())
        co_await sendBody(std::move(reply), framing);

    if (ending == Ending::Stall)
        co_await discardInput();
    if (ending == Ending::Reset)
        co_await reset();
    // Without this, a reply would wait for the next turn of the event loop.
    if (ending == Ending::KeepAlive)
        m_socket->flush();
    co_return ending == Ending::KeepAlive && !isLast;
}

aio::Coro<> Connection::sendBody(Reply reply, Framing framing)
{
    const qint64 size = std::min(reply.size, reply.sent);
    const qint64 piece = pieceSize(reply, framing);
    aio::Loop &loop = aio::Loop::current();
    const auto start = loop.now();
    for (qint64 offset = 0; offset < size;) {
        const qint64 count = std::min(piece, size - offset);
        if (reply.rate > 0)
            co_await aio::sleep(start + dueAfter(offset + count, reply.rate) - loop.now());
        QByteArray bytes = reply.body(offset, count);
        if (framing == Framing::Chunked)
            bytes = asChunk(bytes);
        co_await send(std::move(bytes));
        offset += count;
    }
    if (framing == Framing::Chunked && size == reply.size)
        co_await send("0\r\n\r\n");
}

aio::Coro<> Connection::send(QByteArray bytes)
{
    for (qsizetype at = 0; at < bytes.size(); at += BlockSize) {
        // Writing may find out that the client has gone; then the task was cancelled, and this raises.
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            co_await aio::sleep(0s);
        m_socket->write(bytes.size() <= BlockSize ? bytes : bytes.mid(at, BlockSize));
        while (m_socket->bytesToWrite() > EnoughQueued)
            co_await aio::signal(m_socket.get(), &QIODevice::bytesWritten);
    }
}

aio::Coro<> Connection::flush()
{
    while (m_socket->bytesToWrite() > 0)
        co_await aio::signal(m_socket.get(), &QIODevice::bytesWritten);
}

aio::Coro<> Connection::close()
{
    co_await flush();
    // Closing a socket with unread bytes makes the system send a reset, which may take away from the
    // client what it has not read yet: only this side is closed, until the client closes its own.
    ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
    co_await settled(aio::timeout(LingerTime, discardInput()));
}

aio::Coro<> Connection::reset()
{
    co_await flush();
    const int descriptor = static_cast<int>(m_socket->socketDescriptor());
    // A reset overtakes what the client's system has not taken yet. It has no signal for that.
    for (int left = 0; ::ioctl(descriptor, SIOCOUTQ, &left) == 0 && left > 0;)
        co_await aio::sleep(2ms);
    const ::linger atOnce{1, 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_socket->abort();
}

aio::Coro<> Connection::discardInput()
{
    for (;;) {
        m_socket->readAll();
        co_await aio::signal(m_socket.get(), &QIODevice::readyRead);
    }
}

aio::Coro<> serveConnection(std::unique_ptr<QTcpSocket> socket, std::shared_ptr<Site> site)
{
    Connection connection(std::move(socket), std::move(site));
    co_await connection.run();
}

} // namespace practice
