// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "curlevidence.h"

#include <QHash>
#include <QLocale>
#include <QTimeZone>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace download {

namespace {

using CertificatePtr = std::shared_ptr<const Certificate>;

/// More hosts than this are not remembered at once.
constexpr qsizetype mostHosts = 1000;

QString protocolOf(CURL *handle)
{
    long version = 0;
    curl_easy_getinfo(handle, CURLINFO_HTTP_VERSION, &version);
    switch (version) {
    case CURL_HTTP_VERSION_1_0:
        return u"HTTP/1.0"_s;
    case CURL_HTTP_VERSION_1_1:
        return u"HTTP/1.1"_s;
    case CURL_HTTP_VERSION_2_0:
        return u"HTTP/2"_s;
    case CURL_HTTP_VERSION_3:
        return u"HTTP/3"_s;
    default:
        return {};
    }
}

QString addressOf(CURL *handle)
{
    const char *address = nullptr;
    long port = 0;
    curl_easy_getinfo(handle, CURLINFO_PRIMARY_IP, &address);
    curl_easy_getinfo(handle, CURLINFO_PRIMARY_PORT, &port);
    const QString text = QString::fromLatin1(address);
    if (text.isEmpty())
        return {};
    return (text.contains(u':') ? u'[' + text + u']' : text) + u':' + QString::number(port);
}

/// The first certificate of the chain, if the handshake was this transfer's own.
CertificatePtr shownCertificate(CURL *handle)
{
    curl_certinfo *chain = nullptr;
    curl_easy_getinfo(handle, CURLINFO_CERTINFO, &chain);
    if (!chain || chain->num_of_certs == 0)
        return nullptr;
    auto certificate = std::make_shared<Certificate>();
    for (const curl_slist *line = chain->certinfo[0]; line; line = line->next) {
        const QByteArray text(line->data);
        const QByteArray name = text.left(text.indexOf(':'));
        const QByteArray value = text.mid(name.size() + 1).trimmed();
        if (name == "Subject")
            certificate->subject = QString::fromUtf8(value);
        else if (name == "Issuer")
            certificate->issuer = QString::fromUtf8(value);
        else if (name == "Expire date")
            certificate->expires = certificateDate(value);
    }
    return certificate;
}

CertificatePtr certificateOf(CURL *handle)
{
    const char *url = nullptr;
    curl_easy_getinfo(handle, CURLINFO_EFFECTIVE_URL, &url);
    if (qstrnicmp(url, "https:", 6) != 0)
        return nullptr;
    const QUrl asked = QUrl::fromEncoded(url);
    constexpr int usualPort = 443;
    static thread_local QHash<QString, CertificatePtr> seen;
    const QString host = u"%1:%2"_s.arg(asked.host()).arg(asked.port(usualPort));
    if (const CertificatePtr shown = shownCertificate(handle)) {
        if (seen.size() >= mostHosts)
            seen.clear();
        seen[host] = shown;
    }
    return seen.value(host);
}

} // namespace

QDateTime certificateDate(const QByteArray &text)
{
    QString date = QString::fromLatin1(text).simplified();
    if (!date.endsWith(" GMT"_L1))
        return {};
    date.chop(4);
    QDateTime read = QLocale::c().toDateTime(date, u"MMM d hh:mm:ss yyyy"_s);
    read.setTimeZone(QTimeZone::utc());
    return read;
}

Evidence evidenceOf(CURL *handle)
{
    Evidence evidence;
    evidence.protocol = protocolOf(handle);
    evidence.address = addressOf(handle);
    long opened = 0;
    curl_easy_getinfo(handle, CURLINFO_NUM_CONNECTS, &opened);
    evidence.isOldConnection = opened == 0 && !evidence.address.isEmpty();
    evidence.certificate = certificateOf(handle);
    return evidence;
}

} // namespace download
