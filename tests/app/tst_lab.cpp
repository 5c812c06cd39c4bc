// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The Lab's controller and its models, without a window.
#include <app/lab.h>
#include <app/runmodel.h>
#include <app/runview.h>
#include <app/taskstate.h>
#include <lab/examples.h>
#include <lab/exercises.h>
#include <lab/outcome.h>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <functional>
#include <map>

using namespace app;

namespace {

int rowOf(LabParameters &parameters, const QString &name)
{
    for (int row = 0; row < parameters.count(); ++row) {
        if (parameters.index(row).data(LabParameters::NameRole) == name)
            return row;
    }
    return -1;
}

QString stateOf(const Lab &lab, const QString &task)
{
    const QStringList words{"scheduled", "running", "suspended", "cancelling", "cancelled", "failed", "done"};
    for (const QVariant &ending : lab.endings()) {
        const QVariantMap map = ending.toMap();
        if (map["name"] == task)
            return words.at(map["state"].toInt());
    }
    return {};
}

} // namespace

class TestLab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void catalogueHasEveryScenarioAndFindsByWords()
    {
        LabCatalogue catalogue;
        const QAbstractItemModelTester tester(&catalogue);
        QCOMPARE(catalogue.count(), 110);
        catalogue.setPrograms({});
        QCOMPARE(catalogue.count(), 110 + int(lab::examplePrograms().size()));
        QCOMPARE(catalogue.index(0).data(LabCatalogue::GroupRole), "Programs");
        catalogue.setFilter("shield CANCEL");
        QVERIFY(catalogue.count() > 0);
        QVERIFY(catalogue.count() < 30);
        QVERIFY(catalogue.rowOf("shield_cancel") >= 0);
        QCOMPARE(catalogue.rowOf("gather_basic"), -1);
        catalogue.setFilter("no such words");
        QCOMPARE(catalogue.count(), 0);
    }

    void scenarioOpensWithItsRunItsWordsAndItsSource()
    {
        Lab lab(nullptr);
        lab.open("gather_basic");
        QCOMPARE(lab.name(), "gather_basic");
        QVERIFY(!lab.title().isEmpty());
        QCOMPARE(lab.tasks(), (QStringList{"main", "A", "B", "C"}));
        QCOMPARE(lab.outcome().size(), 1);
        QVERIFY(lab.source().contains("gather"));
        QVERIFY(lab.sourceLine() > 1);
        QVERIFY(lab.python().contains("gather"));
        QVERIFY(!lab.isChanged());
        lab.view()->setCursor(std::chrono::milliseconds(1500));
        QCOMPARE(lab.waitingLines().size(), 1);
        const int line = lab.waitingLines().first() - lab.sourceLine();
        QVERIFY(lab.source().section(u'\n', line, line).contains("co_await"));
        lab.open("no such scenario");
        QCOMPARE(lab.name(), "gather_basic");
    }

    void predictionHidesTheRunAndIsHeldAgainstIt()
    {
        Lab lab(nullptr);
        LabPrediction &prediction = *lab.prediction();
        const QAbstractItemModelTester tester(&prediction);
        QVERIFY(!prediction.isAsking());
        prediction.setOn(true);
        lab.open("gather_fail");
        QVERIFY(prediction.isAsking());
        QCOMPARE(prediction.rowCount(), 4); // main, A, B, C
        QVERIFY(!prediction.canAnswer());
        prediction.setEnd(0, LabPrediction::Returns);
        prediction.setSeconds(0, "4");
        prediction.setEnd(1, LabPrediction::IsCancelled);
        prediction.setSeconds(1, "soon");
        QVERIFY(!prediction.canAnswer());
        QVERIFY(!prediction.index(1).data(LabPrediction::ProblemRole).toString().isEmpty());
        prediction.answer();
        QVERIFY(prediction.isAsking());
        prediction.setSeconds(1, "1.0");
        QVERIFY(prediction.canAnswer());
        prediction.answer();
        QVERIFY(prediction.isAnswered());
        QCOMPARE(prediction.scoreText(), "2 of 8 right");
        QVERIFY(prediction.index(0).data(LabPrediction::IsEndRightRole).toBool());
        QVERIFY(!prediction.index(1).data(LabPrediction::IsEndRightRole).toBool());
        QCOMPARE(prediction.index(1).data(LabPrediction::TruthRole).toString(), "“A” returned at 2.00 s.");
        // What is changed makes another run: the answer was about the one before.
        lab.addPin("A", 0.5);
        QVERIFY(!prediction.isAnswered());
        lab.open("gather_basic");
        QVERIFY(prediction.isAsking());
        prediction.setEnd(2, 99);
        prediction.setEnd(-1, 0);
        QVERIFY(!prediction.canAnswer());
        prediction.close();
        QVERIFY(!prediction.isAsking());
        prediction.setOn(false);
        lab.open("gather_fail");
        QVERIFY(!prediction.isAsking());
    }

    void predictionFollowsAChangeWhileItAsks()
    {
        Lab lab(nullptr);
        lab.prediction()->setOn(true);
        lab.open("gather_basic");
        lab.prediction()->setEnd(0, LabPrediction::Returns);
        lab.prediction()->setSeconds(0, "5");
        lab.parameters()->edit(rowOf(*lab.parameters(), "B"), "5");
        QVERIFY(lab.prediction()->isAsking());
        lab.prediction()->answer();
        QVERIFY(lab.prediction()->index(0).data(LabPrediction::IsTimeRightRole).toBool());
    }

    void everyParameterIsInWords()
    {
        Lab lab(nullptr);
        QStringList bare;
        for (const lab::Scenario &scenario : lab::scenarios()) {
            lab.open(scenario.name);
            const LabParameters &parameters = *lab.parameters();
            for (int row = 0; row < parameters.rowCount(); ++row) {
                const QString label = parameters.index(row).data(LabParameters::LabelRole).toString();
                if (label.isEmpty() || label.contains(u'_')
                    || label == parameters.index(row).data(LabParameters::NameRole).toString())
                    bare << scenario.name + u'.' + label;
            }
        }
        QCOMPARE(bare.join(u' '), QString());
    }

    void exercisesAreAnsweredByTheirRuns()
    {
        LabExercises exercises;
        const QAbstractItemModelTester tester(&exercises);
        QCOMPARE(exercises.rowCount(), 5);
        exercises.answer(0);
        QVERIFY(!exercises.index(0).data(LabExercises::IsAnsweredRole).toBool());
        exercises.choose(0, 0);
        exercises.choose(0, 7);
        exercises.answer(0);
        QVERIFY(exercises.index(0).data(LabExercises::IsAnsweredRole).toBool());
        QCOMPARE(exercises.index(0).data(LabExercises::RightRole).toInt(), 1);
        exercises.choose(0, 1);
        QCOMPARE(exercises.index(0).data(LabExercises::ChosenRole).toInt(), 0);
        QCOMPARE(exercises.scoreText(), "0 of 1 right");
        const QVariantList runs = exercises.index(0).data(LabExercises::RunsRole).toList();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs[0].toMap()["name"].toString(), "seq_await");
        QVERIFY(runs[0].toMap()["outcome"].toString().contains("at 3.00 s"));
        exercises.choose(4, 1);
        exercises.answer(4);
        QCOMPARE(exercises.scoreText(), "1 of 2 right");
        exercises.again();
        QCOMPARE(exercises.scoreText(), QString());
    }

    void runOfAReviewQuestionIsOpenedWithItsValues()
    {
        Lab lab(nullptr);
        for (std::size_t exercise = 0; exercise < lab::exercises().size(); ++exercise) {
            const lab::Exercise &asked = lab::exercises()[exercise];
            const lab::ExerciseResult result = lab::solve(asked);
            for (std::size_t run = 0; run < asked.runs.size(); ++run) {
                lab.openRun(int(exercise), int(run));
                QCOMPARE(lab.name(), asked.runs[run].scenario);
                QCOMPARE(lab.outcome(), lab::outcomeOf(result.runs[run]));
            }
        }
        lab.openRun(0, 0);
        QVERIFY(lab.isChanged());
        lab.addPin("main", 0.5);
        lab.openRun(0, 0);
        QCOMPARE(lab.pins()->count(), 0);
        lab.undo();
        QCOMPARE(lab.pins()->count(), 1);
        lab.redo();
        lab.openRun(0, 0);
        QVERIFY(!lab.canRedo());
        lab.reset();
        QVERIFY(!lab.isChanged());
    }

    void badgeIsWhatAComparisonSays()
    {
        LabConformance conformance;
        QVERIFY(!conformance.isKnown());
        conformance.start();
        conformance.start();
        QTRY_VERIFY_WITH_TIMEOUT(conformance.isKnown(), 60'000);
        QVERIFY(conformance.isWhole());
        QCOMPARE(conformance.text(), "same as CPython 3.14 on 110 scenarios and 300 programs");
    }

    void tasksThatBeginAtOnceAreAChangeLikeAnother()
    {
        Lab lab(nullptr);
        lab.open("cancel_before_start");
        QCOMPARE(stateOf(lab, "A"), "cancelled");
        QVERIFY(lab.outcomeText().contains("its body never ran"));
        lab.setEager(true);
        QVERIFY(lab.isEager() && lab.isChanged());
        QVERIFY(!lab.outcomeText().contains("its body never ran"));
        lab.undo();
        QVERIFY(!lab.isEager() && !lab.isChanged());
        lab.redo();
        lab.reset();
        QVERIFY(!lab.isEager());
    }

    void parameterRunsAgainAndIsUndone()
    {
        Lab lab(nullptr);
        lab.open("gather_basic");
        LabParameters &parameters = *lab.parameters();
        const QAbstractItemModelTester tester(&parameters);
        const int row = rowOf(parameters, "B");
        parameters.edit(row, "3,25");
        QCOMPARE(lab.changes().size(), 2);
        QVERIFY(lab.changes().contains("“B” ends 1.25 s later."));
        QCOMPARE(parameters.index(row).data(LabParameters::IsChangedRole), true);
        lab.undo();
        QVERIFY(!lab.isChanged());
        QVERIFY(lab.changes().isEmpty());
        QCOMPARE(parameters.index(row).data(LabParameters::TextRole), "2");
        lab.redo();
        QVERIFY(lab.isChanged());
        lab.reset();
        QVERIFY(!lab.isChanged());
        lab.undo();
        QVERIFY(lab.isChanged());
    }

    void whatCannotBeUsedStaysInItsFieldWithTheReason()
    {
        Lab lab(nullptr);
        lab.open("gather_basic");
        LabParameters &parameters = *lab.parameters();
        const int row = rowOf(parameters, "B");
        for (const char *text : {"-1", "soon", "1e9", ""}) {
            parameters.edit(row, QString::fromUtf8(text));
            QCOMPARE(parameters.index(row).data(LabParameters::TextRole), QString::fromUtf8(text));
            QVERIFY(!parameters.index(row).data(LabParameters::ProblemRole).toString().isEmpty());
            QVERIFY(!lab.isChanged());
        }
        parameters.edit(row, "1.5");
        QVERIFY(parameters.index(row).data(LabParameters::ProblemRole).toString().isEmpty());
        QVERIFY(lab.isChanged());
        const int name = rowOf(parameters, "A_name");
        parameters.edit(name, "B");
        QVERIFY(!parameters.index(name).data(LabParameters::ProblemRole).toString().isEmpty());
    }

    void pinCancelsMovesAimsAndGoes()
    {
        Lab lab(nullptr);
        lab.open("gather_basic");
        const QAbstractItemModelTester tester(lab.pins());
        QCOMPARE(lab.pins()->count(), 0);
        lab.addPin("B", 1.2);
        QCOMPARE(lab.pins()->count(), 1);
        QCOMPARE(stateOf(lab, "B"), "cancelled");
        QCOMPARE(lab.pins()->index(0).data(LabPins::SentenceRole), "cancel B at 1.20 s");
        lab.aimPin(0, "C");
        QCOMPARE(stateOf(lab, "C"), "done"); // it ended at 1 s
        lab.movePin(0, 0.5);
        QCOMPARE(stateOf(lab, "C"), "cancelled");
        lab.movePin(0, -4);
        QCOMPARE(lab.pins()->at(0)->time, 0.0);
        lab.movePin(0, 1e12);
        QCOMPARE(lab.pins()->at(0)->time, 3600.0);
        QCOMPARE(stateOf(lab, "C"), "done");
        lab.removePin(0);
        QCOMPARE(lab.pins()->count(), 0);
        QVERIFY(!lab.isChanged());
        lab.movePin(7, 1);
        lab.aimPin(7, "A");
        lab.removePin(7);
        QCOMPARE(lab.pins()->count(), 0);
    }

    void dragIsOneChange()
    {
        Lab lab(nullptr);
        lab.open("gather_basic");
        lab.addPin("B", 1.2);
        for (int i = 0; i < 50; ++i)
            lab.movePin(0, 1.2 - i * 0.01, true);
        lab.endDrag();
        QVERIFY(std::abs(lab.pins()->at(0)->time - 0.71) < 1e-9);
        lab.undo();
        QCOMPARE(lab.pins()->at(0)->time, 1.2);
        lab.undo();
        QCOMPARE(lab.pins()->count(), 0);
        QVERIFY(!lab.canUndo());
    }

    void scenariosOwnCancelIsAPin()
    {
        Lab lab(nullptr);
        lab.open("gather_cancel_outer");
        QCOMPARE(lab.pins()->count(), 1);
        QCOMPARE(lab.pins()->index(0).data(LabPins::IsOwnRole), true);
        lab.movePin(0, 0.5);
        QCOMPARE(stateOf(lab, "A"), "cancelled");
        lab.removePin(0);
        QCOMPARE(lab.pins()->count(), 1);
    }

    void stripAnswersWithTheFlipsAndTheyCanBeGoneTo()
    {
        Lab lab(nullptr);
        lab.open("taskgroup_fail");
        lab.addPin("main", 0.2);
        QTRY_VERIFY(lab.strip()->count() > 2);
        const QAbstractItemModelTester tester(lab.strip());
        QVERIFY(lab.strip()->isTime());
        lab.goToFlip(true);
        QCOMPARE(lab.pins()->at(0)->time, 0.501);
        QTRY_VERIFY(!lab.strip()->isWorking());
        lab.goToFlip(false);
        QCOMPARE(lab.pins()->at(0)->time, 0.501); // its own begin is where it stands
        lab.open("gather_basic");
        QCOMPARE(lab.strip()->count(), 0);
    }

    void stripIsAboutAParameterWhenAsked()
    {
        Lab lab(nullptr);
        lab.open("taskgroup_fail");
        lab.askAboutParameter(rowOf(*lab.parameters(), "B_fails"));
        QTRY_VERIFY(!lab.strip()->isWorking());
        QVERIFY(!lab.strip()->isTime());
        QCOMPARE(lab.strip()->count(), 4);
        lab.goTo(2.5);
        QCOMPARE(stateOf(lab, "C"), "done");
        QCOMPARE(lab.stripValue(), 2.5);
    }

    void gripMovesTheEndOfATaskAndIsOneChange()
    {
        Lab lab(nullptr);
        lab.open("gather_basic");
        LabGrips &grips = *lab.grips();
        const QAbstractItemModelTester tester(&grips);
        QCOMPARE(grips.count(), 3);
        const int b = grips.rowOf("B");
        QCOMPARE(grips.index(b).data(LabGrips::SentenceRole), "B ends after 2.00 s");
        QCOMPARE(grips.index(b).data(LabGrips::TimeRole), 2.0);
        for (int i = 0; i <= 20; ++i)
            grips.drag(b, 2 - 0.0613 * i);
        grips.endDrag();
        QCOMPARE(grips.index(b).data(LabGrips::ValueRole), 0.75); // snapped
        QCOMPARE(grips.index(b).data(LabGrips::TimeRole), 0.75);
        QCOMPARE(lab.differenceText(), "“main” ends 1.00 s earlier; “B” ends 1.25 s earlier.");
        QVERIFY(lab.view()->hasGhost());
        grips.drag(b, 0.7444, true);
        grips.endDrag();
        QCOMPARE(grips.index(b).data(LabGrips::ValueRole), 0.744);
        grips.step(b, 1);
        grips.step(b, -1, true);
        QCOMPARE(grips.index(b).data(LabGrips::ValueRole), 0.784);
        for (const double value : {0.744, 0.75, 2.0}) {
            lab.undo();
            if (value == 0.744) // the finer step first
                lab.undo();
            QCOMPARE(grips.index(b).data(LabGrips::ValueRole), value);
        }
        QVERIFY(!lab.canUndo());
    }

    void dragPastTheEndsIsClampedAndSaid()
    {
        Lab lab(nullptr);
        lab.open("gather_basic");
        LabGrips &grips = *lab.grips();
        const int b = grips.rowOf("B");
        grips.drag(b, -7);
        QCOMPARE(grips.index(b).data(LabGrips::ValueRole), 0.0);
        QCOMPARE(grips.index(b).data(LabGrips::NoteRole), "No less than 0 s.");
        grips.drag(b, 1e9);
        grips.endDrag();
        QCOMPARE(grips.index(b).data(LabGrips::ValueRole), 3600.0);
        grips.step(b, 1);
        QCOMPARE(grips.index(b).data(LabGrips::NoteRole), "No more than 3600 s.");
        QVERIFY(lab.problem().isEmpty());
        grips.drag(b, std::nan(""));
        grips.drag(99, 1);
        grips.step(-1, 1);
        grips.toggleFailure(99);
        QCOMPARE(grips.index(b).data(LabGrips::ValueRole), 3600.0);
    }

    void aStormOfDragsRunsOnceAFrameAndEndsWithTheLast()
    {
        Lab lab(nullptr);
        lab.open("gather_basic");
        LabGrips &grips = *lab.grips();
        const int b = grips.rowOf("B");
        const int before = lab.runs();
        for (int i = 0; i < 1000; ++i)
            grips.drag(b, 0.05 * (i % 40));
        grips.drag(b, 0.35);
        QCOMPARE(lab.runs(), before + 1);
        QTRY_COMPARE(grips.index(b).data(LabGrips::ValueRole), 0.35);
        QCOMPARE(lab.runs(), before + 2);
        // What is let go is there at once; a cancel is dragged in the same way.
        lab.addPin("B", 0.1);
        const int pinned = lab.runs();
        for (int i = 0; i < 1000; ++i) {
            lab.movePin(0, 0.001 * i, true);
            lab.aimPin(0, i % 2 == 0 ? "A" : "C", true);
        }
        lab.endDrag();
        QCOMPARE(lab.pins()->at(0)->time, 0.999);
        QCOMPARE(lab.pins()->at(0)->target, "C");
        QCOMPARE(lab.runs(), pinned + 2);
        lab.undo();
        QCOMPARE(lab.pins()->at(0)->time, 0.1);
    }

    void whatIsDraggedKeepsItsRowThoughTheRunIsAnother()
    {
        Lab lab(nullptr);
        lab.open("taskgroup_fail");
        LabGrips &grips = *lab.grips();
        const QAbstractItemModelTester tester(&grips);
        const QPersistentModelIndex d = grips.index(grips.rowOf("D_cleanup"));
        grips.drag(d.row(), 0.8);
        grips.endDrag();
        QCOMPARE(d.data(LabGrips::ValueRole), 0.8);
        // With B's failure after D's end nothing cleans up; back again it does.
        const QPersistentModelIndex b = grips.index(grips.rowOf("B_fails"));
        const int count = grips.count();
        grips.drag(b.row(), 4);
        grips.endDrag();
        QVERIFY(b.isValid());
        QVERIFY(!d.isValid());
        lab.undo();
        QCOMPARE(grips.count(), count);
        QVERIFY(grips.rowOf("D_cleanup") >= 0);
    }

    void failureIsDraggedTakenAwayAndGiven()
    {
        Lab lab(nullptr);
        lab.open("taskgroup_fail");
        LabGrips &grips = *lab.grips();
        const int b = grips.rowOf("B_fails");
        QCOMPARE(grips.index(b).data(LabGrips::SentenceRole), "B fails after 1.00 s");
        QCOMPARE(grips.index(b).data(LabGrips::CanFailRole), true);
        grips.toggleFailure(b);
        QCOMPARE(stateOf(lab, "B"), "done");
        QCOMPARE(stateOf(lab, "D"), "done");
        QCOMPARE(grips.index(grips.rowOf("B_fails")).data(LabGrips::KindRole), int(LabGrips::Ends));
        grips.toggleFailure(grips.rowOf("B_fails"));
        QVERIFY(!lab.isChanged());
        grips.toggleFailure(grips.rowOf("A"));
        QCOMPARE(stateOf(lab, "A"), "failed");
        QCOMPARE(stateOf(lab, "B"), "cancelled");
    }

    void whatARunDidNotComeToHasRoomOnTheTimeline()
    {
        Lab lab(nullptr);
        lab.open("taskgroup_fail"); // ends at 1.5 s; D would have ended at 3 s
        QVERIFY(lab.view()->chart().end() >= std::chrono::seconds(3));
        lab.parameters()->edit(rowOf(*lab.parameters(), "D"), "500");
        QVERIFY(lab.view()->chart().end() < std::chrono::seconds(10));
    }

    void limitAndRoomAreDragged()
    {
        Lab lab(nullptr);
        lab.open("timeout_fires");
        lab.grips()->drag(lab.grips()->rowOf("timeout"), 2.5);
        lab.grips()->endDrag();
        QCOMPARE(lab.differenceText(), "The timeout no longer runs out; “main” ends 1.00 s later.");
        lab.open("semaphore");
        const int limit = lab.grips()->rowOf("limit");
        QCOMPARE(lab.grips()->index(limit).data(LabGrips::SentenceRole), "limit: 2");
        lab.grips()->step(limit, 3);
        QCOMPARE(lab.grips()->index(limit).data(LabGrips::ValueRole), 5.0);
        QVERIFY(lab.differenceText().contains("“main” ends 2.00 s earlier"));
        lab.grips()->drag(limit, 0.2);
        QCOMPARE(lab.grips()->index(limit).data(LabGrips::NoteRole), "No less than 1.");
        lab.grips()->endDrag();
        QCOMPARE(lab.grips()->index(limit).data(LabGrips::ValueRole), 1.0);
    }

    void changeIsComparedWithTheRunBeforeIt()
    {
        Lab lab(nullptr);
        lab.open("gather_basic");
        QVERIFY(lab.differenceText().isEmpty());
        QVERIFY(!lab.view()->hasGhost());
        LabGrips &grips = *lab.grips();
        const int b = grips.rowOf("B");
        grips.step(b, 20);
        QCOMPARE(lab.differenceText(), "“main” ends 1.00 s later; “B” ends 1.00 s later.");
        QCOMPARE(lab.announcement(), lab.differenceText());
        QVERIFY(!lab.hasOlderChanges());
        const QString said = lab.announcement();
        grips.drag(b, 3.5);
        QCOMPARE(lab.announcement(), said); // not while it is dragged
        grips.drag(b, 4);
        grips.endDrag();
        QCOMPARE(lab.differenceText(), "“main” ends 1.00 s later; “B” ends 1.00 s later.");
        QVERIFY(lab.hasOlderChanges());
        QVERIFY(lab.changes().contains("“B” ends 2.00 s later."));
        lab.undo();
        QCOMPARE(lab.announcement(), "“main” ends 1.00 s earlier; “B” ends 1.00 s earlier.");
        QCOMPARE(lab.view()->ghost().ofTask(0)->end, std::chrono::seconds(4));
        lab.open("taskgroup_ok");
        QVERIFY(!lab.view()->hasGhost());
    }

    /// In the group A takes 1 s, B fails at 2 s, C takes 3 s and cleans up for 0.5 s; in the gather it is the same.
    static void arrange(Lab &lab, const char *scenario, const std::map<QString, QString> &values)
    {
        lab.open(QString::fromUtf8(scenario));
        for (const auto &[name, value] : values)
            lab.parameters()->edit(rowOf(*lab.parameters(), name), value);
    }

    void failureThatIsDraggedPastATaskSavesItInAGroupOnly()
    {
        const std::map<QString, QString> group{
            {"A", "1"}, {"B_fails", "2"}, {"C", "3"}, {"C_cleanup", "0.5"}, {"D", "0"}};
        Lab lab(nullptr);
        arrange(lab, "taskgroup_fail", group);
        LabGrips &grips = *lab.grips();
        const auto at = [&](double time) {
            grips.drag(grips.rowOf("B_fails"), time, true);
            grips.endDrag();
            return stateOf(lab, "A") + ' ' + stateOf(lab, "C");
        };
        QCOMPARE(at(0.999), "cancelled cancelled");
        QCOMPARE(at(1.001), "done cancelled");
        QCOMPARE(at(2.999), "done cancelled");
        QCOMPARE(at(3.001), "done done");
        QCOMPARE(lab.differenceText(),
                 "“C” is now done, 499 ms earlier; “main” ends 498 ms earlier; “B” fails "
                 "2.0 ms later.");

        arrange(lab, "gather_fail", {{"A", "1"}, {"B_fails", "2"}, {"C", "3"}});
        for (const double time : {0.5, 0.999, 1.001, 2.5, 3.001})
            QCOMPARE(at(time), "done done");
    }

    void stripOfTheParentsCancelFlipsWithTheFailure()
    {
        // P waits for its group: A fails at 2 s, B cleans up for 0.5 s.
        Lab lab(nullptr);
        arrange(lab, "taskgroup_cancel_parent", {{"A_error", "ValueError: boom A"}, {"cancel_P", "20"}});
        lab.addPin("P", 1);
        const auto stateOfParent = [&lab](double time) {
            lab.movePin(1, time);
            return stateOf(lab, "P");
        };
        // Cancelled up to and including the instant of the failure, failed after it.
        QCOMPARE(stateOfParent(1.999), "cancelled");
        QCOMPARE(stateOfParent(2), "cancelled");
        QCOMPARE(stateOfParent(2.001), "failed");
        QTRY_VERIFY(!lab.strip()->isWorking());
        QList<double> flips;
        for (int row = 0; row < lab.strip()->count(); ++row)
            flips << lab.strip()->index(row).data(LabStrip::FirstRole).toDouble();
        QVERIFY(flips.contains(2.001));
        lab.movePin(1, 1);
        QTRY_VERIFY(!lab.strip()->isWorking());
        lab.goToFlip(true);
        QTRY_VERIFY(!lab.strip()->isWorking());
        QVERIFY(flips.contains(lab.pins()->at(1)->time));
    }

    void ofTwoPinsOnOneInstantTheFirstComesFirst()
    {
        Lab lab(nullptr);
        lab.open("wait_timeout"); // where one cancel does not lead to another
        lab.addPin("B", 0.5);
        lab.addPin("A", 0.7);
        lab.movePin(1, 0.5);
        const auto order = [&lab] {
            QStringList asked;
            const record::Recording &recording = lab.view()->recording();
            for (const record::Event &event : recording.events) {
                if (event.kind == record::EventKind::CancelRequested
                    && event.origin() == aio::CancelOrigin::Timer)
                    asked << recording.nameOf(event.task);
            }
            return asked;
        };
        QCOMPARE(order(), (QStringList{"B", "A"}));
        lab.movePin(1, 0.3);
        QCOMPARE(order(), (QStringList{"A", "B"}));
        lab.movePin(1, 0.5);
        QCOMPARE(order(), (QStringList{"B", "A"}));
        // Two that a scenario makes in a row keep their order.
        lab.open("cancel_during_cleanup");
        QCOMPARE(lab.pins()->count(), 2);
        lab.movePin(1, 0.4);
        QCOMPARE(lab.pins()->at(1)->time, 1.0);
        lab.movePin(0, 9);
        QCOMPARE(lab.pins()->at(0)->time, 1.0);
        QVERIFY(lab.problem().isEmpty());
    }

    void newestQuestionIsTheOneThatIsAnswered()
    {
        Lab lab(nullptr);
        lab.open("gather_basic");
        lab.addPin("A", 0.1);
        for (int i = 1; i < 20; ++i)
            lab.movePin(0, 0.1 * i, true);
        lab.aimPin(0, "B");
        QTRY_VERIFY(lab.strip()->count() > 0 && !lab.strip()->isWorking());
        QVERIFY(lab.strip()->about().contains("B"));
    }

    void programIsEditedInItsTreeAndEachEditIsUndone()
    {
        Lab lab(nullptr);
        LabProgram &program = *lab.program();
        const QAbstractItemModelTester tester(&program);
        QVERIFY(!program.isProgram());
        program.addStep(0);
        lab.open("program_group");
        QVERIFY(program.isProgram());
        QCOMPARE(stateOf(lab, "C"), "cancelled");
        QVERIFY(lab.source().contains("withTaskGroup"));
        QVERIFY(lab.python().contains("TaskGroup"));
        program.editSeconds(5, "3,5");
        QCOMPARE(stateOf(lab, "C"), "done");
        QVERIFY(program.isUnsaved());
        lab.undo();
        QCOMPARE(stateOf(lab, "C"), "cancelled");
        QVERIFY(!program.isUnsaved());
        program.setCurrent(6);
        program.remove();
        QCOMPARE(stateOf(lab, "B"), "done");
        program.setCurrent(2);
        program.duplicate();
        QVERIFY(lab.tasks().contains("A (2)"));
        QVERIFY(program.notice().contains("A (2)"));
        lab.undo();
        lab.undo();
        QCOMPARE(stateOf(lab, "B"), "failed");
        program.setCurrent(0);
        program.remove();
        QVERIFY(!program.notice().isEmpty());
    }

    void whatCannotBeUsedInAProgramStaysInItsField()
    {
        Lab lab(nullptr);
        lab.open("program_group");
        LabProgram &program = *lab.program();
        program.editSeconds(3, "soon");
        QCOMPARE(program.index(3).data(LabProgram::SecondsRole), "soon");
        QVERIFY(!program.index(3).data(LabProgram::ProblemRole).toString().isEmpty());
        program.editSeconds(3, "1");
        QVERIFY(program.index(3).data(LabProgram::ProblemRole).toString().isEmpty());
        QVERIFY(!lab.canUndo());
        program.editText(2, " ");
        QVERIFY(!program.index(2).data(LabProgram::ProblemRole).toString().isEmpty());
        program.editText(2, "B");
        QCOMPARE(program.index(2).data(LabProgram::TextRole), "B (2)");
    }

    void scenarioIsEditedAsAProgramWithItsValuesAndCancels()
    {
        Lab lab(nullptr);
        lab.open("gather_fail");
        LabProgram &program = *lab.program();
        QVERIFY(program.canBeMade());
        lab.keep({{std::chrono::milliseconds(500), "A"}});
        // gather passes the cancel on to main, and at its end the rest is cancelled.
        QCOMPARE(stateOf(lab, "C"), "cancelled");
        const QString title = lab.title();
        program.editScenario();
        QVERIFY(program.isProgram());
        QVERIFY(!program.canBeMade());
        QCOMPARE(lab.title(), title);
        QCOMPARE(lab.whatIf().cancels.size(), 1u);
        QCOMPARE(stateOf(lab, "A"), "cancelled");
        QCOMPARE(stateOf(lab, "C"), "cancelled");
        // What has no words is said, or not offered.
        lab.open("queue");
        QVERIFY(!program.canBeMade());
        lab.open("cancel_to_error");
        program.editScenario();
        QVERIFY(!program.isProgram());
        QVERIFY(!program.notice().isEmpty());
    }

    void finishedRunIsEditedInTheLab()
    {
        Lab lab(nullptr);
        lab.open("taskgroup_fail");
        RunModel runs;
        RunView view(runs);
        QVERIFY(!lab.program()->editRun(&view));
        view.open(lab.run().recording, "Mine");
        QVERIFY(lab.program()->editRun(&view));
        QVERIFY(lab.program()->isProgram());
        QCOMPARE(lab.title(), "Mine");
        QCOMPARE(stateOf(lab, "A"), "done");
        QCOMPARE(stateOf(lab, "B"), "failed");
        QCOMPARE(stateOf(lab, "D"), "cancelled");
    }

    void programIsSavedAndOpenedAgain()
    {
        const QTemporaryDir folder;
        const QUrl file = QUrl::fromLocalFile(folder.filePath("mine.json"));
        Lab lab(nullptr);
        LabProgram &program = *lab.program();
        program.createNew();
        QVERIFY(!program.save());
        program.addStep(1);
        lab.addPin("A", 0.5);
        QVERIFY(program.isUnsaved());
        program.saveAs(file);
        QVERIFY(!program.isUnsaved());
        QCOMPARE(lab.name(), "mine");
        QCOMPARE(lab.pins()->count(), 1);
        QVERIFY(lab.catalogue()->rowOf("mine") >= 0);
        QCOMPARE(lab.catalogue()->rowOf("New program"), -1);
        QVERIFY(LabProgram::isProgramFile(file.toLocalFile()));
        Lab other(nullptr);
        other.program()->openFile(file);
        QCOMPARE(other.name(), "mine");
        QCOMPARE(other.pins()->count(), 1);
        QCOMPARE(other.program()->rowCount(), program.rowCount());
        QCOMPARE(other.outcome(), lab.outcome());
        other.program()->editSeconds(3, "7");
        QVERIFY(other.program()->save());
        QVERIFY(!other.program()->isUnsaved());
    }

    void changesOfAProgramAreThereWhenOneComesBack()
    {
        const QTemporaryDir folder;
        {
            Lab lab(nullptr);
            lab.program()->keepIn(folder.filePath("programs.json"));
            lab.open("program_group");
            lab.program()->editSeconds(5, "9");
            lab.open("gather_basic");
            QVERIFY(!lab.program()->isProgram());
            lab.open("program_group");
            QCOMPARE(lab.program()->index(5).data(LabProgram::SecondsRole), "9");
            QVERIFY(lab.program()->isUnsaved());
            lab.program()->createNew();
            lab.program()->addStep(0);
            lab.program()->close();
            QVERIFY(!lab.program()->notice().isEmpty());
            QCOMPARE(lab.name(), "New program");
        }
        Lab lab(nullptr);
        lab.program()->keepIn(folder.filePath("programs.json"));
        QVERIFY(lab.catalogue()->rowOf("New program") >= 0);
        lab.open("program_group");
        QCOMPARE(lab.program()->index(5).data(LabProgram::SecondsRole), "9");
        lab.reset();
        QCOMPARE(lab.program()->index(5).data(LabProgram::SecondsRole), "2");
        lab.open("New program");
        lab.program()->close();
        lab.program()->close();
        QCOMPARE(lab.catalogue()->rowOf("New program"), -1);
    }

    void fileThatIsNoProgramSaysSo_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << QByteArray("{\n5") << "line 2";
        QTest::newRow("meaning") << QByteArray(R"({"root":{"k":"sleep","d":-1}})") << "$.root.d";
        QTest::newRow("several") << QByteArray(R"({"root":{"k":"seq","body":[5,5]}})") << "and 1 more";
        QTest::newRow("empty list") << QByteArray("[]") << "none in it";
        QTest::newRow("a recording") << QByteArray(R"({"format":"coroscope-recording"})") << "recording";
    }
    void fileThatIsNoProgramSaysSo()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, said);
        const QTemporaryDir folder;
        QFile file(folder.filePath("x.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        Lab lab(nullptr);
        lab.open("gather_basic");
        lab.program()->openFile(QUrl::fromLocalFile(file.fileName()));
        QVERIFY2(lab.program()->notice().contains(said), qPrintable(lab.program()->notice()));
        QCOMPARE(lab.name(), "gather_basic");
    }

    void everyScenarioOpensAndItsPinsMove()
    {
        Lab lab(nullptr);
        for (const lab::Scenario &scenario : lab::scenarios()) {
            lab.open(scenario.name);
            QCOMPARE(lab.name(), scenario.name);
            QVERIFY2(!lab.outcome().isEmpty(), qPrintable(scenario.name));
            QVERIFY2(!lab.source().isEmpty(), qPrintable(scenario.name));
            lab.addPin("main", 0.3);
            for (int pin = 0; pin < lab.pins()->count(); ++pin)
                lab.movePin(pin, 0.7);
            for (int grip = 0; grip < lab.grips()->count(); ++grip) {
                lab.grips()->drag(grip, 0.6);
                lab.grips()->endDrag();
            }
            QVERIFY2(lab.problem().isEmpty(), qPrintable(scenario.name + ": " + lab.problem()));
        }
    }

    void liveRunIsFollowedAndLeftForTheVirtualOne()
    {
        Lab lab(nullptr);
        lab.open("gather_basic");
        LabLive &live = *lab.live();
        const record::Time range = lab.view()->chart().rangeEnd();
        QCOMPARE(live.badge(), "virtual");
        QVERIFY(!live.isOn());
        live.runUntil(1.5);
        QCOMPARE(live.badge(), "live, paused");
        QVERIFY(lab.view()->isLive());
        QCOMPARE(stateOf(lab, "A"), "done");
        QCOMPARE(stateOf(lab, "B"), "suspended");
        QCOMPARE(lab.view()->chart().rangeEnd(), range);
        QVERIFY(lab.view()->chart().end() < range); // what waits is not shown beyond now
        QVERIFY(lab.view()->log()->count() > 0);
        live.stop();
        QCOMPARE(live.badge(), "virtual");
        QCOMPARE(stateOf(lab, "B"), "done");
        QVERIFY(!lab.view()->isLive());
    }

    void liveRunGoesOnByItselfToTheVirtualOutcome()
    {
        Lab lab(nullptr);
        lab.open("gather_basic");
        const QStringList outcome = lab.outcome();
        lab.view()->setShown(true);
        LabLive &live = *lab.live();
        live.setSpeed(99);
        QCOMPARE(live.speeds().value(live.speed()), "10×");
        live.toggle();
        QCOMPARE(live.badge(), "live");
        QCOMPARE(live.runText(), "Pause");
        live.toggle();
        QCOMPARE(live.runText(), "Go on");
        live.toggle();
        QTRY_COMPARE(live.badge(), "live, over");
        QCOMPARE(lab.outcome(), outcome);
        QVERIFY(!live.canKeep());
        QVERIFY(!live.canStep());
        live.toggle();
        QCOMPARE(live.badge(), "live");
        // Nobody looks: it waits.
        lab.view()->setShown(false);
        QCOMPARE(live.badge(), "live, paused");
    }

    void cancelByHandIsKeptAsAPinThatDoesTheSame()
    {
        Lab lab(nullptr);
        lab.open("gather_basic");
        LabLive &live = *lab.live();
        live.runUntil(1);
        lab.view()->select(2, record::None);
        QCOMPARE(live.target(), "B");
        QVERIFY(live.canCancel());
        live.cancel();
        live.runUntil(60);
        QCOMPARE(live.badge(), "live, over");
        QVERIFY(!live.canCancel());
        const QVariantList endings = lab.endings();
        const QStringList outcome = lab.outcome();
        QVERIFY(live.hint().startsWith("You cancelled B at 1.00 s."));
        QVERIFY(live.canKeep());
        live.keep();
        QVERIFY(!live.isOn());
        QCOMPARE(lab.pins()->count(), 1);
        QCOMPARE(lab.endings(), endings);
        QCOMPARE(lab.outcome(), outcome);
        lab.undo();
        QCOMPARE(lab.pins()->count(), 0);
    }

    void taskIsMadeToFailByHand()
    {
        Lab lab(nullptr);
        lab.open("gather_basic");
        LabLive &live = *lab.live();
        live.runUntil(1.5);
        lab.view()->select(0, record::None);
        QVERIFY(!live.canFail()); // it waits for the others
        lab.view()->select(2, record::None);
        QVERIFY(live.canFail());
        live.fail();
        live.runUntil(60);
        QCOMPARE(stateOf(lab, "B"), "failed");
        QVERIFY(!live.canKeep());
    }

    void anyChangeEndsTheLiveRun()
    {
        Lab lab(nullptr);
        lab.open("gather_basic");
        LabLive &live = *lab.live();
        const auto isLiveAfter = [&](const std::function<void()> &change) {
            live.runUntil(0.5);
            if (!live.isOn())
                return true;
            change();
            return live.isOn();
        };
        QVERIFY(!isLiveAfter([&] { lab.parameters()->edit(rowOf(*lab.parameters(), "B"), "2.5"); }));
        QCOMPARE(lab.view()->recording().end(), lab.run().recording.end());
        QVERIFY(!isLiveAfter([&] { lab.addPin("B", 1); }));
        QVERIFY(!isLiveAfter([&] { lab.movePin(0, 1.5, true); }));
        QVERIFY(!isLiveAfter([&] { lab.undo(); }));
        QVERIFY(!isLiveAfter([&] { lab.reset(); }));
        QVERIFY(!isLiveAfter([&] { lab.open("taskgroup_fail"); }));
        live.runUntil(0.5); // and the Lab may go in mid-run
    }
};

QTEST_MAIN(TestLab)
#include "tst_lab.moc"
