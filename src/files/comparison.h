// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Comparison: which of several files of the same size are the same, byte by byte. All that may still be the same are
// read in step, a block of each; who differs leaves. Nothing is hashed, so nothing is taken for the same by chance.
#pragma once

#include "errand.h"

#include <vector>

namespace files {

class Comparison final : public Errand {
public:
    /// Files of `size` bytes, that were there a moment ago.
    Comparison(std::shared_ptr<const Disk> disk, std::vector<QByteArray> paths, qint64 size);

    void run(const std::stop_token &stop) override;
    void fail(const FileError &error) override { m_errors.assign(m_errors.size(), error); }
    [[nodiscard]] qint64 done(std::size_t file) const override
    {
        return m_done[file].load(std::memory_order_relaxed);
    }

    /// When it has run: what went wrong with each file, in the order given.
    [[nodiscard]] const std::vector<std::optional<FileError>> &errors() const { return m_errors; }
    /// The files that are the same, by their number; a file that is like no other is in none.
    [[nodiscard]] const std::vector<std::vector<std::size_t>> &groups() const { return m_groups; }

private:
    /// Files that are the same up to `offset`.
    struct Class {
        std::vector<std::size_t> files;
        qint64 offset = 0;
    };

    void advance(Class one, const Watch &watch, std::vector<Class> &left);
    bool read(std::size_t file, qint64 offset, char *to, std::size_t size, const Watch &watch);
    void leave(std::size_t file);
    [[nodiscard]] std::size_t blockFor(const Class &one) const;

    const std::shared_ptr<const Disk> m_disk;
    const std::vector<QByteArray> m_paths;
    const qint64 m_size;
    std::vector<std::optional<FileError>> m_errors;
    std::vector<std::optional<struct stat>> m_seen;
    std::vector<std::optional<OpenFile>> m_open;
    std::vector<std::atomic<qint64>> m_done;
    std::vector<std::vector<std::size_t>> m_groups;
};

} // namespace files
