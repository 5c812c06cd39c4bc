// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Qt's signals, QTimer and QFuture, awaited so that a cancel works and the death of an object is an error rather
// than a wait for ever (QCoro waits for ever for both, and 0.8 resumes in the sender's thread). QNetworkReply:
// network.h.
// Other things of Qt are awaited through QCoro: `co_await qCoro(process).start(…)`.
#pragma once

#include "coro.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace aio {

namespace detail {

/// What a signal with these arguments gives: nothing, the argument, or a tuple.
template<typename... Args>
struct SignalValue {
    using Type = std::tuple<std::decay_t<Args>...>;
};
template<typename Arg>
struct SignalValue<Arg> {
    using Type = std::decay_t<Arg>;
};
template<>
struct SignalValue<> {
    using Type = void;
};

template<typename Sender, typename... Args>
class SignalAwaiter final : public LeafWait {
    using Value = typename SignalValue<Args...>::Type;

public:
    SignalAwaiter(TaskCore &task, Sender *sender, void (Sender::*signal)(Args...))
        : LeafWait(task), m_sender(sender), m_signal(signal)
    {}

    [[nodiscard]] bool await_ready() const
    {
        if (!m_sender)
            throw ObjectDestroyedError("the sender of the awaited signal does not exist");
        return false;
    }
    void await_suspend(std::coroutine_handle<>)
    {
        suspend();
        // The context lives here, so a signal of another thread is queued to this one.
        QObject::connect(m_sender, m_signal, &m_context, [this](Args... args) {
            if (isOver())
                return;
            m_value.emplace(std::move(args)...);
            finish();
        });
        QObject::connect(m_sender, &QObject::destroyed, &m_context, [this] { finish(); });
    }
    Value await_resume()
    {
        resume();
        if (!m_value)
            throw ObjectDestroyedError("the object was destroyed before it sent the awaited signal");
        if constexpr (sizeof...(Args) == 1)
            return std::move(std::get<0>(*m_value));
        else if constexpr (sizeof...(Args) > 1)
            return std::move(*m_value);
    }
    [[nodiscard]] WaitInfo waitInfo() const override { return {WaitKind::Signal, 0, {}}; }

private:
    void abort() override { m_context.disconnect(); }

    Sender *m_sender;
    void (Sender::*m_signal)(Args...);
    QObject m_context;
    std::optional<std::tuple<std::decay_t<Args>...>> m_value;
};

template<typename T>
class QFutureAwaiter final : public LeafWait {
public:
    QFutureAwaiter(TaskCore &task, QFuture<T> future)
        : LeafWait(task), m_future(std::move(future))
    {}

    [[nodiscard]] bool await_ready() const { return m_future.isFinished(); }
    void await_suspend(std::coroutine_handle<>)
    {
        m_isSuspended = true;
        suspend();
        QObject::connect(&m_watcher, &QFutureWatcher<T>::finished, &m_watcher, [this] { finish(); });
        m_watcher.setFuture(m_future);
    }
    T await_resume()
    {
        if (m_isSuspended)
            resume();
        m_future.waitForFinished(); // finished by now: this raises its exception, if it has one
        if constexpr (!std::is_void_v<T>) {
            if (m_future.resultCount() > 0)
                return m_future.result();
        }
        if (m_future.isCanceled())
            throw CancelledError(QStringLiteral("the QFuture was cancelled"));
        if constexpr (!std::is_void_v<T>)
            throw InvalidStateError("the QFuture finished without a result");
    }
    [[nodiscard]] WaitInfo waitInfo() const override { return {WaitKind::Thread, 0, {}}; }

private:
    void abort() override
    {
        m_watcher.disconnect();
        m_future.cancel();
    }

    QFuture<T> m_future;
    QFutureWatcher<T> m_watcher;
    bool m_isSuspended = false;
};

/// Waits until `object` emits `Traits::ended()`, or dies. Traits say what that signal is, whether it has been emitted,
/// what ends the object's work early, and what comes of it.
template<typename Object, typename Traits>
class ObjectAwaiter final : public LeafWait {
public:
    ObjectAwaiter(TaskCore &task, QPointer<Object> object)
        : LeafWait(task), m_object(std::move(object))
    {}

    [[nodiscard]] bool await_ready() const
    {
        requireObject();
        return Traits::hasEnded(*m_object);
    }
    void await_suspend(std::coroutine_handle<>)
    {
        m_isSuspended = true;
        suspend();
        QObject::connect(m_object, Traits::ended(), &m_context, [this] { finish(); });
        QObject::connect(m_object, &QObject::destroyed, &m_context, [this] { finish(); });
    }
    auto await_resume()
    {
        if (m_isSuspended)
            resume();
        requireObject();
        return Traits::result(*m_object);
    }
    [[nodiscard]] WaitInfo waitInfo() const override { return {WaitKind::Signal, 0, {}}; }

private:
    void requireObject() const
    {
        if (!m_object)
            throw ObjectDestroyedError("the awaited object does not exist any more");
    }
    /// By now the wait is over, so that what the object emits meanwhile is not heard.
    void abort() override
    {
        if (m_object)
            Traits::stop(*m_object);
    }

    QPointer<Object> m_object;
    QObject m_context;
    bool m_isSuspended = false;
};

struct TimerTraits {
    static constexpr auto ended() { return &QTimer::timeout; }
    static bool hasEnded(const QTimer &timer) { return !timer.isActive(); }
    static void stop(QTimer &) {}
    static void result(QTimer &) {}
};

template<>
struct AwaitAs<QTimer *> {
    static auto adapt(QTimer *timer)
    {
        return AwaitableOf<ObjectAwaiter<QTimer, TimerTraits>, QPointer<QTimer>>(timer);
    }
};
template<>
struct AwaitAs<QTimer> {
    static auto adapt(QTimer &timer) { return AwaitAs<QTimer *>::adapt(&timer); }
};

template<typename T>
struct AwaitAs<QFuture<T>> {
    static auto adapt(const QFuture<T> &future) { return AwaitableOf<QFutureAwaiter<T>, QFuture<T>>(future); }
};

} // namespace detail

/// Waits for `sender` to emit `signal` (a pointer to the member; qOverload<…>() where there are several)
/// and gives its argument, a tuple of them, or nothing. Raises ObjectDestroyedError when the sender is
/// null or dies first. Resumes on the task's own thread, whichever the sender's is.
///
/// A QFuture is awaited as it is: `co_await future`. Cancelling the task cancels the QFuture, and a
/// QFuture that was cancelled raises CancelledError. So is a QTimer, or a pointer to one: until it fires next; not
/// at all while it is not active. Raises ObjectDestroyedError like signal().
template<typename Sender, typename Owner, typename... Args>
    requires std::derived_from<Sender, Owner>
auto signal(Sender *sender, void (Owner::*signal)(Args...))
{
    using Awaiter = detail::SignalAwaiter<Owner, Args...>;
    return detail::AwaitableOf<Awaiter, Owner *, void (Owner::*)(Args...)>(sender, signal);
}

} // namespace aio
