// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Where the local sockets of a profile are: two programs meet at one when they use the same profile.
#pragma once

#include <QString>

namespace live {

/// The path of the socket `name` of the profile in `folder`. A socket's path has room for 107 bytes; that of a longer
/// folder is in the temporary folder instead.
[[nodiscard]] QString socketPath(const QString &folder, const QString &name);

/// The name of the socket at which a window answers for its tasks.
inline constexpr QLatin1String TasksSocket("tasks.socket");

/// The folder of the user's own profile, which a window has that was told no other.
[[nodiscard]] QString usualProfile();

} // namespace live
