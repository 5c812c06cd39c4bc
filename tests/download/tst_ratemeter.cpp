// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
// The estimate of speed and of the time that is left, and the limit of speed.
#include <download/ratemeter.h>
#include <download/speedfloor.h>
#include <download/speedlimit.h>

#include <QTest>

using namespace std::chrono_literals;
using download::RateMeter;
using download::SpeedFloor;
using download::SpeedLimit;

class TestRateMeter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slowIsWhoIsSlowForAWholeStretch()
    {
        SpeedFloor floor;
        const SpeedFloor::Time start{100s};
        floor.start(start, 1'000'000);
        QVERIFY(!floor.isBroken(start + 9s, 1'000'000, 100, 10s)); // nothing came, but it is not over
        QVERIFY(!floor.isBroken(start + 10s, 1'001'000, 100, 10s));
        QVERIFY(!floor.isBroken(start + 19s, 1'001'000, 100, 10s));
        QVERIFY(floor.isBroken(start + 20s, 1'001'999, 100, 10s));
        floor.start(start + 30s, 5); // somebody held it
        QVERIFY(!floor.isBroken(start + 39s, 5, 100, 10s));
    }
    void nothingIsSaidFromOneSample()
    {
        RateMeter meter;
        QCOMPARE(meter.rate(), 0.0);
        meter.add(0ns, 1000);
        QCOMPARE(meter.rate(), 0.0);
        QVERIFY(!meter.timeFor(1));
    }
    void anEvenFlowIsItsRate()
    {
        RateMeter meter;
        for (int tick = 0; tick <= 300; ++tick)
            meter.add(tick * 33ms, tick * 33'000);
        QCOMPARE(qRound(meter.rate()), 1'000'000);
        QCOMPARE(meter.timeFor(2'000'000), std::optional<RateMeter::Time>(2s));
    }
    void whatIsLongAgoDoesNotCount()
    {
        RateMeter meter;
        qint64 bytes = 0;
        for (int tick = 0; tick < 100; ++tick)
            meter.add(tick * 100ms, bytes += 1'000'000);
        for (int tick = 100; tick < 135; ++tick)
            meter.add(tick * 100ms, bytes += 1000);
        QCOMPARE(qRound(meter.rate()), 10'000);
    }
    void aStallBecomesZero()
    {
        RateMeter meter;
        meter.add(0s, 0);
        meter.add(1s, 5000);
        for (int tick = 11; tick < 45; ++tick)
            meter.add(tick * 100ms, 5000);
        QCOMPARE(meter.rate(), 0.0);
        QVERIFY(!meter.timeFor(10));
        QCOMPARE(meter.timeFor(0), std::optional<RateMeter::Time>(0s));
    }
    void fewerBytesStartAnew()
    {
        RateMeter meter;
        meter.add(0s, 1'000'000);
        meter.add(1s, 2'000'000);
        meter.add(2s, 100);
        QCOMPARE(meter.rate(), 0.0);
        meter.add(3s, 1100);
        QCOMPARE(qRound(meter.rate()), 1000);
    }
    void whatTakesDaysIsNoEstimate()
    {
        RateMeter meter;
        meter.add(0s, 0);
        meter.add(1s, 1);
        QVERIFY(!meter.timeFor(1'000'000'000));
    }

    void limitIsKeptWhateverThePieces_data()
    {
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<qint64>("piece");
        QTest::newRow("small pieces") << qint64{1'000'000} << qint64{100};
        QTest::newRow("pieces larger than a second brings") << qint64{1000} << qint64{16384};
        QTest::newRow("one byte a second") << qint64{1} << qint64{1};
        QTest::newRow("much") << qint64{1'000'000'000} << qint64{16384};
    }
    void limitIsKeptWhateverThePieces()
    {
        QFETCH(const qint64, limit);
        QFETCH(const qint64, piece);
        SpeedLimit speed;
        SpeedLimit::Clock::time_point now{};
        QVERIFY(speed.mayTake(now));
        speed.set(limit, now);
        qint64 taken = 0;
        for (int tick = 0; tick < 2000; ++tick) {
            now += 50ms;
            while (speed.mayTake(now)) {
                speed.take(piece);
                taken += piece;
            }
        }
        // 100 s. One piece may have been begun, and the last is owed.
        QVERIFY(taken <= limit * 100 + 2 * piece);
        QVERIFY(taken >= limit * 100 - 2 * piece - limit / 10);
    }
    void afterAPauseComesABurstAndNoMore()
    {
        SpeedLimit speed;
        SpeedLimit::Clock::time_point now{};
        speed.set(1000, now);
        now += 1h;
        qint64 taken = 0;
        while (speed.mayTake(now)) {
            speed.take(1);
            ++taken;
        }
        QCOMPARE(taken, 100);
        speed.set(0, now);
        QVERIFY(!speed.isOn());
        QVERIFY(speed.mayTake(now));
    }
};

QTEST_GUILESS_MAIN(TestRateMeter)
#include "tst_ratemeter.moc"
