// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "jsonformat.h"
#include "jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <charconv>

namespace record {

namespace {

/// Events in a line: few enough to be lost when a file is cut off, enough to spread the columns' names.
constexpr std::size_t MostInBlock = 4096;
/// A line that is longer, for its texts, is written as several.
constexpr qsizetype UsualLine = MostLine / 16;

/// An object of columns; one whose values are all its default is left out.
class ColumnWriter {
public:
    ColumnWriter(QByteArray &line, const char *name)
        : m_line(line)
    {
        m_line += m_line.endsWith('{') ? "\"" : ",\"";
        m_line += name;
        m_line += "\":{";
    }
    Q_DISABLE_COPY_MOVE(ColumnWriter)
    ~ColumnWriter() { m_line += '}'; }

    /// Writes `valueOf(i)` for the numbers from `first` to `last`.
    template<typename ValueOf>
    void column(const Column &column, std::size_t first, std::size_t last, ValueOf valueOf)
    {
        const qsizetype before = m_line.size();
        m_line += m_line.endsWith('{') ? "\"" : ",\"";
        m_line += column.name;
        m_line += "\":[";
        bool isNeeded = !column.standard;
        for (std::size_t i = first; i < last; ++i) {
            const qint64 value = valueOf(i);
            isNeeded = isNeeded || value != *column.standard;
            number(value);
            m_line += i + 1 < last ? ',' : ']';
        }
        if (!isNeeded)
            m_line.truncate(before);
    }

private:
    void number(qint64 value)
    {
        if (value == NoTime) {
            m_line += "null";
            return;
        }
        std::array<char, 24> digits; // NOLINT(cppcoreguidelines-pro-type-member-init): to_chars fills it
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        m_line.append(digits.data(), end - digits.data());
    }

