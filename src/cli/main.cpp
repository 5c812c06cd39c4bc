// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// coroscope-cli: finds the command's own library and hands over. So a command waits for no library but its own: of 75
// that all of them need together, checksums need ten.
#include "entry.h"
#include "exitcodes.h"
#include "usage.h"

#include <QCoreApplication>
#include <QLibrary>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>

namespace {

constexpr std::array commands{"fetch", "files", "lab", "serve", "top"};

QFunctionPointer entryOf(const QString &command)
{
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe");
    const std::filesystem::path file = self.parent_path() / COROSCOPE_COMMANDS / command.toStdString();
    QLibrary library(QString::fromStdString(file.string() + ".so"));
    library.setLoadHints(QLibrary::PreventUnloadHint); // its threads may outlive main()
    const QFunctionPointer entry = library.resolve(cli::entryName);
    if (!entry)
        std::fprintf(stderr, "coroscope-cli: %s\n", qUtf8Printable(library.errorString()));
    return entry;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("coroscope-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COROSCOPE_VERSION));
    const QString command = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (std::find(commands.begin(), commands.end(), command) != commands.end()) {
        const auto entry = reinterpret_cast<cli::Entry *>(entryOf(command));
        return entry ? entry(argc, argv) : cli::SomeFailed;
    }
    if (command == QLatin1String("-v") || command == QLatin1String("--version")) {
        std::printf("coroscope-cli %s\n", COROSCOPE_VERSION);
        return cli::AllWell;
    }
    if (command == QLatin1String("-h") || command == QLatin1String("--help")) {
        std::puts("Usage: coroscope-cli COMMAND\n\n"
                  "  fetch URL… | -i FILE  download, many at once\n"
                  "  files checksum PATH…  checksums of many files; also count, verify, duplicates\n"
                  "  lab list              list the scenarios of the Lab\n"
                  "  lab run NAME          run a scenario on the virtual clock\n"
                  "  lab simulate FILE|-   run programs of the Lab on the virtual clock\n"
                  "  serve [--port N]      run the practice server until Ctrl+C\n"
                  "  top                   the live tasks of a running Coroscope\n\n"
                  "Exit: 0 all well, 1 some failed, 2 wrong usage, 130 interrupted. Each command has its own "
                  "--help.");
        return cli::AllWell;
    }
    return cli::wrongUsage(
        command.isEmpty()
            ? QStringLiteral("a command is needed: fetch, files, lab, serve or top (see --help)")
            : QStringLiteral("there is no command “%1” (see --help)").arg(command));
}
