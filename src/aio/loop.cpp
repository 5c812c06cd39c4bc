// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "loop.h"

#include "detail/qt_driver.h"
#include "detail/task_core.h"
#include "repr.h"
#include "task.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QThread>

#include <algorithm>
#include <mutex>

namespace aio {

Q_LOGGING_CATEGORY(lcAio, "aio")

namespace {

/// The loop whose turn is running on this thread; innermost where event loops are nested.
thread_local Loop *t_running = nullptr;
/// The thread's own loop, on Qt's event loop.
thread_local Loop::Owner t_threads;

/// What is left of the driver of a loop that was closed: its last time.
class StoppedClock final : public Loop::Driver {
public:
    StoppedClock(Loop::Nanoseconds now, bool isSimulated)
        : m_now(now), m_isSimulated(isSimulated)
    {}
    [[nodiscard]] Loop::Nanoseconds now() const override { return m_now; }
    void wake() override {}
    void wakeFromAnyThread() override {}
    [[nodiscard]] bool isSimulated() const override { return m_isSimulated; }
    void block(Loop::Nanoseconds) override {}

private:
    Loop::Nanoseconds m_now;
    bool m_isSimulated;
};

} // namespace

/// Work from other threads, under a lock; the one place where a loop is touched from outside.
class LoopInbox {
public:
    explicit LoopInbox(Loop::Driver &driver)
        : m_driver(&driver)
    {}
    bool post(std::function<void()> callback)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_driver)
            return false;
        const bool wasEmpty = m_posted.empty();
        m_posted.push_back(std::move(callback));
        if (wasEmpty)
            m_driver->wakeFromAnyThread();
        return true;
    }
    [[nodiscard]] std::vector<std::function<void()>> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_posted, {});
    }
    void close()
    {
        // What was posted goes outside of the lock: it may have destructors of its own.
        std::vector<std::function<void()>> dropped;
        const std::lock_guard lock(m_mutex);
        m_driver = nullptr;
        dropped.swap(m_posted);
    }

private:
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_posted;
    Loop::Driver *m_driver;
};

bool Loop::Mailbox::post(std::function<void()> callback) const { return m_inbox->post(std::move(callback)); }

/// A function that runs once, soon or at a time. The loop owns it until then.
class Loop::Callback final : public detail::Timer, public detail::Owned {
public:
    Callback(Loop &loop, std::function<void()> function, bool isTimer)
        : m_loop(loop), m_function(std::move(function)), m_context(loop.context()), m_isTimer(isTimer)
    {
        m_loop.m_owned.append(*this);
    }

private:
    void run() override
    {
        const std::unique_ptr<Callback> self(this);
        const bool wasInTimer = std::exchange(m_loop.m_inTimerCallback, m_isTimer);
        try {
            m_context.run(m_function);
        } catch (...) {
            m_loop.report(
                {Unhandled::Kind::CallbackError, QStringLiteral("callback"), {}, std::current_exception()});
        }
        m_loop.m_inTimerCallback = wasInTimer;
    }

    Loop &m_loop;
    std::function<void()> m_function;
    Context m_context;
    bool m_isTimer;
};

Loop::Loop(std::unique_ptr<Driver> driver)
    : m_driver(std::move(driver))
{
    m_mailbox.m_inbox = std::make_shared<LoopInbox>(*m_driver);
}

Loop::Owner Loop::create(std::unique_ptr<Driver> driver) { return Owner(new Loop(std::move(driver))); }

Loop::~Loop() = default;

void Loop::close() noexcept
{
    m_isClosed = true;
    m_mailbox.m_inbox->close();
    // Destructors of locals may call back into aio: for them this is still the loop.
    Loop *const previous = std::exchange(t_running, this);
    m_thisTurn.appendAll(m_ready);
    while (detail::Runnable *runnable = m_thisTurn.takeFirst())
        runnable->discard();
    while (!m_tasks.isEmpty()) {
        std::vector<detail::TaskCore *> open;
        forEachPending([&open](detail::TaskCore &task) { open.push_back(&task); });
        for (const detail::TaskCore *task : open)
            report({Unhandled::Kind::DestroyedPending, task->name(), task->created(), {}});
        // The newest first: a child may point at what stands in its parent's frame.
        for (auto task = open.rbegin(); task != open.rend(); ++task) {
            static_cast<detail::PendingHook *>(*task)->unlink();
            (*task)->abandon();
        }
    }
    while (const detail::Owned *callback = m_owned.takeFirst())
        delete callback;
    t_running = previous == this ? nullptr : previous;
    m_driver = std::make_unique<StoppedClock>(m_driver->now(), m_driver->isSimulated());
    release();
}

Loop &Loop::current()
{
    if (t_running)
        return *t_running;
    if (!t_threads) {
        auto driver = std::make_unique<detail::QtDriver>();
        detail::QtDriver &attached = *driver;
        t_threads = create(std::move(driver));
        attached.attach(*t_threads);
        // The main thread's thread_local objects outlive the application; what they use of Qt does not.
        if (QCoreApplication::instance()
            && QThread::currentThread() == QCoreApplication::instance()->thread())
            qAddPostRoutine([] { t_threads.reset(); });
    }
    return *t_threads;
}

Loop *Loop::exchangeCurrent(Loop *loop) noexcept { return std::exchange(t_running, loop); }

Loop::Nanoseconds Loop::deadlineAfter(Nanoseconds delay) const
{
    const Nanoseconds present = now();
    if (delay <= Nanoseconds::zero())
        return present;
    return delay > Nanoseconds::max() - present ? Nanoseconds::max() : present + delay;
}

void Loop::callSoon(std::function<void()> callback)
{
    schedule(*new Callback(*this, std::move(callback), false));
}

