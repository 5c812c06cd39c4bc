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

/// The order of siblings in the recordings of programs. asyncio's groups keep sets; where it was recorded, a set was
/// made to give its tasks in the order of their default names as text, so that "Task-10" comes before "Task-9". Main
/// was "Task-3" there and is number 1 here.
[[nodiscard]] bool isBeforeInRecordings(aio::TaskId a, aio::TaskId b);

/// Runs `program` in a simulation on this thread. Gives a ProgramError for a deadlock, or when it
/// passes `limits`.
[[nodiscard]] std::variant<Run, ProgramError> simulate(const Program &program, const RunLimits &limits = {});

/// One program of a file, with its name.
struct NamedProgram {
    QString name;
    std::variant<Program, ProgramError> program;
    /// All that is wrong with it; the first is the error.
    std::vector<ProgramError> problems;
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
/// `{"name", "error": {"message", "path"}}`; where there are several, "errors" has them all.
[[nodiscard]] QJsonObject toJson(const QString &name, const ProgramError &error,
                                 const std::vector<ProgramError> &all = {});

} // namespace lab
