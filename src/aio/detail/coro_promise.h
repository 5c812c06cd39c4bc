// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The promise of Coro<T>: what may stand behind `co_await` in one, and where its value is kept.
#pragma once

#include "foreign.h"
#include "promise.h"

#include <optional>
#include <utility>

namespace aio {

template<typename T = void>
class Coro;
template<typename T>
class Outcome;

namespace detail {

template<typename T>
class Promise;
template<typename T>
class CoroAwaiter;

/// What can be awaited in a Coro without a bridge: it makes an awaiter for the frame that awaits.
template<typename A>
concept NativeAwaitable = requires(A &&awaitable, PromiseBase &frame) {
    static_cast<A &&>(awaitable).awaiter(frame);
};

/// Specialised to say how a type of another library is awaited (qt.h does so for QFuture).
template<typename A>
struct AwaitAs;
template<typename A>
concept AdaptedAwaitable = requires(A &&awaitable) { AwaitAs<std::remove_cvref_t<A>>::adapt(awaitable); };

class CoroPromise : public PromiseBase {
public:
    using PromiseBase::PromiseBase;

    // Each returns a prvalue: g++ 12 copies or moves what a reference-returning await_transform gives.
    template<typename T>
    CoroAwaiter<T> await_transform(Coro<T> &&coro, int line = __builtin_LINE());

    template<NativeAwaitable A>
    auto await_transform(A &&awaitable, int line = __builtin_LINE())
    {
        setAwaits(line);
        return static_cast<A &&>(awaitable).awaiter(*this);
    }

    template<AdaptedAwaitable A>
    auto await_transform(A &&awaitable, int line = __builtin_LINE())
    {
        setAwaits(line);
        return AwaitAs<std::remove_cvref_t<A>>::adapt(awaitable).awaiter(*this);
    }

    template<typename A>
        requires(!NativeAwaitable<A> && !AdaptedAwaitable<A>)
    auto await_transform(A &&awaitable, int line = __builtin_LINE())
    {
        setAwaits(line);
        return ForeignAwaiter<A &&>(task(), static_cast<A &&>(awaitable));
    }
};

template<typename T>
class Promise final : public CoroPromise {
public:
    explicit Promise(const SourcePlace &defined = SourcePlace::current())
        : CoroPromise(defined)
    {
        static_assert(alignof(Promise) <= 2 * sizeof(void *),
                      "a coroutine's value must not need a larger alignment: give it in a std::unique_ptr");
    }
    Coro<T> get_return_object() noexcept;
    template<typename U = T>
        requires std::is_convertible_v<U &&, T>
    void return_value(U &&value)
    {
        m_value.emplace(std::forward<U>(value));
    }
    [[nodiscard]] T takeValue() { return std::move(*m_value); }

private:
    std::optional<T> m_value;
};

template<>
class Promise<void> final : public CoroPromise {
public:
    explicit Promise(const SourcePlace &defined = SourcePlace::current())
        : CoroPromise(defined)
    {}
    Coro<void> get_return_object() noexcept;
    void return_void() const noexcept {}
    [[nodiscard]] std::monostate takeValue() const noexcept { return {}; }
};

} // namespace detail
} // namespace aio
