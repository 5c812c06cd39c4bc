// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// `coroscope-cli lab …`: the Lab without a window.
#pragma once

#include <QStringList>

namespace cli {

/// Runs `lab` with the arguments behind that word; gives the exit code.
int runLab(const QStringList &arguments);

} // namespace cli
