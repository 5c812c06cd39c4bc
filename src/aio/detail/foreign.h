// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Awaiting what another coroutine library makes: QCoro::Task, and all that QCoro can await. Such a thing
// resumes its awaiter wherever it likes, cannot be cancelled, and may never resume at all. So a small
// QCoro coroutine awaits it in our place and hands the value over; the task is woken through its loop,
// on its own thread, and can be cancelled meanwhile: then the value is dropped when it comes.
#pragma once

#include "task_core.h"

#include <QCoroTask>
#include <QThread>

#include <variant>

namespace aio::detail {

template<typename A>
concept HasMemberCoAwait = requires(A &&awaitable) { static_cast<A &&>(awaitable).operator co_await(); };

template<typename A>
struct ForeignResult {
    using Transformed = decltype(std::declval<QCoro::Task<>::promise_type &>().await_transform(
        std::declval<A>()));
    static auto type()
    {
        if constexpr (HasMemberCoAwait<Transformed>)
            return std::type_identity<
                std::decay_t<decltype(std::declval<Transformed>().operator co_await().await_resume())>>{};
        else
            return std::type_identity<std::decay_t<decltype(std::declval<Transformed>().await_resume())>>{};
    }
    using Type = typename decltype(type())::type;
};

/// What awaiting an A in a QCoro coroutine gives.
template<typename A>
using ForeignResultOf = typename ForeignResult<A>::Type;

template<typename>
inline constexpr bool IsQCoroTask = false;
template<typename T>
inline constexpr bool IsQCoroTask<QCoro::Task<T>> = true;

/// QCoro's Task says that it is ready when it is empty, and awaiting it crashes. Its awaiter knows.
template<typename T>
[[nodiscard]] bool isEmptyTask(const QCoro::Task<T> &task)
{
    using Awaiter = decltype(task.operator co_await());
    struct Probe : Awaiter {
        explicit Probe(const Awaiter &awaiter)
            : Awaiter(awaiter)
        {}
        [[nodiscard]] bool isEmpty() const { return !this->mAwaitedCoroutine; }
    };
    return Probe(task.operator co_await()).isEmpty();
}

template<typename A>
class ForeignAwaiter final : public LeafWait {
    using Result = ForeignResultOf<A>;
    using Value = Stored<Result>;
    static constexpr bool IsTask = IsQCoroTask<std::remove_cvref_t<A>>;
    static_assert(!IsTask || !std::is_const_v<std::remove_reference_t<A>>,
                  "awaiting a QCoro::Task uses it up, so it cannot be const");
    /// What is given away is kept by the bridge, which may outlive the frame that awaits. A task is taken even from
    /// a variable: who awaits it again finds it empty, and not, as in QCoro, a value that was moved from.
    static constexpr bool IsGivenAway = IsTask
                                        || (!std::is_lvalue_reference_v<A>
                                            && std::is_move_constructible_v<std::remove_cvref_t<A>>);
    using Held = std::conditional_t<IsGivenAway, std::remove_cvref_t<A>, A>;
    using Arrived = std::variant<std::monostate, std::optional<Value>, std::exception_ptr>;

public:
    ForeignAwaiter(TaskCore &task, A &&awaitable)
        : LeafWait(task), m_awaitable(static_cast<A &&>(awaitable))
    {}
    ~ForeignAwaiter()
    {
        if (m_shared)
            m_shared->awaiter = nullptr;
    }

    [[nodiscard]] bool await_ready() const
    {
        if constexpr (IsTask) {
            if (isEmptyTask(m_awaitable))
                throw InvalidStateError("cannot await a QCoro::Task twice, or an empty one");
        }
        return false;
    }
    bool await_suspend(std::coroutine_handle<>)
    {
        m_shared = std::make_shared<Shared>();
        m_shared->awaiter = this;
        const Loop::Mailbox mailbox = task().loop().mailbox();
        if constexpr (IsGivenAway)
            bridge(m_shared, mailbox, QThread::currentThread(), std::move(m_awaitable));
        else
            bridge(m_shared, mailbox, QThread::currentThread(), static_cast<A &&>(m_awaitable));
        // What was ready already costs no turn, as in asyncio.
        if (m_arrived.index() != 0)
            return false;
        m_isSuspended = true;
        suspend();
        return true;
    }
    Result await_resume()
    {
        if (m_isSuspended)
            resume();
        if (auto *error = std::get_if<std::exception_ptr>(&m_arrived)) {
            task().noteCancelledErrorPasses();
            std::rethrow_exception(std::exchange(*error, nullptr));
        }
        if constexpr (!std::is_void_v<Result>)
            return std::move(*std::get<1>(m_arrived));
    }
    [[nodiscard]] WaitInfo waitInfo() const override { return {WaitKind::Foreign, 0, {}}; }

private:
    /// Outlives the awaiter when the task was cancelled; used on the loop's thread only.
    struct Shared {
        ForeignAwaiter *awaiter = nullptr;

        void arrive(Arrived &&arrived)
        {
            if (!awaiter)
                return;
            awaiter->m_arrived = std::move(arrived);
            if (awaiter->m_isSuspended)
                awaiter->finish();
        }
    };

    static QCoro::Task<> bridge(std::shared_ptr<Shared> shared, Loop::Mailbox mailbox, QThread *home,
                                Held awaitable)
    {
        auto arrived = std::make_shared<Arrived>();
        try {
            if constexpr (std::is_void_v<Result>) {
                co_await std::forward<Held>(awaitable);
                arrived->template emplace<1>(Value{});
            } else {
                arrived->template emplace<1>(co_await std::forward<Held>(awaitable));
            }
        } catch (...) {
            arrived->template emplace<2>(std::current_exception());
        }
        // A sender in another thread resumes us there.
        if (QThread::currentThread() == home)
            shared->arrive(std::move(*arrived));
        else
            mailbox.post([shared, arrived] { shared->arrive(std::move(*arrived)); });
    }

    void abort() override { m_shared->awaiter = nullptr; }

    A m_awaitable;
    std::shared_ptr<Shared> m_shared;
    Arrived m_arrived;
    bool m_isSuspended = false;
};

} // namespace aio::detail
