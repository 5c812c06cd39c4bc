// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "singleinstance.h"

#include "profile.h"

#include <live/socketpath.h>

#include <QJsonDocument>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int patience = 2000;
constexpr qint64 longestMessage = 4'194'304;

} // namespace

SingleInstance::SingleInstance(const Profile &profile, QObject *parent)
    : QObject(parent)
    , m_socket(live::socketPath(profile.folder(), u"window.socket"_s))
    , m_lock(profile.file(u"window.lock"_s))
{
    // Held for as long as the window is open; one left by a crash is found by its process being gone.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

bool SingleInstance::claim()
{
    if (!m_lock.tryLock(0))
        return false;
    QLocalServer::removeServer(m_socket);
    if (!m_server.listen(m_socket))
        qWarning("No other start can reach this window: %s", qUtf8Printable(m_server.errorString()));
    return true;
}

bool SingleInstance::tellFirst(const QJsonObject &message) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    // The first answers with an empty line when it has read it.
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience);
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > longestMessage)
                socket->abort();
            if (!socket->canReadLine())
                return;
            const QJsonObject message = QJsonDocument::fromJson(socket->readLine()).object();
            socket->write("\n");
            socket->flush();
            Q_EMIT told(message);
        });
    }
}

} // namespace app
