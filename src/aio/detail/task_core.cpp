// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "task_core.h"

#include "promise.h"

#include <cxxabi.h>

#include <typeinfo>

namespace aio::detail {

bool isHandlingCancelledError() noexcept
{
    const std::type_info *type = abi::__cxa_current_exception_type();
    return type && *type == typeid(CancelledError);
}

TaskCore::TaskCore(Loop &loop, PromiseBase &root, const SourcePlace &created)
    : FutureCore(loop), m_innermost(&root), m_created(created)
{
    root.attach(*this);
}

TaskCore::~TaskCore() { destroyFrames(); }

template<typename Event>
void TaskCore::tell(Event event)
{
    if (!loop().isObserved()) [[likely]]
        return;
    const TaskView view(*this);
    loop().tell([&](Observer &observer) { event(observer, view); });
}

void TaskCore::tellWoken()
{
    tell([](Observer &observer, const TaskView &view) { observer.taskWoken(view); });
}

void TaskCore::start(const TaskOptions &options)
{
    Loop &home = loop();
    m_id = ++home.m_lastTaskId;
    if (home.m_currentTask)
        m_creator = home.m_currentTask->id();
    if (!options.name.isEmpty())
        notes().name = options.name;
    const Context &context = options.context ? *options.context : home.context();
    if (!context.isEmpty())
        notes().context = context;
    ref(); // released when done
    home.m_tasks.append(*this);
    tell([](Observer &observer, const TaskView &view) { observer.taskCreated(view); });
    if (options.start.value_or(home.m_start) == Start::Eager)
        run();
    else
        home.schedule(*this);
}

TaskCore::Notes &TaskCore::notes()
{
    if (!m_notes)
        m_notes = std::make_unique<Notes>();
    return *m_notes;
}

const Context &TaskCore::context() const noexcept
{
    static const Context empty;
    return m_notes ? m_notes->context : empty;
}

QString TaskCore::name() const
{
    return m_notes && !m_notes->name.isEmpty() ? m_notes->name : QStringLiteral("Task-%1").arg(m_id);
}

TaskState TaskCore::taskState() const noexcept
{
    switch (state()) {
    case State::Done:
        return TaskState::Done;
    case State::Failed:
        return TaskState::Failed;
    case State::Cancelled:
        return TaskState::Cancelled;
    case State::Pending:
        break;
    }
    // Not only the current task: one that starts another eagerly stands below it.
    if (m_isRunning)
        return TaskState::Running;
    return static_cast<const Runnable *>(this)->isLinked() ? TaskState::Scheduled : TaskState::Suspended;
}

std::exception_ptr TaskCore::bodyError() const { return m_innermost ? m_innermost->error() : nullptr; }

bool TaskCore::cancel(const QString &message, const Cause &cause)
{
    markRetrieved(); // asyncio: who cancels a failed task knows about it
    if (isDone())
        return false;
    if (m_isBeingCancelled) {
        loop().noteCancelMetItself();
        return false;
    }
    noteRequest(message, cause);
    // From task to the task it awaits, down to the one whose wait ends.
    TaskCore *last = this;
    for (;;) {
        last->m_isBeingCancelled = true;
        TaskCore *const next = last->m_wait ? last->m_wait->cancelGoesTo() : nullptr;
        if (!next || next->isDone())
            break;
        if (next->m_isBeingCancelled)
            break;
        next->markRetrieved();
        next->noteRequest(message, {CancelOrigin::Awaiting, last->m_id});
        last = next;
    }
    last->cancelOwnWait(message);
    for (TaskCore *task = this;; task = task->m_wait->cancelGoesTo()) {
        task->m_isBeingCancelled = false;
        if (task == last)
            break;
    }
    return true;
}

void TaskCore::cancelOwnWait(const QString &message)
{
    const bool isEnded = m_wait && m_wait->cancelWait(message, {CancelOrigin::Awaiting, m_id});
    const bool isCircle = std::exchange(loop().m_hasCancelMetItself, false);
    if (isEnded)
        return;
    m_mustCancel = true;
    // Tasks that wait for each other in a circle, which asyncio recurses into until it fails: it is cut here.
    // One that is about to run, because its wait is over, needs no cut.
    if (isCircle && m_wait && !static_cast<const Runnable *>(this)->isLinked()) {
        std::exchange(m_wait, nullptr)->letGo();
        wake();
    }
}

void TaskCore::noteRequest(const QString &message, const Cause &cause)
{
    ++m_cancelRequests;
    m_causeOrigin = cause.origin;
    m_causeTask = cause.task;
    m_isDeliveryDue = true;
    if (!message.isEmpty() || (m_notes && !m_notes->cancelMessage.isEmpty()))
        notes().cancelMessage = message;
    tell([&](Observer &observer, const TaskView &view) { observer.cancelRequested(view, cause, message); });
}

bool TaskCore::canFailWait() const
{
    // One that was woken waits no longer.
    if (!dynamic_cast<const LeafWait *>(m_wait) || static_cast<const Runnable *>(this)->isLinked())
        return false;
    bool waitsForFutures = false;
    m_wait->visitAwaited([&waitsForFutures](const FutureCore &) { waitsForFutures = true; });
    return !waitsForFutures;
}

bool TaskCore::failWait(const std::exception_ptr &error)
{
    // To the wait it is a cancel: what it holds is given back in the same way.
    if (!canFailWait() || !m_wait->cancelWait({}, {}))
        return false;
    notes().waitError = error;
    return true;
}

int TaskCore::uncancel() noexcept
{
    if (m_cancelRequests == 0)
        return 0;
    --m_cancelRequests;
    if (m_cancelRequests == 0)
        m_mustCancel = false;
    tell([this](Observer &observer, const TaskView &view) {
        observer.cancelWithdrawn(view, m_cancelRequests);
    });
    return m_cancelRequests;
}

void TaskCore::noteCancelledErrorPasses()
{
    if (!m_isDeliveryDue)
        return;
    m_isDeliveryDue = false;
    tell([](Observer &observer, const TaskView &view) { observer.cancelDelivered(view); });
}

CancelledError TaskCore::takeCancelledError()
{
    const auto error = m_notes ? std::exchange(m_notes->waitError, nullptr) : nullptr;
    // A cancel that came after it takes its place.
    if (error && !m_mustRaise)
        std::rethrow_exception(error);
    m_mustRaise = false;
    noteCancelledErrorPasses();
    return CancelledError(m_notes ? m_notes->cancelMessage : QString());
}

void TaskCore::annotate(const QString &key, const QString &value)
{
    tell([&](Observer &observer, const TaskView &view) { observer.annotated(view, key, value); });
}

void TaskCore::run()
{
    const Ref<TaskCore> self(this);
    TaskCore *const previous = std::exchange(loop().m_currentTask, this);
    m_wait = nullptr;
    m_isRunning = true;
    runBody();
    m_isRunning = false;
    if (m_bodyIsOver) {
        finishBody();
    } else {
        // asyncio: a task that was cancelled while it ran is cancelled as soon as it waits.
        if (m_mustCancel && m_wait) {
            m_mustCancel = false;
            cancelOwnWait(m_notes ? m_notes->cancelMessage : QString());
        }
        tell([this](Observer &observer, const TaskView &view) {
            observer.taskSuspended(view, m_wait ? m_wait->waitInfo() : WaitInfo());
        });
    }
    loop().m_currentTask = previous;
}

void TaskCore::runBody()
{
    m_mustRaise = m_mustCancel;
    m_mustCancel = false;
    if (!m_hasStarted) {
        m_hasStarted = true;
        if (m_mustRaise) {
            m_bodyIsOver = true; // asyncio throws into the coroutine, whose body never runs
            return;
        }
        tell([](Observer &observer, const TaskView &view) { observer.taskStarted(view); });
    } else {
        tell([](Observer &observer, const TaskView &view) { observer.taskResumed(view); });
    }
    do {
        m_hasSwitched = false;
        m_innermost->self().resume();
    } while (m_hasSwitched && !m_bodyIsOver);
}

void TaskCore::finishBody()
{
    PromiseBase &root = *m_innermost; // all others were left
    const bool neverStarted = m_mustRaise;
    BodyExit exit = BodyExit::Returned;
    if (neverStarted)
        exit = BodyExit::NeverStarted;
    else if (root.error())
        exit = root.isCancelled() ? BodyExit::Cancelled : BodyExit::Raised;
    else
        takeValue(root);
    tell([exit](Observer &observer, const TaskView &view) { observer.taskEnded(view, exit); });
    std::exception_ptr error = root.takeError();
    // Locals are gone before anybody hears of the end.
    destroyFrames();
    static_cast<PendingHook *>(this)->unlink();

    if (neverStarted || (exit == BodyExit::Returned && m_mustCancel)) {
        // Cancelled before its first step, or right before it returned: the value is lost, as in asyncio.
        m_mustCancel = false;
        const QString message = m_notes ? m_notes->cancelMessage : QString();
        finishCancelled(message.isEmpty() ? nullptr : std::make_exception_ptr(CancelledError(message)));
    } else if (exit == BodyExit::Cancelled) {
        finishCancelled(std::move(error));
    } else if (exit == BodyExit::Raised) {
        finishFailed(std::move(error));
    } else {
        finishDone();
    }
    tell([](Observer &observer, const TaskView &view) { observer.taskFinished(view); });
    unref(); // the loop's; run() still holds one
}

void TaskCore::destroyFrames() noexcept
{
    if (!m_innermost)
        return;
    m_wait = nullptr; // in the innermost frame; destructors of the others may come to cancel this task
    // Innermost first, in a loop: a chain of a million frames must not recurse.
    for (PromiseBase *frame = m_innermost; frame;) {
        PromiseBase *const caller = frame->caller();
        frame->destroy();
        frame = caller;
    }
    m_innermost = nullptr;
}

void TaskCore::abandon()
{
    destroyFrames();
    dropListeners();
    unref();
}

void TaskCore::reportUnretrieved()
{
    loop().report({Unhandled::Kind::TaskError, name(), m_created, exception()});
}

} // namespace aio::detail
