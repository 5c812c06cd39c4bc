// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "recording.h"

#include <algorithm>

namespace record {

std::optional<aio::TaskState> stateAfter(const Event &event) noexcept
{
    switch (event.kind) {
    case EventKind::Started:
    case EventKind::Resumed:
        return aio::TaskState::Running;
    case EventKind::Suspended:
        return event.wait() == aio::WaitKind::Turn ? aio::TaskState::Scheduled : aio::TaskState::Suspended;
    case EventKind::Ended:
        return event.exit() == aio::BodyExit::Returned ? aio::TaskState::Done
               : event.exit() == aio::BodyExit::Raised ? aio::TaskState::Failed
                                                       : aio::TaskState::Cancelled;
    default:
        return std::nullopt;
    }
}

QString Recording::nameOf(TaskIndex task) const
{
    return task < tasks.size() ? texts[tasks[task].name] : QStringLiteral("?");
}

TaskIndex Recording::find(aio::TaskId id) const
{
    for (std::size_t index = 0; index < tasks.size(); ++index) {
        if (tasks[index].id == id)
            return TaskIndex(index);
    }
    return None;
}

std::vector<TaskIndex> Recording::lineageOf(TaskIndex task) const
{
    std::vector<TaskIndex> lineage;
    // A creator is always older, so that this ends also with a file that says otherwise.
    for (TaskIndex next = task; next < tasks.size();) {
        lineage.push_back(next);
        const TaskIndex creator = tasks[next].creator;
        next = creator < next ? creator : None;
    }
    std::ranges::reverse(lineage);
    return lineage;
}

QString Recording::pathOf(TaskIndex task) const
{
    QString path;
    for (const TaskIndex step : lineageOf(task)) {
        if (!path.isEmpty())
            path += u'/';
        path += nameOf(step);
        if (tasks[step].ordinal > 0)
            path += u'#' + QString::number(tasks[step].ordinal + 1);
    }
    return path;
}

std::vector<PlaceRecord> Recording::framesOf(PlaceIndex place) const
{
    std::vector<PlaceRecord> frames;
    for (PlaceIndex next = place; next < places.size();) {
        frames.push_back(places[next]);
        const PlaceIndex outer = places[next].outer;
        next = outer < next ? outer : None;
    }
    std::ranges::reverse(frames);
    return frames;
}

std::vector<TaskIndex> Recording::membersOf(ScopeIndex scope) const
{
    std::vector<TaskIndex> members;
    if (scope < scopes.size()) {
        for (EventIndex join = scopes[scope].lastJoined; join != None; join = events[join].other)
            members.push_back(events[join].task);
        std::ranges::reverse(members);
    }
    return members;
}

std::vector<EventIndex> Recording::eventsOf(TaskIndex task) const
{
    std::vector<EventIndex> found;
    if (task < tasks.size()) {
        for (EventIndex event = tasks[task].last; event != None; event = events[event].previous)
            found.push_back(event);
        std::ranges::reverse(found);
    }
    return found;
}

std::size_t Recording::memory() const noexcept
{
    return tasks.memory() + scopes.memory() + places.memory() + events.memory() + texts.memory();
}

} // namespace record
