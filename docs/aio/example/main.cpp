// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Asks weather stations, all at once and each for a quarter of a second at most, then watches until it is
// stopped. With --simulate the same code runs on a virtual clock and takes no time.
#include <aio/aio.h>

#include <QCoreApplication>
#include <QTextStream>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

void say(const QString &line) { QTextStream(stdout) << line << '\n'; }

/// Stands for a request: a real one would await a QNetworkReply or a QProcess.
aio::Coro<int> ask(QString station, milliseconds answersAfter)
{
    co_await aio::sleep(answersAfter);
    if (station == "Ushant")
        throw std::runtime_error("station is being repaired");
    co_return int(station.size());
}

aio::Coro<> report(QString station, milliseconds answersAfter)
{
    try {
        const int degrees = co_await aio::timeout(250ms, ask(station, answersAfter));
        say(QStringLiteral("%1: %2 degrees").arg(station).arg(degrees));
    } catch (const aio::TimeoutError &) {
        say(station + ": no answer");
    } catch (const std::exception &error) {
        say(station + ": " + error.what());
    }
}

/// Goes on until it is cancelled, and tidies up then.
aio::Coro<> watch()
{
    const auto watching = []() -> aio::Coro<> {
        for (int round = 1;; ++round) {
            co_await aio::sleep(100ms);
            say(QStringLiteral("round %1").arg(round));
        }
    };
    const auto closing = []() -> aio::Coro<> {
        co_await aio::sleep(20ms);
        say("closed");
    };
    co_await aio::withCleanup(watching, closing);
}

aio::Coro<> survey()
{
    const auto stations = [](aio::TaskGroup &group) -> aio::Coro<> {
        group.createTask(report("Brest", 200ms));
        group.createTask(report("Ushant", 50ms));
        group.createTask(report("Roscoff", 100ms));
        group.createTask(report("Molene", 1h));
        co_return;
    };
    co_await aio::withTaskGroup(stations); // goes on when all four have ended
    say("asked all of them");
    co_await watch();
}

aio::Coro<> program()
{
    auto task = aio::createTask(survey(), "survey");
    // Stands for Ctrl+C or a button.
    auto &loop = aio::Loop::current();
    loop.callAt(loop.now() + 500ms, [task]() mutable { task.cancel(); });
    const auto outcome = co_await aio::settled(task);
    say("survey: " + outcome.repr());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().contains("--simulate"))
        aio::Simulation().run(program());
    else
        aio::run(program());
    return 0;
}
