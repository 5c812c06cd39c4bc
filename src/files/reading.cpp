// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "reading.h"

#include "walk.h"

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#include <vector>

namespace files {

namespace {

/// Below, reading ahead is not worth a call.
constexpr off_t largeFile = off_t{1024} * 1024;

bool isSame(const timespec &one, const timespec &other)
{
    return one.tv_sec == other.tv_sec && one.tv_nsec == other.tv_nsec;
}

/// Nobody has written to it, put another in its place or cut it between these two looks.
bool isSame(const struct stat &one, const struct stat &other)
{
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino && one.st_size == other.st_size
           && isSame(one.st_mtim, other.st_mtim) && isSame(one.st_ctim, other.st_ctim);
}

} // namespace

OpenFile::OpenFile(const Disk &disk, const QByteArray &path, bool wasSeen, bool allowsStandardInput)
    : m_disk(&disk)
{
    const bool isInput = allowsStandardInput && path == "-";
    m_descriptor = Descriptor(isInput ? ::dup(STDIN_FILENO) : disk.open(path, 0));
    if (!m_descriptor.isOpen()) {
        m_error = systemError(isInput ? errno : -m_descriptor.number());
        if (wasSeen && m_error->kind == ErrorKind::NotFound)
            m_error = FileError{ErrorKind::Vanished};
        return;
    }
    if (const int failed = disk.status(m_descriptor.number(), m_before); failed < 0)
        m_error = systemError(-failed);
    else if (!isInput || S_ISDIR(m_before.st_mode))
        m_error = kindError(m_before.st_mode);
    if (!m_error && m_before.st_size >= largeFile)
        ::posix_fadvise(m_descriptor.number(), 0, 0, POSIX_FADV_SEQUENTIAL);
}

/// A pipe may be silent for long: looks up now and then whether it is still wanted.
bool OpenFile::waitForInput(const Watch &watch) const
{
    constexpr int lookUp = 50; // ms
    pollfd input{m_descriptor.number(), POLLIN, 0};
    while (!watch.wantsStop()) {
        if (::poll(&input, 1, lookUp) != 0)
            return true;
    }
    return false;
}

qint64 OpenFile::fill(char *to, std::size_t size, const Watch &watch)
{
    std::size_t have = 0;
    while (have < size && !watch.wantsStop()) {
        if (!S_ISREG(m_before.st_mode) && !waitForInput(watch))
            break;
        const qint64 count = m_disk->read(m_descriptor.number(), to + have, size - have);
        if (count == -EAGAIN)
            continue;
        if (count < 0)
            m_error = systemError(int(-count));
        if (count <= 0)
            break;
        have += std::size_t(count);
        // A whole small file: what would come next is its end.
        if (S_ISREG(m_before.st_mode) && have < size && qint64(have) == m_before.st_size)
            break;
    }
    return qint64(have);
}

void OpenFile::seek(qint64 offset)
{
    if (offset > 0 && ::lseek(m_descriptor.number(), offset, SEEK_SET) < 0)
        m_error = systemError(errno);
}

bool OpenFile::isStill(const struct stat &before) const { return isSame(before, m_before); }

void OpenFile::checkUnchanged(qint64 size)
{
    if (m_error || !S_ISREG(m_before.st_mode))
        return;
    struct stat after{};
    if (const int failed = m_disk->status(m_descriptor.number(), after); failed < 0) {
        m_error = systemError(-failed);
        return;
    }
    // Files of the kernel (/proc) have no size to compare with.
    const bool hasSize = m_before.st_size > 0;
    if (!isSame(after, m_before) || (hasSize && size != after.st_size))
        m_error = FileError{ErrorKind::Changed};
}

char *threadsBlock()
{
    thread_local std::vector<char> block(blockSize);
    return block.data();
}

std::optional<FileError> readThrough(const Disk &disk, const ReadRequest &request, const Watch &watch,
                                     std::atomic<qint64> &done,
                                     const std::function<void(const char *, std::size_t)> &take)
{
    OpenFile file(disk, request.path, request.wasSeen, request.allowsStandardInput);
    if (file.error())
        return file.error();
    char *const block = threadsBlock();
    qint64 total = 0;
    for (;;) {
        const qint64 count = file.fill(block, blockSize, watch);
        if (watch.wantsStop())
            return std::nullopt;
        if (count > 0)
            take(block, std::size_t(count));
        total += count;
        done.store(total, std::memory_order_relaxed);
        if (std::size_t(count) < blockSize || file.error())
            break;
    }
    file.checkUnchanged(total);
    return file.error();
}

} // namespace files
