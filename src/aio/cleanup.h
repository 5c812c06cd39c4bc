// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// C++ has no co_await in a catch block or a destructor. Asynchronous clean-up is written with these:
//
//     co_return co_await withCleanup(transfer(socket), [=] { return closeGently(socket); });
//
//     auto outcome = co_await settled(work());
//     if (outcome.isCancelled())
//         co_await tidyUp();
//     co_return std::move(outcome).value();   // raises again what was raised
#pragma once

#include "outcome.h"
#include "task.h"

namespace aio {

namespace detail {

template<typename T>
class SettledAwaiter final : public CalledCoro<T> {
public:
    using CalledCoro<T>::CalledCoro;

    Outcome<T> await_resume()
    {
        Outcome<T> outcome = this->promise().error()
                                 ? Outcome<T>(this->promise().error(), this->promise().isCancelled())
                                 : Outcome<T>(this->promise().takeValue());
        this->destroyFrame();
        return outcome;
    }
};

template<typename T>
class [[nodiscard]] Settled {
public:
    explicit Settled(Coro<T> coro) noexcept
        : m_coro(std::move(coro))
    {}
    auto awaiter(PromiseBase &frame) { return SettledAwaiter<T>(frame, std::move(m_coro)); }

private:
    Coro<T> m_coro;
};

} // namespace detail

/// Awaits `work` in the current task and gives what became of it; it raises nothing itself. A
/// cancellation that ended `work` counts as delivered: raise it again unless you mean to swallow it.
template<typename A>
auto settled(A work)
{
    auto coro = detail::toCoro(std::move(work));
    return detail::Settled<typename decltype(coro)::value_type>(std::move(coro));
}

/// Awaits `body`, then the coroutine that `cleanUp()` makes, however the body ended (Python's `finally`);
/// then gives the body's value or raises its error. An error of the clean-up replaces the body's, and a
/// cancel during the clean-up interrupts it, as in Python: put what must finish into shield().
template<typename A, typename F>
    requires detail::CoroMaker<F>
auto withCleanup(A body, F cleanUp) -> Coro<detail::AwaitResult<A>>
{
    auto outcome = co_await settled(std::move(body));
    co_await cleanUp();
    co_return std::move(outcome).value();
}

} // namespace aio
