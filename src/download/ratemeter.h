// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// How fast bytes arrive: a moving estimate over the last three seconds, fed with how many there are. A plain value that
// knows no clock.
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

namespace download {

class RateMeter {
public:
    using Time = std::chrono::nanoseconds;

    /// At `now` there are `bytes` in all. Times do not run backwards; fewer bytes than before start it anew.
    void add(Time now, qint64 bytes);
    /// Bytes a second; 0 while too little is known to say.
    [[nodiscard]] double rate() const;
    /// How long `bytes` more will take; empty while nothing arrives.
    [[nodiscard]] std::optional<Time> timeFor(qint64 bytes) const;

private:
    struct Sample {
        Time time;
        qint64 bytes;
    };
    std::deque<Sample> m_samples; ///< at most three seconds of them, ten a second, and the newest
};

} // namespace download
