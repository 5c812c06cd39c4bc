// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The Lab's controller and its models, without a window.
#include <app/lab.h>
#include <app/taskstate.h>

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

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
            QVERIFY2(lab.problem().isEmpty(), qPrintable(scenario.name + ": " + lab.problem()));
        }
    }
};

QTEST_MAIN(TestLab)
#include "tst_lab.moc"
