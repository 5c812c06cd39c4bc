// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// Durations as people read and write them: in the locale's form, and typed with either decimal sign.
#include <QString>

#include <chrono>

namespace app {

using Duration = std::chrono::nanoseconds;

/// "1.24 s", "2 min 05 s", "1 h 02 min" in the default locale; the space does not break.
QString durationText(Duration duration);

/// "1 s", "0.4 s": no more decimals than needed, for what was chosen rather than measured.
QString shortDurationText(Duration duration);

/// "1.24 s", "12 ms", "0.4 ms": as fine as it was measured.
QString measuredText(Duration duration);

/// What a typed duration turned out to be.
struct TypedDuration {
    enum Problem { None, Empty, NoNumber, Negative, TooLong };
    Problem problem = None;
    Duration value{0};
};

/// Reads seconds ("1.5", "1,5", "1.5 s"), or with a unit: ms, min, h.
TypedDuration readDuration(const QString &text, Duration longest);

} // namespace app
