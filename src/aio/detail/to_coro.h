// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Whatever can be awaited, as a coroutine: what lets createTask(), gather(), timeout() … take anything.
#pragma once

#include "../coro.h"

namespace aio::detail {

/// Keeps the closure alive for as long as the coroutine it makes: the closure's captures are used by it.
template<typename F>
auto owningCoro(F makeCoro) -> std::invoke_result_t<F &>
{
    co_return co_await makeCoro();
}

/// Runs any awaitable as a coroutine.
template<typename T, typename A>
Coro<T> awaitingCoro(A awaitable)
{
    co_return co_await std::move(awaitable);
}

template<typename>
inline constexpr bool IsCoro = false;
template<typename T>
inline constexpr bool IsCoro<Coro<T>> = true;

template<typename F>
concept CoroMaker = std::invocable<F &> && IsCoro<std::invoke_result_t<F &>>;

template<typename A>
auto awaitResult()
{
    using Bare = std::remove_cvref_t<A>;
    if constexpr (IsCoro<Bare>)
        return std::type_identity<typename Bare::value_type>{};
    else if constexpr (CoroMaker<Bare>)
        return std::type_identity<typename std::invoke_result_t<Bare &>::value_type>{};
    else if constexpr (NativeAwaitable<Bare>)
        return std::type_identity<std::decay_t<
            decltype(std::declval<Bare>().awaiter(std::declval<PromiseBase &>()).await_resume())>>{};
    else if constexpr (AdaptedAwaitable<Bare>)
        return awaitResult<decltype(AwaitAs<Bare>::adapt(std::declval<Bare &>()))>();
    else
        return std::type_identity<ForeignResultOf<Bare>>{};
}

/// What `co_await` gives for an A in a Coro, or for the coroutine that an A makes.
template<typename A>
using AwaitResult = typename decltype(awaitResult<A>())::type;

/// Whatever can be awaited, or makes a coroutine, as a Coro.
template<typename A>
auto toCoro(A awaitable)
{
    if constexpr (IsCoro<A>)
        return awaitable;
    else if constexpr (CoroMaker<A>)
        return owningCoro(std::move(awaitable));
    else
        return awaitingCoro<AwaitResult<A>>(std::move(awaitable));
}

} // namespace aio::detail
