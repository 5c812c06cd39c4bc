// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Promise<T>: the side of a Future<T> that gives the result, for code that is called back instead of
// awaiting (asyncio's loop.create_future()). From another thread, post() to the loop first.
#pragma once

#include "future.h"
#include "loop.h"

namespace aio {

namespace detail {

template<typename T>
class PromisedFuture final : public WithValue<FutureCore, T> {
public:
    PromisedFuture(Loop &loop, const SourcePlace &created)
        : WithValue<FutureCore, T>(loop), m_created(created)
    {}
    [[nodiscard]] WaitInfo waitInfo() const override { return {WaitKind::Future, 0, {}}; }

private:
    ~PromisedFuture() override = default;
    void reportUnretrieved() override
    {
        this->loop().report(
            {Unhandled::Kind::TaskError, QStringLiteral("a future"), m_created, this->exception()});
    }

    SourcePlace m_created;
};

} // namespace detail

/// Copies give the same future its result. When the last goes without having done so, the future fails
/// with ObjectDestroyedError, so that nobody waits for ever. Belongs to the thread of its loop.
template<typename T = void>
class Promise {
    using Core = detail::PromisedFuture<T>;

public:
    /// A promise of the current loop.
    explicit Promise(SourcePlace place = SourcePlace::current())
        : m_given(std::make_shared<Given>(detail::Ref<Core>(new Core(Loop::current(), place))))
    {}

    [[nodiscard]] Future<T> future() const
    {
        return Future<T>(detail::Ref<detail::FutureCore>(m_given->core));
    }
    /// It has a result or an error, or was cancelled, by whoever waits for it or by cancel().
    [[nodiscard]] bool done() const { return m_given->core->isDone(); }

    /// Gives the result. Raises InvalidStateError when it is done already: see trySetResult().
    void setResult(detail::Stored<T> value = detail::Stored<T>())
        requires std::default_initializable<detail::Stored<T>>
    {
        give(std::move(value));
    }
    void setResult(detail::Stored<T> value)
        requires(!std::default_initializable<detail::Stored<T>>)
    {
        give(std::move(value));
    }
    /// The same, but does nothing and gives false when it is done already, as when its awaiter was cancelled
    /// before a late result came.
    bool trySetResult(detail::Stored<T> value)
    {
        if (done())
            return false;
        m_given->core->finishWith(std::move(value));
        return true;
    }
    /// Makes it fail with `error`, an exception_ptr that is not null or an error itself. Raises
    /// InvalidStateError when it is done already.
    template<typename E>
    void setException(E error)
    {
        requirePending();
        if constexpr (std::is_same_v<E, std::exception_ptr>) {
            if (!error)
                throw std::invalid_argument("setException() needs an error");
            m_given->core->finishFailed(std::move(error));
        } else {
            m_given->core->finishFailed(std::make_exception_ptr(std::move(error)));
        }
    }
    /// Cancels the future; false when it is done already.
    bool cancel(const QString &message = {})
    {
        return m_given->core->cancel(message, m_given->core->loop().currentCause());
    }

private:
    struct Given {
        explicit Given(detail::Ref<Core> future)
            : core(std::move(future))
        {}
        Q_DISABLE_COPY_MOVE(Given)
        ~Given()
        {
            if (!core->isDone() && !core->isLastReference())
                core->finishFailed(std::make_exception_ptr(
                    ObjectDestroyedError("the promise of the awaited future was dropped")));
        }
        detail::Ref<Core> core;
    };

    void requirePending() const
    {
        if (done())
            throw InvalidStateError("the future is done already");
    }
    void give(detail::Stored<T> value)
    {
        requirePending();
        m_given->core->finishWith(std::move(value));
    }

    std::shared_ptr<Given> m_given;
};

} // namespace aio
