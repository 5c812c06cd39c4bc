// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "curltransfer.h"

#include "address.h"
#include "curlerror.h"
#include "curlevidence.h"
#include "site.h"

#include <algorithm>

namespace download {

namespace {

/// An error page up to this size is read, so that the connection can serve the next request.
constexpr qint64 mostErrorPage = 16'384;
/// What a server may ask for at most, lest the number overflow.
constexpr std::chrono::hours longestRetryAfter{365 * 24};

template<typename Value>
void set(CURL *handle, CURLoption option, Value value)
{
    curl_easy_setopt(handle, option, value);
}

/// Whether a file of this address is meant to stay compressed: servers that take the ending for an encoding are common.
bool isArchive(const QByteArray &url)
{
    const QByteArray path = QUrl::fromEncoded(url).path(QUrl::FullyEncoded).toLatin1().toLower();
    return path.endsWith(".gz") || path.endsWith(".tgz");
}

/// Scheme, host and port, as libcurl reads them; empty if that fails.
QByteArray originOf(CURLU *url)
{
    QByteArray origin;
    for (const CURLUPart part : {CURLUPART_SCHEME, CURLUPART_HOST, CURLUPART_PORT}) {
        char *text = nullptr;
        if (curl_url_get(url, part, &text, CURLU_DEFAULT_PORT) != CURLUE_OK)
            return {};
        origin += QByteArray(text).toLower() + ' ';
        curl_free(text);
    }
    return origin;
}

QByteArray originOf(const QByteArray &address)
{
    const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> url(curl_url(), &curl_url_cleanup);
    curl_url_set(url.get(), CURLUPART_URL, address.constData(), 0);
    return originOf(url.get());
}

} // namespace

CurlTransfer::CurlTransfer(Request request, std::shared_ptr<Sink> sink, std::shared_ptr<Progress> progress,
                           Ended ended, SpeedLimit &speed, CurlHandles &handles)
    : m_request(std::move(request))
    , m_sink(std::move(sink))
    , m_progress(std::move(progress))
    , m_ended(std::move(ended))
    , m_handles(handles)
    , m_isSpeedLimited(speed.isOn() || m_progress->speedLimit > 0)
    , m_handle(m_handles.take(m_request, m_isSpeedLimited))
    , m_host(siteOf(m_request.url).host)
    , m_speed(speed)
{
    setOptions();
    setHeaders();
    m_progress->setPhases({});
    m_progress->phase = Phase::Connecting;
}

CurlTransfer::~CurlTransfer() = default;

void CurlTransfer::setOptions()
{
    CURL *const handle = m_handle.get();
    set(handle, CURLOPT_URL, m_request.url.constData());
    set(handle, CURLOPT_PRIVATE, static_cast<void *>(this));
    set(handle, CURLOPT_ERRORBUFFER, m_words.data());
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
    if (m_request.isRange()) {
        const QByteArray last = m_request.to < 0 ? QByteArray() : QByteArray::number(m_request.to - 1);
        lines << "Range: bytes=" + QByteArray::number(m_request.from) + '-' + last;
        lines << "If-Range: " + m_request.validator;
    }
    const auto listOf = [](const QByteArrayList &all) {
        curl_slist *list = nullptr;
        for (const QByteArray &line : all)
            list = curl_slist_append(list, line.constData());
        return list;
    };
    m_publicHeaders.reset(listOf(lines));
    if (!m_request.headers.isEmpty())
        m_headers.reset(listOf(lines + m_request.headers));
    set(m_handle.get(), CURLOPT_HTTPHEADER, m_headers ? m_headers.get() : m_publicHeaders.get());
}

std::size_t CurlTransfer::onHeader(char *data, std::size_t size, std::size_t count, void *self)
{
    const bool goesOn = static_cast<CurlTransfer *>(self)->header({data, qsizetype(size * count)});
    return goesOn ? size * count : 0;
}

std::size_t CurlTransfer::onBody(char *data, std::size_t size, std::size_t count, void *self)
{
    auto *const transfer = static_cast<CurlTransfer *>(self);
    if (transfer->isHeld())
        return CURL_WRITEFUNC_PAUSE;
    const bool goesOn = transfer->body(data, qint64(size) * qint64(count));
    return goesOn ? size * count : 0;
}

int CurlTransfer::onConnected(void *self, char *, char *, int, int)
{
    auto *const transfer = static_cast<CurlTransfer *>(self);
    transfer->m_isConnected = true;
    transfer->m_isReplying = false;
    transfer->m_lastByte = Clock::now();
    transfer->m_progress->setPhases(transfer->phases());
    transfer->m_progress->phase = Phase::Waiting;
    return CURL_PREREQFUNC_OK;
}

bool CurlTransfer::isOverdue(Clock::time_point now)
{
    if (!m_isConnected)
        return false; // libcurl's own limit
    if (m_heldSince)
        return false; // it is we who wait
    const auto limit = m_isReplying ? m_request.limits.stall : m_request.limits.reply;
    if (limit.count() <= 0 || now - m_lastByte < limit)
        return isTooSlow(now);
    DownloadError error{m_isReplying ? ErrorKind::Stalled : ErrorKind::ReplyTimeout, m_host};
    error.limit = limit;
    error.received = m_progress->received;
    error.expected = m_progress->expected;
    fail(std::move(error));
    return true;
}

bool CurlTransfer::isTooSlow(Clock::time_point now)
{
    constexpr std::chrono::milliseconds otherwise = std::chrono::seconds(30);
    const TimeLimits &limits = m_request.limits;
    const auto stretch = limits.stall.count() > 0 ? limits.stall : otherwise;
    if (!m_hasBody || limits.lowestSpeed <= 0
        || !m_floor.isBroken(now, m_bodyBytes, limits.lowestSpeed, stretch))
        return false;
    DownloadError error{ErrorKind::TooSlow, m_host};
    error.limit = stretch;
    error.expected = limits.lowestSpeed;
    fail(std::move(error));
    return true;
}

bool CurlTransfer::header(QByteArrayView line)
{
    m_isReplying = true;
    m_lastByte = Clock::now();
    if (m_hasBody || m_isDiscarding)
        return true; // a trailer
    const bool isEnd = m_reader.take(line);
    if (m_reader.fault() == HeadReader::Fault::Size)
        return fail({ErrorKind::InvalidReply, m_host, QStringLiteral("headers")});
    if (m_reader.fault() == HeadReader::Fault::Transfer)
        return fail({ErrorKind::InvalidReply, m_host});
    if (m_reader.fault() == HeadReader::Fault::Length && !m_reader.isChunked())
        return fail({ErrorKind::InvalidReply, m_host, QStringLiteral("length")});
    return !isEnd || m_reader.isInterim() || endOfHeaders();
}

bool CurlTransfer::endOfHeaders()
{
    const char *url = nullptr;
    curl_easy_getinfo(m_handle.get(), CURLINFO_EFFECTIVE_URL, &url);
    m_head = m_reader.head();
    m_head.url = url;
    if (!m_reader.redirection().isEmpty()) {
        const QUrl from = QUrl::fromEncoded(m_head.url);
        const QUrl to = from.resolved(QUrl::fromEncoded(m_reader.redirection()));
        const QString target = displayAddress(to.toEncoded());
        if (m_hops.isEmpty() || m_hops.constLast() != target)
            m_hops << target;
        if (auto error = checkRedirect())
            return fail(std::move(*error));
        return true; // libcurl follows it
    }
    if (auto error = checkAnswer()) {
        error->host = m_host;
        m_isDiscarding = error->kind == ErrorKind::HttpStatus && m_head.length >= 0
                         && m_head.length <= mostErrorPage;
        m_error = std::move(error);
        return m_isDiscarding;
    }
    if (auto error = beginBody())
        return fail(std::move(*error));
    return true;
}

std::optional<DownloadError> CurlTransfer::checkRedirect()
{
    const QByteArray location = m_reader.redirection();
    const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> target(curl_url(), &curl_url_cleanup);
    curl_url_set(target.get(), CURLUPART_URL, m_head.url.constData(), CURLU_NON_SUPPORT_SCHEME);
    const CURLUcode code = curl_url_set(target.get(), CURLUPART_URL, location.constData(),
                                        CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE);
    char *scheme = nullptr;
    if (code != CURLUE_OK || curl_url_get(target.get(), CURLUPART_SCHEME, &scheme, 0) != CURLUE_OK)
        return DownloadError{ErrorKind::RedirectRefused, m_host, chain()};
    const QByteArray name(scheme);
    curl_free(scheme);
    if (name != "http" && name != "https")
        return DownloadError{ErrorKind::RedirectRefused, m_host, chain()};
    if (name == "http" && m_head.url.startsWith("https:") && !m_request.allowsDowngrade)
        return DownloadError{ErrorKind::Downgrade, m_host, chain()};
    // libcurl keeps passwords back from another origin, but no headers.
    if (originOf(target.get()) != originOf(m_request.url))
        set(m_handle.get(), CURLOPT_HTTPHEADER, m_publicHeaders.get());
    return std::nullopt;
}

QString CurlTransfer::chain() const
{
    // The beginning shows where it went wrong, the end what was refused.
    constexpr qsizetype shownAtBegin = 3;
    QStringList hops = m_hops;
    if (hops.size() > shownAtBegin + 1)
        hops = hops.first(shownAtBegin) + QStringList{QStringLiteral("…"), hops.constLast()};
    return hops.join(QStringLiteral(" → "));
}

std::optional<DownloadError> CurlTransfer::checkAnswer()
{
    const int status = m_head.status;
    curl_off_t seconds = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_RETRY_AFTER, &seconds);
    if (seconds > 0)
        m_retryAfter = std::min(std::chrono::seconds(seconds), std::chrono::seconds(longestRetryAfter));
    const bool isPart = status == 206;
    const bool isRestWanted = m_request.isRange();
    const bool isOtherPart = isPart && (m_head.rangeStart != m_request.from || !m_head.encoding.isEmpty());
    if (isRestWanted && (status == 416 || isOtherPart))
        return DownloadError{ErrorKind::Changed};
    if (status < 200)
        return DownloadError{ErrorKind::InvalidReply}; // 101, or a status line that only libcurl understands
    if (status == 200 || status == 203 || (isPart && isRestWanted))
        return std::nullopt;
    DownloadError refused;
    refused.status = status;
    refused.kind = isPart                                            ? ErrorKind::OnlyPart
                   : status == 204 || status == 205 || status == 304 ? ErrorKind::NoContent
                                                                     : ErrorKind::HttpStatus;
    return refused;
}

