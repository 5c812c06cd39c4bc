// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The view of a run: what it follows, what its cursor and its selection mean, and what becomes of it when runs end, are
// cancelled or lose their card.
#include <app/awaittreemodel.h>
#include <app/eventlogmodel.h>
#include <app/eventtext.h>
#include <app/runview.h>
#include <app/whymodel.h>

#include <aio/simulation.h>

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::AwaitTreeModel;
using app::EventLogModel;
using app::RunView;
using app::WhyModel;
using record::None;

namespace {

/// A view whose runs live in a simulation; it is told to look, as the timer would.
struct Simulated {
    ~Simulated()
    {
        view.close();
        simulation.loop().cancelAll();
        simulation.runUntilIdle();
    }
    int add(app::RunSpec spec)
    {
        const int number = simulation.call(
            [&] { return model.add(app::RunActivity::started(std::move(spec))); });
        simulation.runReady();
        return number;
    }
    void advance(app::Duration duration)
    {
        simulation.advance(duration);
        model.flush();
        view.update();
    }
    QStringList log()
    {
        QStringList lines;
        for (int row = 0; row < view.log()->count(); ++row) {
            const QModelIndex at = view.log()->index(row);
            lines << u"%1 %2"_s.arg(at.data(EventLogModel::TaskRole).toString(),
                                    at.data(EventLogModel::EventRole).toString());
        }
        return lines;
    }
    QStringList tree()
    {
        QStringList lines;
        for (int row = 0; row < view.awaitTree()->rowCount(); ++row) {
            const QModelIndex at = view.awaitTree()->index(row);
            lines << QString(at.data(AwaitTreeModel::DepthRole).toInt(), u' ')
                         + at.data(AwaitTreeModel::NameRole).toString();
        }
        return lines;
    }
    QStringList why()
    {
        QStringList lines;
        for (int row = 0; row < view.why()->rowCount(); ++row)
            lines << view.why()->index(row).data(WhyModel::SentenceRole).toString();
        return lines;
    }
    record::TaskIndex task(const QString &name) const
    {
        const record::Recording &recording = view.recording();
        for (record::TaskIndex task = 0; task < recording.tasks.size(); ++task) {
            if (recording.nameOf(task) == name)
                return task;
        }
        return None;
    }
    aio::TaskState state(const QString &name) const { return view.recording().tasks[task(name)].state; }

    aio::Simulation simulation;
    app::RunModel model;
    RunView view{model};
};

app::RunSpec failing()
{
    app::RunSpec spec = app::gatherExample(app::RunMode::TaskGroup);
    spec.tasks[2].failsAt = 400ms;
    return spec;
}

} // namespace

