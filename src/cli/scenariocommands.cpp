// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "scenariocommands.h"

#include "english.h"
#include "exitcodes.h"
#include "liverun.h"
#include "recordfile.h"
#include "usage.h"
#include "whatifoptions.h"

#include <lab/examples.h>
#include <lab/listing.h>
#include <lab/outcome.h>
#include <lab/programscenario.h>
#include <lab/scenario.h>
#include <lab/scenarioprogram.h>
#include <lab/simulate.h>
#include <timeline/export.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace cli {

namespace {

void print(const QString &line) { std::puts(qUtf8Printable(line)); }

QJsonObject standardParameters(const lab::Scenario &scenario, bool areRecorded)
{
    QJsonObject parameters;
    for (const lab::Parameter &parameter : scenario.cast->parameters) {
        if (parameter.isRecorded == areRecorded)
            parameters.insert(parameter.name, parameter.standard);
    }
    return parameters;
}

void listAsJson()
{
    QJsonArray list;
    for (const lab::Scenario &scenario : lab::scenarios()) {
        list.append(QJsonObject{{QStringLiteral("name"), scenario.name},
                                {QStringLiteral("title"), scenario.title.english},
                                {QStringLiteral("group"), scenario.group},
                                {QStringLiteral("parameters"), standardParameters(scenario, true)},
                                {QStringLiteral("more"), standardParameters(scenario, false)}});
    }
    std::fputs(QJsonDocument(list).toJson().constData(), stdout);
}

void listAsText()
{
    const auto longest = std::ranges::max(lab::scenarios(), {},
                                          [](const lab::Scenario &scenario) { return scenario.name.size(); });
    const char *separator = "";
    for (const lab::Group &group : lab::groups()) {
        std::fputs(separator, stdout);
        print(group.title.english);
        for (const lab::Scenario &scenario : lab::scenarios()) {
            if (scenario.group == group.name)
                print(QStringLiteral("  ") + scenario.name.leftJustified(longest.name.size() + 2)
                      + scenario.title.english);
        }
        separator = "\n";
    }
    std::fputs(separator, stdout);
    print(lab::programGroup().title.english);
    for (const auto &example : lab::examplePrograms())
        print(QStringLiteral("  ") + example->name.leftJustified(longest.name.size() + 2)
              + example->title.english);
}

void printHead(const lab::Scenario &scenario)
{
    print(scenario.title.english);
    if (!scenario.lookAt.english.isEmpty())
        print(scenario.lookAt.english);
    print({});
}

/// What comes after the log.
void printEnd(const lab::WhatIf &usual, const lab::WhatIf &whatIf, const lab::Run &run)
{
    print({});
    for (const QString &sentence : lab::outcomeOf(run))
        print(sentence);
    if (whatIf.changes.isEmpty() && whatIf.cancels == usual.cancels)
        return;
    print({});
    print(QStringLiteral("Beside the run as it is:"));
    const QStringList changed = comparedWith(usual, run);
    if (changed.isEmpty())
        print(QStringLiteral("no task ends otherwise or at another time."));
    for (const QString &sentence : changed)
        print(sentence);
}

/// Runs it, live at `speed` or at once; as text its log is printed, live as it happens.
Lived runAndTell(const lab::WhatIf &whatIf, std::optional<double> speed, bool isText)
{
    Lived lived{lab::run(whatIf)};
    const auto *run = std::get_if<lab::Run>(&lived.result);
    if (!run)
        return lived;
    LogPrinter printer(run->recording);
    if (isText)
        printHead(*whatIf.scenario);
    if (speed)
        return runLive(whatIf, *speed, isText ? &printer : nullptr);
    if (isText)
        printer.print(run->recording);
    return lived;
}

void printPicture(const lab::Scenario &scenario, const lab::Run &run, bool isDark)
{
    const QByteArray picture = timeline::toSvg(
        run.recording, {.style = isDark ? timeline::Style::dark() : timeline::Style::light(),
                        .title = scenario.title.english});
    std::fwrite(picture.constData(), 1, std::size_t(picture.size()), stdout);
}

/// Adds the "NAME=VALUE" of a --set to `changes`; gives what is wrong with it, or nothing.
QString addChange(const lab::Scenario &scenario, const QString &text, QJsonObject &changes)
{
    const qsizetype sign = text.indexOf(u'=');
    if (sign < 1)
        return QStringLiteral("--set takes NAME=VALUE, not “%1”").arg(text);
    const QString name = text.left(sign);
    const lab::Parameter *parameter = scenario.cast->find(name);
    changes.insert(name, parameter ? parameter->read(text.mid(sign + 1)) : QJsonValue(text.mid(sign + 1)));
    return {};
}

/// A scenario by its name, or the program of a file; else the exit code, when why was said.
struct Found {
    lab::WhatIf whatIf;
    int code = AllWell;
};

Found findOrRead(const QString &name)
{
    if (const auto scenario = lab::find(name))
        return {{scenario, {}, {}}, AllWell};
    QFile file(name);
    if (!file.exists())
        return {{},
                wrongUsage(
                    QStringLiteral("there is no scenario “%1” (see lab list), and no such file").arg(name))};
    if (!file.open(QIODevice::ReadOnly))
        return {{}, wrongUsage(QStringLiteral("%1: %2").arg(name, file.errorString()))};
    const auto complain = [&name](const lab::ProgramError &error) {
        std::fprintf(stderr, "coroscope-cli: %s: %s: %s\n", qUtf8Printable(name), qUtf8Printable(error.path),
                     qUtf8Printable(error.message));
    };
    const auto read = lab::readPrograms(file.readAll());
    if (const auto *error = std::get_if<lab::ProgramError>(&read)) {
        complain(*error);
        return {{}, SomeFailed};
    }
    const auto &programs = std::get<lab::ProgramFile>(read).programs;
    if (programs.size() != 1)
        return {{},
                wrongUsage(QStringLiteral("%1 holds %2 programs; lab simulate runs them all")
                               .arg(name)
                               .arg(programs.size()))};
    if (!std::holds_alternative<lab::Program>(programs.front().program)) {
        for (const lab::ProgramError &problem : programs.front().problems)
            complain(problem);
        return {{}, SomeFailed};
    }
    return {
        lab::whatIfOf(std::get<lab::Program>(programs.front().program), QFileInfo(name).completeBaseName()),
        AllWell};
}

QString programsText(const lab::Program &program, const QString &format)
{
    if (format == QLatin1String("python"))
        return lab::pythonListing(program);
    if (format == QLatin1String("cpp"))
        return lab::cppListing(program);
    return QString::fromUtf8(QJsonDocument(lab::toJson(program)).toJson());
}

} // namespace

