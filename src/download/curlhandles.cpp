// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "curlhandles.h"

namespace download {

namespace {

constexpr long mostRedirects = 20;
constexpr long bufferSize = 524'288;
/// Each keeps a buffer of that size.
constexpr std::size_t mostKept = 32;

template<typename Value>
void set(CURL *handle, CURLoption option, Value value)
{
    curl_easy_setopt(handle, option, value);
}

/// The environment's exceptions and, in every case, what is on this machine: libcurl would ask a proxy even for it.
QByteArray noProxy()
{
    const QByteArray lower = qgetenv("no_proxy");
    const QByteArray wanted = lower.isEmpty() ? qgetenv("NO_PROXY") : lower;
    const QByteArray loopback = "localhost,127.0.0.0/8,::1";
    return wanted == "*" ? wanted : wanted.isEmpty() ? loopback : wanted + ',' + loopback;
}

/// Nothing of it would be another request's secret: no password, no headers, no cookies, nobody in between, no certificate.
bool isPlain(const Request &request)
{
    return request.url.startsWith("http:") && request.headers.isEmpty() && request.cookieFile.isEmpty()
           && request.proxy.isEmpty() && !request.url.contains('@');
}

void setOptions(CURL *handle, const Request &request)
{
    set(handle, CURLOPT_NOSIGNAL, 1L);
    // A thread that looks up a name is left to itself: waiting for it would stop every other transfer.
    set(handle, CURLOPT_QUICK_EXIT, 1L);
    set(handle, CURLOPT_BUFFERSIZE, bufferSize);
    set(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    set(handle, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    set(handle, CURLOPT_FOLLOWLOCATION, 1L);
    set(handle, CURLOPT_MAXREDIRS, mostRedirects);
    set(handle, CURLOPT_COOKIEFILE, request.cookieFile.constData());
    set(handle, CURLOPT_TCP_KEEPALIVE, 1L);
    set(handle, CURLOPT_CERTINFO, 1L);
    set(handle, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(handle, CURLOPT_HEADEROPT, long(CURLHEADER_SEPARATE));
    set(handle, CURLOPT_CONNECTTIMEOUT_MS, long(request.limits.connect.count()));
    set(handle, CURLOPT_TIMEOUT_MS, long(request.limits.total.count()));
    set(handle, CURLOPT_USERAGENT,
        request.userAgent.isEmpty() ? "Coroscope/" COROSCOPE_VERSION : request.userAgent.constData());
    set(handle, CURLOPT_NOPROXY, noProxy().constData());
    if (!request.proxy.isEmpty())
        set(handle, CURLOPT_PROXY, request.proxy.constData());
    if (!request.caFile.isEmpty())
        set(handle, CURLOPT_CAINFO, request.caFile.constData());
}

} // namespace

CurlHandles::Kind CurlHandles::kindOf(const Request &request)
{
    return {request.userAgent, request.caFile, request.limits.connect, request.limits.total};
}

CurlHandles::Handle CurlHandles::take(const Request &request, bool isSpeedLimited)
{
    if (!isSpeedLimited && isPlain(request) && !m_kept.empty() && kindOf(request) == m_kind) {
        Handle handle = std::move(m_kept.back());
        m_kept.pop_back();
        return handle;
    }
    Handle handle(curl_easy_init());
    setOptions(handle.get(), request);
    // What a limit of speed holds back waits at the server; in HTTP/2 up to 10 MB of each transfer would wait in memory.
    // And one more stream of the same connection is no faster.
    if (isSpeedLimited || request.isBesideOthers)
        set(handle.get(), CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    return handle;
}

void CurlHandles::giveBack(Handle handle, const Request &request, bool isSpeedLimited)
{
    if (isSpeedLimited || !isPlain(request))
        return;
    if (Kind kind = kindOf(request); kind != m_kind) {
        m_kept.clear();
        m_kind = std::move(kind);
    }
    if (m_kept.size() >= mostKept)
        return;
    // Cookies are for the redirects of one download.
    set(handle.get(), CURLOPT_COOKIELIST, "ALL");
    // These belong to the transfer.
    set(handle.get(), CURLOPT_HTTPHEADER, static_cast<curl_slist *>(nullptr));
    set(handle.get(), CURLOPT_ERRORBUFFER, static_cast<char *>(nullptr));
    m_kept.push_back(std::move(handle));
}

} // namespace download
