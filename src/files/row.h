// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A file of a job as it is now, and what a job is to do: plain values.
#pragma once

#include "digest.h"
#include "error.h"
#include "sums.h"
#include "textcount.h"
#include "walk.h"

#include <chrono>

namespace files {

using Duration = std::chrono::nanoseconds;

enum class Operation { Checksum, Count, Verify, Duplicates };

/// What a failure does to the others.
enum class OnError {
    Collect, ///< all go on, errors are kept
    First,   ///< the first error is reported at once, the others go on
    Cancel   ///< the first error cancels the others
};

struct JobOptions {
    Operation operation = Operation::Checksum;
    Algorithm algorithm = Algorithm::Sha256; ///< for Checksum
    QByteArrayList paths = {};               ///< files, folders and patterns; for Verify: files of checksums
    WalkOptions walk = {};
    OnError onError = OnError::Collect;
    int atOnce = 0;              ///< files read at once, 1 to 256; 0: one a processor
    QByteArray folder = {};      ///< for Verify: where relative names begin; empty: the process's own folder
    bool ignoresMissing = false; ///< for Verify: a file that is not there is no failure
};

enum class RowState { Queued, Active, Done, Failed, Cancelled };
constexpr int rowStateCount = 5;

/// Whether a row in this state is not over.
[[nodiscard]] constexpr bool isUnderWay(RowState state) { return state <= RowState::Active; }

/// Times are those of the job's loop.
struct Row {
    QByteArray path;
    RowState state = RowState::Queued;
    bool isLink = false;    ///< a link below a folder led to it
    bool isFolder = false;  ///< a folder that could not be listed
    bool isIgnored = false; ///< Verify: it is missing, and that does not matter
    bool isRetried = false;
    qint64 size = 0;  ///< when it was found; -1: unknown
    qint64 bytes = 0; ///< read, once it is over
    dev_t device = 0;
    ino_t inode = 0;
    qint64 modified = 0;                 ///< in nanoseconds since 1970, when it was found
    std::optional<FileError> error = {}; ///< why it failed
    QByteArray digest = {};              ///< Checksum and Verify: in hexadecimal, once it is known
    SumLine promised = {};               ///< Verify: what its line promises
    TextCount count = {};                ///< Count
    int group = -1;                      ///< Duplicates: the group that it is in
    Duration started{0};
    Duration ended{0};
};

/// Files with the same content.
struct Group {
    qint64 size = 0; ///< of each
    /// Each a file of its own, by row, in the rows' order.
    std::vector<std::size_t> files;
    /// More names of these files (hard links, links), by row.
    std::vector<std::size_t> otherNames;
};

/// What became of a job, for the honest sentence.
struct Summary {
    Operation operation = Operation::Checksum;
    int total = 0;
    int done = 0;
    int failed = 0;
    int cancelled = 0;
    int groups = 0;       ///< Duplicates
    qint64 redundant = 0; ///< Duplicates: bytes that all but one file of each group take
    qint64 bytes = 0;     ///< read
    Duration elapsed{0};
};

/// "20,000 files: 19,998 done, 2 failed; 1.2 GB in 0.84 s", in the language of the moment.
[[nodiscard]] QString sentence(const Summary &summary);

} // namespace files
