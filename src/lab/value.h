// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Value: the result of a run's main, whatever its type, as the text that stands for it.
#pragma once

#include <aio/repr.h>

namespace lab {

class Value {
public:
    /// Nothing: "None".
    Value()
        : Value(std::monostate())
    {}
    /// Keeps `value` in the form of aio::repr().
    template<typename T>
        requires(!std::same_as<T, Value>)
    Value(const T &value) // NOLINT(google-explicit-constructor): co_return results
        : m_text(aio::repr(value))
    {}

    [[nodiscard]] QString repr() const { return m_text; }

private:
    QString m_text;
};

} // namespace lab
