// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A program's run on the virtual clock, and the JSON form of programs and runs: what
// `coroscope-cli lab simulate` reads and prints.
#pragma once

#include "run.h"

#include <QByteArray>
#include <QJsonObject>

namespace lab {

/// Runs `program` in a simulation on this thread. Gives a ProgramError for a deadlock, or when it
/// passes `limits`.
[[nodiscard]] std::variant<Run, ProgramError> simulate(const Program &program, const RunLimits &limits = {});

/// One program of a file, with its name.
struct NamedProgram {
    QString name;
    std::variant<Program, ProgramError> program;
};

/// Reads a file: a program, `{"name", "program"}`, or a list of those. A ProgramError with the line
/// when it is no JSON, or none of these.
struct ProgramFile {
    std::vector<NamedProgram> programs;
    bool isList = false;
};
[[nodiscard]] std::variant<ProgramFile, ProgramError> readPrograms(const QByteArray &json);

/// A time as asyncio's recordings give it: in seconds, to 10 ms.
[[nodiscard]] double roundedSeconds(std::chrono::nanoseconds time);
/// `{"name", "events", "outcome"}` in the form of asyncio's recordings; times in seconds, to 10 ms.
[[nodiscard]] QJsonObject toJson(const QString &name, const Run &run);
/// `{"name", "error": {"message", "path"}}`.
[[nodiscard]] QJsonObject toJson(const QString &name, const ProgramError &error);

} // namespace lab
