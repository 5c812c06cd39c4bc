// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The differential test: every recorded program gives, event by event, what CPython's asyncio gave.
#include <lab/simulate.h>

#include <record/eventlog.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

class TestOracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void programGivesAsynciosEvents_data()
    {
        QTest::addColumn<QJsonObject>("recorded");
        QFile file(QStringLiteral(TESTS_DIR "/oracle/programs.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray programs = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(programs.size(), 300);
        for (const QJsonValue &program : programs)
            QTest::newRow(qUtf8Printable(program[QLatin1String("name")].toString())) << program.toObject();
    }

    void programGivesAsynciosEvents()
    {
        QFETCH(const QJsonObject, recorded);
        const auto program = lab::readProgram(recorded[QLatin1String("program")].toObject());
        QVERIFY(std::holds_alternative<lab::Program>(program));
        const auto result = lab::simulate(std::get<lab::Program>(program));
        QVERIFY(std::holds_alternative<lab::Run>(result));
        const QJsonObject run = lab::toJson({}, std::get<lab::Run>(result));

        const QJsonArray events = run[QLatin1String("events")].toArray();
        const QJsonArray expected = recorded[QLatin1String("events")].toArray();
        for (qsizetype i = 0; i < std::min(events.size(), expected.size()); ++i) {
            const QJsonObject event = events[i].toObject();
            const QJsonArray actual{event[QLatin1String("t")], event[QLatin1String("task")],
                                    event[QLatin1String("event")], event[QLatin1String("detail")]};
            QVERIFY2(actual == expected[i].toArray(),
                     qPrintable(QStringLiteral("event %1: %2 instead of %3")
                                    .arg(i)
                                    .arg(text(actual), text(expected[i].toArray()))));
        }
        QCOMPARE(events.size(), expected.size());
        QCOMPARE(run[QLatin1String("outcome")].toObject(), recorded[QLatin1String("outcome")].toObject());
    }

private:
    static QString text(const QJsonArray &array)
    {
        return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    }
};

QTEST_GUILESS_MAIN(TestOracle)
#include "tst_oracle.moc"
