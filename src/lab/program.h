// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A program of the Lab: a tree of what tasks do, as a value, and its JSON form. It is the language in
// which asyncio itself was recorded, so that a program can be run by both and compared.
#pragma once

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace lab {

struct Node;

/// A named task and what it does; its result is its name.
struct TaskSpec {
    QString name;
    /// One node. (A vector, because the tree is recursive and a value.)
    std::vector<Node> body;
};

enum class NodeKind : std::uint8_t {
    Sleep,    ///< sleeps for `duration`
    Fail,     ///< raises E with `text`
    Seq,      ///< each of `body`, one after the other
    Cleanup,  ///< `body`; when cancelled cleans up for `duration`, then lets the cancellation go on
    Suppress, ///< `body`, swallowing a CancelledError
    Catch,    ///< `body`, catching ordinary errors
    Gather,   ///< gather of `tasks`, with return_exceptions if `returnExceptions`
    Group,    ///< a TaskGroup with `tasks`; then `body` in it
    Timeout,  ///< `body` with a deadline of `duration`
    Shield,   ///< awaits the shielded task in `tasks`
    Spawn,    ///< starts the task in `tasks` and goes on
    Join,     ///< awaits the task named `text`
    Cancel,   ///< cancels the task named `text`
};

struct Node {
    NodeKind kind = NodeKind::Sleep;
    std::chrono::nanoseconds duration{};
    QString text;
    bool returnExceptions = false;
    std::vector<Node> body;
    std::vector<TaskSpec> tasks;
};

/// A cancel from outside, by a timer.
struct ExternalCancel {
    std::chrono::nanoseconds time{};
    QString target;
};

struct Program {
    /// What the task "R" does.
    Node root;
    std::vector<ExternalCancel> externals;
};

/// Why a program can't be read: a sentence, and the JSON path of the place ("$.root.tasks[1].name").
struct ProgramError {
    QString message;
    QString path;
};

/// Bounds a program must keep; the errors name them.
inline constexpr int MaxDepth = 200;
inline constexpr int MaxNodes = 100'000;
inline constexpr double MaxSeconds = 1e6;
inline constexpr qsizetype MaxTextLength = 1000;

/// Reads `{"root": …, "externals": […]}`.
[[nodiscard]] std::variant<Program, ProgramError> readProgram(const QJsonObject &json);

} // namespace lab
