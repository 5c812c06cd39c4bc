// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Your own tasks: what is wrong is said in its field, names are made unique, rows come and go and come back.
#include <app/owntasks.h>

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::OwnTasks;
using app::TypedTask;

class TestOwnTasks : public QObject {
    Q_OBJECT

    static QString text(const OwnTasks &tasks, int row, OwnTasks::Role role)
    {
        return tasks.data(tasks.index(row), role).toString();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aProblemStopsTheRun_data()
    {
        QTest::addColumn<QString>("duration");
        QTest::addColumn<QString>("failsAt");
        QTest::addColumn<QString>("cleanUp");
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("says");
        const QString none;
        QTest::newRow("none") << none << none << none << int(OwnTasks::DurationProblemRole)
                              << u"0 to 3,600"_s;
        QTest::newRow("negative") << u"-1"_s << none << none << int(OwnTasks::DurationProblemRole)
                                  << u"0 to 3,600"_s;
        QTest::newRow("absurd") << u"1e99"_s << none << none << int(OwnTasks::DurationProblemRole)
                                << u"0 to 3,600"_s;
        QTest::newRow("too long") << u"3601"_s << none << none << int(OwnTasks::DurationProblemRole)
                                  << u"0 to 3,600"_s;
        QTest::newRow("a word") << u"long"_s << none << none << int(OwnTasks::DurationProblemRole)
                                << u"“long”"_s;
        QTest::newRow("fails late") << u"1"_s << u"2"_s << none << int(OwnTasks::FailsAtProblemRole)
                                    << u"1\u00a0s"_s;
        QTest::newRow("fails -1") << u"1"_s << u"-1"_s << none << int(OwnTasks::FailsAtProblemRole)
                                  << u"0 to 3,600"_s;
        QTest::newRow("clean-up") << u"1"_s << none << u"601"_s << int(OwnTasks::CleanUpProblemRole)
                                  << u"0 to 600"_s;
    }
    void aProblemStopsTheRun()
    {
        QFETCH(QString, duration);
        QFETCH(QString, failsAt);
        QFETCH(QString, cleanUp);
        QFETCH(int, role);
        QFETCH(QString, says);
        OwnTasks tasks;
        QVERIFY(tasks.isGood());
        tasks.edit(0, OwnTasks::WorkTime, duration);
        tasks.edit(0, OwnTasks::FailsAt, failsAt);
        tasks.edit(0, OwnTasks::CleanUp, cleanUp);
        QVERIFY(!tasks.isGood());
        const QString problem = text(tasks, 0, OwnTasks::Role(role));
        QVERIFY2(problem.contains(says), qUtf8Printable(problem));
        QCOMPARE(text(tasks, 0, OwnTasks::DurationRole), duration);
        QVERIFY(text(tasks, 1, OwnTasks::DurationProblemRole).isEmpty());
        QVERIFY(tasks.summary().contains(u'1'));
    }

    void theSecondOfANameIsNumberedAndSaysSo()
    {
        const auto read = app::TaskReader::read({{u"A"_s, u"1"_s, {}, {}},
                                                 {u"A (2)"_s, u"1"_s, {}, {}},
                                                 {u"A"_s, u"1"_s, {}, {}},
                                                 {u" A "_s, u"1"_s, {}, {}}});
        QCOMPARE(read[0].spec.name, u"A"_s);
        QVERIFY(read[0].nameNote.isEmpty());
        QCOMPARE(read[1].spec.name, u"A (2)"_s);
        QCOMPARE(read[2].spec.name, u"A (3)"_s);
        QVERIFY(read[2].nameNote.contains(u"A\u00a0(3)"_s));
        QCOMPARE(read[3].spec.name, u"A (4)"_s);
    }
    void aNameIsGivenWhereThereIsNone()
    {
        const auto read = app::TaskReader::read({{u"T2"_s, u"1"_s, {}, {}}, {{}, u"1"_s, {}, {}}});
        QCOMPARE(read[1].spec.name, u"T2 (2)"_s);
        QVERIFY(read[1].nameNote.contains(u"T2\u00a0(2)"_s));
        QVERIFY(read[1].isGood());
    }
    void aNameLosesWhatCannotBeShown()
    {
        const auto read = app::TaskReader::read({{u"a\n b\u0007\tc"_s, u"1"_s, {}, {}}});
        QCOMPARE(read[0].spec.name, u"a b c"_s);
        QVERIFY(!app::TaskReader::read({{QString(61, u'n'), u"1"_s, {}, {}}})[0].isGood());
    }
    void tenThousandOfOneNameAreReadAtOnce()
    {
        const std::vector<TypedTask> rows(10'000, TypedTask{u"same"_s, u"1"_s, {}, {}});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(app::TaskReader::read(rows).back().spec.name, u"same (10000)"_s);
        QVERIFY(timer.elapsed() < 2000);
    }

    void theModelKeepsItsPromises()
    {
        OwnTasks tasks;
        const QAbstractItemModelTester tester(&tasks, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tasks.add();
        tasks.duplicate(1);
        tasks.edit(1, OwnTasks::Name, u"C"_s);
        tasks.remove(0);
        tasks.addCopies(u"20"_s);
        tasks.undo();
        tasks.clear();
        tasks.undo();
        tasks.retranslate();
        QCOMPARE(tasks.count(), 4);
    }
    void aThousandAreAddedLikeTheLast()
    {
        OwnTasks tasks;
        tasks.edit(2, OwnTasks::CleanUp, u"0.2"_s);
        tasks.addCopies(u"997"_s);
        QCOMPARE(tasks.count(), 1000);
        QVERIFY(tasks.isGood());
        QCOMPARE(tasks.spec().tasks.back().name, u"T1000"_s);
        QCOMPARE(tasks.spec().tasks.back().cleanUp, app::Duration(200ms));
        QVERIFY(tasks.summary().startsWith(u"1,000"_s));
    }
    void howManyIsChecked()
    {
        OwnTasks tasks;
        for (const QString &wrong :
             {u""_s, u"0"_s, u"-5"_s, u"many"_s, u"9998"_s, u"99999999999999999999"_s}) {
            QVERIFY2(!tasks.copiesProblem(wrong).isEmpty(), qUtf8Printable(wrong));
            tasks.addCopies(wrong);
        }
        QCOMPARE(tasks.count(), 3);
        QVERIFY(tasks.copiesProblem(u"9997"_s).isEmpty());
    }
    void whatRemoveAndClearTookComesBack()
    {
        OwnTasks tasks;
        tasks.remove(1);
        tasks.clear();
        QVERIFY(!tasks.isGood());
        tasks.undo();
        QCOMPARE(tasks.count(), 2);
        tasks.undo();
        QCOMPARE(text(tasks, 1, OwnTasks::NameRole), u"B"_s);
        QVERIFY(!tasks.canUndo());
    }
    void anEditTellsTheRowsItChangesAndNoOther()
    {
        OwnTasks tasks;
        QSignalSpy changed(&tasks, &OwnTasks::dataChanged);
        tasks.edit(2, OwnTasks::Name, u"A"_s);
        for (const auto &signal : changed) {
            QCOMPARE(signal[0].toModelIndex().row(), 2);
            QCOMPARE(signal[1].toModelIndex().row(), 2);
        }
        QCOMPARE(changed.size(), 2);
    }
    void theContentIsRemembered()
    {
        OwnTasks before;
        before.setMode(int(app::RunMode::TaskGroup));
        before.edit(0, OwnTasks::WorkTime, u"not yet a number"_s);
        OwnTasks after;
        after.fromJson(before.toJson());
        QCOMPARE(after.mode(), int(app::RunMode::TaskGroup));
        QCOMPARE(after.count(), 3);
        QCOMPARE(text(after, 0, OwnTasks::DurationRole), u"not yet a number"_s);
    }
    void nonsenseThatWasRememberedIsLeftOut()
    {
        OwnTasks tasks;
        tasks.fromJson({{u"mode"_s, 99}, {u"tasks"_s, QJsonArray{1, u"x"_s, QJsonArray{u"A"_s}}}});
        QCOMPARE(tasks.mode(), 0);
        QCOMPARE(tasks.count(), 0);
        QVERIFY(!tasks.isGood());
    }
};

QTEST_GUILESS_MAIN(TestOwnTasks)
#include "tst_owntasks.moc"
