// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// SpeedLimit: so many bytes a second for many transfers together. A bucket that fills with time and never holds more than
// a burst. A value of one thread.
#pragma once

#include <QtGlobal>

#include <chrono>

namespace download {

class SpeedLimit {
public:
    using Clock = std::chrono::steady_clock;
    /// What comes at once after a pause: as much as the limit gives in this time.
    static constexpr std::chrono::milliseconds burst{100};

    /// From now on at most so many bytes a second; 0 or less: no limit. What is owed is forgotten.
    void set(qint64 bytesPerSecond, Clock::time_point now);
    [[nodiscard]] bool isOn() const { return m_perSecond > 0; }
    /// Whether something may be taken now, however much: what is too much is owed, and waited for by the next.
    [[nodiscard]] bool mayTake(Clock::time_point now);
    /// So many bytes have come.
    void take(qint64 bytes) { m_left -= double(bytes); }

private:
    qint64 m_perSecond = 0;
    double m_left = 0;
    Clock::time_point m_filled{};
};

} // namespace download
