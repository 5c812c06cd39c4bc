// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// wait(): until some of several tasks are done, without touching any; waitFor(): one thing, for so long at most.
// Rules: asyncio.wait and asyncio.wait_for of Python 3.14.
//
//     auto first = co_await wait(tasks, ReturnWhen::FirstCompleted);   // first.done, first.pending
//     auto value = co_await waitFor(task, 5s);
#pragma once

#include "timeout.h"

#include <algorithm>
#include <deque>
#include <iterator>

namespace aio {

/// What ends a wait().
enum class ReturnWhen : std::uint8_t {
    AllCompleted,   ///< all are done, however they ended
    FirstCompleted, ///< one is done
    FirstException  ///< one has failed, or all are done; a cancelled one counts as done only
};

/// What wait() gives: the handles it was given, each once, in their order.
template<typename F>
struct WaitResult {
    std::vector<F> done;
    std::vector<F> pending;
};

namespace detail {

/// Waits for some of several futures; LeafWait's part and the timer are asyncio's waiter and timeout handle.
class SeveralWait : public LeafWait {
public:
    SeveralWait(TaskCore &task, std::vector<Ref<FutureCore>> futures, ReturnWhen when,
                std::optional<Loop::Nanoseconds> timeout);

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<>);
    [[nodiscard]] WaitInfo waitInfo() const override;
    void visitAwaited(const FutureVisitor &visit) const override;

protected:
    ~SeveralWait() = default;

private:
    class Listener final : public DoneListener, public Runnable {
    public:
        Listener(SeveralWait &wait, FutureCore &future)
            : m_wait(wait), m_future(future)
        {}

    private:
        void futureDone() override { m_future.loop().schedule(*this); }
        void run() override { m_wait.futureDone(m_future); }

        SeveralWait &m_wait;
        FutureCore &m_future;
    };
    class Deadline final : public Timer {
    public:
        explicit Deadline(SeveralWait &wait) noexcept
            : m_wait(wait)
        {}

    private:
        void run() override { m_wait.end(); }

        SeveralWait &m_wait;
    };

    void futureDone(FutureCore &future);
    void end();
    void abort() override;

    std::vector<Ref<FutureCore>> m_futures;
    std::deque<Listener> m_listeners; ///< stay where they are made
    Deadline m_deadline{*this};
    std::optional<Loop::Nanoseconds> m_timeout;
    std::optional<Loop::Nanoseconds> m_until;
    std::size_t m_left = 0;
    ReturnWhen m_when;
};

/// The handles, each once.
template<typename F>
std::vector<F> withoutRepeats(std::vector<F> futures)
{
    std::vector<F> once;
    once.reserve(futures.size());
    std::vector<const void *> seen;
    for (F &future : futures) {
        const void *const core = future.ref().get();
        const auto place = std::lower_bound(seen.begin(), seen.end(), core);
        if (place != seen.end() && *place == core)
            continue;
        seen.insert(place, core);
        once.push_back(std::move(future));
    }
    return once;
}

template<typename F>
class WaitAwaiter final : public SeveralWait {
public:
    WaitAwaiter(TaskCore &task, std::vector<F> futures, ReturnWhen when,
                std::optional<Loop::Nanoseconds> timeout)
        : SeveralWait(task, cores(futures), when, timeout), m_futures(std::move(futures))
    {}
    WaitResult<F> await_resume()
    {
        resume();
        WaitResult<F> result;
        for (F &future : m_futures)
            (future.done() ? result.done : result.pending).push_back(std::move(future));
        return result;
    }

private:
    static std::vector<Ref<FutureCore>> cores(const std::vector<F> &futures)
    {
        std::vector<Ref<FutureCore>> refs;
        refs.reserve(futures.size());
        for (const F &future : futures)
            refs.push_back(future.ref());
        return refs;
    }

    std::vector<F> m_futures;
};

template<typename F>
class [[nodiscard]] Waiting {
public:
    Waiting(std::vector<F> futures, ReturnWhen when, std::optional<Loop::Nanoseconds> timeout)
        : m_futures(withoutRepeats(std::move(futures))), m_when(when), m_timeout(timeout)
    {
        if (m_futures.empty())
            throw std::invalid_argument("wait() needs something to wait for");
    }
    auto awaiter(PromiseBase &frame)
    {
        return WaitAwaiter<F>(frame.task(), std::move(m_futures), m_when, m_timeout);
    }

private:
    std::vector<F> m_futures;
    ReturnWhen m_when;
    std::optional<Loop::Nanoseconds> m_timeout;
};

/// asyncio's _cancel_and_wait: asks `future` to cancel and waits for its end, without looking at it.
Coro<> cancelAndWait(Ref<FutureCore> future);

template<typename A>
auto waitForNow(A work, SourcePlace place) -> Coro<FutureResult<A>>
{
    Future<FutureResult<A>> future(futureOf(std::move(work), place));
    if (!future.done()) {
        co_await cancelAndWait(future.ref());
        if (future.cancelled())
            throw TimeoutError();
    }
    co_return co_await std::move(future);
}

} // namespace detail

/// Waits until `when` holds for `futures` (handles of tasks or futures; one may stand there twice), or `timeout` has
/// passed; then says which are done. It cancels none and raises none of their errors. A cancel ends the wait alone.
/// With a `timeout` of zero or less it gives up one turn. Raises std::invalid_argument for an empty vector, and
/// InvalidStateError for an empty handle or one of another loop.
template<typename F>
    requires detail::IsFuture<F>
auto wait(std::vector<F> futures, ReturnWhen when = ReturnWhen::AllCompleted,
          std::optional<Loop::Nanoseconds> timeout = std::nullopt)
{
    return detail::Waiting<F>(std::move(futures), when, timeout);
}

/// The same for the handles in any other range, such as a view that makes them.
template<std::ranges::input_range R>
    requires detail::IsFuture<std::ranges::range_value_t<R>>
auto wait(R &&futures, ReturnWhen when = ReturnWhen::AllCompleted,
          std::optional<Loop::Nanoseconds> timeout = std::nullopt)
{
    std::vector<std::ranges::range_value_t<R>> handles;
    for (auto &&future : futures)
        handles.push_back(std::forward<decltype(future)>(future));
    return wait(std::move(handles), when, timeout);
}

/// Awaits `work` for `delay` at most. When that has passed, `work` is cancelled and waited for: TimeoutError, unless it
/// gave a value or an error of its own all the same. A cancel from outside cancels `work`, too. With no delay at all
/// it waits as long as it takes; zero or less gives the result only if it is there already.
template<typename A>
auto waitFor(A work, std::optional<Loop::Nanoseconds> delay, SourcePlace place = SourcePlace::current())
{
    if (delay && *delay <= Loop::Nanoseconds::zero())
        return detail::waitForNow(std::move(work), place);
    return detail::awaitWithin(delay, std::move(work));
}

} // namespace aio
