// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Outcome<T>: what became of an awaited thing, as a value: its result, its error, or its cancellation.
// gather(returnExceptions, …) gives them, and settled() makes one of a coroutine.
#pragma once

#include "detail/future_core.h"
#include "repr.h"

#include <variant>

namespace aio {

template<typename T = void>
class Outcome {
public:
    using value_type = T;

    /// A value; for void, std::monostate.
    explicit Outcome(detail::Stored<T> value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    /// An error, which must not be null.
    explicit Outcome(std::exception_ptr error, bool isCancelled)
        : m_state(std::in_place_index<1>, std::move(error)), m_isCancelled(isCancelled)
    {}

    [[nodiscard]] bool hasValue() const noexcept { return m_state.index() == 0; }
    /// The error is a CancelledError.
    [[nodiscard]] bool isCancelled() const noexcept { return m_isCancelled; }
    /// The error, or null when there is a value.
    [[nodiscard]] std::exception_ptr exception() const
    {
        return hasValue() ? std::exception_ptr() : std::get<1>(m_state);
    }
    /// The value, or raises the error.
    decltype(auto) value() const &
    {
        rethrow();
        if constexpr (!std::is_void_v<T>)
            return static_cast<const T &>(std::get<0>(m_state));
    }
    T value() &&
    {
        rethrow();
        if constexpr (!std::is_void_v<T>)
            return std::get<0>(std::move(m_state));
    }
    /// Raises the error, if there is one.
    void rethrow() const
    {
        if (!hasValue())
            std::rethrow_exception(std::get<1>(m_state));
    }
    [[nodiscard]] QString repr() const
    {
        return hasValue() ? aio::repr(std::get<0>(m_state)) : describe(std::get<1>(m_state));
    }

private:
    std::variant<detail::Stored<T>, std::exception_ptr> m_state;
    bool m_isCancelled = false;
};

} // namespace aio
