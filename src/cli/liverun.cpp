// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "liverun.h"

#include "interrupt.h"

#include <lab/simulate.h>
#include <record/eventlog.h>

#include <QEventLoop>

#include <algorithm>
#include <cstdio>

namespace cli {

LogPrinter::LogPrinter(const record::Recording &expected)
{
    for (const record::LogLine &line : record::eventLog(expected))
        m_nameWidth = std::max(m_nameWidth, line.task.size());
}

void LogPrinter::print(const record::Recording &recording)
{
    const auto lines = record::eventLog(recording);
    for (; m_printed < lines.size(); ++m_printed) {
        const record::LogLine &line = lines[m_printed];
        const QString time = QString::number(lab::roundedSeconds(line.time), 'f', 2).rightJustified(7);
        const QString text = line.detail.isEmpty() ? line.event
                                                   : line.event + QStringLiteral(": ") + line.detail;
        const QString row = time + QStringLiteral("  ") + line.task.leftJustified(m_nameWidth + 2) + text;
        std::puts(qUtf8Printable(row));
    }
    std::fflush(stdout);
}

QCommandLineOption liveOption()
{
    return {
        QStringLiteral("live"),
        QStringLiteral("Run in step with the clock, and print what happens as it happens (as text; other\n"
                       "formats at the end). The order is that of the virtual run. Ctrl+C cancels main.")};
}

QCommandLineOption speedOption()
{
    return {
        QStringLiteral("speed"),
        QStringLiteral("Seconds of the run in a real one, 0.01 to 1000; 1 is the usual one. With --live."),
        QStringLiteral("X"), QStringLiteral("1")};
}

std::variant<std::optional<double>, QString> liveSpeed(const QCommandLineParser &parser)
{
    const QString name = speedOption().names().constFirst();
    if (!parser.isSet(liveOption().names().constFirst())) {
        if (parser.isSet(name))
            return QStringLiteral("--speed is for --live");
        return std::optional<double>();
    }
    if (parser.isSet(QStringLiteral("along")))
        return QStringLiteral("--along tries many runs: it goes without --live");
    bool isNumber = false;
    const double speed = parser.value(name).toDouble(&isNumber);
    if (!isNumber || !(speed >= aio::Pacer::Slowest && speed <= aio::Pacer::Fastest))
        return QStringLiteral("--speed takes a number from 0.01 to 1000, not “%1”").arg(parser.value(name));
    return std::optional(speed);
}

Lived runLive(const lab::WhatIf &whatIf, double speed, LogPrinter *printer)
{
    auto made = lab::LiveRun::of(whatIf);
    if (auto *error = std::get_if<lab::ProgramError>(&made))
        return {std::move(*error)};
    lab::LiveRun &live = *std::get<std::unique_ptr<lab::LiveRun>>(made);
    bool wasInterrupted = false;
    QEventLoop loop;
    live.setRanHandler([&] {
        if (printer)
            printer->print(live.recording());
        if (live.isOver())
            loop.quit();
    });
    const Interrupt interrupt([&] {
        wasInterrupted = true;
        // Of tasks that are left over, which are cancelled already, the end is waited for.
        live.cancel(live.recording().nameOf(0));
    });
    live.setSpeed(speed);
    live.start();
    if (!live.isOver())
        loop.exec();
    return {live.result(), wasInterrupted};
}

} // namespace cli
