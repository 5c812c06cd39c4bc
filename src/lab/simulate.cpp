// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "simulate.h"

#include "interpreter.h"

#include <aio/simulation.h>
#include <record/eventlog.h>
#include <record/recorder.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <string>

namespace lab {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lab::Run)
};

double rounded(std::chrono::nanoseconds time)
{
    return std::round(std::chrono::duration<double>(time).count() * 100) / 100;
}

/// The order of the recordings. asyncio's groups keep sets; where it was recorded, a set was made to give
/// its tasks in the order of their default names as text, so that "Task-10" comes before "Task-9". Main
/// was "Task-3" there and is number 1 here.
bool isBeforeInRecordings(aio::TaskId a, aio::TaskId b)
{
    return std::to_string(a + 2) < std::to_string(b + 2);
}

NamedProgram namedProgram(const QJsonValue &value, const QString &fallbackName)
{
    if (!value.isObject())
        return {fallbackName, ProgramError{Tr::tr("an object is expected here"), QStringLiteral("$")}};
    const QJsonObject json = value.toObject();
    const QString name = json.value(QLatin1String("name")).toString(fallbackName);
    if (!json.contains(QLatin1String("program")))
        return {name, readProgram(json)};
    const QJsonValue program = json.value(QLatin1String("program"));
    if (!program.isObject())
        return {name, ProgramError{Tr::tr("an object is expected here"), QStringLiteral("$.program")}};
    return {name, readProgram(program.toObject())};
}

} // namespace

std::variant<Run, ProgramError> simulate(const Program &program, const RunLimits &limits)
{
    Interpreter interpreter(program);
    const record::Recorder *watched = nullptr;
    const auto hasTooManyEvents = [&] { return watched->recording().events.size() >= limits.events; };
    aio::Simulation simulation({limits.time, hasTooManyEvents});
    // A program's errors are its result, whether or not a task of it looks at them.
    simulation.loop().setUnhandledHandler([](const aio::Unhandled &) {});
    simulation.loop().setSiblingOrder(isBeforeInRecordings);
    record::Recorder recorder(simulation.loop());
    watched = &recorder;
    try {
        Run run;
        run.value = aio::repr(simulation.run(interpreter.main()));
        run.duration = simulation.now();
        run.recording = recorder.take();
        return run;
    } catch (const aio::LimitError &) {
        if (hasTooManyEvents())
            return ProgramError{
                Tr::tr("stopped after %1 events: the program does not end").arg(limits.events),
                QStringLiteral("$")};
        return ProgramError{Tr::tr("stopped after %1 s of virtual time: the program does not end in time")
                                .arg(std::chrono::duration<double>(limits.time).count()),
                            QStringLiteral("$")};
    } catch (const std::exception &error) {
        return ProgramError{QString::fromUtf8(error.what()), QStringLiteral("$")};
    }
}

std::variant<ProgramFile, ProgramError> readPrograms(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(parseError.offset).count('\n') + 1;
        return ProgramError{Tr::tr("line %1: %2").arg(line).arg(parseError.errorString()),
                            QStringLiteral("$")};
    }
    ProgramFile file;
    file.isList = document.isArray();
    if (document.isObject())
        file.programs.push_back(namedProgram(document.object(), QStringLiteral("program")));
    const QJsonArray list = document.array();
    for (qsizetype i = 0; i < list.size(); ++i)
        file.programs.push_back(namedProgram(list.at(i), QStringLiteral("program %1").arg(i + 1)));
    return file;
}

QJsonObject toJson(const QString &name, const Run &run)
{
    QJsonArray events;
    for (const record::LogLine &line : record::eventLog(run.recording)) {
        events.append(QJsonObject{{QStringLiteral("t"), rounded(line.time)},
                                  {QStringLiteral("task"), line.task},
                                  {QStringLiteral("event"), line.event},
                                  {QStringLiteral("detail"), line.detail}});
    }
    QJsonObject tasks;
    for (const record::TaskRecord &task : run.recording.tasks)
        tasks.insert(task.name, record::stateWord(task.state));
    const QJsonObject outcome{{QStringLiteral("main"), QStringLiteral("returned")},
                              {QStringLiteral("value"), run.value},
                              {QStringLiteral("total_time"), rounded(run.duration)},
                              {QStringLiteral("tasks"), tasks}};
    return {{QStringLiteral("name"), name},
            {QStringLiteral("events"), events},
            {QStringLiteral("outcome"), outcome}};
}

QJsonObject toJson(const QString &name, const ProgramError &error)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("error"),
             QJsonObject{{QStringLiteral("message"), error.message}, {QStringLiteral("path"), error.path}}}};
}

} // namespace lab
