// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What a step of a drag costs on the window's thread, for each scenario of the catalogue: the run, what can be dragged in
// it, the ghost, the chart, the words, and a picture of 1000 x 500. Processor time, the best of several rounds, as lines
// "name<TAB>library<TAB>figure<TAB>unit": the median of all scenarios, and the five that take longest.
#include <lab/handles.h>
#include <record/difference.h>
#include <record/outcome.h>
#include <timeline/ghost.h>
#include <timeline/paint.h>

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace {

constexpr int Rounds = 20;

double cpuMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// What is shown after a step; kept, so that nothing of it is left out.
struct Shown {
    std::size_t handles = 0;
    std::size_t sentences = 0;
    qsizetype words = 0;
};

Shown step(const lab::WhatIf &whatIf, const record::Recording &before, QImage &image)
{
    auto result = lab::run(whatIf);
    const auto &run = std::get<lab::Run>(result);
    Shown shown;
    shown.handles = lab::handlesOf(whatIf, run).size();
    const timeline::Ghost ghost(before, run.recording);
    const timeline::Chart chart(run.recording);
    timeline::View view;
    view.size = image.size();
    view.loopHeight = 30;
    view = timeline::fitted(view, chart);
    QPainter painter(&image);
    timeline::paint(painter, chart, view, timeline::Style::light(), &ghost);
    shown.sentences = record::outcomeOf(run.recording).size();
    shown.words = record::differenceText(before, run.recording).size();
    return shown;
}

struct Cost {
    double milliseconds = 0;
    QString scenario;
};

/// The first thing that can be dragged is dragged there and back.
Cost costOf(const lab::Scenario &scenario)
{
    const lab::WhatIf usual{lab::find(scenario.name), {}, {}};
    auto result = lab::run(usual);
    const auto &run = std::get<lab::Run>(result);
    const auto handles = lab::handlesOf(usual, run);
    const auto moved = [&](int round) {
        if (handles.empty())
            return usual;
        const double by = handles.front().what == lab::Handle::What::Size ? 1 : 0.05;
        return lab::movedTo(usual, handles.front().axis, handles.front().value + (round % 2 == 0 ? by : 0));
    };
    QImage image(1000, 500, QImage::Format_RGB32);
    Cost cost{1e9, scenario.name};
    for (int round = 0; round < Rounds; ++round) {
        const lab::WhatIf whatIf = moved(round);
        const double start = cpuMilliseconds();
        (void)step(whatIf, run.recording, image);
        cost.milliseconds = std::min(cost.milliseconds, cpuMilliseconds() - start);
    }
    return cost;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    std::vector<Cost> costs;
    for (const lab::Scenario &scenario : lab::scenarios())
        costs.push_back(costOf(scenario));
    std::sort(costs.begin(), costs.end(),
              [](const Cost &one, const Cost &other) { return one.milliseconds > other.milliseconds; });
    std::printf("a step of a drag, median of %zu scenarios\tlab\t%.2f\tms\n", costs.size(),
                costs[costs.size() / 2].milliseconds);
    for (std::size_t i = 0; i < 5 && i < costs.size(); ++i)
        std::printf("a step of a drag, %s\tlab\t%.2f\tms\n", qPrintable(costs[i].scenario),
                    costs[i].milliseconds);
    return 0;
}
