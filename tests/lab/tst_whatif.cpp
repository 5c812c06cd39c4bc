// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What if: other cancels and parameters, what they change, and the outcome along a value.
#include <lab/handles.h>
#include <record/difference.h>
#include <record/eventlog.h>

#include <QJsonArray>
#include <QLocale>
#include <QTest>

#include <thread>

using lab::Handle;
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

/// The one of them that is the same in another run.
std::optional<Handle> handleOf(const std::vector<Handle> &handles, const Handle &handle)
{
    const auto found = std::ranges::find_if(handles, [&handle](const Handle &other) {
        return other.axis.parameter == handle.axis.parameter && other.task == handle.task
               && other.what == handle.what;
    });
    return found == handles.end() ? std::nullopt : std::optional(*found);
}

/// Whether something happens where a handle stands, or was to happen there.
bool isShown(const record::Recording &recording, const Handle &handle)
{
    if (handle.what == Handle::What::Size)
        return handle.lane != record::None;
    for (const record::Event &event : recording.events) {
        if (event.task != handle.lane && event.kind != record::EventKind::ScopeMoved)
            continue;
        // A cancel that comes too late is none; and what holds the loop up can make anything late.
        if (handle.what == Handle::What::Pin
            && (recording.tasks[handle.lane].ended <= handle.time
                || (event.kind == record::EventKind::CancelRequested && event.time >= handle.time)))
            return true;
        if (event.until == handle.time || (handle.isReached && event.time == handle.time))
            return true;
    }
    return false;
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

    void differenceIsASentenceWithTheWeightiestFirst()
    {
        const auto said = [](const WhatIf &before, const WhatIf &after) {
            return record::differenceText(runOf(before).recording, runOf(after).recording);
        };
        // The cancel of the parent comes after the failure of B, and before it.
        const WhatIf late = of("taskgroup_fail", {{1200ms, "main"}});
        const WhatIf early = of("taskgroup_fail", {{900ms, "main"}});
        QCOMPARE(said(early, late), "“B” now fails, 100 ms later; the group fails instead of being "
                                    "cancelled; “main” ends cancelled 100 ms "
                                    "later; “C” ends cancelled 100 ms later; 1 more.");
        QCOMPARE(said(of("gather_basic"), of("gather_basic", {}, {{"B", 1.5}})),
                 "“main” ends 500 ms earlier; “B” ends 500 ms earlier.");
        QCOMPARE(said(of("timeout_fires"), of("timeout_fires", {}, {{"timeout", 2.5}})),
                 "The timeout no longer runs out; “main” ends 1.00 s later.");
        QCOMPARE(said(late, late), "No task ends otherwise than before, or at another time.");
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

    void handlesStandWhereTheRecordingShowsAndMoveWithTheirParameters()
    {
        QStringList wrong;
        QStringList without;
        for (const lab::Scenario &scenario : lab::scenarios()) {
            const WhatIf whatIf = of(scenario.name.toUtf8());
            const lab::Run run = runOf(whatIf);
            const std::vector<Handle> handles = lab::handlesOf(whatIf, run);
            if (handles.empty())
                without << scenario.name;
            for (const Handle &handle : handles) {
                const QString what = scenario.name + ": " + handle.sentence();
                if (!isShown(run.recording, handle))
                    wrong << what;
                QVERIFY2(handle.value >= handle.least && handle.value <= handle.most, qPrintable(what));
                const bool isSize = handle.what == Handle::What::Size;
                const double by = isSize ? 1 : 0.013;
                if (handle.value + by > handle.most)
                    continue;
                const WhatIf moved = lab::movedTo(whatIf, handle.axis, handle.value + by);
                const lab::Run other = runOf(moved);
                const auto after = handleOf(lab::handlesOf(moved, other), handle);
                const bool isRight = after && isShown(other.recording, *after)
                                     && (isSize ? after->value == handle.value + 1
                                                : after->time - handle.time
                                                      == 13ms + (after->origin - handle.origin));
                if (!isRight)
                    wrong << what + ", moved";
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        // Nothing takes time in them, or only what has no one place; in the last one A never begins.
        QCOMPARE(without, (QStringList{"seed_scraper", "ping_pong", "ping_pong__eager", "gather_empty",
                                       "cancel_before_start"}));
    }

    void handlesOfATaskThatWasCancelledStandWhereItWouldHaveEnded()
    {
        const WhatIf whatIf = of("taskgroup_fail");
        const auto handles = lab::handlesOf(whatIf, runOf(whatIf));
        QStringList sentences;
        for (const Handle &handle : handles)
            sentences << handle.sentence() + (handle.isReached ? "" : ", not reached");
        QCOMPARE(sentences, (QStringList{"A ends after 500 ms", "B fails after 1.00 s",
                                         "C cleans up for 0.00 s", "C ends after 2.00 s, not reached",
                                         "D cleans up for 500 ms", "D ends after 3.00 s, not reached"}));
    }

    void workIsMadeToFailAndToSucceed()
    {
        const WhatIf usual = of("taskgroup_fail");
        for (const Handle &handle : lab::handlesOf(usual, runOf(usual))) {
            if (handle.what == Handle::What::Fails) {
                const WhatIf kind = lab::withFailure(usual, handle, false);
                QCOMPARE(runOf(kind).ending, lab::Ending::Returned);
                QVERIFY(lab::withFailure(kind, handle, true).changes.isEmpty());
            }
            if (handle.task == "A") {
                const lab::Run run = runOf(lab::withFailure(usual, handle, true));
                QCOMPARE(run.recording.tasks[handle.lane].state, aio::TaskState::Failed);
            }
        }
    }

    void timesOfAListAreMovedOneByOneAndKeepTheirOrder()
    {
        const WhatIf twice = of("cancel_during_cleanup");
        const WhatIf moved = lab::movedTo(twice, {{}, "cancel.1"}, 1.4);
        QCOMPARE(lab::valueOf(moved, "cancel"), (QJsonArray{1, 1.4}));
        QCOMPARE(lab::valueOf(moved, "cancel.1"), 1.4);
        QVERIFY(lab::valueOf(moved, "cancel.7").isUndefined());
        QVERIFY(lab::movedTo(moved, {{}, "cancel.1"}, 1.2).changes.isEmpty());
        std::vector<Handle> pins = lab::handlesOf(twice, runOf(twice));
        std::erase_if(pins, [](const Handle &handle) { return handle.what != Handle::What::Pin; });
        QCOMPARE(pins.size(), 2u);
        QCOMPARE(pins[0].most, 1.2);
        QCOMPARE(pins[1].least, 1.0);
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
