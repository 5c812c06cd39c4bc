// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The coroutines of a Batch: one row from the first attempt to the last, and the awaiting code for each error mode,
// written as in asyncio.
#pragma once

#include "batch.h"
#include "filesink.h"

#include <aio/outcome.h>
#include <aio/sync.h>
#include <aio/taskgroup.h>

#include <map>

namespace download {

/// Lets so many transfers through at once, in all and to one host.
class Gate {
public:
    explicit Gate(const BatchOptions &options);

    struct Passage {
        std::optional<aio::Semaphore::Permit> host;
        std::optional<aio::Semaphore::Permit> all;
    };
    /// The permit of the host comes first: who waits for a busy host keeps nobody else waiting.
    aio::Coro<Passage> enter(QString host);

private:
    const int m_perHost;
    aio::Semaphore m_all;
    std::map<QString, aio::Semaphore> m_hosts;
};

struct BatchCoroutines {
    using BatchPtr = std::shared_ptr<Batch>;

    /// Starts the rows and awaits them, by the batch's error mode.
    static aio::Coro<> awaiter(BatchPtr batch);
    /// Downloads one row, with as many pauses as it takes, and gives its size; raises DownloadFailure.
    static aio::Coro<qint64> download(BatchPtr batch, std::size_t row);

private:
    /// Waits as long as the row is to be paused.
    static aio::Coro<> held(BatchPtr batch, std::size_t row);
    /// Whether `outcome` is only that of a pause; takes the pause's cancel request back.
    static bool isPause(Batch &batch, std::size_t row, const aio::Outcome<qint64> &outcome);
    /// From the bytes that are here to the end, or to a pause.
    static aio::Coro<qint64> stretch(BatchPtr batch, std::size_t row);
    static FileEvents eventsOf(Batch &batch, std::size_t row);
    static aio::Coro<TransferResult> attempt(BatchPtr batch, std::size_t row, std::shared_ptr<FileSink> sink);
    /// Waits before the next attempt; raises DownloadFailure when there is to be none.
    static aio::Coro<> waitForNext(BatchPtr batch, std::size_t row, TransferResult result);
    static aio::Coro<qint64> attempts(BatchPtr batch, std::size_t row, std::shared_ptr<FileSink> sink);

    static std::vector<aio::Task<qint64>> createAll(Batch &batch);
    static aio::Coro<> group(BatchPtr batch);
    /// The group is the caller's and outlives it.
    static aio::Coro<> fillGroup(aio::TaskGroup *group, BatchPtr batch);
};

} // namespace download
