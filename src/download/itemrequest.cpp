// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "itemrequest.h"

#include <QDir>
#include <QFileInfo>

namespace download {

namespace {

QByteArray nameOf(const QByteArray &header) { return header.left(header.indexOf(':')).toLower(); }

/// In place of those of the same name.
void replaceHeaders(QByteArrayList &headers, const QByteArrayList &by)
{
    headers.removeIf([&by](const QByteArray &header) {
        return std::any_of(by.begin(), by.end(),
                           [&header](const QByteArray &other) { return nameOf(other) == nameOf(header); });
    });
    headers += by;
}

void authorize(QByteArrayList &headers, const QByteArray &user, const QByteArray &password)
{
    if (!user.isEmpty())
        replaceHeaders(headers, {"Authorization: Basic " + (user + ':' + password).toBase64()});
}

void apply(const ItemOptions &own, Request &request)
{
    authorize(request.headers, own.user, own.password);
    replaceHeaders(request.headers, own.headers);
    if (!own.userAgent.isEmpty())
        request.userAgent = own.userAgent;
    if (const QByteArray &proxy = own.proxyFor(request.url); !proxy.isEmpty())
        request.proxy = proxy;
    if (own.timeout)
        request.limits.reply = request.limits.stall = *own.timeout;
    if (own.connectTimeout)
        request.limits.connect = *own.connectTimeout;
}

} // namespace

Request requestFor(const BatchOptions &options, const Row &row)
{
    Request request;
    request.url = row.address();
    authorize(request.headers, options.user, options.password);
    if (!options.bearer.isEmpty())
        replaceHeaders(request.headers, {"Authorization: Bearer " + options.bearer});
    replaceHeaders(request.headers, options.headers);
    request.userAgent = options.userAgent;
    request.proxy = options.proxy;
    request.caFile = options.caFile;
    request.limits = options.limits;
    request.allowsDowngrade = options.allowsDowngrade || row.allowsDowngrade;
    if (row.item.options)
        apply(*row.item.options, request);
    const QString cookies = cookieFileFor(options, row);
    // A name such as "-" means something else to libcurl.
    if (!cookies.isEmpty())
        request.cookieFile = QFile::encodeName(QFileInfo(cookies).absoluteFilePath());
    return request;
}

QString cookieFileFor(const BatchOptions &options, const Row &row)
{
    const bool isOwn = row.item.options && !row.item.options->cookieFile.isEmpty();
    QString file = isOwn ? row.item.options->cookieFile : options.cookieFile;
    if (file.startsWith(QLatin1String("~/")))
        file.replace(0, 1, QDir::homePath());
    return file;
}

int segmentsFor(const BatchOptions &options, const Row &row)
{
    return row.item.options && row.item.options->segments ? *row.item.options->segments
                                                          : options.division.most;
}

int attemptsFor(const BatchOptions &options, const Row &row)
{
    return row.item.options && row.item.options->attempts ? *row.item.options->attempts : options.attempts;
}

} // namespace download
