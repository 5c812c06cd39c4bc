// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "usage.h"

#include "exitcodes.h"

#include <QCoreApplication>

#include <cstdio>

namespace cli {

int wrongUsage(const QString &message)
{
    std::fprintf(stderr, "coroscope-cli: %s\n", qUtf8Printable(message));
    return WrongUsage;
}

std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments, const QString &commandName)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Show this help and quit."));
    parser.addOption(help);
    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());
    if (parser.isSet(help)) {
        // Qt names the program alone, with the path it was started by; the command belongs to it.
        QString text = parser.helpText();
        text.replace(text.indexOf(QCoreApplication::arguments().constFirst()),
                     QCoreApplication::arguments().constFirst().size(), commandName);
        std::fputs(qUtf8Printable(text.trimmed() + u'\n'), stdout);
        return AllWell;
    }
    return std::nullopt;
}

} // namespace cli
