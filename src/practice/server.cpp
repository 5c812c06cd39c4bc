// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "server.h"

#include "connection.h"

#include <aio/task.h>

#include <QCoreApplication>
#include <QTcpServer>
#include <QTimer>

namespace practice {

using namespace std::chrono_literals;

class Server::Listener final : public QTcpServer {
public:
    Listener()
    {
        setListenBacklogSize(4096);
        // Qt stops accepting when, say, there are no file descriptors left.
        connect(this, &QTcpServer::acceptError, this,
                [this] { QTimer::singleShot(100ms, this, [this] { resumeAccepting(); }); });
    }

    [[nodiscard]] std::shared_ptr<int> openConnections() const { return m_openConnections; }

private:
    void incomingConnection(qintptr descriptor) override
    {
        auto socket = std::make_unique<QTcpSocket>();
        if (!socket->setSocketDescriptor(descriptor))
            return;
        QTcpSocket *const connection = socket.get();
        auto task = aio::createTask(serveConnection(std::move(socket), m_site), "practice connection");
        // What ends a connection, be it the client or this server, cancels its task.
        connect(connection, &QAbstractSocket::disconnected, connection, [task]() mutable { task.cancel(); });
        task.bindTo(this);
        ++*m_openConnections;
        task.addDoneCallback([open = m_openConnections] { --*open; });
    }

    std::shared_ptr<Site> m_site = std::make_shared<Site>();
    std::shared_ptr<int> m_openConnections = std::make_shared<int>(0);
};

Server::Server()
    : m_listener(std::make_unique<Listener>())
{}

Server::~Server() = default;

bool Server::listen(quint16 port) { return m_listener && m_listener->listen(QHostAddress::LocalHost, port); }

QString Server::errorString() const { return m_listener ? m_listener->errorString() : QString(); }

quint16 Server::port() const { return m_listener ? m_listener->serverPort() : quint16(0); }

QUrl Server::url(const QString &pathAndQuery) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port()).arg(pathAndQuery));
}

void Server::closeAndWait()
{
    if (!m_listener)
        return;
    const auto open = m_listener->openConnections();
    m_listener.reset();
    // Without an application no thread gets events any more.
    while (*open > 0 && QCoreApplication::instance())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace practice
