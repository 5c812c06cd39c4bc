// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A running coroutine: its frames, what it waits for, and asyncio's rules of cancellation.
#pragma once

#include "../loop.h"
#include "future_core.h"

#include <coroutine>

namespace aio::detail {

class PromiseBase;
class TaskCore;

/// What a suspended task waits for; lives in the frame that awaits (asyncio: `_fut_waiter`).
class Wait {
public:
    Wait() = default;
    Q_DISABLE_COPY_MOVE(Wait)

    /// asyncio's `_fut_waiter.cancel()`. True: the wait ends, the task will be woken and gets a
    /// CancelledError. False: it had ended already, and the task is about to run.
    virtual bool cancelWait(const QString &message, const Cause &cause) = 0;
    /// The task to whose cancel() a cancelWait() amounts, if it does: whoever cancels goes on there, so that a chain
    /// of a million tasks needs no stack.
    [[nodiscard]] virtual TaskCore *cancelGoesTo() const noexcept { return nullptr; }
    /// Waits no longer for that task; it waits for us.
    virtual void letGo() noexcept {}
    [[nodiscard]] virtual WaitInfo waitInfo() const = 0;
    /// Calls `visit` for each future whose end this waits for.
    virtual void visitAwaited(const FutureVisitor & /*visit*/) const {}

protected:
    ~Wait() = default;
};

/// What a task knows about itself in few bits. A base for its place: right behind FutureCore, whose last word has room.
struct TaskFlags {
    CancelOrigin m_causeOrigin = CancelOrigin::Outside;
    bool m_isRunning : 1 = false;
    bool m_hasStarted : 1 = false;
    bool m_mustCancel : 1 = false;    ///< asyncio's _must_cancel: raise at the next step
    bool m_mustRaise : 1 = false;     ///< this step raises, at the await it resumes
    bool m_isDeliveryDue : 1 = false; ///< a request that no CancelledError has answered yet
    bool m_hasSwitched : 1 = false;   ///< the trampoline is to resume another frame
    bool m_bodyIsOver : 1 = false;
    bool m_isBeingCancelled : 1 = false; ///< a cancel() of it is on the stack
};

class TaskCore : public FutureCore, private TaskFlags, public Runnable, public PendingHook {
public:
    TaskCore(Loop &loop, PromiseBase &root, const SourcePlace &created);

    /// Registers the task and schedules its first step, or runs it.
    void start(const TaskOptions &options);

    [[nodiscard]] TaskId id() const noexcept { return m_id; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] const SourcePlace &created() const noexcept { return m_created; }
    [[nodiscard]] TaskId creator() const noexcept { return m_creator; }
    [[nodiscard]] TaskState taskState() const noexcept;
    /// What it waits for; null when it is about to run, or gave up a turn.
    [[nodiscard]] const Wait *currentWait() const noexcept { return m_wait; }
    [[nodiscard]] const PromiseBase *innermost() const noexcept { return m_innermost; }
    [[nodiscard]] TaskCore *asTask() noexcept override { return this; }
    [[nodiscard]] WaitInfo waitInfo() const override { return {WaitKind::Task, m_id, {}}; }
    /// The result as text, once the body has returned.
    [[nodiscard]] virtual QString reprResult() const = 0;
    /// The error that left the body.
    [[nodiscard]] std::exception_ptr bodyError() const;

    bool cancel(const QString &message, const Cause &cause) override;
    /// It waits, and not for futures, which have ends of their own.
    [[nodiscard]] bool canFailWait() const;
    /// Ends what it waits for with `error`, if it can.
    bool failWait(const std::exception_ptr &error);
    /// asyncio's uncancel(): how many requests are left; at 0 a request not yet delivered is withdrawn.
    int uncancel() noexcept;
    [[nodiscard]] int cancelling() const noexcept { return m_cancelRequests; }
    /// What made the last cancel request.
    [[nodiscard]] Cause lastCause() const noexcept { return {m_causeOrigin, m_causeTask}; }