std::optional<DownloadError> CurlTransfer::beginBody()
{
    m_head.validator = m_reader.validator();
    if (!m_head.encoding.isEmpty() && isArchive(m_head.url))
        m_head.encoding.clear();
    if (!m_head.encoding.isEmpty()) {
        m_decoder = Decoder::forEncoding(m_head.encoding);
        if (!m_decoder)
            return DownloadError{ErrorKind::UnknownEncoding, m_host, QString::fromLatin1(m_head.encoding)};
    }
    const qint64 start = m_head.status == 206 ? m_request.from : 0;
    m_progress->received = start;
    const qint64 end = m_head.length < 0 ? -1 : start + m_head.length;
    m_progress->expected = m_head.status == 206 && m_head.rangeTotal >= 0 ? m_head.rangeTotal : end;
    m_progress->setPhases(phases());
    m_progress->phase = Phase::Receiving;
    m_hasBody = true;
    m_floor.start(Clock::now(), 0);
    return m_sink->begin(m_head);
}

bool CurlTransfer::mayTake(Clock::time_point now)
{
    const qint64 limit = m_progress->speedLimit;
    if (limit != m_ownLimit) {
        m_ownLimit = limit;
        m_ownSpeed.set(limit, now);
    }
    return m_ownSpeed.mayTake(now) && m_speed.mayTake(now);
}

