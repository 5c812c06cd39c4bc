// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What dialogs for files give, as a path that can be opened.
#include <app/chosenfile.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ChosenFile;

class TestChosenFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenIsAFileHere_data()
    {
        QTest::addColumn<QUrl>("chosen");
        QTest::addColumn<QString>("path");
        QTest::newRow("an address") << QUrl::fromLocalFile(u"/a b/c#1.csv"_s) << u"/a b/c#1.csv"_s;
        QTest::newRow("a typed name") << QUrl(u"/a/out.json"_s) << u"/a/out.json"_s;
        QTest::newRow("with a space") << QUrl(u"/a b/out put.json"_s) << u"/a b/out put.json"_s;
        QTest::newRow("with a number sign") << QUrl(u"/a/list #2.csv"_s) << u"/a/list #2.csv"_s;
        QTest::newRow("with a question mark") << QUrl(u"/a/why?.csv"_s) << u"/a/why?.csv"_s;
        QTest::newRow("with both") << QUrl(u"/a/why? #3.csv"_s) << u"/a/why? #3.csv"_s;
        QTest::newRow("another machine's") << QUrl(u"smb://server/a.csv"_s) << QString();
        QTest::newRow("nothing") << QUrl() << QString();
    }

    void whatIsChosenIsAFileHere()
    {
        QFETCH(const QUrl, chosen);
        QFETCH(const QString, path);
        const QUrl file = ChosenFile::local(chosen);
        QCOMPARE(file.toLocalFile(), path);
        QCOMPARE(file.isEmpty(), path.isEmpty());
    }

    void whatIsThereIsKnownByItsName()
    {
        const QTemporaryDir folder;
        const QUrl file = QUrl::fromLocalFile(folder.filePath(u"a #1.csv"_s));
        QVERIFY(!ChosenFile::exists(file));
        QFile made(file.toLocalFile());
        QVERIFY(made.open(QIODevice::WriteOnly));
        QVERIFY(ChosenFile::exists(file));
        QCOMPARE(ChosenFile::name(file), u"a #1.csv"_s);
    }
};

QTEST_GUILESS_MAIN(TestChosenFile)
#include "tst_chosenfile.moc"
