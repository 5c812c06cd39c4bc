// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "exitcodes.h"
#include "fetchcommand.h"
#include "filescommand.h"
#include "labcommand.h"
#include "servecommand.h"
#include "topcommand.h"
#include "usage.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>

namespace {

/// A picture needs typefaces, and they the larger application: it does without a display, and all else without it.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    const auto isPicture = [](const char *argument) {
        return std::strcmp(argument, "svg") == 0 || std::strcmp(argument, "--format=svg") == 0;
    };
    if (std::none_of(argv, argv + argc, isPicture))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    // Names of files are bytes, which Qt's arguments() would take for text.
    const QByteArrayList rawArguments(argv + std::min(argc, 2), argv + argc);
    const auto application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("coroscope-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COROSCOPE_VERSION));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString command = arguments.value(0);
    if (command == QLatin1String("fetch"))
        return cli::runFetch(arguments);
    if (command == QLatin1String("files"))
        return cli::runFiles(rawArguments);
    if (command == QLatin1String("lab"))
        return cli::runLab(arguments.mid(1));
    if (command == QLatin1String("serve"))
        return cli::runServe(arguments);
    if (command == QLatin1String("top"))
        return cli::runTop(arguments);
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
