// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// How much room a file system has, and how much of it downloads leave to others: a full disk harms more than the file
// that filled it.
#pragma once

#include <QtGlobal>

namespace download {

struct DiskSpace {
    qint64 total = 0; ///< 0: unknown, as some network file systems have it
    qint64 free = 0;  ///< for us, in bytes
};

/// Of the file system in which an open file lies.
[[nodiscard]] DiskSpace diskSpace(int descriptor);

/// So many bytes stay free: 256 MiB, or a hundredth of the file system where that is less.
[[nodiscard]] qint64 keptFree(const DiskSpace &space);

/// How many bytes may still come; -1: nobody knows.
[[nodiscard]] qint64 roomFor(const DiskSpace &space);

} // namespace download
