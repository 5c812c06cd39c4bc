// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "eventlog.h"

#include <aio/inspect.h>

#include <set>

namespace record {

namespace {

QString wordFor(aio::BodyExit exit)
{
    switch (exit) {
    case aio::BodyExit::Returned:
        return QStringLiteral("end");
    case aio::BodyExit::Raised:
        return QStringLiteral("error");
    case aio::BodyExit::NeverStarted:
    case aio::BodyExit::Cancelled:
        break;
    }
    return QStringLiteral("cancelled");
}

std::set<TaskIndex> quietTasks(const Recording &recording)
{
    std::set<TaskIndex> tasks;
    for (const Event &event : recording.events) {
        if (event.kind == EventKind::Note && recording.texts.isSame(event.text, NotesOnly))
            tasks.insert(event.task);
    }
    return tasks;
}

/// Who asked for a cancel, in a few words.
QString askerOf(const Recording &recording, const Event &request)
{
    const aio::Cause cause{request.origin(), request.other == None ? 0 : recording.tasks[request.other].id,
                           0};
    return aio::describe(cause, [&](aio::TaskId) { return recording.nameOf(request.other); });
}

LogLine noteLine(const Recording &recording, const Event &note)
{
    const QString key = recording.texts[note.text];
    const QString value = recording.texts[note.value];
    const qsizetype end = key.lastIndexOf(NameEnd);
    if (end < 0)
        return {note.time, recording.nameOf(note.task), key, value};
    return {note.time, key.left(end), key.mid(end + NameEnd.size()), value};
}

} // namespace

std::vector<LogLine> eventLog(const Recording &recording)
{
    std::vector<LogLine> lines;
    const std::set<TaskIndex> quiet = quietTasks(recording);
    for (const Event &event : recording.events) {
        const auto add = [&](const QString &word, const QString &detail) {
            lines.push_back({event.time, recording.nameOf(event.task), word, detail});
        };
        switch (event.kind) {
        case EventKind::Started:
            if (!quiet.contains(event.task))
                add(QStringLiteral("start"), {});
            break;
        case EventKind::CancelRequested:
            add(QStringLiteral("cancel_requested"), QStringLiteral("by ") + askerOf(recording, event));
            break;
        case EventKind::Note:
            if (!recording.texts.isSame(event.text, NotesOnly))
                lines.push_back(noteLine(recording, event));
            break;
        case EventKind::Ended:
            if (event.exit() == aio::BodyExit::Returned && quiet.contains(event.task))
                break;
            add(wordFor(event.exit()), event.exit() == aio::BodyExit::NeverStarted
                                           ? QStringLiteral("never started")
                                           : recording.texts[event.text]);
            break;
        default:
            break;
        }
    }
    return lines;
}

QString stateWord(aio::TaskState state)
{
    switch (state) {
    case aio::TaskState::Done:
        return QStringLiteral("done");
    case aio::TaskState::Failed:
        return QStringLiteral("failed");
    case aio::TaskState::Cancelled:
        return QStringLiteral("cancelled");
    default:
        return QStringLiteral("pending");
    }
}

} // namespace record
