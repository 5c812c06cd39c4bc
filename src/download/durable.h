// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What survives a power cut. Both functions may take seconds: they wait for the disk.
#pragma once

#include <QString>

namespace download {

/// Waits until the content of `file` and its name are on the disk; gives the system's reason when that fails, or nothing.
[[nodiscard]] QString makeFileDurable(const QString &file);

/// The same for all that was written to the file system of `folder`.
[[nodiscard]] QString makeAllDurable(const QString &folder);

} // namespace download