void Loop::callAt(Nanoseconds when, std::function<void()> callback)
{
    startTimer(*new Callback(*this, std::move(callback), true), when);
}

void Loop::schedule(detail::Runnable &runnable)
{
    if (m_isClosed) {
        runnable.discard();
        return;
    }
    m_ready.append(runnable);
    if (!m_inTurn)
        m_driver->wake();
}

void Loop::startTimer(detail::Timer &timer, Nanoseconds when)
{
    if (m_isClosed) {
        timer.discard();
        return;
    }
    m_timers.add(timer, when);
    if (!m_inTurn)
        m_driver->wake();
}

std::optional<Loop::Nanoseconds> Loop::earliestDeadline()
{
    return m_timers.isEmpty() ? std::nullopt : std::optional(m_timers.earliest());
}

bool Loop::runSome(Nanoseconds budget, bool isOneStep)
{
    Loop *const previousLoop = std::exchange(t_running, this);
    const bool wasInTurn = std::exchange(m_inTurn, true);
    detail::TaskCore *const previousTask = std::exchange(m_currentTask, nullptr);

    if (m_thisTurn.isEmpty()) {
        if (!m_timers.isEmpty()) {
            const Nanoseconds present = now();
            while (!m_timers.isEmpty() && m_timers.earliest() <= present)
                m_ready.append(m_timers.takeFirst());
        }
        m_thisTurn.appendAll(m_ready);
        ++m_turnNumber;
    }
    const bool hasWork = !m_thisTurn.isEmpty();
    const Nanoseconds end = budget == Nanoseconds::max() ? budget : now() + budget;
    // The clock is asked now and then only: asking costs as much as a short step.
    constexpr unsigned StepsBetweenLooks = 32;
    for (unsigned step = 1; detail::Runnable *runnable = m_thisTurn.takeFirst(); ++step) {
        ++m_stepCount;
        runnable->run();
        if (isOneStep)
            break;
        if (step % StepsBetweenLooks == 0 && end != Nanoseconds::max() && now() >= end)
            break;
    }

    m_currentTask = previousTask;
    m_inTurn = wasInTurn;
    t_running = previousLoop;
    return hasWork;
}

void Loop::runPosted()
{
    for (auto &callback : m_mailbox.m_inbox->take())
        callSoon(std::move(callback));
}

std::size_t Loop::pendingTaskCount() const
{
    std::size_t count = 0;
    for (const auto *task = m_tasks.first(); task; task = m_tasks.after(*task))
        ++count;
    return count;
}

void Loop::cancelAll(const Cause &cause)
{
    // cancel() resumes nothing, so the list stays as it is.
    for (auto *task = m_tasks.first(); task; task = m_tasks.after(*task))
        task->cancel({}, cause);
}

Cause Loop::currentCause() const
{
    if (m_currentTask)
        return {CancelOrigin::Task, m_currentTask->id()};
    return {m_inTimerCallback ? CancelOrigin::Timer : CancelOrigin::Outside, 0};
}

const Context &Loop::context() const { return m_currentTask ? m_currentTask->context() : m_context; }

Context &Loop::changeableContext() { return m_currentTask ? m_currentTask->changeableContext() : m_context; }

void Loop::addObserver(Observer &observer) { m_observers.push_back(&observer); }

void Loop::removeObserver(Observer &observer) { std::erase(m_observers, &observer); }

void Loop::setUnhandledHandler(std::function<void(const Unhandled &)> handler)
{
    m_unhandledHandler = std::move(handler);
}

void Loop::report(const Unhandled &unhandled)
{
    if (m_unhandledHandler) {
        try {
            m_unhandledHandler(unhandled);
            return;
        } catch (...) {
            qCWarning(lcAio, "the handler of unhandled errors raised %s",
                      qUtf8Printable(describe(std::current_exception())));
        }
    }
    const QString error = describe(unhandled.exception);
    const QString place =
        QStringLiteral("%1:%2").arg(QString::fromUtf8(unhandled.created.file)).arg(unhandled.created.line);
    switch (unhandled.kind) {
    case Unhandled::Kind::TaskError:
        qCWarning(lcAio, "the error of %s was never looked at: %s (created at %s)",
                  qUtf8Printable(unhandled.subject), qUtf8Printable(error), qUtf8Printable(place));
        break;
    case Unhandled::Kind::CallbackError:
        qCWarning(lcAio, "a %s raised %s", qUtf8Printable(unhandled.subject), qUtf8Printable(error));
        break;
    case Unhandled::Kind::ShieldedError:
        qCWarning(lcAio, "nobody awaits %s through its shield any more, and it failed: %s (created at %s)",
                  qUtf8Printable(unhandled.subject), qUtf8Printable(error), qUtf8Printable(place));
        break;
    case Unhandled::Kind::NeverAwaited:
        qCWarning(lcAio, "coroutine '%s' was never awaited (defined at %s)",
                  qUtf8Printable(unhandled.subject), qUtf8Printable(place));
        break;
    case Unhandled::Kind::DestroyedPending:
        qCWarning(lcAio, "task %s was destroyed before it ended (created at %s)",
                  qUtf8Printable(unhandled.subject), qUtf8Printable(place));
        break;
    }
}

void detail::reportNeverAwaited(const PromiseBase &promise)
{
    const SourcePlace place = promise.defined();
    Loop::current().report({Unhandled::Kind::NeverAwaited, QString::fromUtf8(place.function), place, {}});
}

AnyTask currentTask() { return AnyTask(Loop::current().currentTask()); }

std::vector<AnyTask> allTasks()
{
    std::vector<AnyTask> tasks;
    Loop::current().forEachPending([&tasks](detail::TaskCore &task) { tasks.emplace_back(&task); });
    return tasks;
}

} // namespace aio
