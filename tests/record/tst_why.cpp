// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What is read from a recording: the chain of causes, who waited for whom at a moment, the outcome in words.
#include <aio/cleanup.h>
#include <aio/gather.h>
#include <aio/lock.h>
#include <aio/simulation.h>
#include <aio/sleep.h>
#include <aio/taskgroup.h>
#include <aio/timeout.h>
#include <record/awaittree.h>
#include <record/outcome.h>
#include <record/recorder.h>
#include <record/why.h>
#include <record/words.h>

#include <QLocale>
#include <QTest>

using namespace aio;
using namespace std::chrono_literals;
using record::Recording;
using record::TaskIndex;

namespace {

Coro<> rest(std::chrono::nanoseconds duration) { co_await sleep(duration); }

Coro<> failAfter(std::chrono::nanoseconds duration)
{
    co_await sleep(duration);
    throw std::runtime_error("broken");
}

Recording recordingOf(const std::function<Coro<>()> &main)
{
    Simulation simulation;
    simulation.loop().setUnhandledHandler([](const Unhandled &) {});
    record::Recorder recorder(simulation.loop());
    try {
        simulation.run(main());
    } catch (...) {
        // What main comes to is in the recording.
    }
    return recorder.take();
}

TaskIndex taskCalled(const Recording &recording, const QString &name)
{
    for (TaskIndex task = 0; task < recording.tasks.size(); ++task) {
        if (recording.nameOf(task) == name)
            return task;
    }
    return record::None;
}

QStringList whyOf(const Recording &recording, const QString &name)
{
    QStringList sentences;
    const record::EventIndex event = record::toExplain(recording, taskCalled(recording, name));
    for (const record::WhyStep &step : record::why(recording, event))
        sentences << step.sentence;
    return sentences;
}

QStringList storyOf(const Recording &recording, std::size_t most = 12)
{
    QStringList sentences;
    for (const record::OutcomeSentence &sentence : record::outcomeOf(recording, most))
        sentences << sentence.text;
    return sentences;
}

QStringList treeAt(const Recording &recording, std::chrono::nanoseconds time)
{
    const auto graph = record::awaitGraphAt(recording, record::lastEventAt(recording, time));
    QStringList lines;
    for (const record::AwaitRow &row : record::treeOf(graph))
        lines << QString(row.depth, u' ') + recording.nameOf(graph[row.node].task)
                     + (row.isRepeated ? QStringLiteral(" …") : QString());
    return lines;
}

} // namespace

