// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "demos.h"

#include "dashboard.h"
#include "downloads.h"

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

/// Starts addresses of the practice server, one a line; shows them in the list unless a person has one there.
std::shared_ptr<BatchActivity> fetch(const Stage &stage, const QString &list, int atOnce)
{
    if (stage.downloads.editor()->isEmpty())
        stage.downloads.editor()->setText(list);
    download::BatchOptions options = stage.downloads.options()->batchOptions();
    options.folder = stage.folder;
    options.onError = download::OnError::Collect;
    options.atOnce = atOnce;
    return stage.downloads.launch(download::items(list), options);
}

void nine(const Stage &stage) { fetch(stage, stage.downloads.practiceSite().list(false), 16); }

/// One of each fate, of which one is cancelled on the way.
void mixed(const Stage &stage)
{
    const QString list = stage.downloads.practiceSite().list(true);
    const auto activity = fetch(stage, list + u"htps://typo.example\n"_s, 16);
    QTimer::singleShot(900, activity.get(), [batch = activity.get()] {
        for (int row = 0; row < batch->rowCount(); ++row) {
            if (batch->rowName(row).startsWith(u"report"_s))
                batch->cancelRow(row);
        }
    });
}

bool isMixed(const Stage &stage)
{
    const QList<int> &counts = stage.downloads.figures()->counts();
    const bool hasAll = std::none_of(counts.begin(), counts.end(), [](int count) { return count == 0; });
    return hasAll && stage.downloads.model().count(TaskState::Suspended) > 0;
}

/// Two hundred that take a minute: the window must close all the same, and keep what is here of them.
void twoHundred(const Stage &stage)
{
    QString list;
    for (int index = 1; index <= 200; ++index)
        list += stage.downloads.practiceSite().base()
                + u"file/slow-%1.bin?size=3000000&rate=50000\n"_s.arg(index);
    fetch(stage, list, 200);
}

bool isEachUnderWay(const Stage &stage) { return stage.downloads.model().count(TaskState::Running) >= 200; }

struct Demo {
    QString name;
    void (*start)(Dashboard &);
    bool (*isPosed)(const Dashboard &);
};

struct DownloadDemo {
    QString name;
    void (*start)(const Stage &);
    bool (*isPosed)(const Stage &);
};

const std::vector<DownloadDemo> &downloadDemos()
{
    static const std::vector<DownloadDemo> all{
        {u"downloads"_s, nine, [](const Stage &on) { return isOver(on.dashboard); }},
        {u"downloads-mixed"_s, mixed, isMixed},
        {u"downloads-200"_s, twoHundred, isEachUnderWay},
    };
    return all;
}

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

template<typename Any>
const Any *find(const std::vector<Any> &demos, const QString &name)
{
    const auto found = std::find_if(demos.begin(), demos.end(),
                                    [&](const Any &demo) { return demo.name == name; });
    return found == demos.end() ? nullptr : &*found;
}

} // namespace

QStringList demoNames()
{
    QStringList names;
    for (const Demo &demo : demos())
        names << demo.name;
    for (const DownloadDemo &demo : downloadDemos())
        names << demo.name;
    return names;
}

QString demoPage(const QString &name)
{
    return find(downloadDemos(), name) ? u"downloads"_s : u"dashboard"_s;
}

void startDemo(const QString &name, const Stage &stage)
{
    if (const Demo *demo = find(demos(), name))
        demo->start(stage.dashboard);
    else if (const DownloadDemo *fetching = find(downloadDemos(), name))
        fetching->start(stage);
}

bool isDemoPosed(const QString &name, const Stage &stage)
{
    if (const Demo *demo = find(demos(), name))
        return demo->isPosed(stage.dashboard);
    const DownloadDemo *fetching = find(downloadDemos(), name);
    return !fetching || fetching->isPosed(stage);
}

} // namespace app