    // For awaiters, called while this task runs.
    /// The task stops here until wake().
    void suspendOn(Wait &wait) noexcept { m_wait = &wait; }
    /// The task goes on in the next turn.
    void wake()
    {
        loop().schedule(*this);
        if (loop().isObserved()) [[unlikely]]
            tellWoken();
    }
    /// Raises the CancelledError of the last request if a cancel() beat the awaited value, or ended the wait. Raised
    /// in the awaiting frame itself: each function between it and the `throw` costs the unwinder a sixth more.
    Q_ALWAYS_INLINE void raiseIfCancelled(bool isWaitCancelled = false)
    {
        if (m_mustRaise || isWaitCancelled)
            throw takeCancelledError();
    }
    /// A CancelledError comes out of an await: if a request is open, this is its delivery.
    void noteCancelledErrorPasses();
    void enter(PromiseBase &frame) noexcept
    {
        m_innermost = &frame;
        m_hasSwitched = true;
    }
    void leave(PromiseBase *caller) noexcept
    {
        if (caller)
            m_innermost = caller;
        else
            m_bodyIsOver = true;
        m_hasSwitched = true;
    }

    void annotate(const QString &key, const QString &value);

    /// What its context variables hold.
    [[nodiscard]] const Context &context() const noexcept;
    [[nodiscard]] Context &changeableContext() { return notes().context; }

protected:
    ~TaskCore() override;
    void reportUnretrieved() override;
    /// Moves the value out of the root frame into the task, if the body returned.
    virtual void takeValue(PromiseBase &root) = 0;

private:
    struct Notes {
        QString name;
        QString cancelMessage;
        Context context;
        std::exception_ptr waitError; ///< see failWait()
    };

    void run() final;
    void runBody();
    void finishBody();
    void destroyFrames() noexcept;
    /// What the last request raises; tells that it is delivered. Raises itself what failWait() left.
    [[nodiscard, gnu::cold]] CancelledError takeCancelledError();
    /// The loop closes: the body will never end. The task stays pending, and nobody waits for it.
    void abandon();
    [[nodiscard]] Notes &notes();
    void cancelOwnWait(const QString &message);
    void noteRequest(const QString &message, const Cause &cause);
    template<typename Event>
    void tell(Event event);
    void tellWoken();

    PromiseBase *m_innermost; ///< the root frame, once the body is over
    Wait *m_wait = nullptr;
    std::unique_ptr<Notes> m_notes;
    [[no_unique_address]] SourcePlace m_created;
    int m_cancelRequests = 0; ///< in what the place leaves unused of its last word
    TaskId m_id = 0;
    TaskId m_creator = 0;
    TaskId m_causeTask = 0; ///< of a Cause; see TaskFlags for the rest

    friend class aio::Loop;
};

/// A wait that nothing but its own end and a cancel concern. Derive, register in suspend(), call
/// finish() when it is over, and start await_resume() with resume().
class LeafWait : public Wait {
public:
    explicit LeafWait(TaskCore &task) noexcept
        : m_task(task)
    {}
    bool cancelWait(const QString &, const Cause &) final
    {
        if (m_isOver)
            return false;
        m_isOver = m_isCancelled = true;
        abort();
        m_task.wake();
        return true;
    }

protected:
    ~LeafWait() = default;
    void suspend() noexcept { m_task.suspendOn(*this); }
    /// The awaited thing is there: the task goes on in the next turn. Later calls do nothing.
    void finish()
    {
        if (m_isOver)
            return;
        m_isOver = true;
        m_task.wake();
    }
    /// Stop waiting: the task was cancelled.
    virtual void abort() = 0;
    Q_ALWAYS_INLINE void resume() { m_task.raiseIfCancelled(m_isCancelled); }
    [[nodiscard]] bool isOver() const noexcept { return m_isOver; }
    [[nodiscard]] bool isCancelled() const noexcept { return m_isCancelled; }
    [[nodiscard]] TaskCore &task() const noexcept { return m_task; }

private:
    TaskCore &m_task;
    bool m_isOver = false;
    bool m_isCancelled = false;
};

} // namespace aio::detail
