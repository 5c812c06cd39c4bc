// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A download as it is now, and how a batch of them is to be done: plain values.
#pragma once

#include "evidence.h"
#include "folder.h"
#include "urllist.h"

namespace download {

using Duration = std::chrono::nanoseconds;

/// What a failure does to the others.
enum class OnError {
    Collect, ///< gather(returnExceptions): all go on, errors are kept
    First,   ///< gather: the first error is reported at once, the others go on
    Cancel   ///< TaskGroup: the first error cancels the others
};

/// When a file that is done has to be safe from a power cut.
enum class Sync {
    Each,  ///< before it counts as done
    Batch, ///< within about a second, together with others, and at the end
    None   ///< when the system likes
};

/// When one file is fetched by several connections.
struct Division {
    static constexpr int limit = 16;
    int most = 4;            ///< connections for one file, 1 to `limit`
    qint64 least = 16 << 20; ///< bytes that must be missing for one more connection
    /// So long it is looked how fast the file comes, before there is one more and after; only if it then comes faster
    /// there may be another.
    std::chrono::milliseconds measured{1000};
};

struct BatchOptions {
    QString folder;
    OnError onError = OnError::Collect;
    WhenExists whenExists = WhenExists::Rename;
    int atOnce = 16;  ///< transfers under way in all, 1 to 256
    int perHost = 8;  ///< transfers under way to one host, 1 to 256; a loopback host has no such limit
    int attempts = 5; ///< tries per row, 1 or more
    Division division = {};
    bool resumes = true; ///< go on from the bytes that are here, where the server vouches for them
    QByteArrayList headers = {};
    QByteArray userAgent = {};
    QByteArray proxy = {};
    QByteArray caFile = {};
    TimeLimits limits = {};
    bool allowsDowngrade = false;
    qint64 mostSize = 0; ///< bytes that a file may have; 0: any number
    Sync sync = Sync::Batch;
    /// When the disk is full or the folder can't be written, all wait until somebody resumes them; otherwise all end.
    bool waitsForDisk = true;
    QByteArray user = {}; ///< for basic authentication; empty: none
    QByteArray password = {};
    QByteArray bearer = {};  ///< a token; empty: none
    QString cookieFile = {}; ///< in Netscape's format; empty: none
};

enum class RowState { Queued, Active, Waiting, Paused, Done, Failed, Cancelled };
constexpr int rowStateCount = 7;

/// Whether a row in this state is not over.
[[nodiscard]] constexpr bool isUnderWay(RowState state) { return state <= RowState::Paused; }
/// Whether it goes on without anybody's doing.
[[nodiscard]] constexpr bool isMoving(RowState state) { return state <= RowState::Waiting; }

/// Worth saying about a row that is done.
enum class Hint {
    None,
    Empty,   ///< 0 bytes
    WebPage, ///< HTML where the address promised a file
    Skipped  ///< the file was here already, and nothing was fetched
};

/// What a comparison with the checksum of a row came to.
enum class Check : std::uint8_t {
    None,
    Running,
    Verified,
    Wrong,     ///< the file's is another one
    Unreadable ///< the file can't be read any more
};

/// Times are those of the batch's loop.
struct Row {
    ListItem item;
    RowState state = RowState::Queued;
    bool isCancelAsked = false;
    bool isPauseAsked = false;  ///< Paused, or about to be
    bool isWithheld = false;    ///< its address lacks a password or a key, which no journal keeps
    QString name = {};          ///< of the file; a guess from the address until the server has answered
    QString file = {};          ///< its path, once it is done
    int attempt = 0;            ///< counted from 1; 0 before the first
    Duration started{0};        ///< of the first attempt
    Duration ended{0};          ///< once it is over
    Duration nextAttempt{0};    ///< while Waiting
    bool isServersWish = false; ///< while Waiting: the server named the time
    /// While Waiting or Active again: why the attempt before failed; when Failed: why it did.
    std::optional<DownloadError> error = {};
    ReplyHead head = {};  ///< of the last answer
    Phases phases = {};   ///< of the last attempt
    qint64 kept = 0;      ///< bytes that are here, once it is over or paused
    bool canGoOn = false; ///< they need not be fetched again
    Hint hint = Hint::None;
    bool hasRestarted = false;         ///< what was here of it did not fit any more
    Duration since{0};                 ///< when this state began
    std::vector<Attempt> history = {}; ///< every attempt of this session, also of earlier retries
    bool allowsDowngrade = false;
    qint64 speedLimit = 0;  ///< bytes a second; 0: none of its own
    std::size_t mirror = 0; ///< which of its addresses is asked, or was at last; 0: that of the item itself
    Check check = Check::None;
    QByteArray digits = {}; ///< of the file, when the check is over

    /// The address that is asked.
    [[nodiscard]] const QByteArray &address() const
    {
        return mirror == 0 ? item.url : item.options->mirrors[qsizetype(mirror) - 1];
    }
    /// What the file must hash to; null: nobody said.
    [[nodiscard]] const Checksum *checksum() const
    {
        return item.options && item.options->checksum ? &*item.options->checksum : nullptr;
    }
};

/// What is known about the checksum of a row: "SHA-256 verified"; empty if there is none. In the language of the moment.
[[nodiscard]] QString checkText(const Row &row);

} // namespace download
