// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "demos.h"

#include "dashboard.h"
#include "downloads.h"
#include "filejobs.h"
#include "lab.h"
#include "runview.h"

#include <files/sums.h>
#include <lab/scenario.h>

#include <QCryptographicHash>
#include <QDir>
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
    // Its folder goes with the program: nothing of it can come back.
    return stage.downloads.launch(download::items(list), options, {.isKept = false});
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
    const bool hasAll = std::none_of(counts.begin(), counts.begin() + int(DownloadFilter::Paused),
                                     [](int count) { return count == 0; });
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

/// Opens the timeline of the newest run.
void showTimeline(const Stage &stage)
{
    stage.runView.openNewest();
    stage.runView.setShown(true);
}

/// Selects the first task that came to this, so that it is explained.
void selectFirst(RunView &view, aio::TaskState state)
{
    const auto &tasks = view.recording().tasks;
    for (std::size_t task = 0; task < tasks.size(); ++task) {
        if (tasks[task].state == state && tasks[task].creator != record::None) {
            view.select(record::TaskIndex(task), record::None);
            return;
        }
    }
}

/// The same, once the run in view has settled.
void selectAtEnd(RunView &view, aio::TaskState state)
{
    auto *once = new QObject(&view);
    const auto look = [&view, state, once] {
        if (view.isLive())
            return;
        once->deleteLater();
        if (!view.hasSelection())
            selectFirst(view, state);
    };
    QObject::connect(&view, &RunView::statusChanged, once, look);
    QObject::connect(&view, &RunView::sourceChanged, once, &QObject::deleteLater);
}

bool isExplained(const Stage &stage) { return isOver(stage.dashboard) && stage.runView.hasSelection(); }

void timelineOfFailure(const Stage &stage)
{
    raiseFirst(stage.dashboard);
    showTimeline(stage);
    selectAtEnd(stage.runView, aio::TaskState::Failed);
}

void timelineOfGroup(const Stage &stage)
{
    group(stage.dashboard);
    showTimeline(stage);
    selectAtEnd(stage.runView, aio::TaskState::Cancelled);
}

/// A timeout whose body takes long to tidy up; on the virtual clock, so that it is there at once.
void timelineOfCleanUp(const Stage &stage)
{
    const auto scenario = lab::find(u"timeout_cleanup_overruns"_s);
    auto parameters = lab::parametersOf(*scenario);
    auto run = lab::run(*scenario, std::get<lab::Parameters>(parameters));
    stage.runView.open(std::get<lab::Run>(run).recording, said(scenario->title));
    selectFirst(stage.runView, aio::TaskState::Cancelled);
}

