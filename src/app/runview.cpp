// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "runview.h"

#include "eventtext.h"
#include "language.h"

#include <aio/detail/task_core.h>
#include <timeline/words.h>

#include <QJSEngine>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using record::EventIndex;
using record::None;
using record::TaskIndex;
using record::Time;

namespace {

/// 30 times a second: what an eye follows.
constexpr std::chrono::milliseconds tick{33};
/// Words are read more slowly: every so many ticks they are made anew.
constexpr int ticksForWords = 5;

} // namespace

RunView *RunView::s_instance = nullptr;

RunView::RunView(RunModel &runs, QObject *parent)
    : QObject(parent), m_runs(runs)
{
    // Others are part of a page that has a run of its own.
    if (!s_instance)
        s_instance = this;
    m_timer.setInterval(tick);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RunView::update);
    if (const Language *language = Language::instance())
        connect(language, &Language::changed, this, &RunView::retranslate);
}

RunView::~RunView()
{
    if (s_instance == this)
        s_instance = nullptr;
}

RunView *RunView::create(QQmlEngine *, QJSEngine *)
{
    Q_ASSERT(s_instance);
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

void RunView::open(int number)
{
    const auto activity = m_runs.activity(number);
    if (!activity)
        return;
    close();
    m_activity = activity;
    m_number = number;
    connect(activity.get(), &Activity::rowChanged, this, &RunView::watch);
    connect(activity.get(), &Activity::changed, this, &RunView::watch);
    begin();
}

void RunView::openNewest()
{
    if (m_runs.count() > 0)
        open(m_runs.index(0).data(RunModel::NumberRole).toInt());
}

void RunView::open(record::Recording recording, const QString &title)
{
    close();
    m_recording = std::move(recording);
    m_fileTitle = title;
    m_isFile = true;
    m_ghost = {};
    begin();
}

void RunView::show(record::Recording recording, const QString &title, timeline::Ghost ghost,
                   record::Time until)
{
    if (m_isFile)
        replace(std::move(recording), title);
    else
        open(std::move(recording), title);
    m_ghost = std::move(ghost);
    // Room behind the last event: something may be put there.
    m_chart.goOnUntil(
        std::max({m_ghost.end(), until, m_recording.end() + (m_recording.end() - m_recording.begin()) / 8}));
    Q_EMIT chartChanged();
}

void RunView::follow(Growing run, const QString &title)
{
    close();
    m_growing = std::move(run);
    m_isFile = true;
    m_fileTitle = title;
    m_chart.reserveUntil(m_growing->until);
    begin();
}

void RunView::replace(record::Recording recording, const QString &title)
{
    const QString selected = m_task == None ? QString() : this->recording().pathOf(m_task);
    m_growing.reset();
    setFollowing(false);
    m_chart = {};
    m_recording = std::move(recording);
    m_fileTitle = title;
    m_task = m_event = None;
    for (TaskIndex task = 0; !selected.isEmpty() && task < m_recording.tasks.size(); ++task) {
        if (m_recording.pathOf(task) == selected)
            m_task = task;
    }
    m_chart.update(m_recording);
    m_chart.setFilter(m_filter);
    m_cursor = std::clamp(m_cursor, m_chart.begin(), std::max(m_chart.begin(), m_chart.end()));
    m_log.setRecording(&m_recording);
    m_why.explain(&m_recording, m_task, None);
    update();
    Q_EMIT cursorChanged();
}

void RunView::close()
{
    if (!isOpen())
        return;
    m_timer.stop();
    m_log.setRecording(nullptr);
    m_awaitTree.show(nullptr, None);
    m_why.explain(nullptr, None, None);
    m_ghost = {};
    m_chart = {};
    if (m_activity)
        m_activity->disconnect(this);
    m_activity.reset();
    m_recording = {};
    m_growing.reset();
    m_isFile = false;
    m_task = m_event = None;
    m_filter = {};
    m_kind = All;
    m_notice.clear();
    m_isFollowing = false;
    Q_EMIT sourceChanged();
    Q_EMIT filterChanged();
    Q_EMIT selectionChanged();
}

void RunView::begin()
{
    m_isFollowing = isLive();
    m_ticks = 0;
    m_chart.update(recording());
    m_cursor = isLive() ? now() : m_chart.end();
    m_log.setWanted({});
    m_log.setSearch({});
    m_log.setRecording(&recording());
    m_notice = recording().shortened;
    update();
    watch();
    Q_EMIT sourceChanged();
    Q_EMIT followingChanged();
    Q_EMIT cursorChanged();
    Q_EMIT noticeChanged();
}

void RunView::watch()
{
    if (m_isShown && isLive() && !m_growing)
        m_timer.start();
}

void RunView::setShown(bool isShown)
{
    if (m_isShown == isShown)
        return;
    m_isShown = isShown;
    if (isShown)
        update();
    else
        m_timer.stop();
    watch();
    Q_EMIT shownChanged();
}

const record::Recording &RunView::recording() const
{
    if (m_growing)
        return *m_growing->recording;
    return m_activity ? m_activity->recording() : m_recording;
}

Time RunView::now() const
{
    if (m_growing)
        return m_growing->now();
    return isLive() && m_activity->loop() ? m_activity->loop()->now() : m_chart.end();
}

void RunView::update()
{
    if (!isOpen())
        return;
    const bool isOver = !isLive();
    m_chart.update(recording());
    if (!isOver)
        m_chart.goOnUntil(now());
    const bool isTimeForWords = isOver || m_ticks++ % ticksForWords == 0;
    if (m_isFollowing)
        m_cursor = now();
    if (isTimeForWords) {
        count();
        m_log.update();
        showAwaiting();
        // What is selected may just have failed.
        if (m_task != None && m_why.count() == 0)
            m_why.explain(&recording(), m_task, m_event);
        Q_EMIT statusChanged();
        Q_EMIT selectionChanged();
    }
    if (m_isFollowing)
        Q_EMIT cursorChanged();
    if (isOver) {
        m_timer.stop();
        setFollowing(false);
    }
    Q_EMIT chartChanged();
}

void RunView::updateAll()
{
    m_ticks = 0;
    update();
}

void RunView::count()
{
    const record::Recording &all = recording();
    QList<int> counts{int(all.tasks.size()), 0, 0, 0, 0};
    for (const record::TaskRecord &task : all.tasks) {
        if (task.state == aio::TaskState::Suspended)
            ++counts[Waiting];
        else if (task.state == aio::TaskState::Done)
            ++counts[Done];
        else if (task.state == aio::TaskState::Failed)
            ++counts[Failed];
        else if (task.state == aio::TaskState::Cancelled)
            ++counts[Cancelled];
    }
    m_counts = counts;
}

QString RunView::title() const
{
    return m_activity ? u"%1  #%2"_s.arg(m_activity->title()).arg(m_number) : m_fileTitle;
}

QString RunView::status() const
{
    if (m_activity)
        return m_activity->status();
    return m_isFile ? tr("recording of %1").arg(timeline::durationText(m_chart.end() - m_chart.begin()))
                    : QString();
}

int RunView::statusState() const { return m_activity ? int(m_activity->statusColour()) : -1; }

void RunView::dismissNotice() { say({}); }

void RunView::say(const QString &notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

void RunView::setFolded(timeline::LaneIndex lane, bool isFolded)
{
    m_chart.setFolded(lane, isFolded);
    Q_EMIT chartChanged();
}

void RunView::foldAll(bool isFolded)
{
    m_chart.setAllFolded(isFolded);
    Q_EMIT chartChanged();
}

void RunView::setCursor(Time cursor)
{
    setFollowing(false);
    const Time wanted = std::clamp(cursor, m_chart.begin(), std::max(m_chart.begin(), m_chart.end()));
    if (m_cursor == wanted)
        return;
    m_cursor = wanted;
    showAwaiting();
    Q_EMIT cursorChanged();
}

void RunView::setFollowing(bool isFollowing)
{
    const bool isWanted = isFollowing && isLive();
    if (m_isFollowing == isWanted)
        return;
    m_isFollowing = isWanted;
    if (isWanted) {
        m_event = None;
        Q_EMIT selectionChanged();
    }
    Q_EMIT followingChanged();
    m_ticks = 0;
    if (isWanted)
        update();
}

QString RunView::cursorText() const { return isOpen() ? timeSince(m_chart.begin(), m_cursor) : QString(); }

int RunView::logRow() const
{
    if (!isOpen())
        return -1;
    return m_log.rowOf(m_event != None ? m_event : record::lastEventAt(recording(), m_cursor));
}

void RunView::showAwaiting()
{
    if (!isOpen())
        return;
    const record::Recording &all = recording();
    const bool isNow = m_isFollowing && !all.events.empty();
    m_awaitTree.show(&all, isNow ? EventIndex(all.events.size() - 1) : record::lastEventAt(all, m_cursor));
}

void RunView::select(TaskIndex task, EventIndex event)
{
    go(task, event);
    m_why.explain(isOpen() ? &recording() : nullptr, m_task, m_event);
    Q_EMIT selectionChanged();
    Q_EMIT cursorChanged();
}

void RunView::go(TaskIndex task, EventIndex event)
{
    const record::Recording &all = recording();
    m_event = event < all.events.size() ? event : None;
    m_task = task < all.tasks.size() ? task : None;
    if (m_event != None) {
        const record::Event &selected = all.events[m_event];
        if (m_task == None)
            m_task = selected.task;
        setCursor(selected.time);
    }
}

void RunView::selectNeighbour(bool isNext)
{
    if (m_task == None)
        return;
    const std::vector<EventIndex> events = recording().eventsOf(m_task);
    const EventIndex here = m_event != None ? m_event : record::lastEventAt(recording(), m_cursor);
    const auto after = here == None ? events.begin() : std::upper_bound(events.begin(), events.end(), here);
    const auto from = here == None ? events.begin() : std::lower_bound(events.begin(), events.end(), here);
    if (isNext && after != events.end())
        select(m_task, *after);
    else if (!isNext && from != events.begin())
        select(m_task, *std::prev(from));
}

void RunView::selectLogRow(int row)
{
    if (const EventIndex event = m_log.eventAt(row); event != None)
        select(recording().events[event].task, event);
}

void RunView::selectAwaiting(int row)
{
    const QVariant task = m_awaitTree.index(row).data(AwaitTreeModel::TaskRole);
    if (task.isValid())
        select(task.toUInt(), None);
}

void RunView::selectWhy(int row)
{
    const EventIndex event = m_why.eventAt(row);
    if (event == None)
        return;
    // The chain stays what it is: it is walked.
    go(recording().events[event].task, event);
    Q_EMIT selectionChanged();
    Q_EMIT cursorChanged();
}

QString RunView::selectionText() const
{
    if (!isOpen() || m_task == None)
        return {};
    if (m_event != None) {
        const QString sentence = timeline::describeEvent(m_chart, m_event);
        return sentence.isEmpty() ? eventSentence(recording(), m_event) : sentence;
    }
    const timeline::LaneIndex lane = m_chart.laneOfTask(m_task);
    return lane == None ? recording().nameOf(m_task) : timeline::describe(m_chart, lane);
}

void RunView::setFilter(const QString &text)
{
    if (m_filter.name == text)
        return;
    m_filter.name = text;
    applyFilter();
}

void RunView::setKind(Kind kind)
{
    static constexpr aio::TaskState states[]{aio::TaskState::Scheduled, aio::TaskState::Suspended,
                                             aio::TaskState::Done, aio::TaskState::Failed,
                                             aio::TaskState::Cancelled};
    if (m_kind == kind)
        return;
    m_kind = kind;
    m_filter.state = kind == All ? std::nullopt : std::optional(states[kind]);
    applyFilter();
}

void RunView::setScope(int scope)
{
    if (this->scope() == scope)
        return;
    m_filter.scope = scope < 0 ? std::nullopt : std::optional(aio::ScopeKind(scope));
    applyFilter();
}

void RunView::applyFilter()
{
    m_chart.setFilter(m_filter);
    EventLogModel::Wanted wanted;
    if (!m_filter.isEmpty())
        wanted = [this](TaskIndex task) { return isWanted(task); };
    m_log.setWanted(std::move(wanted));
    Q_EMIT filterChanged();
    Q_EMIT chartChanged();
    Q_EMIT cursorChanged();
}

bool RunView::isWanted(TaskIndex task) const
{
    const timeline::LaneIndex lane = m_chart.laneOfTask(task);
    if (lane == None)
        return false;
    const timeline::LaneIndex shown = m_chart.shownLane(lane);
    return m_chart.rowOf(shown).has_value() && (shown != lane || !m_chart.lane(lane).isDimmed);
}

bool RunView::canCancelTask() const
{
    return isLive() && m_task != None && recording().tasks[m_task].state < aio::TaskState::Done;
}

void RunView::cancelTask()
{
    if (!canCancelTask())
        return;
    if (m_growing) {
        m_growing->cancel(m_task);
        return;
    }
    const aio::TaskId id = recording().tasks[m_task].id;
    aio::detail::TaskCore *found = nullptr;
    m_activity->loop()->forEachPending([&](aio::detail::TaskCore &task) {
        if (task.id() == id)
            found = &task;
    });
    if (found)
        found->cancel({}, {aio::CancelOrigin::Outside});
    update();
}

void RunView::cancelRun()
{
    if (canCancelRun())
        m_activity->cancel();
    update();
}

void RunView::retranslate()
{
    m_log.retranslate();
    m_why.retranslate();
    if (isOpen())
        m_awaitTree.retranslate(&recording());
    Q_EMIT statusChanged();
    Q_EMIT cursorChanged();
    Q_EMIT selectionChanged();
    Q_EMIT chartChanged();
}

} // namespace app
