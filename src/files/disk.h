// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The system calls that reading a file takes, so that a test can put a failing disk in their place. Any thread.
#pragma once

#include <QByteArray>

#include <memory>
#include <sys/stat.h>

namespace files {

class Disk {
public:
    Disk() = default;
    virtual ~Disk() = default;
    Q_DISABLE_COPY_MOVE(Disk)

    /// The disk of this computer.
    [[nodiscard]] static std::shared_ptr<const Disk> ofTheSystem();

    /// Opens for reading, without waiting for the other end of a pipe; `flags` are added. Gives a descriptor, which
    /// belongs to the caller, or the negative errno.
    [[nodiscard]] virtual int open(const QByteArray &path, int flags) const;
    /// The number of bytes read; 0 at the end; or the negative errno.
    [[nodiscard]] virtual qint64 read(int descriptor, char *to, std::size_t size) const;
    /// 0, or the negative errno.
    [[nodiscard]] virtual int status(int descriptor, struct stat &to) const;
};

/// Closes the descriptor it holds.
class Descriptor {
public:
    explicit Descriptor(int number = -1) noexcept
        : m_number(number)
    {}
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Q_DISABLE_COPY(Descriptor)
    ~Descriptor();

    /// Negative: nothing was opened, and this is why.
    [[nodiscard]] int number() const noexcept { return m_number; }
    [[nodiscard]] bool isOpen() const noexcept { return m_number >= 0; }

private:
    int m_number;
};

} // namespace files
