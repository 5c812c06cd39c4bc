// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Results as text: byte for byte what the tools of coreutils print for the same files, and as CSV and JSON.
#pragma once

#include "job.h"

class QJsonObject;

namespace files {

/// The lines of all files that have a checksum, as sha256sum prints them: the content of `SHA256SUMS`.
[[nodiscard]] QByteArray sumsOf(const Job &job, bool isTagged = false);

/// The width of wc's columns for these files: that of the sum of their sizes, and 7 if one has no size.
[[nodiscard]] int countWidth(const Job &job);
/// wc's line, with its end; without a name for none.
[[nodiscard]] QByteArray countLine(const TextCount &count, const QByteArray &name, int width);
/// All lines of wc: with the total if there is more than one file.
[[nodiscard]] QByteArray countsOf(const Job &job);

/// What sha256sum --check prints for the row, with the line's end; nothing while that is not known, or if its missing
/// is ignored.
[[nodiscard]] QByteArray verdictLine(const Row &row);

/// The groups: a line for each file, an empty line between two groups. A name with a backslash or a line's end is
/// escaped as sha256sum does it.
[[nodiscard]] QByteArray groupsOf(const Job &job);

/// As a field of CSV (RFC 4180): quoted where it has to be.
[[nodiscard]] QByteArray csvField(QByteArray text);
/// A header and a line for each row (RFC 4180).
[[nodiscard]] QByteArray csvOf(const Job &job);
/// One row. A name that is no UTF-8 is there as bytes in base64, too.
[[nodiscard]] QJsonObject jsonOf(const Job &job, std::size_t row);
/// An array of all rows.
[[nodiscard]] QByteArray jsonOf(const Job &job);

} // namespace files
