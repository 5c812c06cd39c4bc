// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "transport.h"

#include "curlloop.h"
#include "durable.h"

#include <aio/external.h>
#include <aio/thread.h>

#include <QThreadPool>

#include <mutex>
#include <pthread.h>
#include <thread>

namespace download {

namespace {

/// So many files are waited for at once; a disk is not faster for more.
constexpr int diskThreads = 4;

} // namespace

/// The thread, and the loop that lives on it. Who awaits a transfer holds it, too: a cancel may come when it has ended.
class Transport::Thread {
public:
    Thread()
    {
        m_disk.setObjectName(QStringLiteral("disk"));
        m_disk.setMaxThreadCount(diskThreads);
        auto loop = std::make_unique<CurlLoop>();
        m_loop = loop.get();
        // Not QThread, whose end ThreadSanitizer can't see.
        m_thread = std::thread([own = std::move(loop)]() mutable {
            ::pthread_setname_np(::pthread_self(), "transport");
            own->run();
            own.reset();
        });
    }
    Q_DISABLE_COPY_MOVE(Thread)

    /// Begins what was asked for up to now, so that whoever awaits it is told; then abandons all and waits for the
    /// thread's end.
    void end()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_loop->post([](CurlLoop &loop) { loop.quit(); });
            m_loop = nullptr;
        }
        m_thread.join();
    }
    /// Runs `work(loop)` on the thread, unless that has ended.
    void post(std::function<void(CurlLoop &)> work)
    {
        const std::lock_guard lock(m_mutex);
        if (m_loop)
            m_loop->post(std::move(work));
    }
    [[nodiscard]] quint64 nextId() { return ++m_lastId; }
    /// Where the disk is waited for.
    [[nodiscard]] QThreadPool &disk() { return m_disk; }

private:
    std::thread m_thread;
    QThreadPool m_disk;
    std::mutex m_mutex;
    CurlLoop *m_loop; ///< null once the thread is to end
    std::atomic<quint64> m_lastId{0};
};

Transport::Transport()
    : m_thread(std::make_shared<Thread>())
{}

Transport::~Transport() { m_thread->end(); }

aio::Coro<TransferResult> Transport::transfer(Request request, std::shared_ptr<Sink> sink,
                                              std::shared_ptr<Progress> progress)
{
    const std::shared_ptr<Thread> thread = m_thread;
    const quint64 id = thread->nextId();
    const auto asked = std::make_shared<Request>(std::move(request));
    const auto start = [=](aio::Complete<TransferResult> ended) {
        thread->post([=](CurlLoop &loop) {
            const auto tell = [&loop, ended](TransferResult result) { loop.tell(ended, std::move(result)); };
            loop.start(id, std::make_unique<CurlTransfer>(std::move(*asked), sink, progress, tell,
                                                          loop.speed(), loop.handles()));
        });
    };
    const auto stop = [=] { thread->post([=](CurlLoop &loop) { loop.abandon(id); }); };
    aio::External<TransferResult> transferred(start, stop);
    co_return co_await std::move(transferred);
}

aio::Coro<QString> Transport::makeDurable(QString folder, QString file)
{
    const std::shared_ptr<Thread> thread = m_thread;
    const auto work = [folder, file] {
        return file.isEmpty() ? makeAllDurable(folder) : makeFileDurable(file);
    };
    auto done = aio::toThread(work, thread->disk());
    co_return co_await std::move(done);
}

void Transport::setSpeedLimit(qint64 bytesPerSecond)
{
    m_thread->post([bytesPerSecond](CurlLoop &loop) { loop.setSpeedLimit(bytesPerSecond); });
}

aio::Coro<> Transport::aside(std::function<void(std::stop_token)> work)
{
    co_await aio::toThread(std::move(work));
}

aio::Coro<> Transport::prepare(std::function<void()> work)
{
    const std::shared_ptr<Thread> thread = m_thread;
    const auto start = [=](aio::Complete<bool> ended) {
        thread->post([=](CurlLoop &) {
            work();
            ended(true);
        });
    };
    aio::External<bool> prepared(start, [] {});
    co_await std::move(prepared);
}

} // namespace download
