// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Server: an HTTP/1.1 server for practice, on this computer only. It is written by hand because it has to
// misbehave: what an HTTP library refuses to do is what it is for. `/` lists what it can do.
#pragma once

#include <QString>
#include <QUrl>

#include <memory>

namespace practice {

/// Belongs to the thread that made it, which needs an event loop of Qt. Each connection is a task there.
class Server {
public:
    Server();
    /// Closes the port and cancels the connections; they end in the next turns of the event loop.
    ~Server();
    Q_DISABLE_COPY_MOVE(Server)

    /// Listens on 127.0.0.1; port 0 lets the system choose. False: see errorString().
    bool listen(quint16 port = 0);
    /// Why it does not listen.
    [[nodiscard]] QString errorString() const;
    /// The port it listens on; 0 when it does not.
    [[nodiscard]] quint16 port() const;
    /// The address of a page of this server.
    [[nodiscard]] QUrl url(const QString &pathAndQuery = QStringLiteral("/")) const;

    /// Closes the port, cancels the connections, and runs the event loop until they have ended: for the
    /// end of a thread or a program, whose own loop does not run any more.
    void closeAndWait();

private:
    class Listener;
    std::unique_ptr<Listener> m_listener;
};

} // namespace practice
