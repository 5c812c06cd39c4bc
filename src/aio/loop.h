// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The event loop: a queue of what is ready, a heap of timers, and the tasks. One loop a thread runs on
// Qt's event loop; a simulation (simulation.h) has one of its own on a virtual clock.
//
// A loop belongs to one thread and everything about it happens there; post() is the only exception.
// Its order is asyncio's: a turn runs what was ready when it began, first in, first out; timers that are
// due join at the end of the queue when a turn begins.
#pragma once

#include "detail/runnable.h"
#include "detail/timers.h"
#include "observer.h"
#include "taskoptions.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace aio {

namespace detail {
/// Links a task into its loop's list of tasks that are not done.
struct PendingHook : Link {};
/// Something the loop destroys if it goes away first.
struct Owned : Link {
    Owned() = default;
    Q_DISABLE_COPY_MOVE(Owned)
    virtual ~Owned() { unlink(); }
};
} // namespace detail

/// Something that went wrong where nobody awaits: reported once.
struct Unhandled {
    enum class Kind : std::uint8_t {
        TaskError,       ///< a task failed and nobody looked at its error
        CallbackError,   ///< a callback raised
        ShieldedError,   ///< a task failed after whoever awaited it through a shield had been cancelled
        NeverAwaited,    ///< a coroutine was destroyed without having been awaited
        DestroyedPending ///< a task was destroyed before it ended
    };
    Kind kind;
    QString subject; ///< the task's name or the coroutine's function
    SourcePlace created;
    std::exception_ptr exception; ///< null where there is none
};

class Loop final {
public:
    using Nanoseconds = std::chrono::nanoseconds;

    /// How a loop gets its time and its turns. Qt's event loop is one driver, a simulation another.
    class Driver {
    public:
        Driver() = default;
        Q_DISABLE_COPY_MOVE(Driver)
        virtual ~Driver() = default;
        /// The time since the loop was made; never runs backwards.
        [[nodiscard]] virtual Nanoseconds now() const = 0;
        /// Something became ready, or the earliest deadline changed, while no turn was running.
        virtual void wake() = 0;
        /// Something was posted; from any thread. The loop's thread is to call Loop::runPosted().
        virtual void wakeFromAnyThread() = 0;
        /// A virtual clock: what happens outside cannot be waited for.
        [[nodiscard]] virtual bool isSimulated() const { return false; }
        /// The code that runs now blocks the loop for so long.
        virtual void block(Nanoseconds duration) = 0;
    };

    struct Closer {
        void operator()(Loop *loop) const noexcept { loop->close(); }
    };
    /// Owns a loop: closes it when it goes.
    using Owner = std::unique_ptr<Loop, Closer>;
    /// A loop on `driver`. Most code wants current() instead.
    [[nodiscard]] static Owner create(std::unique_ptr<Driver> driver);
    Q_DISABLE_COPY_MOVE(Loop)

    /// The loop that is running a turn on this thread; else the thread's own, on Qt's event loop, made
    /// at the first call. The main thread's ends with the QCoreApplication.
    static Loop &current();

    /// The loop's clock, in time since it was made.
    [[nodiscard]] Nanoseconds now() const { return m_driver->now(); }
    /// A deadline `delay` from now; negative delays count as 0, and it stops at the largest time.
    [[nodiscard]] Nanoseconds deadlineAfter(Nanoseconds delay) const;
    /// True for a virtual clock.
    [[nodiscard]] bool isSimulated() const { return m_driver->isSimulated(); }
    /// A turn is under way: a task or a callback of this loop is running.
    [[nodiscard]] bool isInTurn() const noexcept { return m_inTurn; }
    /// Steps of tasks, and callbacks, run so far.
    [[nodiscard]] std::uint64_t stepCount() const { return m_stepCount; }
    /// Turns begun so far.
    [[nodiscard]] std::uint64_t turn() const { return m_turnNumber; }

    /// Runs `callback` in the next turn, with the context of this call. What it raises is reported as Unhandled.
    void callSoon(std::function<void()> callback);
    /// Runs `callback` when the clock reaches `when` (see now()); earlier deadlines, then older calls, first.
    void callAt(Nanoseconds when, std::function<void()> callback);
    /// Where other threads leave work for a loop; outlives the loop, and then refuses.
    class Mailbox {
    public:
        /// Runs `callback` on the loop's thread, in a turn of its own. False when the loop is gone.
        bool post(std::function<void()> callback) const;

    private:
        friend class Loop;
        std::shared_ptr<class LoopInbox> m_inbox;
    };
    /// Callable on the loop's thread; the Mailbox may be copied to any thread.
    [[nodiscard]] Mailbox mailbox() const { return m_mailbox; }

    [[nodiscard]] bool hasPendingTasks() const { return !m_tasks.isEmpty(); }
    /// The number of the task that was made last; 0 before the first.
    [[nodiscard]] TaskId newestTask() const noexcept { return m_lastTaskId; }
    /// Counts the tasks that are not done.
    [[nodiscard]] std::size_t pendingTaskCount() const;
    /// Calls `visit(TaskCore &)` for each task that is not done, oldest first.
    template<typename Visit>
    void forEachPending(Visit visit)
    {
        for (auto *task = m_tasks.first(); task; task = m_tasks.after(*task))
            visit(*task);
    }
    /// Asks every task that is not done to cancel.
    void cancelAll(const Cause &cause = {CancelOrigin::Shutdown, 0});

