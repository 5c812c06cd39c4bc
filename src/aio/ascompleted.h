// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// asCompleted(): several tasks, each as soon as it is done. Rules: asyncio.as_completed of Python 3.14, in its form
// that gives the tasks themselves.
//
//     auto completed = asCompleted(std::move(downloads));
//     while (completed.hasNext()) {
//         auto task = co_await completed.next();
//         qInfo() << task.name() << task.result();
//     }
#pragma once

#include "queue.h"
#include "wait.h"

namespace aio {

template<typename F>
class AsCompleted {
public:
    AsCompleted(std::vector<F> futures, std::optional<Loop::Nanoseconds> timeout)
        : m_state(std::make_shared<State>())
    {
        for (const F &future : futures)
            detail::requireCurrentLoop(future.ref());
        m_left = m_state->pending = futures.size();
        for (F &future : futures) {
            future.addDoneCallback([weak = std::weak_ptr<State>(m_state), future] {
                if (const auto state = weak.lock())
                    state->completed(future);
            });
        }
        Loop &loop = Loop::current();
        if (timeout && m_left > 0)
            loop.startTimer(*m_state, loop.deadlineAfter(*timeout));
    }

    /// Whether there is one that next() has not been asked for.
    [[nodiscard]] bool hasNext() const noexcept { return m_left > 0; }
    /// Waits for the next that is done and gives its handle, whatever it came to; each once. Several may be awaited at
    /// once. Raises TimeoutError when the time is over, and InvalidStateError when none is left. A cancel ends the
    /// wait alone.
    [[nodiscard]] Coro<F> next()
    {
        if (m_left == 0)
            throw InvalidStateError("every task has been given");
        --m_left;
        return take(m_state);
    }

private:
    /// What the callbacks and those who wait share.
    struct State final : detail::Timer {
        Queue<std::optional<F>> done; ///< nothing stands for one that did not end in time
        std::size_t pending = 0;
        bool isOver = false;

        void completed(const F &future)
        {
            if (isOver)
                return;
            done.putNowait(std::optional<F>(future));
            if (--pending == 0)
                this->stop();
        }
        void run() override
        {
            isOver = true;
            for (; pending > 0; --pending)
                done.putNowait(std::optional<F>());
        }
    };

    static Coro<F> take(std::shared_ptr<State> state)
    {
        std::optional<F> future = co_await state->done.get();
        if (!future)
            throw TimeoutError();
        co_return *std::move(future);
    }

    std::shared_ptr<State> m_state;
    std::size_t m_left;
};

/// Runs all of `works` at once, each in a task unless it is a handle already (one may stand there twice), and gives
/// them as they end. After `timeout` none is given any more; those that run are not cancelled.
template<typename A>
auto asCompleted(std::vector<A> works, std::optional<Loop::Nanoseconds> timeout = std::nullopt,
                 SourcePlace place = SourcePlace::current())
{
    if constexpr (detail::IsFuture<A>) {
        return AsCompleted<A>(detail::withoutRepeats(std::move(works)), timeout);
    } else {
        std::vector<Task<detail::AwaitResult<A>>> tasks;
        tasks.reserve(works.size());
        for (A &work : works)
            tasks.push_back(createTask(std::move(work), {}, place));
        return AsCompleted<Task<detail::AwaitResult<A>>>(std::move(tasks), timeout);
    }
}

} // namespace aio
