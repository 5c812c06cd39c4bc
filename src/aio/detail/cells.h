// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Memory for what a loop makes and drops by the thousand: frames, futures, the nodes that hear of their ends. Cells of
// a few sizes, kept by each thread for its next use: a general allocator takes a third of a gather()'s time, and 8 to
// 24 bytes more for each. A cell may be freed on another thread. What was taken once stays with the process.
#pragma once

#include <cstddef>

namespace aio::detail {

/// A base of what is made of cells.
struct InCells {
    [[nodiscard]] static void *operator new(std::size_t size);
    static void operator delete(void *memory, std::size_t size) noexcept;
};

} // namespace aio::detail
