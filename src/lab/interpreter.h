// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Runs a Program with the shipped library: every step is the coroutine a person would write for it. What
// it logs are notes of its tasks, which a Recorder hears; nothing here knows how a run is shown.
#pragma once

#include "program.h"
#include "value.h"

#include <aio/task.h>

#include <memory>
#include <unordered_map>

namespace lab {

/// What the step "fail" raises.
class E : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

class Interpreter : public std::enable_shared_from_this<Interpreter> {
public:
    /// Keeps `program` and must outlive its run: one that is shared is kept alive by its tasks.
    explicit Interpreter(Program program);

    /// Starts task R on the current loop, waits until every task has ended, and gives "all done". `self` is this
    /// interpreter where it is shared.
    aio::Coro<Value> main(std::shared_ptr<const Interpreter> self = nullptr);

private:
    using Handle = aio::Task<QString>;

    aio::Coro<QString> task(const TaskSpec *spec, std::shared_ptr<const Interpreter> self);
    std::shared_ptr<const Interpreter> self() const { return weak_from_this().lock(); }
    aio::Coro<> run(const Node *node);
    aio::Coro<> runAll(const std::vector<Node> *nodes);
    aio::Coro<> cleanup(const Node *node);
    aio::Coro<> suppress(const Node *node);
    aio::Coro<> catchErrors(const Node *node);
    aio::Coro<> gather(const Node *node);
    aio::Coro<> group(const Node *node);
    aio::Coro<> timeout(const Node *node);
    aio::Coro<> shield(const Node *node);
    aio::Coro<> join(const Node *node);
    void cancel(const QString &name);
    Handle start(const TaskSpec &spec);
    void keep(const Handle &handle);

    Program m_program;
    TaskSpec m_root;
    /// All tasks, in the order of their creation.
    std::vector<Handle> m_tasks;
    std::unordered_map<QString, Handle> m_byName;
};

} // namespace lab
