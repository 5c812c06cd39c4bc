// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "site.h"

#include <QHash>
#include <QUrl>

#include <algorithm>
#include <arpa/inet.h>

using namespace Qt::StringLiterals;

namespace download {

namespace {

/// More of them are not remembered at once.
constexpr qsizetype mostSites = 1000;

/// "https://example.com:8080", with what else stands before the path.
QByteArrayView originIn(const QByteArray &url)
{
    const qsizetype slashes = url.indexOf("//");
    const auto endsOrigin = [](char letter) { return letter == '/' || letter == '?' || letter == '#'; };
    const char *const end = std::find_if(url.cbegin() + (slashes < 0 ? 0 : slashes + 2), url.cend(),
                                         endsOrigin);
    return QByteArrayView(url.cbegin(), end);
}

Site readSite(const QByteArray &origin)
{
    const QUrl address = QUrl::fromEncoded(origin);
    Site site;
    site.host = address.host();
    site.name = site.host.contains(u':') ? u'[' + site.host + u']' : site.host;
    if (address.port() >= 0)
        site.name += u':' + QString::number(address.port());
    site.isLoopback = isLoopback(site.host);
    return site;
}

} // namespace

bool isLoopback(const QString &host)
{
    const QByteArray text = host.toLatin1();
    in_addr four{};
    in6_addr six{};
    if (::inet_pton(AF_INET, text.constData(), &four) == 1)
        return (ntohl(four.s_addr) >> 24U) == IN_LOOPBACKNET;
    if (::inet_pton(AF_INET6, text.constData(), &six) != 1)
        return host == "localhost"_L1;
    constexpr int mappedAt = 12; // an IPv4 address in an IPv6 one
    return IN6_IS_ADDR_LOOPBACK(&six)
           || (IN6_IS_ADDR_V4MAPPED(&six) && six.s6_addr[mappedAt] == IN_LOOPBACKNET);
}

Site siteOf(const QByteArray &url)
{
    static thread_local QHash<QByteArray, Site> seen;
    const QByteArrayView origin = originIn(url);
    const auto found = seen.constFind(QByteArray::fromRawData(origin.data(), origin.size()));
    if (found != seen.constEnd())
        return *found;
    if (seen.size() >= mostSites)
        seen.clear();
    const QByteArray key = origin.toByteArray();
    return *seen.insert(key, readSite(key));
}

} // namespace download
