// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// `coroscope-cli lab list`, `lab run` and `lab program`: the catalogue of scenarios, and programs.
#pragma once

#include <QStringList>

namespace cli {

/// Each takes its arguments with its own name in front, and gives the exit code.
int listScenarios(const QStringList &arguments);
int runScenario(const QStringList &arguments);
int printProgram(const QStringList &arguments);

} // namespace cli
