// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "demos.h"

#include "dashboard.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

/// A run has gone on for so long, or is over.
bool hasReached(const Dashboard &dashboard, int number, Duration age)
{
    const auto activity = dashboard.runs().activity(number);
    return activity && (activity->isSettled() || activity->age() >= age);
}

bool isOver(const Dashboard &dashboard)
{
    return dashboard.runs().count() > 0 && !dashboard.isActive() && dashboard.canClear();
}

/// gather fails in C while A is done and B goes on; below it a create_task that has ended.
void gatherFailure(Dashboard &dashboard)
{
    dashboard.launch(createTaskExample());
    QTimer::singleShot(950, &dashboard, [&dashboard] {
        RunSpec spec = gatherExample(RunMode::GatherReturning);
        spec.tasks[2].failsAt = 400ms;
        dashboard.launch(std::move(spec));
    });
}

void raiseFirst(Dashboard &dashboard)
{
    RunSpec spec = gatherExample(RunMode::Gather);
    spec.tasks[2].failsAt = 400ms;
    dashboard.launch(std::move(spec));
}

/// One task has ended, one stops at once, one tidies up.
void cleanUp(Dashboard &dashboard)
{
    const int number = dashboard.launch(
        {RunMode::GatherReturning,
         {{u"A"_s, 500ms, {}, 0s}, {u"B"_s, 2s, {}, 0s}, {u"C"_s, 3s, {}, 1500ms}, {u"D"_s, 2s, 700ms, 0s}}});
    QTimer::singleShot(1000, &dashboard, [&dashboard, number] { dashboard.cancelRun(number); });
}

void group(Dashboard &dashboard)
{
    dashboard.launch({RunMode::TaskGroup,
                      {{u"fetch"_s, 2s, {}, 1s},
                       {u"parse"_s, 3s, 800ms, 0s},
                       {u"index"_s, 500ms, {}, 0s},
                       {u"store"_s, 4s, {}, 0s}}});
}

void plain(Dashboard &dashboard)
{
    const int number = dashboard.launch(
        {RunMode::PlainTasks, {{u"A"_s, 1s, {}, 0s}, {u"B"_s, 3s, {}, 0s}, {u"C"_s, 2s, {}, 0s}}});
    QTimer::singleShot(1000, &dashboard, [&dashboard, number] { dashboard.cancelRun(number); });
}

/// A thousand tasks, every tenth of which fails or tidies up.
void many(Dashboard &dashboard)
{
    RunSpec spec{RunMode::GatherReturning, {}};
    for (int index = 0; index < 1000; ++index) {
        TaskSpec task{u"T%1"_s.arg(index + 1), 1s + index * 4ms, {}, 0s};
        if (index % 10 == 7)
            task.failsAt = task.duration / 2;
        spec.tasks.push_back(std::move(task));
    }
    dashboard.launch(std::move(spec));
}

/// Two hundred tasks, half of which take ten seconds to tidy up: the window must close all the same.
void slow(Dashboard &dashboard)
{
    RunSpec spec{RunMode::Gather, {}};
    for (int index = 0; index < 200; ++index)
        spec.tasks.push_back({u"T%1"_s.arg(index + 1), 60s, {}, index % 2 == 0 ? 10s : 0s});
    dashboard.launch(std::move(spec));
}

struct Demo {
    QString name;
    void (*start)(Dashboard &);
    bool (*isPosed)(const Dashboard &);
};

const std::vector<Demo> &demos()
{
    static const std::vector<Demo> all{
        {u"gather"_s, [](Dashboard &on) { on.launch(gatherExample()); }, isOver},
        {u"gather-failure"_s, gatherFailure, [](const Dashboard &on) { return hasReached(on, 2, 1240ms); }},
        {u"gather-raise"_s, raiseFirst, [](const Dashboard &on) { return hasReached(on, 1, 700ms); }},
        {u"tasks"_s, [](Dashboard &on) { on.launch(createTaskExample()); }, isOver},
        {u"own"_s, [](Dashboard &on) { on.launch(on.ownTasks()->spec()); }, isOver},
        {u"cleanup"_s, cleanUp, [](const Dashboard &on) { return hasReached(on, 1, 1600ms); }},
        {u"taskgroup"_s, group, [](const Dashboard &on) { return hasReached(on, 1, 1200ms); }},
        {u"qcoro"_s, plain, [](const Dashboard &on) { return hasReached(on, 1, 1200ms) || isOver(on); }},
        {u"thousand"_s, many, [](const Dashboard &on) { return hasReached(on, 1, 2500ms); }},
        {u"slow-cleanup"_s, slow, [](const Dashboard &on) { return hasReached(on, 1, 500ms); }},
    };
    return all;
}

const Demo *find(const QString &name)
{
    for (const Demo &demo : demos()) {
        if (demo.name == name)
            return &demo;
    }
    return nullptr;
}

} // namespace

QStringList demoNames()
{
    QStringList names;
    for (const Demo &demo : demos())
        names << demo.name;
    return names;
}

void startDemo(const QString &name, Dashboard &dashboard)
{
    if (const Demo *demo = find(name))
        demo->start(dashboard);
}

bool isDemoPosed(const QString &name, const Dashboard &dashboard)
{
    const Demo *demo = find(name);
    return !demo || demo->isPosed(dashboard);
}

} // namespace app
