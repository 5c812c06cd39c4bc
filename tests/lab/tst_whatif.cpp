// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What if: other cancels and parameters, what they change, and the outcome along a value.
#include <lab/whatif.h>
#include <record/difference.h>
#include <record/eventlog.h>

#include <QLocale>
#include <QTest>

#include <thread>

using lab::WhatIf;
using namespace std::chrono_literals;

namespace {

WhatIf of(const char *scenario, std::vector<lab::ExternalCancel> cancels = {},
          const QJsonObject &changes = {})
{
    return {lab::find(QString::fromUtf8(scenario)), changes, std::move(cancels)};
}

lab::Run runOf(const WhatIf &whatIf)
{
    auto result = lab::run(whatIf);
    return std::get<lab::Run>(std::move(result));
}

QStringList differences(const WhatIf &before, const WhatIf &after)
{
    QStringList sentences;
    for (const record::Difference &difference :
         record::differences(runOf(before).recording, runOf(after).recording))
        sentences << difference.sentence;
    return sentences;
}

/// "0-1.5 returned" …
QStringList inWords(const std::vector<lab::Stretch> &stretches)
{
    const QStringList endings{"returned", "raised", "deadlock"};
    QStringList words;
    for (const lab::Stretch &stretch : stretches)
        words << QStringLiteral("%1-%2 %3")
                     .arg(stretch.first)
                     .arg(stretch.last)
                     .arg(endings.at(int(stretch.ending)));
    return words;
}

} // namespace

class TestWhatIf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void cancelOfAChildChangesWhatItTouchesAndNothingElse()
    {
        QCOMPARE(differences(of("gather_basic"), of("gather_basic", {{1200ms, "B"}})),
                 (QStringList{"“main” is now cancelled at 1.20 s; it was done at 2.00 s.",
                              "“B” is now cancelled at 1.20 s; it was done at 2.00 s."}));
    }

    void sameRunHasNoDifferences()
    {
        QVERIFY(differences(of("taskgroup_fail"), of("taskgroup_fail")).isEmpty());
        QVERIFY(differences(of("gather_basic"), of("gather_basic", {{99s, "B"}})).isEmpty());
    }

    void otherParametersMoveEndsAndChangeValues()
    {
        QCOMPARE(differences(of("gather_basic"), of("gather_basic", {}, {{"B", 1.5}})),
                 (QStringList{"“main” ends 500 ms earlier.", "“B” ends 500 ms earlier."}));
        const QStringList longer = differences(of("gather_basic"), of("gather_basic", {}, {{"B", 3.25}}));
        QVERIFY(longer.contains("“B” ends 1.25 s later."));
    }

    void taskOfOneRunOnlyIsNamed()
    {
        const record::Recording full = runOf(of("gather_basic")).recording;
        const record::Recording empty = runOf(of("gather_empty")).recording;
        QStringList sentences;
        for (const record::Difference &difference : record::differences(full, empty))
            sentences << difference.sentence;
        QVERIFY(sentences.contains("“A” does not run any more."));
        sentences.clear();
        for (const record::Difference &difference : record::differences(empty, full))
            sentences << difference.sentence;
        QVERIFY(sentences.contains("“A” runs now: done at 1.00 s."));
    }

    void outcomeFlipsWhereTheTaskHasEnded()
    {
        // Up to 1 s, when A ends, its cancel comes through gather; at 1 s C, which ends with it, is no longer cancelled.
        const auto stretches = lab::outcomesAlong(of("gather_basic", {{0ms, "A"}}), {0, {}}, 0, 3, 31);
        QCOMPARE(inWords(stretches), (QStringList{"0-0.999 raised", "1-1 raised", "1.001-3 returned"}));
    }

    void flipsAreFoundBetweenThePositions()
    {
        // Three positions only: what happens between them is found all the same.
        const auto stretches = lab::outcomesAlong(of("taskgroup_fail", {{0ms, "A"}}), {0, {}}, 0.1, 5, 3);
        QVERIFY(stretches.size() >= 2);
        const auto flip = std::ranges::adjacent_find(
            stretches, [](const auto &a, const auto &b) { return b.first - a.last > 0.0015; });
        QVERIFY(flip == stretches.end());
    }

    void parameterIsAnAxisToo()
    {
        const auto stretches = lab::outcomesAlong(of("taskgroup_fail"), {{}, "B_fails"}, 0.1, 4, 40);
        // Before A is done it is cancelled; then C and D are; then only D; after that nobody is.
        QCOMPARE(stretches.size(), 4u);
        QCOMPARE(stretches[0].last, 0.499);
        QCOMPARE(stretches[1].last, 1.999);
        QCOMPARE(stretches[2].last, 2.999);
    }

    void countsAreTriedAsWholeNumbers()
    {
        const auto stretches = lab::outcomesAlong(of("semaphore"), {{}, "limit"}, 1, 6);
        double least = 9;
        for (const lab::Stretch &stretch : stretches) {
            QCOMPARE(stretch.first, double(int(stretch.first)));
            least = std::min(least, stretch.first);
        }
        QCOMPARE(least, 1.0);
    }

    void valuesThatAreRefusedAreLeftOutAndAnEmptyRangeIsEmpty()
    {
        QVERIFY(!lab::outcomesAlong(of("gather_basic"), {{}, "B"}, -5, 2, 20).empty());
        QVERIFY(lab::outcomesAlong(of("gather_basic"), {{}, "B"}, -5, -1, 20).empty());
        QVERIFY(lab::outcomesAlong(of("gather_basic"), {{}, "B"}, 2, 1, 20).empty());
        QVERIFY(lab::outcomesAlong(of("gather_basic"), {{}, "B"}, 1, 2, 0).empty());
        QVERIFY(lab::outcomesAlong(of("gather_basic"), {7, {}}, 1, 2, 3).size() == 1);
    }

    void stoppedSweepEndsEarly()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY(lab::outcomesAlong(of("gather_basic"), {{}, "B"}, 0, 2, 200, source.get_token()).empty());
    }

    void sweepRunsBesideTheGuiThread()
    {
        const WhatIf whatIf = of("taskgroup_fail", {{0ms, "C"}});
        const auto here = inWords(lab::outcomesAlong(whatIf, {0, {}}, 0, 4, 50));
        QStringList there;
        std::thread worker([&] { there = inWords(lab::outcomesAlong(whatIf, {0, {}}, 0, 4, 50)); });
        worker.join();
        QCOMPARE(there, here);
    }
};

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
