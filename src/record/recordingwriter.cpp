// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "recordingwriter.h"

namespace record {

Recording RecordingWriter::take()
{
    m_cache.clear();
    m_placesByText.clear();
    m_placesByAddress.clear();
    m_recentPlaces.fill({});
    m_namesakes.clear();
    return std::exchange(m_recording, {});
}

PlaceIndex RecordingWriter::place(PlaceIndex outer, TextIndex file, TextIndex function, std::uint32_t line)
{
    const PlaceKey key{file, function, line, outer};
    if (const auto known = m_placesByText.constFind(key); known != m_placesByText.constEnd())
        return *known;
    const auto index = PlaceIndex(m_recording.places.size());
    m_recording.places.append({outer, file, function, line});
    m_placesByText.insert(key, index);
    return index;
}

PlaceIndex RecordingWriter::place(PlaceIndex outer, const aio::SourcePlace &place)
{
    const PlaceKey key{quint64(reinterpret_cast<quintptr>(place.file)),
                       quint64(reinterpret_cast<quintptr>(place.function)), std::uint32_t(place.line), outer};
    RecentPlace &recent =
        m_recentPlaces[(key.line * 31 + key.outer * 7 + (key.file >> 4)) % m_recentPlaces.size()];
    if (recent.index != None && recent.key == key)
        return recent.index;
    if (const auto known = m_placesByAddress.constFind(key); known != m_placesByAddress.constEnd()) {
        recent = {key, *known};
        return *known;
    }
    const PlaceIndex index = this->place(outer, text(QString::fromUtf8(place.file)),
                                         text(QString::fromUtf8(place.function)), std::uint32_t(place.line));
    m_placesByAddress.insert(key, index);
    return index;
}

PlaceIndex RecordingWriter::addPlace(const PlaceRecord &place)
{
    m_recording.places.append(place);
    return PlaceIndex(m_recording.places.size() - 1);
}

TaskIndex RecordingWriter::addTask(TaskRecord task)
{
    task.ordinal = m_namesakes[{task.creator, task.name}]++;
    task.ended = Never;
    task.scope = None;
    task.last = None;
    m_recording.tasks.append(task);
    return TaskIndex(m_recording.tasks.size() - 1);
}

ScopeIndex RecordingWriter::addScope(const ScopeRecord &scope)
{
    ScopeRecord &added = m_recording.scopes.append(scope);
    added.closed = Never;
    added.lastJoined = None;
    return ScopeIndex(m_recording.scopes.size() - 1);
}

EventIndex RecordingWriter::append(Event event)
{
    const auto index = EventIndex(m_recording.events.size());
    event.previous = event.task == None ? None : m_recording.tasks[event.task].last;
    if (event.kind == EventKind::ScopeJoined)
        event.other = std::exchange(m_recording.scopes.change(event.scope).lastJoined, index);
    follow(m_recording.events.append(event), index);
    return index;
}

void RecordingWriter::follow(const Event &event, EventIndex index)
{
    if (event.task != None) {
        TaskRecord &task = m_recording.tasks.change(event.task);
        task.last = index;
        task.state = stateAfter(event).value_or(task.state);
        if (event.kind == EventKind::Ended)
            task.ended = event.time;
        else if (event.kind == EventKind::ScopeJoined && task.scope == None)
            task.scope = event.scope;
    }
    if (event.kind == EventKind::ScopeMoved) {
        m_recording.scopes.change(event.scope).until = event.until;
    } else if (event.kind == EventKind::ScopeClosed) {
        ScopeRecord &scope = m_recording.scopes.change(event.scope);
        scope.closed = event.time;
        scope.end = event.end();
    }
}

void RecordingWriter::setFinalState(TaskIndex task, aio::TaskState state)
{
    m_recording.tasks.change(task).state = state;
}

} // namespace record
