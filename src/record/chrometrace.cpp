// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "chrometrace.h"

#include "tracefile.h"
#include "words.h"

#include <aio/inspect.h>

#include <algorithm>
#include <unordered_map>

namespace record {

namespace {

/// The row of what happened outside of tasks; a task's is its number and one.
constexpr std::int64_t OutsideRow = 0;
std::int64_t rowOf(TaskIndex task) { return task == None ? OutsideRow : std::int64_t(task) + 1; }

/// Of one task: which of its scopes can be slices around its states, as they nest, and where these end.
class Nesting {
public:
    Nesting(const Recording &recording, const std::vector<EventIndex> &events);
    /// The event that closes the scope that `event` opens; None: it stays open. Nothing if the scope is not nested, or
    /// `event` opens none.
    [[nodiscard]] std::optional<EventIndex> endOf(EventIndex event) const
    {
        const auto end = m_ends.find(event);
        return end == m_ends.end() ? std::nullopt : std::optional(end->second);
    }

private:
    std::unordered_map<EventIndex, EventIndex> m_ends;
};

Nesting::Nesting(const Recording &recording, const std::vector<EventIndex> &events)
{
    std::unordered_map<ScopeIndex, EventIndex> closed;
    EventIndex ended = None;
    for (const EventIndex index : events) {
        const Event &event = recording.events[index];
        if (event.kind == EventKind::ScopeClosed)
            closed.insert({event.scope, index});
        else if (event.kind == EventKind::Ended)
            ended = index;
    }
    std::vector<EventIndex> around; // the ends of the scopes that are open
    for (const EventIndex index : events) {
        const Event &event = recording.events[index];
        if (event.kind != EventKind::ScopeOpened)
            continue;
        const auto found = closed.find(event.scope);
        const EventIndex end = found == closed.end() ? None : found->second;
        while (!around.empty() && around.back() < index)
            around.pop_back();
        const bool outlivesTask = ended != None && end > ended;
        if (end < index || outlivesTask || (!around.empty() && around.back() < end))
            continue;
        around.push_back(end);
        m_ends.insert({index, end});
    }
}

class Trace {
public:
    Trace(const Recording &recording, QIODevice &device)
        : m_recording(recording), m_file(device, recording.isSimulated)
    {}

    bool write()
    {
        writeRows();
        for (TaskIndex task = 0; task < m_recording.tasks.size(); ++task)
            writeTask(task);
        // Behind all slices: an arrow begins and ends in one.
        for (EventIndex index = 0; index < m_recording.events.size(); ++index)
            writeArrow(index);
        return m_file.finish();
    }

private:
    /// A state of the task that is being written, until now.
    struct State {
        QString name;
        Time since{};
        /// The event that began it.
        EventIndex event = None;
        /// The end of a scope cut it in two, and this is the second part.
        bool isRest = false;
    };

    void writeRows();
    void writeName(std::int64_t row, const QString &name, std::int64_t order);
    void writeTask(TaskIndex task);
    void follow(EventIndex index);
    void writeScope(EventIndex opening, std::optional<EventIndex> end);
    void writeArrow(EventIndex index);
    void writeInstant(const Event &event, const QString &name, const char *category);
    void writePlace(PlaceIndex place);

    void enter(const QString &name, Time since, EventIndex event = None)
    {
        m_state = State{name, since, event, false};
    }
    /// The state ends at `time`, for good or to be cut in two by a scope.
    void leave(Time time);
    void cut(Time time);
    [[nodiscard]] QString waitName(const Event &suspended) const;
    [[nodiscard]] Time timeOf(EventIndex event) const
    {
        return event == None ? m_recording.end() : m_recording.events[event].time;
    }

