// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Wrong usage is said in one line on stderr; help goes to stdout.
#pragma once

#include <QCommandLineParser>

#include <optional>

namespace cli {

/// Says what is wrong with the command line, in one line. Gives ExitCode::WrongUsage.
int wrongUsage(const QString &message);

/// Parses `arguments` (the first is skipped); help calls the command `commandName`. Gives an exit code when that is all there is to
/// do: an error was said, or help was printed.
std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments,
                         const QString &commandName);

} // namespace cli
