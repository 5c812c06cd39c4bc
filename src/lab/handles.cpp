// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "handles.h"

#include <record/eventlog.h>
#include <record/words.h>

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <set>
#include <tuple>

namespace lab {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lab::Handle)
};

using record::Event;
using record::EventIndex;
using record::EventKind;
using record::Never;
using record::None;
using record::Recording;
using record::ScopeIndex;
using record::TaskIndex;
using record::Time;
using Role = Parameter::Role;
using What = Handle::What;

/// No time in a scenario is longer.
constexpr double Longest = 3600;

/// What a task of the source did: a task of the run, or a stretch of one that did it without a task of its own.
struct Part {
    TaskIndex task = None;
    std::vector<EventIndex> events;
};

/// Something that a parameter means for a task.
struct Meaning {
    QString parameter;
    Role role = Role::Plain;
    QString task;

    friend bool operator<(const Meaning &one, const Meaning &other)
    {
        return std::tie(one.parameter, one.role, one.task)
               < std::tie(other.parameter, other.role, other.task);
    }
};

/// Every time of a list has its own meaning: "NAME.0", "NAME.1" …
void addMeanings(std::vector<Meaning> &meanings, const WhatIf &whatIf, const Parameter &parameter)
{
    using Kind = Parameter::Kind;
    if (parameter.kind == Kind::Seconds || parameter.kind == Kind::OptionalSeconds
        || parameter.kind == Kind::Count)
        meanings.push_back({parameter.name, parameter.role, parameter.task});
    if (parameter.kind != Kind::SecondsList)
        return;
    const qsizetype times = valueOf(whatIf, parameter.name).toArray().size();
    for (qsizetype i = 0; i < times; ++i)
        meanings.push_back(
            {QStringLiteral("%1.%2").arg(parameter.name).arg(i), parameter.role, parameter.task});
}

std::vector<Meaning> meaningsOf(const WhatIf &whatIf)
{
    std::vector<Meaning> meanings;
    const Cast &cast = *whatIf.scenario->cast;
    for (const Parameter &parameter : cast.parameters)
        addMeanings(meanings, whatIf, parameter);
    // A parameter may be that of several jobs.
    for (const auto &[name, source] : cast.jobs) {
        meanings.push_back({source.time, Role::Ends, name});
        meanings.push_back({source.cleanup, Role::Cleanup, name});
    }
    std::erase_if(meanings, [](const Meaning &meaning) {
        return meaning.role == Role::Plain || meaning.role == Role::Fails;
    });
    // Cancels first: the wait for one is no other's. Among those of a task, the one declared first claims the first of
    // two waits alike.
    std::stable_partition(meanings.begin(), meanings.end(),
                          [](const Meaning &meaning) { return meaning.role == Role::Pin; });
    std::set<Meaning> seen;
    std::erase_if(meanings, [&seen](const Meaning &meaning) { return !seen.insert(meaning).second; });
    return meanings;
}

/// Finds in a recording what a parameter did. What one parameter has claimed is no other's.
class Finder {
public:
    Finder(const WhatIf &whatIf, const Recording &recording)
        : m_whatIf(whatIf), m_recording(recording), m_events(recording.tasks.size())
    {
        for (EventIndex event = 0; event < recording.events.size(); ++event) {
            if (recording.events[event].task != None)
                m_events[recording.events[event].task].push_back(event);
        }
    }

    std::optional<Handle> find(const Meaning &meaning)
    {
        const QJsonValue value = valueOf(m_whatIf, meaning.parameter);
        if (!value.isDouble())
            return std::nullopt;
        Handle handle;
        handle.task = nameOf(meaning.task);
        handle.axis = {{}, meaning.parameter};
        handle.value = value.toDouble();
        handle.most = Longest;
        if (const Parameter *parameter = m_whatIf.scenario->cast->find(meaning.parameter)) {
            handle.least = parameter->least;
            handle.most = parameter->most;
        } else if (meaning.role == Role::Pin) {
            keepOrder(handle, meaning.parameter);
        }
        for (const Part &part : partsOf(handle.task)) {
            if (place(handle, meaning, part)) {
                handle.lane = part.task;
                return handle;
            }
        }
        return std::nullopt;
    }

private:
    /// Of cancels in a list none comes before the one before it.
    void keepOrder(Handle &handle, const QString &element) const
    {
        const qsizetype dot = element.lastIndexOf(u'.') + 1;
        const int number = element.mid(dot).toInt();
        const auto neighbour = [&](int place) {
            return valueOf(m_whatIf, element.left(dot) + QString::number(place));
        };
        if (number > 0)
            handle.least = neighbour(number - 1).toDouble();
        handle.most = neighbour(number + 1).toDouble(Longest);
    }

