// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What a Queue shares with those who wait for it: who they are, what is unfinished, and the items in one
// of three orders.
#pragma once

#include "../event.h"

#include <algorithm>
#include <concepts>
#include <deque>
#include <functional>
#include <vector>

namespace aio::detail {

/// A queue without its items.
class QueueCore : public SharedState {
public:
    explicit QueueCore(int maxsize) noexcept;
    [[nodiscard]] virtual int size() const = 0;
    [[nodiscard]] bool isFull() const { return m_maxsize > 0 && size() >= m_maxsize; }
    [[nodiscard]] int maxsize() const noexcept { return m_maxsize; }

    /// Raises QueueShutDown or QueueFull when nothing can be put in.
    void requireRoom() const;
    /// Raises QueueShutDown or QueueEmpty when nothing can be taken out.
    void requireItem() const;
    void taskDone();
    [[nodiscard]] auto join()
    {
        return AwaitableOf<EventWait, Event *, WaitKind>(&m_allDone, WaitKind::Queue);
    }
    void shutDown(bool isImmediate);

protected:
    ~QueueCore() override = default;
    virtual void clear() = 0;

    /// Waits until there is something to do for a getter or a putter; not that nobody else does it first.
    class Turn;
    [[nodiscard]] auto turnToGet() { return AwaitableOf<Turn, QueueCore *, WaitQueue *>(this, &m_getters); }
    [[nodiscard]] auto turnToPut() { return AwaitableOf<Turn, QueueCore *, WaitQueue *>(this, &m_putters); }
    void raiseIfShutDown() const;
    void itemWasAdded();
    void itemWasTaken() { wakeNext(m_putters); }

private:
    static void wakeNext(WaitQueue &waiters);
    /// Whether the first of `waiters` would find what it waits for.
    [[nodiscard]] bool canServe(const WaitQueue &waiters) const
    {
        return &waiters == &m_getters ? size() > 0 : !isFull();
    }

    int m_maxsize;
    int m_unfinished = 0;
    bool m_isShutDown = false;
    Event m_allDone;
    WaitQueue m_getters;
    WaitQueue m_putters;
};

class QueueCore::Turn final : public QueuedWait {
public:
    Turn(TaskCore &task, QueueCore *queue, WaitQueue *waiters) noexcept
        : QueuedWait(task, WaitKind::Queue), m_queue(queue), m_waiters(waiters)
    {}
    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<>)
    {
        m_waiters->append(*this);
        suspend();
    }
    void await_resume();

private:
    QueueCore *m_queue;
    WaitQueue *m_waiters;
};

template<typename T>
class QueueState : public QueueCore {
public:
    using QueueCore::QueueCore;

    void add(T item)
    {
        push(std::move(item));
        itemWasAdded();
    }
    T take()
    {
        requireItem();
        T item = pop();
        itemWasTaken();
        return item;
    }
    static Coro<> put(Ref<QueueState> queue, T item)
    {
        while (queue->isFull()) {
            queue->raiseIfShutDown();
            co_await queue->turnToPut();
        }
        queue->requireRoom();
        queue->add(std::move(item));
    }
    static Coro<T> get(Ref<QueueState> queue)
    {
        while (queue->size() == 0) {
            queue->raiseIfShutDown();
            co_await queue->turnToGet();
        }
        co_return queue->take();
    }

protected:
    virtual void push(T &&item) = 0;
    virtual T pop() = 0;
};

template<typename T>
class FifoItems final : public QueueState<T> {
public:
    using QueueState<T>::QueueState;
    [[nodiscard]] int size() const override { return static_cast<int>(m_items.size()); }

private:
    void push(T &&item) override { m_items.push_back(std::move(item)); }
    T pop() override
    {
        T item = std::move(m_items.front());
        m_items.pop_front();
        return item;
    }
    void clear() override { m_items.clear(); }

    std::deque<T> m_items;
};

template<typename T>
class LifoItems final : public QueueState<T> {
public:
    using QueueState<T>::QueueState;
    [[nodiscard]] int size() const override { return static_cast<int>(m_items.size()); }

private:
    void push(T &&item) override { m_items.push_back(std::move(item)); }
    T pop() override
    {
        T item = std::move(m_items.back());
        m_items.pop_back();
        return item;
    }
    void clear() override { m_items.clear(); }

    std::vector<T> m_items;
};

template<typename T, typename Compare>
class PriorityItems final : public QueueState<T> {
public:
    PriorityItems(int maxsize, Compare isBefore)
        : QueueState<T>(maxsize), m_isBefore(std::move(isBefore))
    {}
    [[nodiscard]] int size() const override { return static_cast<int>(m_heap.size()); }

private:
    struct Entry {
        T item;
        std::uint64_t number;
    };
    /// std's heaps have the largest on top: the one that comes out first is the largest.
    [[nodiscard]] auto comesLater() const
    {
        return [this](const Entry &a, const Entry &b) {
            if (m_isBefore(b.item, a.item))
                return true;
            return !m_isBefore(a.item, b.item) && b.number < a.number;
        };
    }
    void push(T &&item) override
    {
        m_heap.push_back({std::move(item), m_nextNumber++});
        std::push_heap(m_heap.begin(), m_heap.end(), comesLater());
    }
    T pop() override
    {
        std::pop_heap(m_heap.begin(), m_heap.end(), comesLater());
        T item = std::move(m_heap.back().item);
        m_heap.pop_back();
        return item;
    }
    void clear() override { m_heap.clear(); }

    Compare m_isBefore;
    std::uint64_t m_nextNumber = 0;
    std::vector<Entry> m_heap;
};

} // namespace aio::detail
