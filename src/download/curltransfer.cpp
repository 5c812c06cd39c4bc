// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "curltransfer.h"

#include <algorithm>
#include <cerrno>

namespace download {

namespace {

/// What libcurl 7.88 allows before it gives up with an error that names memory.
constexpr qint64 mostHeaderBytes = 300 * 1024;
/// An error page up to this size is read, so that the connection can serve the next request.
constexpr qint64 mostErrorPage = 16 * 1024;
constexpr long mostRedirects = 20;
constexpr long bufferSize = 512 * 1024;
/// X509_V_ERR_… of OpenSSL, as CURLINFO_SSL_VERIFYRESULT gives them.
enum VerifyResult : long {
    NotYetValid = 9,
    Expired = 10,
    SelfSigned = 18,
    SelfSignedInChain = 19,
    NoIssuer = 20,
    NoIssuerForLeaf = 21,
    WrongHost = 62
};

template<typename Value>
void set(CURL *handle, CURLoption option, Value value)
{
    curl_easy_setopt(handle, option, value);
}

/// All of one number: "12", or "12, 12" (RFC 9110 §8.6); -1 for anything else.
qint64 readLength(const QByteArray &value)
{
    qint64 length = -1;
    for (const QByteArray &word : value.split(',')) {
        const QByteArray digits = word.trimmed();
        const bool isNumber = !digits.isEmpty() && std::all_of(digits.cbegin(), digits.cend(), [](char c) {
            return c >= '0' && c <= '9';
        });
        bool isIn = false;
        const qint64 number = digits.toLongLong(&isIn);
        if (!isNumber || !isIn || (length >= 0 && number != length))
            return -1;
        length = number;
    }
    return length;
}

/// RFC 9110 §8.8.2.2: a date is strong when the answer was made at least a minute after it.
bool isStrongDate(const QByteArray &modified, const QByteArray &date)
{
    constexpr time_t minute = 60;
    const time_t then = curl_getdate(modified.constData(), nullptr);
    const time_t now = curl_getdate(date.constData(), nullptr);
    return then >= 0 && now >= 0 && now - then >= minute;
}

/// Whether a file of this address is meant to stay compressed: servers that take the ending for an encoding are common.
bool isArchive(const QByteArray &url)
{
    const QByteArray path = QUrl::fromEncoded(url).path(QUrl::FullyEncoded).toLatin1().toLower();
    return path.endsWith(".gz") || path.endsWith(".tgz");
}

/// The environment's exceptions and, in every case, what is on this machine: libcurl would ask a proxy even for it.
QByteArray noProxy()
{
    const QByteArray lower = qgetenv("no_proxy");
    const QByteArray wanted = lower.isEmpty() ? qgetenv("NO_PROXY") : lower;
    const QByteArray loopback = "localhost,127.0.0.0/8,::1";
    return wanted == "*" ? wanted : wanted.isEmpty() ? loopback : wanted + ',' + loopback;
}

} // namespace

CurlTransfer::CurlTransfer(Request request, std::shared_ptr<Sink> sink, std::shared_ptr<Progress> progress,
                           Ended ended)
    : m_request(std::move(request))
    , m_sink(std::move(sink))
    , m_progress(std::move(progress))
    , m_ended(std::move(ended))
    , m_handle(curl_easy_init())
    , m_host(QUrl::fromEncoded(m_request.url).host())
{
    setOptions();
    setHeaders();
    m_progress->phase = Phase::Connecting;
}

CurlTransfer::~CurlTransfer() = default;

void CurlTransfer::setOptions()
{
    CURL *const handle = m_handle.get();
    set(handle, CURLOPT_URL, m_request.url.constData());
    set(handle, CURLOPT_PRIVATE, static_cast<void *>(this));
    set(handle, CURLOPT_ERRORBUFFER, m_words.data());
    set(handle, CURLOPT_NOSIGNAL, 1L);
    // A thread that looks up a name is left to itself: waiting for it would stop every other transfer.
    set(handle, CURLOPT_QUICK_EXIT, 1L);
    set(handle, CURLOPT_BUFFERSIZE, bufferSize);
    set(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    set(handle, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    set(handle, CURLOPT_FOLLOWLOCATION, 1L);
    set(handle, CURLOPT_MAXREDIRS, mostRedirects);
    set(handle, CURLOPT_COOKIEFILE, "");
    set(handle, CURLOPT_TCP_KEEPALIVE, 1L);
    set(handle, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(handle, CURLOPT_CONNECTTIMEOUT_MS, long(m_request.limits.connect.count()));
    set(handle, CURLOPT_TIMEOUT_MS, long(m_request.limits.total.count()));
    set(handle, CURLOPT_USERAGENT,
        m_request.userAgent.isEmpty() ? "Coroscope/" COROSCOPE_VERSION : m_request.userAgent.constData());
    set(handle, CURLOPT_NOPROXY, noProxy().constData());
    if (!m_request.proxy.isEmpty())
        set(handle, CURLOPT_PROXY, m_request.proxy.constData());
    if (!m_request.caFile.isEmpty())
        set(handle, CURLOPT_CAINFO, m_request.caFile.constData());
    set(handle, CURLOPT_HEADERFUNCTION, &CurlTransfer::onHeader);
    set(handle, CURLOPT_HEADERDATA, static_cast<void *>(this));
    set(handle, CURLOPT_WRITEFUNCTION, &CurlTransfer::onBody);
    set(handle, CURLOPT_WRITEDATA, static_cast<void *>(this));
    set(handle, CURLOPT_PREREQFUNCTION, &CurlTransfer::onConnected);
    set(handle, CURLOPT_PREREQDATA, static_cast<void *>(this));
}

void CurlTransfer::setHeaders()
{
    // Not CURLOPT_ACCEPT_ENCODING, which would also decode, without a check for the stream's end.
    QByteArrayList lines{"Accept-Encoding: identity"};
    if (m_request.from > 0) {
        lines << "Range: bytes=" + QByteArray::number(m_request.from) + '-';
        lines << "If-Range: " + m_request.validator;
    }
    for (const QByteArray &line : lines + m_request.headers) {
        curl_slist *const longer = curl_slist_append(m_headers.get(), line.constData());
        static_cast<void>(m_headers.release());
        m_headers.reset(longer);
    }
    set(m_handle.get(), CURLOPT_HTTPHEADER, m_headers.get());
}

std::size_t CurlTransfer::onHeader(char *data, std::size_t size, std::size_t count, void *self)
{
    const bool goesOn = static_cast<CurlTransfer *>(self)->header(QByteArray(data, qsizetype(size * count)));
    return goesOn ? size * count : 0;
}

std::size_t CurlTransfer::onBody(char *data, std::size_t size, std::size_t count, void *self)
{
    const bool goesOn = static_cast<CurlTransfer *>(self)->body(data, qint64(size * count));
    return goesOn ? size * count : 0;
}

int CurlTransfer::onConnected(void *self, char *, char *, int, int)
{
    auto *const transfer = static_cast<CurlTransfer *>(self);
    transfer->m_isConnected = true;
    transfer->m_isReplying = false;
    transfer->m_lastByte = Clock::now();
    transfer->m_progress->phase = Phase::Waiting;
    return CURL_PREREQFUNC_OK;
}

bool CurlTransfer::isOverdue(Clock::time_point now)
{
    if (!m_isConnected)
        return false; // libcurl's own limit
    const auto limit = m_isReplying ? m_request.limits.stall : m_request.limits.reply;
    if (limit.count() <= 0 || now - m_lastByte < limit)
        return false;
    DownloadError error{m_isReplying ? ErrorKind::Stalled : ErrorKind::ReplyTimeout, m_host};
    error.limit = limit;
    error.received = m_progress->received;
    error.expected = m_progress->expected;
    fail(std::move(error));
    return true;
}

bool CurlTransfer::header(const QByteArray &line)
{
    m_isReplying = true;
    m_lastByte = Clock::now();
    if (m_hasBody || m_isDiscarding)
        return true; // a trailer
    m_headerBytes += line.size();
    if (m_headerBytes > mostHeaderBytes)
        return fail({ErrorKind::InvalidReply, m_host, QStringLiteral("headers")});
    if (line.startsWith("HTTP/")) {
        m_head = {};
        m_location.clear();
        m_lastModified.clear();
        m_date.clear();
        m_etag.clear();
        m_isChunked = false;
        m_head.status = line.mid(line.indexOf(' ') + 1).left(3).toInt();
        return true;
    }
    const QByteArray text = line.trimmed();
    if (text.isEmpty())
        return endOfHeaders();
    const qsizetype colon = text.indexOf(':');
    if (colon > 0)
        field(text.left(colon).trimmed().toLower(), text.mid(colon + 1).trimmed());
    return !m_error || m_isDiscarding;
}

void CurlTransfer::field(const QByteArray &name, const QByteArray &value)
{
    if (name == "content-length") {
        const qint64 length = readLength(value);
        if (length < 0 || (m_head.length >= 0 && m_head.length != length))
            fail({ErrorKind::InvalidReply, m_host, QStringLiteral("length")});
        m_head.length = length;
    } else if (name == "transfer-encoding") {
        m_isChunked = value.toLower().contains("chunked");
    } else if (name == "content-type") {
        m_head.contentType = value;
    } else if (name == "content-disposition") {
        m_head.disposition = value;
    } else if (name == "content-encoding" && value.toLower() != "identity") {
        m_head.encoding = value;
    } else if (name == "content-range") {
        // "bytes FIRST-LAST/TOTAL", TOTAL may be "*" (RFC 9110 §14.4).
        const qsizetype dash = value.indexOf('-');
        const qsizetype slash = value.indexOf('/');
        bool isNumber = false;
        const qint64 first = value.startsWith("bytes ") ? value.mid(6, dash - 6).toLongLong(&isNumber) : -1;
        m_head.rangeStart = isNumber ? first : -1;
        const qint64 total = value.mid(slash + 1).toLongLong(&isNumber);
        m_head.rangeTotal = isNumber ? total : -1;
    } else if (name == "accept-ranges") {
        m_head.acceptsRanges = value.toLower() == "bytes";
    } else if (name == "etag") {
        m_etag = value;
    } else if (name == "last-modified") {
        m_lastModified = value;
    } else if (name == "date") {
        m_date = value;
    } else if (name == "location") {
        m_location = value;
    }
}

bool CurlTransfer::endOfHeaders()
{
    if (m_error)
        return false;
    const int status = m_head.status;
    if (status >= 100 && status < 200)
        return true; // the answer is still to come
    if (m_isChunked)
        m_head.length = -1;
    const char *url = nullptr;
    curl_easy_getinfo(m_handle.get(), CURLINFO_EFFECTIVE_URL, &url);
    m_head.url = url;
    if (status >= 300 && status < 400 && status != 304 && !m_location.isEmpty()) {
        if (auto error = checkRedirect())
            return fail(std::move(*error));
        return true; // libcurl follows it
    }
    if (auto error = beginBody()) {
        error->host = m_host;
        const bool isShort = error->kind == ErrorKind::HttpStatus && m_head.length >= 0
                             && m_head.length <= mostErrorPage;
        m_error = std::move(error);
        m_isDiscarding = isShort;
        return isShort;
    }
    return true;
}

std::optional<DownloadError> CurlTransfer::checkRedirect() const
{
    const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> target(curl_url(), &curl_url_cleanup);
    curl_url_set(target.get(), CURLUPART_URL, m_head.url.constData(), CURLU_NON_SUPPORT_SCHEME);
    const CURLUcode code = curl_url_set(target.get(), CURLUPART_URL, m_location.constData(),
                                        CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE);
    char *scheme = nullptr;
    if (code != CURLUE_OK || curl_url_get(target.get(), CURLUPART_SCHEME, &scheme, 0) != CURLUE_OK)
        return DownloadError{ErrorKind::RedirectRefused, m_host, QString::fromUtf8(m_location)};
    const QByteArray name(scheme);
    curl_free(scheme);
    if (name != "http" && name != "https")
        return DownloadError{ErrorKind::RedirectRefused, m_host, QString::fromUtf8(m_location)};
    if (name == "http" && m_head.url.startsWith("https:") && !m_request.allowsDowngrade)
        return DownloadError{ErrorKind::Downgrade, m_host, QString::fromUtf8(m_location)};
    return std::nullopt;
}

std::optional<DownloadError> CurlTransfer::beginBody()
{
    const int status = m_head.status;
    curl_off_t seconds = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_RETRY_AFTER, &seconds);
    if (seconds > 0)
        m_retryAfter = std::chrono::seconds(seconds);
    const bool isAskedPart = status == 206 && m_request.from > 0;
    if (m_request.from > 0
        && (status == 416
            || (isAskedPart && (m_head.rangeStart != m_request.from || !m_head.encoding.isEmpty()))))
        return DownloadError{ErrorKind::Changed};
    DownloadError refused;
    refused.status = status;
    refused.kind = status == 206                                     ? ErrorKind::OnlyPart
                   : status == 204 || status == 205 || status == 304 ? ErrorKind::NoContent
                                                                     : ErrorKind::HttpStatus;
    if (status != 200 && status != 203 && !isAskedPart)
        return refused;

    if (!m_head.encoding.isEmpty() && isArchive(m_head.url))
        m_head.encoding.clear();
    if (!m_head.encoding.isEmpty()) {
        m_decoder = Decoder::forEncoding(m_head.encoding);
        if (!m_decoder)
            return DownloadError{ErrorKind::UnknownEncoding, {}, QString::fromLatin1(m_head.encoding)};
    }
    const bool canGoOn = m_head.acceptsRanges && !m_decoder;
    if (canGoOn && !m_etag.isEmpty() && !m_etag.startsWith("W/"))
        m_head.validator = m_etag;
    else if (canGoOn && m_etag.isEmpty() && isStrongDate(m_lastModified, m_date))
        m_head.validator = m_lastModified;
    const qint64 start = isAskedPart ? m_request.from : 0;
    m_progress->received = start;
    m_progress->expected = m_head.length < 0 ? -1 : start + m_head.length;
    m_progress->phase = Phase::Receiving;
    m_hasBody = true;
    return m_sink->begin(m_head);
}

bool CurlTransfer::body(const char *data, qint64 size)
{
    m_lastByte = Clock::now();
    if (!m_hasBody)
        return m_isDiscarding || !m_error; // of a redirect or an error page
    m_bodyBytes += size;
    m_progress->received += size;
    const auto write = [this](const char *bytes, qint64 count) {
        auto error = m_sink->write(bytes, count);
        return !error || fail(std::move(*error));
    };
    if (!m_decoder)
        return write(data, size);
    return m_decoder->write(data, size, write)
           || fail({ErrorKind::InvalidReply, m_host, QStringLiteral("gzip")});
}

bool CurlTransfer::fail(DownloadError error)
{
    if (!m_error)
        m_error = std::move(error);
    return false;
}

void CurlTransfer::end(CURLcode code)
{
    std::optional<DownloadError> error = outcome(code);
    if (!error)
        error = m_sink->finish();
    tell({std::move(error), m_head, m_retryAfter, phases()});
}

void CurlTransfer::abandon() { tell({DownloadError{}, m_head, {}, phases()}); }

void CurlTransfer::tell(TransferResult result)
{
    m_progress->phase = Phase::Over;
    m_sink.reset();
    m_ended(std::move(result));
}

std::optional<DownloadError> CurlTransfer::outcome(CURLcode code)
{
    if (m_error)
        return m_error;
    if (code != CURLE_OK)
        return errorOf(code);
    if (!m_hasBody)
        return DownloadError{ErrorKind::ConnectionLost, m_host};
    const bool isCutStream = m_decoder && !m_decoder->isComplete() && m_bodyBytes > 0;
    const bool isCutRange = m_head.status == 206 && m_head.rangeTotal >= 0
                            && m_request.from + m_bodyBytes != m_head.rangeTotal;
    return isCutStream || isCutRange ? std::optional(incomplete()) : std::nullopt;
}

DownloadError CurlTransfer::incomplete() const
{
    DownloadError error{ErrorKind::Incomplete, m_host};
    error.received = m_progress->received;
    error.expected = m_head.status == 206 && m_head.rangeTotal >= 0 ? m_head.rangeTotal
                     : m_decoder                                    ? -1
                                                                    : m_progress->expected.load();
    return error;
}

DownloadError CurlTransfer::errorOf(CURLcode code) const
{
    DownloadError error{ErrorKind::Other, m_host, QString::fromUtf8(m_words.data())};
    error.received = m_progress->received;
    error.expected = m_progress->expected;
    long number = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_OS_ERRNO, &number);
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        error.kind = ErrorKind::NameNotFound;
        if (code == CURLE_COULDNT_RESOLVE_PROXY)
            error.host = QUrl::fromEncoded(m_request.proxy).host();
        break;
    case CURLE_COULDNT_CONNECT:
        error.kind = number == ECONNREFUSED ? ErrorKind::Refused : ErrorKind::Unreachable;
        break;
    case CURLE_OPERATION_TIMEDOUT: {
        const auto &limits = m_request.limits;
        const bool isTotal = m_isConnected && limits.total.count() > 0;
        error.kind = isTotal ? ErrorKind::TotalTimeout : ErrorKind::ConnectTimeout;
        error.limit = isTotal ? limits.total : limits.connect;
        break;
    }
    case CURLE_TOO_MANY_REDIRECTS:
        error.kind = ErrorKind::TooManyRedirects;
        break;
    case CURLE_PARTIAL_FILE:
        return incomplete();
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
        error.kind = ErrorKind::ConnectionLost;
        break;
    case CURLE_RECV_ERROR:
        // libcurl says so of a broken chunk, too; only then the system has reported nothing.
        if (m_hasBody && m_isChunked && number == 0)
            return incomplete();
        error.kind = ErrorKind::ConnectionLost;
        break;
    case CURLE_UNSUPPORTED_PROTOCOL: // HTTP/0.9, which is to say: no HTTP
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
    case CURLE_OUT_OF_MEMORY: // what 7.88 calls too long a header line
        error.kind = ErrorKind::InvalidReply;
        break;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return tlsError();
    default:
        break;
    }
    return error;
}

DownloadError CurlTransfer::tlsError() const
{
    long verified = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_SSL_VERIFYRESULT, &verified);
    const QString words = QString::fromUtf8(m_words.data());
    DownloadError error{ErrorKind::Tls, m_host, words};
    if (verified == Expired)
        error.detail = QStringLiteral("expired");
    else if (verified == NotYetValid)
        error.detail = QStringLiteral("not-yet-valid");
    else if (verified == SelfSigned || verified == SelfSignedInChain)
        error.detail = QStringLiteral("self-signed");
    else if (verified == NoIssuer || verified == NoIssuerForLeaf)
        error.detail = QStringLiteral("unknown-issuer");
    // libcurl compares names itself, after OpenSSL was content, and tells only in words.
    else if (verified == WrongHost || words.contains(QLatin1String("subject name")))
        error.detail = QStringLiteral("wrong-host");
    return error;
}

Phases CurlTransfer::phases() const
{
    const auto time = [this](CURLINFO which) {
        curl_off_t microseconds = 0;
        curl_easy_getinfo(m_handle.get(), which, &microseconds);
        return std::chrono::microseconds(microseconds);
    };
    return {time(CURLINFO_NAMELOOKUP_TIME_T), time(CURLINFO_CONNECT_TIME_T), time(CURLINFO_APPCONNECT_TIME_T),
            time(CURLINFO_STARTTRANSFER_TIME_T), time(CURLINFO_TOTAL_TIME_T)};
}

} // namespace download
