// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "jsonblock.h"

#include "jsonformat.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace record {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(record::Block)
};

constexpr qint64 Largest = std::numeric_limits<qint64>::max();
constexpr qint64 LargestIndex = qint64(None) - 1;

struct Range {
    qint64 least;
    qint64 most;
};
constexpr bool contains(const Range &range, qint64 number)
{
    return number >= range.least && number <= range.most;
}
constexpr Range Flag{0, 1};
constexpr Range States{0, qint64(aio::TaskState::Cancelled)};
constexpr Range Times{0, Largest - 1};

/// The numbers of `count` things, or none.
constexpr Range indicesBelow(std::size_t count) { return {-1, qint64(count) - 1}; }
/// The numbers of texts, of which 0 is the empty one.
constexpr Range textsUpTo(std::size_t count) { return {0, qint64(count)}; }

/// The columns of a list of places, tasks, scopes or events.
class Columns {
public:
    /// Of the member `list` of `line`; `counting` is the column that is always there.
    Columns(const QJsonObject &line, const char *list, const Column &counting)
        : m_list(list)
    {
        const QJsonValue columns = line.value(QLatin1String(list));
        if (columns.isUndefined())
            return;
        m_columns = columns.toObject();
        const QJsonValue first = m_columns.value(QLatin1String(counting.name));
        if (!first.isArray())
            throw Fault{Tr::tr("“%1” is missing in “%2”").arg(QLatin1String(counting.name), m_list)};
        m_size = first.toArray().size();
        if (m_size > LargestIndex)
            throw Fault{Tr::tr("there are too many in “%1”").arg(m_list)};
    }

    [[nodiscard]] std::size_t size() const { return std::size_t(m_size); }

    /// Calls `take(i, value)` for each value of the column; the values must be in `range`, which may depend on i.
    template<typename RangeOf, typename Take>
    void each(const Column &column, RangeOf rangeOf, Take take) const
    {
        const QJsonValue value = m_columns.value(QLatin1String(column.name));
        if (m_size == 0 || (value.isUndefined() && column.standard)) {
            for (std::size_t i = 0; i < size(); ++i) {
                if (*column.standard != NoTime && !contains(rangeOf(i), *column.standard))
                    refuse(column, *column.standard);
                take(i, *column.standard);
            }
            return;
        }
        const QJsonArray values = value.toArray();
        if (!value.isArray() || values.size() != m_size)
            throw Fault{Tr::tr("“%1” in “%2” has not %L3 numbers")
                            .arg(QLatin1String(column.name), m_list)
                            .arg(m_size)};
        for (qsizetype i = 0; i < m_size; ++i)
            take(std::size_t(i), checked(values.at(i), column, rangeOf(std::size_t(i))));
    }
    template<typename Take>
    void each(const Column &column, Range range, Take take) const
    {
        each(column, [range](std::size_t) { return range; }, take);
    }

    /// Throws that a number is out of range.
    [[noreturn]] void refuse(const Column &column, const QJsonValue &value) const
    {
        const qint64 whole = value.toInteger(NoTime);
        throw Fault{Tr::tr("“%1” in “%2” can't be %3")
                        .arg(QLatin1String(column.name), m_list,
                             whole != NoTime    ? QString::number(whole)
                             : value.isDouble() ? QString::number(value.toDouble())
                                                : Tr::tr("that"))};
    }

private:
    [[nodiscard]] qint64 checked(const QJsonValue &value, const Column &column, Range range) const
    {
        if (value.isNull() && column.standard == NoTime)
            return NoTime;
        const qint64 number = value.toInteger(NoTime);
        if (!value.isDouble() || !contains(range, number))
            refuse(column, value);
        return number;
    }

    QJsonObject m_columns;
    QLatin1String m_list;
    qsizetype m_size = 0;
};

std::uint32_t index(qint64 number) { return number < 0 ? None : std::uint32_t(number); }

