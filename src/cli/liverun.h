// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// lab run --live: a scenario at the pace of the clock, told as it happens.
#pragma once

#include <lab/liverun.h>

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <optional>

namespace cli {

/// Prints the log of a run as lines of a table: when, who, what.
class LogPrinter {
public:
    /// With room for the names of the tasks in `expected`.
    explicit LogPrinter(const record::Recording &expected);
    /// Prints what `recording` has more than at the last call; it must be the same one, grown.
    void print(const record::Recording &recording);

private:
    qsizetype m_nameWidth = 0;
    std::size_t m_printed = 0;
};

[[nodiscard]] QCommandLineOption liveOption();
[[nodiscard]] QCommandLineOption speedOption();
/// The speed of a live run, nothing when none is wanted; or what is wrong with the options.
[[nodiscard]] std::variant<std::optional<double>, QString> liveSpeed(const QCommandLineParser &parser);

struct Lived {
    std::variant<lab::Run, lab::ProgramError> result;
    /// By Ctrl+C or SIGTERM, which cancel main.
    bool wasInterrupted = false;
};
/// Runs `whatIf` in the event loop at `speed`; `printer`, if there is one, tells it.
[[nodiscard]] Lived runLive(const lab::WhatIf &whatIf, double speed, LogPrinter *printer);

} // namespace cli
