// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// Handing a file to the desktop: to the program that opens it, or to the file manager.
#include <QString>

namespace app {

/// Opens the file with the desktop's program for it; false when the file is gone or nothing opens it.
bool openFile(const QString &path);

/// Shows the file, selected, in the file manager; without one that can do so, opens the folder. False when both fail.
bool showInFolder(const QString &path);

} // namespace app
