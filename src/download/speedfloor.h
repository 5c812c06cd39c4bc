// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// SpeedFloor: whether fewer bytes come than they should, looked at over one stretch of time after another: a server that
// is slow for a moment is not slow. A plain value that knows no clock.
#pragma once

#include <QtGlobal>

#include <chrono>

namespace download {

class SpeedFloor {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// A stretch begins; so many bytes are here.
    void start(Time now, qint64 bytes)
    {
        m_since = now;
        m_bytes = bytes;
    }
    /// Whether less than `perSecond` came for all of `stretch`. When one is over, the next begins.
    [[nodiscard]] bool isBroken(Time now, qint64 bytes, qint64 perSecond, std::chrono::milliseconds stretch)
    {
        if (now - m_since < stretch)
            return false;
        const double wanted = double(perSecond) * std::chrono::duration<double>(now - m_since).count();
        const bool isSlow = double(bytes - m_bytes) < wanted;
        start(now, bytes);
        return isSlow;
    }

private:
    Time m_since{};
    qint64 m_bytes = 0;
};

} // namespace download
