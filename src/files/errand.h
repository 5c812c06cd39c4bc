// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Errand: a piece of work for a reading thread, with what it found; and the one that reads a file for its checksum or
// its count. Made and asked on the loop's thread; between these run() has it to itself, but for the atomics.
#pragma once

#include "digest.h"
#include "reading.h"
#include "textcount.h"

#include <memory>

namespace files {

class Errand {
public:
    explicit Errand(qint64 expected)
        : m_expected(expected)
    {}
    virtual ~Errand() = default;
    Q_DISABLE_COPY_MOVE(Errand)

    /// In a reading thread; returns early when `stop` or cancel() asks for it.
    virtual void run(const std::stop_token &stop) = 0;
    /// There, instead of a result: run() raised something.
    virtual void fail(const FileError &error) = 0;
    /// Bytes read so far for its part number `part`; any thread.
    [[nodiscard]] virtual qint64 done(std::size_t part) const = 0;

    /// Bytes that it will have to read, as far as that is known.
    [[nodiscard]] qint64 expected() const { return m_expected; }
    /// Nobody waits for it any more; any thread.
    void cancel() { m_isCancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled.load(std::memory_order_relaxed); }

protected:
    [[nodiscard]] Watch watch(const std::stop_token &stop) const { return {stop, &m_isCancelled}; }

private:
    const qint64 m_expected;
    std::atomic<bool> m_isCancelled = false;
};

/// Reads one file for its checksum, or, without an algorithm, for its count.
class FileErrand final : public Errand {
public:
    FileErrand(std::shared_ptr<const Disk> disk, ReadRequest request, std::optional<Algorithm> algorithm,
               qint64 expected);

    void run(const std::stop_token &stop) override;
    void fail(const FileError &why) override { error = why; }
    [[nodiscard]] qint64 done(std::size_t) const override { return m_done.load(std::memory_order_relaxed); }

    /// When it has run: what went wrong, and else what it came to.
    std::optional<FileError> error;
    QByteArray digest;
    TextCount count;

private:
    const std::shared_ptr<const Disk> m_disk;
    const ReadRequest m_request;
    const std::optional<Algorithm> m_algorithm;
    std::atomic<qint64> m_done = 0;
};

} // namespace files
