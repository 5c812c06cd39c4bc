// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// `coroscope-cli fetch …`: a list of addresses to files, in a terminal or a script.
#pragma once

#include <QStringList>

namespace cli {

/// Runs `fetch`; `arguments` begin with that word. Gives the exit code.
int runFetch(const QStringList &arguments);

} // namespace cli