    QByteArray &m_line;
};

/// A number of something, or -1 for None.
qint64 numberOf(std::uint32_t index) { return index == None ? -1 : qint64(index); }

/// A time that may be Never: how far from `from`, or NoTime.
qint64 until(Time time, Time from) { return time == Never ? NoTime : (time - from).count(); }

/// The state that a task is written with; what follows from its events is not written.
aio::TaskState firstState(const TaskRecord &task)
{
    return task.isOlder && !isFinal(task.state) ? task.state : aio::TaskState::Scheduled;
}

/// Event::other where it is a task; where it is an event it follows from those before.
TaskIndex otherTask(const Event &event) { return event.kind == EventKind::ScopeJoined ? None : event.other; }

/// One more than the number, if it is one and that is more than `size`.
void reach(std::size_t &size, std::uint32_t index)
{
    if (index != None)
        size = std::max(size, std::size_t(index) + 1);
}

void writeTexts(QByteArray &line, const Recording &recording, std::size_t first, std::size_t last)
{
    QJsonArray texts;
    for (std::size_t i = first; i < last; ++i)
        texts.append(recording.texts[TextIndex(i + 1)]);
    line += "\"texts\":"; // the first in its line
    line += QJsonDocument(texts).toJson(QJsonDocument::Compact);
}

void writePlaces(QByteArray &line, const Recording &recording, std::size_t first, std::size_t last)
{
    const auto &places = recording.places;
    ColumnWriter columns(line, "places");
    columns.column(PlaceColumns::Outer, first, last, [&](auto i) { return numberOf(places[i].outer); });
    columns.column(PlaceColumns::File, first, last, [&](auto i) { return qint64(places[i].file); });
    columns.column(PlaceColumns::Function, first, last, [&](auto i) { return qint64(places[i].function); });
    columns.column(PlaceColumns::Line, first, last, [&](auto i) { return qint64(places[i].line); });
}

void writeTasks(QByteArray &line, const Recording &recording, std::size_t first, std::size_t last)
{
    const auto &tasks = recording.tasks;
    ColumnWriter columns(line, "tasks");
    columns.column(TaskColumns::Id, first, last, [&](auto i) { return qint64(tasks[i].id); });
    columns.column(TaskColumns::Created, first, last, [&](auto i) { return tasks[i].created.count(); });
    columns.column(TaskColumns::Name, first, last, [&](auto i) { return qint64(tasks[i].name); });
    columns.column(TaskColumns::Creator, first, last, [&](auto i) { return numberOf(tasks[i].creator); });
    columns.column(TaskColumns::Place, first, last, [&](auto i) { return numberOf(tasks[i].place); });
    columns.column(TaskColumns::State, first, last, [&](auto i) { return qint64(firstState(tasks[i])); });
    columns.column(TaskColumns::Older, first, last, [&](auto i) { return qint64(tasks[i].isOlder); });
}

void writeScopes(QByteArray &line, const Recording &recording, std::size_t first, std::size_t last)
{
    const auto &scopes = recording.scopes;
    ColumnWriter columns(line, "scopes");
    columns.column(ScopeColumns::Kind, first, last, [&](auto i) { return qint64(scopes[i].kind); });
    columns.column(ScopeColumns::Opened, first, last, [&](auto i) { return scopes[i].opened.count(); });
    columns.column(ScopeColumns::Until, first, last,
                   [&](auto i) { return until(scopes[i].until, scopes[i].opened); });
    columns.column(ScopeColumns::Task, first, last, [&](auto i) { return numberOf(scopes[i].task); });
    columns.column(ScopeColumns::Place, first, last, [&](auto i) { return numberOf(scopes[i].place); });
}

void writeEvents(QByteArray &line, const Recording &recording, std::size_t first, std::size_t last)
{
    const auto &events = recording.events;
    ColumnWriter columns(line, "events");
    columns.column(EventColumns::Kind, first, last, [&](auto i) { return qint64(events[i].kind); });
    columns.column(EventColumns::Time, first, last, [&](auto i) {
        return (events[i].time - (i == first ? Time() : events[i - 1].time)).count();
    });
    columns.column(EventColumns::Until, first, last,
                   [&](auto i) { return until(events[i].until, events[i].time); });
    columns.column(EventColumns::Task, first, last, [&](auto i) { return numberOf(events[i].task); });
    columns.column(EventColumns::Other, first, last, [&](auto i) { return numberOf(otherTask(events[i])); });
    columns.column(EventColumns::Scope, first, last, [&](auto i) { return numberOf(events[i].scope); });
    columns.column(EventColumns::Place, first, last, [&](auto i) { return numberOf(events[i].place); });
    columns.column(EventColumns::Text, first, last, [&](auto i) { return qint64(events[i].text); });
    columns.column(EventColumns::Value, first, last, [&](auto i) { return qint64(events[i].value); });
    columns.column(EventColumns::Detail, first, last, [&](auto i) { return qint64(events[i].detail); });
    columns.column(EventColumns::Turn, first, last, [&](auto i) { return qint64(events[i].startsTurn); });
}

QByteArray header(const Recording &recording)
{
    const QJsonObject json{{QLatin1String(Fields::Format), QLatin1String(FormatName)},
                           {QLatin1String(Fields::Version), FormatVersion},
                           {QLatin1String(Fields::Simulated), recording.isSimulated}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

bool JsonLinesWriter::append(const Recording &recording)
{
    if (!std::exchange(m_hasHeader, true) && !write(header(recording)))
        return false;
    while (m_written.events < recording.events.size()) {
        std::size_t last = std::min(recording.events.size(), m_written.events + MostInBlock);
        Extent extent = extentFor(recording, last);
        QByteArray line = block(recording, extent);
        while (line.size() > UsualLine && last - m_written.events > 1) {
            last = m_written.events + (last - m_written.events) / 2;
            extent = extentFor(recording, last);
            line = block(recording, extent);
        }
        if (!writeBlock(recording, extent, line))
            return false;
    }
    return true;
}

bool JsonLinesWriter::finish(const Recording &recording)
{
    if (!append(recording))
        return false;
    // What no event speaks of: older tasks, scopes of a recording that had no room for more events.
    const Extent all{recording.texts.size(), recording.places.size(), recording.tasks.size(),
                     recording.scopes.size(), recording.events.size()};
    if (all != m_written && !writeBlock(recording, all, block(recording, all)))
        return false;
    QJsonArray tasks;
    QJsonArray states;
    for (std::size_t task = 0; task < recording.tasks.size(); ++task) {
        if (recording.tasks[task].state == m_states[task])
            continue;
        tasks.append(qint64(task));
        states.append(int(recording.tasks[task].state));
    }
    QJsonObject end{{QLatin1String(Fields::Events), qint64(recording.events.size())},
                    {QLatin1String(Fields::Tasks), tasks},
                    {QLatin1String(Fields::States), states}};
    if (!recording.shortened.isEmpty())
        end.insert(QLatin1String(Fields::Shortened), recording.shortened);
    return write(
        QJsonDocument(QJsonObject{{QLatin1String(Fields::End), end}}).toJson(QJsonDocument::Compact));
}

JsonLinesWriter::Extent JsonLinesWriter::extentFor(const Recording &recording, std::size_t lastEvent) const
{
    Extent extent = m_written;
    extent.events = lastEvent;
    for (std::size_t i = m_written.events; i < lastEvent; ++i) {
        const Event &event = recording.events[i];
        reach(extent.tasks, event.task);
        reach(extent.tasks, otherTask(event));
        reach(extent.scopes, event.scope);
        reach(extent.places, event.place);
        extent.texts = std::max({extent.texts, std::size_t(event.text), std::size_t(event.value)});
    }
    for (std::size_t i = m_written.scopes; i < extent.scopes; ++i) {
        reach(extent.tasks, recording.scopes[i].task);
        reach(extent.places, recording.scopes[i].place);
    }
    for (std::size_t i = m_written.tasks; i < extent.tasks; ++i) {
        reach(extent.places, recording.tasks[i].place);
        extent.texts = std::max(extent.texts, std::size_t(recording.tasks[i].name));
    }
    for (std::size_t i = m_written.places; i < extent.places; ++i) {
        const PlaceRecord &place = recording.places[i];
        extent.texts = std::max({extent.texts, std::size_t(place.file), std::size_t(place.function)});
    }
    return extent;
}

QByteArray JsonLinesWriter::block(const Recording &recording, const Extent &to) const
{
    const Extent &from = m_written;
    QByteArray line = "{";
    if (from.texts < to.texts)
        writeTexts(line, recording, from.texts, to.texts);
    if (from.places < to.places)
        writePlaces(line, recording, from.places, to.places);
    if (from.tasks < to.tasks)
        writeTasks(line, recording, from.tasks, to.tasks);
    if (from.scopes < to.scopes)
        writeScopes(line, recording, from.scopes, to.scopes);
    if (from.events < to.events)
        writeEvents(line, recording, from.events, to.events);
    return line + '}';
}

bool JsonLinesWriter::writeBlock(const Recording &recording, const Extent &to, const QByteArray &line)
{
    for (std::size_t task = m_written.tasks; task < to.tasks; ++task)
        m_states.push_back(firstState(recording.tasks[task]));
    for (std::size_t i = m_written.events; i < to.events; ++i) {
        const Event &event = recording.events[i];
        if (const auto state = stateAfter(event); state && event.task != None)
            m_states[event.task] = *state;
    }
    m_written = to;
    return write(line);
}

bool JsonLinesWriter::write(const QByteArray &line)
{
    return m_device.write(line) == line.size() && m_device.write("\n") == 1;
}

bool writeJsonLines(const Recording &recording, QIODevice &device)
{
    return JsonLinesWriter(device).finish(recording);
}

} // namespace record
