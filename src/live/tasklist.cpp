// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "tasklist.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace live {

namespace {

double seconds(std::chrono::nanoseconds time) { return std::chrono::duration<double>(time).count(); }

QString stateWord(aio::TaskState state)
{
    return state == aio::TaskState::Running     ? u"running"_s
           : state == aio::TaskState::Suspended ? u"waiting"_s
                                                : u"scheduled"_s;
}

aio::TaskState stateOf(const QString &word)
{
    return word == u"running"   ? aio::TaskState::Running
           : word == u"waiting" ? aio::TaskState::Suspended
                                : aio::TaskState::Scheduled;
}

aio::WaitKind waitOf(const QString &words)
{
    for (auto kind = int(aio::WaitKind::Turn); kind < int(aio::WaitKind::Foreign); ++kind) {
        if (aio::describe(aio::WaitKind(kind)) == words)
            return aio::WaitKind(kind);
    }
    return aio::WaitKind::Foreign;
}

QJsonObject placeJson(const aio::SourcePlace &place)
{
    return {{u"file"_s, QString::fromUtf8(place.file)},
            {u"line"_s, place.line},
            {u"function"_s, QString::fromUtf8(place.function)}};
}

QJsonValue waitJson(const aio::AwaitNode &task, std::chrono::nanoseconds now)
{
    if (task.state != aio::TaskState::Suspended)
        return {};
    return QJsonObject{
        {u"for"_s, aio::describe(task.wait.kind)},
        {u"task"_s, task.wait.task == 0 ? QJsonValue() : QJsonValue(qint64(task.wait.task))},
        {u"left"_s, task.wait.until ? QJsonValue(seconds(*task.wait.until - now)) : QJsonValue()}};
}

QString nameOf(const aio::AwaitGraph &graph, aio::TaskId id)
{
    const aio::AwaitNode *task = graph.find(id);
    return task ? task->name : u"a task that is over"_s;
}

QJsonObject taskJson(const aio::AwaitGraph &graph, const aio::AwaitNode &task, const Since &since,
                     std::chrono::nanoseconds now)
{
    QJsonArray frames;
    for (const aio::SourcePlace &frame : task.frames)
        frames.append(placeJson(frame));
    QJsonArray awaits;
    for (const aio::TaskId awaited : task.awaits)
        awaits.append(qint64(awaited));
    const auto began = since.constFind(task.id);
    QJsonValue asker;
    if (task.cancelling > 0)
        asker = aio::describe(task.cancelCause, [&](aio::TaskId id) { return nameOf(graph, id); });
    return {{u"id"_s, qint64(task.id)},
            {u"name"_s, task.name},
            {u"state"_s, stateWord(task.state)},
            {u"seconds"_s, began == since.constEnd() ? QJsonValue() : QJsonValue(seconds(now - *began))},
            {u"waits"_s, waitJson(task, now)},
            {u"frames"_s, frames},
            {u"awaits"_s, awaits},
            {u"cancelling"_s, task.cancelling},
            {u"cancelledBy"_s, asker},
            {u"creator"_s, task.creator == 0 ? QJsonValue() : QJsonValue(qint64(task.creator))},
            {u"created"_s, placeJson(task.created)}};
}

aio::SourcePlace readPlace(const QJsonValue &json, std::deque<QByteArray> &texts)
{
    const QByteArray &file = texts.emplace_back(json[u"file"].toString().toUtf8());
    const QByteArray &function = texts.emplace_back(json[u"function"].toString().toUtf8());
    return {file.constData(), function.constData(), json[u"line"].toInt()};
}

} // namespace

QJsonObject toJson(const aio::AwaitGraph &graph, const Since &since, std::chrono::nanoseconds now)
{
    QJsonArray tasks;
    for (const aio::AwaitNode &task : graph.tasks)
        tasks.append(taskJson(graph, task, since, now));
    return {{u"tasks"_s, tasks}};
}

std::optional<TaskList> readTaskList(const QJsonObject &json)
{
    if (!json.value(u"tasks").isArray())
        return std::nullopt;
    TaskList list;
    for (const QJsonValue task : json.value(u"tasks").toArray()) {
        aio::AwaitNode &node = list.graph.tasks.emplace_back();
        node.id = aio::TaskId(task[u"id"].toInteger());
        node.name = task[u"name"].toString();
        node.state = stateOf(task[u"state"].toString());
        node.wait.kind = waitOf(task[u"waits"][u"for"].toString());
        node.cancelling = task[u"cancelling"].toInt();
        for (const QJsonValue frame : task[u"frames"].toArray())
            node.frames.push_back(readPlace(frame, list.texts));
        for (const QJsonValue awaited : task[u"awaits"].toArray())
            node.awaits.push_back(aio::TaskId(awaited.toInteger()));
        if (task[u"seconds"].isDouble())
            list.seconds.insert(node.id, task[u"seconds"].toDouble());
        if (task[u"waits"][u"left"].isDouble())
            list.left.insert(node.id, task[u"waits"][u"left"].toDouble());
    }
    std::ranges::sort(list.graph.tasks, {}, &aio::AwaitNode::id);
    return list;
}

QString toText(const TaskList &list)
{
    return aio::toText(list.graph, [&list](const aio::AwaitNode &task) {
        QString remark;
        if (const auto known = list.seconds.constFind(task.id); known != list.seconds.constEnd())
            remark += u", for %1 s"_s.arg(*known, 0, 'f', 1);
        if (const auto known = list.left.constFind(task.id); known != list.left.constEnd())
            remark += u", %1 s left"_s.arg(std::max(*known, 0.0), 0, 'f', 1);
        return remark;
    });
}

} // namespace live
