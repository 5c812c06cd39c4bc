// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// One client's connection: reads requests and plays the replies, in one task. The task owns the socket,
// and whatever ends the connection cancels the task, so that nothing here asks whether the client is
// still there.
#pragma once

#include "behaviours.h"

#include <aio/coro.h>

#include <QTcpSocket>

#include <memory>

namespace practice {

class Connection {
public:
    Connection(std::unique_ptr<QTcpSocket> socket, std::shared_ptr<Site> site);
    Q_DISABLE_COPY_MOVE(Connection)
    ~Connection();

    /// Serves until the client or a reply ends it. The connection must outlive the coroutine.
    aio::Coro<> run();

private:
    /// Waits for a head and takes it out of what was received.
    aio::Coro<std::variant<Request, RequestError>> readRequest();
    /// Takes out the body that belongs to a request; nobody wants it.
    aio::Coro<> skipBody(qint64 size);
    /// Sends all that `reply` says; gives whether another request may follow.
    aio::Coro<bool> play(Reply reply, bool isHead, bool keepsAlive, bool isHttp10);
    aio::Coro<> sendBody(Reply reply, Framing framing);
    /// Queues `bytes`, and waits while more than about a mebibyte is queued.
    aio::Coro<> send(QByteArray bytes);
    /// Waits until the system has all that was queued.
    aio::Coro<> flush();
    /// Closes so that the client gets all that was sent, whatever it still sends itself.
    aio::Coro<> close();
    /// Sends a TCP reset behind what was sent.
    aio::Coro<> reset();
    /// Receives and forgets, for ever; so it is noticed when the client goes.
    aio::Coro<> discardInput();

    std::unique_ptr<QTcpSocket> m_socket;
    std::shared_ptr<Site> m_site;
    QByteArray m_received;
};

/// What the task of a connection runs.
aio::Coro<> serveConnection(std::unique_ptr<QTcpSocket> socket, std::shared_ptr<Site> site);

} // namespace practice
