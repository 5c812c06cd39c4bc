// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Runs a coroutine on the thread's real loop, inside Qt's event loop, and gives what it gives.
#pragma once

#include <aio/task.h>

#include <QEventLoop>

template<typename A>
auto runOnQt(A work)
{
    const auto task = aio::createTask(std::move(work), "main");
    QEventLoop eventLoop;
    auto handle = task;
    handle.addDoneCallback([&eventLoop] { eventLoop.quit(); });
    eventLoop.exec();
    return task.result();
}
