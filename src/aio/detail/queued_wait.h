// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What the primitives of sync.h wait with: a node in the awaiting frame, in a queue that is served first
// come, first served. Nothing is allocated to wait, and a cancelled wait leaves without a search.
#pragma once

#include "task_core.h"

namespace aio::detail {

/// Links a wait into the queue of what it waits for.
struct WaiterHook : Link {};

/// A wait in such a queue. Leaves it when it is woken, when it is cancelled and when its frame goes.
class QueuedWait : public LeafWait, public WaiterHook {
public:
    QueuedWait(TaskCore &task, WaitKind kind) noexcept
        : LeafWait(task), m_kind(kind)
    {}
    [[nodiscard]] WaitInfo waitInfo() const override { return {m_kind, 0, {}}; }
    /// What was waited for is there: the task goes on in the next turn.
    void wakeUp()
    {
        leaveQueue();
        finish();
    }

protected:
    ~QueuedWait() { leaveQueue(); }
    void abort() override { leaveQueue(); }
    void leaveQueue() noexcept { WaiterHook::unlink(); }

private:
    WaitKind m_kind;
};

using WaitQueue = LinkedList<QueuedWait, WaiterHook>;

/// What a primitive shares with those who wait for it, so that it may die before them: they then wait
/// until they are cancelled. Counted by Ref, on one thread.
class SharedState {
public:
    SharedState() = default;
    Q_DISABLE_COPY_MOVE(SharedState)

    void ref() noexcept { ++m_references; }
    void unref() noexcept
    {
        if (--m_references == 0)
            delete this;
    }

protected:
    virtual ~SharedState() = default;

private:
    std::size_t m_references = 0;
};

} // namespace aio::detail
