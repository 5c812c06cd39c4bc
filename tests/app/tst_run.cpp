// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A run in every mode, on the virtual clock: who ends how and when, and what the awaiting code receives.
#include <app/run.h>
#include <app/runtext.h>

#include <aio/simulation.h>

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::Received;
using app::Run;
using app::RunMode;
using app::RunSpec;
using app::RunText;
using app::TaskState;

namespace {

/// A run in a simulation of its own.
struct Simulated {
    explicit Simulated(RunSpec spec)
        : run(std::make_shared<Run>(std::move(spec)))
    {
        simulation.call([this] { run->start(); });
        simulation.runReady();
    }
    ~Simulated()
    {
        simulation.loop().cancelAll();
        simulation.runUntilIdle();
    }
    void advance(app::Duration duration) { simulation.advance(duration); }
    void cancel()
    {
        simulation.call([this] { run->cancel(); });
        simulation.runReady();
    }
    void cancelTask(std::size_t index)
    {
        simulation.call([this, index] { run->cancelTask(index); });
        simulation.runReady();
    }
    QString states() const
    {
        static const QString letters = u"srwuxfd"_s;
        QString text;
        for (const auto &task : run->tasks())
            text += letters[int(task.state)];
        return text;
    }
    QString received() const { return RunText::received(*run, 10); }

    aio::Simulation simulation;
    std::shared_ptr<Run> run;
};

/// A 1 s, B 2 s, C 1 s; C fails at 0.4 s, B tidies up for 0.5 s.
RunSpec failing(RunMode mode)
{
    RunSpec spec = app::gatherExample(mode);
    spec.tasks[1].cleanUp = 500ms;
    spec.tasks[2].failsAt = 400ms;
    return spec;
}

} // namespace

class TestRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theChaptersGatherTakesTwoSeconds()
    {
        Simulated it(app::gatherExample());
        QCOMPARE(it.states(), u"rrr"_s);
        QCOMPARE(it.received(), u"results = awaiting A, B and C…"_s);
        it.advance(1s);
        QCOMPARE(it.states(), u"drd"_s);
        QCOMPARE(it.received(), u"results = awaiting B…"_s);
        QVERIFY(!it.run->isSettled());
        it.advance(1s);
        QVERIFY(it.run->isSettled());
        QCOMPARE(it.run->elapsed(), app::Duration(2s));
        QCOMPARE(it.received(), u"results = [\"Résultat A\", \"Résultat B\", \"Résultat C\"]"_s);
        QCOMPARE(RunText::status(*it.run), u"done in 2.00\u00a0s"_s);
    }
    void theChaptersTasksAreAwaitedOneAfterTheOther()
    {
        Simulated it(app::createTaskExample());
        QCOMPARE(it.received(), u"resultat1 = awaiting X…"_s);
        it.advance(1s);
        QCOMPARE(it.received(), u"resultat1 = \"Résultat X\",  resultat2 = awaiting Y…"_s);
        it.advance(1s);
        QCOMPARE(it.received(), u"resultat1 = \"Résultat X\",  resultat2 = \"Résultat Y\""_s);
        QCOMPARE(it.run->elapsed(), app::Duration(2s));
    }

    void returnedExceptionsAreValues()
    {
        Simulated it(failing(RunMode::GatherReturning));
        it.advance(400ms);
        QCOMPARE(it.states(), u"rrf"_s);
        QCOMPARE(it.run->received().kind, Received::Awaiting);
        it.advance(1600ms);
        QCOMPARE(it.received(),
                 u"results = [\"Résultat A\", \"Résultat B\", ValueError(\"C went wrong\")]"_s);
        QCOMPARE(RunText::status(*it.run), u"done in 2.00\u00a0s, 1 failed"_s);
    }
    void theFirstErrorIsRaisedAtOnceAndTheSiblingsGoOn()
    {
        Simulated it(failing(RunMode::Gather));
        it.advance(400ms);
        QCOMPARE(it.states(), u"rrf"_s);
        QCOMPARE(it.run->received().kind, Received::Raised);
        QCOMPARE(RunText::status(*it.run), u"failed after 0.40\u00a0s"_s);
        QCOMPARE(it.received(),
                 u"raised ValueError: C went wrong; A and B still running, nobody awaits it"_s);
        QVERIFY(!it.run->isSettled());
        it.advance(1600ms);
        QVERIFY(it.run->isSettled());
        QCOMPARE(it.states(), u"ddf"_s);
        QCOMPARE(it.received(), u"raised ValueError: C went wrong"_s);
        QVERIFY(RunText::note(*it.run).contains(u"A and B"_s));
    }
    void siblingsThatNobodyAwaitsCanStillBeCancelled()
    {
        Simulated it(failing(RunMode::Gather));
        it.advance(500ms);
        it.cancel();
        QCOMPARE(it.states(), u"xuf"_s);
        it.advance(500ms);
        QVERIFY(it.run->isSettled());
        QCOMPARE(it.states(), u"xxf"_s);
    }

    void aGroupCancelsTheSiblingsAndWaitsForTheirCleanUp()
    {
        Simulated it(failing(RunMode::TaskGroup));
        it.advance(400ms);
        QCOMPARE(it.states(), u"xuf"_s);
        QCOMPARE(it.run->received().kind, Received::Awaiting);
        it.advance(500ms);
        QVERIFY(it.run->isSettled());
        QCOMPARE(it.run->elapsed(), app::Duration(900ms));
        QVERIFY2(it.received().startsWith(u"raised ExceptionGroup"_s), qUtf8Printable(it.received()));
    }
    void aGroupThatGoesWellGivesItsResults()
    {
        Simulated it(app::gatherExample(RunMode::TaskGroup));
        it.advance(2s);
        QCOMPARE(it.received(), u"results = [\"Résultat A\", \"Résultat B\", \"Résultat C\"]"_s);
    }
    void aFailureIsMetWhereItIsAwaited()
    {
        RunSpec spec = failing(RunMode::CreateTask);
        Simulated it(std::move(spec));
        it.advance(1s);
        QCOMPARE(it.states(), u"drf"_s);
        QCOMPARE(it.received(), u"resultat1 = \"Résultat A\",  resultat2 = awaiting B…"_s);
        it.advance(1s);
        QCOMPARE(
            it.received(),
            u"resultat1 = \"Résultat A\",  resultat2 = \"Résultat B\",  raised ValueError: C went wrong"_s);
    }

    void cancellingARunEndsEveryTask_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("gather") << int(RunMode::Gather);
        QTest::newRow("gather, return exceptions") << int(RunMode::GatherReturning);
        QTest::newRow("TaskGroup") << int(RunMode::TaskGroup);
        QTest::newRow("create_task") << int(RunMode::CreateTask);
    }
    void cancellingARunEndsEveryTask()
    {
        QFETCH(int, mode);
        RunSpec spec = app::gatherExample(RunMode(mode));
        spec.tasks[1].cleanUp = 500ms;
        Simulated it(std::move(spec));
        it.advance(300ms);
        it.cancel();
        QCOMPARE(it.states(), u"xux"_s);
        it.advance(500ms);
        QVERIFY(it.run->isSettled());
        QCOMPARE(it.states(), u"xxx"_s);
        QVERIFY(it.run->received().isCancelled);
        QVERIFY2(it.received().startsWith(u"raised CancelledError"_s), qUtf8Printable(it.received()));
        QVERIFY(RunText::status(*it.run).startsWith(u"cancelled after"_s));
    }
    void cancellingOneTaskIsWhatItsAwaiterHearsOf()
    {
        Simulated returning(app::gatherExample(RunMode::GatherReturning));
        returning.cancelTask(1);
        returning.advance(1s);
        QCOMPARE(returning.received(), u"results = [\"Résultat A\", CancelledError(), \"Résultat C\"]"_s);

        Simulated raising(app::gatherExample(RunMode::Gather));
        raising.cancelTask(1);
        QVERIFY(raising.received().startsWith(u"raised CancelledError; A and C still running"_s));
    }
    void cleanUpHasItsOwnProgressAndASecondCancelEndsIt()
    {
        RunSpec spec{RunMode::GatherReturning, {{u"A"_s, 2s, {}, 1s}}};
        Simulated it(std::move(spec));
        it.advance(500ms);
        QCOMPARE(it.run->progress(0), 0.25);
        it.cancelTask(0);
        it.advance(500ms);
        QCOMPARE(it.states(), u"u"_s);
        QCOMPARE(it.run->progress(0), 0.25);
        QCOMPARE(it.run->cleanUpProgress(0), 0.5);
        QCOMPARE(RunText::taskTime(*it.run, 0), u"0.50\u00a0s left"_s);
        it.cancelTask(0);
        QCOMPARE(it.states(), u"x"_s);
    }
    void aRunThatIsCancelledAtOnceNeverStartsItsTasks()
    {
        auto run = std::make_shared<Run>(app::gatherExample());
        aio::Simulation simulation;
        simulation.call([&] {
            run->start();
            run->cancel();
        });
        simulation.runReady();
        QVERIFY(run->isSettled());
        QCOMPARE(run->count(TaskState::Cancelled), 3);
        QCOMPARE(RunText::taskResult(*run, 0), u"cancelled before it started"_s);
        QVERIFY(run->received().isCancelled);
    }
    void cancellingWhatIsOverDoesNothing()
    {
        Simulated it(app::createTaskExample());
        it.advance(2s);
        it.cancel();
        it.cancelTask(0);
        QCOMPARE(RunText::status(*it.run), u"done in 2.00\u00a0s"_s);
        QCOMPARE(it.states(), u"dd"_s);
    }
    void aTaskThatTakesNoTimeEnds()
    {
        Simulated it({RunMode::Gather, {{u"A"_s, 0s, {}, 0s}, {u"B"_s, 0s, 0s, 0s}}});
        it.advance(0s);
        QVERIFY(it.run->isSettled());
        QCOMPARE(it.states(), u"df"_s);
    }
    void aThousandTasksAreOneRun()
    {
        RunSpec spec{RunMode::GatherReturning, {}};
        for (int index = 0; index < 1000; ++index)
            spec.tasks.push_back({u"T%1"_s.arg(index + 1), 1s + index * 1ms, {}, 0s});
        Simulated it(std::move(spec));
        QCOMPARE(it.received(), u"results = awaiting T1, T2 and 998 more…"_s);
        it.advance(2s);
        QCOMPARE(it.run->count(TaskState::Done), 1000);
        QVERIFY(it.received().endsWith(u"… 990 more]"_s));
    }

    // QCoro's timers are real: short ones, and conditions instead of waits.
    void plainTasksStartBeforeTheyAreAwaitedAndGoOnWhenCancelled()
    {
        auto run = std::make_shared<Run>(
            RunSpec{RunMode::PlainTasks, {{u"A"_s, 5ms, {}, 0s}, {u"B"_s, 60ms, {}, 0s}}});
        run->start();
        QTRY_COMPARE(run->count(TaskState::Done), 1);
        run->cancel();
        QTRY_COMPARE(run->received().kind, Received::Raised);
        QVERIFY(run->received().isCancelled);
        QTRY_VERIFY(run->isSettled());
        QCOMPARE(run->count(TaskState::Done), 2);
        QVERIFY(RunText::note(*run).contains(u"no cancellation"_s));
    }
    void aPlainTaskThatFailsRaises()
    {
        auto run = std::make_shared<Run>(
            RunSpec{RunMode::PlainTasks, {{u"A"_s, 30ms, {}, 0s}, {u"B"_s, 20ms, 5ms, 0s}}});
        run->start();
        QTRY_COMPARE(run->received().kind, Received::Raised);
        QVERIFY(RunText::received(*run, 10).startsWith(u"raised ValueError: B went wrong"_s));
        QTRY_VERIFY(run->isSettled());
    }
};

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