/// The counterpart of the writer's until(): overflow can only come from a file that was changed.
Time untilOf(qint64 number, Time from)
{
    qint64 sum = 0;
    if (number == NoTime || __builtin_add_overflow(from.count(), number, &sum))
        return Never;
    return Time(std::max<qint64>(sum, 0));
}

/// What Event::detail may be at most.
qint64 mostDetail(EventKind kind)
{
    switch (kind) {
    case EventKind::Suspended:
        return qint64(aio::WaitKind::Foreign);
    case EventKind::CancelRequested:
        return qint64(aio::CancelOrigin::Shutdown);
    case EventKind::Ended:
        return qint64(aio::BodyExit::Cancelled);
    case EventKind::ScopeClosed:
        return qint64(aio::TaskState::Cancelled);
    default:
        return std::numeric_limits<std::uint8_t>::max();
    }
}

bool isOfScope(EventKind kind) { return kind >= EventKind::ScopeOpened; }

} // namespace

Block::Block(const QJsonObject &line, const Recording &before)
{
    readTexts(line);
    Counts counts{before.texts.size() + std::size_t(m_texts.size()), before.places.size(),
                  before.tasks.size(), before.scopes.size()};
    readPlaces(line, counts);
    readTasks(line, counts);
    readScopes(line, counts);
    readEvents(line, counts);
}

void Block::readTexts(const QJsonObject &line)
{
    const QJsonValue texts = line.value(QLatin1String(Fields::Texts));
    if (!texts.isUndefined() && !texts.isArray())
        throw Fault{Tr::tr("“%1” is not a list").arg(QLatin1String(Fields::Texts))};
    const QJsonArray list = texts.toArray();
    m_texts.reserve(list.size());
    for (const QJsonValue text : list) {
        // The empty text has the number 0, and no other.
        if (!text.isString() || text.toString().isEmpty())
            throw Fault{Tr::tr("“%1” has something else than texts").arg(QLatin1String(Fields::Texts))};
        m_texts.append(text.toString());
    }
}

void Block::readPlaces(const QJsonObject &line, Counts &counts)
{
    const Columns columns(line, Fields::Places, PlaceColumns::File);
    m_places.resize(columns.size());
    columns.each(
        PlaceColumns::Outer, [&](std::size_t i) { return indicesBelow(counts.places + i); },
        [&](auto i, qint64 value) { m_places[i].outer = index(value); });
    columns.each(PlaceColumns::File, textsUpTo(counts.texts),
                 [&](auto i, qint64 value) { m_places[i].file = index(value); });
    columns.each(PlaceColumns::Function, textsUpTo(counts.texts),
                 [&](auto i, qint64 value) { m_places[i].function = index(value); });
    columns.each(PlaceColumns::Line, Range{0, LargestIndex},
                 [&](auto i, qint64 value) { m_places[i].line = index(value); });
    counts.places += m_places.size();
}

void Block::readTasks(const QJsonObject &line, Counts &counts)
{
    const Columns columns(line, Fields::Tasks, TaskColumns::Id);
    m_tasks.resize(columns.size());
    columns.each(TaskColumns::Id, Range{0, Largest},
                 [&](auto i, qint64 value) { m_tasks[i].id = aio::TaskId(value); });
    columns.each(TaskColumns::Created, Times,
                 [&](auto i, qint64 value) { m_tasks[i].created = Time(value); });
    columns.each(TaskColumns::Name, textsUpTo(counts.texts),
                 [&](auto i, qint64 value) { m_tasks[i].name = index(value); });
    columns.each(
        TaskColumns::Creator, [&](std::size_t i) { return indicesBelow(counts.tasks + i); },
        [&](auto i, qint64 value) { m_tasks[i].creator = index(value); });
    columns.each(TaskColumns::Place, indicesBelow(counts.places),
                 [&](auto i, qint64 value) { m_tasks[i].place = index(value); });
    columns.each(TaskColumns::State, States,
                 [&](auto i, qint64 value) { m_tasks[i].state = aio::TaskState(value); });
    columns.each(TaskColumns::Older, Flag, [&](auto i, qint64 value) { m_tasks[i].isOlder = value != 0; });
    counts.tasks += m_tasks.size();
}

