// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What a timeline costs: making a chart of 10,000 tasks and 1,000,000 events, taking up 1,000 more, and a frame of
// 1440 x 900. Processor time, the best of several rounds, as lines "name<TAB>library<TAB>figure<TAB>unit".
#include "story.h"

#include <timeline/paint.h>

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <limits>

using namespace std::chrono_literals;
using timeline::Chart;
using timeline::View;

namespace {

constexpr int Tasks = 10'000;
constexpr int Rounds = 50;

double cpuMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

void measure(const char *name, int times, const std::function<void()> &work)
{
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < times; ++round) {
        const double start = cpuMilliseconds();
        work();
        best = std::min(best, cpuMilliseconds() - start);
    }
    std::printf("%s\ttimeline\t%.2f\tms\n", name, best);
    std::fflush(stdout);
}

/// Fifty rounds of a run and a wait for each task, in an order that mixes them; some are cancelled, some fail.
class Crowd {
public:
    Crowd()
    {
        m_story.create(QStringLiteral("main"));
        m_story.start(0);
        const auto group = m_story.open(0, aio::ScopeKind::TaskGroup);
        for (int i = 1; i < Tasks; ++i) {
            const auto task = m_story.create(QStringLiteral("download %1").arg(i), 0);
            m_story.join(group, task);
            m_story.start(task);
            m_story.suspend(task);
            m_story.now += 1us;
        }
        while (m_story.recording().events.size() < 1'000'000)
            goOn();
    }

    [[nodiscard]] const record::Recording &recording() const { return m_story.recording(); }

    /// Two events.
    void goOn()
    {
        const auto task = record::TaskIndex(1 + m_dice.below(Tasks - 1));
        m_story.now += record::Time(1000 + m_dice.below(20'000));
        m_story.resume(task, m_story.now - 500ns);
        if (m_dice.oneIn(5000))
            m_story.deliverCancel(task);
        m_story.now += record::Time(m_dice.below(3000));
        m_story.suspend(task, m_dice.oneIn(2) ? aio::WaitKind::Sleep : aio::WaitKind::Semaphore);
    }

private:
    Story m_story;
    Dice m_dice{1};
};

/// One task that does all there is.
record::Recording soloist()
{
    Story story;
    story.create(QStringLiteral("main"));
    Dice dice(2);
    for (int lane = 0; lane < 40; ++lane)
        story.create(QStringLiteral("worker %1").arg(lane), 0);
    for (int i = 0; i < 500'000; ++i) {
        const auto task = record::TaskIndex(1 + i % 40);
        story.now += record::Time(dice.below(2000));
        story.resume(task);
        story.now += record::Time(dice.below(1000));
        story.suspend(task);
    }
    return story.recording();
}

void measureFrames(const char *what, const Chart &chart)
{
    const timeline::Style style = timeline::Style::light();
    QImage image(1440, 900, QImage::Format_ARGB32_Premultiplied);
    View view;
    view.size = image.size();
    view.loopHeight = 48;
    const View fitted = timeline::fitted(view, chart);
    const auto frame = [&](const View &shown) {
        QPainter painter(&image);
        timeline::paint(painter, chart, shown, style);
    };
    const auto named = [&](const char *part) { return QByteArray(what) + ", " + part; };
    measure(named("frame, fitted"), Rounds, [&] { frame(fitted); });
    View dense = fitted;
    dense.laneHeight = 8;
    measure(named("frame, fitted, lanes of 8 px"), Rounds, [&] { frame(dense); });
    const View middle = timeline::zoomedAt(fitted, 800, 0.02);
    measure(named("frame, 50 times closer"), Rounds, [&] { frame(middle); });
    const View close = timeline::zoomedAt(fitted, 800, 1e-5);
    measure(named("frame, 100,000 times closer"), Rounds, [&] { frame(close); });
    View moving = middle;
    measure(named("frame, panning"), Rounds, [&] {
        moving = timeline::panned(moving, chart, -37, -90);
        frame(moving);
    });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    Crowd crowd;
    measure("10,000 tasks, 1,000,000 events: chart", 3, [&] { const Chart chart(crowd.recording()); });
    Chart chart(crowd.recording());
    (void)chart.rows();
    for (int round = 0; round < 5; ++round) {
        for (int i = 0; i < 500; ++i)
            crowd.goOn();
        if (round < 4)
            chart.update(crowd.recording());
    }
    measure("10,000 tasks, 1,000,000 events: 1,000 more", 1, [&] {
        chart.update(crowd.recording());
        (void)chart.rows();
    });
    measureFrames("10,000 tasks", chart);
    chart.setFolded(0, true);
    measure("10,000 tasks, folded for the first time", 1, [&] { (void)chart.histogram(0); });
    measureFrames("10,000 tasks, folded", chart);
    const record::Recording busy = soloist();
    measureFrames("40 tasks with 25,000 events each", Chart(busy));
    return 0;
}
