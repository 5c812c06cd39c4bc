// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "servecommand.h"

#include "entry.h"
#include "exitcodes.h"
#include "interrupt.h"
#include "usage.h"

#include <practice/server.h>

#include <QCoreApplication>

#include <cstdio>

namespace cli {

int runServe(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Runs the practice server until Ctrl+C, for this computer only, and prints its address;\n"
        "its first page lists what it can do."));
    const QCommandLineOption portOption(QStringLiteral("port"),
                                        QStringLiteral("Listen on this port; by default a free one."),
                                        QStringLiteral("N"), QStringLiteral("0"));
    parser.addOption(portOption);
    if (const auto done = parse(parser, arguments, QStringLiteral("coroscope-cli serve")))
        return *done;
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(
            QStringLiteral("serve takes no “%1”").arg(parser.positionalArguments().constFirst()));
    bool isPort = false;
    const quint16 port = parser.value(portOption).toUShort(&isPort);
    if (!isPort)
        return wrongUsage(
            QStringLiteral("--port takes a number from 0 to 65535, not “%1”").arg(parser.value(portOption)));

    practice::Server server;
    if (!server.listen(port)) {
        std::fprintf(stderr, "coroscope-cli: cannot listen on port %hu: %s\n", port,
                     qUtf8Printable(server.errorString()));
        return SomeFailed;
    }
    const Interrupt interrupt([] { QCoreApplication::quit(); });
    std::printf("Practice server: %s\n", qUtf8Printable(server.url().toString()));
    std::fflush(stdout);
    QCoreApplication::exec();
    server.closeAndWait();
    return AllWell;
}

} // namespace cli

int coroscopeCommand(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return cli::runServe(QCoreApplication::arguments().mid(1));
}
