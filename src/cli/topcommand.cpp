// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "topcommand.h"

#include "entry.h"
#include "exitcodes.h"
#include "usage.h"

#include <live/asktasks.h>
#include <live/socketpath.h>
#include <live/tasklist.h>

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

int complain(const live::NoAnswer &failure, const QString &profile)
{
    const QString text = failure.kind == live::NoAnswer::Kind::NotRunning
                             ? u"no Coroscope runs with the profile %1"_s.arg(profile)
                             : u"the Coroscope with the profile %1: %2"_s.arg(profile, failure.message);
    std::fprintf(stderr, "coroscope-cli: %s\n", qUtf8Printable(text));
    return SomeFailed;
}

/// A task's name may be anything; on a terminal it must not be a command.
QString printable(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control && character != u'\n')
            character = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

int runTop(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Prints the live tasks of a running Coroscope as a tree: who waits for whom, where, how long."_s);
    const QCommandLineOption jsonOption(u"json"_s, u"Print them as JSON."_s);
    const QCommandLineOption profileOption(
        u"profile"_s, u"Ask the window that was started with this --profile."_s, u"DIR"_s);
    parser.addOptions({jsonOption, profileOption});
    if (const auto done = parse(parser, arguments, u"coroscope-cli top"_s))
        return *done;
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(u"top takes no “%1”"_s.arg(parser.positionalArguments().constFirst()));

    const QString profile = parser.isSet(profileOption) ? QDir(parser.value(profileOption)).absolutePath()
                                                        : live::usualProfile();
    const auto answer = live::askTasks(live::socketPath(profile, live::TasksSocket));
    if (const auto *failure = std::get_if<live::NoAnswer>(&answer))
        return complain(*failure, profile);
    const auto &json = std::get<QJsonObject>(answer);
    if (parser.isSet(jsonOption)) {
        std::fputs(QJsonDocument(json).toJson().constData(), stdout);
        return AllWell;
    }
    const auto list = live::readTaskList(json);
    const QString tree = list ? live::toText(*list) : QString();
    std::fputs(tree.isEmpty() ? "No tasks.\n" : qUtf8Printable(printable(tree)), stdout);
    return AllWell;
}

} // namespace cli

int coroscopeCommand(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return cli::runTop(QCoreApplication::arguments().mid(1));
}
