// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What awaiting can raise. Each class is asyncio's of the same name; aio::describe() (inspect.h) puts
// any of them into words.
#pragma once

#include <QList>
#include <QString>

#include <exception>
#include <stdexcept>
#include <vector>

namespace aio {

/// Raised at the suspension point of a task that is cancelled. Not a std::exception, so that
/// `catch (const std::exception &)` does not swallow a cancellation (asyncio's rule since Python 3.8).
class CancelledError {
public:
    CancelledError() = default;
    explicit CancelledError(QString message)
        : m_message(std::move(message))
    {}

    /// What was given to cancel(); empty when nothing was.
    [[nodiscard]] const QString &message() const noexcept { return m_message; }

private:
    QString m_message;
};

/// Raised by timeout() when its deadline passed before the body ended.
class TimeoutError : public std::exception {
public:
    [[nodiscard]] const char *what() const noexcept override { return ""; }
};

/// Raised when a call does not fit the state of its object: result() of a pending task, awaiting an
/// empty handle, createTask() of a finished group (asyncio's InvalidStateError and RuntimeError).
class InvalidStateError : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

/// Raised when an awaited QObject dies before it gave what was awaited.
class ObjectDestroyedError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Raised by Queue::getNowait() when there is nothing in it.
class QueueEmpty : public std::exception {
public:
    [[nodiscard]] const char *what() const noexcept override { return ""; }
};

/// Raised by Queue::putNowait() when there is no room.
class QueueFull : public std::exception {
public:
    [[nodiscard]] const char *what() const noexcept override { return ""; }
};

/// Raised by a Queue after its shutdown().
class QueueShutDown : public std::exception {
public:
    [[nodiscard]] const char *what() const noexcept override { return ""; }
};

/// Raised by Barrier::wait() when the barrier was aborted, or reset while the task waited.
class BrokenBarrierError : public std::runtime_error {
public:
    BrokenBarrierError()
        : std::runtime_error("the barrier was aborted or reset")
    {}
};

/// Every error of a TaskGroup, in the order in which they occurred; always a group, even for one
/// error, and never with a CancelledError inside (PEP 654, as asyncio.TaskGroup raises it).
class ExceptionGroup : public std::exception {
public:
    explicit ExceptionGroup(std::vector<std::exception_ptr> exceptions)
        : m_exceptions(std::move(exceptions))
    {}

    /// The errors; a member may be an ExceptionGroup again.
    [[nodiscard]] const std::vector<std::exception_ptr> &exceptions() const noexcept { return m_exceptions; }
    [[nodiscard]] const char *what() const noexcept override { return "unhandled errors in a TaskGroup"; }

private:
    std::vector<std::exception_ptr> m_exceptions;
};

} // namespace aio
