// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "diskspace.h"

#include <algorithm>
#include <sys/statvfs.h>

namespace download {

DiskSpace diskSpace(int descriptor)
{
    struct statvfs status{};
    if (::fstatvfs(descriptor, &status) != 0)
        return {};
    const auto block = qint64(status.f_frsize);
    return {block * qint64(status.f_blocks), block * qint64(status.f_bavail)};
}

qint64 keptFree(const DiskSpace &space)
{
    constexpr qint64 most = 256 << 20;
    constexpr qint64 share = 100;
    return std::min(most, space.total / share);
}

qint64 roomFor(const DiskSpace &space)
{
    return space.total <= 0 ? -1 : std::max<qint64>(0, space.free - keptFree(space));
}

} // namespace download