int listScenarios(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Lists the scenarios of the Lab, group by group, with their titles."));
    const QCommandLineOption jsonOption(
        QStringLiteral("json"),
        QStringLiteral(
            "Print a JSON list of {\"name\", \"title\", \"group\", \"parameters\", \"more\"}: the\n"
            "parameters with their usual values; “more” are those of which asyncio’s\n"
            "recording says nothing."));
    parser.addOption(jsonOption);
    if (const auto done = parse(parser, arguments, QStringLiteral("coroscope-cli lab list")))
        return *done;
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(
            QStringLiteral("lab list takes no “%1”").arg(parser.positionalArguments().constFirst()));
    parser.isSet(jsonOption) ? listAsJson() : listAsText();
    return AllWell;
}

int runScenario(const QStringList &arguments)
{
    const English english;
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Runs a scenario of the Lab on the virtual clock, or live, and prints what happened. That a\n"
        "task of it fails is what it shows, and no failure of the command."));
    parser.addPositionalArgument(QStringLiteral("NAME"),
                                 QStringLiteral("A scenario, see lab list; or a file with a program."));
    const QCommandLineOption setOption(
        QStringLiteral("set"),
        QStringLiteral("Change a parameter, such as A=1.5, B_error= or cancel=1,1.2; may be given again.\n"
                       "lab list --json names them."),
        QStringLiteral("NAME=VALUE"));
    const QCommandLineOption formatOption(
        QStringLiteral("format"),
        QStringLiteral("text (the usual one); json; chrome, a trace for Perfetto;\n"
                       "recording, JSON Lines that hold everything; svg, the timeline as a picture."),
        QStringLiteral("FORMAT"), QStringLiteral("text"));
    const QCommandLineOption themeOption(
        QStringLiteral("theme"), QStringLiteral("The picture's colours: light (the usual ones) or dark."),
        QStringLiteral("THEME"), QStringLiteral("light"));
    parser.addOptions(
        {setOption, cancelOption(), alongOption(), liveOption(), speedOption(), formatOption, themeOption});
    if (const auto done = parse(parser, arguments, QStringLiteral("coroscope-cli lab run")))
        return *done;
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(QStringLiteral("lab run takes one NAME"));
    const QString format = parser.value(formatOption);
    const QStringList formats{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("chrome"),
                              QStringLiteral("recording"), QStringLiteral("svg")};
    if (!formats.contains(format))
        return wrongUsage(
            QStringLiteral("--format takes %1, not “%2”").arg(formats.join(QStringLiteral(", ")), format));
    const QString theme = parser.value(themeOption);
    if (theme != QLatin1String("light") && theme != QLatin1String("dark"))
        return wrongUsage(QStringLiteral("--theme takes light or dark, not “%1”").arg(theme));
    const QString name = parser.positionalArguments().constFirst();
    const Found found = findOrRead(name);
    if (found.code != AllWell)
        return found.code;
    const auto scenario = found.whatIf.scenario;
    lab::WhatIf whatIf = found.whatIf;
    for (const QString &change : parser.values(setOption)) {
        if (const QString fault = addChange(*scenario, change, whatIf.changes); !fault.isEmpty())
            return wrongUsage(fault);
    }
    const auto parameters = lab::parametersOf(*scenario, whatIf.changes);
    if (const auto *error = std::get_if<lab::ProgramError>(&parameters))
        return wrongUsage(QStringLiteral("%1: %2").arg(name, error->message));

    if (const QString fault = addCancels(parser, whatIf); !fault.isEmpty())
        return wrongUsage(fault);
    const auto speed = liveSpeed(parser);
    if (const auto *fault = std::get_if<QString>(&speed))
        return wrongUsage(*fault);
    if (parser.isSet(alongOption().names().constFirst())) {
        const Along along = outcomesAlong(parser.value(alongOption().names().constFirst()), whatIf);
        if (!along.fault.isEmpty())
            return wrongUsage(along.fault);
        for (const QString &line : along.lines)
            print(line);
        return AllWell;
    }
    const bool isText = format == QLatin1String("text");
    const Lived lived = runAndTell(whatIf, std::get<std::optional<double>>(speed), isText);
    const auto *run = std::get_if<lab::Run>(&lived.result);
    if (!run) {
        std::fprintf(stderr, "coroscope-cli: %s: %s\n", qUtf8Printable(name),
                     qUtf8Printable(std::get<lab::ProgramError>(lived.result).message));
        return SomeFailed;
    }
    if (format == QLatin1String("json"))
        std::fputs(QJsonDocument(lab::toJson(*scenario, std::get<lab::Parameters>(parameters), *run))
                       .toJson()
                       .constData(),
                   stdout);
    else if (format == QLatin1String("svg"))
        printPicture(*scenario, *run, theme == QLatin1String("dark"));
    else if (!isText)
        printRecording(run->recording, format == QLatin1String("chrome"));
    else
        printEnd(found.whatIf, whatIf, *run);
    return lived.wasInterrupted ? Interrupted : AllWell;
}

