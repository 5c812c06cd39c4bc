// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "reply.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace practice {

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 303:
        return "See Other";
    case 304:
        return "Not Modified";
    case 307:
        return "Temporary Redirect";
    case 308:
        return "Permanent Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 407:
        return "Proxy Authentication Required";
    case 408:
        return "Request Timeout";
    case 410:
        return "Gone";
    case 416:
        return "Range Not Satisfiable";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 451:
        return "Unavailable For Legal Reasons";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return status < 400 ? "Practice" : "Practice Error";
    }
}

QByteArray httpDate(qint64 secondsSinceEpoch)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(secondsSinceEpoch, QTimeZone::utc());
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
}

QByteArray headOf(const Reply &reply, Framing framing, bool isLast)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status)
                      + "\r\nDate: " + httpDate(QDateTime::currentSecsSinceEpoch())
                      + "\r\nServer: Coroscope practice\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (framing == Framing::Length && !reply.isBodyless())
        head += "Content-Length: " + QByteArray::number(reply.size) + "\r\n";
    if (framing == Framing::Chunked && !reply.isBodyless())
        head += "Transfer-Encoding: chunked\r\n";
    if (isLast)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

Reply contentReply(const QByteArray &body, const QByteArray &type)
{
    Reply reply;
    reply.headers.emplace_back("Content-Type", type);
    reply.body = sourceOf(body);
    reply.size = body.size();
    return reply;
}

Reply sentenceReply(int status, const QString &sentence)
{
    const QByteArray title = QByteArray::number(status) + ' ' + reasonPhrase(status);
    Reply reply = contentReply("<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>"
                                   + title + "</title>\n<h1>" + title + "</h1>\n<p>"
                                   + sentence.toHtmlEscaped().toUtf8() + "</p>\n",
                               "text/html; charset=utf-8");
    reply.status = status;
    return reply;
}

} // namespace practice
