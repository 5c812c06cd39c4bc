// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "scenario.h"

#include "simulate.h"

#include <aio/task.h>

#include <QFile>
#include <QJsonArray>

#include <array>
#include <cmath>

namespace lab {

namespace {

/// Where the library has words of its own, and what asyncio says there.
struct Words {
    QLatin1String ours;
    QLatin1String asyncios;
};
constexpr std::array<Words, 2> DifferentWords{{
    {QLatin1String("InvalidStateError: a task cannot await itself"),
     QLatin1String("RuntimeError: Task cannot await on itself")},
    {QLatin1String("InvalidStateError: cannot await a coroutine twice, or an empty one"),
     QLatin1String("RuntimeError: cannot reuse already awaited coroutine")},
}};

QString inAsynciosWords(QString text)
{
    for (const Words &words : DifferentWords)
        text.replace(words.ours, words.asyncios);
    return text;
}

QString messageOf(const Report &report)
{
    switch (report.kind) {
    case aio::Unhandled::Kind::TaskError:
        return QStringLiteral("Task exception was never retrieved");
    case aio::Unhandled::Kind::CallbackError:
        return QStringLiteral("Exception in callback");
    case aio::Unhandled::Kind::DestroyedPending:
        return QStringLiteral("Task was destroyed but it is pending!");
    case aio::Unhandled::Kind::ShieldedError:
        return report.error.section(u':', 0, 0) + QStringLiteral(" exception in shielded future");
    case aio::Unhandled::Kind::NeverAwaited:
        break;
    }
    return QStringLiteral("RuntimeWarning: coroutine '%1' was never awaited").arg(report.subject);
}

void addReports(QJsonObject &outcome, const std::vector<Report> &reports)
{
    QJsonArray unhandled;
    QJsonArray warnings;
    for (const Report &report : reports) {
        if (report.kind == aio::Unhandled::Kind::NeverAwaited)
            warnings.append(messageOf(report));
        else
            unhandled.append(QJsonObject{{QStringLiteral("t"), roundedSeconds(report.time)},
                                         {QStringLiteral("message"), messageOf(report)},
                                         {QStringLiteral("exception"), report.error}});
    }
    outcome.insert(QStringLiteral("unhandled"), unhandled);
    outcome.insert(QStringLiteral("warnings"), warnings);
}

/// The recordings tell a task that never ran from one that was cancelled while it did.
void markUnstarted(QJsonObject &tasks, const record::Recording &recording)
{
    for (const record::Event &event : recording.events) {
        if (event.kind == record::EventKind::Ended && event.exit() == aio::BodyExit::NeverStarted)
            tasks[recording.nameOf(event.task)] = QStringLiteral("cancelled_before_start");
    }
}

} // namespace

std::variant<Parameters, ProgramError> parametersOf(const Scenario &scenario, const QJsonObject &changes)
{
    return Parameters::read(scenario.cast, changes);
}

void cancelTasks(aio::Loop &loop, const QString &name)
{
    loop.forEachPending([&](aio::detail::TaskCore &task) {
        if (task.name() == name)
            task.cancel({}, loop.currentCause());
    });
}

void prepare(aio::Loop &loop, const Scenario &scenario, const std::vector<ExternalCancel> &cancels)
{
    loop.setStart(scenario.start);
    const auto schedule = [&loop, cancels] {
        for (const ExternalCancel &cancel : cancels)
            loop.callAt(cancel.time, [&loop, name = cancel.target] { cancelTasks(loop, name); });
    };
    if (!scenario.program) {
        schedule();
        return;
    }
    // As asyncio's recordings of programs were made: the timers are set in main's first turn.
    loop.setSiblingOrder(isBeforeInRecordings);
    loop.callSoon(schedule);
}

std::variant<Run, ProgramError> run(const Scenario &scenario, const Parameters &parameters,
                                    const RunLimits &limits, const std::vector<ExternalCancel> &cancels)
{
    const auto main = [&] { return scenario.main(parameters); };
    const auto setUp = [&](aio::Loop &loop) { prepare(loop, scenario, cancels); };
    return runOnVirtualClock(main, setUp, limits);
}

QJsonObject toJson(const Scenario &scenario, const Parameters &parameters, const Run &run)
{
    QJsonObject json = toJson(scenario.name, run);
    json.insert(QStringLiteral("parameters"), parameters.toJson());
    QJsonArray events = json[QStringLiteral("events")].toArray();
    for (auto &&event : events) {
        QJsonObject translated = event.toObject();
        const QString detail = QStringLiteral("detail");
        translated.insert(detail, inAsynciosWords(translated[detail].toString()));
        event = translated;
    }
    json.insert(QStringLiteral("events"), events);

    QJsonObject outcome = json[QStringLiteral("outcome")].toObject();
    QJsonObject tasks = outcome[QStringLiteral("tasks")].toObject();
    markUnstarted(tasks, run.recording);
    outcome.insert(QStringLiteral("tasks"), tasks);
    addReports(outcome, run.reports);
    json.insert(QStringLiteral("outcome"), outcome);
    return json;
}

SourceText sourceOf(const Scenario &scenario)
{
    QFile file(scenario.sourceFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const QString signature = QStringLiteral("\nCoro<Value> %1(").arg(scenario.function);
    const qsizetype start = text.indexOf(signature) + 1;
    const qsizetype end = text.indexOf(QStringLiteral("\n}\n"), start);
    if (start == 0 || end < 0)
        return {};
    return {scenario.sourceFile, static_cast<int>(text.left(start).count(u'\n')) + 1,
            text.mid(start, end + 3 - start)};
}

} // namespace lab
