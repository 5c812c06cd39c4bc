// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The behaviours that no server should have. Each is a reply that says one thing and does another.
#include "resource.h"

namespace practice {

namespace {

constexpr qint64 MostHeadBytes = 67'108'864;

/// A body of `size` bytes, of which only `sent` are sent.
Reply unfinished(qint64 size, qint64 sent)
{
    Reply reply;
    reply.headers.emplace_back("Content-Type", typeOf({}));
    reply.body = [](qint64 offset, qint64 count) {
        return fileContent(QStringLiteral("unfinished"), offset, count);
    };
    reply.size = size;
    reply.sent = sent;
    return reply;
}

/// No answer at all but `bytes`.
Reply withoutHead(const QByteArray &bytes, Ending ending)
{
    Reply reply;
    reply.hasHead = false;
    reply.prelude = bytes;
    reply.ending = ending;
    return reply;
}

} // namespace

Reply stall(const Call &call)
{
    const qint64 after = call.query().size("after", 1'000);
    Reply reply = unfinished(std::max(after, call.query().size("size", 100'000)), after);
    reply.ending = Ending::Stall;
    return reply;
}

Reply stallBeforeHead(const Call &) { return withoutHead({}, Ending::Stall); }

Reply cut(const Call &call)
{
    const qint64 size = call.query().size("size", 65'536);
    Reply reply = unfinished(size, std::min(size, call.query().size("after", 30'000)));
    reply.ending = Ending::Close;
    return reply;
}

Reply cutChunked(const Call &call)
{
    const qint64 after = call.query().size("after", 30'000);
    Reply reply = unfinished(after + 1, after);
    reply.framing = Framing::Chunked;
    reply.ending = Ending::Close;
    return reply;
}

Reply badChunk(const Call &)
{
    Reply reply = contentReply("5\r\nhello\r\nworld\r\nworld\r\n0\r\n\r\n", "text/plain");
    reply.headers.emplace_back("Transfer-Encoding", "chunked");
    reply.framing = Framing::AsGiven;
    reply.ending = Ending::Close;
    return reply;
}

Reply wrongLength(const Call &call)
{
    Reply reply = contentReply(QByteArray(1'000, 'x'), "text/plain");
    reply.framing = Framing::AsGiven;
    reply.ending = Ending::Close;
    const auto claim = [&reply](const char *length) { reply.headers.emplace_back("Content-Length", length); };
    if (call.argument == u"short") {
        claim("500");
    } else if (call.argument == u"two") {
        claim("1000");
        claim("500");
    } else if (call.argument == u"negative") {
        claim("-1");
    } else if (call.argument == u"junk") {
        claim("many");
    } else {
        return sentenceReply(404, QStringLiteral("It is /length/short, two, negative or junk."));
    }
    return reply;
}

Reply reset(const Call &call)
{
    if (!call.query().has("after"))
        return withoutHead({}, Ending::Reset);
    const qint64 after = call.query().size("after", 0);
    Reply reply = unfinished(after + 100'000, after);
    reply.ending = Ending::Reset;
    return reply;
}

Reply junk(const Call &)
{
    return withoutHead("This is not HTTP, and it does not look like it either.\r\n", Ending::Close);
}

Reply hugeHead(const Call &call)
{
    const qint64 size = call.query().number("size", 400'000, 0, MostHeadBytes);
    constexpr qint64 FieldSize = 1'000;
    Reply reply = contentReply("A small page under a large head.\n", "text/plain");
    for (qint64 done = 0, i = 1; done < size; ++i) {
        const QByteArray name = "X-Filler-" + QByteArray::number(i);
        const qint64 frame = name.size() + 4; // colon, space, line break
        const qint64 value = std::max<qint64>(std::min(FieldSize, size - done) - frame, 0);
        reply.headers.emplace_back(name, QByteArray(value, 'x'));
        done += frame + value;
    }
    return reply;
}

Reply unaskedPart(const Call &)
{
    Reply reply = contentReply(QByteArray(500, 'p'), "text/plain");
    reply.status = 206;
    reply.headers.emplace_back("Content-Range", "bytes 0-499/1000");
    return reply;
}

Reply earlyHints(const Call &call)
{
    const QByteArray hints = "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n";
    if (call.query().flag("only"))
        return withoutHead(hints, Ending::Close);
    Reply reply = page(call);
    reply.prelude = hints;
    return reply;
}

} // namespace practice