/// Forty files of all sizes, ten at once; some are refused, one comes too slowly and is cancelled.
void timelineOfDownloads(const Stage &stage)
{
    const QString base = stage.downloads.practiceSite().base();
    QString list;
    for (int index = 1; index <= 40; ++index) {
        if (index % 9 == 4)
            list += base + u"status/%1\n"_s.arg(index % 2 == 0 ? 404 : 503);
        else
            list += base
                    + u"file/part-%1.bin?size=%2&rate=200000\n"_s.arg(index).arg(20'000
                                                                                 + index * 7919 % 90'000);
    }
    fetch(stage, list, 10);
    showTimeline(stage);
}

/// A group's failure is dragged from the end of the run to its middle: whom it saved before stands behind as a ghost.
void dragInTheLab(const Stage &stage)
{
    stage.lab.open(u"taskgroup_fail"_s);
    LabGrips &grips = *stage.lab.grips();
    for (const double time : {3.25, 1.3}) {
        grips.drag(grips.rowOf(u"B_fails"_s), time);
        grips.endDrag();
    }
}

/// A live run, paused: one task was cancelled by hand and tidies up, another is selected.
void liveInTheLab(const Stage &stage)
{
    Lab &lab = stage.lab;
    lab.open(u"taskgroup_fail"_s);
    LabLive &live = *lab.live();
    live.runUntil(0.7);
    for (record::TaskIndex task = 0; task < lab.view()->recording().tasks.size(); ++task) {
        if (lab.view()->recording().nameOf(task) == u"D"_s)
            lab.view()->select(task, record::None);
    }
    live.cancel();
    live.runUntil(0.9);
}

/// A folder with files of all sizes, some of them twice, one that can't be read and one that is hidden.
QByteArray filesToRead(const Stage &stage)
{
    const QDir folder(stage.folder + u"/files"_s);
    for (const QString &below : {u"letters"_s, u"pictures"_s, u"backup"_s})
        folder.mkpath(below);
    const auto write = [&folder](const QString &name, int size, char seed) {
        QFile file(folder.filePath(name));
        QByteArray content(size, '\0');
        for (int at = 0; at < size; ++at)
            content[at] = at % 61 == 60 ? '\n' : at % 7 == 6 ? ' ' : char(seed + at % 23);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    };
    for (int each = 1; each <= 6; ++each) {
        write(u"letters/letter-%1.txt"_s.arg(each), 1200 * each * each, char('a' + each));
        write(u"pictures/picture-%1.raw"_s.arg(each), 310'000 * each, char('A' + each));
    }
    write(u"backup/letter-3.txt"_s, 10'800, 'd');
    write(u"backup/picture-2.raw"_s, 620'000, 'C');
    write(u"backup/empty.log"_s, 0, 'a');
    write(u"backup/.hidden"_s, 12, 'a');
    QFile::link(folder.filePath(u"nowhere"_s), folder.filePath(u"letters/lost.txt"_s));
    return QFile::encodeName(folder.path());
}

/// Reads them all; one fails.
void filesOf(const Stage &stage, files::Operation operation)
{
    const QByteArray folder = filesToRead(stage);
    files::JobOptions options;
    options.operation = operation;
    options.walk.includesHidden = false;
    options.paths = {folder};
    stage.files.options()->setOperation(FileOptions::Operation(operation));
    stage.files.take(QStringList{QFile::decodeName(folder)});
    stage.files.launch(std::move(options));
}

/// Checks what a file of checksums promises: one has changed, one is not there, one line is none.
void filesVerified(const Stage &stage)
{
    const QDir folder(QFile::decodeName(filesToRead(stage)));
    QFile sums(folder.filePath(u"SHA256SUMS"_s));
    if (!sums.open(QIODevice::WriteOnly))
        return;
    for (const QString &name : {u"letters/letter-1.txt"_s, u"letters/letter-2.txt"_s,
                                u"pictures/picture-3.raw"_s, u"backup/empty.log"_s}) {
        QFile file(folder.filePath(name));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (file.open(QIODevice::ReadOnly) && hash.addData(&file))
            sums.write(
                files::sumLine(files::Algorithm::Sha256, hash.result().toHex(), QFile::encodeName(name)));
    }
    const QByteArray digest(files::digitCount(files::Algorithm::Sha256), '0');
    sums.write(digest + "  pictures/picture-4.raw\n" + digest + "  pictures/sold.raw\nabout the pictures\n");
    sums.close();
    stage.files.options()->setOperation(FileOptions::Verify);
    stage.files.take(QStringList{sums.fileName()});
    stage.files.start();
}

/// Runs twice; some files change in between.
void filesCompared(const Stage &stage)
{
    FileJobs &files = stage.files;
    const QDir folder(QFile::decodeName(filesToRead(stage)));
    QObject::connect(&files, &FileJobs::runChanged, &files, [&files, folder] {
        if (!files.hasResults() || files.comparison()->isOpen())
            return;
        if (files.runNames().size() > 1) {
            files.compareWithRun(0);
            return;
        }
        for (const QString &name : {u"letters/letter-2.txt"_s, u"letters/letter-7.txt"_s}) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::Append))
                file.write("one more line\n");
        }
        QFile::remove(folder.filePath(u"pictures/picture-5.raw"_s));
        QMetaObject::invokeMethod(&files, &FileJobs::start, Qt::QueuedConnection);
    });
    files.options()->setOperation(FileOptions::Checksum);
    files.take(QStringList{folder.path()});
    files.start();
}

bool areFilesRead(const Stage &stage) { return stage.files.hasResults() && !stage.files.isActive(); }

struct Demo {
    QString name;
    void (*start)(Dashboard &);
    bool (*isPosed)(const Dashboard &);
};

struct StageDemo {
    QString name;
    QString page;
    void (*start)(const Stage &);
    bool (*isPosed)(const Stage &);
};

const std::vector<StageDemo> &stageDemos()
{
    static const QString downloads = u"downloads"_s;
    static const QString dashboard = u"dashboard"_s;
    static const std::vector<StageDemo> all{
        {u"downloads"_s, downloads, nine, [](const Stage &on) { return isOver(on.dashboard); }},
        {u"downloads-mixed"_s, downloads, mixed, isMixed},
        {u"downloads-200"_s, downloads, twoHundred, isEachUnderWay},
        {u"timeline-gather-failure"_s, dashboard, timelineOfFailure, isExplained},
        {u"timeline-taskgroup"_s, dashboard, timelineOfGroup, isExplained},
        {u"timeline-cleanup"_s, dashboard, timelineOfCleanUp,
         [](const Stage &on) { return on.runView.isOpen(); }},
        {u"timeline-downloads"_s, dashboard, timelineOfDownloads,
         [](const Stage &on) { return hasReached(on.dashboard, 1, 2500ms); }},
        {u"files"_s, u"files"_s, [](const Stage &on) { filesOf(on, files::Operation::Checksum); },
         areFilesRead},
        {u"files-verify"_s, u"files"_s, filesVerified, areFilesRead},
        {u"files-compare"_s, u"files"_s, filesCompared,
         [](const Stage &on) { return on.files.comparison()->isOpen(); }},
        {u"files-duplicates"_s, u"files"_s,
         [](const Stage &on) { filesOf(on, files::Operation::Duplicates); }, areFilesRead},
        {u"lab-drag"_s, u"lab"_s, dragInTheLab,
         [](const Stage &on) { return on.lab.view()->hasGhost() && !on.lab.strip()->isWorking(); }},
        {u"lab-live"_s, u"lab"_s, liveInTheLab, [](const Stage &on) { return on.lab.live()->isOn(); }},
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
    for (const StageDemo &demo : stageDemos())
        names << demo.name;
    return names;
}

QString demoPage(const QString &name)
{
    const StageDemo *demo = find(stageDemos(), name);
    return demo ? demo->page : u"dashboard"_s;
}

void startDemo(const QString &name, const Stage &stage)
{
    if (const Demo *demo = find(demos(), name))
        demo->start(stage.dashboard);
    else if (const StageDemo *staged = find(stageDemos(), name))
        staged->start(stage);
}

bool isDemoPosed(const QString &name, const Stage &stage)
{
    if (const Demo *demo = find(demos(), name))
        return demo->isPosed(stage.dashboard);
    const StageDemo *staged = find(stageDemos(), name);
    return !staged || staged->isPosed(stage);
}

} // namespace app
