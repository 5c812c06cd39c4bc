// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What tells afterwards how a transfer went and why its end is believed: plain values, kept with the row.
#pragma once

#include "transfer.h"

#include <QDateTime>
#include <QStringList>

namespace download {

/// By what the end of a body was known.
enum class BodyEnd : std::uint8_t {
    Unknown,   ///< it did not come to an end
    Length,    ///< as many bytes as Content-Length said
    LastChunk, ///< the chunk that ends them (RFC 9112 §7.1)
    Stream,    ///< the stream's own end, in HTTP/2 and later
    Closed,    ///< the connection was closed, and nothing had been announced
    Seams      ///< each byte of the announced length, from several connections whose seams were compared
};

/// The certificate of the host.
struct Certificate {
    QString subject;
    QString issuer;
    QDateTime expires; ///< invalid: not known
};

/// Of the last answer of a transfer.
struct Evidence {
    QString protocol;             ///< "HTTP/1.1"; empty: there was no answer
    QString address;              ///< who was connected to, "192.0.2.1:443"; with a proxy it is the proxy
    QStringList hops;             ///< where redirects led, in their order, fit to be shown
    bool isOldConnection = false; ///< an earlier transfer had opened it
    BodyEnd end = BodyEnd::Unknown;
    qint64 announced = -1; ///< bytes of the body, as announced; -1: not announced
    qint64 received = 0;   ///< bytes of the body, on the wire
    int connections = 1;   ///< that fetched it at once, at most
    QByteArray entityTag;
    QByteArray lastModified;
    std::shared_ptr<const Certificate> certificate; ///< null: without TLS, or not known
};

/// One try to get a row's file. Times are those of the batch's loop.
struct Attempt {
    std::chrono::nanoseconds queued{0};  ///< it began to wait for a free place
    std::chrono::nanoseconds started{0}; ///< it had one
    std::chrono::nanoseconds ended{0};   ///< once it is over
    bool isOver = false;
    Phases phases = {};
    qint64 had = 0;             ///< bytes that were here before
    qint64 from = 0;            ///< the first byte that was asked for; 0: the whole
    bool hadGaps = false;       ///< those bytes were not just the first ones
    int status = 0;             ///< of the answer; 0: there was none
    bool isInterrupted = false; ///< ended by a pause or a cancel
    std::optional<DownloadError> error = {};
    std::shared_ptr<const Evidence> evidence = {};

    /// The server sent the rest, after the last bytes that were here had been compared.
    [[nodiscard]] bool isContinued() const { return from > 0 && status == 206; }
};

} // namespace download
