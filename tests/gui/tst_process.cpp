// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The program as a process, without a display.
#include <live/asktasks.h>
#include <live/socketpath.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Generous: a loaded machine under a sanitizer is slow to start. Ending has its own limit.
constexpr int startLimit = 60'000;
/// The promise is two seconds; on a loaded machine the test asks only that nobody waited for the clean-ups, ten
/// seconds each.
constexpr int endLimit = 8000;

struct Ended {
    int code;
    QString out;
    QString err;
};

std::unique_ptr<QProcess> start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(COROSCOPE_PROGRAM), arguments);
    return process;
}

Ended end(QProcess &process)
{
    if (!process.waitForFinished(startLimit))
        process.kill();
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Ended run(const QStringList &arguments) { return end(*start(arguments)); }

} // namespace

class TestProcess : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Waits until the window of this profile has started and settled: its socket is there.
    bool isOpen(const QString &profile) const
    {
        return QTest::qWaitFor([&] { return QFile::exists(profile + u"/window.socket"_s); }, startLimit);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Without one Qt complains, and a program that says nothing is a claim here.
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
    }
    void helpAndVersionNeedNoDisplay()
    {
        qputenv("QT_QPA_PLATFORM", "none-such");
        const Ended help = run({u"--help"_s});
        const Ended version = run({u"--version"_s});
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.startsWith(u"Usage: coroscope "_s));
        QVERIFY(help.out.contains(u"--self-test"_s));
        QCOMPARE(help.err, QString());
        QCOMPARE(version.code, 0);
        QVERIFY(version.out.startsWith(u"coroscope "_s));
    }
    void aWrongValueIsOneLineAndStatusTwo()
    {
        const Ended ended = run({u"--theme"_s, u"blue"_s});
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.err, u"coroscope: --theme: \"blue\" is none of light, dark, system\n"_s);
        QCOMPARE(ended.out, QString());
    }
    void aProfileThatCannotBeWrittenIsSaid()
    {
        const Ended ended = run({u"--profile"_s, u"/proc/coroscope"_s});
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(u"/proc/coroscope"_s), qUtf8Printable(ended.err));
    }
    void theSelfTestFindsNothing()
    {
        const Ended ended = run({u"--self-test"_s});
        QVERIFY2(ended.code == 0, qUtf8Printable(ended.err));
    }
    void aPictureHasTheSizeAskedFor()
    {
        const QString file = m_folder.filePath(u"picture.png"_s);
        const Ended ended = run({u"--demo"_s, u"gather-failure"_s, u"--size"_s, u"1000x700"_s, u"--theme"_s,
                                 u"dark"_s, u"--grab"_s, file});
        QVERIFY2(ended.code == 0, qUtf8Printable(ended.err));
        const QImage image(file);
        QCOMPARE(image.size(), QSize(1000, 700));
        QCOMPARE(image.pixelColor(990, 690), QColor(u"#12151a"_s));
    }
    void aPictureThatCannotBeSavedIsSaid()
    {
        const Ended ended = run({u"--grab"_s, m_folder.filePath(u"gone/picture.png"_s)});
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.err.contains(u"gone/picture.png"_s));
    }
    void twoHundredTasksDoNotKeepItFromEnding()
    {
        const QString profile = m_folder.filePath(u"closing"_s);
        const auto process = start(
            {u"--demo"_s, u"slow-cleanup"_s, u"--profile"_s, profile, u"--page"_s, u"settings"_s});
        QVERIFY(isOpen(profile));
        // Until the tasks run: the settings' change of page is written half a second after the start.
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(profile + u"/settings.json"_s); }, startLimit));
        QElapsedTimer timer;
        timer.start();
        process->terminate();
        QVERIFY(process->waitForFinished(startLimit));
        QVERIFY2(timer.elapsed() < endLimit, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 0);
        QCOMPARE(QString::fromUtf8(process->readAllStandardError()), QString());
    }
    void twoHundredDownloadsDoNotKeepItFromEnding()
    {
        const QString profile = m_folder.filePath(u"downloading"_s);
        const auto process = start({u"--demo"_s, u"downloads-200"_s, u"--profile"_s, profile});
        const QDir parts(profile + u"/demonstration"_s);
        const auto kept = [&] { return parts.entryInfoList({u"*.part"_s}, QDir::Files); };
        // Until bytes of each are on the disk.
        const auto isFull = [&] {
            const QFileInfoList files = kept();
            return files.size() == 200 && std::all_of(files.begin(), files.end(), [](const QFileInfo &part) {
                       return part.size() > 0;
                   });
        };
        QVERIFY(QTest::qWaitFor(isFull, startLimit));
        QElapsedTimer timer;
        timer.start();
        process->terminate();
        QVERIFY(process->waitForFinished(startLimit));
        QVERIFY2(timer.elapsed() < endLimit, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 0);
        QCOMPARE(QString::fromUtf8(process->readAllStandardError()), QString());
        QVERIFY(isFull());
        QCOMPARE(parts.entryList({u"*.bin"_s}, QDir::Files), QStringList());
    }
    void addressesGoToTheFirstWindow()
    {
        const QString profile = m_folder.filePath(u"handed"_s);
        const auto first = start({u"--profile"_s, profile, u"https://example.com/1"_s});
        QVERIFY(isOpen(profile));
        QCOMPARE(run({u"--profile"_s, profile, u"https://example.com/2"_s}).code, 0);
        first->terminate();
        QCOMPARE(end(*first).code, 0);
        QFile settings(profile + u"/settings.json"_s);
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const QByteArray kept = settings.readAll();
        QVERIFY2(kept.contains("https://example.com/1\\nhttps://example.com/2\\n"), kept.constData());
        QVERIFY(kept.contains("\"page\": \"downloads\""));
    }
    void anotherProcessCanAskForTheTasks()
    {
        const QString profile = m_folder.filePath(u"asked"_s);
        const auto process = start({u"--demo"_s, u"slow-cleanup"_s, u"--profile"_s, profile});
        const QString socket = live::socketPath(profile, live::TasksSocket);
        const auto tasks = [&] {
            const auto answer = live::askTasks(socket);
            const auto *json = std::get_if<QJsonObject>(&answer);
            return json ? json->value(u"tasks"_s).toArray() : QJsonArray();
        };
        QVERIFY(QTest::qWaitFor([&] { return !tasks().isEmpty(); }, startLimit));
        QVERIFY(!tasks().at(0)[u"name"].toString().isEmpty());
        process->terminate();
        QCOMPARE(end(*process).code, 0);
    }
    void aSecondStartHandsOverAndEnds()
    {
        const QString profile = m_folder.filePath(u"shared"_s);
        const auto first = start({u"--profile"_s, profile});
        QVERIFY(isOpen(profile));
        const Ended second = run({u"--profile"_s, profile, u"--page"_s, u"settings"_s});
        QCOMPARE(second.code, 0);
        QCOMPARE(first->state(), QProcess::Running);
        first->terminate();
        QCOMPARE(end(*first).code, 0);
        QFile settings(profile + u"/settings.json"_s);
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(settings.readAll().contains("\"page\": \"settings\""));
    }
};

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_process.moc"
