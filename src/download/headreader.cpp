// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "headreader.h"

#include <algorithm>
#include <curl/curl.h>

namespace download {

namespace {

constexpr qint64 mostBytes = 307'200;

/// A number as RFC 9110 writes lengths; -1 for anything else.
qint64 readNumber(const QByteArray &digits)
{
    const bool isNumber = !digits.isEmpty() && std::all_of(digits.cbegin(), digits.cend(), [](char digit) {
        return digit >= '0' && digit <= '9';
    });
    bool isIn = false;
    const qint64 number = digits.toLongLong(&isIn);
    return isNumber && isIn ? number : -1;
}

/// RFC 9110 §8.8.2.2: a date is strong when the answer was made at least a minute after it.
bool isStrongDate(const QByteArray &modified, const QByteArray &date)
{
    constexpr time_t minute = 60;
    const time_t then = curl_getdate(modified.constData(), nullptr);
    const time_t now = curl_getdate(date.constData(), nullptr);
    return then >= 0 && now >= 0 && now - then >= minute;
}

} // namespace

bool HeadReader::take(QByteArrayView line)
{
    m_size += line.size();
    if (m_size > mostBytes)
        m_fault = Fault::Size;
    if (line.startsWith("HTTP/")) {
        const qint64 size = m_size;
        *this = {};
        m_size = size;
        m_head.status = line.sliced(line.indexOf(' ') + 1).toByteArray().left(3).toInt();
        return false;
    }
    if (line.startsWith(' ') || line.startsWith('\t'))
        return false; // the rest of a folded field (RFC 9112 §5.2); none that counts here is so long
    const QByteArrayView text = line.trimmed();
    const qsizetype colon = text.indexOf(':');
    if (colon > 0)
        field(text.first(colon).trimmed(), text.sliced(colon + 1).trimmed());
    if (text.isEmpty() && m_isChunked)
        m_head.length = -1; // RFC 9112 §6.3: chunks count, not the length
    return text.isEmpty();
}

void HeadReader::field(QByteArrayView name, QByteArrayView value)
{
    const auto is = [name](QByteArrayView known) { return name.compare(known, Qt::CaseInsensitive) == 0; };
    if (is("content-length"))
        length(value.toByteArray());
    else if (is("transfer-encoding"))
        transferEncoding(value.toByteArray().toLower());
    else if (is("content-type"))
        m_head.contentType = value.toByteArray();
    else if (is("content-disposition"))
        m_head.disposition = value.toByteArray();
    else if (is("content-encoding"))
        encoding(value.toByteArray());
    else if (is("content-range"))
        range(value.toByteArray());
    else if (is("accept-ranges"))
        m_acceptsRanges = value.compare("bytes", Qt::CaseInsensitive) == 0;
    else if (is("etag"))
        m_etag = value.toByteArray();
    else if (is("last-modified"))
        m_lastModified = value.toByteArray();
    else if (is("date"))
        m_date = value.toByteArray();
    else if (is("location"))
        m_location = value.toByteArray();
}

void HeadReader::transferEncoding(const QByteArray &value)
{
    for (const QByteArray &word : value.split(',')) {
        const QByteArray coding = word.trimmed();
        m_isChunked = m_isChunked || coding == "chunked";
        // libcurl 7.88 would undo gzip, without a check for the stream's end.
        if (coding != "chunked" && coding != "identity")
            m_fault = Fault::Transfer;
    }
}

void HeadReader::encoding(const QByteArray &value)
{
    if (value.toLower() == "identity")
        return;
    m_head.encoding += m_head.encoding.isEmpty() ? value : ", " + value; // applied one after another
}

void HeadReader::length(const QByteArray &value)
{
    // "12, 12" is what proxies make of two equal headers.
    for (const QByteArray &word : value.split(',')) {
        const qint64 number = readNumber(word.trimmed());
        if (number < 0 || (m_head.length >= 0 && m_head.length != number))
            m_fault = Fault::Length;
        m_head.length = number;
    }
}

void HeadReader::range(const QByteArray &value)
{
    // "bytes FIRST-LAST/TOTAL", where TOTAL may be "*" (RFC 9110 §14.4).
    constexpr qsizetype unit = 6;
    const qsizetype dash = value.indexOf('-');
    const qsizetype slash = value.indexOf('/');
    if (!value.startsWith("bytes ") || dash < unit || slash < dash)
        return;
    m_head.rangeStart = readNumber(value.mid(unit, dash - unit));
    m_head.rangeTotal = readNumber(value.mid(slash + 1));
}

QByteArray HeadReader::redirection() const
{
    return m_head.status >= 300 && m_head.status < 400 && m_head.status != 304 ? m_location : QByteArray();
}

QByteArray HeadReader::validator() const
{
    if (!m_acceptsRanges || !m_head.encoding.isEmpty())
        return {};
    if (!m_etag.isEmpty())
        return m_etag.startsWith("W/") ? QByteArray() : m_etag;
    return isStrongDate(m_lastModified, m_date) ? m_lastModified : QByteArray();
}

} // namespace download
