// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Chart, view, hit test and painting.
#include "story.h"

#include <timeline/export.h>
#include <timeline/ghost.h>
#include <timeline/hit.h>
#include <timeline/paint.h>
#include <timeline/ruler.h>
#include <timeline/words.h>

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace std::chrono_literals;
using namespace timeline;

namespace {

/// main makes a heartbeat, then gathers A, which is done, B, which fails, and C, which is cancelled and tidies up.
struct Gathering {
    Story story;
    TaskIndex main = 0, heartbeat = 0, a = 0, b = 0, c = 0;
    ScopeIndex gather = 0;

    Gathering()
    {
        main = story.create(QStringLiteral("main"));
        story.start(main);
        heartbeat = story.create(QStringLiteral("heartbeat"), main);
        gather = story.open(main, aio::ScopeKind::Gather);
        for (auto [task, name] : {std::pair{&a, u"A"}, std::pair{&b, u"B"}, std::pair{&c, u"C"}}) {
            *task = story.create(QString::fromUtf16(name), main);
            story.join(gather, *task);
        }
        story.suspend(main, aio::WaitKind::Gather);
        for (const TaskIndex task : {heartbeat, a, b, c}) {
            story.start(task);
            story.suspend(task);
        }
        go(1s, a);
        story.end(a);
        go(2s, b);
        story.end(b, aio::BodyExit::Raised);
        story.close(gather, aio::TaskState::Failed);
        story.resume(main);
        story.askToCancel(c, main);
        story.end(main, aio::BodyExit::Raised);
        go(2s, c);
        story.deliverCancel(c);
        const ScopeIndex cleanUp = story.open(c, aio::ScopeKind::CleanUp);
        story.suspend(c);
        go(3s, c);
        story.close(cleanUp);
        story.end(c, aio::BodyExit::Cancelled);
        go(4s, heartbeat);
        story.end(heartbeat);
    }
    void go(Time time, TaskIndex task)
    {
        story.now = time;
        story.resume(task);
    }
};

/// main and its task A in a timeout, which ends so and then; the recording begins at `start`.
record::Recording shortRun(Time aEnds, aio::BodyExit exit = aio::BodyExit::Returned, Time start = {})
{
    Story story;
    story.now = start;
    const TaskIndex main = story.create(QStringLiteral("main"));
    story.start(main);
    const ScopeIndex gather = story.open(main, aio::ScopeKind::Gather);
    const TaskIndex a = story.create(QStringLiteral("A"), main);
    story.join(gather, a);
    story.suspend(main, aio::WaitKind::Gather);
    story.start(a);
    story.suspend(a);
    story.now = start + aEnds;
    story.resume(a);
    story.end(a, exit);
    story.close(gather);
    story.now = start + 4s;
    story.resume(main);
    story.end(main);
    return story.recording();
}

QStringList rowNames(const Chart &chart)
{
    QStringList names;
    for (std::size_t row = 0; row < chart.rows(); ++row) {
        const Lane &lane = chart.lane(chart.laneAt(row));
        names += QString(int(lane.depth), u' ')
                 + (lane.task == None ? scopeName(chart.recording().scopes[lane.scope].kind)
                                      : chart.recording().nameOf(lane.task));
    }
    return names;
}

QImage painted(const Chart &chart, const View &view, const Style &style = Style::light(),
               const Ghost *ghost = nullptr)
{
    QImage image(view.size.toSize(), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    paint(painter, chart, view, style, ghost);
    return image;
}

View fittedView(const Chart &chart)
{
    View view;
    view.size = {1000, 400};
    return fitted(view, chart);
}

bool contains(const QImage &image, const QRect &area, const QColor &colour)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.valid(x, y) && image.pixel(x, y) == colour.rgb())
                return true;
        }
    }
    return false;
}

/// The task's bars, without the names and the ruler.
QRect barsOf(const Chart &chart, const View &view, TaskIndex task)
{
    const double top = rowTop(view, chart.rowOf(chart.laneOfTask(task)).value());
    return QRectF(view.nameWidth - 8, top, view.size.width() - view.nameWidth + 8, view.laneHeight).toRect();
}

