// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "disk.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace files {

std::shared_ptr<const Disk> Disk::ofTheSystem()
{
    static const auto disk = std::make_shared<const Disk>();
    return disk;
}

int Disk::open(const QByteArray &path, int flags) const
{
    int descriptor = -1;
    do
        descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | flags);
    while (descriptor < 0 && errno == EINTR);
    return descriptor < 0 ? -errno : descriptor;
}

qint64 Disk::read(int descriptor, char *to, std::size_t size) const
{
    ssize_t count = -1;
    do
        count = ::read(descriptor, to, size);
    while (count < 0 && errno == EINTR);
    return count < 0 ? -errno : count;
}

int Disk::status(int descriptor, struct stat &to) const { return ::fstat(descriptor, &to) == 0 ? 0 : -errno; }

Descriptor::~Descriptor()
{
    if (isOpen())
        ::close(m_number);
}

} // namespace files
