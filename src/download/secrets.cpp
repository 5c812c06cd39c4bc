// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "secrets.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace download {

namespace {

/// Parts of names that say that a value is a key; compared without case and without `-` and `_`.
constexpr std::array<const char *, 10> tellingParts{"token",  "secret",     "passw",     "signature",
                                                    "apikey", "credential", "accesskey", "authorization",
                                                    "jwt",    "session"};
/// Names that do so only as a whole.
constexpr std::array<const char *, 7> tellingNames{"sig", "key", "auth", "pwd", "pass", "hmac", "sid"};

bool isSecret(QByteArray name)
{
    name = name.toLower();
    name.removeIf([](char letter) { return letter == '-' || letter == '_'; });
    const auto contains = [&name](const char *part) { return name.contains(part); };
    const auto equals = [&name](const char *whole) { return name == whole; };
    return std::any_of(tellingParts.begin(), tellingParts.end(), contains)
           || std::any_of(tellingNames.begin(), tellingNames.end(), equals);
}

/// Empties the values of keys in a query; gives whether there were any.
bool emptySecrets(QByteArray &query)
{
    bool isChanged = false;
    QByteArrayList pairs = query.split('&');
    for (QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0 || equals + 1 == pair.size() || !isSecret(pair.left(equals)))
            continue;
        pair.truncate(equals + 1);
        isChanged = true;
    }
    if (isChanged)
        query = pairs.join('&');
    return isChanged;
}

} // namespace

PublicAddress publicAddress(const QByteArray &url)
{
    PublicAddress address{url};
    const qsizetype slashes = address.url.indexOf("//");
    if (slashes < 0)
        return address;
    const qsizetype start = slashes + 2;
    const auto endsAuthority = [](char letter) { return letter == '/' || letter == '?' || letter == '#'; };
    const auto end = std::find_if(address.url.cbegin() + start, address.url.cend(), endsAuthority);
    const qsizetype at = address.url.left(end - address.url.cbegin()).lastIndexOf('@');
    if (at >= start) {
        address.url.remove(start, at + 1 - start);
        address.isWithheld = true;
    }
    const qsizetype mark = address.url.indexOf('?');
    if (mark < 0)
        return address;
    QByteArray query = address.url.mid(mark + 1);
    if (emptySecrets(query)) {
        address.url.replace(mark + 1, address.url.size(), query);
        address.isWithheld = true;
    }
    return address;
}

QString publicText(const QString &text)
{
    if (!text.contains(QLatin1String("://")))
        return text;
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        if (word.contains(QLatin1String("://")))
            word = QString::fromUtf8(publicAddress(word.toUtf8()).url);
    }
    return words.join(u' ');
}

} // namespace download
