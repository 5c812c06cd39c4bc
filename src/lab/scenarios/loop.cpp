// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The event loop: one thing at a time, in turns; and what blocks it.
#include "entry.h"

#include <aio/gather.h>
#include <aio/loop.h>
#include <aio/sleep.h>
#include <aio/thread.h>

namespace lab {

namespace {

using namespace aio;

Coro<QString> takesTurns(QString name, int turns)
{
    for (int i = 0; i < turns; ++i) {
        log(QString("turn %1").arg(i));
        co_await sleep(Duration::zero());
    }
    co_return name;
}

Coro<Value> pingPong(Parameters p)
{
    const int turns = p.count("turns");
    const auto a = createTask(takesTurns(p.name("A"), turns), p.name("A"));
    const auto b = createTask(takesTurns(p.name("B"), turns), p.name("B"));
    auto both = gather(a, b);
    co_return co_await observe("gather", both);
}

QString blockedText(const Parameters &p)
{
    return QString("blocked %1").arg(toSeconds(p.seconds("A_blocks")));
}

Coro<QString> blocksTheLoop(Parameters p)
{
    Loop::current().block(p.seconds("A_blocks"));
    co_return blockedText(p);
}

Coro<Value> blockingLoop(Parameters p)
{
    const auto b = task(p.job("B"));
    const auto a = createTask(blocksTheLoop(p), p.name("A"));
    auto both = gather(b, a);
    co_return co_await observe("gather", both);
}

Coro<QString> blocksAThread(Parameters p)
{
    const auto work = modelled(p.seconds("A_blocks"), [text = blockedText(p)] { return text; });
    co_return co_await aio::toThread(work);
}

Coro<Value> toThread(Parameters p)
{
    const auto b = task(p.job("B"));
    const auto a = createTask(blocksAThread(p), p.name("A"));
    auto both = gather(b, a);
    co_return co_await observe("gather", both);
}

/// `note` is called in the thread when its work is done.
Coro<> notesFromAThread(Duration time, std::function<void()> note)
{
    const auto work = modelled(time, std::move(note));
    co_await aio::toThread(work);
}

Coro<Value> toThreadCancel(Parameters p)
{
    auto note = logLater("thread", "end", "thread finished");
    auto a = createTask(notesFromAThread(p.seconds("A_blocks"), note), p.name("A"));
    co_await sleep(p.seconds("cancel"));
    a.cancel();
    try {
        co_await observe("await " + a.name(), a);
    } catch (const CancelledError &) {
        // Its thread works on.
    }
    co_await sleep(p.seconds("main_then"));
    co_return "done";
}

} // namespace

Entries loopEntries()
{
    return {
        {"ping_pong", pingPong},
        {"blocking_loop", blockingLoop},
        {"to_thread", toThread},
        {"to_thread_cancel", toThreadCancel},
    };
}

} // namespace lab
