// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A server in the test's own event loop that keeps connections open, counts them, and answers when the test wants.
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

class AnsweringServer : public QTcpServer {
public:
    /// A request whose head has come.
    struct Asked {
        QByteArray head;
        QPointer<QTcpSocket> socket; ///< null once the client has gone

        [[nodiscard]] QByteArray path() const { return head.split(' ').value(1); }
    };

    AnsweringServer()
    {
        connect(this, &QTcpServer::newConnection, this, &AnsweringServer::accept);
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QByteArray url(const QByteArray &path = "/file.bin") const
    {
        return "http://127.0.0.1:" + QByteArray::number(serverPort()) + path;
    }
    /// Sends a whole answer.
    static void answer(const Asked &asked, const QByteArray &body, const QByteArray &status = "200 OK")
    {
        if (asked.socket)
            asked.socket->write("HTTP/1.1 " + status + "\r\nContent-Length: "
                                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    /// Answers all that wait.
    void answerAll(const QByteArray &body)
    {
        for (const Asked &asked : std::exchange(waiting, {}))
            answer(asked, body);
    }

    QList<Asked> waiting; ///< that nobody has answered
    int connections = 0;
    /// Called for each request; without, it waits.
    std::function<void(const Asked &)> onAsked;

private:
    void accept()
    {
        while (QTcpSocket *const socket = nextPendingConnection()) {
            ++connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }
    void read(QTcpSocket *socket)
    {
        QByteArray &received = m_received[socket];
        received += socket->readAll();
        for (qsizetype end = 0; (end = received.indexOf("\r\n\r\n")) >= 0;) {
            const Asked asked{received.left(end + 4), socket};
            received.remove(0, end + 4);
            if (onAsked)
                onAsked(asked);
            else
                waiting << asked;
        }
    }

    QHash<QTcpSocket *, QByteArray> m_received;
};