class TestWhy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void cancelOfASiblingGoesBackToTheFailure()
    {
        const auto main = []() -> Coro<> {
            const auto body = [](TaskGroup &group) -> Coro<> {
                group.createTask(rest(9s), "A");
                group.createTask(failAfter(2s), "B");
                co_return;
            };
            co_await withTaskGroup(body);
        };
        const Recording recording = recordingOf(main);
        QCOMPARE(whyOf(recording, "A"),
                 (QStringList{"“A” ended cancelled.", "“B” failed, so their group cancelled “A”.",
                              "“B” raised runtime_error: broken."}));
        QCOMPARE(whyOf(recording, "main"),
                 (QStringList{"“main” raised ExceptionGroup[runtime_error: broken].",
                              "The TaskGroup in “main” failed.", "“B” raised runtime_error: broken."}));
    }

    void cancelOfAChildGoesBackThroughGatherToWhoAsked()
    {
        const auto main = []() -> Coro<> {
            const auto parent = []() -> Coro<> {
                auto a = createTask(rest(9s), "A");
                auto both = gather(a, createTask(rest(9s), "B"));
                co_await both;
            };
            auto task = createTask(parent(), "parent");
            co_await sleep(1s);
            task.cancel("too slow");
            co_await settled(task);
        };
        QCOMPARE(whyOf(recordingOf(main), "B"),
                 (QStringList{"“B” ended cancelled: too slow.",
                              "The gather that holds “B” was cancelled, and passed it on.",
                              "“main” called cancel() on “parent”. It said: too slow"}));
    }

    void cancelOfAChainGoesUpIt()
    {
        const auto main = []() -> Coro<> {
            const auto middle = []() -> Coro<> {
                auto inner = createTask(rest(9s), "inner");
                co_await inner;
            };
            co_await timeout(1500ms, createTask(middle(), "middle"));
        };
        const Recording recording = recordingOf(main);
        QCOMPARE(whyOf(recording, "inner"),
                 (QStringList{"“inner” ended cancelled.",
                              "“middle”, which awaited “inner”, was cancelled, and passed it on.",
                              "“main”, which awaited “middle”, was cancelled, and passed it on.",
                              "A timeout of 1.50 s in “main” passed."}));
        const QStringList mains = whyOf(recording, "main");
        QCOMPARE(mains.size(), 3);
        QVERIFY(mains.first().startsWith("“main” raised TimeoutError"));
        QVERIFY(mains[1].startsWith("The timeout in “main” passed"));
        QCOMPARE(mains[2], "A timeout of 1.50 s in “main” passed.");
    }

    void errorGoesBackToTheTaskItCameFrom()
    {
        const auto main = []() -> Coro<> {
            auto all = gather(createTask(rest(9s), "A"), createTask(failAfter(1s), "B"));
            co_await all;
        };
        QCOMPARE(whyOf(recordingOf(main), "main"),
                 (QStringList{"“main” raised runtime_error: broken.", "The gather in “main” failed.",
                              "“B” raised runtime_error: broken."}));
    }

    void errorOfItsOwnIsNotBlamedOnWhatItCaught()
    {
        const auto main = []() -> Coro<> {
            const auto outcome = co_await settled(createTask(failAfter(1s), "B"));
            if (!outcome.hasValue())
                throw std::logic_error("gave up");
        };
        QCOMPARE(whyOf(recordingOf(main), "main").size(), 1);
    }

    void taskThatWasLeftOverSaysSo()
    {
        const auto main = []() -> Coro<> {
            createTask(rest(9s), "left");
            co_await sleep(1s);
        };
        QCOMPARE(whyOf(recordingOf(main), "left"),
                 (QStringList{"“left” ended cancelled.", "The loop came to its end: “left” was left over."}));
    }

    void taskThatIsDoneHasNothingToExplain()
    {
        const auto main = []() -> Coro<> { co_await sleep(1s); };
        QVERIFY(whyOf(recordingOf(main), "main").isEmpty());
    }

    void recordingThatContradictsItselfEnds()
    {
        record::RecordingWriter writer;
        record::TaskRecord task;
        task.creator = 1;
        writer.addTask(task);
        task.creator = 0;
        writer.addTask(task);
        writer.addScope({});
        for (const TaskIndex index : {0U, 1U, 0U}) {
            writer.append({.task = index,
                           .other = 1 - index,
                           .scope = 7,
                           .kind = record::EventKind::CancelRequested,
                           .detail = std::uint8_t(CancelOrigin::Awaiting)});
            writer.append({.task = index, .other = 9, .kind = record::EventKind::Suspended});
        }
        writer.append(
            {.task = 1, .kind = record::EventKind::Ended, .detail = std::uint8_t(BodyExit::Raised)});
        for (record::EventIndex event = 0; event < writer.recording().events.size(); ++event) {
            static_cast<void>(record::why(writer.recording(), event));
            static_cast<void>(record::treeOf(record::awaitGraphAt(writer.recording(), event)));
        }
        QCOMPARE(writer.recording().lineageOf(1).size(), 2u);
    }

    void treeShowsWhoWaitedForWhom()
    {
        const auto main = []() -> Coro<> {
            auto shared = createTask(rest(3s), "shared");
            const auto waiter = [](Task<> awaited) -> Coro<> {
                co_await sleep(1s);
                co_await awaited;
            };
            auto a = createTask(waiter(shared), "A");
            auto both = gather(a, createTask(waiter(shared), "B"));
            co_await both;
        };
        const Recording recording = recordingOf(main);
        QCOMPARE(treeAt(recording, 500ms), (QStringList{"main", " A", " B", "shared"}));
        QCOMPARE(treeAt(recording, 2s), (QStringList{"main", " A", "  shared", " B", "  shared"}));
        QCOMPARE(treeAt(recording, 5s), QStringList());
        QCOMPARE(treeAt(recording, -1s), QStringList());
    }

    void circleIsInTheTreeAndEnds()
    {
        const auto main = []() -> Coro<> {
            auto first = std::make_shared<Lock>();
            auto second = std::make_shared<Lock>();
            const auto take = [](std::shared_ptr<Lock> one, std::shared_ptr<Lock> other) -> Coro<> {
                co_await one->acquire();
                co_await sleep(1s);
                co_await other->acquire();
            };
            auto a = createTask(take(first, second), "A");
            auto both = gather(a, createTask(take(second, first), "B"));
            co_await both;
        };
        QCOMPARE(treeAt(recordingOf(main), 2s), (QStringList{"main", " A", "  B", "   A …", " B …"}));
    }

    void outcomeOfAGatherSaysWhatWasLostAndWhoWentOn()
    {
        const auto main = []() -> Coro<> {
            auto a = createTask(rest(1s), "A");
            auto b = createTask(failAfter(2s), "B");
            auto c = createTask(rest(4s), "C");
            const auto outcome = co_await settled(gather(a, b, c));
            co_await sleep(3s);
        };
        QCOMPARE(storyOf(recordingOf(main)),
                 (QStringList{"“main” returned None at 5.00 s.",
                              "The gather in “main” raised the error of “B” at 2.00 s.",
                              "Finished, but lost to “main”: “A”.",
                              "Went on with nobody waiting: “C” until 4.00 s."}));
    }

    void outcomeTellsTheFirstFailureFromTheCancelsAfterIt()
    {
        const auto main = []() -> Coro<> {
            auto a = createTask(rest(9s), "A");
            auto all = gather(a, createTask(failAfter(1s), "B"));
            co_await all;
        };
        QCOMPARE(storyOf(recordingOf(main)),
                 (QStringList{"“main” raised runtime_error: broken at 1.00 s.",
                              "The gather in “main” raised the error of “B” at 1.00 s.",
                              "“A” was left over at the end, and was cancelled."}));
    }

    void outcomeOfAGroupNamesWhomItCancelled()
    {
        const auto main = []() -> Coro<> {
            const auto body = [](TaskGroup &group) -> Coro<> {
                auto own = group.createTask(rest(9s), "own");
                group.createTask(rest(9s), "A");
                group.createTask(failAfter(2s), "B");
                co_await sleep(1s);
                own.cancel();
            };
            co_await settled(withTaskGroup(body));
        };
        QCOMPARE(storyOf(recordingOf(main)),
                 (QStringList{"“main” returned None at 2.00 s.",
                              "The TaskGroup in “main” ended at 2.00 s with the errors of “B”.",
                              "It cancelled “A”.", "Ended cancelled at 1.00 s: “own”."}));
    }

    void outcomeOfATimeoutSaysHowLateItsCleanUpMadeIt()
    {
        const auto main = []() -> Coro<> {
            const auto tidyUp = []() -> Coro<> { co_await sleep(500ms); };
            co_await settled(timeout(1s, withCleanup(rest(9s), tidyUp)));
        };
        QCOMPARE(storyOf(recordingOf(main)),
                 (QStringList{"“main” returned None at 1.50 s.",
                              "The timeout of 1.00 s in “main” passed at 1.00 s, but what it held took until "
                              "1.50 s to stop."}));
    }

    void outcomeOfAPlainRunIsOneSentenceAndOfNoneIsEmpty()
    {
        const auto main = []() -> Coro<> {
            auto all = gather(createTask(rest(1s), "A"), createTask(rest(2s), "B"));
            co_await all;
        };
        QCOMPARE(storyOf(recordingOf(main)), QStringList("“main” returned None at 2.00 s."));
        QCOMPARE(storyOf({}), QStringList());
    }

    void outcomeOfManyIsShortAndSaysHowManyMore()
    {
        const auto main = []() -> Coro<> {
            for (int i = 0; i < 20; ++i)
                createTask(rest(9s));
            co_return;
        };
        const QStringList sentences = storyOf(recordingOf(main), 5);
        QCOMPARE(sentences.size(), 5);
        QCOMPARE(sentences.last(), "… and 17 more like these.");
    }

    void timesAreSaidWithTheirUnit()
    {
        QCOMPARE(record::timeText(0s), "0.00 s");
        QCOMPARE(record::timeText(1500ms), "1.50 s");
        QCOMPARE(record::timeText(999ms), "1.00 s");
        QCOMPARE(record::timeText(20ms), "20 ms");
        QCOMPARE(record::timeText(1500us), "1.5 ms");
        QCOMPARE(record::timeText(12us), "12 µs");
        QCOMPARE(record::timeText(40ns), "0.0 µs");
    }
};

QTEST_GUILESS_MAIN(TestWhy)
#include "tst_why.moc"
