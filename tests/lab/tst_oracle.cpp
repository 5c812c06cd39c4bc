// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The differential test: every recorded program gives, event by event, what CPython's asyncio gave.
#include <lab/conformance.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

class TestOracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void programGivesAsynciosEvents_data()
    {
        QTest::addColumn<QJsonObject>("recorded");
        const QJsonArray programs = lab::recordedPrograms();
        QCOMPARE(programs.size(), 300);
        for (const QJsonValue &program : programs)
            QTest::newRow(qUtf8Printable(program[QLatin1String("name")].toString())) << program.toObject();
    }

    void programGivesAsynciosEvents()
    {
        QFETCH(const QJsonObject, recorded);
        QCOMPARE(lab::programDifference(recorded), QString());
    }
};

QTEST_GUILESS_MAIN(TestOracle)
#include "tst_oracle.moc"
