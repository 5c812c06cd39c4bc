// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Recordings as Chrome traces: the rules of the format, and what is where.
#include "sample.h"
#include "tracerules.h"

#include <aio/gather.h>
#include <aio/simulation.h>
#include <aio/sleep.h>
#include <record/chrometrace.h>
#include <record/recorder.h>

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QByteArray traced(const record::Recording &recording)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    record::writeChromeTrace(recording, buffer);
    return buffer.data();
}

/// The events as "PHASE ROW NAME TIME+DURATION", times in seconds, without the metadata.
QStringList linesOf(const QByteArray &trace)
{
    QStringList lines;
    for (const QJsonValue event : QJsonDocument::fromJson(trace)[u"traceEvents"].toArray()) {
        if (event[u"ph"].toString() == u"M")
            continue;
        QString line = u"%1 %2 %3 %4"_s.arg(event[u"ph"].toString())
                           .arg(event[u"tid"].toInt())
                           .arg(event[u"name"].toString())
                           .arg(event[u"ts"].toDouble() / 1e6);
        if (event[u"dur"].isDouble())
            line += u"+%1"_s.arg(event[u"dur"].toDouble() / 1e6);
        lines.append(line);
    }
    return lines;
}

aio::Coro<> nap(std::chrono::nanoseconds time) { co_await aio::sleep(time); }

} // namespace

class TestChromeTrace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTraceKeepsTheRules()
    {
        int count = 0;
        sample::forEach([&](const record::Recording &recording, const QString &from) {
            const QString broken = brokenRule(traced(recording));
            QVERIFY2(broken.isEmpty(), qPrintable(from + u": "_s + broken));
            ++count;
        });
        QVERIFY(count > 250);
    }

    void emptyRecordingIsATrace() { QCOMPARE(brokenRule(traced({})), QString()); }

    void statesFollowOneAnotherAndScopesAreAroundThem()
    {
        aio::Simulation simulation;
        record::Recorder recorder(simulation.loop());
        const auto main = []() -> aio::Coro<> {
            co_await nap(1s);
            auto both = aio::gather(nap(2s), nap(1s));
            co_await both;
        };
        simulation.run(main());
        const QByteArray trace = traced(recorder.take());
        const QStringList lines = linesOf(trace).filter(u" 1 "_s);
        QCOMPARE(lines, (QStringList{u"X 1 scheduled 0+0"_s, u"X 1 running 0+0"_s,
                                     u"X 1 waiting: sleep 0+1"_s, u"X 1 gather 1+2"_s, u"X 1 running 1+0"_s,
                                     u"X 1 waiting: gather 1+2"_s, u"X 1 running 3+0"_s}));
        QVERIFY(trace.contains("tst_chrometrace.cpp:"));
    }

    void realTimesKeepTheirNanoseconds()
    {
        record::RecordingWriter writer;
        record::TaskRecord task;
        task.created = 1'000'007ns;
        writer.addTask(task);
        writer.append({.time = 1'000'007ns, .task = 0, .kind = record::EventKind::Created});
        writer.append({.time = 1'234'567ns, .task = 0, .kind = record::EventKind::Started});
        const QByteArray trace = traced(writer.take());
        QVERIFY2(trace.contains("\"ts\":1000.007,\"dur\":234.560"), trace.constData());
    }

    void cancelHasAnArrowFromWhoAsked()
    {
        aio::Simulation simulation;
        record::Recorder recorder(simulation.loop());
        const auto main = []() -> aio::Coro<> {
            auto slow = aio::createTask(nap(9s), "slow");
            co_await aio::sleep(2s);
            slow.cancel("too slow");
            co_await aio::sleep(1s);
        };
        simulation.run(main());
        const QByteArray trace = traced(recorder.take());
        const QStringList lines = linesOf(trace);
        for (const QString &line :
             {u"s 1 cancel 2"_s, u"f 2 cancel 2"_s, u"i 2 cancel requested 2"_s, u"i 2 cancel delivered 2"_s,
              u"i 2 cancelled 2"_s, u"X 2 waiting: sleep 0+2"_s})
            QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
        QVERIFY(trace.contains("\"by\":\"main\",\"message\":\"too slow\""));
    }

    void scopesThatDoNotNestAreApart()
    {
        aio::Simulation simulation;
        record::Recorder recorder(simulation.loop());
        const auto main = []() -> aio::Coro<> {
            auto first = aio::gather(nap(1s), nap(2s));
            auto second = aio::gather(nap(3s), nap(4s));
            co_await first;
            co_await second;
        };
        simulation.run(main());
        const QByteArray trace = traced(recorder.take());
        const QStringList gathers = linesOf(trace).filter(u"1 gather"_s);
        QCOMPARE(gathers.size(), 3);
        QCOMPARE(gathers.filter(u"b 1"_s).size(), 1);
        QCOMPARE(gathers.filter(u"e 1"_s).size(), 1);
        QCOMPARE(brokenRule(trace), QString());
    }

    void rowsAreInTheOrderOfTheTree()
    {
        record::RecordingWriter writer;
        const auto add = [&](const char *name, record::TaskIndex creator) {
            record::TaskRecord task;
            task.name = writer.text(QString::fromLatin1(name));
            task.creator = creator;
            return writer.addTask(task);
        };
        const auto a = add("a", record::None);
        const auto b = add("b", record::None);
        add("a1", a);
        add("b1", b);
        add("a2", a);
        std::map<int, QString> order;
        QHash<int, QString> names;
        for (const QJsonValue event :
             QJsonDocument::fromJson(traced(writer.take()))[u"traceEvents"].toArray()) {
            const int row = event[u"tid"].toInt();
            if (event[u"name"].toString() == u"thread_name")
                names.insert(row, event[u"args"][u"name"].toString());
            else if (event[u"name"].toString() == u"thread_sort_index")
                order[event[u"args"][u"sort_index"].toInt()] = names[row];
        }
        QStringList rows;
        for (const auto &[index, name] : order)
            rows.append(name);
        QCOMPARE(rows, (QStringList{u"(no task)"_s, u"a"_s, u"a1"_s, u"a2"_s, u"b"_s, u"b1"_s}));
    }

    void rulesFindWhatBreaksThem()
    {
        const auto broken = [](const QByteArray &events) {
            return !brokenRule("{\"traceEvents\":[" + events + "]}").isEmpty();
        };
        const QByteArray row = R"({"ph":"M","name":"thread_name","pid":1,"tid":1,"args":{"name":"a"}})";
        const auto slice = [](int from, int length) {
            return QByteArray(R"(,{"ph":"X","name":"a","cat":"c","pid":1,"tid":1,"ts":)")
                   + QByteArray::number(from) + ",\"dur\":" + QByteArray::number(length) + "}";
        };
        QVERIFY(!broken(row + slice(1, 5) + slice(2, 4) + slice(6, 1)));
        QVERIFY(broken(row + slice(1, 5) + slice(2, 5)));
        QVERIFY(broken(slice(1, 5).mid(1)));
        QVERIFY(
            broken(row + slice(1, 5) + R"(,{"ph":"s","name":"a","cat":"c","pid":1,"tid":1,"ts":2,"id":1})"));
        QVERIFY(broken(row + R"(,{"ph":"i","name":"a","cat":"c","pid":1,"tid":1,"ts":2})"));
    }
};

QTEST_GUILESS_MAIN(TestChromeTrace)
#include "tst_chrometrace.moc"
