// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Errands: random lists of what a task does with aio's primitives and scopes, as values that can be printed.
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <utility>
#include <vector>

enum class Act : std::uint8_t {
    Sleep,
    Fail,
    CancelSomeone,
    HoldLock,
    AcquireLock,
    HoldPermit,
    AcquireBounded,
    WaitEvent,
    SetEvent,
    ClearEvent,
    WaitCondition,
    Notify,
    NotifyAll,
    WaitBarrier,
    ResetBarrier,
    AbortBarrier,
    Put,
    PutNowait,
    Get,
    GetNowait,
    JoinQueue,
    ShutDownQueue,
    // Those below have parts.
    Timeout,
    WaitFor,
    WaitForTask,
    Shield,
    Gather,
    GatherOutcomes,
    Group,
    Wait,
    AsCompleted,
    Retry,
    MapLimited,
    Suppress,
};

struct Errand {
    Act act = Act::Sleep;
    std::chrono::nanoseconds time{};
    int number = 0;
    std::vector<std::vector<Errand>> parts;
};

using Errands = std::vector<Errand>;

/// A cancel from outside.
struct Interruption {
    std::chrono::nanoseconds time{};
    int task = 0;
};

/// What a workshop is to do.
struct Plan {
    int permits = 1;
    int bound = 1;
    int parties = 1;
    int room = 0;
    int queueKind = 0; ///< 0: first in, first out; 1: last in, first out; 2: smallest first
    std::vector<Errands> tasks;
    std::vector<Interruption> interruptions;
};

[[nodiscard]] Plan randomPlan(quint64 seed);
/// The plan in words, a line an errand.
[[nodiscard]] QString describe(const Plan &plan);
