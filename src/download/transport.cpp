// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "transport.h"

#include "curlloop.h"

#include <aio/detail/handover.h>

#include <QThread>

#include <mutex>

namespace download {

namespace {

void initialiseCurl()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

} // namespace

/// The thread, and the loop that lives on it.
class Transport::Thread {
public:
    Thread()
    {
        initialiseCurl();
        m_thread.setObjectName(QStringLiteral("transport"));
        m_loop = new CurlLoop;
        m_loop->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_loop, &QObject::deleteLater);
        m_thread.start();
    }
    ~Thread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Thread)

    /// Runs `work(loop)` on the thread.
    template<typename F>
    void post(F work)
    {
        aio::detail::announceHandover();
        QMetaObject::invokeMethod(
            m_loop,
            [loop = m_loop, work = std::move(work)]() mutable {
                aio::detail::receiveHandover();
                work(*loop);
            },
            Qt::QueuedConnection);
    }
    [[nodiscard]] quint64 nextId() { return ++m_lastId; }

private:
    QThread m_thread;
    CurlLoop *m_loop;
    std::atomic<quint64> m_lastId{0};
};

/// Waits for what happens on the transport's thread. Unlike other waits a cancel does not end it: that asks the thread
/// to stop, and the wait is over when the thread has.
class Transport::ThreadWait final : public aio::detail::Wait {
public:
    using Start = std::function<void(std::function<void(TransferResult)>)>;

    ThreadWait(aio::detail::TaskCore &task, Start start, std::function<void()> stop)
        : m_task(task)
        , m_start(std::move(start))
        , m_stop(std::move(stop))
        , m_shared(std::make_shared<Shared>())
    {}
    ~ThreadWait()
    {
        if (m_shared->waits)
            m_stop();
        m_shared->waits = nullptr;
    }

    [[nodiscard]] bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<>)
    {
        m_shared->waits = this;
        m_task.suspendOn(*this);
        m_start([shared = m_shared, mailbox = m_task.loop().mailbox()](TransferResult result) {
            mailbox.post([shared, result = std::move(result)]() mutable {
                if (ThreadWait *const wait = std::exchange(shared->waits, nullptr))
                    wait->finish(std::move(result));
            });
        });
    }
    TransferResult await_resume()
    {
        m_task.raiseIfCancelled();
        if (m_isCancelled)
            m_task.raiseCancelled();
        return std::move(m_result);
    }
    bool cancelWait(const QString &, const aio::Cause &) override
    {
        if (!m_shared->waits)
            return false;
        if (!std::exchange(m_isCancelled, true))
            m_stop();
        return true;
    }
    [[nodiscard]] aio::WaitInfo waitInfo() const override { return {aio::WaitKind::Thread, 0, {}}; }

private:
    struct Shared {
        ThreadWait *waits = nullptr; ///< touched on the loop's thread only
    };

    void finish(TransferResult result)
    {
        m_result = std::move(result);
        m_task.wake();
    }

    aio::detail::TaskCore &m_task;
    Start m_start;
    std::function<void()> m_stop;
    std::shared_ptr<Shared> m_shared;
    TransferResult m_result;
    bool m_isCancelled = false;
};

/// What makes a ThreadWait for the frame that awaits it.
struct Transport::OnThread {
    ThreadWait::Start start;
    std::function<void()> stop;
    auto awaiter(aio::detail::PromiseBase &frame) { return ThreadWait(frame.task(), start, stop); }
};

Transport::Transport()
    : m_thread(std::make_unique<Thread>())
{}

Transport::~Transport() = default;

aio::Coro<TransferResult> Transport::transfer(Request request, std::shared_ptr<Sink> sink,
                                              std::shared_ptr<Progress> progress)
{
    Thread *const thread = m_thread.get();
    const quint64 id = thread->nextId();
    OnThread wait;
    wait.start = [=](std::function<void(TransferResult)> ended) {
        thread->post([=](CurlLoop &loop) {
            loop.start(id, std::make_unique<CurlTransfer>(request, sink, progress, ended));
        });
    };
    wait.stop = [=] { thread->post([=](CurlLoop &loop) { loop.abandon(id); }); };
    // The wait has its own copies, and they go when it does: the sink must not outlive its transfer here.
    sink.reset();
    co_return co_await std::move(wait);
}

aio::Coro<> Transport::prepare(std::function<void()> work)
{
    Thread *const thread = m_thread.get();
    OnThread wait;
    wait.start = [=](std::function<void(TransferResult)> ended) {
        thread->post([=](CurlLoop &) {
            work();
            ended({});
        });
    };
    wait.stop = [] {};
    co_await std::move(wait);
}

} // namespace download