class TestRunView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aRunThatGoesOnIsFollowed()
    {
        Simulated it;
        it.view.open(it.add(app::gatherExample()));
        QVERIFY(it.view.isOpen() && it.view.isLive() && it.view.isFollowing());
        QCOMPARE(it.view.title(), u"gather  #1"_s);
        it.advance(700ms);
        QCOMPARE(it.view.cursorText(), u"0.700\u00a0s"_s);
        // Nothing happened for 700 ms: what is under way is shown as long as that.
        QCOMPARE(it.view.chart().end() - it.view.chart().begin(), 700ms);
        it.advance(2s);
        QVERIFY(!it.view.isLive() && !it.view.isFollowing());
        QCOMPARE(it.view.counts(), (QList<int>{4, 0, 4, 0, 0}));
    }
    void scrubbingBackStopsFollowingUntilAskedFor()
    {
        Simulated it;
        it.view.open(it.add(app::gatherExample()));
        it.advance(1500ms);
        it.view.setCursor(it.view.chart().begin() + 500ms);
        QVERIFY(!it.view.isFollowing());
        QCOMPARE(it.tree(), (QStringList{u"gather"_s, u" A"_s, u" B"_s, u" C"_s}));
        it.advance(100ms);
        QCOMPARE(it.view.cursorText(), u"0.500\u00a0s"_s);
        it.view.setFollowing(true);
        QCOMPARE(it.view.cursorText(), u"1.600\u00a0s"_s);
        QCOMPARE(it.tree(), (QStringList{u"gather"_s, u" B"_s}));
    }
    void theCursorStaysInTheRecording()
    {
        Simulated it;
        it.view.open(it.add(app::gatherExample()));
        it.advance(3s);
        it.view.setCursor(record::Never);
        QCOMPARE(it.view.cursorText(), u"2.000\u00a0s"_s);
        it.view.setCursor(record::Time::min());
        QCOMPARE(it.view.cursorText(), u"0.000\u00a0s"_s);
    }
    void theLogOnlyGrowsWhileARunGoesOn()
    {
        Simulated it;
        const QAbstractItemModelTester tester(it.view.log(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        it.view.open(it.add(app::gatherExample()));
        QSignalSpy inserted(it.view.log(), &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(it.view.log(), &QAbstractItemModel::modelReset);
        for (int step = 0; step < 30; ++step)
            it.advance(100ms);
        QVERIFY(inserted.count() > 0);
        QCOMPARE(reset.count(), 0);
        QVERIFY(it.log().contains(u"A returned"_s));
        QVERIFY(!it.log().contains(u"A waits"_s));
        it.view.log()->setShowsAll(true);
        QVERIFY(it.log().contains(u"A waits"_s));
    }
    void aLineOfTheLogIsAPlaceInTime()
    {
        Simulated it;
        it.view.open(it.add(app::gatherExample()));
        it.advance(3s);
        const int row = int(it.log().indexOf(u"A returned"_s));
        it.view.selectLogRow(row);
        QCOMPARE(it.view.cursorText(), u"1.000\u00a0s"_s);
        QCOMPARE(it.view.selectedTask(), it.task(u"A"_s));
        QCOMPARE(it.view.logRow(), row);
        QVERIFY(it.view.selectionText().contains(u"A"_s));
        it.view.selectLogRow(1000);
        it.view.selectLogRow(-1);
        QCOMPARE(it.view.logRow(), row);
    }
    void theEventsOfATaskAreWalked()
    {
        Simulated it;
        it.view.open(it.add(app::gatherExample()));
        it.advance(3s);
        it.view.select(it.task(u"B"_s), None);
        it.view.selectNeighbour(false);
        QCOMPARE(it.view.recording().events[it.view.selectedEvent()].task, it.task(u"B"_s));
        for (int step = 0; step < 20; ++step)
            it.view.selectNeighbour(false);
        QCOMPARE(it.view.recording().events[it.view.selectedEvent()].kind, record::EventKind::Created);
        for (int step = 0; step < 20; ++step)
            it.view.selectNeighbour(true);
        QCOMPARE(it.view.recording().events[it.view.selectedEvent()].kind, record::EventKind::Ended);
    }
    void whatWasCancelledIsExplained()
    {
        Simulated it;
        it.view.open(it.add(failing()));
        it.advance(3s);
        it.view.select(it.task(u"B"_s), None);
        const QStringList chain = it.why();
        QVERIFY2(chain.size() >= 2, qPrintable(chain.join(u'\n')));
        QVERIFY(chain.join(u' ').contains(u"C"_s));
        // A link of the chain is a place in time; the chain stays to be walked.
        it.view.selectWhy(int(chain.size()) - 1);
        QCOMPARE(it.why(), chain);
        QCOMPARE(it.view.selectedTask(), it.task(u"C"_s));
        it.view.select(it.task(u"A"_s), None);
        it.view.select(None, None);
        QVERIFY(it.why().isEmpty());
    }
    void filtersLeaveTheSameTasksInTimelineAndLog()
    {
        Simulated it;
        it.view.open(it.add(failing()));
        it.advance(3s);
        it.view.setKind(RunView::Failed);
        for (const QString &line : it.log())
            QVERIFY2(line.startsWith(u"C "_s) || line.startsWith(u"TaskGroup "_s), qPrintable(line));
        it.view.setKind(RunView::All);
        it.view.setFilter(u"b"_s);
        const QStringList lines = it.log();
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines)
            QVERIFY2(line.startsWith(u"B "_s), qPrintable(line));
        it.view.setFilter(u"no such task"_s);
        QCOMPARE(it.view.chart().rows(), 0u);
        QVERIFY(it.log().isEmpty());
        it.view.setFilter({});
        QVERIFY(it.view.chart().rows() > 3);
    }
    void theLogIsSearched()
    {
        Simulated it;
        it.view.open(it.add(failing()));
        it.advance(3s);
        it.view.log()->setSearch(u"WENT WRONG"_s);
        QVERIFY(!it.log().isEmpty() && it.log().size() < 4);
        it.view.log()->setSearch({});
        QVERIFY(it.log().size() > 4);
    }
    void aTaskIsCancelledFromTheView()
    {
        Simulated it;
        it.view.open(it.add(app::gatherExample()));
        it.advance(100ms);
        QVERIFY(!it.view.canCancelTask());
        it.view.select(it.task(u"B"_s), None);
        QVERIFY(it.view.canCancelTask());
        it.view.cancelTask();
        // Words come more slowly than the picture.
        for (int step = 0; step < 10; ++step)
            it.advance(10ms);
        QCOMPARE(it.state(u"B"_s), aio::TaskState::Cancelled);
        QCOMPARE(it.state(u"A"_s), aio::TaskState::Suspended);
        QVERIFY(!it.view.canCancelTask());
        QVERIFY(it.why().join(u' ').contains(u"outside"_s));
        it.view.cancelRun();
        it.advance(100ms);
        QVERIFY(!it.view.isLive());
    }
    void aViewThatIsClosedInMidRunLeavesTheRunAlone()
    {
        Simulated it;
        const int number = it.add(app::gatherExample());
        it.view.open(number);
        it.view.setShown(true);
        it.advance(500ms);
        it.view.close();
        QVERIFY(!it.view.isOpen());
        QCOMPARE(it.view.log()->count(), 0);
        it.advance(3s);
        QVERIFY(it.model.activity(number)->isSettled());
        it.view.open(number);
        QCOMPARE(it.view.counts(), (QList<int>{4, 0, 4, 0, 0}));
    }
    void aCardThatIsRemovedTakesNothingAway()
    {
        Simulated it;
        const int number = it.add(app::createTaskExample());
        it.view.open(number);
        it.advance(3s);
        it.model.remove({number});
        it.model.remove({it.add({app::RunMode::Gather, {}})});
        it.view.select(it.task(u"Y"_s), None);
        it.view.update();
        QCOMPARE(it.view.counts(), (QList<int>{3, 0, 3, 0, 0}));
        QCOMPARE(it.view.title(), u"create_task  #1"_s);
    }
    void anUnknownRunOpensNothing()
    {
        Simulated it;
        it.view.open(7);
        it.view.openNewest();
        QVERIFY(!it.view.isOpen());
        it.view.update();
        it.view.cancelTask();
        it.view.selectNeighbour(true);
        it.view.select(3, 4);
        QCOMPARE(it.view.logRow(), -1);
    }
    void anEmptyRecordingIsShown()
    {
        Simulated it;
        it.view.open(record::Recording(), u"nothing"_s);
        QVERIFY(it.view.isOpen() && !it.view.isLive());
        QCOMPARE(it.view.chart().rows(), 0u);
        QCOMPARE(it.view.log()->count(), 0);
        it.view.setCursor(1s);
        it.view.selectNeighbour(true);
        QCOMPARE(it.view.selectionText(), QString());
    }
    void oneRunAfterAnotherIsShown()
    {
        Simulated it;
        const int first = it.add(failing());
        it.advance(3s);
        const int second = it.add(app::createTaskExample());
        it.view.open(first);
        it.view.select(it.task(u"B"_s), None);
        it.view.setFilter(u"B"_s);
        it.view.open(second);
        QVERIFY(!it.view.hasSelection());
        QCOMPARE(it.view.filter(), QString());
        QCOMPARE(it.view.counts()[0], 3);
        it.view.openNewest();
        QCOMPARE(it.view.title(), u"create_task  #2"_s);
    }
    void theModelsKeepTheirPromises()
    {
        Simulated it;
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const QAbstractItemModelTester log(it.view.log(), mode);
        const QAbstractItemModelTester tree(it.view.awaitTree(), mode);
        const QAbstractItemModelTester why(it.view.why(), mode);
        it.view.open(it.add(failing()));
        for (int step = 0; step < 25; ++step) {
            it.advance(100ms);
            it.view.selectLogRow(step);
            it.view.setFilter(step % 3 == 0 ? u"C"_s : QString());
        }
        it.view.setKind(RunView::Cancelled);
        it.view.close();
    }
    void picturesAreSaved()
    {
        const QTemporaryDir folder;
        Simulated it;
        it.view.open(it.add(failing()));
        it.advance(3s);
        const QString svg = folder.filePath(u"run.svg"_s);
        it.view.save(QUrl::fromLocalFile(svg), RunView::Svg);
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("<svg"));
        QVERIFY(it.view.notice().contains(svg));
        it.view.save(QUrl::fromLocalFile(folder.filePath(u"none/run.png"_s)), RunView::Png);
        QVERIFY(it.view.notice().contains(u"can't be written"_s));
        it.view.dismissNotice();
        QCOMPARE(it.view.notice(), QString());
    }
    void aRecordingIsSavedAndOpened()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"run.jsonl"_s);
        Simulated it;
        it.view.open(it.add(failing()));
        it.advance(3s);
        const QStringList lines = it.log();
        it.view.save(QUrl::fromLocalFile(path), RunView::JsonLines);
        QVERIFY(RunView::isRecording(path));
        it.view.close();
        it.view.openFile(QUrl::fromLocalFile(path));
        QTRY_VERIFY(it.view.isOpen());
        QCOMPARE(it.view.title(), u"run.jsonl"_s);
        QCOMPARE(it.log(), lines);
        QVERIFY(!it.view.isLive());
    }
    void aFileThatIsNoRecordingIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("http://a.example/\n") > 0);
        file.close();
        Simulated it;
        QVERIFY(!RunView::isRecording(path));
        it.view.openFile(QUrl::fromLocalFile(path));
        QTRY_VERIFY(it.view.notice().contains(u"list.txt can't be opened"_s));
        QVERIFY(!it.view.isOpen());
    }
    void placesAreShort()
    {
        record::Recording recording;
        const auto file = recording.texts.add(u"/a/long/way/batch.cpp"_s);
        const auto function = recording.texts.add(
            u"static aio::Coro<long long int> download::BatchCoroutines::download(BatchPtr, std::size_t)"_s);
        recording.places.append({None, file, function, 42});
        QCOMPARE(app::placeText(recording, 0), u"batch.cpp:42 download"_s);
        QCOMPARE(app::placeText(recording, None), QString());
    }
};

QTEST_MAIN(TestRunView)
#include "tst_runview.moc"