/// All that two charts can differ in.
void compare(const Chart &one, const Chart &other)
{
    QCOMPARE(rowNames(one), rowNames(other));
    QCOMPARE(one.begin(), other.begin());
    QCOMPARE(one.end(), other.end());
    for (TaskIndex task = 0; task < one.recording().tasks.size(); ++task) {
        const auto &spans = one.track(task).spans();
        const auto &others = other.track(task).spans();
        QCOMPARE(spans.size(), others.size());
        for (std::size_t span = 0; span < spans.size(); ++span) {
            QCOMPARE(spans[span].begin, others[span].begin);
            QCOMPARE(spans[span].state, others[span].state);
            QCOMPARE(spans[span].tone(), others[span].tone());
            QCOMPARE(spans[span].event, others[span].event);
        }
        QCOMPARE(one.track(task).cancels().size(), other.track(task).cancels().size());
        QCOMPARE(one.brackets(task).size(), other.brackets(task).size());
    }
    QCOMPARE(one.alarms().failures.size(), other.alarms().failures.size());
    QCOMPARE(one.loop().turns().size(), other.loop().turns().size());
}

/// A view of any kind, also of those that no window makes.
View anyView(Dice &dice)
{
    View view;
    view.size = {double(dice.below(900)), double(dice.below(500))};
    view.begin = dice.pick({Time(0), Time(5s), Time(-3), Time::min(), Never});
    view.end = dice.pick({Time(1), Time(4s), Never, Time(10s)});
    view.scroll = dice.pick({0.0, 50.0, 1e12, -40.0, std::nan("")});
    view.laneHeight = dice.pick({36.0, 8.0, 18.0, 0.0, 64.0});
    view.loopHeight = dice.pick({0.0, 40.0});
    view.cursor = dice.pick({Never, Time(1s)});
    view.event = EventIndex(dice.below(40));
    view.task = TaskIndex(dice.below(5));
    return view;
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS: // NOLINT(readability-redundant-access-specifiers)
    void lanesStandInTreeOrder()
    {
        const Gathering made;
        const Chart chart(made.story.recording());
        QCOMPARE(rowNames(chart),
                 (QStringList{QStringLiteral("main"), QStringLiteral(" heartbeat"), QStringLiteral(" gather"),
                              QStringLiteral("  A"), QStringLiteral("  B"), QStringLiteral("  C")}));
        for (std::size_t row = 0; row < chart.rows(); ++row)
            QCOMPARE(chart.rowOf(chart.laneAt(row)), row);
        QCOMPARE(chart.rowAfter(chart.laneOfScope(made.gather)), std::size_t(6));
        QCOMPARE(chart.rowAfter(chart.laneOfTask(made.heartbeat)), std::size_t(2));
    }

    void spansFollowTheStates()
    {
        Story story;
        const TaskIndex task = story.create(QStringLiteral("task"));
        story.now = 1s;
        story.start(task);
        story.now = 2s;
        story.suspend(task, aio::WaitKind::Lock);
        story.now = 4s;
        story.resume(task, 3s);
        story.now = 5s;
        story.end(task);
        const Chart chart(story.recording());
        const auto &spans = chart.track(task).spans();
        const std::vector<std::pair<SpanState, Time>> expected{
            {SpanState::Scheduled, 0s}, {SpanState::Running, 1s}, {SpanState::Suspended, 2s},
            {SpanState::Scheduled, 3s}, {SpanState::Running, 4s}, {SpanState::Over, 5s}};
        QCOMPARE(spans.size(), expected.size());
        for (std::size_t span = 0; span < spans.size(); ++span)
            QCOMPARE(std::pair(spans[span].state, spans[span].begin), expected[span]);
        QCOMPARE(waitText(chart, spans[2]), QStringLiteral("a lock"));
        QCOMPARE(chart.track(task).spanAt(2500ms), std::size_t(2));
    }

    void aDeliveredCancelStripesUntilItIsWithdrawn()
    {
        Story story;
        const TaskIndex task = story.create(QStringLiteral("task"));
        story.start(task);
        story.suspend(task);
        story.now = 1s;
        story.askToCancel(task);
        story.now = 2s;
        story.resume(task);
        story.deliverCancel(task);
        story.suspend(task);
        story.now = 3s;
        story.resume(task);
        story.withdrawCancel(task);
        story.suspend(task);
        story.now = 4s;
        story.end(task);
        const Chart chart(story.recording());
        const Track &track = chart.track(task);
        const auto toneAt = [&track](Time time) { return track.spans()[track.spanAt(time)].tone(); };
        QCOMPARE(toneAt(1500ms), Tone::Suspended);
        QCOMPARE(toneAt(2500ms), Tone::Striped);
        QCOMPARE(toneAt(3500ms), Tone::Suspended);
        QCOMPARE(track.cancels().size(), std::size_t(2));
    }

    void sumsAreThoseOfTheSpans()
    {
        Dice dice(7);
        Track track;
        Time now{};
        for (int i = 0; i < 1000; ++i) {
            track.append({now, 0, SpanState(dice.below(3)), dice.oneIn(9), false});
            now += Time(dice.below(100));
        }
        for (int i = 0; i < 500; ++i) {
            const auto first = std::size_t(dice.below(int(track.spans().size()) - 1));
            const auto last = first + std::size_t(dice.below(int(track.spans().size() - first)));
            std::array<Time, Tones> times{};
            for (std::size_t span = first; span < last; ++span)
                times[std::size_t(track.spans()[span].tone())] += track.endOf(span, now)
                                                                  - track.spans()[span].begin;
            QCOMPARE(track.summary(first, last).times, times);
        }
    }

    void foldingHidesWhatIsUnderALaneAndCountsIt()
    {
        const Gathering made;
        Chart chart(made.story.recording());
        const LaneIndex gather = chart.laneOfScope(made.gather);
        chart.setFolded(gather, true);
        QCOMPARE(chart.rows(), std::size_t(3));
        QCOMPARE(chart.rowOf(chart.laneOfTask(made.a)), std::nullopt);
        QCOMPARE(chart.shownLane(chart.laneOfTask(made.a)), gather);
        const Histogram &histogram = chart.histogram(gather);
        QCOMPARE(histogram.at(500ms)[std::size_t(Tone::Suspended)], 3U);
        QCOMPARE(histogram.at(1500ms)[std::size_t(Tone::Suspended)], 2U);
        QCOMPARE(histogram.at(2500ms)[std::size_t(Tone::Striped)], 1U);
        QCOMPARE(histogram.alarms().failures.size(), std::size_t(1));
        const View view = fittedView(chart);
        const int top = int(rowTop(view, 2));
        QVERIFY(contains(painted(chart, view), QRect(180, top, 820, 36), Style::light().failed.fill));
        chart.setFolded(gather, false);
        QCOMPARE(chart.rows(), std::size_t(6));
    }

    void filterKeepsWhatStandsOverAMatch()
    {
        const Gathering made;
        Chart chart(made.story.recording());
        chart.setFilter({.name = QStringLiteral("c"), .state = {}, .scope = {}});
        QCOMPARE(rowNames(chart),
                 (QStringList{QStringLiteral("main"), QStringLiteral(" gather"), QStringLiteral("  C")}));
        QVERIFY(chart.lane(chart.laneAt(0)).isDimmed);
        QVERIFY(!chart.lane(chart.laneAt(2)).isDimmed);
        chart.setFilter({.name = {}, .state = aio::TaskState::Failed, .scope = {}});
        QCOMPARE(chart.rows(), std::size_t(3));
        chart.setFilter({.name = {}, .state = {}, .scope = aio::ScopeKind::CleanUp});
        QCOMPARE(rowNames(chart).last(), QStringLiteral("  C"));
        chart.setFilter({.name = QStringLiteral("nobody"), .state = {}, .scope = {}});
        QCOMPARE(chart.rows(), std::size_t(0));
        chart.setFilter({});
        QCOMPARE(chart.rows(), std::size_t(6));
    }

    void takingUpPiecesGivesWhatTheWholeGives()
    {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            Dice dice(seed);
            Story story;
            Chart live;
            for (int i = 0; i < 400; ++i) {
                story.tellSomething(dice);
                if (dice.oneIn(10)) {
                    live.update(story.recording());
                    // What is asked for in between must not stay as it was.
                    live.setFolded(LaneIndex(dice.below(int(live.rows()) + 1)), dice.oneIn(2));
                    (void)live.histogram(0);
                    (void)painted(live, fittedView(live));
                }
            }
            live.update(story.recording());
            live.setAllFolded(false);
            compare(live, Chart(story.recording()));
            if (QTest::currentTestFailed())
                qFatal("seed %d", int(seed));
        }
    }

    void aShorterRecordingBeginsAnew()
    {
        const Gathering made;
        Chart chart(made.story.recording());
        Story other;
        other.create(QStringLiteral("other"));
        chart.update(other.recording());
        QCOMPARE(rowNames(chart), QStringList{QStringLiteral("other")});
    }

    void timeAndXAreInverse()
    {
        const Gathering made;
        const Chart chart(made.story.recording());
        View view = fittedView(chart);
        Dice dice(3);
        for (int i = 0; i < 500; ++i) {
            const double x = 180 + dice.below(800);
            const Time before = xToTime(view, x);
            QVERIFY(std::abs(timeToX(view, before) - x) < 1.01);
            view = zoomedAt(view, x, dice.pick({0.5, 0.9, 1.2, 2.0}));
            QVERIFY(std::abs(timeToX(view, before) - x) < 2.5);
            QVERIFY((view.end - view.begin).count() >= 800);
            view = panned(view, chart, dice.below(200) - 100, dice.below(20) - 10);
            QVERIFY(view.begin < view.end);
        }
    }

    void limitsHoldForAnyNumber()
    {
        const Gathering made;
        const Chart chart(made.story.recording());
        View view = fittedView(chart);
        for (const double bad : {std::nan(""), 1e300, -1e300, 0.0, double(INFINITY)}) {
            for (const View &next :
                 {zoomedAt(view, bad, 0.5), zoomedAt(view, 300, bad), panned(view, chart, bad, bad)}) {
                QVERIFY(next.end > next.begin);
                QVERIFY(std::isfinite(timeToX(next, 1s)));
                QVERIFY(std::isfinite(next.scroll));
            }
        }
        for (int i = 0; i < 200; ++i)
            view = zoomedAt(view, 300, 0.1);
        QCOMPARE((view.end - view.begin).count(), std::int64_t(800));
        for (int i = 0; i < 200; ++i)
            view = zoomedAt(view, 300, 10);
        QVERIFY(view.end > view.begin);
    }

    void ticksAreFewAndRound()
    {
        const Gathering made;
        View view = fittedView(Chart(made.story.recording()));
        for (int i = 0; i < 80; ++i) {
            const std::vector<Time> found = ticks(view, 0s);
            QVERIFY(found.size() <= 10);
            QStringList words;
            for (const Time tick : found)
                words += timeText(tick, tickStep(view));
            QCOMPARE(words.removeDuplicates(), 0);
            view = zoomedAt(view, 400, i < 40 ? 0.6 : 3);
        }
        QCOMPARE(timeText(1500ms, 500ms), QStringLiteral("1.5\u00a0s"));
        QCOMPARE(timeText(350ms, 1ms), QStringLiteral("350\u00a0ms"));
        QCOMPARE(timeText(3725s, 60s), QStringLiteral("1:02:05"));
    }

    void whatIsPaintedIsHit()
    {
        const Gathering made;
        const Chart chart(made.story.recording());
        const View view = fittedView(chart);
        for (EventIndex event = 0; event < made.story.recording().events.size(); ++event) {
            const record::Event &what = made.story.recording().events[event];
            if (what.kind != record::EventKind::Ended && what.kind != record::EventKind::CancelRequested)
                continue;
            const Hit hit = hitTest(chart, view, pointOf(chart, view, event).value());
            QCOMPARE(hit.what, Hit::What::Mark);
            QCOMPARE(hit.task, what.task);
            QVERIFY(!describe(chart, hit).isEmpty());
        }
        for (const TaskIndex task : {made.main, made.a, made.c}) {
            const double y = barMiddle(view, rowTop(view, chart.rowOf(chart.laneOfTask(task)).value()));
            const Hit hit = hitTest(chart, view, {timeToX(view, 500ms), y});
            QCOMPARE(hit.what, Hit::What::Span);
            QCOMPARE(hit.task, task);
            QCOMPARE(chart.track(task).spans()[hit.span].state, SpanState::Suspended);
            QCOMPARE(hitTest(chart, view, {20, y}).what, Hit::What::Name);
        }
        QCOMPARE(hitTest(chart, view, {170, rowTop(view, 0) + 18}).what, Hit::What::Fold);
        QCOMPARE(hitTest(chart, view, {400, 5}).what, Hit::What::Ruler);
        const double gather = barMiddle(view, rowTop(view, 2));
        QCOMPARE(hitTest(chart, view, {timeToX(view, 1s), gather}).scope, made.gather);
        QCOMPARE(hitTest(chart, view, {timeToX(view, 3s), gather}).what, Hit::What::Lane);
        QCOMPARE(hitTest(chart, view, {400, 390}).what, Hit::What::Nothing);
        QCOMPARE(hitTest(chart, view, {-5, std::nan("")}).what, Hit::What::Nothing);
    }

    void statesHaveTheirColours()
    {
        const Gathering made;
        const Chart chart(made.story.recording());
        const View view = fittedView(chart);
        for (const Style &style : {Style::light(), Style::dark()}) {
            const QImage image = painted(chart, view, style);
            const auto colourAt = [&](TaskIndex task, Time time) {
                const double y = barMiddle(view, rowTop(view, chart.rowOf(chart.laneOfTask(task)).value()));
                return QColor(image.pixel(int(timeToX(view, time)), int(y)));
            };
            QCOMPARE(colourAt(made.a, 700ms), QColor(style.suspended.fill.rgb()));
            QVERIFY(contains(image, barsOf(chart, view, made.a), style.done.fill));
            QVERIFY(contains(image, barsOf(chart, view, made.b), style.failed.fill));
            QVERIFY(contains(image, barsOf(chart, view, made.c), style.cancelled.fill));
            QVERIFY(contains(image, barsOf(chart, view, made.c), style.cancelling.fill));
            QVERIFY(contains(image, barsOf(chart, view, made.heartbeat), style.running.fill));
            QVERIFY(!contains(image, barsOf(chart, view, made.a), style.failed.fill));
        }
    }

    void anErrorOrACancelIsNeverMergedAway()
    {
        Story story;
        const TaskIndex task = story.create(QStringLiteral("busy"));
        story.start(task);
        TaskIndex failed = None;
        for (int i = 0; i < 100'000; ++i) {
            story.suspend(task);
            story.now += 1ms;
            story.resume(task);
            if (i == 40'000) {
                story.askToCancel(task);
                story.deliverCancel(task);
                story.withdrawCancel(task);
                failed = story.create(QStringLiteral("fails"));
                story.end(failed, aio::BodyExit::Raised);
            }
        }
        story.end(task);
        const Chart chart(story.recording());
        View view = fittedView(chart);
        const QImage image = painted(chart, view);
        const int x = int(timeToX(view, 40'001ms));
        const QRect bars = barsOf(chart, view, task);
        QVERIFY(contains(image, QRect(x - 2, bars.top(), 5, bars.height()), Style::light().cancelling.text));
        // Scrolled away, a failure shows on the ruler.
        view.size.setHeight(view.rulerHeight + 36);
        QVERIFY(contains(painted(chart, view), QRect(x - 2, 0, 5, int(view.rulerHeight)),
                         Style::light().failed.fill));
    }

    void aShortRunIsSeenInALongView()
    {
        Story story;
        const TaskIndex task = story.create(QStringLiteral("task"));
        story.start(task);
        story.suspend(task);
        story.now = 10s;
        story.resume(task);
        story.now += 1us;
        story.suspend(task);
        story.now = 20s;
        story.end(task);
        const Chart chart(story.recording());
        const View view = fittedView(chart);
        const QRect bars = barsOf(chart, view, task);
        QVERIFY(contains(painted(chart, view),
                         QRect(int(timeToX(view, 10s)) - 1, bars.top(), 4, bars.height()),
                         Style::light().running.fill));
    }

    void whatHoldsTheLoopUpIsNamed()
    {
        Story story;
        const TaskIndex task = story.create(QStringLiteral("greedy"));
        story.start(task);
        story.now = 80ms;
        story.suspend(task);
        story.now = 1s;
        story.resume(task);
        story.now += 20ms;
        story.end(task);
        const Chart chart(story.recording());
        QCOMPARE(chart.loop().blocked().size(), std::size_t(1));
        QCOMPARE(chart.loop().blocked().front().task, task);
        View view = fittedView(chart);
        view.loopHeight = 40;
        QCOMPARE(hitTest(chart, view, {timeToX(view, 40ms), 380}).what, Hit::What::Blocked);
        QCOMPARE(hitTest(chart, view, {timeToX(view, 500ms), 380}).what, Hit::What::Loop);
        QVERIFY(contains(painted(chart, view), QRect(180, 360, 100, 40), Style::light().failed.fill));
    }

    void causesHaveArrows()
    {
        const Gathering made;
        const Chart chart(made.story.recording());
        View view = fittedView(chart);
        view.showsArrows = false;
        for (EventIndex event = 0; event < made.story.recording().events.size(); ++event) {
            if (made.story.recording().events[event].kind == record::EventKind::CancelRequested)
                view.event = event;
        }
        const QImage without = painted(chart, view);
        view.showsArrows = true;
        QVERIFY(painted(chart, view) != without);
    }

    void aGhostIsOfWhatWasDifferent()
    {
        const record::Recording now = shortRun(1s, aio::BodyExit::Cancelled);
        QVERIFY(Ghost(now, now).isEmpty());
        const Ghost ghost(shortRun(3s, aio::BodyExit::Returned, 10s), now);
        QVERIFY(!ghost.isEmpty());
        QCOMPARE(ghost.ofTask(0), nullptr);
        QVERIFY(ghost.ofTask(1));
        QCOMPARE(ghost.ofTask(1)->end, 3s);
        QCOMPARE(ghost.ofTask(1)->state, aio::TaskState::Done);
        QCOMPARE(ghost.ofScope(0)->end, 3s);
        QCOMPARE(ghost.ofTask(7), nullptr);
        QCOMPARE(ghost.end(), 3s);
        // Of tasks that one of the two does not have, there is nothing to be said.
        QVERIFY(!Ghost(Gathering().story.recording(), now).ofTask(7));
        QVERIFY(Ghost({}, now).isEmpty());
        QVERIFY(Ghost(now, {}).isEmpty());
    }

    void aGhostIsAnOutlineWhereTheRunIsNot()
    {
        const record::Recording now = shortRun(1s, aio::BodyExit::Cancelled);
        const Ghost ghost(shortRun(3s), now);
        const Chart chart(now);
        View view = fittedView(chart);
        const QImage without = painted(chart, view);
        const QImage with = painted(chart, view, Style::light(), &ghost);
        const QRect bars = barsOf(chart, view, 1);
        QRect changed;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                if (with.pixel(x, y) != without.pixel(x, y) && bars.contains(x, y))
                    changed |= QRect(x, y, 1, 1);
                else if (!bars.contains(x, y) && y > barsOf(chart, view, 0).bottom() + view.laneHeight)
                    QCOMPARE(with.pixel(x, y), without.pixel(x, y));
            }
        }
        // From behind the sign of the cancel until 3 s; a hollow one: its middle is as it was.
        QVERIFY(std::abs(changed.right() - timeToX(view, 3s)) <= 1);
        QVERIFY(changed.left() >= timeToX(view, 1s) - 1);
        const int inside = int(timeToX(view, 2900ms));
        QCOMPARE(with.pixel(inside, changed.center().y()), without.pixel(inside, changed.center().y()));
        view.showsGhost = false;
        QCOMPARE(painted(chart, view, Style::light(), &ghost), without);
    }

    void anEndThatCameEarlierBeforeIsMarkedOnTheBar()
    {
        const record::Recording now = shortRun(3s);
        const Ghost ghost(shortRun(1s), now);
        const Chart chart(now);
        const View view = fittedView(chart);
        const QImage with = painted(chart, view, Style::light(), &ghost);
        const QRect bars = barsOf(chart, view, 1);
        const int x = int(timeToX(view, 1s));
        const QRect around(x - 4, bars.top(), 6, bars.height());
        QVERIFY(contains(with, around, Style::light().text));
        QVERIFY(
            !contains(painted(chart, view), QRect(x - 2, bars.top(), 3, bars.height()), Style::light().text));
    }

    void aGhostIsSeenInThinLanesAndHarmlessFarAway()
    {
        const record::Recording now = shortRun(1s);
        const Ghost ghost(shortRun(3s), now);
        Chart chart(now);
        View view = fittedView(chart);
        view.laneHeight = 8;
        QVERIFY(painted(chart, view, Style::light(), &ghost) != painted(chart, view));
        for (const Time begin : {Time(-1h), Time(1500ms), Time(1h)}) {
            const View far = fittedTo(view, begin, begin + 1us);
            QVERIFY(!painted(chart, far, Style::light(), &ghost).isNull());
        }
        chart.setFolded(chart.laneOfTask(0), true);
        QCOMPARE(painted(chart, view, Style::light(), &ghost), painted(chart, view));
        // The legend says what it is.
        QImage image(900, 60, QImage::Format_RGB32);
        QPainter painter(&image);
        QVERIFY(paintLegend(nullptr, Style::light(), {0, 0, 200, 0}, true)
                > paintLegend(&painter, Style::light(), {0, 0, 200, 60}));
    }

    void badRecordingsAndViewsDoNoHarm()
    {
        std::vector<Story> stories(7);
        stories[1].create(QString());
        stories[1].now = Never - 1ns;
        stories[1].end(0);
        const TaskIndex odd = stories[2].create(QString(10'000, u'W'));
        stories[2].create(QStringLiteral("\u202e\u2067right\nto\tleft\u05d0\u05d1"), odd);
        stories[2].now = -5s;
        stories[2].start(odd);
        stories[2].resume(odd, Time::min());
        stories[2].tell({.task = 77, .scope = 99, .kind = record::EventKind::CancelRequested});
        stories[3].tell({.kind = record::EventKind::ScopeOpened});
        stories[4].now = Time::min();
        stories[4].create(QStringLiteral("early"), 5);
        stories[4].now = Never;
        stories[4].create(QStringLiteral("late"));
        for (int i = 0; i < 20; ++i)
            stories[5].open(None, aio::ScopeKind(i % 5));
        Dice dice(11);
        for (int i = 0; i < 300; ++i)
            stories[6].tellSomething(dice);
        for (const Story &story : stories) {
            Chart chart(story.recording());
            for (int i = 0; i < 30; ++i) {
                const View view = anyView(dice);
                if (!view.size.isEmpty())
                    (void)painted(chart, i % 2 ? view : fitted(view, chart));
                const Hit hit = hitTest(chart, view, QPointF(dice.below(900), dice.below(500)));
                (void)describe(chart, hit);
                if (chart.rows() > 0)
                    chart.setFolded(chart.laneAt(std::size_t(dice.below(int(chart.rows())))), dice.oneIn(2));
            }
        }
    }

    void aMillionTasksArePaintedByTheRowsThatAreSeen()
    {
        Story story;
        const TaskIndex main = story.create(QStringLiteral("main"));
        for (int i = 1; i < 1'000'000; ++i) {
            story.now += 1us;
            story.create(QStringLiteral("t"), main);
        }
        const Chart chart(story.recording());
        QCOMPARE(chart.rows(), std::size_t(1'000'000));
        View view = fittedView(chart);
        view.scroll = 1e12;
        view = clamped(view, chart);
        const auto [first, last] = visibleRows(view, chart);
        QCOMPARE(last, chart.rows());
        QVERIFY(last - first < 20);
        (void)painted(chart, view);
    }

    void picturesShowTheWholeRecording()
    {
        const Gathering made;
        const PictureOptions options{.style = Style::light(), .title = QStringLiteral("A gather")};
        const QByteArray svg = toSvg(made.story.recording(), options);
        for (const char *part : {"<svg", "A gather", "heartbeat", "sleep", "failed", "</svg>"})
            QVERIFY2(svg.contains(part), part);
        const QImage image = toImage(made.story.recording(), options);
        QCOMPARE(image.width(), 1200);
        QVERIFY(contains(image, image.rect(), options.style.failed.fill));
        QVERIFY(!toImage(record::Recording(), options).isNull());
        QVERIFY(toSvg(record::Recording(), options).contains("</svg>"));
    }

    void lanesAndSpansHaveSentences()
    {
        const Gathering made;
        const Chart chart(made.story.recording());
        QCOMPARE(describe(chart, chart.laneOfTask(made.b)), QStringLiteral("B, failed at 2.00\u00a0s"));
        QCOMPARE(describe(chart, made.a, chart.track(made.a).spanAt(500ms)),
                 QStringLiteral("A is suspended (sleep) from 0\u00a0s on, for 1.00\u00a0s"));
        QCOMPARE(describe(chart, made.c, chart.track(made.c).spanAt(2500ms)),
                 QStringLiteral("C cleans up (sleep) from 2.00\u00a0s on, for 1.00\u00a0s"));
    }
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
