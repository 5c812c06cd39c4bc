// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// `coroscope-cli files compare`: what is new, gone and changed between two lists of checksums or saved results.
#pragma once

#include <QByteArrayList>

namespace cli {

/// Takes the arguments as the system gave them, the command's name first; gives an exit code.
[[nodiscard]] int runCompare(const QByteArrayList &arguments);

} // namespace cli
