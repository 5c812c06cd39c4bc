// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "programscenario.h"

#include "interpreter.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace lab {

namespace {

using Kind = Parameter::Kind;
using Role = Parameter::Role;

/// A grid of fields with more is no help; those of the first steps are there.
constexpr std::size_t MostParameters = 400;
constexpr double Longest = 3600;

const QString Duration = QStringLiteral(".d");
const QString Message = QStringLiteral(".msg");
const QString Mode = QStringLiteral(".re");

/// A task's own time, if one sleep is all of it: then its end can be moved.
struct Work {
    int sleeps = 0;
    int others = 0;
};

void countWork(const std::vector<Node> &nodes, Work &work)
{
    for (const Node &node : nodes) {
        const bool isSleep = node.kind == NodeKind::Sleep;
        const bool isWaiting = !node.tasks.empty() && node.kind != NodeKind::Spawn;
        if (isSleep)
            ++work.sleeps;
        else if (isWaiting || node.kind == NodeKind::Join || node.kind == NodeKind::Timeout)
            ++work.others;
        countWork(node.body, work);
    }
}

class CastMaker {
public:
    explicit CastMaker(const Program &program)
        : m_program(program)
    {}

    Cast make()
    {
        weigh(QStringLiteral("R"), {m_program.root});
        const auto visit = [this](const Node &node, const QString &path, const QString &task) {
            for (const TaskSpec &spec : node.tasks)
                weigh(spec.name, spec.body);
            if (m_cast.parameters.size() < MostParameters)
                addPartsOf(node, path, task);
        };
        forEachNode(m_program, visit);
        return std::move(m_cast);
    }

private:
    void weigh(const QString &task, const std::vector<Node> &body)
    {
        Work work;
        countWork(body, work);
        if (work.sleeps == 1 && work.others == 0)
            m_movable.insert(task);
    }

    Parameter &add(const QString &name, const char *label, const QString &task, Kind kind,
                   const QJsonValue &standard)
    {
        Parameter &parameter = m_cast.parameters.emplace_back();
        parameter.name = name;
        parameter.label = label;
        parameter.subject = task;
        parameter.kind = kind;
        parameter.standard = standard;
        parameter.most = Longest;
        return parameter;
    }

    void addPartsOf(const Node &node, const QString &path, const QString &task)
    {
        const double seconds = static_cast<double>(node.duration.count()) / 1e9;
        switch (node.kind) {
        case NodeKind::Sleep: {
            Parameter &time = add(path + Duration, QT_TRANSLATE_NOOP("lab::Program", "%1 sleeps"), task,
                                  Kind::Seconds, seconds);
            time.most = std::max(Longest, seconds);
            time.role = m_movable.contains(task) ? Role::Ends : Role::Waits;
            time.task = task;
            break;
        }
        case NodeKind::Cleanup: {
            Parameter &time = add(path + Duration, QT_TRANSLATE_NOOP("lab::Program", "%1 cleans up for"),
                                  task, Kind::Seconds, seconds);
            time.most = std::max(Longest, seconds);
            if (!m_cleaning.contains(task)) {
                m_cleaning.insert(task);
                time.role = Role::Cleanup;
                time.task = task;
            }
            break;
        }
        case NodeKind::Timeout: {
            Parameter &limit = add(path + Duration, QT_TRANSLATE_NOOP("lab::Program", "Timeout in %1"), task,
                                   Kind::Seconds, seconds);
            limit.most = std::max(Longest, seconds);
            limit.role = Role::Limit;
            limit.task = task;
            break;
        }
        case NodeKind::Fail:
            add(path + Message, QT_TRANSLATE_NOOP("lab::Program", "%1 fails with"), task, Kind::Text,
                node.text);
            break;
        case NodeKind::Gather:
            add(path + Mode, QT_TRANSLATE_NOOP("lab::Program", "gather in %1 returns exceptions"), task,
                Kind::Flag, node.returnExceptions);
            break;
        default:
            break;
        }
    }

    Program m_program;
    Cast m_cast;
    std::set<QString> m_movable;
    std::set<QString> m_cleaning;
};

Program changed(Program program, const QJsonObject &changes)
{
    if (changes.isEmpty())
        return program;
    forEachNode(program, [&changes](Node &node, const QString &path, const QString &) {
        if (const auto time = changes.find(path + Duration); time != changes.end())
            node.duration = fromSeconds(time->toDouble());
        if (const auto message = changes.find(path + Message); message != changes.end())
            node.text = message->toString();
        if (const auto mode = changes.find(path + Mode); mode != changes.end())
            node.returnExceptions = mode->toBool();
    });
    return program;
}

} // namespace

std::shared_ptr<const Scenario> scenarioOf(Program program, const QString &name)
{
    program.externals.clear();
    auto scenario = std::make_shared<Scenario>();
    scenario->name = name;
    scenario->title = {name, name};
    scenario->cast = std::make_shared<Cast>(CastMaker(program).make());
    scenario->program = std::make_shared<const Program>(std::move(program));
    scenario->main = [kept = scenario->program](const Parameters &parameters) {
        const auto interpreter = std::make_shared<Interpreter>(changed(*kept, parameters.toJson()));
        return interpreter->main(interpreter);
    };
    return scenario;
}

WhatIf whatIfOf(const Program &program, const QString &name)
{
    return {scenarioOf(program, name), {}, program.externals};
}

Program programOf(const WhatIf &whatIf)
{
    Program program = changed(*whatIf.scenario->program, whatIf.changes);
    program.externals = whatIf.cancels;
    return program;
}

} // namespace lab
