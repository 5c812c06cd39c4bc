// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "words.h"

#include <aio/inspect.h>
#include <record/words.h>

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace timeline {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(timeline)
};

using std::chrono::hours;
using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

QString number(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

/// A text that people see in a sentence: one line, not too long.
QString shortened(const QString &text)
{
    constexpr qsizetype most = 200;
    const QString line = text.left(most + 1).simplified();
    return line.size() > most ? line.left(most) + u'…' : line;
}

QString quotedName(const Chart &chart, TaskIndex task)
{
    return task == None ? Tr::tr("an unknown task") : shortened(chart.recording().nameOf(task));
}

} // namespace

QString timeText(Time time, Time step, int more)
{
    struct Unit {
        Time size;
        QString name;
    };
    const std::array units{Unit{seconds(1), Tr::tr("s")}, Unit{milliseconds(1), Tr::tr("ms")},
                           Unit{microseconds(1), Tr::tr("µs")}, Unit{Time(1), Tr::tr("ns")}};
    const Time least = std::max(step, Time(1));
    if (least >= minutes(1) || (least >= seconds(1) && std::chrono::abs(time) >= hours(1))) {
        const auto whole = std::chrono::floor<seconds>(time).count();
        const auto pad = [](std::int64_t value) { return QString::number(value).rightJustified(2, u'0'); };
        return QStringLiteral("%1:%2:%3")
            .arg(QString::number(whole / 3600), pad(whole / 60 % 60), pad(whole % 60));
    }
    // The largest unit that still shows a step with two decimals.
    for (const Unit &unit : units) {
        if (least * 100 < unit.size)
            continue;
        int decimals = 0;
        for (Time place = unit.size; decimals < 2 && place.count() > 1 && least % place != Time();
             place /= 10)
            ++decimals;
        decimals = unit.size == Time(1) ? 0 : decimals + more;
        return QStringLiteral("%1\u00a0%2")
            .arg(number(double(time.count()) / double(unit.size.count()), decimals), unit.name);
    }
    return {};
}

QString durationText(Time duration)
{
    const Time length = std::chrono::abs(duration);
    if (length >= hours(1))
        return timeText(duration, seconds(1));
    if (length == Time())
        return QStringLiteral("0\u00a0%1").arg(Tr::tr("s"));
    const std::array units{std::pair{Time(seconds(1)), Tr::tr("s")},
                           std::pair{Time(milliseconds(1)), Tr::tr("ms")},
                           std::pair{Time(microseconds(1)), Tr::tr("µs")}, std::pair{Time(1), Tr::tr("ns")}};
    for (const auto &[unit, name] : units) {
        if (length < unit)
            continue;
        const double value = double(duration.count()) / double(unit.count());
        const int decimals = unit == Time(1) || value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return QStringLiteral("%1\u00a0%2").arg(number(value, decimals), name);
    }
    return {};
}

QString scopeName(aio::ScopeKind kind)
{
    switch (kind) {
    case aio::ScopeKind::Gather:
        return QStringLiteral("gather");
    case aio::ScopeKind::TaskGroup:
        return QStringLiteral("TaskGroup");
    case aio::ScopeKind::Timeout:
        return QStringLiteral("timeout");
    case aio::ScopeKind::Shield:
        return QStringLiteral("shield");
    case aio::ScopeKind::CleanUp:
        return Tr::tr("clean-up");
    }
    return {};
}

QString waitText(const Chart &chart, const Span &span)
{
    const auto &events = chart.recording().events;
    if (span.state != SpanState::Suspended || span.event >= events.size())
        return {};
    const record::Event &event = events[span.event];
    if (event.kind != record::EventKind::Suspended)
        return {};
    if (event.wait() == aio::WaitKind::Task && event.other != None)
        return Tr::tr("task %1").arg(quotedName(chart, event.other));
    return record::waitWord(event.wait());
}

QString stateText(aio::TaskState state)
{
    switch (state) {
    case aio::TaskState::Scheduled:
        return Tr::tr("scheduled");
    case aio::TaskState::Running:
        return Tr::tr("running");
    case aio::TaskState::Suspended:
        return Tr::tr("suspended");
    case aio::TaskState::Done:
        return Tr::tr("done");
    case aio::TaskState::Failed:
        return Tr::tr("failed");
    case aio::TaskState::Cancelled:
        return Tr::tr("cancelled");
    }
    return {};
}

QString describe(const Chart &chart, LaneIndex index)
{
    const Lane &lane = chart.lane(index);
    const record::Recording &recording = chart.recording();
    QString sentence;
    if (lane.task == None) {
        const record::ScopeRecord &scope = recording.scopes[lane.scope];
        sentence = Tr::tr("%1 of %2, %3")
                       .arg(scopeName(scope.kind), quotedName(chart, scope.task),
                            scope.closed == Never ? Tr::tr("open") : stateText(lane.end));
    } else {
        const record::TaskRecord &task = recording.tasks[lane.task];
        sentence = Tr::tr("%1, %2").arg(quotedName(chart, lane.task), stateText(task.state));
        if (task.ended != Never)
            sentence = Tr::tr("%1 at %2")
                           .arg(sentence, durationText(record::between(chart.begin(), task.ended)));
    }
    if (lane.children > 0)
        sentence = lane.isFolded
                       ? Tr::tr("%1; %n under it, folded", nullptr, int(lane.children)).arg(sentence)
                       : Tr::tr("%1; %n under it", nullptr, int(lane.children)).arg(sentence);
    return sentence;
}

