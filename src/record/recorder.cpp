// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "recorder.h"

#include <aio/errors.h>
#include <aio/repr.h>

#include <QCoreApplication>

#include <array>

namespace record {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(record::Recorder)
};

/// Coroutines of a task that are kept for a wait, the innermost ones: enough for people, and it bounds what a wait
/// costs in a chain of a million.
constexpr std::size_t MostFrames = 16;

/// What was said when the task was cancelled, if anything was.
QString messageOf(const std::exception_ptr &cancellation)
{
    try {
        std::rethrow_exception(cancellation);
    } catch (const aio::CancelledError &cancelled) {
        return cancelled.message();
    }
}

bool isFine(EventKind kind)
{
    return kind == EventKind::Started || kind == EventKind::Suspended || kind == EventKind::Resumed
           || kind == EventKind::Note;
}

} // namespace

Recorder::Recorder(aio::Loop &loop, Of of, std::size_t mostEvents)
    : m_loop(loop), m_mostEvents(mostEvents), m_of(of)
{
    m_writer.properties().isSimulated = loop.isSimulated();
    m_loop.addObserver(*this);
}

Recorder::~Recorder() { stop(); }

void Recorder::stop()
{
    if (std::exchange(m_isWatching, false))
        m_loop.removeObserver(*this);
}

void Recorder::resume()
{
    if (!std::exchange(m_isWatching, true))
        m_loop.addObserver(*this);
}

Recording Recorder::take()
{
    m_live.clear();
    m_openScopes.clear();
    Recording recording = m_writer.take();
    m_writer.properties().isSimulated = recording.isSimulated;
    return recording;
}

TaskIndex Recorder::indexOf(aio::TaskId task) const
{
    const auto live = m_live.constFind(task);
    return live == m_live.constEnd() ? None : live->index;
}

ScopeIndex Recorder::indexOfScope(aio::ScopeId scope) const { return m_openScopes.value(scope, None); }

Recorder::Live *Recorder::find(const aio::TaskView &task)
{
    if (const auto live = m_live.find(task.id()); live != m_live.end())
        return &*live;
    if (m_of == Of::Adopted)
        return nullptr;
    add(task, None, true);
    return &m_live[task.id()];
}

PlaceIndex Recorder::placeOf(const aio::SourcePlace &place)
{
    return place.line == 0 ? None : m_writer.place(None, place);
}

PlaceIndex Recorder::framesOf(const aio::TaskView &task)
{
    std::array<aio::SourcePlace, MostFrames> frames;
    PlaceIndex place = None;
    for (std::size_t count = task.frames(frames.data(), frames.size()); count > 0; --count)
        place = m_writer.place(place, frames[count - 1]);
    return place;
}

bool Recorder::hasRoomFor(EventKind kind)
{
    const std::size_t size = recording().events.size();
    if (size < m_mostEvents)
        return true;
    QString &shortened = m_writer.properties().shortened;
    if (shortened.isEmpty())
        shortened = Tr::tr("After %L1 events only creations, cancels and ends were recorded.")
                        .arg(m_mostEvents);
    return !isFine(kind) && size < 2 * m_mostEvents;
}

void Recorder::append(Event event)
{
    if (!hasRoomFor(event.kind))
        return;
    event.time = m_loop.now();
    event.startsTurn = std::exchange(m_turn, m_loop.turn()) != m_loop.turn();
    m_writer.append(event);
}

TaskIndex Recorder::add(const aio::TaskView &task, TaskIndex creator, bool isOlder)
{
    TaskRecord made;
    made.id = task.id();
    made.created = m_loop.now();
    made.name = m_writer.text(task.name());
    made.creator = creator;
    made.place = placeOf(task.created());
    made.state = task.state();
    made.isOlder = isOlder;
    const TaskIndex index = m_writer.addTask(made);
    m_live.insert(task.id(), {index, Never});
    return index;
}

void Recorder::taskCreated(const aio::TaskView &task)
{
    const TaskIndex creator = indexOf(task.creator());
    if ((m_of == Of::Adopted && creator == None && !m_isAdopting) || !hasRoomFor(EventKind::Created))
        return;
    const TaskIndex index = add(task, creator, false);
    append({.task = index, .place = recording().tasks[index].place, .kind = EventKind::Created});
}

void Recorder::taskStarted(const aio::TaskView &task)
{
    if (const Live *live = find(task))
        append({.task = live->index, .kind = EventKind::Started});
}

