// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What every awaitable result shares, whatever its type: state, error, listeners. Reference counted, on
// one thread. asyncio calls it Future; TaskCore, gather and shield are kinds of it.
#pragma once

#include "../errors.h"
#include "../observer.h"
#include "cells.h"
#include "runnable.h"

#include <functional>
#include <tuple>

namespace aio {
class Loop;
/// The number of a done callback, to remove it by; unique in the process, never 0.
using CallbackId = std::uint64_t;
} // namespace aio

namespace aio::detail {

/// Hears once that a future is done. It may only schedule what is to happen: asyncio runs done callbacks
/// in the next turn, never inside the call that completes the future.
class DoneListener : public Link {
public:
    DoneListener() = default;
    Q_DISABLE_COPY_MOVE(DoneListener)

    virtual void futureDone() = 0;
    /// The future goes away without having been done.
    virtual void futureDropped() {}
    /// For a done callback: its number (see CallbackId). 0 for everything else.
    [[nodiscard]] virtual CallbackId callbackId() const noexcept { return 0; }

protected:
    ~DoneListener() { unlink(); }
};

class FutureCore;
class TaskCore;
using FutureVisitor = std::function<void(FutureCore &)>;

class FutureCore : public InCells {
public:
    enum class State : std::uint8_t { Pending, Done, Failed, Cancelled };

    explicit FutureCore(Loop &loop);
    Q_DISABLE_COPY_MOVE(FutureCore)

    void ref() noexcept { ++m_references; }
    void unref();

    [[nodiscard]] Loop &loop() const noexcept { return m_loop; }
    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] bool isDone() const noexcept { return m_state != State::Pending; }
    [[nodiscard]] bool isLastReference() const noexcept { return m_references == 1; }

    /// asyncio's Future.cancel(): false when already done. A plain future is cancelled at once.
    virtual bool cancel(const QString &message, const Cause &cause);
    /// The error, the CancelledError of a cancelled future, or null. The error counts as looked at.
    [[nodiscard]] std::exception_ptr exception();
    /// Raises the error, if there is one; it counts as looked at.
    void rethrow();
    /// Says that somebody dealt with the error, so that it is not reported.
    void markRetrieved() noexcept { m_isRetrieved = true; }
    /// The same, also for an error that is still to come.
    void ignoreError() noexcept { m_isRetrieved = m_isErrorIgnored = true; }
    [[nodiscard]] bool isRetrieved() const noexcept { return m_isRetrieved; }
    /// Points at the value, for a future that is Done; null for a future of void.
    [[nodiscard]] virtual void *value() noexcept { return nullptr; }
    /// The task that this future is, if it is one.
    [[nodiscard]] virtual TaskCore *asTask() noexcept { return nullptr; }
    /// What the one who awaits it waits for.
    [[nodiscard]] virtual WaitInfo waitInfo() const { return {WaitKind::Foreign, 0, {}}; }

    /// Calls `visit` for each future whose end this one waits for.
    virtual void visitAwaited(const FutureVisitor & /*visit*/) const {}

    /// `listener` must not be listening to anything; if the future is done it hears at once.
    void addListener(DoneListener &listener);
    CallbackId addCallback(std::function<void()> callback);
    /// Takes it away unless it has been scheduled; tells whether it did.
    bool removeCallback(CallbackId id);

    void finishDone() { finish(State::Done); }
    void finishFailed(std::exception_ptr error);
    /// `error` is the CancelledError that left a body, or null when none was raised yet.
    void finishCancelled(std::exception_ptr error = {});

protected:
    virtual ~FutureCore();
    /// The last handle went while an error was not looked at.
    virtual void reportUnretrieved();
    void finish(State state);
    /// It will never be done: its listeners are to wait no longer.
    void dropListeners();

private:
    Loop &m_loop;
    LinkedList<DoneListener> m_listeners;
    std::exception_ptr m_error;
    std::uint32_t m_references = 0;
    State m_state = State::Pending;
    bool m_isRetrieved : 1 = true;
    bool m_isErrorIgnored : 1 = false;
};

/// A counted reference to a FutureCore or something derived from it.
template<typename Core>
class Ref {
public:
    Ref() noexcept = default;
    explicit Ref(Core *core) noexcept
        : m_core(core)
    {
        if (m_core)
            m_core->ref();
    }
    Ref(const Ref &other) noexcept
        : Ref(other.m_core)
    {}
    Ref(Ref &&other) noexcept
        : m_core(std::exchange(other.m_core, nullptr))
    {}
    template<typename Derived>
        requires std::is_base_of_v<Core, Derived>
    Ref(Ref<Derived> other) noexcept // NOLINT(google-explicit-constructor): as a pointer converts
        : m_core(other.release())
    {}
    Ref &operator=(Ref other) noexcept
    {
        std::swap(m_core, other.m_core);
        return *this;
    }
    ~Ref()
    {
        if (m_core)
            m_core->unref();
    }

    [[nodiscard]] Core *get() const noexcept { return m_core; }
    Core *operator->() const noexcept { return m_core; }
    Core &operator*() const noexcept { return *m_core; }
    explicit operator bool() const noexcept { return m_core != nullptr; }
    Core *release() noexcept { return std::exchange(m_core, nullptr); }

private:
    Core *m_core = nullptr;
};

/// void cannot be stored; monostate stands for it.
template<typename T>
using Stored = std::conditional_t<std::is_void_v<T>, std::monostate, T>;

/// std::is_copy_constructible, which is true even for a vector of what cannot be copied.
template<typename T>
inline constexpr bool IsCopyable = std::is_copy_constructible_v<T>;
template<typename T>
    requires requires(T &range) { range.begin() != range.end(); } && std::is_object_v<typename T::value_type>
inline constexpr bool IsCopyable<T> = std::is_copy_constructible_v<T> && IsCopyable<typename T::value_type>;
template<typename... T>
inline constexpr bool IsCopyable<std::tuple<T...>> = (IsCopyable<T> && ...);

/// Stands in a future of void where others keep their value, and takes no room.
struct NoValue {
    void emplace(std::monostate) const noexcept {}
    explicit operator bool() const noexcept { return true; }
    std::monostate operator*() const noexcept { return {}; }
};

/// Adds a value to FutureCore or one of its kinds.
template<typename Core, typename T>
class WithValue : public Core {
public:
    using Core::Core;

    [[nodiscard]] void *value() noexcept final
    {
        if constexpr (std::is_void_v<T>)
            return nullptr;
        else
            return &*m_value;
    }
    template<typename U>
    void finishWith(U &&value)
    {
        m_value.emplace(std::forward<U>(value));
        this->finishDone();
    }

protected:
    ~WithValue() override = default;
    [[no_unique_address]] std::conditional_t<std::is_void_v<T>, NoValue, std::optional<Stored<T>>> m_value;
};

} // namespace aio::detail
