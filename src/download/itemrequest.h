// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What a row asks the server for, from what holds for its batch and what its list says of it. Pure.
#pragma once

#include "row.h"

namespace download {

/// The request for the address that is the row's turn, from its first byte on.
[[nodiscard]] Request requestFor(const BatchOptions &options, const Row &row);

/// The file of cookies for this row; empty: none.
[[nodiscard]] QString cookieFileFor(const BatchOptions &options, const Row &row);

/// How often the row is tried, of each of its addresses.
[[nodiscard]] int segmentsFor(const BatchOptions &options, const Row &row);
[[nodiscard]] int attemptsFor(const BatchOptions &options, const Row &row);

} // namespace download
