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

std::set<aio::TaskId> quietTasks(const Recording &recording)
{
    std::set<aio::TaskId> tasks;
    for (const Event &event : recording.events) {
        if (event.kind == EventKind::Note && event.text == NotesOnly)
            tasks.insert(event.task);
    }
    return tasks;
}

LogLine noteLine(const Recording &recording, const Event &note)
{
    const qsizetype end = note.text.lastIndexOf(NameEnd);
    if (end < 0)
        return {note.time, recording.nameOf(note.task), note.text, note.value};
    return {note.time, note.text.left(end), note.text.mid(end + NameEnd.size()), note.value};
}

} // namespace

std::vector<LogLine> eventLog(const Recording &recording)
{
    std::vector<LogLine> lines;
    const std::set<aio::TaskId> quiet = quietTasks(recording);
    const auto nameOf = [&recording](aio::TaskId id) { return recording.nameOf(id); };
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
            add(QStringLiteral("cancel_requested"),
                QStringLiteral("by ") + aio::describe(event.cause, nameOf));
            break;
        case EventKind::Note:
            if (event.text != NotesOnly)
                lines.push_back(noteLine(recording, event));
            break;
        case EventKind::Ended:
            if (event.exit == aio::BodyExit::Returned && quiet.contains(event.task))
                break;
            add(wordFor(event.exit),
                event.exit == aio::BodyExit::NeverStarted ? QStringLiteral("never started") : event.text);
            break;
        case EventKind::Created:
        case EventKind::Suspended:
        case EventKind::Resumed:
        case EventKind::CancelDelivered:
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
