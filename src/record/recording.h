// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Recording: what happened in a run, as a value. A Recorder fills it while the run goes on; the event log, the
// timeline, the await tree and the exports read it. A copy shares what both have until one of them goes on.
// Everything is numbered in the order in which it was first heard of; numbers stand for names, places and tasks, so
// that a million events take about 50 MB.
#pragma once

#include "texts.h"

#include <aio/observer.h>

#include <chrono>
#include <optional>
#include <vector>

namespace record {

/// The loop's time.
using Time = std::chrono::nanoseconds;
/// A time that is not known, or never comes.
inline constexpr Time Never = Time::max();

/// `to - from`, as far as times go: those of a recording that came from a file may be anything.
[[nodiscard]] constexpr Time between(Time from, Time to) noexcept
{
    std::int64_t difference = 0;
    if (!__builtin_sub_overflow(to.count(), from.count(), &difference))
        return Time(difference);
    return to < from ? Time::min() : Time::max();
}
/// `time + more`, as far as times go.
[[nodiscard]] constexpr Time later(Time time, Time more) noexcept
{
    std::int64_t sum = 0;
    if (!__builtin_add_overflow(time.count(), more.count(), &sum))
        return Time(sum);
    return more < Time() ? Time::min() : Time::max();
}

using TaskIndex = std::uint32_t;
using ScopeIndex = std::uint32_t;
using PlaceIndex = std::uint32_t;
using EventIndex = std::uint32_t;
/// The number of nothing, for each of the kinds above.
inline constexpr std::uint32_t None = 0xFFFF'FFFF;

enum class EventKind : std::uint8_t {
    Created,
    Started,
    Suspended,
    Resumed,
    CancelRequested,
    CancelDelivered,
    CancelWithdrawn, ///< uncancel(): see Event::left
    Note,
    Ended,
    ScopeOpened,
    ScopeJoined, ///< the event's task is in the scope now
    ScopeMoved,  ///< a timeout's deadline is another
    ScopeClosed,
};
inline constexpr int EventKinds = int(EventKind::ScopeClosed) + 1;

/// Something that happened, in the order in which it happened. What a kind does not name has no meaning for it.
struct Event {
    Time time{};
    /// Suspended: when the wait ends by itself. Resumed: when it was woken; from then on it stood in the queue.
    /// ScopeOpened, ScopeMoved: the deadline. Never: none.
    Time until = Never;
    /// Whose event it is; None for a scope that no task opened.
    TaskIndex task = None;
    /// The task's event before this one.
    EventIndex previous = None;
    /// Suspended: the task awaited, or the one that holds the lock. CancelRequested: the one that asked.
    /// ScopeJoined: the scope's event of that kind before this one.
    std::uint32_t other = None;
    /// The scope that opened, was joined, moved or closed. CancelRequested: the one that asked. Suspended: the gather,
    /// group or shield that is awaited.
    ScopeIndex scope = None;
    /// Created, Suspended, ScopeOpened: where in the source, with the coroutines around it.
    PlaceIndex place = None;
    /// Note: its key. CancelRequested: the message. Ended: the value, the error, or the cancellation's message.
    TextIndex text = 0;
    /// Note: its value.
    TextIndex value = 0;
    EventKind kind = EventKind::Created;
    /// The loop's turn began since the event before.
    bool startsTurn = false;

    [[nodiscard]] aio::WaitKind wait() const { return aio::WaitKind(detail); }           ///< Suspended
    [[nodiscard]] aio::CancelOrigin origin() const { return aio::CancelOrigin(detail); } ///< CancelRequested
    [[nodiscard]] aio::BodyExit exit() const { return aio::BodyExit(detail); }           ///< Ended
    [[nodiscard]] aio::TaskState end() const { return aio::TaskState(detail); }          ///< ScopeClosed
    [[nodiscard]] int left() const { return detail; } ///< CancelWithdrawn: requests still open, 255 at most

    /// What the accessors above read.
    std::uint8_t detail = 0;
};
static_assert(sizeof(Event) <= 48);

/// Done, failed or cancelled.
[[nodiscard]] constexpr bool isFinal(aio::TaskState state) noexcept { return state >= aio::TaskState::Done; }
/// The state in which an event leaves its task; nothing when it changes none.
[[nodiscard]] std::optional<aio::TaskState> stateAfter(const Event &event) noexcept;

struct TaskRecord {
    /// Its number in its loop.
    aio::TaskId id = 0;
    Time created{};
    /// Never: it has not ended.
    Time ended = Never;
    TextIndex name = 0;
    /// The task that made it.
    TaskIndex creator = None;
    PlaceIndex place = None;
    /// How many of its creator's tasks before it have its name.
    std::uint32_t ordinal = 0;
    /// The scope that it joined first.
    ScopeIndex scope = None;
    /// The newest event of it.
    EventIndex last = None;
    /// Its last known state.
    aio::TaskState state = aio::TaskState::Scheduled;
    /// It was there before the recording began: how it came to be is not known.
    bool isOlder = false;
};

struct ScopeRecord {
    Time opened{};
    /// Never: it is open.
    Time closed = Never;
    /// Timeout: its last known deadline.
    Time until = Never;
    /// The task that opened it.
    TaskIndex task = None;
    PlaceIndex place = None;
    /// The newest ScopeJoined of it.
    EventIndex lastJoined = None;
    aio::ScopeKind kind = aio::ScopeKind::Gather;
    /// What it came to, once it is closed.
    aio::TaskState end = aio::TaskState::Scheduled;
};

/// A place in the source, and the coroutine around it.
struct PlaceRecord {
    /// The place where the next outer coroutine awaits this one.
    PlaceIndex outer = None;
    TextIndex file = 0;
    TextIndex function = 0;
    std::uint32_t line = 0;
};

struct Recording {
    BlockList<TaskRecord> tasks;
    BlockList<ScopeRecord> scopes;
    BlockList<PlaceRecord> places;
    BlockList<Event> events;
    Texts texts;
    /// It had a virtual clock.
    bool isSimulated = false;
    /// Why there is less in it than happened; empty when it is whole.
    QString shortened;

    [[nodiscard]] QString nameOf(TaskIndex task) const;
    /// The task with this number in its loop, or None. Looks at all of them.
    [[nodiscard]] TaskIndex find(aio::TaskId id) const;
    /// The task's identity, the same in each run of the same program: the names from the first task down to it, with
    /// the ordinal where it is not the first of its name ("main/fetch/fetch#2").
    [[nodiscard]] QString pathOf(TaskIndex task) const;
    /// The names of those that made it, and its own, from the outermost.
    [[nodiscard]] std::vector<TaskIndex> lineageOf(TaskIndex task) const;
    /// A place and those of the coroutines around it, the outermost first.
    [[nodiscard]] std::vector<PlaceRecord> framesOf(PlaceIndex place) const;
    /// The tasks that joined a scope, in that order.
    [[nodiscard]] std::vector<TaskIndex> membersOf(ScopeIndex scope) const;
    /// The events of a task, oldest first.
    [[nodiscard]] std::vector<EventIndex> eventsOf(TaskIndex task) const;

    /// When its first event happened, and its last; 0 without events.
    [[nodiscard]] Time begin() const { return events.empty() ? Time() : events.front().time; }
    [[nodiscard]] Time end() const { return events.empty() ? Time() : events.back().time; }
    /// What it takes, in bytes.
    [[nodiscard]] std::size_t memory() const noexcept;
};

} // namespace record