void Block::readScopes(const QJsonObject &line, Counts &counts)
{
    const Columns columns(line, Fields::Scopes, ScopeColumns::Kind);
    m_scopes.resize(columns.size());
    columns.each(ScopeColumns::Kind, Range{0, qint64(aio::ScopeKind::CleanUp)},
                 [&](auto i, qint64 value) { m_scopes[i].kind = aio::ScopeKind(value); });
    columns.each(ScopeColumns::Opened, Times,
                 [&](auto i, qint64 value) { m_scopes[i].opened = Time(value); });
    columns.each(ScopeColumns::Until, Range{-Largest, Largest},
                 [&](auto i, qint64 value) { m_scopes[i].until = untilOf(value, m_scopes[i].opened); });
    columns.each(ScopeColumns::Task, indicesBelow(counts.tasks),
                 [&](auto i, qint64 value) { m_scopes[i].task = index(value); });
    columns.each(ScopeColumns::Place, indicesBelow(counts.places),
                 [&](auto i, qint64 value) { m_scopes[i].place = index(value); });
    counts.scopes += m_scopes.size();
}

void Block::readEvents(const QJsonObject &line, const Counts &counts)
{
    using namespace EventColumns;
    const Columns columns(line, Fields::Events, Kind);
    m_events.resize(columns.size());
    columns.each(Kind, Range{0, EventKinds - 1},
                 [&](auto i, qint64 value) { m_events[i].kind = EventKind(value); });
    qint64 time = 0;
    columns.each(EventColumns::Time, Range{-Largest, Largest}, [&](auto i, qint64 value) {
        if (__builtin_add_overflow(time, value, &time) || time < Times.least || time > Times.most)
            columns.refuse(EventColumns::Time, value);
        m_events[i].time = record::Time(time);
    });
    columns.each(Until, Range{-Largest, Largest},
                 [&](auto i, qint64 value) { m_events[i].until = untilOf(value, m_events[i].time); });
    columns.each(
        Task,
        [&](std::size_t i) {
            return Range{isOfScope(m_events[i].kind) && m_events[i].kind != EventKind::ScopeJoined ? -1 : 0,
                         qint64(counts.tasks) - 1};
        },
        [&](auto i, qint64 value) { m_events[i].task = index(value); });
    columns.each(Other, indicesBelow(counts.tasks),
                 [&](auto i, qint64 value) { m_events[i].other = index(value); });
    columns.each(
        Scope,
        [&](std::size_t i) { return Range{isOfScope(m_events[i].kind) ? 0 : -1, qint64(counts.scopes) - 1}; },
        [&](auto i, qint64 value) { m_events[i].scope = index(value); });
    columns.each(Place, indicesBelow(counts.places),
                 [&](auto i, qint64 value) { m_events[i].place = index(value); });
    columns.each(Text, textsUpTo(counts.texts),
                 [&](auto i, qint64 value) { m_events[i].text = index(value); });
    columns.each(Value, textsUpTo(counts.texts),
                 [&](auto i, qint64 value) { m_events[i].value = index(value); });
    columns.each(
        Detail, [&](std::size_t i) { return Range{0, mostDetail(m_events[i].kind)}; },
        [&](auto i, qint64 value) { m_events[i].detail = std::uint8_t(value); });
    columns.each(Turn, Flag, [&](auto i, qint64 value) { m_events[i].startsTurn = value != 0; });
}

std::size_t Block::addTo(RecordingWriter &writer) const
{
    for (const QString &text : m_texts)
        writer.addText(text);
    for (const PlaceRecord &place : m_places)
        writer.addPlace(place);
    for (const TaskRecord &task : m_tasks)
        writer.addTask(task);
    for (const ScopeRecord &scope : m_scopes)
        writer.addScope(scope);
    std::size_t backwards = 0;
    for (Event event : m_events) {
        if (const Time before = writer.recording().end(); event.time < before) {
            event.time = before;
            ++backwards;
        }
        writer.append(event);
    }
    return backwards;
}

} // namespace record
