// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "interpreter.h"

#include "stage.h"

#include <aio/cleanup.h>
#include <aio/gather.h>
#include <aio/sleep.h>
#include <aio/taskgroup.h>
#include <aio/timeout.h>

namespace lab {

namespace {

/// Logs what an awaiter saw, and gives it on: the value, or the error raised again.
template<typename T>
void logOutcome(const QString &operation, const aio::Outcome<T> &outcome)
{
    log(told(operation, outcome));
    outcome.rethrow();
}

} // namespace

Interpreter::Interpreter(Program program)
    : m_program(std::move(program))
{
    m_root.name = QStringLiteral("R");
    m_root.body.push_back(std::move(m_program.root));
}

aio::Coro<Value> Interpreter::main([[maybe_unused]] std::shared_ptr<const Interpreter> self)
{
    aio::Loop &loop = aio::Loop::current();
    for (const ExternalCancel &external : m_program.externals)
        loop.callAt(loop.now() + external.time, [this, target = external.target] { cancel(target); });
    start(m_root);
    // Tasks may start others while we wait, so by index.
    for (std::size_t i = 0; i < m_tasks.size(); ++i)
        co_await aio::settled(m_tasks[i]);
    co_return QStringLiteral("all done");
}

Interpreter::Handle Interpreter::start(const TaskSpec &spec)
{
    const Handle handle = aio::createTask(task(&spec, self()), spec.name);
    keep(handle);
    return handle;
}

void Interpreter::keep(const Handle &handle)
{
    m_tasks.push_back(handle);
    m_byName.insert_or_assign(handle.name(), handle);
}

void Interpreter::cancel(const QString &name)
{
    if (const auto found = m_byName.find(name); found != m_byName.end())
        found->second.cancel();
}

aio::Coro<QString> Interpreter::task(const TaskSpec *spec,
                                     [[maybe_unused]] std::shared_ptr<const Interpreter> self)
{
    co_await runAll(&spec->body);
    co_return spec->name;
}

aio::Coro<> Interpreter::runAll(const std::vector<Node> *nodes)
{
    for (const Node &node : *nodes)
        co_await run(&node);
}

aio::Coro<> Interpreter::run(const Node *node)
{
    switch (node->kind) {
    case NodeKind::Sleep:
        co_await aio::sleep(node->duration);
        break;
    case NodeKind::Fail:
        throw E(node->text.toStdString());
    case NodeKind::Seq:
        co_await runAll(&node->body);
        break;
    case NodeKind::Cleanup:
        co_await cleanup(node);
        break;
    case NodeKind::Suppress:
        co_await suppress(node);
        break;
    case NodeKind::Catch:
        co_await catchErrors(node);
        break;
    case NodeKind::Gather:
        co_await gather(node);
        break;
    case NodeKind::Group:
        co_await group(node);
        break;
    case NodeKind::Timeout:
        co_await timeout(node);
        break;
    case NodeKind::Shield:
        co_await shield(node);
        break;
    case NodeKind::Spawn:
        start(node->tasks.front());
        break;
    case NodeKind::Join:
        co_await join(node);
        break;
    case NodeKind::Cancel:
        cancel(node->text);
        break;
    }
}

aio::Coro<> Interpreter::cleanup(const Node *node)
{
    const auto outcome = co_await aio::settled(runAll(&node->body));
    if (outcome.isCancelled()) {
        const aio::CleanUpMark mark;
        logCleanupStart();
        co_await aio::sleep(node->duration);
        logCleanupEnd();
    }
    outcome.rethrow();
}

aio::Coro<> Interpreter::suppress(const Node *node)
{
    const auto outcome = co_await aio::settled(runAll(&node->body));
    if (outcome.isCancelled())
        log(QStringLiteral("suppressed ") + outcome.repr());
    else
        outcome.rethrow();
}

aio::Coro<> Interpreter::catchErrors(const Node *node)
{
    const auto outcome = co_await aio::settled(runAll(&node->body));
    if (outcome.isCancelled())
        outcome.rethrow();
    if (!outcome.hasValue())
        log(QStringLiteral("caught ") + outcome.repr());
}

aio::Coro<> Interpreter::gather(const Node *node)
{
    std::vector<Handle> children;
    children.reserve(node->tasks.size());
    for (const TaskSpec &spec : node->tasks)
        children.push_back(start(spec));
    if (node->returnExceptions) {
        auto results = aio::gather(aio::returnExceptions, std::move(children));
        logOutcome(QStringLiteral("gather"), co_await aio::settled(results));
    } else {
        auto results = aio::gather(std::move(children));
        logOutcome(QStringLiteral("gather"), co_await aio::settled(results));
    }
}

aio::Coro<> Interpreter::group(const Node *node)
{
    const auto body = [this, node](aio::TaskGroup &group) -> aio::Coro<> {
        for (const TaskSpec &spec : node->tasks)
            keep(group.createTask(task(&spec, self()), spec.name));
        return runAll(&node->body);
    };
    auto whole = aio::withTaskGroup(body);
    logOutcome(QStringLiteral("group"), co_await aio::settled(std::move(whole)));
}

aio::Coro<> Interpreter::timeout(const Node *node)
{
    auto limited = aio::timeout(node->duration, runAll(&node->body));
    logOutcome(QStringLiteral("timeout"), co_await aio::settled(std::move(limited)));
}

aio::Coro<> Interpreter::shield(const Node *node)
{
    const auto outer = aio::shield(start(node->tasks.front()));
    logOutcome(QStringLiteral("shield"), co_await aio::settled(outer));
}

aio::Coro<> Interpreter::join(const Node *node)
{
    const auto found = m_byName.find(node->text);
    if (found == m_byName.end() || found->second.id() == aio::currentTask().id())
        co_return;
    const Handle awaited = found->second;
    logOutcome(QStringLiteral("join ") + node->text, co_await aio::settled(awaited));
}

} // namespace lab
