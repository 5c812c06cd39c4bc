// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Random programs in the Lab's language: every kind of step, nested, with cancels from inside and outside, many of them
// at the same time. Most of them end; a few deadlock.
#pragma once

#include <QHash>
#include <QJsonObject>

struct RandomProgram {
    QJsonObject json;
    /// The number of the group that a task is a child of, by the task's name.
    QHash<QString, int> groupOf;
};

/// The program of this seed.
[[nodiscard]] RandomProgram randomProgram(quint64 seed);
