// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// `coroscope-cli lab list` and `lab run`: the catalogue of scenarios.
#pragma once

#include <QStringList>

namespace cli {

/// Each takes its arguments with its own name in front, and gives the exit code.
int listScenarios(const QStringList &arguments);
int runScenario(const QStringList &arguments);

} // namespace cli
