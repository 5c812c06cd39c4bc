// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "routes.h"

#include "indexpage.h"

#include <QUrl>

#include <array>

namespace practice {

namespace {

Reply index(const Call &) { return contentReply(indexPage(), "text/html; charset=utf-8"); }

// The first that fits counts: longer paths stand before those they begin like.
constexpr Route Table[] = {
    {"/", "", "", "/", "This page.", index},
    {"/page/", "NAME", "size", "/page/example.com", "A web page of that many bytes, 1,200 by default.", page},
    {"/file/", "NAME", "size", "/file/photo.jpg?size=1000000",
     "A file whose bytes follow from its name, of any size; in parts too (Range, If-Range).", file},
    {"/changing/", "ID", "size", "/changing/a.bin?size=1000",
     "A file whose content, ETag and date are others at each second request.", changing},
    {"/empty", "", "", "/empty", "200, and no bytes.", empty},
    {"/drip", "", "size, seconds", "/drip?size=100&seconds=3", "A small piece at a time, evenly.", drip},
    {"/endless", "", "", "/endless?rate=10000", "A body that never ends.", endless},
    {"/status/", "CODE", "retry-after", "/status/503?retry-after=5",
     "That status, 200 to 599; with Retry-After in seconds or as a date.", status},
    {"/busy/", "ID", "times, retry-after, code", "/busy/a?times=2&retry-after=1",
     "429 with Retry-After so many times, then a page, then from the start.", busy},
    {"/flaky/", "ID", "times, how=503|reset|cut", "/flaky/a?times=2",
     "Fails so many times, then a page, then from the start.", flaky},
    {"/auth/basic", "", "user, password", "/auth/basic?user=u&password=p",
     "401 until user and password are right.", basicAuth},
    {"/redirect/loop", "", "", "/redirect/loop", "Redirects to itself.", redirectLoop},
    {"/redirect/to", "", "url, code", "/redirect/to?url=/page/there&code=307",
     "Redirects to any address, whatever its scheme, or to a relative one.", redirectTo},
    {"/redirect/", "N", "", "/redirect/3", "That many relative redirects, then a page.", redirect},
    {"/stall/headers", "", "", "/stall/headers", "Takes the request and never answers.", stallBeforeHead},
    {"/stall", "", "after, size", "/stall?after=1000&size=5000",
     "Sends so many bytes of the body, then nothing more.", stall},
    {"/cut/chunked", "", "after", "/cut/chunked?after=1000",
     "A chunked body that ends without the last chunk.", cutChunked},
    {"/cut", "", "size, after", "/cut?size=65536&after=30000",
     "Announces a size and closes the connection before.", cut},
    {"/chunk/bad", "", "", "/chunk/bad", "A chunk whose size is not a number.", badChunk},
    {"/length/", "short|two|negative|junk", "", "/length/two",
     "A Content-Length below what is sent, two that differ, a negative one, or none that is a number.",
     wrongLength},
    {"/reset", "", "after", "/reset?after=1000",
     "A TCP reset after so many bytes of the body; without after, before any answer.", reset},
    {"/junk", "", "", "/junk", "An answer that is not HTTP.", junk},
    {"/headers/huge", "", "size", "/headers/huge?size=400000", "Header fields of that many bytes.", hugeHead},
    {"/gzip", "", "size, cut=1", "/gzip?size=100000",
     "Content-Encoding: gzip, asked for or not; cut=1 leaves half of the stream out.", gzip},
    {"/partial", "", "", "/partial", "206 although nobody asked for a part.", unaskedPart},
    {"/early-hints", "", "only=1", "/early-hints", "103 before the answer; only=1: and then nothing.",
     earlyHints},
};

constexpr Option Options[] = {
    {"delay=SECONDS", "wait before the answer"},
    {"rate=BYTES", "send at most so many bytes of the body a second"},
    {"name=NAME", "Content-Disposition: attachment, with this file name"},
    {"disposition=TEXT", "Content-Disposition, verbatim"},
    {"type=TYPE", "Content-Type, verbatim"},
    {"header=NAME: VALUE", "one more header field, verbatim; may be repeated"},
    {"chunked=1", "send the body in chunks, without Content-Length"},
    {"ranges=0", "take no notice of Range"},
    {"etag=0 or weak", "no ETag, or a weak one"},
};

const Route *find(const QString &path)
{
    for (const Route &route : Table) {
        const QLatin1String start(route.path);
        const bool fits = *route.placeholder ? path.startsWith(start) && path.size() > start.size()
                                             : path == start;
        if (fits)
            return &route;
    }
    return nullptr;
}

/// RFC 6266: the plain name for all, the encoded one where it is not ASCII.
QByteArray attachment(const QByteArray &name)
{
    QByteArray plain;
    bool isAscii = true;
    for (const char c : name) {
        if (c == '"' || c == '\\')
            plain += '\\';
        const bool isPlain = static_cast<unsigned char>(c) < 0x80;
        isAscii = isAscii && isPlain;
        plain += isPlain ? c : '_';
    }
    QByteArray value = "attachment; filename=\"" + plain + '"';
    if (!isAscii)
        value += "; filename*=UTF-8''" + name.toPercentEncoding();
    return value;
}

void applyOptions(Reply &reply, Query &query)
{
    reply.delay = std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::duration<double>(query.seconds("delay", 0)));
    constexpr qint64 Fastest = qint64(1) << 40;
    if (query.has("rate"))
        reply.rate = static_cast<double>(query.number("rate", 0, 1, Fastest));
    if (query.has("name"))
        setHeader(reply.headers, "Content-Disposition", attachment(query.bytes("name")));
    if (query.has("disposition"))
        setHeader(reply.headers, "Content-Disposition", query.bytes("disposition"));
    if (query.has("type"))
        setHeader(reply.headers, "Content-Type", query.bytes("type"));
    for (const QByteArray &field : query.all("header")) {
        const qsizetype colon = field.indexOf(':');
        if (colon <= 0)
            query.complain(QStringLiteral("header is NAME: VALUE."));
        else
            reply.headers.emplace_back(field.left(colon), field.mid(colon + 1).trimmed());
    }
    if (query.flag("chunked") && reply.framing == Framing::Length)
        reply.framing = Framing::Chunked;
}

} // namespace

std::span<const Route> routes() { return Table; }

std::span<const Option> commonOptions() { return Options; }

Reply answer(Request request, Site &site)
{
    const Route *route = find(request.path);
    if (!route)
        return sentenceReply(
            404,
            QStringLiteral("There is no %1 here; the first page lists what there is.").arg(request.path));
    const QString argument = *route->placeholder ? request.path.mid(QLatin1String(route->path).size())
                                                 : QString();
    Reply reply = route->behaviour({request, argument, site});
    applyOptions(reply, request.query);
    if (!request.query.problem().isEmpty())
        return sentenceReply(400, request.query.problem());
    return reply;
}

} // namespace practice
