// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "labcommand.h"

#include "entry.h"
#include "exitcodes.h"
#include "scenariocommands.h"
#include "usage.h"

#include <lab/conformance.h>
#include <lab/simulate.h>

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>

namespace cli {

namespace {

QByteArray oneLine(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

QJsonObject simulated(const lab::NamedProgram &named, bool &isWell)
{
    if (const auto *error = std::get_if<lab::ProgramError>(&named.program)) {
        isWell = false;
        return lab::toJson(named.name, *error, named.problems);
    }
    const auto run = lab::simulate(std::get<lab::Program>(named.program));
    if (const auto *error = std::get_if<lab::ProgramError>(&run)) {
        isWell = false;
        return lab::toJson(named.name, *error);
    }
    return lab::toJson(named.name, std::get<lab::Run>(run));
}

int simulate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Runs programs of the Lab on the virtual clock and prints, for each, its events and its\n"
        "outcome as JSON; a list of programs gives a list, one to a line."));
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QStringLiteral("A program, or a list of {\"name\", \"program\"}; - reads standard input."));
    if (const auto done = parse(parser, arguments, QStringLiteral("coroscope-cli lab simulate")))
        return *done;
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(QStringLiteral("lab simulate takes one FILE, or - for standard input"));

    const QString name = parser.positionalArguments().constFirst();
    QFile file;
    const bool isOpen = name == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                   : (file.setFileName(name), file.open(QIODevice::ReadOnly));
    if (!isOpen)
        return wrongUsage(QStringLiteral("%1: %2").arg(name, file.errorString()));

    const auto read = lab::readPrograms(file.readAll());
    if (const auto *error = std::get_if<lab::ProgramError>(&read)) {
        std::puts(oneLine(lab::toJson(name, *error)).constData());
        return SomeFailed;
    }
    const auto &programs = std::get<lab::ProgramFile>(read);
    bool isWell = true;
    const char *separator = programs.isList ? "[\n" : "";
    for (const lab::NamedProgram &program : programs.programs) {
        std::printf("%s%s", separator, oneLine(simulated(program, isWell)).constData());
        separator = ",\n";
    }
    std::puts(!programs.isList ? "" : programs.programs.empty() ? "[]" : "\n]");
    return isWell ? AllWell : SomeFailed;
}

int verify(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Runs every recorded scenario and program again, here and now, and compares each, event by\n"
        "event, with what CPython’s asyncio did. Exit 1 if one is different."));
    const QCommandLineOption jsonOption(
        QStringLiteral("json"),
        QStringLiteral("Print {\"python\", \"scenarios\", \"sameScenarios\", \"programs\",\n"
                       "\"samePrograms\", \"differences\"}."));
    parser.addOption(jsonOption);
    if (const auto done = parse(parser, arguments, QStringLiteral("coroscope-cli lab verify")))
        return *done;
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(
            QStringLiteral("lab verify takes no “%1”").arg(parser.positionalArguments().constFirst()));
    const lab::Conformance conformance = lab::compareWithCPython();
    if (parser.isSet(jsonOption)) {
        std::puts(
            oneLine({{QStringLiteral("python"), QString::fromLatin1(lab::RecordedPython)},
                     {QStringLiteral("scenarios"), conformance.scenarios},
                     {QStringLiteral("sameScenarios"), conformance.sameScenarios},
                     {QStringLiteral("programs"), conformance.programs},
                     {QStringLiteral("samePrograms"), conformance.samePrograms},
                     {QStringLiteral("differences"), QJsonArray::fromStringList(conformance.differences)}})
                .constData());
    } else {
        std::puts(
            qUtf8Printable(QStringLiteral("%1 of %2 scenarios and %3 of %4 programs do what CPython %5 did")
                               .arg(conformance.sameScenarios)
                               .arg(conformance.scenarios)
                               .arg(conformance.samePrograms)
                               .arg(conformance.programs)
                               .arg(QString::fromLatin1(lab::RecordedPython))));
        for (const QString &difference : conformance.differences)
            std::puts(qUtf8Printable(difference));
    }
    return conformance.isWhole() ? AllWell : SomeFailed;
}

} // namespace

int runLab(const QStringList &arguments)
{
    const QString command = arguments.value(0);
    if (command == QLatin1String("list"))
        return listScenarios(arguments);
    if (command == QLatin1String("run"))
        return runScenario(arguments);
    if (command == QLatin1String("program"))
        return printProgram(arguments);
    if (command == QLatin1String("simulate"))
        return simulate(arguments);
    if (command == QLatin1String("verify"))
        return verify(arguments);
    if (command == QLatin1String("-h") || command == QLatin1String("--help")) {
        std::puts(
            "Usage: coroscope-cli lab COMMAND\n\n"
            "  list              list the scenarios\n"
            "  run NAME|FILE     run a scenario or a program on the virtual clock and print what happened\n"
            "  program NAME|FILE print a program, changed as asked, as JSON or as source\n"
            "  simulate FILE|-   run programs on the virtual clock and print what happened\n"
            "  verify            compare the library with what CPython's asyncio did\n\n"
            "Each command has its own --help.");
        return AllWell;
    }
    return wrongUsage(
        command.isEmpty()
            ? QStringLiteral("lab needs a command: list, run, program, simulate or verify")
            : QStringLiteral("lab has no command “%1”; it has: list, run, program, simulate, verify")
                  .arg(command));
}

} // namespace cli

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

int coroscopeCommand(int argc, char **argv)
{
    const auto application = applicationFor(argc, argv);
    return cli::runLab(QCoreApplication::arguments().mid(2));
}