    /// The order in which a TaskGroup cancels its children. asyncio keeps them in a set and so leaves it
    /// open; here it is the order of creation, unless a simulation that looks for code which depends on
    /// it, or is compared with another run, says otherwise. Null: the order of creation.
    using SiblingOrder = std::function<bool(TaskId, TaskId)>;
    void setSiblingOrder(SiblingOrder isBefore) { m_siblingOrder = std::move(isBefore); }
    [[nodiscard]] const SiblingOrder &siblingOrder() const noexcept { return m_siblingOrder; }

    /// How tasks start that were not told; Start::Scheduled at first (asyncio's eager_task_factory).
    void setStart(Start start) noexcept { m_start = start; }
    [[nodiscard]] Start start() const noexcept { return m_start; }

    /// Blocks the loop, as a call does that should have been awaited: nothing else runs meanwhile. In a simulation
    /// only its clock moves. Negative durations count as 0.
    void block(Nanoseconds duration) { m_driver->block(std::max(duration, Nanoseconds::zero())); }

    /// `observer` hears of what happens from now on, until removed. It must outlive its registration.
    void addObserver(Observer &observer);
    void removeObserver(Observer &observer);
    [[nodiscard]] bool isObserved() const noexcept { return !m_observers.empty(); }
    /// For scopes and tasks: calls `event(Observer &)` for each. By index, as an observer may remove itself.
    template<typename Event>
    void tell(Event event)
    {
        for (std::size_t i = 0; i < m_observers.size(); ++i) // NOLINT(modernize-loop-convert): see above
            event(*m_observers[i]);
    }
    [[nodiscard]] ScopeId nextScopeId() noexcept { return ++m_lastScopeId; }

    /// Replaces what is done with an Unhandled; by default a warning in the category "aio".
    void setUnhandledHandler(std::function<void(const Unhandled &)> handler);
    void report(const Unhandled &unhandled);

    /// For drivers: makes `loop` the one that current() gives on this thread; gives the one before.
    static Loop *exchangeCurrent(Loop *loop) noexcept;
    /// For drivers: begins a turn unless one is under way, and runs what is in it for at most `budget`.
    /// False when nothing was ready.
    bool runTurn(Nanoseconds budget = Nanoseconds::max()) { return runSome(budget, false); }
    /// For drivers: the same for one step of a task, or one callback.
    bool runStep() { return runSome(Nanoseconds::max(), true); }
    /// For drivers: a turn has begun and is not at its end: runStep() or a budget left it.
    [[nodiscard]] bool isAmidTurn() const { return !m_thisTurn.isEmpty(); }
    [[nodiscard]] bool isReady() const { return !m_ready.isEmpty() || !m_thisTurn.isEmpty(); }
    /// For drivers: makes ready what other threads posted.
    void runPosted();
    /// For drivers: the earliest deadline, if there is a timer.
    [[nodiscard]] std::optional<Nanoseconds> earliestDeadline();

    /// The values of context variables that the task, or the callback, that runs now sees.
    [[nodiscard]] const Context &context() const;
    [[nodiscard]] Context &changeableContext();

    /// For awaitables: puts `runnable` at the end of the queue.
    void schedule(detail::Runnable &runnable);
    /// For awaitables: `timer` becomes ready at `when`; if that has passed, when the next turn begins, behind what is
    /// ready by then (asyncio's call_at).
    void startTimer(detail::Timer &timer, Nanoseconds when);
    /// The task that is running, or null.
    [[nodiscard]] detail::TaskCore *currentTask() const { return m_currentTask; }
    /// Who would be the cause of a cancel() called now.
    [[nodiscard]] Cause currentCause() const;
    /// For futures: a cancel() came back to the one it started from (see TaskCore::cancel()).
    void noteCancelMetItself() noexcept { m_hasCancelMetItself = true; }
    /// For futures: their loop stays where it is for as long as there are handles, though it is closed.
    void retain() noexcept { ++m_users; }
    void release() noexcept
    {
        if (--m_users == 0)
            delete this;
    }

private:
    explicit Loop(std::unique_ptr<Driver> driver);
    ~Loop();
    bool runSome(Nanoseconds budget, bool isOneStep);
    /// Destroys the frames of tasks that are not done, innermost first, and reports each. Nothing runs
    /// after that.
    void close() noexcept;

    friend class detail::TaskCore;
    class Callback;

    std::unique_ptr<Driver> m_driver;
    detail::LinkedList<detail::Runnable> m_ready;
    /// What is left of the running turn. A nested event loop goes on with it.
    detail::LinkedList<detail::Runnable> m_thisTurn;
    detail::TimerHeap m_timers;
    detail::LinkedList<detail::TaskCore, detail::PendingHook> m_tasks;
    detail::TaskCore *m_currentTask = nullptr;
    detail::LinkedList<detail::Owned> m_owned;
    std::vector<Observer *> m_observers;
    std::function<void(const Unhandled &)> m_unhandledHandler;
    SiblingOrder m_siblingOrder;
    /// Of what runs outside of tasks.
    Context m_context;
    std::uint64_t m_turnNumber = 0;
    std::uint64_t m_stepCount = 0;
    TaskId m_lastTaskId = 0;
    ScopeId m_lastScopeId = 0;
    Mailbox m_mailbox;
    std::size_t m_users = 1;
    Start m_start = Start::Scheduled;
    bool m_inTurn = false;
    bool m_isClosed = false;
    bool m_hasCancelMetItself = false; ///< see TaskCore::cancel()
    bool m_inTimerCallback = false;
};

} // namespace aio
