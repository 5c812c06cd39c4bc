// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// One transfer of libcurl: its options, its callbacks, and what libcurl 7.88 leaves unchecked: two lengths that differ,
// a 206 nobody asked for, a gzip stream that breaks off, a redirect out of https. Lives on the transport's thread.
#pragma once

#include "curlhandles.h"
#include "decoder.h"
#include "headreader.h"
#include "speedfloor.h"
#include "speedlimit.h"

#include <QUrl>

#include <array>

namespace download {

class CurlTransfer {
public:
    using Clock = std::chrono::steady_clock;
    /// Called once, when it is over and the sink is let go.
    using Ended = std::function<void(TransferResult)>;

    /// `speed` and `handles` are those of all transfers of the thread, and outlive them.
    CurlTransfer(Request request, std::shared_ptr<Sink> sink, std::shared_ptr<Progress> progress, Ended ended,
                 SpeedLimit &speed, CurlHandles &handles);
    ~CurlTransfer();
    Q_DISABLE_COPY_MOVE(CurlTransfer)

    [[nodiscard]] CURL *handle() const { return m_handle.get(); }
    /// Whether it has waited too long for something; it then must be ended.
    [[nodiscard]] bool isOverdue(Clock::time_point now);
    /// Since when the body waits because of the speed limit; nothing: it does not.
    [[nodiscard]] const std::optional<Clock::time_point> &heldSince() const { return m_heldSince; }
    /// Whether its limits let something come now: that of all, and its own.
    [[nodiscard]] bool mayTake(Clock::time_point now);
    /// Takes what waits; it may have to wait again. What is not CURLE_OK ends the transfer.
    [[nodiscard]] CURLcode goOn();
    /// libcurl is done with it: settles what came of it, and tells. The handle is in no multi handle any more.
    void end(CURLcode code);
    /// It was cancelled: lets go of the sink and tells.
    void abandon();

private:
    static std::size_t onHeader(char *data, std::size_t size, std::size_t count, void *self);
    static std::size_t onBody(char *data, std::size_t size, std::size_t count, void *self);
    static int onConnected(void *self, char *, char *, int, int);

    void setOptions();
    void setHeaders();
    [[nodiscard]] bool header(QByteArrayView line);
    [[nodiscard]] bool endOfHeaders();
    [[nodiscard]] std::optional<DownloadError> checkRedirect();
    /// Where the redirects led, fit to be shown.
    [[nodiscard]] QString chain() const;
    /// Why this answer is no file, or not the rest that was asked for.
    [[nodiscard]] std::optional<DownloadError> checkAnswer();
    [[nodiscard]] std::optional<DownloadError> beginBody();
    [[nodiscard]] bool isTooSlow(Clock::time_point now);
    /// Whether the body has to wait for the speed limit.
    [[nodiscard]] bool isHeld();
    [[nodiscard]] bool body(const char *data, qint64 size);
    /// Ends it with this error; gives false, for a callback to pass on.
    bool fail(DownloadError error);
    [[nodiscard]] std::optional<DownloadError> outcome(CURLcode code);
    [[nodiscard]] DownloadError errorOf(CURLcode code) const;
    [[nodiscard]] DownloadError incomplete() const;
    [[nodiscard]] Phases phases() const;
    [[nodiscard]] std::shared_ptr<const Evidence> evidence(bool isComplete) const;
    void tell(TransferResult result);

    struct FreeList {
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };

    const Request m_request;
    std::shared_ptr<Sink> m_sink;
    std::shared_ptr<Progress> m_progress;
    Ended m_ended;
    CurlHandles &m_handles;
    const bool m_isSpeedLimited; ///< when it began
    std::unique_ptr<curl_slist, FreeList> m_headers;
    std::unique_ptr<curl_slist, FreeList>
        m_publicHeaders;                         ///< for whoever is not the one that was asked first
    CurlHandles::Handle m_handle;                ///< closed before its headers are freed
    std::array<char, CURL_ERROR_SIZE> m_words{}; ///< libcurl's, about its error
    QString m_host;
    SpeedLimit &m_speed;
    SpeedLimit m_ownSpeed;
    qint64 m_ownLimit = 0; ///< what m_ownSpeed is set to

    HeadReader m_reader;
    ReplyHead m_head;
    std::optional<std::chrono::milliseconds> m_retryAfter;
    std::unique_ptr<Decoder> m_decoder;
    QStringList m_hops;
    std::optional<DownloadError> m_error;
    Clock::time_point m_lastByte{};
    std::optional<Clock::time_point> m_heldSince;
    SpeedFloor m_floor;
    qint64 m_bodyBytes = 0; ///< of the final answer, on the wire
    bool m_isConnected = false;
    bool m_isReplying = false;   ///< something of the answer has come
    bool m_hasBody = false;      ///< the sink has begun
    bool m_isDiscarding = false; ///< the body is an error page, read for the sake of the connection
};

} // namespace download
