// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "conformance.h"

#include "scenario.h"
#include "simulate.h"

#include <QFile>
#include <QJsonDocument>

namespace lab {

namespace {

QJsonArray read(const QString &name)
{
    QFile file(QStringLiteral(":/lab/recordings/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

/// An event as the recordings have it: time, task, event, detail.
QJsonArray rowOf(const QJsonObject &event)
{
    return {event[QLatin1String("t")], event[QLatin1String("task")], event[QLatin1String("event")],
            event[QLatin1String("detail")]};
}

QJsonArray withoutAsker(QJsonArray row)
{
    if (row[2] == QLatin1String("cancel_requested"))
        row[3] = QString();
    return row;
}

QString text(const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

QString differenceOf(const QJsonArray &events, const QJsonArray &expected, bool isAskerCompared)
{
    for (qsizetype i = 0; i < std::min(events.size(), expected.size()); ++i) {
        const QJsonArray actual = rowOf(events[i].toObject());
        const QJsonArray wanted = expected[i].toArray();
        if (isAskerCompared ? actual != wanted : withoutAsker(actual) != withoutAsker(wanted))
            return QStringLiteral("event %1: %2 instead of %3").arg(i).arg(text(actual), text(wanted));
    }
    return events.size() == expected.size()
               ? QString()
               : QStringLiteral("%1 events instead of %2").arg(events.size()).arg(expected.size());
}

QString differenceOf(const QJsonObject &actual, const QJsonObject &wanted, const QString &part)
{
    return actual[part] == wanted[part]
               ? QString()
               : QStringLiteral("%1: %2 instead of %3").arg(part, text(actual[part]), text(wanted[part]));
}

} // namespace

QJsonArray recordedScenarios() { return read(QStringLiteral("scenarios.json")); }
QJsonArray recordedPrograms() { return read(QStringLiteral("programs.json")); }

QString scenarioDifference(const QJsonObject &recorded)
{
    const auto scenario = find(recorded[QLatin1String("name")].toString());
    if (!scenario)
        return QStringLiteral("there is no such scenario");
    const auto parameters = std::get<Parameters>(parametersOf(*scenario));
    const auto result = run(*scenario, parameters);
    if (const auto *error = std::get_if<ProgramError>(&result))
        return error->message;
    const QJsonObject json = toJson(*scenario, parameters, std::get<Run>(result));
    if (const QString different = differenceOf(json, recorded, QStringLiteral("parameters"));
        !different.isEmpty())
        return different;
    if (const QString different = differenceOf(json[QLatin1String("events")].toArray(),
                                               recorded[QLatin1String("events")].toArray(), false);
        !different.isEmpty())
        return different;
    const QJsonObject outcome = json[QLatin1String("outcome")].toObject();
    const QJsonObject wanted = recorded[QLatin1String("outcome")].toObject();
    for (const char *part : {"main", "value", "total_time", "unhandled", "warnings"}) {
        if (const QString different = differenceOf(outcome, wanted, QString::fromLatin1(part));
            !different.isEmpty())
            return different;
    }
    // Where a recording lets go of a task to see what asyncio says, it does not know its state any more.
    const QJsonObject states = wanted[QLatin1String("tasks")].toObject();
    for (const QString &task : states.keys()) {
        if (const QString different = differenceOf(outcome[QLatin1String("tasks")].toObject(), states, task);
            !different.isEmpty())
            return different;
    }
    return {};
}

QString programDifference(const QJsonObject &recorded)
{
    const auto program = readProgram(recorded[QLatin1String("program")].toObject());
    if (const auto *error = std::get_if<ProgramError>(&program))
        return error->message;
    const auto result = simulate(std::get<Program>(program));
    if (const auto *error = std::get_if<ProgramError>(&result))
        return error->message;
    const QJsonObject json = toJson({}, std::get<Run>(result));
    const QString different = differenceOf(json[QLatin1String("events")].toArray(),
                                           recorded[QLatin1String("events")].toArray(), true);
    return different.isEmpty() ? differenceOf(json, recorded, QStringLiteral("outcome")) : different;
}

Conformance compareWithCPython(std::stop_token stop)
{
    Conformance conformance;
    const auto compare = [&](const QJsonArray &recordings, auto differenceOfOne, int &all, int &same) {
        for (const QJsonValue &recorded : recordings) {
            if (stop.stop_requested())
                return;
            ++all;
            const QString different = differenceOfOne(recorded.toObject());
            if (different.isEmpty())
                ++same;
            else
                conformance.differences
                    << recorded[QLatin1String("name")].toString() + QStringLiteral(": ") + different;
        }
    };
    compare(recordedScenarios(), scenarioDifference, conformance.scenarios, conformance.sameScenarios);
    compare(recordedPrograms(), programDifference, conformance.programs, conformance.samePrograms);
    return conformance;
}

} // namespace lab
