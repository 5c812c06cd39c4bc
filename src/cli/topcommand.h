// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// `coroscope-cli top`: the live tasks of a running Coroscope.
#pragma once

#include <QStringList>

namespace cli {

/// Runs `top`; `arguments` begin with that word. Gives the exit code.
int runTop(const QStringList &arguments);

} // namespace cli
