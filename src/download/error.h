// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Why a download failed: a kind and its arguments, a plain value. The sentence is made when it is shown, so that a
// change of language changes it.
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <stdexcept>

namespace download {

enum class ErrorKind {
    NameNotFound,     ///< no address for `host`
    Refused,          ///< nobody listens at `host`
    Unreachable,      ///< no way to `host`
    ConnectTimeout,   ///< no connection to `host` within `limit`
    ReplyTimeout,     ///< no first byte within `limit`
    Stalled,          ///< no byte for `limit`
    TooSlow,          ///< fewer than `expected` bytes a second for `limit`
    TotalTimeout,     ///< not finished within `limit`
    Tls,              ///< no trustworthy connection to `host`; `detail` names the reason
    ConnectionLost,   ///< reset, or closed before an answer
    HttpStatus,       ///< the server answered `status`
    Incomplete,       ///< ended after `received` of `expected` bytes
    InvalidReply,     ///< what came is no HTTP, or contradicts itself; `detail` says how
    NoContent,        ///< `status` 204, 205 or 304: nothing to save
    OnlyPart,         ///< 206 that nobody asked for
    UnknownEncoding,  ///< encoded as `detail`, which was not asked for
    TooManyRedirects, ///< `detail` is the chain
    RedirectRefused,  ///< at the end of the chain in `detail` is neither http nor https
    Downgrade,        ///< at the end of the chain in `detail` is http after https
    Changed,          ///< another file than the one whose beginning is here
    NoSpace,          ///< the disk of `detail` is full, or all but `expected` bytes of it
    NotWritable,      ///< `detail` may not be written
    FolderGone,       ///< `detail` is no folder (any more)
    Disk,             ///< the disk refused; `detail` is the system's reason
    TooLarge,         ///< more than `received` bytes, which is the limit; -1 or its size in `expected`
    NoRoom,           ///< `expected` bytes are to come, and the disk of `detail` has room for `received`
    Lost,             ///< of `expected` bytes only `received` outlived the sudden end of the machine
    InUse,            ///< `detail` is being written by another program, `host` names it
    Checksum,         ///< complete and wrong; `detail`: the algorithm, its digits, those that were promised
    Cookies,          ///< the file `detail` of cookies can't be read
    Other             ///< libcurl's own words in `detail`
};

struct DownloadError {
    ErrorKind kind = ErrorKind::Other;
    QString host = {};
    QString detail = {};
    int status = 0;
    qint64 received = 0;
    qint64 expected = -1; ///< -1: unknown
    std::chrono::milliseconds limit{0};

    friend bool operator==(const DownloadError &, const DownloadError &) = default;
};

/// Whether the same request may do better a little later (RFC 9110 §9.2.2: GET may be repeated).
[[nodiscard]] bool isTransient(const DownloadError &error);
/// Whether it befalls every download into the same folder.
[[nodiscard]] bool isOfFolder(const DownloadError &error);
/// What it says to a person, in the language of the moment; no full stop.
[[nodiscard]] QString sentence(const DownloadError &error);
/// Its name in JSON: "http-status", "incomplete" …
[[nodiscard]] QString kindName(ErrorKind kind);

/// What a download's task fails with.
class DownloadFailure : public std::runtime_error {
public:
    explicit DownloadFailure(DownloadError error);
    [[nodiscard]] const DownloadError &error() const noexcept { return m_error; }

private:
    DownloadError m_error;
};

} // namespace download
