// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What the parts of the workshop share: counting who is where, and expecting an error.
#pragma once

#include <aio/outcome.h>

#include <utility>

/// One more, for as long as it lives or until stop().
class Counting {
public:
    explicit Counting(int &count)
        : m_count(&count)
    {
        ++count;
    }
    Q_DISABLE_COPY_MOVE(Counting)
    ~Counting() { stop(); }
    void stop()
    {
        if (m_count)
            --*std::exchange(m_count, nullptr);
    }

private:
    int *m_count;
};

/// Raises what the outcome is an error with, but for an `Expected`.
template<typename Expected, typename T>
void passOn(const aio::Outcome<T> &outcome)
{
    try {
        outcome.rethrow();
    } catch (const Expected &) { // NOLINT(bugprone-empty-catch): it was to be expected
    }
}