    const Recording &m_recording;
    TraceFile m_file;
    TaskIndex m_task = None;
    std::optional<State> m_state;
};

void Trace::writeName(std::int64_t row, const QString &name, std::int64_t order)
{
    m_file.begin('M', QStringLiteral("thread_name"), "__metadata", row);
    m_file.beginArguments();
    m_file.text("name", name);
    m_file.begin('M', QStringLiteral("thread_sort_index"), "__metadata", row);
    m_file.beginArguments();
    m_file.number("sort_index", order);
}

void Trace::writeRows()
{
    m_file.begin('M', QStringLiteral("process_name"), "__metadata", OutsideRow);
    m_file.beginArguments();
    m_file.text("name", QStringLiteral("Coroscope"));
    writeName(OutsideRow, QStringLiteral("(no task)"), 0);

    const std::size_t count = m_recording.tasks.size();
    std::vector<std::vector<TaskIndex>> children(count);
    std::vector<TaskIndex> next;
    for (std::size_t task = count; task-- > 0;) {
        const TaskIndex creator = m_recording.tasks[task].creator;
        (creator < task ? children[creator] : next).push_back(TaskIndex(task));
    }
    for (std::int64_t order = 1; !next.empty(); ++order) {
        const TaskIndex task = next.back();
        next.pop_back();
        writeName(rowOf(task), m_recording.nameOf(task), order);
        next.insert(next.end(), children[task].begin(), children[task].end());
    }
}

void Trace::writeTask(TaskIndex task)
{
    m_task = task;
    const std::vector<EventIndex> events = m_recording.eventsOf(task);
    const Nesting nesting(m_recording, events);
    // Of one that is older, its first event says what it did before.
    const auto before = [&] {
        const Event *first = events.empty() ? nullptr : &m_recording.events[events.front()];
        if (!m_recording.tasks[task].isOlder || !first || first->kind == EventKind::Started)
            return QStringLiteral("scheduled");
        return first->kind == EventKind::Resumed ? QStringLiteral("waiting") : QStringLiteral("running");
    };
    enter(before(), m_recording.tasks[task].created);
    std::vector<EventIndex> cuts;
    for (const EventIndex index : events) {
        if (!cuts.empty() && cuts.back() == index) {
            cuts.pop_back();
            cut(timeOf(index));
        }
        if (m_recording.events[index].kind == EventKind::ScopeOpened) {
            const auto end = nesting.endOf(index);
            writeScope(index, end);
            if (end && *end != None)
                cuts.push_back(*end);
        } else {
            follow(index);
        }
    }
    if (m_state)
        leave(m_recording.end());
}

void Trace::follow(EventIndex index)
{
    const Event &event = m_recording.events[index];
    switch (event.kind) {
    case EventKind::Started:
        leave(event.time);
        enter(QStringLiteral("running"), event.time);
        break;
    case EventKind::Suspended:
        leave(event.time);
        enter(waitName(event), event.time, index);
        break;
    case EventKind::Resumed:
        if (m_state && event.until != Never) {
            const Time woken = std::clamp(event.until, m_state->since, std::max(m_state->since, event.time));
            leave(woken);
            if (woken < event.time) {
                enter(QStringLiteral("scheduled"), woken);
                leave(event.time);
            }
        } else {
            leave(event.time);
        }
        enter(QStringLiteral("running"), event.time);
        break;
    case EventKind::CancelRequested:
        writeInstant(event, QStringLiteral("cancel requested"), "cancel");
        break;
    case EventKind::CancelDelivered:
        writeInstant(event, QStringLiteral("cancel delivered"), "cancel");
        break;
    case EventKind::CancelWithdrawn:
        writeInstant(event, QStringLiteral("cancel withdrawn"), "cancel");
        break;
    case EventKind::Note:
        writeInstant(event, m_recording.texts[event.text], "note");
        break;
    case EventKind::Ended:
        leave(event.time);
        if (event.exit() == aio::BodyExit::Raised)
            writeInstant(event, QStringLiteral("failed"), "end");
        else if (event.exit() != aio::BodyExit::Returned)
            writeInstant(event, QStringLiteral("cancelled"), "end");
        break;
    default:
        break;
    }
}

QString Trace::waitName(const Event &suspended) const
{
    return suspended.wait() == aio::WaitKind::Turn
               ? QStringLiteral("scheduled")
               : QStringLiteral("waiting: ") + aio::describe(suspended.wait());
}

void Trace::leave(Time time)
{
    if (!m_state)
        return;
    const State state = *std::exchange(m_state, std::nullopt);
    if (state.isRest && time <= state.since)
        return;
    m_file.begin('X', state.name, "state", rowOf(m_task));
    m_file.time("ts", state.since);
    m_file.time("dur", std::max(between(state.since, time), Time()));
    const bool isRunning = state.name == QLatin1String("running");
    const bool isScheduled = state.name == QLatin1String("scheduled");
    m_file.text("cname", isRunning     ? QStringLiteral("thread_state_running")
                         : isScheduled ? QStringLiteral("thread_state_runnable")
                                       : QStringLiteral("thread_state_sleeping"));
    if (state.event == None)
        return;
    const Event &event = m_recording.events[state.event];
    m_file.beginArguments();
    writePlace(event.place);
    if (event.other != None)
        m_file.text("awaits", m_recording.nameOf(event.other));
    if (event.until != Never)
        m_file.text("until", timeText(event.until));
}

void Trace::cut(Time time)
{
    if (!m_state || time <= m_state->since)
        return;
    const State state = *m_state;
    leave(time);
    m_state = State{state.name, time, state.event, true};
}

void Trace::writeScope(EventIndex opening, std::optional<EventIndex> end)
{
    const Event &event = m_recording.events[opening];
    const ScopeRecord &scope = m_recording.scopes[event.scope];
    const QString name = scopeWord(scope.kind);
    if (end) {
        cut(event.time);
        m_file.begin('X', name, "scope", rowOf(event.task));
        m_file.time("ts", event.time);
        m_file.time("dur", timeOf(*end) - event.time);
    } else {
        m_file.begin('b', name, "scope", rowOf(event.task));
        m_file.number("id", std::int64_t(event.scope) + 1);
        m_file.time("ts", event.time);
    }
    m_file.beginArguments();
    writePlace(event.place);
    if (event.until != Never)
        m_file.text("deadline", timeText(event.until));
    if (end)
        return;
    m_file.begin('e', name, "scope", rowOf(event.task));
    m_file.number("id", std::int64_t(event.scope) + 1);
    m_file.time("ts", scope.closed == Never ? m_recording.end() : std::max(scope.closed, event.time));
}

void Trace::writeInstant(const Event &event, const QString &name, const char *category)
{
    m_file.begin('i', name, category, rowOf(event.task));
    m_file.time("ts", event.time);
    m_file.text("s", QStringLiteral("t"));
    m_file.beginArguments();
    if (event.kind == EventKind::Note) {
        m_file.text("value", m_recording.texts[event.value]);
        return;
    }
    if (event.kind == EventKind::CancelRequested) {
        const aio::Cause cause{event.origin(), event.other == None ? 0 : m_recording.tasks[event.other].id,
                               0};
        m_file.text("by", aio::describe(cause, [&](aio::TaskId) { return m_recording.nameOf(event.other); }));
    }
    if (event.text != 0)
        m_file.text("message", m_recording.texts[event.text]);
}

void Trace::writeArrow(EventIndex index)
{
    const Event &event = m_recording.events[index];
    if (event.task == None) {
        if (event.kind == EventKind::ScopeOpened)
            writeScope(index, std::nullopt);
        return;
    }
    if (event.kind != EventKind::CancelRequested || event.other == None || event.other == event.task)
        return;
    const auto wasThere = [&](const TaskRecord &task) {
        return task.created <= event.time && event.time <= task.ended;
    };
    if (!wasThere(m_recording.tasks[event.other]) || !wasThere(m_recording.tasks[event.task]))
        return;
    for (const bool isStart : {true, false}) {
        m_file.begin(isStart ? 's' : 'f', QStringLiteral("cancel"), "cancel",
                     rowOf(isStart ? event.other : event.task));
        m_file.number("id", std::int64_t(index) + 1);
        m_file.time("ts", event.time);
        if (!isStart)
            m_file.text("bp", QStringLiteral("e"));
    }
}

void Trace::writePlace(PlaceIndex place)
{
    const auto textOf = [&](const PlaceRecord &frame) {
        return QStringLiteral("%1:%2 %3")
            .arg(m_recording.texts[frame.file])
            .arg(frame.line)
            .arg(m_recording.texts[frame.function]);
    };
    std::vector<PlaceRecord> frames = m_recording.framesOf(place);
    if (frames.empty())
        return;
    m_file.text("at", textOf(frames.back()));
    frames.pop_back();
    QStringList outer;
    for (const PlaceRecord &frame : frames)
        outer.append(textOf(frame));
    if (!outer.isEmpty())
        m_file.text("within", outer.join(QStringLiteral(" > ")));
}

} // namespace

bool writeChromeTrace(const Recording &recording, QIODevice &device)
{
    return Trace(recording, device).write();
}

} // namespace record
