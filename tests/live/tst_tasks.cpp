// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The tasks of a running program, told over a real local socket to another process.
#include <aio/gather.h>
#include <aio/lock.h>
#include <aio/simulation.h>
#include <aio/sleep.h>
#include <live/asktasks.h>
#include <live/socketpath.h>
#include <live/taskserver.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms; far beyond what is needed

struct Result {
    int exitCode = -1;
    QString output;
    QString errors;
};

Result top(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(CLI_PROGRAM), QStringList(u"top"_s) + arguments);
    // With the event loop running: the server lives in it.
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patience))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

aio::Coro<> holdFor(std::shared_ptr<aio::Lock> lock, std::chrono::nanoseconds time)
{
    co_await lock->acquire();
    co_await aio::sleep(time);
    lock->release();
}

/// Two tasks of which one has a lock and the other wants it, and one that awaits both; at 3 s.
class Scene {
public:
    Scene()
        : server(simulation.loop())
    {
        simulation.loop().setUnhandledHandler([](const aio::Unhandled &) {});
        const auto main = []() -> aio::Coro<> {
            auto lock = std::make_shared<aio::Lock>();
            auto first = aio::createTask(holdFor(lock, 10s), "has it");
            auto second = aio::createTask(holdFor(lock, 1s), "wants it");
            auto both = aio::gather(first, second);
            co_await both;
        };
        simulation.call([&] { aio::createTask(main(), "main"); });
        simulation.advance(3s);
    }

    aio::Simulation simulation;
    live::TaskServer server;
};

} // namespace

class TestTasks : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile;

    QString socket() const { return live::socketPath(m_profile->path(), live::TasksSocket); }

