// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Counted: a value that knows how many of its kind are alive, and notices one that is destroyed twice.
// Put it where a lifetime is at stake: a local, a capture, a result, an error.
#pragma once

#include <mutex>
#include <unordered_set>

class Counted {
public:
    explicit Counted(int value = 0)
        : m_value(value)
    {
        enter();
    }
    Counted(const Counted &other)
        : m_value(other.m_value)
    {
        enter();
    }
    Counted &operator=(const Counted &) = default;
    ~Counted()
    {
        const std::lock_guard guard(s_mutex);
        if (s_alive.erase(this) == 0)
            ++s_wronglyDestroyed;
    }

    [[nodiscard]] int value() const noexcept { return m_value; }
    friend bool operator==(const Counted &a, const Counted &b) noexcept { return a.m_value == b.m_value; }

    /// Those that exist now, in all threads.
    [[nodiscard]] static int alive()
    {
        const std::lock_guard guard(s_mutex);
        return static_cast<int>(s_alive.size());
    }
    /// Destructors that ran for nothing: an object destroyed twice, or copied bytewise.
    [[nodiscard]] static int wronglyDestroyed()
    {
        const std::lock_guard guard(s_mutex);
        return s_wronglyDestroyed;
    }

private:
    void enter()
    {
        const std::lock_guard guard(s_mutex);
        s_alive.insert(this);
    }

    inline static std::mutex s_mutex;
    inline static std::unordered_set<const Counted *> s_alive;
    inline static int s_wronglyDestroyed = 0;

    int m_value;
};
