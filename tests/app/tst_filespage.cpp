// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The Files page without a window, on files of a temporary folder.
#include <app/dashboard.h>
#include <app/filejobs.h>
#include <app/listfile.h>
#include <app/settings.h>

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::FileJobs;
using app::FileModel;
using app::FileOptions;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;
const QByteArray sumOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

struct Live {
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("can't write %s", qPrintable(path));
        return path;
    }
    QByteArray read(const QString &name)
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void run(const QStringList &paths, FileOptions::Operation operation = FileOptions::Checksum)
    {
        files.clearPlaces();
        files.take(paths);
        files.options()->setOperation(operation);
        files.start();
        QTRY_VERIFY_WITH_TIMEOUT(!files.isActive(), 20'000);
    }
    QString text(int place, FileModel::Role role) { return files.rows()->index(place).data(role).toString(); }
    QStringList names()
    {
        QStringList names;
        for (int place = 0; place < files.rows()->rowCount(); ++place)
            names << text(place, FileModel::NameRole);
        return names;
    }
    QUrl url(const QString &name) const { return QUrl::fromLocalFile(folder.filePath(name)); }

    QTemporaryDir folder;
    QTemporaryDir profile;
    app::Settings settings{profile.filePath(u"settings.json"_s)};
    FileJobs files{settings};
};

} // namespace

class TestFilesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void nothingStartsWithoutNames()
    {
        Live it;
        QVERIFY(!it.files.problem().isEmpty());
        it.files.start();
        QVERIFY(!it.files.isActive());
        QCOMPARE(it.files.currentRun(), -1);
    }
    void resultsAreInTheTableAndInTheFormOfTheTool()
    {
        Live it;
        const QString path = it.write(u"abc"_s, "abc");
        it.run({path});
        QCOMPARE(it.text(0, FileModel::ResultRole), QString::fromLatin1(sumOfAbc));
        QCOMPARE(it.text(0, FileModel::SizeRole), u"3\u00a0bytes"_s);
        QCOMPARE(it.files.fileName(FileJobs::Text), u"SHA256SUMS"_s);
        QCOMPARE(it.files.fileName(FileJobs::Csv), u"SHA256SUMS.csv"_s);
        it.files.save(it.url(u"sums"_s), FileJobs::Text);
        QCOMPARE(it.read(u"sums"_s), sumOfAbc + "  " + path.toUtf8() + '\n');
        it.files.save(it.url(u"sums.json"_s), FileJobs::Json);
        QCOMPARE(QJsonDocument::fromJson(it.read(u"sums.json"_s)).array().size(), 1);
        it.files.save(it.url(u"sums.csv"_s), FileJobs::Csv);
        QVERIFY(it.read(u"sums.csv"_s).startsWith("path,status,"));
        QVERIFY(it.files.notice().isEmpty());
    }
    void whatCantBeWrittenIsSaid()
    {
        Live it;
        it.run({it.write(u"abc"_s, "abc")});
        it.files.save(it.url(u"no/such/folder/sums"_s), FileJobs::Text);
        QVERIFY(it.files.notice().contains(u"can't be written"_s));
    }
    void anErrorStaysInItsRow()
    {
        Live it;
        it.write(u"a"_s, "abc");
        QVERIFY(QFile::link(it.folder.filePath(u"nowhere"_s), it.folder.filePath(u"b"_s)));
        it.write(u"c"_s, "abc");
        it.run({it.folder.path()});
        QCOMPARE(it.names(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(it.text(1, FileModel::DetailRole).contains(u"leads nowhere"_s));
        QCOMPARE(it.files.figures()->counts(), QList<int>({3, 0, 2, 1, 0}));
        it.files.rows()->setKind(FileModel::Failed);
        QCOMPARE(it.names(), QStringList(u"b"_s));
    }
    void verifyReadsBesideTheFileOfChecksums()
    {
        Live it;
        it.write(u"abc"_s, "abc");
        it.write(u"changed"_s, "abd");
        it.run({it.write(u"SHA256SUMS"_s, sumOfAbc + "  abc\n" + sumOfAbc + "  changed\nnonsense\n")},
               FileOptions::Verify);
        QCOMPARE(it.text(0, FileModel::ResultRole), u"as promised"_s);
        QVERIFY(!it.text(1, FileModel::DetailRole).isEmpty());
        it.files.save(it.url(u"verdict"_s), FileJobs::Text);
        QCOMPARE(it.read(u"verdict"_s), QByteArray("abc: OK\nchanged: FAILED\n"));
        QVERIFY(it.files.figures()->property("aside").toString().contains(u"the first is line 3"_s));
    }
    void filesOfChecksumsLieInOneFolder()
    {
        Live it;
        it.files.options()->setOperation(FileOptions::Verify);
        it.files.take(QStringList{it.write(u"a/SUMS"_s, ""), it.write(u"b/SUMS"_s, "")});
        QVERIFY(it.files.problem().contains(u"one folder"_s));
    }
    void duplicatesStandTogetherInFront()
    {
        Live it;
        it.write(u"a"_s, "only this");
        it.write(u"b"_s, "twice");
        it.write(u"c"_s, "other");
        it.write(u"d"_s, "twice");
        it.run({it.folder.path()}, FileOptions::Duplicates);
        QCOMPARE(it.names(), QStringList({u"b"_s, u"d"_s, u"a"_s, u"c"_s}));
        QVERIFY(it.text(1, FileModel::ResultRole).startsWith(u"group 1"_s));
        QCOMPARE(it.text(2, FileModel::ResultRole), u"like no other"_s);
    }
    void duplicatesGoToTheTrashAndComeBack()
    {
        Live it;
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", it.profile.path().toUtf8());
        it.write(u"a"_s, "twice");
        it.write(u"b"_s, "twice");
        it.write(u"c"_s, "other");
        it.files.options()->setKeepRule(int(files::KeepRule::First));
        it.run({it.folder.path()}, FileOptions::Duplicates);
        app::FileTrash &trash = *it.files.trash();
        QCOMPARE(it.text(0, FileModel::LotNameRole), u"stays"_s);
        QCOMPARE(it.text(1, FileModel::LotNameRole), u"to the trash"_s);
        QCOMPARE(it.text(2, FileModel::LotNameRole), QString());
        QVERIFY(trash.statement().startsWith(u"1 file"_s)
                && trash.statement().endsWith(u": 5\u00a0bytes."_s));
        QCOMPARE(it.read(u"b"_s), "twice"); // nothing moves before it is asked for
        trash.start();
        QTRY_VERIFY(!trash.isUnderWay());
        QVERIFY(!QFile::exists(it.folder.filePath(u"b"_s)));
        QCOMPARE(it.text(1, FileModel::LotNameRole), u"in the trash"_s);
        QVERIFY(!trash.canStart());
        QVERIFY(!it.files.undoText().isEmpty());
        it.files.undo();
        QTRY_VERIFY(!trash.isUnderWay());
        QCOMPARE(it.read(u"b"_s), "twice");
        QVERIFY(it.files.undoText().isEmpty());
        qputenv("XDG_DATA_HOME", before);
    }
    void whatStaysIsChosenRowByRow()
    {
        Live it;
        it.write(u"a/x"_s, "twice");
        it.write(u"b/x"_s, "twice");
        it.files.options()->setKeepRule(int(files::KeepRule::First));
        it.run({it.folder.path()}, FileOptions::Duplicates);
        app::FileTrash &trash = *it.files.trash();
        trash.toggle(0);
        QVERIFY(it.files.notice().contains(u"One of each group stays"_s));
        trash.toggle(1);
        QVERIFY(!trash.canStart());
        trash.toggle(0);
        QCOMPARE(it.text(0, FileModel::LotNameRole), u"to the trash"_s);
        trash.chooseFolderOf(0);
        QCOMPARE(it.text(1, FileModel::LotNameRole), u"to the trash"_s);
        QCOMPARE(trash.rule(), int(files::KeepRule::InFolder));
        QVERIFY(trash.ruleNames().back().endsWith(u"/a"_s));
        trash.choose(int(files::KeepRule::First));
        QCOMPARE(trash.rule(), int(files::KeepRule::First));
    }
    void whatChangedSinceSaysSoInItsRow()
    {
        Live it;
        it.write(u"a"_s, "twice");
        it.write(u"b"_s, "twice");
        it.files.options()->setKeepRule(int(files::KeepRule::First));
        it.run({it.folder.path()}, FileOptions::Duplicates);
        it.write(u"b"_s, "changed");
        it.files.trash()->start();
        QTRY_VERIFY(!it.files.trash()->isUnderWay());
        QVERIFY(it.text(1, FileModel::DetailRole).contains(u"has changed since"_s));
        QVERIFY(it.files.trash()->outcome().startsWith(u"1"_s));
        QCOMPARE(it.read(u"b"_s), "changed");
    }
    void whatFailedIsRetried()
    {
        Live it;
        it.run({it.write(u"a"_s, "abc"), it.folder.filePath(u"b"_s), it.folder.filePath(u"c"_s)});
        QVERIFY(it.files.canRetry());
        it.write(u"b"_s, "abc");
        it.files.retryFailed();
        QVERIFY(it.files.isActive());
        QTRY_VERIFY(!it.files.isActive());
        QCOMPARE(it.text(1, FileModel::ResultRole), QString::fromLatin1(sumOfAbc));
        QCOMPARE(it.files.figures()->counts(), QList<int>({3, 0, 2, 1, 0}));
        it.write(u"c"_s, "abc");
        it.files.retry(2);
        QTRY_VERIFY(!it.files.isActive());
        QVERIFY(!it.files.canRetry());
        QVERIFY(QFile::link(it.folder.filePath(u"nowhere"_s), it.folder.filePath(u"link"_s)));
        it.run({it.folder.filePath(u"link"_s)});
        it.files.retryFailed();
        QTRY_VERIFY(!it.files.isActive());
        QVERIFY(it.text(0, FileModel::DetailRole).contains(u"leads nowhere"_s));
        it.files.setCurrentRun(1);
        QCOMPARE(it.files.runNames().size(), 2);
    }
    void twoRunsAreCompared()
    {
        Live it;
        it.write(u"a/same"_s, "abc");
        it.write(u"a/changed"_s, "abc");
        it.write(u"a/gone"_s, "abc");
        it.run({it.folder.filePath(u"a"_s)});
        QVERIFY(it.files.comparableNames().isEmpty());
        it.files.save(it.url(u"sums"_s), FileJobs::Text);
        it.write(u"a/changed"_s, "abd");
        it.write(u"a/new"_s, "");
        QFile::remove(it.folder.filePath(u"a/gone"_s));
        it.run({it.folder.filePath(u"a"_s)});
        const QAbstractItemModelTester tester(it.files.comparison(), strict);
        for (const bool isFile : {false, true}) {
            QCOMPARE(it.files.comparableNames().size(), 1);
            if (isFile)
                it.files.compareWithFile(it.url(u"sums"_s));
            else
                it.files.compareWithRun(0);
            app::FileComparison &comparison = *it.files.comparison();
            QVERIFY(comparison.isOpen());
            QCOMPARE(comparison.counts(), QList<int>({4, 3, 1, 1, 1, 1, 0}));
            QCOMPARE(comparison.count(), 3);
            comparison.setKind(app::FileComparison::New);
            QVERIFY(comparison.index(0)
                        .data(app::FileComparison::SentenceRole)
                        .toString()
                        .startsWith(u"new, new"_s));
            comparison.setKind(app::FileComparison::All);
            comparison.setSearch(u"GONE"_s);
            QCOMPARE(comparison.count(), 1);
            it.files.saveComparison(it.url(u"difference"_s), FileJobs::Text);
            QCOMPARE(it.read(u"difference"_s).count('\n'), 3);
            comparison.close();
        }
        it.files.compareWithFile(it.url(u"a/same"_s));
        QVERIFY(it.files.notice().contains(u"neither checksums nor counts"_s));
        it.files.compareWithFile(it.url(u"nothing"_s));
        QVERIFY(it.files.notice().contains(u"can't be read"_s));
    }
    void sortedAndSearchedAtOnce()
    {
        Live it;
        it.write(u"big"_s, QByteArray(300, 'x'));
        it.write(u"small"_s, "1");
        it.write(u"middle.txt"_s, "22");
        it.run({it.folder.path()}, FileOptions::Count);
        const QAbstractItemModelTester tester(it.files.rows(), strict);
        it.files.rows()->sortBy(FileModel::Size);
        QCOMPARE(it.names(), QStringList({u"small"_s, u"middle.txt"_s, u"big"_s}));
        it.files.rows()->sortBy(FileModel::Size);
        QCOMPARE(it.names().front(), u"big"_s);
        it.write(u"été"_s, "333");
        it.run({it.folder.path()}, FileOptions::Count);
        it.files.rows()->setSearch(u"ÉT"_s);
        QCOMPARE(it.names(), QStringList(u"été"_s));
        it.files.rows()->setSearch(u"MIDDLE"_s);
        QCOMPARE(it.names(), QStringList(u"middle.txt"_s));
        QVERIFY(it.text(0, FileModel::ResultRole).contains(u"word"_s));
    }
    void theModelKeepsItsPromisesWhileRowsCome_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("sorts");
        QTest::newRow("all") << int(FileModel::All) << 0;
        QTest::newRow("active") << int(FileModel::Active) << 0;
        QTest::newRow("done, from the end") << int(FileModel::Done) << 1;
        QTest::newRow("done, by size") << int(FileModel::Done) << 2;
    }
    void theModelKeepsItsPromisesWhileRowsCome()
    {
        QFETCH(int, kind);
        QFETCH(int, sorts);
        Live it;
        for (int each = 0; each < 1500; ++each)
            it.write(QString::number(each), QByteArray(each % 50, 'x'));
        it.files.rows()->setKind(FileModel::Kind(kind));
        const QAbstractItemModelTester tester(it.files.rows(), strict);
        it.files.take(QStringList(it.folder.path()));
        it.files.start();
        if (sorts > 0)
            it.files.rows()->sortBy(sorts == 1 ? FileModel::Name : FileModel::Size);
        QTRY_VERIFY_WITH_TIMEOUT(!it.files.isActive(), 20'000);
        QCOMPARE(it.files.rows()->count(), kind == FileModel::Active ? 0 : 1500);
        if (sorts == 1)
            QCOMPARE(it.files.rows()->rowAt(0), 1499);
        if (sorts == 2)
            QCOMPARE(it.text(0, FileModel::SizeRole), u"0\u00a0bytes"_s);
    }
    void aCancelEndsAHugeFileAtOnce()
    {
        Live it;
        QFile huge(it.folder.filePath(u"huge"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(20'000'000'000));
        it.files.take(QStringList(huge.fileName()));
        it.files.start();
        QTRY_COMPARE(it.text(0, FileModel::StateRole), QString::number(int(app::TaskState::Running)));
        it.files.cancelAll();
        QTRY_VERIFY(!it.files.isActive());
        QCOMPARE(it.text(0, FileModel::DetailRole), u"cancelled by you"_s);
    }
    void rowsThatComeLaterReachTheCard()
    {
        Live it;
        app::Dashboard dashboard(it.settings);
        dashboard.show(it.files);
        it.write(u"a"_s, "abc");
        it.write(u"b"_s, "abc");
        it.run({it.folder.path()});
        dashboard.runs()->flush();
        QCOMPARE(dashboard.runs()->count(), 1);
        const QModelIndex card = dashboard.runs()->index(0, 0);
        const auto *tasks = card.data(app::RunModel::TasksRole).value<app::TaskModel *>();
        QCOMPARE(tasks->rowCount(), 2);
        QVERIFY(card.data(app::RunModel::ReceivedRole).toString().contains(QString::fromLatin1(sumOfAbc)));
        QVERIFY(!dashboard.runs()->activity(1)->recording().tasks.empty());
        dashboard.runAgain(1);
        QCOMPARE(it.files.runNames().size(), 2);
        QTRY_VERIFY(!it.files.isActive());
    }
    void anEarlierRunIsShownAgain()
    {
        Live it;
        const QString path = it.write(u"abc"_s, "abc");
        it.run({path});
        it.run({path}, FileOptions::Count);
        QCOMPARE(it.files.shownOperation(), FileOptions::Count);
        it.files.setCurrentRun(1);
        QCOMPARE(it.files.shownOperation(), FileOptions::Checksum);
        QCOMPARE(it.text(0, FileModel::ResultRole), QString::fromLatin1(sumOfAbc));
    }
    void aNameIsTakenOnceAndComesBackByUndo()
    {
        Live it;
        const QString path = it.write(u"a"_s, "");
        it.files.take(QStringList{path, path});
        QCOMPARE(it.files.places().size(), 1);
        it.files.clearPlaces();
        QVERIFY(!it.files.undoText().isEmpty());
        it.files.undo();
        QCOMPARE(it.files.places().size(), 1);
        QVERIFY(it.files.undoText().isEmpty());
    }
    void optionsAreCheckedAndRemembered()
    {
        Live it;
        it.files.options()->setAtOnce(u"300"_s);
        QVERIFY(!it.files.options()->atOnceProblem().isEmpty());
        it.files.options()->setAtOnce(u"4"_s);
        it.files.options()->setAlgorithm(int(files::Algorithm::Blake2b));
        it.files.options()->setIncludesHidden(false);
        FileJobs next(it.settings);
        QCOMPARE(next.options()->jobOptions().atOnce, 4);
        QCOMPARE(next.options()->jobOptions().algorithm, files::Algorithm::Blake2b);
        QVERIFY(!next.options()->includesHidden());
    }
    void aListOfAddressesIsToldFromOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isList");
        QTest::newRow("addresses") << QByteArray("http://a.example/1\nhtps://b.example\n") << true;
        QTest::newRow("hosts") << QByteArray("a.example\nb.example\n") << true;
        QTest::newRow("prose") << QByteArray("Dear Ada,\nthe engine works.\n") << false;
        QTest::newRow("bytes") << QByteArray("http://a.example\0\1", 18) << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void aListOfAddressesIsToldFromOtherFiles()
    {
        QFETCH(QByteArray, content);
        Live it;
        QTEST(app::ListFileReader::isList(it.write(u"file"_s, content)), "isList");
        QVERIFY(!app::ListFileReader::isList(it.folder.path()));
    }
};

QTEST_GUILESS_MAIN(TestFilesPage)
#include "tst_filespage.moc"