private Q_SLOTS:
    void init() { m_profile = std::make_unique<QTemporaryDir>(); }

    void treeSaysWhoWaitsForWhomWhereAndHowLong()
    {
        Scene scene;
        QVERIFY(scene.server.listen(socket()));
        const Result result = top({u"--profile"_s, m_profile->path()});
        QCOMPARE(result.errors, QString());
        QCOMPARE(result.exitCode, 0);
        const QStringList lines = result.output.split(u'\n');
        QCOMPARE(lines.value(0), u"main waits for gather, for 3.0 s"_s);
        QVERIFY2(lines.contains(u"├─ has it waits for sleep, for 3.0 s, 7.0 s left"_s),
                 qPrintable(result.output));
        QVERIFY(lines.contains(u"└─ wants it waits for a lock, for 3.0 s"_s));
        QVERIFY(!lines.filter(u"holdFor (tst_tasks.cpp:"_s).isEmpty());
    }

    void jsonHasWhatTheTreeHas()
    {
        Scene scene;
        QVERIFY(scene.server.listen(socket()));
        const Result result = top({u"--profile"_s, m_profile->path(), u"--json"_s});
        const QJsonArray tasks = QJsonDocument::fromJson(result.output.toUtf8())[u"tasks"].toArray();
        QCOMPARE(tasks.size(), 3);
        const QJsonValue wants = tasks.at(2);
        QCOMPARE(wants[u"name"].toString(), u"wants it"_s);
        QCOMPARE(wants[u"state"].toString(), u"waiting"_s);
        QCOMPARE(wants[u"seconds"].toDouble(), 3.0);
        QCOMPARE(wants[u"waits"][u"for"].toString(), u"a lock"_s);
        QCOMPARE(wants[u"awaits"].toArray(), QJsonArray{tasks.at(1)[u"id"]});
        QCOMPARE(tasks.at(1)[u"waits"][u"left"].toDouble(), 7.0);
        QCOMPARE(tasks.at(1)[u"creator"], tasks.at(0)[u"id"]);
    }

    void taskOlderThanTheServerHasNoTime()
    {
        aio::Simulation simulation;
        simulation.loop().setUnhandledHandler([](const aio::Unhandled &) {});
        simulation.call([] { aio::createTask(aio::sleep(9s), "early"); });
        simulation.runReady();
        live::TaskServer server(simulation.loop());
        QVERIFY(server.listen(socket()));
        const Result result = top({u"--profile"_s, m_profile->path()});
        QVERIFY2(result.output.startsWith(u"early waits for sleep, 9.0 s left\n"), qPrintable(result.output));
    }

    void nameIsNoCommandForTheTerminal()
    {
        aio::Simulation simulation;
        live::TaskServer server(simulation.loop());
        simulation.loop().setUnhandledHandler([](const aio::Unhandled &) {});
        simulation.call([] { aio::createTask(aio::sleep(9s), u"\u001b[2Jred"_s); });
        QVERIFY(server.listen(socket()));
        QVERIFY(!top({u"--profile"_s, m_profile->path()}).output.contains(u'\u001b'));
    }

    void noTasksIsSaid()
    {
        aio::Simulation simulation;
        live::TaskServer server(simulation.loop());
        QVERIFY(server.listen(socket()));
        QCOMPARE(top({u"--profile"_s, m_profile->path()}).output, u"No tasks.\n"_s);
    }

    void noWindowIsOneLineAndExitOne()
    {
        const Result result = top({u"--profile"_s, m_profile->path()});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.output, QString());
        QCOMPARE(result.errors,
                 u"coroscope-cli: no Coroscope runs with the profile %1\n"_s.arg(m_profile->path()));
    }

    void socketThatACrashLeftIsNoWindow()
    {
        {
            // A file of a socket that nobody listens at any more.
            QFile left(socket());
            QVERIFY(left.open(QIODevice::WriteOnly));
        }
        QCOMPARE(top({u"--profile"_s, m_profile->path()}).exitCode, 1);
        aio::Simulation simulation;
        live::TaskServer server(simulation.loop());
        QVERIFY(server.listen(socket()));
        QCOMPARE(top({u"--profile"_s, m_profile->path()}).exitCode, 0);
    }

    void silenceAndNonsenseAreSaid_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("silence") << QByteArray() << u"no answer in 2 s"_s;
        QTest::newRow("half") << QByteArray("{\"tasks\":[") << u"the answer is not whole"_s;
        QTest::newRow("nonsense") << QByteArray("hello\n") << u"the answer is no list of tasks"_s;
        QTest::newRow("error") << QByteArray("{\"error\":\"not now\"}\n") << u"not now"_s;
    }
    void silenceAndNonsenseAreSaid()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, sentence);
        QLocalServer server;
        connect(&server, &QLocalServer::newConnection, &server, [&] {
            QLocalSocket *client = server.nextPendingConnection();
            client->write(answer);
            if (!answer.isEmpty())
                client->disconnectFromServer();
        });
        QVERIFY(server.listen(socket()));
        const Result result = top({u"--profile"_s, m_profile->path()});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.errors, u"coroscope-cli: the Coroscope with the profile %1: %2\n"_s.arg(
                                    m_profile->path(), sentence));
    }

    void otherQuestionsAreRefused()
    {
        Scene scene;
        QVERIFY(scene.server.listen(socket()));
        for (const QByteArray &question : {QByteArray("{\"ask\":\"all\"}\n"), QByteArray("tasks\n")}) {
            QLocalSocket client;
            client.connectToServer(socket());
            client.write(question);
            QTRY_COMPARE(client.state(), QLocalSocket::UnconnectedState);
            QCOMPARE(client.readAll(), QByteArray("{\"error\":\"there is no such question\"}\n"));
        }
        QLocalSocket talkative;
        talkative.connectToServer(socket());
        talkative.write(QByteArray(100'000, 'x'));
        QTRY_COMPARE(talkative.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(talkative.readAll(), QByteArray());
    }

    void longProfileHasASocketToo()
    {
        const QString folder = m_profile->filePath(QString(120, u'p'));
        QVERIFY(live::socketPath(folder, u"a"_s).toUtf8().size() < 107);
        QVERIFY(live::socketPath(folder, u"a"_s) != live::socketPath(folder, u"b"_s));
    }
};

QTEST_GUILESS_MAIN(TestTasks)
#include "tst_tasks.moc"
