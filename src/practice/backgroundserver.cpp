// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "backgroundserver.h"

#include "server.h"

#include <QThread>

#include <semaphore>

namespace practice {

class BackgroundServer::Thread final : public QThread {
public:
    explicit Thread(quint16 port)
        : m_port(port)
    {}

    /// Written before this is released, read after it is acquired, and left alone from then on.
    std::binary_semaphore isReady{0};
    QUrl base;
    QString error;

private:
    void run() override
    {
        Server server;
        const bool isListening = server.listen(m_port);
        if (isListening)
            base = server.url(QString());
        else
            error = server.errorString();
        isReady.release();
        if (isListening)
            exec();
        server.closeAndWait();
    }

    quint16 m_port;
};

BackgroundServer::BackgroundServer() = default;

BackgroundServer::~BackgroundServer()
{
    if (!m_thread)
        return;
    m_thread->quit();
    m_thread->wait();
}

bool BackgroundServer::start(quint16 port)
{
    Q_ASSERT(!m_thread);
    m_thread = std::make_unique<Thread>(port);
    m_thread->setObjectName(QStringLiteral("practice server"));
    m_thread->start();
    m_thread->isReady.acquire();
    return m_thread->error.isEmpty();
}

QString BackgroundServer::errorString() const { return m_thread ? m_thread->error : QString(); }

QUrl BackgroundServer::url(const QString &pathAndQuery) const
{
    return m_thread ? QUrl(m_thread->base.toString() + pathAndQuery) : QUrl();
}

} // namespace practice
