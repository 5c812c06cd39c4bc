// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// BackgroundServer: a practice server on a thread of its own, which an owner that is busy or blocked does
// not slow down.
#pragma once

#include <QString>
#include <QUrl>

#include <memory>

namespace practice {

class BackgroundServer {
public:
    BackgroundServer();
    /// Ends the connections and the thread, and waits for that.
    ~BackgroundServer();
    Q_DISABLE_COPY_MOVE(BackgroundServer)

    /// Starts the thread and waits until it listens on 127.0.0.1; port 0 lets the system choose. False:
    /// see errorString(). Once only.
    bool start(quint16 port = 0);
    /// Why it does not listen.
    [[nodiscard]] QString errorString() const;
    /// The address of a page of this server.
    [[nodiscard]] QUrl url(const QString &pathAndQuery = QStringLiteral("/")) const;

private:
    class Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace practice
