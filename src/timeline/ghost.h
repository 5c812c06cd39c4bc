// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Ghost: how long each task and scope of a recording lasted in another run of the same program, the one before. A task
// is known by its path, a scope by the task that opened it, its kind, and the how manieth of that kind it was.
#pragma once

#include "track.h"

#include <optional>

namespace timeline {

/// How long something lasted, on the time of the recording that is shown.
struct Life {
    Time begin{};
    /// Never: it had not ended.
    Time end = Never;
    /// How it ended; of a scope what it came to.
    aio::TaskState state = aio::TaskState::Scheduled;

    friend bool operator==(const Life &, const Life &) = default;
};

class Ghost {
public:
    Ghost() = default;
    /// Keeps what it needs: both may go.
    Ghost(const record::Recording &before, const record::Recording &now);

    /// Null for what was not in the run before, and for what was no different in it.
    [[nodiscard]] const Life *ofTask(TaskIndex task) const { return find(m_tasks, task); }
    [[nodiscard]] const Life *ofScope(ScopeIndex scope) const { return find(m_scopes, scope); }
    /// Nothing was different.
    [[nodiscard]] bool isEmpty() const;
    /// When the last of it ended.
    [[nodiscard]] Time end() const noexcept { return m_end; }

private:
    using Lives = std::vector<std::optional<Life>>;
    [[nodiscard]] static const Life *find(const Lives &lives, std::uint32_t number)
    {
        return number < lives.size() && lives[number] ? &*lives[number] : nullptr;
    }

    Lives m_tasks;
    Lives m_scopes;
    Time m_end = Time::min();
};

} // namespace timeline
