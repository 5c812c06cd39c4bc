// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The behaviours that refuse, at first or for good, or send the client elsewhere.
#include "behaviours.h"

namespace practice {

namespace {

constexpr int MostTimes = 1'000;

/// The whole number that the path ends in.
int numberOf(const Call &call, int least, int most)
{
    bool isNumber = false;
    const int number = call.argument.toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    call.query().complain(QStringLiteral("The path ends in a whole number from %1 to %2, not in “%3”.")
                              .arg(least)
                              .arg(most)
                              .arg(call.argument));
    return least;
}

Reply redirection(int code, const QByteArray &target)
{
    Reply reply = sentenceReply(code, QStringLiteral("Go to %1.").arg(QString::fromUtf8(target)));
    reply.headers.emplace_back("Location", target);
    return reply;
}

/// Whether this request is one of the first `times`, which fail; the next one does not, and then it starts over.
bool isStillFailing(const Call &call, qint64 times)
{
    if (!call.query().problem().isEmpty())
        return true;
    return call.site.count(call.request.path, static_cast<int>(times) + 1) < times;
}

} // namespace

Reply status(const Call &call)
{
    const int code = numberOf(call, 200, 599);
    Reply reply = code == 204 || code == 304
                      ? Reply()
                      : sentenceReply(code, QStringLiteral("The status that was asked for."));
    reply.status = code;
    if (call.query().has("retry-after"))
        reply.headers.emplace_back("Retry-After", call.query().bytes("retry-after"));
    return reply;
}

Reply busy(const Call &call)
{
    Query &query = call.query();
    const qint64 times = query.number("times", 2, 0, MostTimes);
    const int code = static_cast<int>(query.number("code", 429, 400, 599));
    const QByteArray wait = query.bytes("retry-after", "1");
    if (!isStillFailing(call, times))
        return page(call);
    Reply reply = sentenceReply(code, QStringLiteral("Too much to do; come back later."));
    reply.headers.emplace_back("Retry-After", wait);
    return reply;
}

Reply flaky(const Call &call)
{
    const qint64 times = call.query().number("times", 2, 0, MostTimes);
    const QByteArray how = call.query().bytes("how", "503");
    if (how != "503" && how != "reset" && how != "cut")
        call.query().complain(QStringLiteral("how is 503, reset or cut."));
    if (!isStillFailing(call, times))
        return page(call);
    if (how == "503")
        return sentenceReply(503, QStringLiteral("It will work in a while."));
    return how == "cut" ? cut(call) : reset(call);
}

Reply basicAuth(const Call &call)
{
    const QByteArray expected = call.query().bytes("user", "user") + ':'
                                + call.query().bytes("password", "password");
    const QByteArray given = headerValue(call.request.headers, "Authorization");
    const bool isBasic = given.left(6).compare("Basic ", Qt::CaseInsensitive) == 0;
    if (isBasic && QByteArray::fromBase64(given.mid(6)) == expected)
        return page(call);
    Reply reply = sentenceReply(401, QStringLiteral("User and password, please."));
    reply.headers.emplace_back("WWW-Authenticate", "Basic realm=\"practice\", charset=\"UTF-8\"");
    return reply;
}

Reply redirect(const Call &call)
{
    const int hops = numberOf(call, 0, MostTimes);
    // A relative reference: the last part of the path is replaced.
    return hops == 0 ? page(call) : redirection(302, QByteArray::number(hops - 1));
}

Reply redirectLoop(const Call &) { return redirection(302, "/redirect/loop"); }

Reply redirectTo(const Call &call)
{
    const int code = static_cast<int>(call.query().number("code", 302, 300, 399));
    return redirection(code, call.query().bytes("url", "/page/target"));
}

} // namespace practice
