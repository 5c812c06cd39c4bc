// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Looking at tasks from inside and outside: notes for observers, and words for what a task waits for.
#pragma once

#include "observer.h"

#include <functional>

namespace aio {

/// Tells the observers something about the task that runs now, such as how far it is. Outside of a task
/// it does nothing.
void annotate(const QString &key, const QString &value);

/// Who made a cancel request, in a few words: "gather", "timeout", "task 3" … `nameOf` gives a task's name.
[[nodiscard]] QString describe(const Cause &cause, const std::function<QString(TaskId)> &nameOf);

} // namespace aio
