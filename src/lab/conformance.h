// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Whether the library does what CPython's asyncio did: every recorded scenario and program is run again, here and now,
// and compared event by event. The recordings are in the program, so that anyone can ask, not only the tests.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <stop_token>

namespace lab {

/// The CPython that was recorded.
inline constexpr const char *RecordedPython = "3.14.2";

/// `[{"name", "parameters", "events", "outcome"}…]`, and `[{"name", "program", "events", "outcome"}…]`.
[[nodiscard]] QJsonArray recordedScenarios();
[[nodiscard]] QJsonArray recordedPrograms();

/// Runs what was recorded and says the first thing that is different; empty when all is the same. Who asked for a
/// cancel is told by each engine in its own words, and is not compared for scenarios.
[[nodiscard]] QString scenarioDifference(const QJsonObject &recorded);
[[nodiscard]] QString programDifference(const QJsonObject &recorded);

struct Conformance {
    int scenarios = 0;
    int programs = 0;
    /// Those that are the same.
    int sameScenarios = 0;
    int samePrograms = 0;
    /// "NAME: what is different", for each that is not.
    QStringList differences;

    [[nodiscard]] bool isWhole() const { return scenarios > 0 && programs > 0 && differences.isEmpty(); }
};
/// Runs them all, on this thread: a fraction of a second. When `stop` is requested, what is known by then.
[[nodiscard]] Conformance compareWithCPython(std::stop_token stop = {});

} // namespace lab
