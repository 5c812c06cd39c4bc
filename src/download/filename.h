// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Which file a download becomes: a name chosen from what the server says, made safe for every file system
// and shell that may see it. What a server sends never leaves the folder, never hides and never poses as
// something else.
#pragma once

#include <QByteArray>
#include <QString>

namespace download {

/// The longest name in bytes of UTF-8: 255 is a file system's bound, less what a number and ".part" need.
inline constexpr qsizetype MaxNameLength = 240;

/// The name for a reply: from Content-Disposition, else the path's last part, else the host. A name that
/// is not the server's own word gets the Content-Type's extension if it has none. Always safe.
[[nodiscard]] QString fileNameFor(const QByteArray &url, const QByteArray &contentDisposition,
                                  const QByteArray &contentType);

/// The name without path, control and direction characters, leading dots, trailing dots and spaces,
/// characters and names that Windows reserves; NFC, at most MaxNameLength bytes with the extension kept,
/// never empty: `download`.
[[nodiscard]] QString safeFileName(const QString &name);

/// "a (1).pdf", "a (1).tar.gz" for a safe name that is taken; as short as a safe name.
[[nodiscard]] QString numberedName(const QString &name, int number);

} // namespace download
