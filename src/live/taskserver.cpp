// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "taskserver.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QTimer>

#include <chrono>

namespace live {

namespace {

constexpr qint64 LongestRequest = 4096;
/// A connection that asks nothing, or does not take its answer, is closed.
constexpr std::chrono::seconds Patience{10};

} // namespace

TaskServer::TaskServer(aio::Loop &loop)
    : m_loop(loop)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] { accept(); });
    m_loop.addObserver(*this);
}

TaskServer::~TaskServer() { m_loop.removeObserver(*this); }

bool TaskServer::listen(const QString &path)
{
    QLocalServer::removeServer(path);
    return m_server.listen(path);
}

void TaskServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(Patience, socket, [socket] { socket->abort(); });
        QObject::connect(socket, &QLocalSocket::readyRead, &m_server, [this, socket] {
            if (socket->canReadLine())
                answer(*socket);
            else if (socket->bytesAvailable() > LongestRequest)
                socket->abort();
        });
    }
}

void TaskServer::answer(QLocalSocket &socket)
{
    const QJsonObject request = QJsonDocument::fromJson(socket.readLine(LongestRequest)).object();
    QJsonObject json{{QStringLiteral("error"), QStringLiteral("there is no such question")}};
    if (request.value(QLatin1String("ask")).toString() == QLatin1String("tasks"))
        json = toJson(aio::awaitGraph(m_loop), m_since, m_loop.now());
    socket.write(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    socket.disconnectFromServer(); // when all is written
}

} // namespace live