bool CurlTransfer::isHeld()
{
    const auto now = Clock::now();
    if (!m_hasBody || mayTake(now))
        return false;
    m_heldSince = now;
    return true;
}

CURLcode CurlTransfer::goOn()
{
    m_heldSince.reset();
    m_lastByte = Clock::now();
    m_floor.start(m_lastByte, m_bodyBytes); // that it was slow is our doing
    return curl_easy_pause(m_handle.get(), CURLPAUSE_CONT);
}

bool CurlTransfer::body(const char *data, qint64 size)
{
    m_lastByte = Clock::now();
    if (!m_hasBody)
        return m_isDiscarding || !m_error; // of a redirect or an error page
    m_bodyBytes += size;
    m_speed.take(size);
    m_ownSpeed.take(size);
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
    const bool isComplete = !error;
    const bool isHandleGood = isComplete && m_hops.isEmpty();
    Phases phases = this->phases();
    const Clock::time_point received = Clock::now();
    if (!error)
        error = m_sink->finish();
    if (isComplete)
        phases.written = phases.total + std::chrono::ceil<std::chrono::microseconds>(Clock::now() - received);
    tell({std::move(error), m_head, m_retryAfter, phases, evidence(isComplete)});
    if (isHandleGood)
        m_handles.giveBack(std::move(m_handle), m_request, m_isSpeedLimited);
}

