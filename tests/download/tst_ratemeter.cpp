// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
// The estimate of speed and of the time that is left.
#include <download/ratemeter.h>

#include <QTest>

using namespace std::chrono_literals;
using download::RateMeter;

class TestRateMeter : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(TestRateMeter)
#include "tst_ratemeter.moc"
