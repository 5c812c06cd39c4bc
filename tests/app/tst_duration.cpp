// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Durations, read and written.
#include <app/duration.h>

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::TypedDuration;

class TestDuration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void isWrittenToTheHundredth()
    {
        QCOMPARE(app::durationText(1240ms), u"1.24\u00a0s"_s);
        QCOMPARE(app::durationText(0s), u"0.00\u00a0s"_s);
        QCOMPARE(app::durationText(59994ms), u"59.99\u00a0s"_s);
    }
    void isWrittenInMinutesFromOneOn()
    {
        QCOMPARE(app::durationText(59996ms), u"1\u00a0min\u00a000\u00a0s"_s);
        QCOMPARE(app::durationText(125s), u"2\u00a0min\u00a005\u00a0s"_s);
        QCOMPARE(app::durationText(3725s), u"1\u00a0h\u00a002\u00a0min"_s);
    }
    void followsTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::French));
        QCOMPARE(app::durationText(1240ms), u"1,24\u00a0s"_s);
        QCOMPARE(app::shortDurationText(400ms), u"0,4\u00a0s"_s);
    }
    void hasNoNeedlessDecimalsWhenChosen() { QCOMPARE(app::shortDurationText(2s), u"2\u00a0s"_s); }

    void isReadInEitherForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("point") << u"1.5"_s << qint64(1500);
        QTest::newRow("comma") << u"1,5"_s << qint64(1500);
        QTest::newRow("no whole part") << u".25"_s << qint64(250);
        QTest::newRow("spaces") << u"  2 "_s << qint64(2000);
        QTest::newRow("zero") << u"0"_s << qint64(0);
        QTest::newRow("minus zero") << u"-0"_s << qint64(0);
        QTest::newRow("seconds") << u"1.5 s"_s << qint64(1500);
        QTest::newRow("as written") << u"1,24\u00a0s"_s << qint64(1240);
        QTest::newRow("milliseconds") << u"250ms"_s << qint64(250);
        QTest::newRow("minutes") << u"2 min"_s << qint64(120'000);
        QTest::newRow("the longest") << u"1 h"_s << qint64(3'600'000);
    }
    void isReadInEitherForm()
    {
        QFETCH(QString, text);
        QFETCH(qint64, milliseconds);
        const TypedDuration typed = app::readDuration(text, 1h);
        QCOMPARE(typed.problem, TypedDuration::None);
        QCOMPARE(typed.value, app::Duration(std::chrono::milliseconds(milliseconds)));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("problem");
        QTest::newRow("nothing") << u" "_s << int(TypedDuration::Empty);
        QTest::newRow("a word") << u"soon"_s << int(TypedDuration::NoNumber);
        QTest::newRow("two points") << u"1.2.3"_s << int(TypedDuration::NoNumber);
        QTest::newRow("not a number") << u"nan"_s << int(TypedDuration::NoNumber);
        QTest::newRow("infinite") << u"inf"_s << int(TypedDuration::NoNumber);
        QTest::newRow("an exponent") << u"1e3"_s << int(TypedDuration::NoNumber);
        QTest::newRow("a point alone") << u"."_s << int(TypedDuration::NoNumber);
        QTest::newRow("negative") << u"-1"_s << int(TypedDuration::Negative);
        QTest::newRow("a true minus") << u"−1"_s << int(TypedDuration::Negative);
        QTest::newRow("a bit too long") << u"3600.001"_s << int(TypedDuration::TooLong);
        QTest::newRow("absurd") << QString(400, u'9') << int(TypedDuration::TooLong);
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(int, problem);
        QCOMPARE(int(app::readDuration(text, 1h).problem), problem);
    }
};

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
