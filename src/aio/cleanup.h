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

#include "detail/scope.h"
#include "outcome.h"
#include "task.h"

#include <functional>

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

/// Tells observers that what the current task does while this lives is clean-up: for code that awaits settled() and
/// then tidies up. Lives in a coroutine's frame.
class CleanUpMark {
public:
    explicit CleanUpMark(const SourcePlace &place = SourcePlace::current())
    {
        m_scope.open(Loop::current(), ScopeKind::CleanUp, place);
    }
    /// The clean-up is over.
    ~CleanUpMark() { m_scope.close(TaskState::Done); }
    Q_DISABLE_COPY_MOVE(CleanUpMark)

private:
    detail::Scope m_scope;
};

/// Awaits `body`, then the coroutine that `cleanUp()` makes, however the body ended (Python's `finally`);
/// then gives the body's value or raises its error. An error of the clean-up replaces the body's, and a
/// cancel during the clean-up interrupts it, as in Python: put what must finish into shield().
template<typename A, typename F>
    requires detail::CoroMaker<F>
auto withCleanup(A body, F cleanUp) -> Coro<detail::AwaitResult<A>>
{
    auto outcome = co_await settled(std::move(body));
    {
        const CleanUpMark mark(detail::placeOfCallersAwait());
        co_await cleanUp();
    }
    co_return std::move(outcome).value();
}

namespace detail {

template<typename T, typename M, typename F>
Coro<T> withEntered(M given, F makeBody)
{
    auto &manager = static_cast<std::unwrap_reference_t<M> &>(given);
    std::optional<Coro<T>> body;
    using Entered = typename decltype(manager.enter())::value_type;
    if constexpr (std::is_void_v<Entered>) {
        co_await manager.enter();
        body.emplace(makeBody());
    } else {
        Entered entered = co_await manager.enter();
        body.emplace(makeBody(std::move(entered)));
    }
    auto outcome = co_await settled(std::move(*body));
    const std::exception_ptr error = outcome.exception();
    bool isHeldBack = false;
    if constexpr (std::is_void_v<typename decltype(manager.exit(outcome.exception()))::value_type>)
        co_await manager.exit(error);
    else
        isHeldBack = co_await manager.exit(error);
    if (isHeldBack && !outcome.hasValue()) {
        if constexpr (std::is_void_v<T>)
            co_return;
        else
            throw InvalidStateError("the block gave no value: its manager held its error back");
    }
    co_return std::move(outcome).value();
}

} // namespace detail

/// For with(): what is entered and left around a block, and may have to wait for either (Python's asynchronous
/// context manager). `enter()` gives a coroutine, whose value goes to the block; `exit(error)` gives one that is
/// told the block's error, or null; if its value is true, the error goes no further.
template<typename M>
concept AsyncContextManager = requires(M &manager, const std::exception_ptr &error) {
    requires detail::IsCoro<decltype(manager.enter())>;
    requires detail::IsCoro<decltype(manager.exit(error))>;
};

/// Enters `manager`, runs the coroutine that `makeBody(value)` makes, and leaves the manager however that ended;
/// then gives the body's value or raises its error (`async with manager as value:`). Where enter() gives nothing,
/// makeBody() is called without an argument. An error of enter() ends it before the body; one of exit() replaces
/// the body's. A body that was to give a value and whose error was held back raises InvalidStateError. Give
/// std::ref() of a manager that is to stay with the caller.
template<typename M, typename F>
    requires AsyncContextManager<std::unwrap_reference_t<M>>
auto with(M manager, F makeBody)
{
    using Entered = typename decltype(static_cast<std::unwrap_reference_t<M> &>(manager).enter())::value_type;
    if constexpr (std::is_void_v<Entered>)
        return detail::withEntered<typename std::invoke_result_t<F &>::value_type>(std::move(manager),
                                                                                   std::move(makeBody));
    else
        return detail::withEntered<typename std::invoke_result_t<F &, Entered>::value_type>(
            std::move(manager), std::move(makeBody));
}

} // namespace aio
