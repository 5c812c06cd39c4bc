// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Reading a file from end to end, in the thread it is called in: block by block, with an eye on who wants it stopped
// and on whether somebody else writes to it.
#pragma once

#include "disk.h"
#include "error.h"

#include <atomic>
#include <functional>
#include <optional>
#include <stop_token>

namespace files {

/// What reading looks at between two blocks.
struct Watch {
    std::stop_token stop;                           ///< the whole job's
    const std::atomic<bool> *isCancelled = nullptr; ///< this file's
    [[nodiscard]] bool wantsStop() const
    {
        return stop.stop_requested() || (isCancelled && isCancelled->load(std::memory_order_relaxed));
    }
};

/// A file that is open and is what it should be: a plain one, or standard input.
class OpenFile {
public:
    OpenFile() = default;
    /// `path` "-" is standard input if `allowsStandardInput`. `wasSeen`: it has been there a moment ago.
    OpenFile(const Disk &disk, const QByteArray &path, bool wasSeen, bool allowsStandardInput);

    /// Why it is not open.
    [[nodiscard]] const std::optional<FileError> &error() const { return m_error; }
    [[nodiscard]] const struct stat &status() const { return m_before; }
    /// Fills `to` as far as the file goes; gives fewer only at the end, at an error, and when stopped.
    [[nodiscard]] qint64 fill(char *to, std::size_t size, const Watch &watch);
    /// Goes on reading at `offset`.
    void seek(qint64 offset);
    /// Whether it is as it was when `before` was taken.
    [[nodiscard]] bool isStill(const struct stat &before) const;
    /// After the last read: whether it is the same as when it was opened; `size` bytes were read.
    void checkUnchanged(qint64 size);

private:
    [[nodiscard]] bool waitForInput(const Watch &watch) const;

    const Disk *m_disk = nullptr;
    Descriptor m_descriptor;
    struct stat m_before{};
    std::optional<FileError> m_error;
};

/// What files are read in, in bytes: it stays in the processor's cache until it has been dealt with.
constexpr std::size_t blockSize = std::size_t{128} * 1024;
/// A block of this thread's own.
[[nodiscard]] char *threadsBlock();

struct ReadRequest {
    QByteArray path;
    bool wasSeen = false;
    bool allowsStandardInput = false;
};

/// Gives all of a file to `take`, in pieces, and counts in `done`. Gives what went wrong; nothing if all is well, or if
/// it was stopped.
std::optional<FileError> readThrough(const Disk &disk, const ReadRequest &request, const Watch &watch,
                                     std::atomic<qint64> &done,
                                     const std::function<void(const char *, std::size_t)> &take);

} // namespace files
