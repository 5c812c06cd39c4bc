// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "runtext.h"

#include <aio/repr.h>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString quoted(QString text) { return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"'; }

/// An error as Python's repr() shows it: ValueError("C went wrong").
QString errorRepr(const std::exception_ptr &error)
{
    const QString text = aio::describe(error);
    const qsizetype colon = text.indexOf(u": "_s);
    return colon < 0 ? text + u"()"_s : u"%1(%2)"_s.arg(text.left(colon), quoted(text.mid(colon + 2)));
}

QString valueRepr(const aio::Outcome<QString> &value)
{
    return value.hasValue() ? quoted(value.value()) : errorRepr(value.exception());
}

/// The tasks whose answer the awaiting code has not got yet.
QStringList awaited(const Run &run)
{
    QStringList names;
    for (std::size_t index = run.received().values.size(); index < run.tasks().size(); ++index) {
        if (isActive(run.tasks()[index].state))
            names << run.spec().tasks[index].name;
    }
    // Awaited one after another: the next one only, even if it has just ended.
    if (run.spec().mode == RunMode::CreateTask && run.received().values.size() < run.tasks().size())
        names = {run.spec().tasks[run.received().values.size()].name};
    return names;
}

QStringList activeNames(const Run &run)
{
    QStringList names;
    for (std::size_t index = 0; index < run.tasks().size(); ++index) {
        if (isActive(run.tasks()[index].state))
            names << run.spec().tasks[index].name;
    }
    return names;
}

/// Tasks that returned a value after the awaiting code had given up on them.
QStringList unheardNames(const Run &run)
{
    QStringList names;
    for (std::size_t index = 0; index < run.tasks().size(); ++index) {
        if (run.tasks()[index].state == TaskState::Done)
            names << run.spec().tasks[index].name;
    }
    return names;
}

} // namespace

QString RunText::names(const QStringList &names)
{
    constexpr int mostNames = 3;
    if (names.size() > mostNames)
        return tr("%1 and %Ln more", nullptr, int(names.size()) - mostNames + 1)
            .arg(names.first(mostNames - 1).join(u", "_s));
    if (names.size() < 2)
        return names.join(QString());
    return tr("%1 and %2", "the last two of a list of names")
        .arg(names.first(names.size() - 1).join(u", "_s), names.last());
}

TaskState RunText::statusColour(const Run &run)
{
    switch (run.received().kind) {
    case Received::Awaiting:
        return run.isCancelAsked() ? TaskState::Cancelling : TaskState::Running;
    case Received::Values:
        return TaskState::Done;
    case Received::Raised:
        return run.received().isCancelled ? TaskState::Cancelled : TaskState::Failed;
    }
    Q_UNREACHABLE();
}

QString RunText::status(const Run &run)
{
    const QString time = durationText(run.elapsed());
    switch (statusColour(run)) {
    case TaskState::Running:
        return tr("running %1").arg(time);
    case TaskState::Cancelling:
        return tr("cancelling %1").arg(time);
    case TaskState::Cancelled:
        return tr("cancelled after %1").arg(time);
    case TaskState::Failed:
        return tr("failed after %1").arg(time);
    default:
        break;
    }
    const QString done = tr("done in %1").arg(time);
    const int failed = run.count(TaskState::Failed);
    const int cancelled = run.count(TaskState::Cancelled);
    QStringList parts{done};
    if (failed > 0)
        parts << tr("%Ln failed", nullptr, failed);
    if (cancelled > 0)
        parts << tr("%Ln cancelled", nullptr, cancelled);
    return parts.join(u", "_s);
}

