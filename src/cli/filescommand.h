// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// `coroscope-cli files …`: checksums, counts, verification and duplicates of many files.
#pragma once

#include <QByteArrayList>

namespace cli {

/// Runs `files` with the arguments behind that word, as the system gave them; gives the exit code.
int runFiles(const QByteArrayList &arguments);

} // namespace cli