    [[nodiscard]] QString nameOf(const QString &task) const
    {
        const QJsonValue name = valueOf(m_whatIf, task + QStringLiteral("_name"));
        return name.isString() ? name.toString() : task;
    }

    [[nodiscard]] std::vector<Part> partsOf(const QString &name) const
    {
        std::vector<Part> parts;
        for (TaskIndex task = 0; task < m_recording.tasks.size(); ++task) {
            if (m_recording.nameOf(task) == name)
                parts.push_back({task, m_events[task]});
        }
        if (parts.empty())
            addStretches(parts, name);
        return parts;
    }

    /// Between the notes "NAME: start" and "NAME: end".
    void addStretches(std::vector<Part> &parts, const QString &name) const
    {
        const QString start = name + record::NameEnd + QStringLiteral("start");
        const QStringList ends{name + record::NameEnd + QStringLiteral("end"),
                               name + record::NameEnd + QStringLiteral("error"),
                               name + record::NameEnd + QStringLiteral("cancelled")};
        for (TaskIndex task = 0; task < m_recording.tasks.size(); ++task) {
            bool isInside = false;
            for (const EventIndex index : m_events[task]) {
                const Event &event = m_recording.events[index];
                const QString key = event.kind == EventKind::Note ? m_recording.texts[event.text] : QString();
                if (key == start)
                    parts.push_back({task, {}});
                isInside = key == start || (isInside && !ends.contains(key));
                if (isInside)
                    parts.back().events.push_back(index);
            }
        }
    }

    [[nodiscard]] static What whatOf(Role role)
    {
        switch (role) {
        case Role::Waits:
            return What::Waits;
        case Role::Cleanup:
            return What::CleansUp;
        case Role::Pin:
            return What::Pin;
        case Role::Limit:
            return What::Limit;
        case Role::Moment:
            return What::Moment;
        case Role::Size:
            return What::Size;
        default:
            return What::Ends;
        }
    }

    bool place(Handle &handle, const Meaning &meaning, const Part &part)
    {
        handle.what = whatOf(meaning.role);
        switch (handle.what) {
        case What::Size:
            return true;
        case What::Pin:
            setOrigin(handle, m_recording.begin());
            claimWaitUntil(handle.time);
            return true;
        case What::Limit:
            return placeLimit(handle, part);
        case What::Moment:
            return placeMoment(handle, part);
        case What::CleansUp:
            return placeCleanUp(handle, part);
        default:
            break;
        }
        for (const Parameter &parameter : m_whatIf.scenario->cast->parameters) {
            if (parameter.role == Role::Fails && parameter.task == meaning.task && handle.what == What::Ends)
                handle.failure = parameter.name;
        }
        if (!handle.failure.isEmpty() && !valueOf(m_whatIf, handle.failure).toString().isEmpty())
            handle.what = What::Fails;
        return placeWait(handle, part);
    }

    static void setOrigin(Handle &handle, Time origin)
    {
        handle.origin = origin;
        handle.time = record::later(origin, fromSeconds(handle.value));
    }

    /// Main sleeps until it cancels somebody.
    void claimWaitUntil(Time time)
    {
        for (const EventIndex index : m_events.front()) {
            const Event &event = m_recording.events[index];
            if (event.kind == EventKind::Suspended && event.until == time && m_claimed.insert(index).second)
                return;
        }
    }

    bool placeWait(Handle &handle, const Part &part)
    {
        const Duration wanted = fromSeconds(handle.value);
        for (std::size_t i = 0; i < part.events.size(); ++i) {
            const Event &event = m_recording.events[part.events[i]];
            const std::optional<Time> next = i + 1 < part.events.size()
                                                 ? std::optional(m_recording.events[part.events[i + 1]].time)
                                                 : std::nullopt;
            if (!lasts(event, next, wanted) || !m_claimed.insert(part.events[i]).second)
                continue;
            setOrigin(handle, event.time);
            handle.isReached = next && *next >= handle.time;
            return true;
        }
        return false;
    }

    /// Whether what begins with the event is to last so long: a sleep, work on a thread, or work that holds up the loop.
    static bool lasts(const Event &event, std::optional<Time> next, Duration wanted)
    {
        const bool isTurn = event.kind == EventKind::Suspended && event.wait() == aio::WaitKind::Turn;
        if (wanted == Duration::zero())
            return isTurn;
        if (event.kind == EventKind::Suspended && event.until != Never)
            return event.wait() == aio::WaitKind::Sleep && record::between(event.time, event.until) == wanted;
        const bool runs = event.kind == EventKind::Started || event.kind == EventKind::Resumed
                          || (event.kind == EventKind::Suspended && event.wait() == aio::WaitKind::Thread);
        return runs && next && record::between(event.time, *next) == wanted;
    }

