// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What observers are told of a gather, a group, a timeout: that it opened, what joined it, how it ended. A scope that
// nobody observed when it opened stays silent.
#pragma once

#include "../loop.h"

namespace aio::detail {

class Scope {
public:
    /// Closed until open().
    Scope() = default;
    /// One that was never closed came to nothing: it is told as cancelled.
    ~Scope() { close(TaskState::Cancelled); }
    Q_DISABLE_COPY_MOVE(Scope)

    /// Opens in the task that runs now, if one does.
    void open(Loop &loop, ScopeKind kind, const SourcePlace &place,
              std::optional<Loop::Nanoseconds> until = {})
    {
        if (loop.isObserved()) [[unlikely]]
            tellOpened(loop, kind, place, until);
    }
    void join(const TaskCore &task)
    {
        if (m_id != 0) [[unlikely]]
            tellJoined(task);
    }
    void move(std::optional<Loop::Nanoseconds> until)
    {
        if (m_id != 0) [[unlikely]]
            tellMoved(until);
    }
    /// Later calls do nothing.
    void close(TaskState end)
    {
        if (m_id != 0) [[unlikely]]
            tellClosed(end);
    }
    [[nodiscard]] ScopeId id() const noexcept { return m_id; }

private:
    void tellOpened(Loop &loop, ScopeKind kind, const SourcePlace &place,
                    std::optional<Loop::Nanoseconds> until);
    void tellJoined(const TaskCore &task);
    void tellMoved(std::optional<Loop::Nanoseconds> until);
    void tellClosed(TaskState end);

    Loop *m_loop = nullptr;
    ScopeId m_id = 0;
};

/// The await of the coroutine that called the one that runs now: where a user wrote what opens a scope.
[[nodiscard]] SourcePlace placeOfCallersAwait();
/// Where the coroutine that runs now is defined; behind a pack there can be no default argument with the place.
[[nodiscard]] SourcePlace placeOfCaller();

} // namespace aio::detail
