// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A workshop: tasks with random errands that share one of each of aio's primitives. Whoever waits and whoever is inside
// is counted, so that it is known at any quiet moment who has no reason to wait: a grant was lost.
#pragma once

#include "errand.h"

#include <aio/sync.h>
#include <aio/taskgroup.h>
#include <counted.h>
#include <lawkeeper.h>

/// What the errand "fail" raises.
class Failure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

class Workshop {
public:
    /// Must outlive the loop that runs it; `laws` hears of what is wrong.
    Workshop(Plan plan, LawKeeper &laws);

    /// Starts the tasks, ends what does not end by itself, and then looks whether all is as it was at first.
    aio::Coro<> main();
    /// Nothing is ready: looks whether all who wait have to.
    void lookAtQuiet();

private:
    struct Item {
        int priority = 0;
        int number = 0;
        Counted counted{};
        friend bool operator<(const Item &a, const Item &b) { return a.priority < b.priority; }
    };
    /// Waits for a notification, for as long as it lives.
    struct Guest {
        explicit Guest(std::vector<Guest *> &all)
            : guests(all)
        {
            guests.push_back(this);
        }
        Q_DISABLE_COPY_MOVE(Guest)
        ~Guest() { std::erase(guests, this); }

        std::vector<Guest *> &guests;
        bool isNotified = false;
    };
    using Handles = std::vector<aio::Task<>>;

    static std::shared_ptr<aio::Queue<Item>> makeQueue(const Plan &plan);

    aio::Coro<> run(const Errands *errands);
    aio::Coro<> runParts(const Errand *errand);
    aio::Coro<> work(const Errand *errand);
    aio::Coro<> act(const Errand *errand);
    aio::Coro<> actOnPrimitive(const Errand *errand);
    aio::Coro<> holdLock(const Errand *errand);
    aio::Coro<> acquireLock(const Errand *errand);
    aio::Coro<> holdPermit(const Errand *errand);
    aio::Coro<> acquireBounded(const Errand *errand);
    aio::Coro<> waitCondition(const Errand *errand);
    aio::Coro<> notify(const Errand *errand);
    aio::Coro<> waitBarrier();
    aio::Coro<> put(const Errand *errand);
    aio::Coro<> get(const Errand *errand);
    aio::Coro<> waitForEvent();
    aio::Coro<> joinQueue();
    aio::Coro<> group(const Errand *errand);
    aio::Coro<> groupBody(aio::TaskGroup *group, const Errand *errand, Handles *children);
    aio::Coro<> waitForSeveral(const Errand *errand);
    aio::Coro<> takeAsCompleted(const Errand *errand);
    aio::Coro<> retry(const Errand *errand);
    aio::Coro<> attempt(const Errand *errand, int number);
    aio::Coro<> mapLimited(const Errand *errand);
    aio::Coro<int> mapped(const Errand *errand, int item, int *inside, int limit);
    aio::Coro<> lookAtEnd();
    aio::Coro<> lookAtQueue();

    aio::Task<> start(aio::Coro<> work);
    Handles startParts(const Errand *errand);
    std::vector<aio::Coro<>> parts(const Errand *errand);
    void actAtOnce(const Errand &errand);
    void notifyAll();
    void cancelTask(int number);
    void putNowait(const Errand &errand);
    void getNowait();
    void shutDownQueue(bool isImmediate);
    void took(const Item &item);

    Plan m_plan;
    LawKeeper &m_laws;
    Handles m_tasks;

    aio::Lock m_lock;
    int m_waitingForLock = 0;
    int m_insideLock = 0;

    aio::Semaphore m_semaphore;
    int m_waitingForPermit = 0;
    int m_permitsOut = 0;

    aio::BoundedSemaphore m_bounded;
    int m_waitingForBounded = 0;
    int m_boundedOut = 0;

    aio::Event m_event;
    int m_waitingForEvent = 0;

    aio::Condition m_condition;
    int m_waitingForConditionsLock = 0;
    int m_insideCondition = 0;
    int m_notifications = 0;
    std::vector<Guest *> m_guests;

    aio::Barrier m_barrier;
    int m_atBarrier = 0;

    std::shared_ptr<aio::Queue<Item>> m_queue;
    std::vector<std::pair<int, int>> m_stock; ///< priority and number of what is in the queue, oldest first
    int m_lastItem = 0;
    int m_unfinished = 0;
    int m_putting = 0;
    int m_getting = 0;
    int m_joining = 0;
    bool m_isShutDown = false;
};
