// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The list as it is typed: a row a line, verdicts, and texts that no editor shows.
#include <app/urleditor.h>

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using app::UrlEditor;

class TestUrlEditor : public QObject {
    Q_OBJECT

    static QString verdict(const UrlEditor &editor, int row)
    {
        return editor.index(row).data(UrlEditor::VerdictRole).toString();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyLineHasARow()
    {
        UrlEditor editor;
        const QAbstractItemModelTester tester(&editor,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        editor.setText(
            u"https://a.example\n\nhtps://b.example\nhttps://c.example/[1-5]\nhttps://a.example"_s);
        QCOMPARE(editor.rowCount(), 5);
        QCOMPARE(verdict(editor, 2), u"unknown scheme “htps”"_s);
        QVERIFY(editor.index(2).data(UrlEditor::IsRejectedRole).toBool());
        QCOMPARE(verdict(editor, 3), u"5 URLs"_s);
        QCOMPARE(verdict(editor, 4), u"same as line 1"_s);
        QCOMPARE(editor.urlCount(false), 7);
        QCOMPARE(editor.urlCount(true), 6);
        QVERIFY(editor.summary().startsWith(u"7 URLs · 1 line can't be read"_s));
        editor.setText(u"https://a.example"_s);
        QCOMPARE(editor.rowCount(), 1);
        editor.clear();
        QVERIFY(editor.isEmpty());
    }
    void aKeyTellsOnlyTheLinesThatItChanges()
    {
        UrlEditor editor;
        editor.setText(u"https://a.example\nhttps://b.example\nhttps://c.example"_s);
        QSignalSpy told(&editor, &UrlEditor::dataChanged);
        editor.setText(u"https://a.example\nhtps://b.example\nhttps://c.example"_s);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][0].toModelIndex().row(), 1);
        QCOMPARE(told[0][1].toModelIndex().row(), 1);
    }
    void whatIsAppendedStartsALineOfItsOwn()
    {
        UrlEditor editor;
        editor.setText(u"https://a.example"_s);
        editor.append(u"https://b.example\n"_s);
        editor.append(u"https://c.example"_s);
        QCOMPARE(editor.text(), u"https://a.example\nhttps://b.example\nhttps://c.example"_s);
    }
    void optionsBelowAnAddressHaveVerdicts()
    {
        UrlEditor editor;
        editor.setText(
            u"https://a.example/f\thttps://b.example/f\n  out=x.bin\n  retry-wait=3\nhttps://c.example\n  out=../x"_s);
        QCOMPARE(editor.rowCount(), 5);
        QCOMPARE(verdict(editor, 0), u"1 mirror"_s);
        QCOMPARE(verdict(editor, 1), QString());
        QCOMPARE(verdict(editor, 2), u"option retry-wait is ignored"_s);
        QCOMPARE(verdict(editor, 3), u"“out”: it leads out of the folder"_s);
        QVERIFY(editor.index(3).data(UrlEditor::IsRejectedRole).toBool());
        QCOMPARE(editor.urlCount(false), 1);
        QSignalSpy told(&editor, &UrlEditor::dataChanged);
        editor.setText(editor.text().replace(u"../x"_s, u"y"_s));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][0].toModelIndex().row(), 3);
        QCOMPARE(editor.urlCount(false), 2);
    }
    void aKeyInALongListDoesNotWaitUntilItIsRead()
    {
        QString text;
        for (int line = 0; line < 10'000; ++line)
            text += u"https://downloads.example.com/some/path/file-%1.bin\n"_s.arg(line);
        UrlEditor editor;
        editor.setText(text);
        QVERIFY(!editor.isLarge());
        QTRY_COMPARE_WITH_TIMEOUT(editor.urlCount(false), 10'000, 60'000);
        QCOMPARE(editor.rowCount(), 10'000);
        editor.setText(u"htps://x.example\n"_s + text);
        // Not read yet, and what was known is still there.
        QCOMPARE(editor.urlCount(false), 10'000);
        QVERIFY(!editor.isReading());
        QTRY_COMPARE_WITH_TIMEOUT(editor.rowCount(), 10'001, 60'000);
        QCOMPARE(verdict(editor, 0), u"unknown scheme “htps”"_s);
    }
    void aVeryLongTextIsReadAside()
    {
        QString text;
        for (int line = 0; line < 300'000; ++line)
            text += u"https://example.com/file-%1.bin\n"_s.arg(line);
        UrlEditor editor;
        QElapsedTimer timer;
        timer.start();
        editor.setText(text);
        QVERIFY2(timer.elapsed() < 200, "the thread of the window waits");
        QVERIFY(editor.isLarge());
        QVERIFY(editor.isReading());
        QCOMPARE(editor.shownText(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(editor.urlCount(false), 300'000, 60'000);
        QCOMPARE(editor.rowCount(), 0);
        editor.setText(u"https://a.example"_s);
        QVERIFY(!editor.isLarge());
        QCOMPARE(editor.urlCount(false), 1);
    }
    void anEditorThatGoesWhileItReadsIsFine()
    {
        {
            UrlEditor editor;
            editor.setText(QString(UrlEditor::longestShown + 1, u'a'));
        }
        // What it had started is over, and its answer finds nobody.
        QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestUrlEditor)
#include "tst_urleditor.moc"
