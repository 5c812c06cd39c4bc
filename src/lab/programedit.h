// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Editing programs as values: the rows of a program's tree, and changes of it, each of which gives a new program or
// the reason why not. What comes out can always be written, read and run.
#pragma once

#include "program.h"

namespace lab {

/// Where a row stands: from the task R down, which child it is; tasks come before steps. Empty: R itself.
using Address = std::vector<int>;

/// A task, or a step with what it has beside the rows in it. Where a task or a step does several things one after the
/// other, they are its rows: the "seq" that joins them in the JSON has none of its own.
struct ProgramRow {
    Address address;
    /// Its place in the JSON ("$.root.tasks[1]").
    QString path;
    bool isTask = false;
    /// Of a step.
    NodeKind kind = NodeKind::Sleep;
    std::chrono::nanoseconds duration{};
    /// The name of a task, or the step's message or task.
    QString text;
    bool returnExceptions = false;
};

/// The rows from top to bottom; the first is R.
[[nodiscard]] std::vector<ProgramRow> rowsOf(const Program &program);

struct ProgramEdit {
    Program program;
    /// The row that was made, moved or changed; of a removed one its neighbour.
    Address address;
    /// What was done beyond what was asked, as a sentence: a name that was taken became another. Mostly empty.
    QString note;
};
/// A new program, or why not, as a sentence.
using EditedProgram = std::variant<ProgramEdit, QString>;

/// Adds a step of this kind, with what it needs: into the row if steps can stand in it, else after it.
[[nodiscard]] EditedProgram withStep(const Program &program, const Address &at, NodeKind kind);
/// Adds a task that sleeps: after the row if it is a task, else into it.
[[nodiscard]] EditedProgram withTask(const Program &program, const Address &at);
[[nodiscard]] EditedProgram without(const Program &program, const Address &at);
/// Puts a copy after it; its tasks get names of their own.
[[nodiscard]] EditedProgram duplicated(const Program &program, const Address &at);

enum class Move : std::uint8_t {
    Up,
    Down,
    Out, ///< behind the step or task in which it stands
    In,  ///< into the one above it
};
[[nodiscard]] EditedProgram moved(const Program &program, const Address &at, Move where);
/// Puts the row before another one, or behind it.
[[nodiscard]] EditedProgram movedTo(const Program &program, const Address &at, const Address &other,
                                    bool isBehind);

/// Gives a task another name, also where it is joined and cancelled; a step another message or task.
[[nodiscard]] EditedProgram withText(const Program &program, const Address &at, const QString &text);
/// In seconds.
[[nodiscard]] EditedProgram withDuration(const Program &program, const Address &at, double seconds);
[[nodiscard]] EditedProgram withReturnExceptions(const Program &program, const Address &at, bool areReturned);

} // namespace lab
