// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "speedlimit.h"

#include <algorithm>

namespace download {

void SpeedLimit::set(qint64 bytesPerSecond, Clock::time_point now)
{
    m_perSecond = std::max(bytesPerSecond, qint64{0});
    m_left = 0;
    m_filled = now;
}

bool SpeedLimit::mayTake(Clock::time_point now)
{
    if (!isOn())
        return true;
    const auto perSecond = double(m_perSecond);
    const double came = perSecond * std::chrono::duration<double>(now - m_filled).count();
    m_left = std::min(m_left + came, perSecond * std::chrono::duration<double>(burst).count());
    m_filled = now;
    return m_left > 0;
}

} // namespace download