void CurlTransfer::abandon() { tell({DownloadError{}, m_head, {}, phases(), evidence(false)}); }

std::shared_ptr<const Evidence> CurlTransfer::evidence(bool isComplete) const
{
    auto evidence = std::make_shared<Evidence>(evidenceOf(m_handle.get()));
    evidence->hops = m_hops;
    evidence->announced = m_head.length;
    evidence->received = m_bodyBytes;
    evidence->entityTag = m_reader.entityTag();
    evidence->lastModified = m_reader.lastModified();
    if (isComplete)
        evidence->end = m_head.length >= 0                               ? BodyEnd::Length
                        : m_reader.isChunked()                           ? BodyEnd::LastChunk
                        : evidence->protocol > QLatin1String("HTTP/1.9") ? BodyEnd::Stream
                                                                         : BodyEnd::Closed;
    return evidence;
}

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
    const qint64 total = m_head.rangeTotal;
    const qint64 end = m_request.to >= 0 ? std::min(m_request.to, total) : total;
    const bool isCutRange = m_head.status == 206 && total >= 0 && m_request.from + m_bodyBytes != end;
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
    const char *const words = m_words[0] == '\0' ? curl_easy_strerror(code) : m_words.data();
    DownloadError error{kindOf(code, m_handle.get()), m_host, QString::fromUtf8(words)};
    error.received = m_progress->received;
    error.expected = m_progress->expected;
    long number = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_OS_ERRNO, &number);
    // A broken chunk is an error in receiving, too; only then the system has nothing to report.
    const bool isBrokenChunk = code == CURLE_RECV_ERROR && m_hasBody && m_reader.isChunked() && number == 0;
    // RST_STREAM or GOAWAY in the middle; a length that is not true ends a stream in the same way.
    const bool isBrokenStream = code == CURLE_HTTP2 || code == CURLE_HTTP2_STREAM;
    const bool isAllHere = m_head.length >= 0 && m_bodyBytes >= m_head.length;
    if (((error.kind == ErrorKind::Incomplete || (isBrokenStream && !isAllHere)) && m_hasBody)
        || isBrokenChunk)
        return incomplete();
    // nghttp2's name for headers that contradict themselves; otherwise the server had its own reason.
    if (isBrokenStream && !m_hasBody && !error.detail.contains(QLatin1String("PROTOCOL_ERROR")))
        error.kind = ErrorKind::ConnectionLost;
    if (error.kind == ErrorKind::Incomplete)
        error.kind = ErrorKind::ConnectionLost; // in the headers
    // libcurl has the same limit for headers as we, and sometimes comes first; it has no code for it.
    if (error.detail.startsWith(QLatin1String("Too large response headers")))
        return {ErrorKind::InvalidReply, m_host, QStringLiteral("headers")};
    if (error.kind == ErrorKind::Tls)
        error.detail = tlsReason(m_handle.get(), error.detail);
    if (error.kind == ErrorKind::TooManyRedirects)
        error.detail = chain();
    if (code == CURLE_COULDNT_RESOLVE_PROXY)
        error.host = QUrl::fromEncoded(m_request.proxy).host();
    if (code == CURLE_OPERATION_TIMEDOUT) {
        const TimeLimits &limits = m_request.limits;
        const bool isTotal = m_isConnected && limits.total.count() > 0;
        error.kind = isTotal ? ErrorKind::TotalTimeout : ErrorKind::ConnectTimeout;
        error.limit = isTotal ? limits.total : limits.connect;
    }
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
