// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What the library of a command exports: coroscopeCommand(), which gets the arguments of the program, makes its
// application and gives the exit code.
#pragma once

#include <QtGlobal>

namespace cli {

using Entry = int(int argc, char **argv);
inline constexpr auto entryName = "coroscopeCommand";

} // namespace cli

extern "C" Q_DECL_EXPORT cli::Entry coroscopeCommand;
