// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "eventtext.h"

#include <record/words.h>

#include <aio/inspect.h>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

using record::Event;
using record::EventKind;
using record::None;
using record::Recording;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

QString endWord(aio::BodyExit exit)
{
    switch (exit) {
    case aio::BodyExit::Returned:
        return Tr::tr("returned");
    case aio::BodyExit::Raised:
        return Tr::tr("failed");
    case aio::BodyExit::Cancelled:
        return Tr::tr("cancelled");
    case aio::BodyExit::NeverStarted:
        break;
    }
    return Tr::tr("never started");
}

QString scopeOf(const Recording &recording, const Event &event)
{
    return event.scope < recording.scopes.size() ? record::scopeWord(recording.scopes[event.scope].kind)
                                                 : QString();
}

QString endOf(aio::TaskState end)
{
    switch (end) {
    case aio::TaskState::Failed:
        return Tr::tr("failed");
    case aio::TaskState::Cancelled:
        return Tr::tr("cancelled");
    default:
        return Tr::tr("done");
    }
}

QString askerOf(const Recording &recording, const Event &request)
{
    const aio::Cause cause{request.origin(), request.other == None ? 0 : recording.tasks[request.other].id,
                           0};
    const QString asker = aio::describe(cause, [&](aio::TaskId) { return recording.nameOf(request.other); });
    const QString message = recording.texts[request.text];
    return message.isEmpty() ? Tr::tr("by %1").arg(asker) : Tr::tr("by %1: %2").arg(asker, message);
}

QString waitOf(const Recording &recording, const Event &wait)
{
    QString text = record::waitWord(wait.wait());
    if (wait.other != None)
        text += u' ' + recording.nameOf(wait.other);
    return wait.until == record::Never
               ? text
               : Tr::tr("%1 until %2").arg(text, timeSince(recording.begin(), wait.until));
}

} // namespace

QString eventWord(const Recording &recording, const Event &event)
{
    switch (event.kind) {
    case EventKind::Created:
        return Tr::tr("created");
    case EventKind::Started:
        return Tr::tr("started");
    case EventKind::Suspended:
        return Tr::tr("waits");
    case EventKind::Resumed:
        return Tr::tr("goes on");
    case EventKind::CancelRequested:
        return Tr::tr("cancel requested");
    case EventKind::CancelDelivered:
        return Tr::tr("cancel delivered");
    case EventKind::CancelWithdrawn:
        return Tr::tr("cancel withdrawn");
    case EventKind::Note:
        return recording.texts[event.text];
    case EventKind::Ended:
        return endWord(event.exit());
    case EventKind::ScopeOpened:
        return Tr::tr("%1 begins").arg(scopeOf(recording, event));
    case EventKind::ScopeJoined:
        return Tr::tr("joins %1").arg(scopeOf(recording, event));
    case EventKind::ScopeMoved:
        return Tr::tr("%1 moves").arg(scopeOf(recording, event));
    case EventKind::ScopeClosed:
        return Tr::tr("%1 ends").arg(scopeOf(recording, event));
    }
    return {};
}

QString eventDetail(const Recording &recording, const Event &event)
{
    switch (event.kind) {
    case EventKind::Created: {
        const record::TaskIndex creator = recording.tasks[event.task].creator;
        return creator == None ? QString() : Tr::tr("by %1").arg(recording.nameOf(creator));
    }
    case EventKind::Suspended:
        return waitOf(recording, event);
    case EventKind::CancelRequested:
        return askerOf(recording, event);
    case EventKind::CancelWithdrawn:
        return event.left() == 0 ? QString() : Tr::tr("%Ln request(s) left", nullptr, event.left());
    case EventKind::Note:
        return recording.texts[event.value];
    case EventKind::Ended:
        return recording.texts[event.text];
    case EventKind::ScopeOpened:
    case EventKind::ScopeMoved:
        return event.until == record::Never
                   ? QString()
                   : Tr::tr("until %1").arg(timeSince(recording.begin(), event.until));
    case EventKind::ScopeClosed:
        return endOf(event.end());
    default:
        return {};
    }
}

QString eventSentence(const Recording &recording, record::EventIndex index)
{
    const Event &event = recording.events[index];
    QStringList parts{timeSince(recording.begin(), event.time),
                      event.task == None ? QString() : recording.nameOf(event.task),
                      eventWord(recording, event), eventDetail(recording, event)};
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

int eventState(const Event &event)
{
    switch (event.kind) {
    case EventKind::Note:
        return -1;
    case EventKind::Created:
        return TaskState::Scheduled;
    case EventKind::Suspended:
        return TaskState::Suspended;
    case EventKind::CancelRequested:
    case EventKind::CancelDelivered:
        return TaskState::Cancelling;
    case EventKind::Ended:
        return event.exit() == aio::BodyExit::Returned ? TaskState::Done
               : event.exit() == aio::BodyExit::Raised ? TaskState::Failed
                                                       : TaskState::Cancelled;
    case EventKind::ScopeClosed:
        return shownState(event.end());
    default:
        return TaskState::Running;
    }
}

TaskState shownState(aio::TaskState state)
{
    switch (state) {
    case aio::TaskState::Scheduled:
        return TaskState::Scheduled;
    case aio::TaskState::Running:
        return TaskState::Running;
    case aio::TaskState::Suspended:
        return TaskState::Suspended;
    case aio::TaskState::Done:
        return TaskState::Done;
    case aio::TaskState::Failed:
        return TaskState::Failed;
    case aio::TaskState::Cancelled:
        return TaskState::Cancelled;
    }
    return TaskState::Scheduled;
}

QString timeSince(record::Time begin, record::Time time)
{
    const double seconds = std::chrono::duration<double>(time - begin).count();
    return Tr::tr("%1 s").arg(QLocale().toString(seconds, 'f', 3)).replace(u' ', QChar::Nbsp);
}

QString placeText(const Recording &recording, record::PlaceIndex place)
{
    if (place >= recording.places.size())
        return {};
    const record::PlaceRecord &at = recording.places[place];
    const QString file = recording.texts[at.file].section(u'/', -1);
    // What comes before the function's own name, and its parameters, say little here.
    const QString function =
        recording.texts[at.function].section(u'(', 0, 0).section(u' ', -1).section("::"_L1, -1);
    return u"%1:%2 %3"_s.arg(file).arg(at.line).arg(function).trimmed();
}

QStringList framesText(const Recording &recording, record::PlaceIndex place)
{
    QStringList frames;
    for (record::PlaceIndex next = place; next < recording.places.size();) {
        frames.prepend(placeText(recording, next));
        const record::PlaceIndex outer = recording.places[next].outer;
        next = outer < next ? outer : None;
    }
    return frames;
}

} // namespace app