QString RunText::received(const Run &run, int most)
{
    const Received &got = run.received();
    const bool isOneByOne = run.spec().mode == RunMode::CreateTask;
    QStringList values;
    for (std::size_t index = 0; index < got.values.size() && int(index) < most; ++index)
        values << (isOneByOne ? u"resultat%1 = "_s.arg(index + 1) : QString()) + valueRepr(got.values[index]);
    const qsizetype left = qsizetype(got.values.size()) - values.size();
    if (left > 0)
        values << tr("… %Ln more", nullptr, int(left));

    switch (got.kind) {
    case Received::Values:
        return isOneByOne ? values.join(u",  "_s) : u"results = [%1]"_s.arg(values.join(u", "_s));
    case Received::Awaiting:
        if (isOneByOne) {
            values << u"resultat%1 = "_s.arg(got.values.size() + 1)
                          + tr("awaiting %1…").arg(names(awaited(run)));
            return values.join(u",  "_s);
        }
        return u"results = "_s + tr("awaiting %1…").arg(names(awaited(run)));
    case Received::Raised:
        break;
    }
    values << tr("raised %1").arg(aio::describe(got.error));
    QString text = values.join(u",  "_s);
    const QStringList active = activeNames(run);
    if (!active.isEmpty())
        text += u"; "_s
                + tr("%1 still running, nobody awaits it", nullptr, int(active.size())).arg(names(active));
    return text;
}

QString RunText::note(const Run &run)
{
    const bool isLost = run.received().kind == Received::Raised && run.isSettled();
    const QStringList unheard = isLost ? unheardNames(run) : QStringList();
    if (run.spec().mode == RunMode::PlainTasks) {
        if (run.isCancelAsked())
            return tr("The cancel ended the waiting. Plain QCoro::Tasks have no cancellation: each goes on "
                      "to its end.");
        return tr("Plain QCoro::Tasks start when they are created, before gather has them, and cannot be "
                  "cancelled.");
    }
    if (!unheard.isEmpty() && run.spec().mode != RunMode::CreateTask)
        return tr("The awaiting code never got the result of %1.").arg(names(unheard));
    return {};
}

QString RunText::switchNote(const Run &run)
{
    return run.spec().mode == RunMode::GatherReturning
               ? tr("Run again will raise the first error; this run returns exceptions.")
               : tr("Run again will return exceptions; this run raises the first error.");
}

QString RunText::taskTime(const Run &run, std::size_t index)
{
    const TaskRecord &record = run.tasks()[index];
    const TaskSpec &task = run.spec().tasks[index];
    const auto left = [&](Duration since, Duration whole) {
        return tr("%1 left").arg(durationText(std::max(Duration::zero(), whole - (run.now() - since))));
    };
    switch (record.state) {
    case TaskState::Scheduled:
        return {};
    case TaskState::Running:
    case TaskState::Suspended:
        return left(record.started, task.duration);
    case TaskState::Cancelling:
        return left(record.stopped, task.cleanUp);
    default:
        return record.hasStarted ? durationText(record.ended - record.started) : QString();
    }
}

QString RunText::taskResult(const Run &run, std::size_t index)
{
    const TaskRecord &record = run.tasks()[index];
    switch (record.state) {
    case TaskState::Scheduled:
        return tr("scheduled");
    case TaskState::Running:
    case TaskState::Suspended:
        if (!record.isCancelAsked)
            return {};
        return run.spec().mode == RunMode::PlainTasks ? tr("cannot be cancelled") : tr("cancelling");
    case TaskState::Cancelling:
        return tr("cleaning up");
    case TaskState::Cancelled:
        return record.hasStarted ? tr("cancelled") : tr("cancelled before it started");
    case TaskState::Failed:
        return aio::describe(record.error);
    case TaskState::Done:
        return tr("“%1”").arg(record.result);
    }
    Q_UNREACHABLE();
}

QString RunText::stateName(TaskState state)
{
    switch (state) {
    case TaskState::Scheduled:
        return tr("scheduled");
    case TaskState::Running:
        return tr("running");
    case TaskState::Suspended:
        return tr("suspended");
    case TaskState::Cancelling:
        return tr("cleaning up");
    case TaskState::Cancelled:
        return tr("cancelled");
    case TaskState::Failed:
        return tr("failed");
    case TaskState::Done:
        return tr("done");
    }
    Q_UNREACHABLE();
}

QString RunText::taskSentence(const Run &run, std::size_t index)
{
    QStringList parts{run.spec().tasks[index].name, stateName(run.tasks()[index].state)};
    for (const QString &part : {taskTime(run, index), taskResult(run, index)}) {
        if (!part.isEmpty() && !parts.contains(part))
            parts << part;
    }
    return parts.join(u", "_s);
}

} // namespace app
