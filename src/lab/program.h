// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A program of the Lab: a tree of what tasks do, as a value, and its JSON form. It is the language in
// which asyncio itself was recorded, so that a program can be run by both and compared.
#pragma once

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <functional>
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

    bool operator==(const ExternalCancel &) const = default;
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

/// Reads `{"root": …, "externals": […]}`; the error is the first of problemsIn().
[[nodiscard]] std::variant<Program, ProgramError> readProgram(const QJsonObject &json);
/// All that is wrong with it, in the order of the text; of a great many the first.
[[nodiscard]] std::vector<ProgramError> problemsIn(const QJsonObject &json);
/// What runs and is hardly meant: steps that join or cancel a task of which the program has none, or their own.
[[nodiscard]] std::vector<ProgramError> doubtsIn(const Program &program);

/// Writes `program` as readProgram() reads it. Where one node is expected, several become a "seq".
[[nodiscard]] QJsonObject toJson(const Program &program);

/// The word for `kind` in the JSON form ("sleep"), and the kind with that word.
[[nodiscard]] QString wordOf(NodeKind kind);
[[nodiscard]] std::optional<NodeKind> kindOf(const QString &word);
[[nodiscard]] const std::vector<NodeKind> &nodeKinds();

/// What a kind of node has.
struct Members {
    bool duration = false;
    /// The member that is Node::text, or null: "msg" or "name".
    const char *text = nullptr;
    bool body = false;
    /// One task only, and any number.
    bool task = false;
    bool tasks = false;
};
[[nodiscard]] Members membersOf(NodeKind kind);

/// Calls `visit` for each node, with its JSON path and the name of the task that does it ("R" for the first).
using NodeVisit = std::function<void(Node &, const QString &path, const QString &task)>;
void forEachNode(Program &program, const NodeVisit &visit);

} // namespace lab
