// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Candidates: the files of a job that may be duplicates, because they have the same size.
#pragma once

#include "row.h"

namespace files {

struct Candidates {
    qint64 size = 0;
    std::vector<std::size_t> files;      ///< one row for each file, in the rows' order
    std::vector<std::size_t> otherNames; ///< rows that are more names of these files
};

/// All rows without an error, by size; a file that is alone with its size is there, too.
[[nodiscard]] std::vector<Candidates> candidatesOf(const std::vector<Row> &rows);

} // namespace files
