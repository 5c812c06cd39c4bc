// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Deadlines and their opposite: timeout() ends what takes too long, shield() lets it go on although
// whoever awaits it is cancelled. Rules: asyncio.timeout and asyncio.shield.
#pragma once

#include "cleanup.h"
#include "detail/scope.h"

namespace aio {

/// A deadline for a part of the task it was made in; timeout() makes one. Lives in the coroutine's frame.
class Timeout final : private detail::Timer {
public:
    /// Starts it for the task that runs now. Without a deadline it never fires.
    explicit Timeout(std::optional<Loop::Nanoseconds> when);
    ~Timeout() = default;

    /// The deadline in the loop's time; nothing when there is none.
    [[nodiscard]] std::optional<Loop::Nanoseconds> when() const noexcept { return m_when; }
    /// Moves the deadline; one that has passed fires in the next turn, nothing means never. Raises
    /// InvalidStateError once it has expired or its body has ended.
    void reschedule(std::optional<Loop::Nanoseconds> when);
    /// The deadline passed before the body ended.
    [[nodiscard]] bool expired() const noexcept
    {
        return m_state == State::Expiring || m_state == State::Expired;
    }

    /// For timeout(): the body has ended. Raises TimeoutError if `isCancelled` is this deadline's doing.
    void finish(bool isCancelled);

private:
    enum class State : std::uint8_t { Active, Expiring, Expired, Exited };

    void run() override;
    void restart();

    detail::Ref<detail::TaskCore> m_task;
    detail::Scope m_scope;
    std::optional<Loop::Nanoseconds> m_when;
    int m_cancellingAtEntry;
    State m_state = State::Active;
};

namespace detail {

template<typename A>
auto awaitWithin(std::optional<Loop::Nanoseconds> delay, A work) -> Coro<AwaitResult<A>>
{
    Loop &loop = Loop::current();
    Timeout deadline(delay ? std::optional(loop.deadlineAfter(*delay)) : std::nullopt);
    auto outcome = co_await settled(std::move(work));
    deadline.finish(outcome.isCancelled());
    co_return std::move(outcome).value();
}

template<typename A>
auto awaitUntil(std::optional<Loop::Nanoseconds> when, A work) -> Coro<AwaitResult<A>>
{
    Timeout deadline(when);
    auto outcome = co_await settled(std::move(work));
    deadline.finish(outcome.isCancelled());
    co_return std::move(outcome).value();
}

} // namespace detail

/// Awaits `work` in the current task. If `delay` passes first, the task is cancelled where it waits, and
/// when `work` has ended with that CancelledError, TimeoutError is raised instead; a clean-up of `work`
/// is waited for. A cancel from outside stays a CancelledError. Zero or less fires at the first wait.
template<typename A>
    requires(!std::invocable<A &, Timeout &>)
auto timeout(Loop::Nanoseconds delay, A work)
{
    return detail::awaitWithin(delay, std::move(work));
}

/// The same with the deadline itself, in the loop's time (see Loop::now()); nothing means never.
template<typename A>
auto timeoutAt(std::optional<Loop::Nanoseconds> when, A work)
{
    return detail::awaitUntil(when, std::move(work));
}

/// timeout() for a body that moves its own deadline: `makeBody(Timeout &)` makes the coroutine, and the
/// Timeout lives as long as that. Without a `delay` it starts with no deadline.
template<typename F>
    requires std::invocable<F &, Timeout &>
auto timeout(std::optional<Loop::Nanoseconds> delay, F makeBody) -> std::invoke_result_t<F &, Timeout &>
{
    Loop &loop = Loop::current();
    Timeout deadline(delay ? std::optional(loop.deadlineAfter(*delay)) : std::nullopt);
    auto outcome = co_await settled(makeBody(deadline));
    deadline.finish(outcome.isCancelled());
    co_return std::move(outcome).value();
}

namespace detail {

/// What shield() gives: follows the inner future, and can be cancelled alone.
class ShieldCore : public FutureCore {
public:
    ShieldCore(Ref<FutureCore> inner, const SourcePlace &place);
    bool cancel(const QString &message, const Cause &cause) final;
    [[nodiscard]] WaitInfo waitInfo() const final { return {WaitKind::Shield, 0, {}, m_scope.id()}; }
    void visitAwaited(const FutureVisitor &visit) const final { visit(*m_inner); }
    [[nodiscard]] void *value() noexcept final { return m_inner->value(); }

private:
    class Listener final : public DoneListener, public Runnable {
    public:
        explicit Listener(ShieldCore &shield)
            : m_shield(shield)
        {}

    private:
        void futureDone() override;
        void futureDropped() override { m_shield.innerDropped(); }
        void run() override { m_shield.innerDone(); }
        void discard() override { m_shield.innerDropped(); }

        ShieldCore &m_shield;
    };
    ~ShieldCore() override = default;
    void innerDone();
    /// The loop closes: this one will not be done.
    void innerDropped();

    Ref<FutureCore> m_inner;
    Scope m_scope;
    Listener m_listener{*this};
};

} // namespace detail

/// Awaiting the result awaits `work`, which goes on when the awaiter is cancelled: the awaiter gets its
/// CancelledError at once. Cancelling `work` itself comes through. Keep a handle of `work` if its end
/// matters after that; an error it then comes to is reported at once, unless somebody has looked at it.
template<typename A>
auto shield(A work, SourcePlace place = SourcePlace::current())
{
    using T = detail::FutureResult<A>;
    detail::Ref<detail::FutureCore> inner = detail::futureOf(std::move(work), place);
    if (inner->isDone())
        return Future<T>(std::move(inner));
    return Future<T>(detail::Ref<detail::FutureCore>(new detail::ShieldCore(std::move(inner), place)));
}

} // namespace aio
