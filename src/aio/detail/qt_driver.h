// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Runs a loop's turns from Qt's event loop: one posted event when something is ready, one Qt timer for
// the earliest deadline. Lives in the loop's thread.
#pragma once

#include "../loop.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>

namespace aio::detail {

class QtDriver final : public QObject, public Loop::Driver {
public:
    QtDriver();
    void attach(Loop &loop) { m_loop = &loop; }

    [[nodiscard]] Loop::Nanoseconds now() const override;
    void wake() override;
    void wakeFromAnyThread() override;
    void block(Loop::Nanoseconds duration) override;

private:
    bool event(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void runTurns();
    /// A task that starts a nested event loop holds up the turn it runs in: goes on with it in there.
    void listenForNestedLoops();
    /// Sees to it that the loop runs again when it has to.
    void rearm();

    Loop *m_loop = nullptr;
    QElapsedTimer m_clock;
    QBasicTimer m_timer;
    Loop::Nanoseconds m_armedFor{};
    bool m_isWakePosted = false;
    bool m_isRunning = false;
    bool m_isListening = false;
};

} // namespace aio::detail
