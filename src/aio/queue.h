// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Queue: hands items from tasks that make them to tasks that take them, and lets the makers wait when it
// is full. LifoQueue and PriorityQueue differ in the order alone. Rules: asyncio.Queue; no item and no
// room is lost to a task that is cancelled: it goes to the next who waits.
#pragma once

#include "detail/queue_core.h"

namespace aio {

template<typename T>
class Queue {
public:
    /// Holds up to `maxsize` items; zero or less: no limit.
    explicit Queue(int maxsize = 0)
        : Queue(detail::Ref<State>(new detail::FifoItems<T>(maxsize)))
    {}
    /// Nobody should wait for it any more; who does waits until cancelled.
    ~Queue() = default;
    Q_DISABLE_COPY_MOVE(Queue)

    /// Puts an item in, waiting while the queue is full. Raises QueueShutDown after shutdown(). A put()
    /// that is cancelled or raises drops its item.
    [[nodiscard]] Coro<> put(T item) { return State::put(m_state, std::move(item)); }
    /// Puts an item in, or raises QueueFull or QueueShutDown; then `item` is not moved from.
    template<std::convertible_to<T> U = T>
    void putNowait(U &&item)
    {
        m_state->requireRoom();
        m_state->add(std::forward<U>(item));
    }
    /// Takes an item out, waiting while there is none. Raises QueueShutDown after shutdown() once the
    /// queue is empty.
    [[nodiscard]] Coro<T> get() { return State::get(m_state); }
    /// Takes an item out, or raises QueueEmpty or, after shutdown(), QueueShutDown.
    T getNowait() { return m_state->take(); }

    /// Says that one of the items that were taken has been dealt with. Raises InvalidStateError when more
    /// are reported than were put in.
    void taskDone() { m_state->taskDone(); }
    /// Waits until every item that was put in has been dealt with.
    auto join() { return m_state->join(); }
    /// Lets nothing more in: put() raises QueueShutDown, get() does when the queue is empty. With
    /// `isImmediate` the items in it are dropped and count as dealt with.
    void shutdown(bool isImmediate = false) { m_state->shutDown(isImmediate); }

    [[nodiscard]] int size() const { return m_state->size(); }
    [[nodiscard]] bool empty() const { return m_state->size() == 0; }
    /// Whether put() would wait; never without a limit.
    [[nodiscard]] bool full() const { return m_state->isFull(); }
    /// The limit; zero or less means none.
    [[nodiscard]] int maxsize() const noexcept { return m_state->maxsize(); }

protected:
    using State = detail::QueueState<T>;
    explicit Queue(detail::Ref<State> state)
        : m_state(std::move(state))
    {}

private:
    detail::Ref<State> m_state;
};

/// A Queue that gives the newest item first.
template<typename T>
class LifoQueue : public Queue<T> {
public:
    /// As for Queue.
    explicit LifoQueue(int maxsize = 0)
        : Queue<T>(detail::Ref<detail::QueueState<T>>(new detail::LifoItems<T>(maxsize)))
    {}
};

/// A Queue that gives the smallest item first, by `Compare`; of equal ones the one that came first.
template<typename T, typename Compare = std::less<T>>
class PriorityQueue : public Queue<T> {
public:
    /// As for Queue; `isBefore` says which of two items comes out first.
    explicit PriorityQueue(int maxsize = 0, Compare isBefore = Compare())
        : Queue<T>(detail::Ref<detail::QueueState<T>>(
              new detail::PriorityItems<T, Compare>(maxsize, std::move(isBefore))))
    {}
};

} // namespace aio
