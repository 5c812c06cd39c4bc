// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "optionrecord.h"

#include "filename.h"
#include "row.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace download {

namespace {

QJsonArray arrayOf(const QByteArrayList &list)
{
    QJsonArray array;
    for (const QByteArray &each : list)
        array << QString::fromUtf8(each);
    return array;
}

QByteArrayList listOf(const QJsonValue &array)
{
    QByteArrayList list;
    for (const QJsonValue &each : array.toArray())
        list << each.toString().toUtf8();
    return list;
}

/// Below the folder, whoever wrote the journal.
QString safePath(const QString &path)
{
    QStringList parts;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts))
        parts << safeFileName(part);
    return parts.join(u'/');
}

std::optional<std::chrono::milliseconds> timeOf(const QJsonObject &object, QLatin1String key)
{
    if (!object.contains(key))
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, object[key].toInteger()));
}

} // namespace

QJsonObject toJson(const ItemOptions &options)
{
    QJsonObject object;
    const auto put = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object[key] = value;
    };
    if (!options.mirrors.isEmpty())
        object[u"mirrors"_s] = arrayOf(options.mirrors);
    if (options.checksum)
        object[u"checksum"_s] = QString::fromLatin1(checksumText(*options.checksum));
    put(u"folder"_s, options.folder);
    put(u"subfolder"_s, options.subfolder);
    put(u"name"_s, options.name);
    if (!options.headers.isEmpty())
        object[u"headers"_s] = arrayOf(options.headers);
    put(u"userAgent"_s, QString::fromUtf8(options.userAgent));
    put(u"cookieFile"_s, options.cookieFile);
    put(u"proxy"_s, QString::fromUtf8(options.proxy));
    put(u"httpProxy"_s, QString::fromUtf8(options.httpProxy));
    put(u"httpsProxy"_s, QString::fromUtf8(options.httpsProxy));
    if (options.speedLimit > 0)
        object[u"speedLimit"_s] = options.speedLimit;
    if (options.timeout)
        object[u"timeout"_s] = qint64(options.timeout->count());
    if (options.connectTimeout)
        object[u"connectTimeout"_s] = qint64(options.connectTimeout->count());
    if (options.attempts)
        object[u"attempts"_s] = *options.attempts;
    if (options.segments)
        object[u"segments"_s] = *options.segments;
    if (options.whenExists)
        object[u"whenExists"_s] = int(*options.whenExists);
    return object;
}

ItemOptionsPtr itemOptionsFromJson(const QJsonObject &object)
{
    if (object.isEmpty())
        return nullptr;
    const auto text = [&object](QLatin1String key) { return object[key].toString(); };
    auto options = std::make_shared<ItemOptions>();
    options->mirrors = listOf(object["mirrors"_L1]);
    const auto checksum = readChecksum(text("checksum"_L1));
    if (const auto *good = std::get_if<Checksum>(&checksum))
        options->checksum = *good;
    options->folder = text("folder"_L1);
    options->subfolder = safePath(text("subfolder"_L1));
    if (const QString name = text("name"_L1); !name.isEmpty())
        options->name = safeFileName(name);
    options->headers = listOf(object["headers"_L1]);
    options->userAgent = text("userAgent"_L1).toUtf8();
    options->cookieFile = text("cookieFile"_L1);
    options->proxy = text("proxy"_L1).toUtf8();
    options->httpProxy = text("httpProxy"_L1).toUtf8();
    options->httpsProxy = text("httpsProxy"_L1).toUtf8();
    options->speedLimit = std::max<qint64>(0, object["speedLimit"_L1].toInteger());
    options->timeout = timeOf(object, "timeout"_L1);
    options->connectTimeout = timeOf(object, "connectTimeout"_L1);
    if (object.contains("attempts"_L1))
        options->attempts = std::max(1, object["attempts"_L1].toInt(1));
    if (object.contains("segments"_L1))
        options->segments = std::clamp(object["segments"_L1].toInt(1), 1, Division::limit);
    if (object.contains("whenExists"_L1))
        options->whenExists = WhenExists(
            std::clamp(object["whenExists"_L1].toInt(), 0, int(WhenExists::Overwrite)));
    return options;
}

} // namespace download
