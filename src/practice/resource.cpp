// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "resource.h"

#include <QList>

#include <array>

namespace practice {

namespace {

struct ByteRange {
    qint64 first;
    qint64 last;
};

/// The bytes that `header` asks for; nothing when it is not one range of bytes, and then the header does
/// not count. A range outside of the resource comes out with first > last.
std::optional<ByteRange> readRange(const QByteArray &header, qint64 size)
{
    if (!header.startsWith("bytes="))
        return std::nullopt;
    const QByteArray spec = header.mid(6).trimmed();
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0)
        return std::nullopt;
    bool isFirstNumber = false;
    bool isLastNumber = false;
    const qint64 first = spec.left(dash).toLongLong(&isFirstNumber);
    const qint64 last = spec.mid(dash + 1).toLongLong(&isLastNumber);
    const bool isOpen = dash == spec.size() - 1;
    if (dash == 0) {
        if (!isLastNumber || last < 0)
            return std::nullopt;
        return last == 0 ? ByteRange{size, size - 1} : ByteRange{std::max<qint64>(size - last, 0), size - 1};
    }
    if (!isFirstNumber || first < 0 || (!isOpen && (!isLastNumber || last < first)))
        return std::nullopt;
    return ByteRange{first, isOpen ? size - 1 : std::min(last, size - 1)};
}

QByteArray withoutWeakness(const QByteArray &tag) { return tag.startsWith("W/") ? tag.mid(2) : tag; }

/// If-None-Match compares weakly.
bool isKnown(const QByteArray &header, const QByteArray &tag)
{
    if (header.isNull() || tag.isEmpty())
        return false;
    const QList<QByteArray> known = header.split(',');
    return std::any_of(known.begin(), known.end(), [&tag](const QByteArray &item) {
        const QByteArray candidate = item.trimmed();
        return candidate == "*" || withoutWeakness(candidate) == withoutWeakness(tag);
    });
}

/// If-Range compares strongly: a weak tag never matches, a date only if it is the same.
bool isUnchanged(const QByteArray &header, const QByteArray &tag, const QByteArray &date)
{
    return header.isNull() || (header == tag && !tag.startsWith("W/")) || header == date;
}

QByteArray tagOf(const Resource &resource, Query &query)
{
    const QByteArray wish = query.bytes("etag", "1");
    QByteArray strong = '"' + QByteArray::number(fingerprint(resource.identity), 16) + '"';
    if (wish == "weak")
        return "W/" + strong;
    if (wish == "0")
        return {};
    if (wish != "1")
        query.complain(QStringLiteral("etag is 1, 0 or weak."));
    return strong;
}

} // namespace

QByteArray typeOf(const QString &name)
{
    static constexpr std::array<std::pair<QLatin1String, const char *>, 14> types{{
        {QLatin1String(".html"), "text/html; charset=utf-8"},
        {QLatin1String(".htm"), "text/html; charset=utf-8"},
        {QLatin1String(".txt"), "text/plain; charset=utf-8"},
        {QLatin1String(".csv"), "text/csv; charset=utf-8"},
        {QLatin1String(".css"), "text/css"},
        {QLatin1String(".js"), "text/javascript"},
        {QLatin1String(".json"), "application/json"},
        {QLatin1String(".pdf"), "application/pdf"},
        {QLatin1String(".png"), "image/png"},
        {QLatin1String(".jpg"), "image/jpeg"},
        {QLatin1String(".svg"), "image/svg+xml"},
        {QLatin1String(".mp4"), "video/mp4"},
        {QLatin1String(".zip"), "application/zip"},
        {QLatin1String(".gz"), "application/gzip"},
    }};
    for (const auto &[ending, type] : types) {
        if (name.endsWith(ending, Qt::CaseInsensitive))
            return type;
    }
    return "application/octet-stream";
}

Reply serve(const Resource &resource, const Call &call)
{
    Query &query = call.query();
    const Headers &asked = call.request.headers;
    const bool hasRanges = query.flag("ranges", true);
    const QByteArray tag = tagOf(resource, query);
    const QByteArray modified = httpDate(resource.modified);

    Reply reply;
    reply.headers.emplace_back("Content-Type", resource.type);
    reply.headers.emplace_back("Last-Modified", modified);
    if (!tag.isEmpty())
        reply.headers.emplace_back("ETag", tag);
    reply.headers.emplace_back("Accept-Ranges", hasRanges ? "bytes" : "none");
    if (isKnown(headerValue(asked, "If-None-Match"), tag)) {
        reply.status = 304;
        return reply;
    }
    reply.size = resource.size;
    reply.body = resource.content;
    if (!hasRanges || call.request.method != "GET"
        || !isUnchanged(headerValue(asked, "If-Range"), tag, modified))
        return reply;
    const auto range = readRange(headerValue(asked, "Range"), resource.size);
    if (!range)
        return reply;

    const QByteArray total = QByteArray::number(resource.size);
    if (range->first > range->last) {
        Reply refusal = sentenceReply(
            416, QStringLiteral("There is no such part: %1 bytes are all.").arg(resource.size));
        refusal.headers.emplace_back("Content-Range", "bytes */" + total);
        return refusal;
    }
    reply.status = 206;
    reply.headers.emplace_back("Content-Range", "bytes " + QByteArray::number(range->first) + '-'
                                                    + QByteArray::number(range->last) + '/' + total);
    reply.size = range->last - range->first + 1;
    reply.body = [content = resource.content, first = range->first](qint64 offset, qint64 size) {
        return content(first + offset, size);
    };
    return reply;
}

} // namespace practice
