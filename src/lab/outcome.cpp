// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "outcome.h"

#include <record/outcome.h>
#include <record/words.h>

#include <QCoreApplication>

namespace lab {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lab::Outcome)
};

} // namespace

QString sentenceFor(const Report &report)
{
    const QString time = record::timeText(report.time);
    switch (report.kind) {
    case aio::Unhandled::Kind::TaskError:
        return Tr::tr("Nobody looked at the error of “%1”, which was reported at %2: %3.")
            .arg(report.subject, time, report.error);
    case aio::Unhandled::Kind::CallbackError:
        return Tr::tr("A callback raised %2 at %1.").arg(time, report.error);
    case aio::Unhandled::Kind::ShieldedError:
        return Tr::tr("Nobody waited for “%1” any more when it failed at %2: %3.")
            .arg(report.subject, time, report.error);
    case aio::Unhandled::Kind::NeverAwaited:
        return Tr::tr("The coroutine %1() was never awaited: its body never ran.").arg(report.subject);
    case aio::Unhandled::Kind::DestroyedPending:
        break;
    }
    return Tr::tr("“%1” was destroyed at %2, before it had ended.").arg(report.subject, time);
}

QStringList outcomeOf(const Run &run, std::size_t most)
{
    QStringList sentences;
    if (run.ending == Ending::Deadlock)
        sentences << Tr::tr("Nothing goes on after %1: %2.").arg(record::timeText(run.duration), run.value);
    for (const record::OutcomeSentence &sentence : record::outcomeOf(run.recording, most))
        sentences << sentence.text;
    for (const Report &report : run.reports)
        sentences << sentenceFor(report);
    return sentences;
}

} // namespace lab
