// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "comparison.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace files {

namespace {

/// Of the blocks of one class together, in bytes.
constexpr std::size_t budget = std::size_t{4} * 1024 * 1024;
/// The first block: most files that differ do so at their beginning.
constexpr std::size_t prefixSize = 4096;
/// A file up to this size is read in one go, so that it is opened once.
constexpr std::size_t smallFile = std::size_t{64} * 1024;
constexpr std::size_t largestBlock = std::size_t{256} * 1024;
constexpr std::size_t smallestBlock = 512;
/// More than that are opened anew for each block.
constexpr std::size_t mostOpen = 32;

} // namespace

Comparison::Comparison(std::shared_ptr<const Disk> disk, std::vector<QByteArray> paths, qint64 size)
    : Errand(qint64(paths.size()) * size)
    , m_disk(std::move(disk))
    , m_paths(std::move(paths))
    , m_size(size)
    , m_errors(m_paths.size())
    , m_seen(m_paths.size())
    , m_open(m_paths.size())
    , m_done(m_paths.size())
{}

void Comparison::run(const std::stop_token &stop)
{
    const Watch watched = watch(stop);
    Class all;
    all.files.resize(m_paths.size());
    std::iota(all.files.begin(), all.files.end(), std::size_t{0});
    std::vector<Class> left;
    left.push_back(std::move(all));
    while (!left.empty() && !watched.wantsStop()) {
        Class one = std::move(left.back());
        left.pop_back();
        advance(std::move(one), watched, left);
    }
    m_open.clear();
    std::sort(m_groups.begin(), m_groups.end());
}

std::size_t Comparison::blockFor(const Class &one) const
{
    const std::size_t fair = std::clamp(budget / one.files.size(), smallestBlock, largestBlock);
    const auto left = std::size_t(m_size - one.offset);
    if (one.offset == 0 && left > std::min(fair, smallFile))
        return std::min(fair, prefixSize);
    return std::min(fair, left);
}

/// Reads a block of each file of the class and adds what is left of it to `left`.
void Comparison::advance(Class one, const Watch &watch, std::vector<Class> &left)
{
    const std::size_t block = blockFor(one);
    // Not zeroed: that would take as long as reading.
    const auto blocks = std::make_unique_for_overwrite<char[]>(block * one.files.size());
    std::vector<std::pair<const char *, std::size_t>> read;
    read.reserve(one.files.size());
    const bool staysOpen = one.files.size() <= mostOpen;
    for (const std::size_t file : one.files) {
        char *const to = blocks.get() + block * read.size();
        if (this->read(file, one.offset, to, block, watch))
            read.emplace_back(to, file);
        else if (watch.wantsStop())
            return;
        if (!staysOpen)
            m_open[file].reset();
    }
    std::stable_sort(read.begin(), read.end(), [block](const auto &a, const auto &b) {
        return std::memcmp(a.first, b.first, block) < 0;
    });
    const qint64 offset = one.offset + qint64(block);
    for (auto begin = read.begin(); begin != read.end();) {
        const auto end = std::find_if(begin, read.end(), [&](const auto &other) {
            return std::memcmp(begin->first, other.first, block) != 0;
        });
        Class same{{}, offset};
        for (; begin != end; ++begin)
            same.files.push_back(begin->second);
        if (same.files.size() > 1 && offset < m_size) {
            left.push_back(std::move(same));
            continue;
        }
        for (const std::size_t file : same.files)
            leave(file);
        // Who changed since is with them no longer.
        std::erase_if(same.files, [this](std::size_t file) { return m_errors[file].has_value(); });
        if (same.files.size() > 1)
            m_groups.push_back(std::move(same.files));
    }
}

/// False: it is out, by an error or because nobody wants it any more.
bool Comparison::read(std::size_t file, qint64 offset, char *to, std::size_t size, const Watch &watch)
{
    std::optional<OpenFile> &open = m_open[file];
    if (!open) {
        open.emplace(*m_disk, m_paths[file], true, false);
        if (!open->error()) {
            if (m_seen[file] ? !open->isStill(*m_seen[file]) : open->status().st_size != m_size)
                m_errors[file] = FileError{ErrorKind::Changed};
            m_seen[file] = open->status();
            open->seek(offset);
        }
    }
    if (!m_errors[file] && !open->error()) {
        const qint64 count = open->fill(to, size, watch);
        if (watch.wantsStop())
            return false;
        m_done[file].store(offset + count, std::memory_order_relaxed);
        if (count == qint64(size))
            return true;
        if (!open->error())
            m_errors[file] = FileError{ErrorKind::Changed}; // it has become shorter
    }
    if (!m_errors[file])
        m_errors[file] = open->error();
    open.reset();
    return false;
}

void Comparison::leave(std::size_t file)
{
    if (m_open[file]) {
        m_open[file]->checkUnchanged(m_size);
        m_errors[file] = m_open[file]->error();
        m_open[file].reset();
    }
}

} // namespace files
