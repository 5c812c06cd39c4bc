// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "downloadidentity.h"

#include <download/optionline.h>
#include <download/secrets.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

void DownloadIdentity::set(QString &value, const QString &now)
{
    if (value == now)
        return;
    value = now;
    Q_EMIT changed();
}

QByteArrayList DownloadIdentity::headerLines() const
{
    QByteArrayList lines;
    for (const QString &line : m_headers.split(u'\n')) {
        if (const QString header = line.trimmed(); !header.isEmpty())
            lines << header.toUtf8();
    }
    return lines;
}

QString DownloadIdentity::headersProblem() const
{
    for (const QByteArray &header : headerLines()) {
        if (!download::isHeader(header))
            return tr("A header reads “Name: value”, one a line.");
    }
    return {};
}

QString DownloadIdentity::proxyProblem() const
{
    return m_proxy.trimmed().isEmpty() || !download::readProxy(m_proxy).isEmpty()
               ? QString()
               : tr("Give an address such as http://proxy.example:8080, or nothing.");
}

QString DownloadIdentity::cookieProblem() const
{
    return m_cookieFile.isEmpty()
                   || (QFileInfo(m_cookieFile).isFile() && QFileInfo(m_cookieFile).isReadable())
               ? QString()
               : tr("This file can't be read.");
}

QString DownloadIdentity::userProblem() const
{
    if (m_user.isEmpty() && !m_password.isEmpty())
        return tr("Give a name, too.");
    return m_user.contains(u':') ? tr("A name has no colon in it.") : QString();
}

void DownloadIdentity::chooseCookies(const QUrl &file)
{
    if (file.isLocalFile())
        setCookieFile(file.toLocalFile());
}

bool DownloadIdentity::isGood() const
{
    return headersProblem().isEmpty() && proxyProblem().isEmpty() && cookieProblem().isEmpty()
           && userProblem().isEmpty();
}

void DownloadIdentity::apply(download::BatchOptions &options) const
{
    options.userAgent = m_userAgent.trimmed().toUtf8();
    options.headers = headerLines();
    options.proxy = download::readProxy(m_proxy);
    options.cookieFile = m_cookieFile;
    options.user = m_user.toUtf8();
    options.password = m_password.toUtf8();
}

QJsonObject DownloadIdentity::toJson() const
{
    QJsonObject object;
    const auto put = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object[key] = value;
    };
    QStringList open;
    for (const QByteArray &header : headerLines()) {
        if (download::isPublicHeader(header))
            open << QString::fromUtf8(header);
    }
    put(u"headers"_s, open.join(u'\n'));
    put(u"userAgent"_s, m_userAgent);
    put(u"cookieFile"_s, m_cookieFile);
    if (!m_proxy.contains(u'@'))
        put(u"proxy"_s, m_proxy);
    return object;
}

void DownloadIdentity::fromJson(const QJsonObject &object)
{
    m_headers = object["headers"_L1].toString();
    m_userAgent = object["userAgent"_L1].toString();
    m_cookieFile = object["cookieFile"_L1].toString();
    m_proxy = object["proxy"_L1].toString();
    m_user.clear();
    m_password.clear();
    Q_EMIT changed();
}

} // namespace app
