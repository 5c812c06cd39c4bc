// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Dice: the choices of a random test. The same seed makes the same choices everywhere; std's distributions do not
// promise that.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <random>

class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_engine(seed)
    {}
    /// A number from 0 to `n` - 1.
    [[nodiscard]] int below(int n) { return static_cast<int>(m_engine() % static_cast<std::uint64_t>(n)); }
    [[nodiscard]] bool oneIn(int n) { return below(n) == 0; }
    template<typename T>
    [[nodiscard]] T pick(std::initializer_list<T> choices)
    {
        return choices.begin()[below(static_cast<int>(choices.size()))];
    }

private:
    std::mt19937_64 m_engine;
};
