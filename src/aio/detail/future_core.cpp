// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "future_core.h"

#include "../loop.h"

#include <atomic>

namespace aio::detail {

namespace {

/// A done callback that is a function; owns itself until it has run.
class FunctionListener final : public DoneListener, public Runnable {
public:
    FunctionListener(Loop &loop, std::function<void()> callback)
        : m_loop(loop), m_callback(std::move(callback)), m_context(loop.context())
    {}

    [[nodiscard]] CallbackId callbackId() const noexcept override { return m_id; }

private:
    [[nodiscard]] static CallbackId newId() noexcept
    {
        static std::atomic<CallbackId> last = 0;
        return ++last;
    }
    void futureDone() override { m_loop.schedule(*this); }
    void futureDropped() override { delete this; }
    void discard() override { delete this; }
    void run() override
    {
        const std::unique_ptr<FunctionListener> self(this);
        try {
            m_context.run(m_callback);
        } catch (...) {
            m_loop.report({Unhandled::Kind::CallbackError,
                           QStringLiteral("done callback"),
                           {},
                           std::current_exception()});
        }
    }

    Loop &m_loop;
    std::function<void()> m_callback;
    Context m_context;
    CallbackId m_id = newId();
};

} // namespace

FutureCore::FutureCore(Loop &loop)
    : m_loop(loop)
{
    loop.retain();
}

FutureCore::~FutureCore()
{
    dropListeners();
    m_loop.release();
}

void FutureCore::dropListeners()
{
    while (DoneListener *listener = m_listeners.takeFirst())
        listener->futureDropped();
}

void FutureCore::unref()
{
    if (--m_references > 0)
        return;
    if (m_state == State::Failed && !m_isRetrieved)
        reportUnretrieved();
    delete this;
}

void FutureCore::reportUnretrieved()
{
    m_loop.report({Unhandled::Kind::TaskError, QStringLiteral("future"), {}, m_error});
}

bool FutureCore::cancel(const QString &message, const Cause &)
{
    m_isRetrieved = true; // asyncio: who cancels a failed future knows about it
    if (isDone())
        return false;
    finishCancelled(message.isEmpty() ? nullptr : std::make_exception_ptr(CancelledError(message)));
    return true;
}

std::exception_ptr FutureCore::exception()
{
    m_isRetrieved = true;
    if (m_state == State::Cancelled && !m_error)
        m_error = std::make_exception_ptr(CancelledError());
    return m_error;
}

void FutureCore::rethrow()
{
    if (m_state == State::Done)
        return;
    std::rethrow_exception(exception());
}

void FutureCore::addListener(DoneListener &listener)
{
    if (isDone())
        listener.futureDone();
    else
        m_listeners.append(listener);
}

CallbackId FutureCore::addCallback(std::function<void()> callback)
{
    auto *listener = new FunctionListener(m_loop, std::move(callback));
    const CallbackId id = listener->callbackId();
    addListener(*listener);
    return id;
}

bool FutureCore::removeCallback(CallbackId id)
{
    for (DoneListener *listener = m_listeners.first(); listener; listener = m_listeners.after(*listener)) {
        if (id != 0 && listener->callbackId() == id) {
            listener->unlink();
            listener->futureDropped();
            return true;
        }
    }
    return false;
}

void FutureCore::finishFailed(std::exception_ptr error)
{
    m_error = std::move(error);
    m_isRetrieved = m_isErrorIgnored;
    finish(State::Failed);
}

void FutureCore::finishCancelled(std::exception_ptr error)
{
    m_error = std::move(error);
    finish(State::Cancelled);
}

void FutureCore::finish(State state)
{
    Q_ASSERT(!isDone());
    m_state = state;
    while (DoneListener *listener = m_listeners.takeFirst())
        listener->futureDone();
}

} // namespace aio::detail
