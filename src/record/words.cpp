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