int printProgram(const QStringList &arguments)
{
    const English english;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Prints a program of the Lab, or a scenario as one, changed as asked: as "
                       "JSON, which lab run and the window open, or as source."));
    parser.addPositionalArgument(
        QStringLiteral("NAME"),
        QStringLiteral("A program or scenario of lab list, or a file with a program."));
    const QCommandLineOption setOption(
        QStringLiteral("set"),
        QStringLiteral("Change a value: of a scenario by its name, of a program by its JSON path, such as "
                       "'$.root.tasks[0].body.d=1.5'."),
        QStringLiteral("NAME=VALUE"));
    const QCommandLineOption formatOption(QStringLiteral("format"),
                                          QStringLiteral("json (the usual one), python or cpp."),
                                          QStringLiteral("FORMAT"), QStringLiteral("json"));
    parser.addOptions({setOption, formatOption});
    if (const auto done = parse(parser, arguments, QStringLiteral("coroscope-cli lab program")))
        return *done;
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(QStringLiteral("lab program takes one NAME"));
    const QString format = parser.value(formatOption);
    if (!QStringList{QStringLiteral("json"), QStringLiteral("python"), QStringLiteral("cpp")}.contains(
            format))
        return wrongUsage(QStringLiteral("--format takes json, python or cpp, not “%1”").arg(format));
    const QString name = parser.positionalArguments().constFirst();
    Found found = findOrRead(name);
    if (found.code != AllWell)
        return found.code;
    for (const QString &change : parser.values(setOption)) {
        if (const QString fault = addChange(*found.whatIf.scenario, change, found.whatIf.changes);
            !fault.isEmpty())
            return wrongUsage(fault);
    }
    const auto parameters = lab::parametersOf(*found.whatIf.scenario, found.whatIf.changes);
    if (const auto *error = std::get_if<lab::ProgramError>(&parameters))
        return wrongUsage(QStringLiteral("%1: %2").arg(name, error->message));
    const auto program = lab::asProgram(found.whatIf);
    if (const auto *error = std::get_if<lab::ProgramError>(&program))
        return wrongUsage(QStringLiteral("%1: %2").arg(name, error->message));
    std::fputs(qUtf8Printable(programsText(std::get<lab::Program>(program), format)), stdout);
    return AllWell;
}

} // namespace cli
