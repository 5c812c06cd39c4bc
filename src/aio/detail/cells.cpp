// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "cells.h"

#include <array>
#include <mutex>
#include <new>
#include <utility>

// The sanitizers watch the general allocator, so with them everything comes from that.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define AIO_NO_CELLS
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define AIO_NO_CELLS
#endif
#endif

namespace aio::detail {

#ifdef AIO_NO_CELLS

void *InCells::operator new(std::size_t size) { return ::operator new(size); }

void InCells::operator delete(void *memory, std::size_t /*size*/) noexcept { ::operator delete(memory); }

#else

namespace {

constexpr std::size_t Grain = 16;
constexpr std::size_t Sizes = 32;
constexpr std::size_t Batch = 128;

constexpr std::size_t sizeIndex(std::size_t bytes) noexcept { return (bytes - 1) / Grain; }

struct Cell {
    Cell *next = nullptr;
    Cell *nextBatch = nullptr; ///< in the store, of a batch's first cell
};

/// Where threads exchange cells, by the batch.
class Store {
public:
    /// Never destroyed: static objects may hold frames.
    static Store &instance()
    {
        static auto *store = new Store;
        return *store;
    }

    /// Gives a list of cells of that size, and their number in `count`.
    [[nodiscard]] Cell *take(std::size_t size, std::size_t &count)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (Cell *const batch = m_batches[size]) {
                m_batches[size] = batch->nextBatch;
                count = Batch;
                return batch;
            }
            if (Cell *const single = m_singles[size]) {
                m_singles[size] = std::exchange(single->next, nullptr);
                count = 1;
                return single;
            }
        }
        const std::size_t bytes = (size + 1) * Grain;
        auto *const memory = static_cast<std::byte *>(::operator new(bytes * Batch));
        Cell *first = nullptr;
        for (count = 0; count < Batch; ++count)
            first = ::new (memory + (Batch - 1 - count) * bytes) Cell{first, nullptr};
        return first;
    }
    void giveBatch(std::size_t size, Cell *batch) noexcept
    {
        const std::lock_guard lock(m_mutex);
        batch->nextBatch = std::exchange(m_batches[size], batch);
    }
    /// Less than a batch.
    void giveSingles(std::size_t size, Cell *cells) noexcept
    {
        const std::lock_guard lock(m_mutex);
        while (Cell *const cell = cells) {
            cells = cell->next;
            cell->next = std::exchange(m_singles[size], cell);
        }
    }

private:
    std::mutex m_mutex;
    std::array<Cell *, Sizes> m_batches{};
    std::array<Cell *, Sizes> m_singles{};
};

/// A thread's free cells of one size: up to a batch in use, and one in reserve, so that a thread which takes and frees
/// at a batch's end need not go to the store each time.
struct Shelf {
    Cell *first = nullptr;
    std::size_t count = 0;
    Cell *reserve = nullptr;
};
constinit thread_local std::array<Shelf, Sizes> t_shelves;
/// The thread ends: its shelves stay empty and count as full.
constinit thread_local bool t_isOver = false;

/// Gives a thread's cells to the store when it ends. Objects that it destroys later may still take and free some.
struct EndOfThread {
    ~EndOfThread()
    {
        t_isOver = true;
        for (std::size_t size = 0; size < Sizes; ++size) {
            const Shelf shelf = std::exchange(t_shelves[size], {nullptr, Batch, nullptr});
            Store::instance().giveSingles(size, shelf.first);
            if (shelf.reserve)
                Store::instance().giveBatch(size, shelf.reserve);
        }
    }
};

/// The cell that is taken when the shelf is empty.
Cell *takeFromStore(std::size_t size)
{
    static const thread_local EndOfThread end;
    Shelf &shelf = t_shelves[size];
    if (t_isOver) {
        std::size_t count = 0;
        Cell *const cell = Store::instance().take(size, count);
        Store::instance().giveSingles(size, cell->next);
        return cell;
    }
    if (shelf.reserve) {
        shelf.first = std::exchange(shelf.reserve, nullptr);
        shelf.count = Batch;
    } else {
        shelf.first = Store::instance().take(size, shelf.count);
    }
    --shelf.count;
    return std::exchange(shelf.first, shelf.first->next);
}

/// Frees a cell when the shelf is full.
void giveToStore(std::size_t size, Cell *cell) noexcept
{
    if (t_isOver) {
        Store::instance().giveSingles(size, cell);
        return;
    }
    Shelf &shelf = t_shelves[size];
    if (shelf.reserve)
        Store::instance().giveBatch(size, shelf.reserve);
    shelf.reserve = std::exchange(shelf.first, cell);
    shelf.count = 1;
}

} // namespace

void *InCells::operator new(std::size_t bytes)
{
    const std::size_t size = sizeIndex(bytes);
    if (size >= Sizes)
        return ::operator new(bytes);
    Shelf &shelf = t_shelves[size];
    if (!shelf.first) [[unlikely]]
        return takeFromStore(size);
    --shelf.count;
    return std::exchange(shelf.first, shelf.first->next);
}

void InCells::operator delete(void *memory, std::size_t bytes) noexcept
{
    const std::size_t size = sizeIndex(bytes);
    if (size >= Sizes) {
        ::operator delete(memory);
        return;
    }
    Cell *const cell = ::new (memory) Cell;
    Shelf &shelf = t_shelves[size];
    if (shelf.count == Batch) [[unlikely]] {
        giveToStore(size, cell);
        return;
    }
    cell->next = std::exchange(shelf.first, cell);
    ++shelf.count;
}

#endif

} // namespace aio::detail
