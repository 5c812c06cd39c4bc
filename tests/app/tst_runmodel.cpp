// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The models of the Dashboard: what they tell, when, and that what was removed comes back.
#include <app/dashboard.h>
#include <app/runmodel.h>
#include <app/settings.h>

#include <aio/simulation.h>

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::RunModel;
using app::TaskModel;

namespace {

/// A model whose runs live in a simulation.
struct Simulated {
    ~Simulated()
    {
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
    }
    QVariant data(int row, RunModel::Role role) const { return model.data(model.index(row), role); }
    const app::RunActivity &run(int number) const
    {
        return dynamic_cast<const app::RunActivity &>(*model.activity(number));
    }
    TaskModel *tasks(int row) const { return data(row, RunModel::TasksRole).value<TaskModel *>(); }

    aio::Simulation simulation;
    RunModel model;
};

} // namespace

class TestRunModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theModelsKeepTheirPromises()
    {
        Simulated it;
        const QAbstractItemModelTester tester(&it.model,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int first = it.add(app::gatherExample());
        const QAbstractItemModelTester rows(it.tasks(0),
                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
        it.add(app::createTaskExample());
        it.advance(1s);
        it.advance(1s);
        it.model.retranslate();
        QCOMPARE(it.model.remove({first}), 1);
        it.model.restore();
        QCOMPARE(it.model.count(), 2);
    }
    void theNewestIsOnTop()
    {
        Simulated it;
        it.add(app::gatherExample());
        it.add(app::createTaskExample());
        QCOMPARE(it.data(0, RunModel::TitleRole).toString(), u"create_task"_s);
        QCOMPARE(it.data(0, RunModel::NumberRole).toInt(), 2);
        QCOMPARE(it.data(1, RunModel::TitleRole).toString(), u"gather"_s);
    }
    void onlyWhatMovesIsTold()
    {
        Simulated it;
        it.add(app::gatherExample());
        it.advance(1s);
        // A and C are done: from now on only B moves, and only with time.
        QSignalSpy told(it.tasks(0), &TaskModel::dataChanged);
        it.advance(100ms);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][0].toModelIndex().row(), 1);
        QCOMPARE(told[0][1].toModelIndex().row(), 1);
        QCOMPARE(told[0][2].value<QList<int>>(),
                 (QList<int>{TaskModel::ProgressRole, TaskModel::CleanUpRole, TaskModel::TimeRole}));
    }
    void nothingIsToldOnceAllIsOver()
    {
        Simulated it;
        it.add(app::createTaskExample());
        it.advance(2s);
        QSignalSpy cards(&it.model, &RunModel::dataChanged);
        QSignalSpy rows(it.tasks(0), &TaskModel::dataChanged);
        it.advance(1s);
        QCOMPARE(cards.size(), 0);
        QCOMPARE(rows.size(), 0);
    }
    void manyChangesAreOneSignal()
    {
        Simulated it;
        app::RunSpec spec{app::RunMode::Gather, {}};
        for (int index = 0; index < 1000; ++index)
            spec.tasks.push_back({u"T%1"_s.arg(index), 1s, {}, 0s});
        it.add(std::move(spec));
        it.model.flush();
        QSignalSpy rows(it.tasks(0), &TaskModel::dataChanged);
        it.advance(1s);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][1].toModelIndex().row(), 999);
    }
    void rowsSayWhatATaskIsAt()
    {
        Simulated it;
        it.add(app::gatherExample());
        it.advance(1240ms);
        const TaskModel &tasks = *it.tasks(0);
        const auto text = [&](int row, TaskModel::Role role) {
            return tasks.data(tasks.index(row), role).toString();
        };
        QCOMPARE(text(0, TaskModel::TimeRole), u"1.00\u00a0s"_s);
        QCOMPARE(text(0, TaskModel::ResultRole), u"“Résultat A”"_s);
        QCOMPARE(text(1, TaskModel::TimeRole), u"0.76\u00a0s left"_s);
        QCOMPARE(text(1, TaskModel::SentenceRole), u"B, running, 0.76\u00a0s left"_s);
        QCOMPARE(tasks.data(tasks.index(1), TaskModel::ProgressRole).toDouble(), 0.62);
        QVERIFY(tasks.data(tasks.index(1), TaskModel::CanCancelRole).toBool());
        QVERIFY(!tasks.data(tasks.index(0), TaskModel::CanCancelRole).toBool());
    }

    void theErrorSwitchIsForTheNextRun()
    {
        Simulated it;
        const int number = it.add(app::gatherExample());
        QVERIFY(it.data(0, RunModel::SwitchNoteRole).toString().isEmpty());
        it.model.setReturning(number, true);
        QVERIFY(it.data(0, RunModel::IsReturningRole).toBool());
        QVERIFY(it.data(0, RunModel::SwitchNoteRole).toString().contains(u"Run again"_s));
        QCOMPARE(it.run(number).run().spec().mode, app::RunMode::Gather);
        QCOMPARE(it.run(number).nextSpec().mode, app::RunMode::GatherReturning);
    }
    void aRunThatGoesOnIsNotRemoved()
    {
        Simulated it;
        const int number = it.add(app::gatherExample());
        QCOMPARE(it.model.remove({number}), 0);
        QCOMPARE(it.model.count(), 1);
    }
    void whatWasClearedComesBackToItsPlace()
    {
        Simulated it;
        it.add(app::createTaskExample());
        it.advance(2s);
        it.add(app::gatherExample());
        it.advance(100ms);
        it.add(app::createTaskExample());
        it.advance(2s);
        it.add(app::gatherExample());
        QCOMPARE(it.model.remove(it.model.settledNumbers()), 3);
        QCOMPARE(it.model.count(), 1);
        it.model.restore();
        QCOMPARE(it.model.count(), 4);
        for (int row = 0; row < 4; ++row)
            QCOMPARE(it.data(row, RunModel::NumberRole).toInt(), 4 - row);
        QCOMPARE(it.model.removedCount(), 0);
    }
    void whatIsShownAgainKeepsItsCard()
    {
        Simulated it;
        const int number = it.add(app::createTaskExample());
        it.advance(2s);
        const auto activity = it.model.activity(number);
        QCOMPARE(it.model.add(activity), number);
        QCOMPARE(it.model.count(), 1);
        QCOMPARE(it.model.remove({number}), 1);
        QCOMPARE(it.model.add(activity), number);
        QCOMPARE(it.model.count(), 1);
        QCOMPARE(it.model.removedCount(), 0);
    }
    void aModelThatGoesLeavesItsRunsToEnd()
    {
        aio::Simulation simulation;
        {
            RunModel model;
            simulation.call([&] { model.add(app::RunActivity::started(app::gatherExample())); });
            simulation.runReady();
        }
        simulation.runUntilIdle();
        QVERIFY(!simulation.loop().hasPendingTasks());
    }

    void whatHappensInARunIsRecorded()
    {
        Simulated it;
        const int first = it.add(app::gatherExample());
        const int second = it.add(app::createTaskExample());
        it.advance(3s);
        const record::Recording &gather = it.model.activity(first)->recording();
        QCOMPARE(gather.tasks.size(), 4u);
        QCOMPARE(gather.nameOf(0), u"gather"_s);
        QCOMPARE(gather.pathOf(3), u"gather/C"_s);
        QCOMPARE(gather.tasks[3].state, aio::TaskState::Done);
        QCOMPARE(it.model.activity(second)->recording().tasks.size(), 3u);
        // Nobody listens to what has settled.
        QVERIFY(!it.simulation.loop().isObserved());
    }
    void aRunWithoutATaskHasARecordingToo()
    {
        Simulated it;
        const int number = it.add({app::RunMode::Gather, {}});
        it.advance(1s);
        QCOMPARE(it.model.activity(number)->recording().tasks.size(), 1u);
    }
    void theDashboardCountsAndCancels()
    {
        const QTemporaryDir folder;
        app::Settings settings(folder.filePath(u"settings.json"_s));
        app::Dashboard dashboard(settings);
        QVERIFY(!dashboard.isActive());
        QVERIFY(dashboard.latenessText().isEmpty());
        dashboard.runGather();
        dashboard.runCreateTask();
        QTRY_COMPARE(dashboard.running(), 5);
        QVERIFY(!dashboard.latenessText().isEmpty());
        dashboard.cancelTask(1, 0);
        QTRY_COMPARE(dashboard.cancelled(), 1);
        dashboard.cancelEverything();
        QTRY_COMPARE(dashboard.cancelled(), 5);
        QVERIFY(!dashboard.isActive());
        QVERIFY(dashboard.canClear());
        QVERIFY(dashboard.latenessText().isEmpty());
        dashboard.clearFinished();
        QCOMPARE(dashboard.cancelled(), 0);
        QVERIFY(!dashboard.undoText().isEmpty());
        dashboard.undo();
        QCOMPARE(dashboard.cancelled(), 5);
        QVERIFY(dashboard.undoText().isEmpty());
    }
    void theErrorModeIsRemembered()
    {
        const QTemporaryDir folder;
        app::Settings settings(folder.filePath(u"settings.json"_s));
        app::Dashboard dashboard(settings);
        dashboard.runGather();
        dashboard.setReturning(1, true);
        dashboard.runGather();
        QVERIFY(dashboard.runs()->activity(2)->isReturning());
        dashboard.cancelEverything();
        QTRY_VERIFY(!dashboard.isActive());
    }
};

QTEST_GUILESS_MAIN(TestRunModel)
#include "tst_runmodel.moc"