void Recorder::taskSuspended(const aio::TaskView &task, const aio::WaitInfo &wait)
{
    Live *live = find(task);
    if (!live)
        return;
    if (task.state() != aio::TaskState::Scheduled)
        live->woken = Never;
    else if (live->woken == Never)
        live->woken = m_loop.now();
    append({.until = wait.until.value_or(Never),
            .task = live->index,
            .other = wait.task == 0 ? None : indexOf(wait.task),
            .scope = wait.scope == 0 ? None : indexOfScope(wait.scope),
            .place = framesOf(task),
            .kind = EventKind::Suspended,
            .detail = std::uint8_t(wait.kind)});
}

void Recorder::taskWoken(const aio::TaskView &task)
{
    if (Live *live = find(task))
        live->woken = m_loop.now();
}

void Recorder::taskResumed(const aio::TaskView &task)
{
    if (Live *live = find(task))
        append({.until = std::exchange(live->woken, Never), .task = live->index, .kind = EventKind::Resumed});
}

void Recorder::cancelRequested(const aio::TaskView &task, const aio::Cause &cause, const QString &message)
{
    if (const Live *live = find(task))
        append({.task = live->index,
                .other = indexOf(cause.task),
                .scope = indexOfScope(cause.scope),
                .text = m_writer.text(message),
                .kind = EventKind::CancelRequested,
                .detail = std::uint8_t(cause.origin)});
}

void Recorder::cancelDelivered(const aio::TaskView &task)
{
    if (const Live *live = find(task))
        append({.task = live->index, .kind = EventKind::CancelDelivered});
}

void Recorder::cancelWithdrawn(const aio::TaskView &task, int left)
{
    if (const Live *live = find(task))
        append({.task = live->index,
                .kind = EventKind::CancelWithdrawn,
                .detail = std::uint8_t(std::min(left, 255))});
}

void Recorder::taskEnded(const aio::TaskView &task, aio::BodyExit exit)
{
    const Live *live = find(task);
    if (!live)
        return;
    QString text;
    if (exit == aio::BodyExit::Returned)
        text = task.result();
    else if (exit == aio::BodyExit::Raised)
        text = aio::describe(task.exception());
    else if (exit == aio::BodyExit::Cancelled)
        text = messageOf(task.exception());
    append({.task = live->index,
            .text = m_writer.text(text),
            .kind = EventKind::Ended,
            .detail = std::uint8_t(exit)});
}

void Recorder::taskFinished(const aio::TaskView &task)
{
    if (const TaskIndex index = indexOf(task.id()); index != None) {
        m_writer.setFinalState(index, task.state());
        m_live.remove(task.id());
    }
}

void Recorder::annotated(const aio::TaskView &task, const QString &key, const QString &value)
{
    if (const Live *live = find(task))
        append({.task = live->index,
                .text = m_writer.text(key),
                .value = m_writer.text(value),
                .kind = EventKind::Note});
}

void Recorder::scopeOpened(const aio::ScopeInfo &scope)
{
    const TaskIndex task = indexOf(scope.task);
    if ((m_of == Of::Adopted && task == None) || !hasRoomFor(EventKind::ScopeOpened))
        return;
    ScopeRecord opened;
    opened.opened = m_loop.now();
    opened.until = scope.until.value_or(Never);
    opened.task = task;
    opened.place = placeOf(scope.place);
    opened.kind = scope.kind;
    const ScopeIndex index = m_writer.addScope(opened);
    m_openScopes.insert(scope.id, index);
    append({.until = opened.until,
            .task = task,
            .scope = index,
            .place = opened.place,
            .kind = EventKind::ScopeOpened});
}

void Recorder::scopeJoined(aio::ScopeId scope, const aio::TaskView &task)
{
    const ScopeIndex index = indexOfScope(scope);
    if (index == None)
        return;
    if (const TaskIndex joined = indexOf(task.id()); joined != None)
        append({.task = joined, .scope = index, .kind = EventKind::ScopeJoined});
}

void Recorder::scopeMoved(aio::ScopeId scope, std::optional<Time> until)
{
    if (const ScopeIndex index = indexOfScope(scope); index != None)
        append({.until = until.value_or(Never),
                .task = recording().scopes[index].task,
                .scope = index,
                .kind = EventKind::ScopeMoved});
}

void Recorder::scopeClosed(aio::ScopeId scope, aio::TaskState end)
{
    const ScopeIndex index = indexOfScope(scope);
    if (index == None)
        return;
    m_openScopes.remove(scope);
    append({.task = recording().scopes[index].task,
            .scope = index,
            .kind = EventKind::ScopeClosed,
            .detail = std::uint8_t(end)});
}

} // namespace record
