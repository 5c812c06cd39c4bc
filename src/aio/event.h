// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Event: tasks wait until somebody says that something has happened. Rules: asyncio.Event.
#pragma once

#include "coro.h"
#include "detail/queued_wait.h"

namespace aio {

class Event;

namespace detail {

class EventWait final : public QueuedWait {
public:
    EventWait(TaskCore &task, Event *event, WaitKind kind) noexcept
        : QueuedWait(task, kind), m_event(event)
    {}
    [[nodiscard]] bool await_ready() const noexcept;
    void await_suspend(std::coroutine_handle<>);
    void await_resume() { resume(); }

private:
    /// Not looked at once it waits: the event may die.
    Event *m_event;
};

} // namespace detail

class Event {
public:
    Event() = default;
    /// Nobody should wait for it any more; who does waits until cancelled.
    ~Event() = default;
    Q_DISABLE_COPY_MOVE(Event)

    /// It has happened: all who wait go on in the next turn, in the order in which they came.
    void set();
    /// From now on wait() waits again. Those whom set() has let go are not held back.
    void clear() noexcept { m_isSet = false; }
    [[nodiscard]] bool isSet() const noexcept { return m_isSet; }
    /// Waits until it is set; when it is set already, goes on without a suspension.
    auto wait() { return detail::AwaitableOf<detail::EventWait, Event *, WaitKind>(this, WaitKind::Event); }

private:
    friend class detail::EventWait;

    bool m_isSet = false;
    detail::WaitQueue m_waiters;
};

inline void Event::set()
{
    m_isSet = true;
    while (detail::QueuedWait *waiter = m_waiters.first())
        waiter->wakeUp();
}

namespace detail {

inline bool EventWait::await_ready() const noexcept { return m_event->isSet(); }

inline void EventWait::await_suspend(std::coroutine_handle<>)
{
    m_event->m_waiters.append(*this);
    suspend();
}

} // namespace detail
} // namespace aio
