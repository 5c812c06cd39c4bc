// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Recordings as JSON Lines: there and back, and what is done with files that are not as they should be.
#include "sample.h"

#include <record/jsonlines.h>
#include <record/recordingwriter.h>

#include <dice.h>

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace std::chrono_literals;
using record::Recording;

namespace {

QByteArray written(const Recording &recording)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    record::writeJsonLines(recording, buffer);
    return buffer.data();
}

std::variant<record::ReadRecording, record::RecordingError> read(QByteArray file)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    return record::readJsonLines(buffer);
}

/// The notice, or the error after "! ".
QString said(const QByteArray &file)
{
    const auto result = read(file);
    if (const auto *error = std::get_if<record::RecordingError>(&result))
        return QStringLiteral("! ") + error->message;
    return std::get<record::ReadRecording>(result).notice;
}

Recording whatIsIn(const QByteArray &file) { return std::get<record::ReadRecording>(read(file)).recording; }

/// So many tasks that sleep in turn, `events` in all.
Recording ofManyEvents(record::TaskIndex tasks, std::size_t events)
{
    record::RecordingWriter writer;
    for (record::TaskIndex i = 0; i < tasks; ++i) {
        record::TaskRecord task;
        task.id = i + 1;
        task.name = writer.text(QStringLiteral("task %1").arg(i));
        writer.addTask(task);
    }
    for (std::size_t i = 0; i < events; ++i)
        writer.append({.time = record::Time(i * 1000),
                       .task = record::TaskIndex(i % tasks),
                       .kind = i % 2 == 0 ? record::EventKind::Resumed : record::EventKind::Suspended});
    return writer.take();
}

const QByteArray Header = "{\"format\":\"coroscope-recording\",\"version\":1}\n";

} // namespace

class TestJsonLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRecordingComesBackAsItWas()
    {
        int count = 0;
        sample::forEach([&](const Recording &recording, const QString &from) {
            const auto result = read(written(recording));
            const auto *back = std::get_if<record::ReadRecording>(&result);
            QVERIFY2(back, qPrintable(from));
            QVERIFY2(back->notice.isEmpty(), qPrintable(from + QStringLiteral(": ") + back->notice));
            const QString difference = sample::difference(recording, back->recording);
            QVERIFY2(difference.isEmpty(), qPrintable(from + QStringLiteral(": ") + difference));
            ++count;
        });
        QVERIFY(count > 250);
    }

    void emptyRecordingIsOne()
    {
        const QByteArray file = written({});
        QCOMPARE(said(file), QString());
        QCOMPARE(whatIsIn(file).events.size(), 0u);
    }

    void exampleOfTheDocumentIsRead()
    {
        QFile document(QStringLiteral(TESTS_DIR "/../docs/record/format.md"));
        QVERIFY(document.open(QIODevice::ReadOnly));
        const QByteArray text = document.readAll();
        const qsizetype start = text.indexOf("```json\n") + 8;
        const QByteArray file = text.mid(start, text.indexOf("```", start) - start);
        QCOMPARE(said(file), QString());
        QCOMPARE(written(whatIsIn(file)), file);
    }

    void manyBlocksComeBack()
    {
        const Recording recording = ofManyEvents(100, 20'000);
        const QByteArray file = written(recording);
        QCOMPARE(file.count('\n'), 1 + 5 + 1);
        QCOMPARE(sample::difference(recording, whatIsIn(file)), QString());
    }

    // What is written while the run goes on can be read at any time.
    void growingFileIsReadableAtEachStep()
    {
        const Recording whole = sample::ofEverything();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        record::JsonLinesWriter writer(buffer);
        record::RecordingWriter growing;
        growing.properties().isSimulated = whole.isSimulated;
        for (record::TextIndex text = 1; text <= whole.texts.size(); ++text)
            growing.addText(whole.texts[text]);
        for (const record::PlaceRecord &place : whole.places)
            growing.addPlace(place);
        for (const record::TaskRecord &task : whole.tasks)
            growing.addTask(task);
        for (const record::ScopeRecord &scope : whole.scopes)
            growing.addScope(scope);
        for (const record::Event &event : whole.events) {
            growing.append(event);
            QVERIFY(writer.append(growing.recording()));
            QCOMPARE(said(buffer.data()),
                     "The recording has no end: what wrote it was ended, or is not done yet.");
            QCOMPARE(whatIsIn(buffer.data()).events.size(), growing.recording().events.size());
        }
        for (record::TaskIndex task = 0; task < whole.tasks.size(); ++task)
            growing.setFinalState(task, whole.tasks[task].state);
        growing.properties().shortened = whole.shortened;
        QVERIFY(writer.finish(growing.recording()));
        QCOMPARE(said(buffer.data()), QString());
        QCOMPARE(sample::difference(growing.recording(), whatIsIn(buffer.data())), QString());
    }

    void cutOffFileGivesWhatIsWholeAndSaysWhere()
    {
        const QByteArray file = written(ofManyEvents(10, 20'000));
        qsizetype thirdLine = 0;
        for (int line = 0; line < 3; ++line)
            thirdLine = file.indexOf('\n', thirdLine) + 1;
        const QByteArray cut = file.left(thirdLine + 100);
        QCOMPARE(said(cut), "The file is cut off in line 4: what came after event 8,192 is missing.");
        QCOMPARE(whatIsIn(cut).events.size(), 8192u);
        QCOMPARE(said(file.left(30)), "! This is not a recording: it does not begin with the line that every "
                                      "recording begins with.");
    }

    void whatIsNoRecordingIsSaid_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing") << QByteArray() << "! The file is empty.";
        QTest::newRow("a program") << QByteArray("{\n \"root\": {\"k\": \"sleep\", \"d\": 1}\n}\n")
                                   << "! This is a program of the Lab, not a recording.";
        QTest::newRow("a trace") << QByteArray("{\"traceEvents\":[]}")
                                 << "! This is a Chrome trace: it is made from a recording, and can't be "
                                    "read as one.";
        QTest::newRow("bytes") << QByteArray("\0\1\2", 3)
                               << "! This is not a recording: it does not begin with the line that every "
                                  "recording begins with.";
        QTest::newRow("a newer one")
            << QByteArray("{\"format\":\"coroscope-recording\",\"version\":2}\n{\"what\":1}\n")
            << "! The recording has the format's version 2; this program knows versions up to 1. A newer "
               "Coroscope can read it.";
        QTest::newRow("no version") << QByteArray("{\"format\":\"coroscope-recording\"}\n")
                                    << "! The recording's first line does not say its version.";
    }
    void whatIsNoRecordingIsSaid()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, sentence);
        QCOMPARE(said(file), sentence);
    }

    void unknownMembersAreLeftOut()
    {
        QCOMPARE(said("{\"format\":\"coroscope-recording\",\"version\":1,\"machine\":{}}\n"
                      "{\"tasks\":{\"id\":[1],\"mood\":[\"good\"]},\"weather\":[1]}\n"
                      "{\"end\":{\"events\":0,\"why\":1}}\n"),
                 QString());
    }

    void wrongLineIsNamedWithWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *line, const char *fault) {
            QTest::newRow(name) << QByteArray(line) << QString::fromUtf8(fault);
        };
        row("no object", "[1]", "it is not what JSON calls an object");
        row("texts", R"({"texts":{}})", "“texts” is not a list");
        row("text", R"({"texts":["a",1]})", "“texts” has something else than texts");
        row("no kind", R"({"events":{"task":[1]}})", "“kind” is missing in “events”");
        row("kind", R"({"events":{"kind":[99]}})", "“kind” in “events” can't be 99");
        row("half", R"({"events":{"kind":[0.5]}})", "“kind” in “events” can't be 0.5");
        row("words", R"({"events":{"kind":["end"]}})", "“kind” in “events” can't be that");
        row("no task", R"({"events":{"kind":[1]}})", "“task” in “events” can't be -1");
        row("huge", R"({"tasks":{"id":[1],"name":[1e300]}})", "“name” in “tasks” can't be 1e+300");
        row("task", R"({"tasks":{"id":[1]},"events":{"kind":[1],"task":[1]}})",
            "“task” in “events” can't be 1");
        row("text's number", R"({"tasks":{"id":[1],"name":[1]}})", "“name” in “tasks” can't be 1");
        row("own creator", R"({"tasks":{"id":[1],"creator":[0]}})", "“creator” in “tasks” can't be 0");
        row("own outer", R"({"places":{"file":[0],"outer":[0]}})", "“outer” in “places” can't be 0");
        row("scope", R"({"scopes":{"kind":[1]},"events":{"kind":[12],"scope":[1]}})",
            "“scope” in “events” can't be 1");
        row("wait", R"({"tasks":{"id":[1]},"events":{"kind":[2],"task":[0],"detail":[40]}})",
            "“detail” in “events” can't be 40");
        row("before 0", R"({"tasks":{"id":[1]},"events":{"kind":[1,1],"task":[0,0],"time":[5,-6]}})",
            "“time” in “events” can't be -6");
        row("lengths", R"({"events":{"kind":[1,1],"task":[0]}})", "“task” in “events” has not 2 numbers");
        row("end", R"({"end":{"events":0,"tasks":[7],"states":[1]}})", "it gives a state to what is no task");
    }
    void wrongLineIsNamedWithWhatIsWrong()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QString, fault);
        const QByteArray file = Header + R"({"texts":[]})" + '\n' + line + '\n';
        QCOMPARE(said(file),
                 QStringLiteral("Line 3 is wrong (%1): what came after event 0 is left out.").arg(fault));
    }

    void timesThatRunBackwardsStandStill()
    {
        const QByteArray file = Header
                                + "{\"tasks\":{\"id\":[1]},\"events\":{\"kind\":[1,2,3],\"task\":[0,0,0],"
                                  "\"time\":[50,-20,30]}}\n{\"end\":{\"events\":3}}\n";
        QCOMPARE(said(file), "Time ran backwards at 1 event(s), which got the time of the one before.");
        const Recording recording = whatIsIn(file);
        QCOMPARE(recording.events[1].time, 50ns);
        QCOMPARE(recording.events[2].time, 60ns);
    }

    void missingLineIsNoticed()
    {
        QByteArray file = written(ofManyEvents(10, 20'000));
        const qsizetype last = file.lastIndexOf('\n', -2);
        const qsizetype before = file.lastIndexOf('\n', last - 1);
        file.remove(before, last - before);
        QCOMPARE(said(file),
                 "Lines are missing: the recording had 20,000 events, and 16,384 are in the file.");
    }

    void aMillionTasksAreRead()
    {
        record::RecordingWriter writer;
        for (record::TaskIndex i = 0; i < 1'000'000; ++i) {
            record::TaskRecord task;
            task.id = i + 1;
            writer.addTask(task);
            writer.append({.task = i, .kind = record::EventKind::Created});
        }
        const QByteArray file = written(writer.take());
        QCOMPARE(said(file), QString());
        const Recording back = whatIsIn(file);
        QCOMPARE(back.tasks.size(), 1'000'000u);
        QCOMPARE(back.tasks[999'999].ordinal, 999'999u);
    }

    void longTextsAreSpreadOverLines()
    {
        record::RecordingWriter writer;
        writer.addTask({});
        const QString text(10'000, u'\u05d0');
        for (int i = 0; i < 1000; ++i)
            writer.append({.task = 0, .text = writer.addText(text), .kind = record::EventKind::Note});
        const Recording recording = writer.take();
        const QByteArray file = written(recording);
        QVERIFY(file.count('\n') > 3);
        QCOMPARE(sample::difference(recording, whatIsIn(file)), QString());
    }

    // Whatever is done to a file, reading it ends, and gives a recording whose numbers name something.
    void changedFilesDoNoHarm()
    {
        const QByteArray good = written(sample::ofEverything())
                                    .replace(QString(10'000, u'\u05d0').toUtf8(), "long");
        int readable = 0;
        for (int seed = 0; seed < 2000; ++seed) {
            Dice dice{quint64(seed)};
            QByteArray file = good;
            for (int changes = 1 + dice.below(4); changes > 0; --changes) {
                const int at = dice.below(int(file.size()));
                switch (dice.below(4)) {
                case 0:
                    file[at] = char(dice.below(256));
                    break;
                case 1:
                    file[at] = dice.pick({'0', '9', '-', ',', ']', '}', '"', '\n', 'e'});
                    break;
                case 2:
                    file.remove(at, 1 + dice.below(40));
                    break;
                default:
                    file.insert(at, file.mid(dice.below(int(file.size())), 1 + dice.below(40)));
                }
            }
            const auto result = read(file);
            if (const auto *back = std::get_if<record::ReadRecording>(&result)) {
                ++readable;
                const Recording &recording = back->recording;
                for (record::TaskIndex task = 0; task < recording.tasks.size(); ++task) {
                    std::ignore = recording.pathOf(task);
                    std::ignore = recording.eventsOf(task);
                }
                for (const record::Event &event : recording.events) {
                    QVERIFY(event.task == record::None || event.task < recording.tasks.size());
                    QVERIFY(event.scope == record::None || event.scope < recording.scopes.size());
                    QVERIFY(event.time >= recording.begin() && event.time <= recording.end());
                    std::ignore = recording.framesOf(event.place);
                }
            }
        }
        QVERIFY(readable > 100);
    }
};

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
