// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// toThread(): blocking or heavy work on a thread pool, awaited without blocking the loop.
#pragma once

#include "coro.h"
#include "detail/handover.h"
#include "outcome.h"

#include <QThreadPool>

#include <stop_token>
#include <thread>

namespace aio {

namespace detail {

template<typename F>
using ThreadResult =
    typename std::conditional_t<std::invocable<F &, std::stop_token>,
                                std::invoke_result<F &, std::stop_token>, std::invoke_result<F &>>::type;

/// Work whose duration is known; see modelled().
template<typename F>
struct ModelledWork {
    Loop::Nanoseconds duration;
    F function;

    auto operator()()
    {
        std::this_thread::sleep_for(duration);
        return function();
    }
};
template<typename>
inline constexpr bool IsModelled = false;
template<typename F>
inline constexpr bool IsModelled<ModelledWork<F>> = true;

/// Raises if the loop is a simulation: nobody can wait in virtual time for a real thread.
void refuseInSimulation(const Loop &loop);

template<typename F>
class ThreadAwaiter final : public LeafWait {
    using Result = ThreadResult<F>;

    /// Shared by the task and the thread; the awaiter in it is touched on the loop's thread only.
    struct Shared {
        explicit Shared(F work)
            : function(std::move(work))
        {}
        F function;
        std::stop_source stop;
        std::optional<Outcome<Result>> outcome;
        ThreadAwaiter *awaiter = nullptr;

        void run()
        {
            keep([this]() -> Result { return call(); });
        }
        /// run() without the time that the work takes.
        void runFunction()
            requires IsModelled<F>
        {
            keep([this]() -> Result { return function.function(); });
        }
        template<typename Work>
        void keep(Work work)
        {
            try {
                if constexpr (std::is_void_v<Result>) {
                    work();
                    outcome.emplace(std::monostate());
                } else {
                    outcome.emplace(work());
                }
            } catch (...) {
                outcome.emplace(std::current_exception(), isHandlingCancelledError());
            }
        }
        Result call()
        {
            if constexpr (std::invocable<F &, std::stop_token>)
                return function(stop.get_token());
            else
                return function();
        }
    };

public:
    ThreadAwaiter(TaskCore &task, F function, QThreadPool &pool)
        : LeafWait(task), m_pool(pool), m_shared(std::make_shared<Shared>(std::move(function)))
    {}
    ~ThreadAwaiter() { giveUp(); }

    [[nodiscard]] bool await_ready() const
    {
        if constexpr (!IsModelled<F>)
            refuseInSimulation(task().loop());
        return false;
    }
    void await_suspend(std::coroutine_handle<>)
    {
        m_shared->awaiter = this;
        suspend();
        if constexpr (IsModelled<F>) {
            if (task().loop().isSimulated()) {
                runInVirtualTime();
                return;
            }
        }
        std::function<void()> work = [shared = m_shared, mailbox = task().loop().mailbox()]() mutable {
            receiveHandover();
            shared->run();
            mailbox.post([shared = std::move(shared)] {
                if (shared->awaiter)
                    shared->awaiter->finish();
            });
        };
        announceHandover();
        m_pool.start(std::move(work));
    }
    Result await_resume()
    {
        resume();
        if constexpr (std::is_void_v<Result>)
            m_shared->outcome->rethrow();
        else
            return std::move(*m_shared->outcome).value();
    }
    [[nodiscard]] WaitInfo waitInfo() const override { return {WaitKind::Thread, 0, {}}; }

private:
    /// The modelled thread has done its work when the clock says so, whether or not anybody still listens.
    void runInVirtualTime()
    {
        Loop &loop = task().loop();
        loop.callAt(loop.deadlineAfter(m_shared->function.duration), [shared = m_shared] {
            shared->runFunction();
            if (shared->awaiter)
                shared->awaiter->finish();
        });
    }
    void abort() override { giveUp(); }
    void giveUp() noexcept
    {
        if (!m_shared)
            return;
        m_shared->awaiter = nullptr;
        m_shared->stop.request_stop();
    }

    QThreadPool &m_pool;
    std::shared_ptr<Shared> m_shared;
};

template<typename F>
class [[nodiscard]] ThreadWork {
public:
    ThreadWork(F function, QThreadPool &pool)
        : m_function(std::move(function)), m_pool(pool)
    {}
    auto awaiter(PromiseBase &frame) { return ThreadAwaiter<F>(frame.task(), std::move(m_function), m_pool); }

private:
    F m_function;
    QThreadPool &m_pool;
};

} // namespace detail

/// For toThread(): work that takes `duration` in its thread and then does what `function` does. A simulation does not
/// start a thread for it: its clock says when the work is done, and `function` runs on the loop's thread.
template<typename F>
auto modelled(Loop::Nanoseconds duration, F function)
{
    return detail::ModelledWork<F>{duration, std::move(function)};
}

/// Runs `function` on a thread of `pool` and gives what it returns, or raises what it raises. If it
/// takes a std::stop_token, that is asked to stop when the awaiting task is cancelled; the task goes on
/// at once, and a function that pays no heed runs to its end with nobody listening, as with
/// asyncio.to_thread. In a simulation it raises InvalidStateError, unless the work is modelled(). The function must
/// not touch what belongs to the loop's thread.
template<typename F>
auto toThread(F function, QThreadPool &pool = *QThreadPool::globalInstance())
{
    return detail::ThreadWork<F>(std::move(function), pool);
}

} // namespace aio
