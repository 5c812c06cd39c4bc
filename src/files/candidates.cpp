// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "candidates.h"

#include <algorithm>
#include <tuple>

namespace files {

std::vector<Candidates> candidatesOf(const std::vector<Row> &rows)
{
    std::vector<std::size_t> order;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!rows[row].error)
            order.push_back(row);
    }
    // Sizes together, in them the names of one file, the first of these in front.
    const auto key = [&rows](std::size_t row) {
        return std::tie(rows[row].size, rows[row].device, rows[row].inode);
    };
    std::sort(order.begin(), order.end(), [&key](std::size_t one, std::size_t other) {
        return key(one) != key(other) ? key(one) < key(other) : one < other;
    });
    std::vector<Candidates> all;
    const std::size_t *last = nullptr;
    for (const std::size_t &row : order) {
        if (!last || rows[*last].size != rows[row].size)
            all.push_back({rows[row].size, {}, {}});
        const bool isOtherName = last && key(*last) == key(row);
        (isOtherName ? all.back().otherNames : all.back().files).push_back(row);
        last = &row;
    }
    for (Candidates &candidates : all)
        std::sort(candidates.files.begin(), candidates.files.end());
    return all;
}

} // namespace files
