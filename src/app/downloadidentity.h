// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// Who the next batch of downloads says it is, as typed: headers, user agent, proxy, cookies, name and password. What is
// secret of it lives as long as the window and is written to no file.
#include <download/row.h>

#include <QJsonObject>
#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

namespace app {

class DownloadIdentity : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DownloadOptions")
    Q_PROPERTY(QString userAgent READ userAgent WRITE setUserAgent NOTIFY changed)
    Q_PROPERTY(QString headers READ headers WRITE setHeaders NOTIFY changed)
    Q_PROPERTY(QString headersProblem READ headersProblem NOTIFY changed)
    Q_PROPERTY(QString proxy READ proxy WRITE setProxy NOTIFY changed)
    Q_PROPERTY(QString proxyProblem READ proxyProblem NOTIFY changed)
    Q_PROPERTY(QString cookieFile READ cookieFile WRITE setCookieFile NOTIFY changed)
    Q_PROPERTY(QString cookieProblem READ cookieProblem NOTIFY changed)
    Q_PROPERTY(QString user READ user WRITE setUser NOTIFY changed)
    Q_PROPERTY(QString password READ password WRITE setPassword NOTIFY changed)
    Q_PROPERTY(QString userProblem READ userProblem NOTIFY changed)

public:
    using QObject::QObject;

    QString userAgent() const { return m_userAgent; }
    void setUserAgent(const QString &userAgent) { set(m_userAgent, userAgent); }
    /// A header a line, "Name: value".
    QString headers() const { return m_headers; }
    void setHeaders(const QString &headers) { set(m_headers, headers); }
    QString headersProblem() const;
    QString proxy() const { return m_proxy; }
    void setProxy(const QString &proxy) { set(m_proxy, proxy); }
    QString proxyProblem() const;
    QString cookieFile() const { return m_cookieFile; }
    void setCookieFile(const QString &file) { set(m_cookieFile, file); }
    QString cookieProblem() const;
    QString user() const { return m_user; }
    void setUser(const QString &user) { set(m_user, user); }
    QString password() const { return m_password; }
    void setPassword(const QString &password) { set(m_password, password); }
    QString userProblem() const;

    /// Chooses the file that a dialog gave.
    Q_INVOKABLE void chooseCookies(const QUrl &file);

    bool isGood() const;
    /// Writes it into the options of a batch; only when isGood().
    void apply(download::BatchOptions &options) const;
    /// Without what is secret.
    QJsonObject toJson() const;
    void fromJson(const QJsonObject &object);

Q_SIGNALS:
    void changed();

private:
    void set(QString &value, const QString &now);
    QByteArrayList headerLines() const;

    QString m_userAgent;
    QString m_headers;
    QString m_proxy;
    QString m_cookieFile;
    QString m_user;
    QString m_password;
};

} // namespace app
