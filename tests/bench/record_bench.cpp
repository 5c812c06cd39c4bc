// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What recording costs: time an event, memory, and a recording of a million events as a file. Lines as aio_bench's.
#include <aio/gather.h>
#include <aio/inspect.h>
#include <aio/simulation.h>
#include <aio/sleep.h>
#include <record/chrometrace.h>
#include <record/jsonlines.h>
#include <record/recorder.h>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <malloc.h>
#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <limits>

using namespace aio;
using namespace std::chrono_literals;

namespace {

constexpr int Tasks = 10'000;
constexpr std::size_t Events = 1'000'000;

/// Processor time of the process: what other programs do meanwhile does not count.
double cpuNanoseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e9 + static_cast<double>(time.tv_nsec);
}

void print(const char *name, double figure, const char *unit)
{
    std::printf("%s\trecord\t%.1f\t%s\n", name, figure, unit);
    std::fflush(stdout);
}

/// The best of several rounds, in nanoseconds.
template<typename Work>
double best(Work work, int rounds = 5)
{
    double least = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        const double start = cpuNanoseconds();
        work();
        least = std::min(least, cpuNanoseconds() - start);
    }
    return least;
}

Coro<> turns(int times)
{
    for (int i = 0; i < times; ++i)
        co_await aio::sleep(0s);
}

Coro<> sleeps(int times)
{
    for (int i = 0; i < times; ++i)
        co_await aio::sleep(1ms);
}

Coro<> nested(int depth, int times)
{
    if (depth == 0)
        co_await sleeps(times);
    else
        co_await nested(depth - 1, times);
}

Coro<> notes(int times)
{
    for (int i = 0; i < times; ++i) {
        annotate(QStringLiteral("progress"), QString::number(i));
        co_await aio::sleep(1ms);
    }
}

template<typename Make>
Coro<> together(Make make)
{
    std::vector<Coro<>> all;
    for (int i = 0; i < 100; ++i)
        all.push_back(make());
    co_await gather(std::move(all));
}

/// What a recorded event costs beside the run without a recorder.
template<typename Make>
void measureCost(const char *name, Make make)
{
    std::size_t events = 0;
    const double without = best([&] { Simulation().run(together(make)); });
    const double with = best([&] {
        Simulation simulation;
        const record::Recorder recorder(simulation.loop());
        simulation.run(together(make));
        events = recorder.recording().events.size();
    });
    print(name, (with - without) / static_cast<double>(events), "ns");
}

Coro<> download(int times)
{
    for (int i = 0; i < times; ++i) {
        if (i % 8 == 0)
            annotate(QStringLiteral("received"),
                     QString::number(i * 16'384) + QStringLiteral(" of 4,194,304"));
        co_await aio::sleep(1ms);
    }
}

Coro<> manyDownloads()
{
    std::vector<Task<>> all;
    for (int i = 0; i < Tasks; ++i)
        all.push_back(
            createTask(download(48), QStringLiteral("https://example.com/archive/picture-%1.jpeg").arg(i)));
    co_await gather(std::move(all));
}

record::Recording millionEvents()
{
    Simulation simulation;
    record::Recorder recorder(simulation.loop(), record::Recorder::Of::Everything, Events);
    simulation.run(manyDownloads());
    return recorder.take();
}

double megabytesInUse() { return static_cast<double>(mallinfo2().uordblks + mallinfo2().hblkhd) / 1e6; }

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
}

record::Recording readFrom(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    auto result = record::readJsonLines(file);
    return std::move(std::get<record::ReadRecording>(result).recording);
}

/// In a process of its own, whose peak of memory is that of reading.
void open(const QString &name)
{
    const double start = cpuNanoseconds();
    const record::Recording recording = readFrom(name);
    print("1,000,000 events: read JSON Lines", (cpuNanoseconds() - start) / 1e6, "ms");
    print("1,000,000 events: peak of memory while reading", peakMegabytes(), "MB");
    if (recording.events.size() < Events)
        std::abort();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().size() == 2) {
        open(QCoreApplication::arguments().at(1));
        return 0;
    }
    measureCost("record sleep(0) among 100 tasks, an event", [] { return turns(1000); });
    measureCost("record sleeps among 100 tasks, an event", [] { return sleeps(1000); });
    measureCost("record sleeps 8 coroutines deep, an event", [] { return nested(8, 1000); });
    measureCost("record notes and sleeps, an event", [] { return notes(1000); });

    const double before = megabytesInUse();
    const record::Recording recording = millionEvents();
    print("1,000,000 events of 10,000 tasks, memory", static_cast<double>(recording.memory()) / 1e6, "MB");
    print("1,000,000 events of 10,000 tasks, memory as malloc sees it", megabytesInUse() - before, "MB");

    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("run.jsonl")));
    QFile trace(folder.filePath(QStringLiteral("run.trace.json")));
    if (!file.open(QIODevice::WriteOnly) || !trace.open(QIODevice::WriteOnly))
        return 1;
    print("1,000,000 events: write JSON Lines",
          best([&] { record::writeJsonLines(recording, file); }, 1) / 1e6, "ms");
    print("1,000,000 events: write a Chrome trace",
          best([&] { record::writeChromeTrace(recording, trace); }, 1) / 1e6, "ms");
    file.close();
    print("1,000,000 events as JSON Lines", static_cast<double>(file.size()) / 1e6, "MB");
    const QByteArray command = '"' + QFile::encodeName(QCoreApplication::applicationFilePath()) + "\" \""
                               + QFile::encodeName(file.fileName()) + '"';
    return std::system(command.constData()) == 0 ? 0 : 1;
}
