// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Readers: so many coroutines that carry errands to threads. Small files go many at a time, for a way to a thread and
// back takes longer than reading one. Lives on the loop's thread.
#pragma once

#include "errand.h"

#include <aio/event.h>
#include <aio/promise.h>

#include <QThreadPool>

#include <deque>

namespace files {

class Readers {
public:
    /// The threads are those of `pool`, which outlives it.
    explicit Readers(QThreadPool &pool)
        : m_pool(pool)
    {}
    Q_DISABLE_COPY_MOVE(Readers)

    /// Has the errand done and waits for it; `onTaken` is called when a thread is about to begin. A cancel ends the
    /// errand within a block.
    aio::Coro<> perform(std::shared_ptr<Errand> errand, std::function<void()> onTaken);
    /// Does errands, one batch after another, until shut() and none is left: as many of these as may read at once.
    aio::Coro<> work();
    /// The same with batches of small files alone, while all threads are busy: as many as may be ready for them.
    aio::Coro<> workAhead();
    /// Nothing more will come.
    void shut();
    /// Something will, after all.
    void open() { m_isShut = false; }

private:
    struct Waiting {
        std::shared_ptr<Errand> errand;
        std::function<void()> onTaken;
        aio::Promise<> promise;
    };
    using Batch = std::vector<Waiting>;

    [[nodiscard]] bool mayGoAhead();
    Batch take();
    aio::Coro<> perform(Batch batch);
    void giveBack(Batch batch, std::size_t done);

    QThreadPool &m_pool;
    std::deque<Waiting> m_waiting;
    aio::Event m_hasWork;
    int m_large = 0; ///< threads that read a large file
    int m_ahead = 0; ///< batches that were taken ahead
    bool m_isShut = false;
};

} // namespace files