QString describe(const Chart &chart, TaskIndex task, std::size_t index)
{
    const auto &spans = chart.track(task).spans();
    if (index >= spans.size())
        return {};
    const Span &span = spans[index];
    const QString name = quotedName(chart, task);
    const QString from = durationText(span.begin - chart.begin());
    const QString length = durationText(
        record::between(span.begin, chart.track(task).endOf(index, chart.end())));
    const QString wait = waitText(chart, span);
    if (span.state == SpanState::Over)
        return Tr::tr("%1: over since %2").arg(name, from);
    const QString what = span.isCleaningUp                    ? Tr::tr("cleans up")
                         : span.isCancelling                  ? Tr::tr("was cancelled, and goes on")
                         : span.state == SpanState::Scheduled ? Tr::tr("waits for its turn")
                         : span.state == SpanState::Running   ? Tr::tr("runs")
                                                              : Tr::tr("is suspended");
    return wait.isEmpty() ? Tr::tr("%1 %2 from %3 on, for %4").arg(name, what, from, length)
                          : Tr::tr("%1 %2 (%3) from %4 on, for %5").arg(name, what, wait, from, length);
}

namespace {

QString cancelRequestText(const Chart &chart, const record::Event &event, const QString &at)
{
    const record::Recording &recording = chart.recording();
    const aio::Cause cause{event.origin(),
                           event.other < recording.tasks.size() ? recording.tasks[event.other].id : 0, 0};
    const QString by = aio::describe(cause, [&](aio::TaskId) { return quotedName(chart, event.other); });
    return Tr::tr("%1: a cancel was asked for at %2, by %3").arg(quotedName(chart, event.task), at, by);
}

QString endText(const Chart &chart, const record::Event &event, const QString &at)
{
    const QString name = quotedName(chart, event.task);
    const QString text = shortened(chart.recording().texts[event.text]);
    switch (event.exit()) {
    case aio::BodyExit::Returned:
        return text.isEmpty() ? Tr::tr("%1 returned at %2").arg(name, at)
                              : Tr::tr("%1 returned %3 at %2").arg(name, at, text);
    case aio::BodyExit::Raised:
        return Tr::tr("%1 failed at %2: %3").arg(name, at, text);
    case aio::BodyExit::NeverStarted:
        return Tr::tr("%1 was cancelled at %2, before it began").arg(name, at);
    case aio::BodyExit::Cancelled:
        break;
    }
    return Tr::tr("%1 ended at %2, cancelled").arg(name, at);
}

} // namespace

QString describeEvent(const Chart &chart, EventIndex index)
{
    if (index >= chart.recording().events.size())
        return {};
    const record::Event &event = chart.recording().events[index];
    const QString at = durationText(record::between(chart.begin(), event.time));
    const QString name = quotedName(chart, event.task);
    switch (event.kind) {
    case record::EventKind::CancelRequested:
        return cancelRequestText(chart, event, at);
    case record::EventKind::CancelDelivered:
        return Tr::tr("%1: the cancel arrived at %2").arg(name, at);
    case record::EventKind::Note:
        return Tr::tr("%1 at %2: %3 %4")
            .arg(name, at, shortened(chart.recording().texts[event.text]),
                 shortened(chart.recording().texts[event.value]));
    case record::EventKind::Ended:
        return endText(chart, event, at);
    default:
        return {};
    }
}

QString describe(const Chart &chart, const Hit &hit)
{
    switch (hit.what) {
    case Hit::What::Span:
        return describe(chart, hit.task, hit.span);
    case Hit::What::Mark:
        return describeEvent(chart, hit.event);
    case Hit::What::Scope: {
        const record::ScopeRecord &scope = chart.recording().scopes[hit.scope];
        const Time end = scope.closed == Never ? chart.end() : scope.closed;
        return Tr::tr("%1 of %2, for %3, %4")
            .arg(scopeName(scope.kind), quotedName(chart, scope.task),
                 durationText(record::between(scope.opened, end)),
                 scope.closed == Never ? Tr::tr("open")
                 : hit.task == None    ? stateText(chart.lane(hit.lane).end)
                                       : stateText(scope.end));
    }
    case Hit::What::Blocked:
        return Tr::tr("%1 held the event loop up").arg(quotedName(chart, hit.task));
    case Hit::What::Name:
    case Hit::What::Fold:
    case Hit::What::Lane:
        return describe(chart, hit.lane);
    default:
        return {};
    }
}

} // namespace timeline
