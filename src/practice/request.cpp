// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "request.h"

#include <QList>

#include <cmath>

namespace practice {

namespace {

constexpr qint64 Pebibyte = qint64(1) << 50;
constexpr double Hour = 3600;

QString quoted(const QByteArray &value) { return u'“' + QString::fromUtf8(value.left(80)) + u'”'; }

bool isToken(QByteArrayView text)
{
    // RFC 9110, section 5.6.2
    constexpr QByteArrayView marks("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [&marks](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
               || marks.contains(c);
    });
}

/// The path and query of what stands behind the method: a path, or a whole address as for a proxy.
QByteArray originForm(const QByteArray &target)
{
    if (!target.startsWith("http://"))
        return target;
    const qsizetype path = target.indexOf('/', 7);
    return path < 0 ? QByteArrayLiteral("/") : target.mid(path);
}

std::optional<RequestError> readRequestLine(const QByteArray &line, Request &request)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !isToken(words[0]))
        return RequestError{
            400, QStringLiteral("The first line is not METHOD TARGET HTTP/1.1: %1.").arg(quoted(line))};
    if (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0")
        return RequestError{
            505, QStringLiteral("This server speaks HTTP/1.1 and HTTP/1.0, not %1.").arg(quoted(words[2]))};
    const QByteArray target = originForm(words[1]);
    if (!target.startsWith('/'))
        return RequestError{400, QStringLiteral("%1 is not the path of a page.").arg(quoted(target))};
    const qsizetype question = target.indexOf('?');
    request.method = words[0];
    request.isHttp10 = words[2] == "HTTP/1.0";
    request.path = QString::fromUtf8(
        QByteArray::fromPercentEncoding(question < 0 ? target : target.left(question)));
    if (question >= 0)
        request.query = Query(target.mid(question + 1));
    return std::nullopt;
}

std::optional<RequestError> readBodySize(Request &request)
{
    if (!headerValue(request.headers, "Transfer-Encoding").isNull())
        return RequestError{501,
                            QStringLiteral("Request bodies are read by Content-Length only, not in chunks.")};
    const QByteArray length = headerValue(request.headers, "Content-Length");
    if (length.isNull())
        return std::nullopt;
    bool isNumber = false;
    request.bodySize = length.toLongLong(&isNumber);
    if (!isNumber || request.bodySize < 0)
        return RequestError{400, QStringLiteral("Content-Length is not a size: %1.").arg(quoted(length))};
    return std::nullopt;
}

} // namespace

Query::Query(const QByteArray &encoded)
{
    for (const QByteArray &item : encoded.split('&')) {
        const qsizetype equals = item.indexOf('=');
        const QByteArray key = equals < 0 ? item : item.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : item.mid(equals + 1);
        if (!key.isEmpty())
            m_values.emplace_back(QByteArray::fromPercentEncoding(key),
                                  QByteArray::fromPercentEncoding(value));
    }
}

const QByteArray *Query::find(QByteArrayView key) const
{
    const auto found = std::find_if(m_values.begin(), m_values.end(),
                                    [key](const auto &value) { return value.first == key; });
    return found == m_values.end() ? nullptr : &found->second;
}

bool Query::has(QByteArrayView key) const { return find(key) != nullptr; }

void Query::complain(const QString &sentence)
{
    if (m_problem.isEmpty())
        m_problem = sentence;
}

std::vector<QByteArray> Query::all(QByteArrayView key)
{
    std::vector<QByteArray> values;
    for (const auto &[name, value] : m_values) {
        if (name != key)
            continue;
        if (value.contains('\r') || value.contains('\n') || value.contains('\0')) {
            complain(QStringLiteral("%1 may not contain a line break.").arg(QString::fromUtf8(name)));
            continue;
        }
        values.push_back(value);
    }
    return values;
}

QByteArray Query::bytes(QByteArrayView key, const QByteArray &fallback)
{
    const auto values = all(key);
    return values.empty() ? fallback : values.front();
}

qint64 Query::number(QByteArrayView key, qint64 fallback, qint64 least, qint64 most)
{
    const QByteArray *text = find(key);
    if (!text)
        return fallback;
    bool isNumber = false;
    const qint64 value = text->toLongLong(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    complain(QStringLiteral("%1 is a whole number from %2 to %3, not %4.")
                 .arg(QString::fromUtf8(key))
                 .arg(least)
                 .arg(most)
                 .arg(quoted(*text)));
    return fallback;
}

qint64 Query::size(QByteArrayView key, qint64 fallback) { return number(key, fallback, 0, Pebibyte); }

double Query::seconds(QByteArrayView key, double fallback)
{
    const QByteArray *text = find(key);
    if (!text)
        return fallback;
    bool isNumber = false;
    const double value = text->toDouble(&isNumber);
    if (isNumber && std::isfinite(value) && value >= 0 && value <= Hour)
        return value;
    complain(QStringLiteral("%1 is a number of seconds from 0 to %2, not %3.")
                 .arg(QString::fromUtf8(key))
                 .arg(Hour)
                 .arg(quoted(*text)));
    return fallback;
}

bool Query::flag(QByteArrayView key, bool fallback) { return number(key, fallback ? 1 : 0, 0, 1) == 1; }

bool Request::keepsAlive() const
{
    return !isHttp10 && !headerValue(headers, "Connection").toLower().contains("close");
}

bool Request::waitsForContinue() const
{
    return !isHttp10 && headerValue(headers, "Expect").compare("100-continue", Qt::CaseInsensitive) == 0;
}

std::variant<qsizetype, RequestError> headSize(const QByteArray &received)
{
    // A client that speaks TLS, say, sends no line end that one could wait for.
    if (!received.isEmpty() && received[0] != '\r' && received[0] != '\n'
        && !isToken(QByteArrayView(received).first(1)))
        return RequestError{400, QStringLiteral("This does not begin like HTTP.")};
    // An empty line before the request is allowed (RFC 9112, section 2.2).
    qsizetype start = 0;
    while (start < received.size() && (received[start] == '\r' || received[start] == '\n'))
        ++start;
    for (qsizetype end = received.indexOf('\n', start); end >= 0; end = received.indexOf('\n', end + 1)) {
        const QByteArrayView rest = QByteArrayView(received).sliced(end + 1);
        const qsizetype emptyLine = rest.startsWith('\n') ? 1 : rest.startsWith("\r\n") ? 2 : 0;
        if (emptyLine > 0 && end + 1 + emptyLine <= LongestHead)
            return end + 1 + emptyLine;
    }
    if (received.size() > LongestHead)
        return RequestError{
            431, QStringLiteral("The head of a request may have %1 bytes at most.").arg(LongestHead)};
    return qsizetype(0);
}

std::variant<Request, RequestError> parseRequest(const QByteArray &head)
{
    Request request;
    bool isFirst = true;
    for (QByteArray line : head.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            continue;
        if (std::exchange(isFirst, false)) {
            if (const auto error = readRequestLine(line, request))
                return *error;
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isToken(QByteArrayView(line).first(colon)))
            return RequestError{400, QStringLiteral("This is not a header field: %1.").arg(quoted(line))};
        request.headers.emplace_back(line.left(colon), line.mid(colon + 1).trimmed());
    }
    if (const auto error = readBodySize(request))
        return *error;
    return request;
}

} // namespace practice
