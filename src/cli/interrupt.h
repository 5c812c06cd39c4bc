// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Interrupt: Ctrl+C and SIGTERM as a callback in the event loop. One at a time in a program, as signals are.
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace cli {

class Interrupt {
public:
    /// From now on the first SIGINT or SIGTERM calls `onFirst` in this thread's event loop, and a second
    /// one ends the program at once with ExitCode::Interrupted.
    explicit Interrupt(std::function<void()> onFirst);
    /// Signals do again what they did before.
    ~Interrupt();
    Q_DISABLE_COPY_MOVE(Interrupt)

private:
    int m_readEnd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace cli
