// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "site.h"

namespace practice {

int Site::count(const QString &address, int period)
{
    // Whoever asks for ever new names does not get memory for each.
    constexpr qsizetype MostAddresses = 10'000;
    if (m_counts.size() >= MostAddresses && !m_counts.contains(address))
        m_counts.clear();
    int &next = m_counts[address];
    const int before = next % period;
    next = before + 1;
    return before;
}

} // namespace practice
