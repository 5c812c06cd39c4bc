// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A list that only grows, in blocks that never move: appending to a million costs no copy of a million, and a copy of
// the list shares its blocks with it until one of the two writes there.
#pragma once

#include <cstddef>
#include <iterator>
#include <memory>
#include <vector>

namespace record {

template<typename T, std::size_t BlockSize = 1024>
class BlockList {
    static_assert((BlockSize & (BlockSize - 1)) == 0,
                  "a power of two, so that an index is split by shifting");

public:
    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T *;
        using reference = const T &;

        Iterator() = default;
        Iterator(const BlockList &list, std::size_t index)
            : m_list(&list), m_index(index)
        {}
        reference operator*() const { return (*m_list)[m_index]; }
        pointer operator->() const { return &(*m_list)[m_index]; }
        Iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        Iterator operator++(int)
        {
            const Iterator old = *this;
            ++m_index;
            return old;
        }
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.m_index == b.m_index; }

    private:
        const BlockList *m_list = nullptr;
        std::size_t m_index = 0;
    };
    using const_iterator = Iterator; // NOLINT(readability-identifier-naming): the name that ranges look for
    using value_type = T;            // NOLINT(readability-identifier-naming)

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] bool empty() const noexcept { return m_size == 0; }
    [[nodiscard]] const T &operator[](std::size_t index) const
    {
        return m_blocks[index / BlockSize][index % BlockSize];
    }
    [[nodiscard]] const T &front() const { return (*this)[0]; }
    [[nodiscard]] const T &back() const { return (*this)[m_size - 1]; }
    [[nodiscard]] Iterator begin() const { return {*this, 0}; }
    [[nodiscard]] Iterator end() const { return {*this, m_size}; }

    /// Appends; gives the new item's place, which stays where it is.
    T &append(T item)
    {
        if (m_size % BlockSize == 0)
            m_blocks.push_back(std::make_shared<T[]>(BlockSize)); // NOLINT(modernize-avoid-c-arrays)
        T &place = own(m_size / BlockSize)[m_size % BlockSize];
        place = std::move(item);
        ++m_size;
        return place;
    }
    /// An item to be changed.
    [[nodiscard]] T &change(std::size_t index) { return own(index / BlockSize)[index % BlockSize]; }
    /// What the blocks take, in bytes.
    [[nodiscard]] std::size_t memory() const noexcept { return m_blocks.size() * BlockSize * sizeof(T); }

private:
    using Block = std::shared_ptr<T[]>; // NOLINT(modernize-avoid-c-arrays)

    /// The block, no longer shared with a copy of the list.
    Block &own(std::size_t number)
    {
        Block &block = m_blocks[number];
        if (block.use_count() > 1) {
            auto copy = std::make_shared<T[]>(BlockSize); // NOLINT(modernize-avoid-c-arrays)
            std::copy(block.get(), block.get() + BlockSize, copy.get());
            block = std::move(copy);
        }
        return block;
    }

    std::vector<Block> m_blocks;
    std::size_t m_size = 0;
};

} // namespace record
