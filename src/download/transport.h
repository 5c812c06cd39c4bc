// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The Wire that is real: libcurl's multi interface, on a thread and a loop of its own.
// Coroutines of any thread await it; sinks are called on its thread.
#pragma once

#include "transfer.h"

namespace download {

class Transport final : public Wire {
public:
    /// Starts the thread.
    Transport();
    /// Ends every transfer and the thread; what awaits one gets the error Other.
    ~Transport() override;

    aio::Coro<TransferResult> transfer(Request request, std::shared_ptr<Sink> sink,
                                       std::shared_ptr<Progress> progress) override;
    aio::Coro<> prepare(std::function<void()> work) override;
    aio::Coro<> aside(std::function<void(std::stop_token)> work) override;
    aio::Coro<QString> makeDurable(QString folder, QString file) override;
    void setSpeedLimit(qint64 bytesPerSecond) override;

private:
    class Thread;
    std::shared_ptr<Thread> m_thread;
};

} // namespace download