    bool placeLimit(Handle &handle, const Part &part)
    {
        const Duration wanted = fromSeconds(handle.value);
        for (const EventIndex index : part.events) {
            const Event &event = m_recording.events[index];
            const bool isTimeout = event.kind == EventKind::ScopeOpened
                                   && m_recording.scopes[event.scope].kind == aio::ScopeKind::Timeout;
            const bool isWait = event.kind == EventKind::Suspended && event.wait() != aio::WaitKind::Sleep;
            if ((!isTimeout && !isWait) || event.until == Never
                || record::between(event.time, event.until) != wanted || !m_claimed.insert(index).second)
                continue;
            setOrigin(handle, event.time);
            const Time closed = isTimeout ? m_recording.scopes[event.scope].closed : m_recording.end();
            handle.isReached = closed >= handle.time;
            return true;
        }
        return false;
    }

    bool placeMoment(Handle &handle, const Part &part)
    {
        const Time wanted = record::later(m_recording.begin(), fromSeconds(handle.value));
        for (const Event &event : m_recording.events) {
            if (event.kind != EventKind::ScopeMoved || event.until != wanted
                || m_recording.scopes[event.scope].task != part.task)
                continue;
            setOrigin(handle, m_recording.begin());
            handle.isReached = m_recording.scopes[event.scope].closed >= handle.time;
            return true;
        }
        return false;
    }

    bool placeCleanUp(Handle &handle, const Part &part)
    {
        for (const EventIndex index : part.events) {
            const Event &event = m_recording.events[index];
            if (event.kind != EventKind::ScopeOpened
                || m_recording.scopes[event.scope].kind != aio::ScopeKind::CleanUp)
                continue;
            setOrigin(handle, event.time);
            handle.isReached = m_recording.scopes[event.scope].closed >= handle.time;
            return true;
        }
        return false;
    }

    const WhatIf &m_whatIf;
    const Recording &m_recording;
    std::vector<std::vector<EventIndex>> m_events;
    std::set<EventIndex> m_claimed;
};

/// A cancel from outside.
Handle pinFrom(const WhatIf &whatIf, std::size_t number, const Recording &recording)
{
    const ExternalCancel &cancel = whatIf.cancels[number];
    Handle handle;
    handle.what = What::Pin;
    handle.task = cancel.target;
    handle.axis = {number, {}};
    handle.value = toSeconds(cancel.time);
    handle.most = Longest;
    handle.origin = recording.begin();
    handle.time = record::later(recording.begin(), cancel.time);
    for (TaskIndex task = 0; task < recording.tasks.size() && handle.lane == None; ++task) {
        if (recording.nameOf(task) == cancel.target)
            handle.lane = task;
    }
    return handle;
}

} // namespace

std::vector<Handle> handlesOf(const WhatIf &whatIf, const Run &run)
{
    std::vector<Handle> handles;
    Finder finder(whatIf, run.recording);
    for (const Meaning &meaning : meaningsOf(whatIf)) {
        if (std::optional<Handle> handle = finder.find(meaning))
            handles.push_back(std::move(*handle));
    }
    for (std::size_t i = 0; i < whatIf.cancels.size(); ++i)
        handles.push_back(pinFrom(whatIf, i, run.recording));
    std::stable_sort(handles.begin(), handles.end(), [](const Handle &one, const Handle &other) {
        return std::tie(one.lane, one.time) < std::tie(other.lane, other.time);
    });
    return handles;
}

WhatIf withFailure(WhatIf whatIf, const Handle &handle, bool fails)
{
    const Parameter *parameter = whatIf.scenario->cast->find(handle.failure);
    if (!parameter)
        return whatIf;
    const QString usual = parameter->standard.toString();
    const QString error = !fails            ? QString()
                          : usual.isEmpty() ? QStringLiteral("ValueError: boom ") + handle.task
                                            : usual;
    if (error == usual)
        whatIf.changes.remove(handle.failure);
    else
        whatIf.changes.insert(handle.failure, error);
    return whatIf;
}

QString Handle::sentence() const
{
    const QString duration = record::timeText(fromSeconds(value));
    switch (what) {
    case What::Ends:
        return Tr::tr("%1 ends after %2").arg(task, duration);
    case What::Fails:
        return Tr::tr("%1 fails after %2").arg(task, duration);
    case What::Waits:
        return Tr::tr("%1 waits for %2").arg(task, duration);
    case What::CleansUp:
        return Tr::tr("%1 cleans up for %2").arg(task, duration);
    case What::Pin:
        return Tr::tr("cancel %1 at %2").arg(task, duration);
    case What::Limit:
        return Tr::tr("timeout of %1: %2").arg(task, duration);
    case What::Moment:
        return Tr::tr("timeout of %1 moved to %2").arg(task, duration);
    case What::Size:
        return Tr::tr("%1: %2").arg(axis.parameter).arg(value);
    }
    return {};
}

} // namespace lab
