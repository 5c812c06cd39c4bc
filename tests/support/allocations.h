// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Counts what `new` has made and `delete` has not taken back: frames, tasks, closures, nodes of containers. Replaces
// the operators of the whole program, so one source file of a test includes it. (Qt's own containers use malloc.)
#pragma once

#include <atomic>
#include <cstdlib>
#include <new>

namespace allocations {
inline std::atomic<long> live{0};
}

void *operator new(std::size_t size)
{
    void *const memory = std::malloc(size > 0 ? size : 1);
    if (!memory)
        throw std::bad_alloc();
    allocations::live.fetch_add(1, std::memory_order_relaxed);
    return memory;
}

void operator delete(void *memory) noexcept
{
    if (!memory)
        return;
    allocations::live.fetch_sub(1, std::memory_order_relaxed);
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept { operator delete(memory); }
