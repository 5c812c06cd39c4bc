// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// One transfer as plain values: what is asked for, what the server answers, where the bytes go, how far it is. Wire is
// who does it: the Transport, or a script in a test.
#pragma once

#include "error.h"
#include "extents.h"

#include <aio/coro.h>

#include <QByteArrayList>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace download {

/// How long to wait for what; zero: for ever.
struct TimeLimits {
    std::chrono::milliseconds connect = std::chrono::seconds(15); ///< name, connection and TLS
    std::chrono::milliseconds reply = std::chrono::seconds(60);   ///< from the request to the first byte
    std::chrono::milliseconds stall = std::chrono::seconds(30);   ///< without a byte
    std::chrono::milliseconds total{0}; ///< the whole transfer, all redirects included
    qint64 lowestSpeed = 0; ///< bytes a second, on average over `stall`, or 30 s without that; 0: none
};

struct Request {
    QByteArray url;         ///< http or https, in normal form
    QByteArrayList headers; ///< "Name: value"; for the origin of `url` alone, wherever redirects lead
    QByteArray userAgent;   ///< empty: the program's own
    QByteArray proxy;       ///< empty: the environment's
    QByteArray caFile;      ///< empty: the system's certificates
    QByteArray cookieFile;  ///< an absolute path; empty: none
    TimeLimits limits;
    bool allowsDowngrade = false; ///< follow a redirect from https to http
    qint64 from = 0;              ///< the first byte wanted
    qint64 to = -1;               ///< behind the last byte wanted; -1: all that there are
    QByteArray validator;         ///< for If-Range: a strong ETag or a date
    bool isBesideOthers = false;  ///< it is to have a connection of its own, not a stream of one

    /// It is for a part of the file.
    [[nodiscard]] bool isRange() const { return from > 0 || to >= 0; }
};

/// What the headers of the final answer said.
struct ReplyHead {
    int status = 0;
    QByteArray url; ///< after redirects
    QByteArray contentType;
    QByteArray disposition;
    QByteArray encoding;    ///< Content-Encoding; empty for identity
    qint64 length = -1;     ///< Content-Length; -1: none
    qint64 rangeStart = -1; ///< from Content-Range; -1: none
    qint64 rangeTotal = -1; ///< from Content-Range; -1: unknown
    QByteArray
        validator; ///< what If-Range may name later: a strong ETag, or a Last-Modified that counts as strong
};

/// When each phase began or ended, since the start of the last request; zero: not reached.
struct Phases {
    std::chrono::microseconds nameLookup{0};
    std::chrono::microseconds connect{0};
    std::chrono::microseconds tls{0};
    std::chrono::microseconds firstByte{0};
    std::chrono::microseconds total{0};   ///< the last byte
    std::chrono::microseconds written{0}; ///< the file has its name
};

struct Evidence;

struct TransferResult {
    std::optional<DownloadError> error; ///< empty: complete, and the sink has finished
    ReplyHead head;
    std::optional<std::chrono::milliseconds> retryAfter; ///< what the server asked for
    Phases phases;
    std::shared_ptr<const Evidence> evidence = {}; ///< null: nothing is known of how it went
};

/// Takes what arrives. Called on the transport's thread, by one transfer at a time.
class Sink {
public:
    Sink() = default;
    Q_DISABLE_COPY_MOVE(Sink)
    virtual ~Sink() = default;
    /// The final answer begins, with a status of 200 or 206. An error ends the transfer.
    virtual std::optional<DownloadError> begin(const ReplyHead &head) = 0;
    /// The next bytes of the body, decoded.
    virtual std::optional<DownloadError> write(const char *data, qint64 size) = 0;
    /// The body is complete.
    virtual std::optional<DownloadError> finish() = 0;
};

enum class Phase : std::uint8_t { Queued, Connecting, Waiting, Receiving, Checking, Over };

/// How far a transfer is: written by the transport's thread, read by any.
struct Progress {
    std::atomic<qint64> received{0};  ///< bytes of the body on the wire, with what was here before
    std::atomic<qint64> expected{-1}; ///< -1: unknown
    std::atomic<Phase> phase{Phase::Queued};
    /// Bytes a second that this transfer may get; 0: any number. Written by who wants it, also under way.
    std::atomic<qint64> speedLimit{0};
    /// The Phases of the transfer under way, as far as it has come; in microseconds, 0: not reached.
    std::atomic<std::int64_t> nameLookup{0};
    std::atomic<std::int64_t> connect{0};
    std::atomic<std::int64_t> tls{0};
    std::atomic<std::int64_t> firstByte{0};

    [[nodiscard]] Phases phases() const;
    void setPhases(const Phases &phases);

    /// Which bytes are here of a file that several transfers fill; nothing: one does.
    [[nodiscard]] std::optional<Extents> here() const;
    void setHere(std::optional<Extents> here);

private:
    mutable std::mutex m_mutex;
    std::optional<Extents> m_here; ///< guarded by it
};

inline std::optional<Extents> Progress::here() const
{
    const std::lock_guard lock(m_mutex);
    return m_here;
}

inline void Progress::setHere(std::optional<Extents> here)
{
    const std::lock_guard lock(m_mutex);
    m_here = std::move(here);
}

inline Phases Progress::phases() const
{
    using std::chrono::microseconds;
    return {microseconds(nameLookup), microseconds(connect), microseconds(tls), microseconds(firstByte)};
}

inline void Progress::setPhases(const Phases &phases)
{
    nameLookup = phases.nameLookup.count();
    connect = phases.connect.count();
    tls = phases.tls.count();
    firstByte = phases.firstByte.count();
}

/// Does transfers for coroutines.
class Wire {
public:
    Wire() = default;
    Q_DISABLE_COPY_MOVE(Wire)
    virtual ~Wire() = default;
    /// Transfers `request` into `sink`. A cancel ends it at once; the CancelledError comes when nothing will touch
    /// `sink` any more. Failures are in the result.
    virtual aio::Coro<TransferResult> transfer(Request request, std::shared_ptr<Sink> sink,
                                               std::shared_ptr<Progress> progress) = 0;
    /// Runs `work` on the thread where sinks are called.
    virtual aio::Coro<> prepare(std::function<void()> work) = 0;
    /// Runs `work` on a thread where it holds up neither the caller nor a transfer. A cancel asks it to stop and waits no
    /// longer; it must own what it uses.
    virtual aio::Coro<> aside(std::function<void(std::stop_token)> work) = 0;
    /// Waits until `file` is safe from a power cut or, if that is empty, all that was written to the file system of
    /// `folder`. Gives the system's reason when that failed, or nothing. A script has no disk to wait for.
    virtual aio::Coro<QString> makeDurable(QString folder, QString file)
    {
        Q_UNUSED(folder)
        Q_UNUSED(file)
        co_return QString();
    }
    /// All transfers together, those under way included, get at most so many bytes a second; 0: no limit. A script has
    /// no speed to limit.
    virtual void setSpeedLimit(qint64 bytesPerSecond) { Q_UNUSED(bytesPerSecond) }
};

} // namespace download
