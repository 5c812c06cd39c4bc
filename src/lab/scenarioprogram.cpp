// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "scenarioprogram.h"

#include "programscenario.h"
#include "steps.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace lab {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lab::Program)
};

/// What a scenario has and a program cannot say.
struct Unsayable {
    QString why;
};

const QJsonObject &templates()
{
    static const QJsonObject all = [] {
        QFile file(QStringLiteral(":/lab/scenarios/programs.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }();
    return all;
}

QJsonObject step(const char *kind, QJsonObject members)
{
    members.insert(QStringLiteral("k"), QLatin1String(kind));
    return members;
}

QJsonObject stepAround(const char *kind, const QJsonValue &body)
{
    return step(kind, {{QStringLiteral("body"), body}});
}

QString word(const char *kind) { return QLatin1String(kind); }

QJsonObject onTask(const char *kind, const QString &name)
{
    return step(kind, {{QStringLiteral("name"), name}});
}

QJsonObject sleeping(Duration time) { return step("sleep", {{QStringLiteral("d"), toSeconds(time)}}); }

/// "ValueError: boom" says "boom"; an error without words is named.
QString messageOf(const QString &error)
{
    const qsizetype colon = error.indexOf(QLatin1String(": "));
    return colon < 0 ? error : error.mid(colon + 2);
}

/// R and main are the program's own.
QString nameInProgram(const QString &name)
{
    const bool isTaken = name == QLatin1String("R") || name == QLatin1String("main");
    return isTaken ? name + QStringLiteral(" (2)") : name;
}

/// Fills a template. Beside the language's own it has: a text in place of a step or a task, the job of that name; a
/// list in place of a step, one after the other; a time that is the name of a parameter, or the difference of two;
/// "pause", a sleep that is left out when it takes no time; "repeat"; and "end", which waits for a task, however it ends.
class Filler {
public:
    Filler(const Cast &cast, Parameters parameters)
        : m_cast(cast), m_parameters(std::move(parameters))
    {}

    QJsonObject filled(const QJsonObject &form)
    {
        QJsonObject program{{QStringLiteral("root"), node(form[QLatin1String("root")])}};
        QJsonArray externals;
        for (const QJsonValue &external : form[QLatin1String("externals")].toArray())
            externals.append(
                QJsonObject{{QStringLiteral("t"), time(external[QLatin1String("t")])},
                            {QStringLiteral("target"), name(external[QLatin1String("target")])}});
        program.insert(QStringLiteral("externals"), externals);
        return program;
    }

private:
    QJsonObject sequence(const QJsonArray &steps) const { return stepAround("seq", steps); }

    QJsonObject node(const QJsonValue &form)
    {
        if (form.isString())
            return job(form.toString());
        if (form.isArray()) {
            QJsonArray steps;
            for (const QJsonValue &part : form.toArray())
                append(steps, part);
            return sequence(steps);
        }
        if (form[QLatin1String("k")] == word("repeat"))
            return repeated(form.toObject());
        QJsonObject filled;
        if (form[QLatin1String("k")] == word("gather"))
            filled.insert(QStringLiteral("re"), false);
        const QJsonObject members = form.toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            filled.insert(member.key(), this->member(member.key(), *member));
        return filled;
    }

    /// A step of a list may stand for none, or for several.
    void append(QJsonArray &steps, const QJsonValue &form)
    {
        const QString kind = form[QLatin1String("k")].toString();
        if (kind == word("end")) {
            const QJsonObject join = onTask("join", name(form[QLatin1String("name")]));
            steps.append(stepAround("suppress", stepAround("catch", join)));
        } else if (kind == word("pause")) {
            if (const double seconds = time(form[QLatin1String("d")]).toDouble(); seconds > 0)
                steps.append(step("sleep", {{QStringLiteral("d"), seconds}}));
        } else {
            steps.append(node(form));
        }
    }

    QJsonValue member(const QString &key, const QJsonValue &form)
    {
        if (key == QLatin1String("d"))
            return time(form);
        if (key == QLatin1String("name"))
            return name(form);
        if (key == QLatin1String("msg"))
            return messageOf(m_parameters.text(form.toString().mid(1)));
        if (key == QLatin1String("body"))
            return node(form);
        if (key == QLatin1String("task"))
            return task(form);
        if (key != QLatin1String("tasks"))
            return form;
        QJsonArray tasks;
        for (const QJsonValue &part : form.toArray())
            tasks.append(task(part));
        return tasks;
    }

    QJsonObject task(const QJsonValue &form)
    {
        const QJsonValue called = form.isString() ? form : form[QLatin1String("name")];
        const QJsonObject whole = node(form.isString() ? form : form[QLatin1String("body")]);
        return {{QStringLiteral("name"), name(called)}, {QStringLiteral("body"), whole}};
    }

    QJsonObject repeated(const QJsonObject &form)
    {
        QJsonArray steps;
        for (int i = m_parameters.count(form[QLatin1String("count")].toString()); i > 0; --i)
            steps.append(node(form[QLatin1String("body")]));
        return sequence(steps);
    }

    QJsonObject job(const QString &called)
    {
        const Job job = m_parameters.job(called);
        QJsonArray steps{sleeping(job.time)};
        if (!job.error.isEmpty())
            steps.append(step("fail", {{QStringLiteral("msg"), messageOf(job.error)}}));
        const QJsonObject work = steps.size() == 1 ? steps.first().toObject() : sequence(steps);
        // One that takes no time is none.
        if (!job.cleanup || *job.cleanup == Duration::zero())
            return work;
        if (!job.cleanupError.isEmpty())
            throw Unsayable{Tr::tr("a clean-up that fails, as that of %1 does, can't be said in a program")
                                .arg(job.name)};
        QJsonObject cleanup = stepAround("cleanup", work);
        cleanup.insert(QStringLiteral("d"), toSeconds(*job.cleanup));
        return cleanup;
    }

    QJsonValue time(const QJsonValue &form) const
    {
        if (!form.isString())
            return form;
        const QString text = form.toString();
        const qsizetype minus = text.indexOf(u'-');
        Duration time = m_parameters.seconds(text.left(minus));
        if (minus > 0)
            time -= m_parameters.seconds(text.mid(minus + 1));
        return toSeconds(std::max(time, Duration::zero()));
    }

    QString name(const QJsonValue &form) const
    {
        const QString task = form.toString();
        const bool canBeChanged = m_cast.find(task + QStringLiteral("_name"));
        return nameInProgram(canBeChanged ? m_parameters.name(task) : task);
    }

    const Cast &m_cast;
    Parameters m_parameters;
};

/// The names of the tasks that were not done when main was: asyncio.run cancels them.
QStringList leftOver(const record::Recording &recording)
{
    QStringList names;
    if (recording.tasks.empty() || recording.tasks[0].ended == record::Never)
        return names;
    for (record::TaskIndex i = 1; i < recording.tasks.size(); ++i) {
        if (recording.tasks[i].ended >= recording.tasks[0].ended)
            names.append(nameInProgram(recording.nameOf(i)));
    }
    return names;
}

struct TaskEnd {
    QString name;
    record::Time time = record::Never;
    aio::TaskState state = aio::TaskState::Scheduled;

    bool operator==(const TaskEnd &) const = default;
    bool operator<(const TaskEnd &other) const
    {
        return std::tie(name, time, state) < std::tie(other.name, other.time, other.state);
    }
};

/// How and when each task ended, sorted. In a scenario's run main comes first; in that of a program it is R, and the
/// task `exit` is not the scenario's.
std::vector<TaskEnd> endsIn(const record::Recording &recording, bool isProgram, const QString &exit = {})
{
    std::vector<TaskEnd> ends;
    for (record::TaskIndex i = isProgram ? 1 : 0; i < recording.tasks.size(); ++i) {
        const record::TaskRecord &task = recording.tasks[i];
        QString name = recording.nameOf(i);
        if (isProgram && name == exit)
            continue;
        const bool isMain = i == (isProgram ? 1 : 0);
        name = isMain ? QString() : nameInProgram(name);
        const bool isDone = task.ended != record::Never;
        ends.push_back({name, task.ended, isDone ? task.state : aio::TaskState::Scheduled});
    }
    std::sort(ends.begin(), ends.end());
    return ends;
}

bool runsAs(const Program &program, const Run &wanted, const QString &exit = {})
{
    const auto result = run(whatIfOf(program, QString()));
    const auto *ran = std::get_if<Run>(&result);
    return ran && (ran->ending == Ending::Deadlock) == (wanted.ending == Ending::Deadlock)
           && endsIn(ran->recording, true, exit) == endsIn(wanted.recording, false);
}

std::variant<Program, ProgramError> filledTemplate(const WhatIf &whatIf, Parameters parameters)
{
    const Scenario &scenario = *whatIf.scenario;
    try {
        Filler filler(*scenario.cast, std::move(parameters));
        auto program = readProgram(filler.filled(templates()[scenario.name].toObject()));
        if (auto *read = std::get_if<Program>(&program)) {
            for (ExternalCancel cancel : whatIf.cancels) {
                cancel.target = cancel.target == QLatin1String("main") ? QStringLiteral("R")
                                                                       : nameInProgram(cancel.target);
                read->externals.push_back(cancel);
            }
        }
        return program;
    } catch (const Unsayable &unsayable) {
        return ProgramError{unsayable.why, {}};
    }
}

} // namespace

QString freeName(Program program, const QString &wanted)
{
    QStringList taken;
    forEachNode(program, [&taken](const Node &node, const QString &, const QString &) {
        for (const TaskSpec &task : node.tasks)
            taken.append(task.name);
    });
    QString name = wanted;
    for (int i = 2; taken.contains(name); ++i)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(i);
    return name;
}

Program withExit(Program program, const QString &exit, const QStringList &cancelled)
{
    std::vector<Node> steps;
    const Node join = on(NodeKind::Join, QStringLiteral("R"));
    steps.push_back(around(NodeKind::Suppress, {around(NodeKind::Catch, {join})}));
    for (const QString &task : cancelled)
        steps.push_back(on(NodeKind::Cancel, task));
    Node spawn;
    spawn.kind = NodeKind::Spawn;
    spawn.tasks.push_back({exit, std::move(steps)});
    program.root = around(NodeKind::Seq, {std::move(spawn), std::move(program.root)});
    return program;
}

bool hasProgram(const Scenario &scenario) { return scenario.program || templates().contains(scenario.name); }

std::variant<Program, ProgramError> asProgram(const WhatIf &whatIf)
{
    if (whatIf.scenario->program)
        return programOf(whatIf);
    if (!hasProgram(*whatIf.scenario))
        return ProgramError{Tr::tr("programs have no words for what this scenario does"), {}};
    auto parameters = parametersOf(*whatIf.scenario, whatIf.changes);
    if (const auto *error = std::get_if<ProgramError>(&parameters))
        return *error;
    auto program = filledTemplate(whatIf, std::get<Parameters>(std::move(parameters)));
    const auto wanted = run(whatIf);
    if (const auto *error = std::get_if<ProgramError>(&wanted))
        return *error;
    const auto *read = std::get_if<Program>(&program);
    const Run &ran = std::get<Run>(wanted);
    if (!read || runsAs(*read, ran))
        return program;
    const QString exit = freeName(*read, QStringLiteral("exit"));
    Program ending = withExit(*read, exit, leftOver(ran.recording));
    if (runsAs(ending, ran, exit))
        return ending;
    return ProgramError{Tr::tr("with these values programs have no words for what this scenario does"), {}};
}

} // namespace lab
