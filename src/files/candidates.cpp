// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "candidates.h"

#include <algorithm>
#include <compare>

namespace files {

namespace {

/// A row, and what puts it beside others.
struct Place {
    qint64 size;
    dev_t device;
    ino_t inode;
    std::size_t row;

    [[nodiscard]] bool isSameFile(const Place &other) const
    {
        return size == other.size && device == other.device && inode == other.inode;
    }
    friend auto operator<=>(const Place &, const Place &) = default;
};

} // namespace

std::vector<Candidates> candidatesOf(const std::vector<Row> &rows)
{
    // Copied out of the rows, which lie too far apart to be sorted by.
    std::vector<Place> order;
    order.reserve(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!rows[row].error)
            order.push_back({rows[row].size, rows[row].device, rows[row].inode, row});
    }
    // Sizes together, in them the names of one file, the first of these in front.
    std::sort(order.begin(), order.end());
    std::vector<Candidates> all;
    const Place *last = nullptr;
    for (const Place &place : order) {
        if (!last || last->size != place.size)
            all.push_back({place.size, {}, {}});
        const bool isOtherName = last && last->isSameFile(place);
        (isOtherName ? all.back().otherNames : all.back().files).push_back(place.row);
        last = &place;
    }
    for (Candidates &candidates : all)
        std::sort(candidates.files.begin(), candidates.files.end());
    return all;
}

} // namespace files
