// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The behaviours that work, be it slowly.
#include "resource.h"

namespace practice {

namespace {

constexpr qint64 PageSize = 1'200;
constexpr qint64 FileSize = 100'000;
/// A gzip stream is made as a whole.
constexpr qint64 LargestPacked = 16'777'216;

const QByteArray Html = QByteArrayLiteral("text/html; charset=utf-8");

Resource fileResource(const QString &name, qint64 size)
{
    return {[name](qint64 offset, qint64 count) { return fileContent(name, offset, count); }, size,
            typeOf(name), "file " + name.toUtf8() + ' ' + QByteArray::number(size)};
}

} // namespace

Reply page(const Call &call)
{
    const QString name = call.argument.isEmpty() ? QStringLiteral("page") : call.argument;
    const qint64 size = call.query().size("size", PageSize);
    const Source content = [name](qint64 offset, qint64 count) { return pageContent(name, offset, count); };
    return serve({content, size, Html, "page " + name.toUtf8() + ' ' + QByteArray::number(size)}, call);
}

Reply file(const Call &call)
{
    return serve(fileResource(call.argument, call.query().size("size", FileSize)), call);
}

Reply changing(const Call &call)
{
    const qint64 size = call.query().size("size", FileSize);
    const int version = call.site.count(call.request.path, 2);
    const QString name = call.argument + QLatin1String(version == 0 ? " odd" : " even");
    Resource resource = fileResource(name, size);
    resource.type = typeOf(call.argument);
    resource.modified += version;
    return serve(resource, call);
}

Reply drip(const Call &call)
{
    const qint64 size = call.query().size("size", 100);
    const double seconds = call.query().seconds("seconds", 2);
    Reply reply = serve(fileResource(QStringLiteral("drip.txt"), size), call);
    if (seconds > 0)
        reply.rate = static_cast<double>(size) / seconds;
    return reply;
}

Reply endless(const Call &)
{
    Reply reply;
    reply.headers.emplace_back("Content-Type", typeOf({}));
    reply.body = [](qint64 offset, qint64 size) {
        return fileContent(QStringLiteral("endless"), offset, size);
    };
    reply.size = Endless;
    reply.framing = Framing::UntilClose;
    return reply;
}

Reply empty(const Call &) { return contentReply({}, typeOf({})); }

Reply gzip(const Call &call)
{
    const qint64 size = call.query().number("size", PageSize, 0, LargestPacked);
    QByteArray packed = gzipped(pageContent(QStringLiteral("gzip"), 0, size));
    if (call.query().flag("cut"))
        packed.truncate(packed.size() / 2);
    Reply reply = contentReply(packed, Html);
    reply.headers.emplace_back("Content-Encoding", "gzip");
    return reply;
}

} // namespace practice
