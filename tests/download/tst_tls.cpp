// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Whom the transport trusts, why not the others, and redirects out of https. Certificates: tls/make.
#include <practice/backgroundserver.h>
#include <practice/content.h>

#include <transfers.h>

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace download;
using namespace downloadtesting;

namespace {

QByteArray pathOf(const char *name) { return QByteArray(TESTS_DIR "/download/tls/") + name; }

QByteArray contentOf(const char *name)
{
    QFile file(QString::fromUtf8(pathOf(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Answers every request with the same bytes, then closes; in the test's own event loop.
class TlsServer : public QSslServer {
public:
    TlsServer(const char *certificate, QByteArray reply)
        : m_reply(std::move(reply))
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(contentOf(certificate)));
        configuration.setPrivateKey(QSslKey(contentOf("server.key"), QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        setSslConfiguration(configuration);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, &TlsServer::accept);
        listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QByteArray url() const
    {
        return "https://127.0.0.1:" + QByteArray::number(serverPort()) + "/file.bin";
    }

    int requests = 0;

private:
    void accept()
    {
        while (QTcpSocket *const socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (!socket->readAll().endsWith("\r\n\r\n"))
                    return;
                ++requests;
                socket->write(m_reply);
                socket->disconnectFromHost();
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    QByteArray m_reply;
};

const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";

Request requestFor(const QByteArray &url)
{
    Request request;
    request.url = url;
    request.caFile = pathOf("authority.pem");
    return request;
}

QByteArray redirectTo(const QByteArray &location)
{
    return "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + location + "\r\n\r\n";
}

} // namespace

class TestTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("this Qt has no TLS for the test's server");
        QVERIFY(m_server.start());
    }

    void whoIsVouchedForIsTrusted()
    {
        const TlsServer server("trusted.pem", ok);
        const Fetched got = fetch(m_transport, requestFor(server.url()));
        QCOMPARE(got.outcome(), "done");
        QCOMPARE(got.bytes, "hello");
        QVERIFY(got.result.phases.tls >= got.result.phases.connect);
        QCOMPARE(server.requests, 1);
    }

    void whoIsNotIsToldFromTheOthers_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *certificate, const char *why) {
            QTest::newRow(certificate) << QByteArray(certificate) << QString(why);
        };
        row("expired.pem", "its certificate has expired");
        row("future.pem", "its certificate is not valid yet");
        row("stranger.pem", "nobody known has signed its certificate");
        row("self-signed.pem", "it has signed its certificate itself");
        row("other-host.pem", "its certificate is for another host");
    }
    void whoIsNotIsToldFromTheOthers()
    {
        QFETCH(const QByteArray, certificate);
        QFETCH(const QString, why);
        const TlsServer server(certificate.constData(), ok);
        const Fetched got = fetch(m_transport, requestFor(server.url()));
        QCOMPARE(got.outcome(), "tls");
        QCOMPARE(sentence(*got.result.error), "no safe connection to 127.0.0.1: " + why);
        QVERIFY(!isTransient(*got.result.error));
        // Not a byte of the request was sent.
        QCOMPARE(server.requests, 0);
        QCOMPARE(got.bytes, "");
    }

    void theSystemDoesNotKnowTheTestsAuthority()
    {
        const TlsServer server("trusted.pem", ok);
        Request request = requestFor(server.url());
        request.caFile.clear();
        const Fetched got = fetch(m_transport, request);
        QCOMPARE(got.outcome(), "tls");
        QCOMPARE(got.result.error->detail, "unknown-issuer");
        // What one request trusts, the next on the same transport does not.
        QCOMPARE(fetch(m_transport, requestFor(server.url())).outcome(), "done");
        QCOMPARE(fetch(m_transport, request).outcome(), "tls");
    }

    void certificatesThatCannotBeReadAreNoTrust()
    {
        const TlsServer server("trusted.pem", ok);
        for (const char *file : {"none.pem", "make", "server.key"}) {
            Request request = requestFor(server.url());
            request.caFile = pathOf(file);
            const Fetched got = fetch(m_transport, request);
            QCOMPARE(got.outcome(), "tls");
            QVERIFY(!got.result.error->detail.isEmpty());
        }
    }

    void aPlainServerIsNoSafeOne()
    {
        QUrl url = m_server.url("/file/x");
        url.setScheme("https");
        const Fetched got = fetch(m_transport, requestFor(url.toEncoded()));
        QCOMPARE(got.outcome(), "tls");
    }

    void aRedirectOutOfHttpsIsRefusedUnlessAllowed()
    {
        const QByteArray plain = m_server.url("/file/x.bin").toEncoded();
        const TlsServer server("trusted.pem", redirectTo(plain));
        Request request = requestFor(server.url());
        const Fetched refused = fetch(m_transport, request);
        QCOMPARE(refused.outcome(), "downgrade");
        QCOMPARE(sentence(*refused.result.error),
                 "a redirect from https to http was refused: " + QString::fromUtf8(plain));
        QCOMPARE(refused.bytes, "");

        request.allowsDowngrade = true;
        const Fetched followed = fetch(m_transport, request);
        QCOMPARE(followed.outcome(), "done");
        QCOMPARE(followed.result.head.url, plain);
        QCOMPARE(followed.bytes, practice::fileContent("x.bin", 0, 100'000));
    }

    void aRedirectIntoHttpsIsFollowed()
    {
        const TlsServer server("trusted.pem", ok);
        const QUrl url = m_server.url("/redirect/to?url=" + QUrl::toPercentEncoding(server.url()));
        const Fetched got = fetch(m_transport, requestFor(url.toEncoded()));
        QCOMPARE(got.outcome(), "done");
        QCOMPARE(got.result.head.url, server.url());
    }

private:
    practice::BackgroundServer m_server;
    Transport m_transport;
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
