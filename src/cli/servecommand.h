// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// `coroscope-cli serve`: the practice server, until Ctrl+C.
#pragma once

#include <QStringList>

namespace cli {

/// Runs `serve`; `arguments` begin with that word. Gives the exit code.
int runServe(const QStringList &arguments);

} // namespace cli
