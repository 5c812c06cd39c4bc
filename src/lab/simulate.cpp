// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "simulate.h"

#include "interpreter.h"

#include <aio/task.h>
#include <record/eventlog.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <string>

namespace lab {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lab::Program)
};

QJsonValue mainWord(Ending ending)
{
    switch (ending) {
    case Ending::Returned:
        return QStringLiteral("returned");
    case Ending::Raised:
        return QStringLiteral("raised");
    case Ending::Deadlock:
        break;
    }
    return QStringLiteral("deadlock");
}

NamedProgram named(const QString &name, const QJsonObject &json)
{
    auto program = readProgram(json);
    const bool isWell = std::holds_alternative<Program>(program);
    return {name, std::move(program), isWell ? std::vector<ProgramError>() : problemsIn(json)};
}

NamedProgram namedProgram(const QJsonValue &value, const QString &fallbackName)
{
    if (!value.isObject())
        return {fallbackName, ProgramError{Tr::tr("an object is expected here"), QStringLiteral("$")}, {}};
    const QJsonObject json = value.toObject();
    const QString name = json.value(QLatin1String("name")).toString(fallbackName);
    if (!json.contains(QLatin1String("program")))
        return named(name, json);
    const QJsonValue program = json.value(QLatin1String("program"));
    if (!program.isObject())
        return {name, ProgramError{Tr::tr("an object is expected here"), QStringLiteral("$.program")}, {}};
    return named(name, program.toObject());
}

} // namespace

bool isBeforeInRecordings(aio::TaskId a, aio::TaskId b)
{
    return std::to_string(a + 2) < std::to_string(b + 2);
}

double roundedSeconds(std::chrono::nanoseconds time)
{
    return std::round(std::chrono::duration<double>(time).count() * 100) / 100;
}

std::variant<Run, ProgramError> simulate(const Program &program, const RunLimits &limits)
{
    Interpreter interpreter(program);
    const auto main = [&interpreter] { return interpreter.main(); };
    const auto prepare = [](aio::Loop &loop) { loop.setSiblingOrder(isBeforeInRecordings); };
    auto result = runOnVirtualClock(main, prepare, limits);
    const auto *run = std::get_if<Run>(&result);
    if (run && run->ending != Ending::Returned)
        return ProgramError{run->value, QStringLiteral("$")};
    return result;
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
        events.append(QJsonObject{{QStringLiteral("t"), roundedSeconds(line.time)},
                                  {QStringLiteral("task"), line.task},
                                  {QStringLiteral("event"), line.event},
                                  {QStringLiteral("detail"), line.detail}});
    }
    QJsonObject tasks;
    for (const record::TaskRecord &task : run.recording.tasks)
        tasks.insert(run.recording.texts[task.name], record::stateWord(task.state));
    const QJsonObject outcome{
        {QStringLiteral("main"), mainWord(run.ending)},
        {QStringLiteral("value"), run.ending == Ending::Deadlock ? QJsonValue() : run.value},
        {QStringLiteral("total_time"), roundedSeconds(run.duration)},
        {QStringLiteral("tasks"), tasks}};
    return {{QStringLiteral("name"), name},
            {QStringLiteral("events"), events},
            {QStringLiteral("outcome"), outcome}};
}

QJsonObject toJson(const QString &name, const ProgramError &error, const std::vector<ProgramError> &all)
{
    const auto place = [](const ProgramError &one) {
        return QJsonObject{{QStringLiteral("message"), one.message}, {QStringLiteral("path"), one.path}};
    };
    QJsonObject json{{QStringLiteral("name"), name}, {QStringLiteral("error"), place(error)}};
    QJsonArray errors;
    for (const ProgramError &one : all)
        errors.append(place(one));
    if (errors.size() > 1)
        json.insert(QStringLiteral("errors"), errors);
    return json;
}

} // namespace lab
