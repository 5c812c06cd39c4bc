// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// run(): a coroutine from ordinary code, as in main(), and the orderly end of what it started.
//
//     int main(int argc, char **argv)
//     {
//         QCoreApplication application(argc, argv);
//         return aio::run(work());
//     }
//
// Rules: asyncio.run and asyncio.Runner, on the thread's own loop and so on Qt's event loop.
#pragma once

#include "task.h"

namespace aio {

/// Raised by Runner::run() when interrupt() ended its coroutine (Python's KeyboardInterrupt).
class Interrupted : public std::exception {
public:
    [[nodiscard]] const char *what() const noexcept override { return "interrupted"; }
};

/// What an orderly end came to.
struct ShutdownReport {
    /// Tasks that were asked to cancel.
    std::size_t cancelled = 0;
    /// Those that had not ended when the time was up.
    std::vector<AnyTask> unfinished;
};

/// Cancels every task of the current loop but the one that awaits this, waits for their ends for `limit` at
/// most, and says what is left. Tasks that they start meanwhile are cancelled, too. Errors that nobody
/// looks at are reported as ever. Raises CancelledError if the awaiting task is cancelled meanwhile.
[[nodiscard]] Coro<ShutdownReport> shutdown(Loop::Nanoseconds limit = Loop::Nanoseconds::max());

/// Runs coroutines one after the other, each to its end, inside Qt's event loop; then ends what they left.
/// Belongs to its thread, which needs a QCoreApplication (in the main thread: exec() need not run).
class Runner {
public:
    Runner();
    /// Closes it; an error on the way is reported.
    ~Runner();
    Q_DISABLE_COPY_MOVE(Runner)

    /// Runs `work` as a task named "main" and gives its result or raises its error. Raises InvalidStateError
    /// when the runner is closed, inside of a task or a callback of a loop, and when the event loop is quit before
    /// `work` has ended (by QCoreApplication::exit(); quit() concerns exec() alone): the task then stays as it is. Raises Interrupted after interrupt().
    template<typename A>
    auto run(A work, SourcePlace place = SourcePlace::current())
    {
        auto coro = detail::toCoro(std::move(work));
        if (const char *refusal = refusesToRun()) {
            coro.close();
            throw InvalidStateError(refusal);
        }
        auto task = createTask(std::move(coro), "main", place);
        runUntilDone(task);
        return task.result();
    }

    /// Cancels what run() runs, if anything; from any thread, though not from a signal's handler.
    void interrupt();

    /// Cancels the tasks that were made since the runner was, waits for their ends for `limit` at most,
    /// and says what is left. Later calls do nothing.
    ShutdownReport close(Loop::Nanoseconds limit = Loop::Nanoseconds::max());

private:
    struct Interruption;

    [[nodiscard]] const char *refusesToRun() const;
    void runUntilDone(const AnyTask &task);
    void turnUntilDone(const AnyTask &task);

    Loop &m_loop;
    TaskId m_newest;
    std::shared_ptr<Interruption> m_interruption;
    bool m_isClosed = false;
};

/// Runs `work` to its end and gives its result or raises its error; before that, cancels the tasks that are left
/// and waits for their ends (asyncio.run). Raises what Runner::run() does.
template<typename A>
auto run(A work, SourcePlace place = SourcePlace::current())
{
    Runner runner;
    return runner.run(std::move(work), place);
}

} // namespace aio
