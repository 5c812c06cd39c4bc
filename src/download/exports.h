// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What became of downloads, as JSON, as CSV and as a list. Passwords are in none of them.
#pragma once

#include "row.h"

class QJsonObject;

namespace download {

/// One row: the keys are those of docs/downloads.md.
[[nodiscard]] QJsonObject jsonOf(const Row &row);
/// An array of all rows.
[[nodiscard]] QByteArray jsonOf(const std::vector<const Row *> &rows);
/// A header and a line for each row (RFC 4180).
[[nodiscard]] QByteArray csvOf(const std::vector<const Row *> &rows);
/// Those that failed, as a list that can be read again: the address, and below it its options.
[[nodiscard]] QByteArray failedOf(const std::vector<const Row *> &rows);

} // namespace download
