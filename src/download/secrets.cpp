// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "secrets.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

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

bool isSecretOption(const OptionLine &option)
{
    const QByteArray value = option.value.toUtf8();
    if (option.name == "header"_L1)
        return !isPublicHeader(value);
    if (option.name == "referer"_L1)
        return publicAddress(value).isWithheld;
    return option.name.endsWith("-passwd"_L1) || option.name.endsWith("-user"_L1)
           || (option.name.endsWith("-proxy"_L1) && value.contains('@'));
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

bool isPublicHeader(const QByteArray &header)
{
    static constexpr std::array names{"accept", "accept-language", "cache-control", "dnt",
                                      "origin", "pragma",          "referer",       "x-requested-with"};
    const qsizetype colon = header.indexOf(':');
    const QByteArray name = header.left(colon).toLower();
    const QByteArray value = header.mid(colon + 1).trimmed();
    return std::find(names.begin(), names.end(), name) != names.end() && !publicAddress(value).isWithheld;
}

PublicOptions publicOptions(const ItemOptionsPtr &options)
{
    if (!options)
        return {};
    PublicOptions kept;
    const auto open = std::make_shared<ItemOptions>(*options);
    for (QByteArray &mirror : open->mirrors) {
        PublicAddress address = publicAddress(mirror);
        mirror = std::move(address.url);
        kept.isWithheld = kept.isWithheld || address.isWithheld;
    }
    open->headers.removeIf([](const QByteArray &header) { return !isPublicHeader(header); });
    for (QByteArray *proxy : {&open->proxy, &open->httpProxy, &open->httpsProxy}) {
        if (proxy->contains('@'))
            proxy->clear();
    }
    open->user.clear();
    open->password.clear();
    kept.isWithheld = kept.isWithheld || open->headers != options->headers || !options->user.isEmpty()
                      || open->proxy != options->proxy || open->httpProxy != options->httpProxy
                      || open->httpsProxy != options->httpsProxy;
    if (*open != ItemOptions())
        kept.options = open;
    return kept;
}

bool hasSecrets(const BatchOptions &options)
{
    return !options.user.isEmpty() || !options.bearer.isEmpty() || options.proxy.contains('@')
           || !std::all_of(options.headers.begin(), options.headers.end(), isPublicHeader);
}

QString publicList(const QString &list)
{
    if (!list.contains(u'@') && !list.contains("\n "_L1) && !list.contains("\n\t"_L1))
        return list;
    QStringList kept;
    bool isSecret = false;
    qsizetype entry = 0; // how many lines were kept when the last address began
    for (const QString &line : list.split(u'\n')) {
        const std::optional<OptionLine> option = readOptionLine(line);
        const QStringView text = QStringView(line).trimmed();
        if (!option && !text.isEmpty() && !text.startsWith(u'#')) {
            entry = kept.size();
            isSecret = line.contains(u'@') && displayAddress(line.toUtf8()) != line;
        } else if (option && isSecretOption(*option)) {
            isSecret = true;
            kept.resize(entry);
        }
        if (!isSecret)
            kept << line;
    }
    return kept.join(u'\n');
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
