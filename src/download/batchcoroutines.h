// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The coroutines of a Batch: one row from the first attempt to the last, and the awaiting code for each error mode,
// written as in asyncio.
#pragma once

#include "batch.h"
#include "filesink.h"
#include "hostlimits.h"
#include "turnstile.h"

#include <aio/outcome.h>
#include <aio/taskgroup.h>

#include <map>
#include <optional>

namespace download {

/// The longest wait that a server may ask for without a person being asked.
constexpr std::chrono::minutes longestWish{10};

/// Lets so many transfers through at once, in all and to one host; those first whose turn comes first in the batch.
class Gate {
public:
    explicit Gate(const BatchOptions &options);

    /// They are asked for in this order: who waits for a busy host keeps nobody else waiting.
    struct Passage {
        std::optional<Turnstile::Place> host;
        std::optional<HostLimits::Place> place; ///< as many as the host bears
        std::optional<Turnstile::Place> all;
    };
    /// The limit that the options set for this host.
    [[nodiscard]] int mostOf(const Site &site) const;
    [[nodiscard]] Turnstile &ofHost(const Site &site);
    [[nodiscard]] Turnstile &ofAll() { return m_all; }
    /// Two rows that wait take each other's turn.
    void exchange(Turnstile::Rank one, Turnstile::Rank other);

    /// Keeps what a row has been granted until its first attempt takes it.
    void keep(std::size_t row, Passage passage) { m_kept.try_emplace(row, std::move(passage)); }
    /// Nothing: it has to ask.
    [[nodiscard]] std::optional<Passage> take(std::size_t row);

private:
    const int m_perHost;
    const int m_atOnce;
    Turnstile m_all;
    std::map<QString, Turnstile> m_hosts;
    std::map<std::size_t, Passage> m_kept; ///< goes first: it gives places back
};

struct BatchCoroutines {
    using BatchPtr = std::shared_ptr<Batch>;

    /// Starts the rows and awaits them, by the batch's error mode.
    static aio::Coro<> awaiter(BatchPtr batch);
    /// Downloads one row, with as many pauses as it takes, and gives its size; raises DownloadFailure.
    static aio::Coro<qint64> download(BatchPtr batch, std::size_t row);
    /// Makes what is done durable, together, at most once a second, and once no row moves.
    static aio::Coro<> makeDurable(BatchPtr batch);

