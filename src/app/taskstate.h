// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The states that a task shows, in the order of the Theme's colours and of the icons; QML knows them as `TaskState`.
#include <QObject>
#include <QtQmlIntegration>

namespace app {

namespace taskstate {
Q_NAMESPACE
QML_NAMED_ELEMENT(TaskState)

enum State {
    Scheduled,  ///< created; its first statement has not run
    Running,    ///< at its own work
    Suspended,  ///< waits for another: a turn, a place, a lock
    Cancelling, ///< got its CancelledError and tidies up
    Cancelled,
    Failed,
    Done
};
Q_ENUM_NS(State)

} // namespace taskstate

using TaskState = taskstate::State;

/// Whether a task in this state can still be cancelled.
constexpr bool isActive(TaskState state) { return state < TaskState::Cancelled; }

} // namespace app
