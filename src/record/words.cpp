// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "words.h"

#include <QCoreApplication>
#include <QLocale>

namespace record {

using namespace std::chrono_literals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(record::Words)
};

} // namespace

QString scopeWord(aio::ScopeKind kind)
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

QString waitWord(aio::WaitKind kind)
{
    switch (kind) {
    case aio::WaitKind::Turn:
        return Tr::tr("its turn");
    case aio::WaitKind::Sleep:
        return QStringLiteral("sleep");
    case aio::WaitKind::Task:
        return Tr::tr("a task");
    case aio::WaitKind::Gather:
        return QStringLiteral("gather");
    case aio::WaitKind::Shield:
        return QStringLiteral("shield");
    case aio::WaitKind::Several:
        return Tr::tr("several");
    case aio::WaitKind::Future:
        return Tr::tr("a future");
    case aio::WaitKind::TaskGroup:
        return Tr::tr("the tasks of its group");
    case aio::WaitKind::Semaphore:
        return Tr::tr("a semaphore");
    case aio::WaitKind::Lock:
        return Tr::tr("a lock");
    case aio::WaitKind::Event:
        return Tr::tr("an event");
    case aio::WaitKind::Condition:
        return Tr::tr("a condition");
    case aio::WaitKind::Barrier:
        return Tr::tr("a barrier");
    case aio::WaitKind::Queue:
        return Tr::tr("a queue");
    case aio::WaitKind::Thread:
        return Tr::tr("a thread");
    case aio::WaitKind::Signal:
        return Tr::tr("a signal");
    case aio::WaitKind::Foreign:
        return Tr::tr("another library");
    }
    return {};
}

QString timeText(Time duration)
{
    const QLocale locale;
    const auto in = [&](auto unit, int decimals) {
        return locale.toString(std::chrono::duration<double>(duration) / unit, 'f', decimals);
    };
    // From where rounding to a unit would give its next.
    if (duration >= 995ms || duration == 0s)
        return Tr::tr("%1 s").arg(in(1s, 2));
    if (duration >= 995us)
        return Tr::tr("%1 ms").arg(in(1ms, duration < 10ms ? 1 : 0));
    return Tr::tr("%1 µs").arg(in(1us, duration < 10us ? 1 : 0));
}

} // namespace record