    /// Compares the file of a row that is done with the row's checksum.
    static aio::Coro<> checkFile(BatchPtr batch, std::size_t row);

private:
    /// Waits as long as the row is to be paused.
    static aio::Coro<> held(BatchPtr batch, std::size_t row);
    /// Whether `outcome` is only that of a pause; takes the pause's cancel request back.
    static bool isPause(Batch &batch, std::size_t row, const aio::Outcome<qint64> &outcome);
    /// From the bytes that are here to the end, or to a pause.
    static aio::Coro<qint64> stretch(BatchPtr batch, std::size_t row);
    static FileEvents eventsOf(Batch &batch, std::size_t row);
    /// Waits for the first attempt of a stretch, before there is anything else that it needs: thousands wait here.
    static aio::Coro<> firstTurn(BatchPtr batch, std::size_t row);
    static aio::Coro<qint64> attemptsAfter(aio::Outcome<> turn, BatchPtr batch, std::size_t row,
                                           std::shared_ptr<FileSink> sink);
    /// Waits until the row may be asked for; also as long as its host asked to wait.
    static aio::Coro<Gate::Passage> admitted(BatchPtr batch, std::size_t row);
    /// Waiting, until the loop's time is `when`; then queued.
    static aio::Coro<> waitUntil(BatchPtr batch, std::size_t row, Duration when);
    static aio::Coro<TransferResult> attempt(BatchPtr batch, std::size_t row, std::shared_ptr<FileSink> sink);
    /// Fetches what `request` asks for and, if the part comes to be divided, all the rest; ends the widening with it.
    static aio::Coro<TransferResult> transfers(BatchPtr batch, std::size_t row, Request request,
                                               std::shared_ptr<FileSink> sink);
    /// What transfers() does of it itself: one transfer after another.
    static aio::Coro<TransferResult> ownTransfers(BatchPtr batch, std::size_t row, Request request,
                                                  std::shared_ptr<FileSink> sink);
    /// All bytes should be here: gives the part its name, and says how it was put together.
    static aio::Coro<TransferResult> concluded(BatchPtr batch, std::size_t row, TransferResult result,
                                               std::shared_ptr<FileSink> sink);
    /// Waits for the ends of both, whatever they are; either may be invalid. A cancel reaches the one waited for.
    static aio::Coro<> joined(aio::Task<> one, aio::Task<> other);
    /// The file of the row is a large one: from now on it may get more connections.
    static void mayWiden(BatchPtr batch, std::size_t row);
    /// Gives the row one more connection after another while that makes it faster; waits for their ends.
    static aio::Coro<> widen(BatchPtr batch, std::size_t row, std::shared_ptr<FileSink> sink);
    static aio::Coro<> addConnections(aio::TaskGroup *group, BatchPtr batch, std::size_t row,
                                      std::shared_ptr<FileSink> sink);
    /// Whether every gap of the file gets its connection within so long.
    static aio::Coro<bool> isCoveredWithin(BatchPtr batch, std::size_t row, Duration duration);
    /// Fetches what one more connection can get of the file.
    static aio::Coro<> connection(BatchPtr batch, std::size_t row, std::shared_ptr<FileSink> sink,
                                  std::shared_ptr<Gate::Passage> passage);
    /// The next gap, with the request for it; null: there is nothing left to fetch. With `maySplit` a part of what
    /// another one fetches will do.
    static aio::Coro<std::shared_ptr<SegmentSink>> nextSegment(BatchPtr batch, std::size_t row,
                                                               std::shared_ptr<FileSink> sink,
                                                               std::shared_ptr<Request> request,
                                                               bool maySplit);
    /// From time to time a divided part notes what of it has outlived a power cut.
    static aio::Coro<> keepDurable(BatchPtr batch, std::size_t row, std::shared_ptr<FileSink> sink);
    /// Places for one more transfer, if they are free now and nobody waits for them.
    static std::shared_ptr<Gate::Passage> passageNow(Batch &batch, std::size_t row);
    /// Raises DownloadFailure if the row's file can't be made durable at once.
    static aio::Coro<> makeDurable(BatchPtr batch, std::size_t row, QString file);
    /// What befalls all rows of the batch stops all of them, this one first.
    static aio::Coro<> stopForDisk(BatchPtr batch, std::size_t row, DownloadError problem);
    /// Notes what came of the attempt that goes on, if one does.
    static void closeAttempt(Batch &batch, std::size_t row, const TransferResult *result);
    /// Waits before the next attempt; raises DownloadFailure when there is to be none.
    static aio::Coro<> waitForNext(BatchPtr batch, std::size_t row, TransferResult result);
    /// What the file at `path` hashes to, noted in the row; nothing if it can't be read.
    static aio::Coro<std::optional<Checksum>> computed(BatchPtr batch, std::size_t row, QString path);
    /// Compares a part that is complete with the row's checksum and gives it its name if it is right.
    static aio::Coro<std::optional<DownloadError>> verified(BatchPtr batch, std::size_t row,
                                                            std::shared_ptr<FileSink> sink);
    /// Whether the same address is not asked again.
    static bool isForGood(const Batch &batch, const Row &row, const TransferResult &result);
    static aio::Coro<qint64> attempts(BatchPtr batch, std::size_t row, std::shared_ptr<FileSink> sink);

    static std::vector<aio::Task<qint64>> createAll(Batch &batch);
    static aio::Coro<> group(BatchPtr batch);
    /// The group is the caller's and outlives it.
    static aio::Coro<> fillGroup(aio::TaskGroup *group, BatchPtr batch);
};

} // namespace download
