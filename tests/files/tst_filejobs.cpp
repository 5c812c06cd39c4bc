// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Jobs on many files, with threads and a disk that does what the test says.
#include <files/comparison.h>
#include <files/exports.h>
#include <files/job.h>
#include <files/names.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <condition_variable>
#include <cstdio>
#include <filesystem>
#include <mutex>
#include <numeric>
#include <sys/stat.h>
#include <unistd.h>

using namespace files;

namespace {

constexpr int patience = 60'000; // ms; far beyond what is needed

/// A disk that fails, changes files and holds readers back where the test says so. Told before the job begins.
class TestDisk final : public Disk {
public:
    /// Opening a path that ends like this gives this errno.
    QByteArray refused;
    int refusal = EACCES;
    /// Reading from a path that ends like this fails with EIO after `goodReads` reads.
    QByteArray broken;
    int goodReads = 1;
    /// This is done just before the first read of any file.
    std::function<void()> beforeRead;
    /// Readers wait at a path that ends like this, until letGo() or their second look.
    QByteArray held;

    [[nodiscard]] int open(const QByteArray &path, int flags) const override
    {
        if (!refused.isEmpty() && path.endsWith(refused))
            return -refusal;
        const int descriptor = Disk::open(path, flags);
        const std::lock_guard lock(m_mutex);
        m_paths[descriptor] = path;
        m_reads[descriptor] = 0;
        return descriptor;
    }
    [[nodiscard]] qint64 read(int descriptor, char *to, std::size_t size) const override
    {
        std::unique_lock lock(m_mutex);
        const QByteArray path = m_paths[descriptor];
        const int reads = m_reads[descriptor]++;
        if (!broken.isEmpty() && path.endsWith(broken) && reads >= goodReads)
            return -EIO;
        if (!held.isEmpty() && path.endsWith(held)) {
            ++m_waiting;
            m_changed.wait(lock, [this] { return m_isOpen; });
        }
        if (reads == 0 && beforeRead)
            beforeRead();
        return Disk::read(descriptor, to, size);
    }
    void letGo()
    {
        const std::lock_guard lock(m_mutex);
        m_isOpen = true;
        m_changed.notify_all();
    }
    [[nodiscard]] bool isWaitedFor() const
    {
        const std::lock_guard lock(m_mutex);
        return m_waiting > 0;
    }
    [[nodiscard]] int readsOf(const QByteArray &end) const
    {
        const std::lock_guard lock(m_mutex);
        int count = 0;
        for (const auto &[descriptor, path] : m_paths)
            count += path.endsWith(end) ? m_reads[descriptor] : 0;
        return count;
    }

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    mutable std::map<int, QByteArray> m_paths;
    mutable std::map<int, int> m_reads;
    mutable int m_waiting = 0;
    bool m_isOpen = false;
};

void writeFile(const QByteArray &path, const QByteArray &content, const char *mode = "wb")
{
    FILE *file = std::fopen(path.constData(), mode);
    QVERIFY(file);
    QCOMPARE(std::fwrite(content.constData(), 1, std::size_t(content.size()), file),
             std::size_t(content.size()));
    std::fclose(file);
}

/// A job on a folder of its own.
struct Bench {
    QTemporaryDir folder;
    std::shared_ptr<TestDisk> disk = std::make_shared<TestDisk>();
    JobOptions options;
    std::shared_ptr<Job> job;
    int answers = 0;

    Bench() = default;
    ~Bench()
    {
        disk->letGo(); // the job waits for its threads
        // QTemporaryDir finds no names that are not UTF-8.
        std::filesystem::remove_all(folder.path().toStdString());
    }
    Q_DISABLE_COPY_MOVE(Bench)

    [[nodiscard]] QByteArray path(const QByteArray &name) const
    {
        return QFile::encodeName(folder.path()) + '/' + name;
    }
    void write(const QByteArray &name, const QByteArray &content) const { writeFile(path(name), content); }
    void writeSparse(const QByteArray &name, qint64 size) const
    {
        write(name, {});
        QCOMPARE(::truncate(path(name).constData(), size), 0);
    }
    void start(Operation operation, const QByteArrayList &names = {})
    {
        options.operation = operation;
        for (const QByteArray &name : names)
            options.paths << path(name);
        if (names.isEmpty())
            options.paths << QFile::encodeName(folder.path());
        job = std::make_shared<Job>(options, disk);
        job->onAnswer = [this] { ++answers; };
        job->start();
    }
    [[nodiscard]] bool waitUntilSettled() const
    {
        return QTest::qWaitFor([this] { return job->isSettled(); }, patience);
    }
    bool run(Operation operation, const QByteArrayList &names = {})
    {
        start(operation, names);
        return waitUntilSettled() && answers == 1;
    }
    [[nodiscard]] const Row &row(const QByteArray &name) const
    {
        for (const Row &one : job->rows()) {
            if (one.path == name || one.path == path(name))
                return one;
        }
        qFatal("there is no row %s", name.constData());
    }
    [[nodiscard]] std::optional<ErrorKind> errorOf(const QByteArray &name) const
    {
        const Row &one = row(name);
        return one.error ? std::optional(one.error->kind) : std::nullopt;
    }
    /// The groups, by the names of their files.
    [[nodiscard]] QList<QByteArrayList> groups() const
    {
        QList<QByteArrayList> all;
        for (const Group &group : job->groups()) {
            QByteArrayList names;
            for (const std::size_t member : group.files)
                names << job->rows()[member].path.mid(folder.path().toUtf8().size() + 1);
            all << names;
        }
        return all;
    }
};

const QByteArray sumOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

} // namespace

class TestFileJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileHasItsResult()
    {
        Bench bench;
        bench.write("abc", "abc");
        bench.write("empty", "");
        bench.write("large", QByteArray(1'000'003, 'x'));
        QVERIFY(bench.run(Operation::Checksum));
        QCOMPARE(bench.job->count(RowState::Done), 3);
        QCOMPARE(bench.job->answer().kind, Answer::All);
        QCOMPARE(bench.row("abc").digest, sumOfAbc);
        QCOMPARE(bench.row("large").bytes, 1'000'003);
        QCOMPARE(bench.job->bytesRead(), bench.job->bytesExpected());
        QCOMPARE(sentence(bench.job->summary()).section(' ', 0, 3), "3 file(s): 3 done;");

        Bench count;
        count.write("text", "one two\nthree\n");
        QVERIFY(count.run(Operation::Count));
        QCOMPARE(count.row("text").count, (TextCount{2, 3, 14}));
    }

    void manySmallFilesComeInOrder()
    {
        Bench bench;
        for (int i = 0; i < 3000; ++i)
            bench.write("f" + QByteArray::number(10'000 + i), QByteArray::number(i));
        std::vector<std::size_t> added;
        bench.start(Operation::Checksum);
        bench.job->onRowsAdded = [&](std::size_t first) { added.push_back(first); };
        QVERIFY(bench.waitUntilSettled());
        QCOMPARE(bench.job->count(RowState::Done), 3000);
        QVERIFY(added.size() >= 3); // the first are there before the last are found
        const auto &rows = bench.job->rows();
        QVERIFY(std::is_sorted(rows.begin(), rows.end(),
                               [](const Row &a, const Row &b) { return a.path < b.path; }));
        QVERIFY(bench.job->active().empty());
    }

    void smallFilesDoNotQueueBehindALargeOne()
    {
        Bench bench;
        bench.options.atOnce = 2;
        bench.writeSparse("held", 4'000'000);
        for (int i = 0; i < 1000; ++i)
            bench.write("small " + QByteArray::number(1000 + i), "abc");
        bench.disk->held = "/held";
        bench.start(Operation::Checksum);
        QVERIFY(QTest::qWaitFor([&] { return bench.job->count(RowState::Done) == 1000; }, patience));
        QCOMPARE(bench.job->active().size(), 1U);
        bench.disk->letGo();
        QVERIFY(bench.waitUntilSettled());
        QCOMPARE(bench.row("held").state, RowState::Done);
    }

    void whatIsBehindALargeFileIsNotCalledActive()
    {
        Bench bench;
        bench.options.atOnce = 1;
        bench.writeSparse("held", 4'000'000);
        bench.write("small", "abc");
        bench.disk->held = "/held";
        bench.start(Operation::Checksum);
        QVERIFY(QTest::qWaitFor([&] { return bench.disk->isWaitedFor(); }, patience));
        QCOMPARE(bench.row("held").state, RowState::Active);
        QCOMPARE(bench.row("small").state, RowState::Queued);
        bench.disk->letGo();
        QVERIFY(bench.waitUntilSettled());
        QCOMPARE(bench.job->count(RowState::Done), 2);
    }

    void anUnreadableFileStopsNothing()
    {
        Bench bench;
        for (const char *name : {"a", "b", "c"})
            bench.write(name, "abc");
        bench.disk->refused = "/b";
        QVERIFY(bench.run(Operation::Checksum));
        QCOMPARE(bench.job->answer().kind, Answer::All);
        QCOMPARE(bench.errorOf("b"), ErrorKind::NoPermission);
        QCOMPARE(sentence(*bench.row("b").error), "no permission to read it");
        QCOMPARE(bench.job->count(RowState::Done), 2);
    }

    void theFirstErrorIsSaidAtOnceAndTheOthersGoOn()
    {
        Bench bench;
        bench.options.onError = OnError::First;
        bench.options.atOnce = 2;
        bench.writeSparse("held", 4'000'000);
        bench.write("refused", "abc");
        bench.disk->refused = "/refused";
        bench.disk->held = "/held";
        bench.start(Operation::Checksum);
        QVERIFY(QTest::qWaitFor([&] { return bench.answers == 1; }, patience));
        QCOMPARE(bench.job->answer().kind, Answer::Raised);
        QCOMPARE(bench.job->rows()[*bench.job->answer().row].path, bench.path("refused"));
        QVERIFY(!bench.job->isSettled());
        bench.disk->letGo();
        QVERIFY(bench.waitUntilSettled());
        QCOMPARE(bench.row("held").state, RowState::Done);
        QCOMPARE(bench.answers, 1);
    }

    void anErrorCancelsTheRestWhenAskedTo()
    {
        Bench bench;
        bench.options.onError = OnError::Cancel;
        bench.options.atOnce = 2;
        bench.writeSparse("held", 4'000'000);
        bench.write("refused", "abc");
        bench.disk->refused = "/refused";
        bench.disk->held = "/held";
        bench.start(Operation::Checksum);
        QVERIFY(bench.waitUntilSettled());
        QCOMPARE(bench.job->answer().kind, Answer::Raised);
        QCOMPARE(bench.row("held").state, RowState::Cancelled);
        bench.disk->letGo();
    }

    void aCancelEndsAHugeFileWithinABlock()
    {
        Bench bench;
        bench.writeSparse("huge", qint64{10} * 1024 * 1024 * 1024);
        bench.disk->held = "/huge";
        bench.start(Operation::Checksum);
        QVERIFY(QTest::qWaitFor([&] { return bench.disk->isWaitedFor(); }, patience));
        bench.job->cancel();
        QVERIFY(bench.waitUntilSettled()); // although the disk does not answer
        QCOMPARE(bench.job->answer().kind, Answer::Cancelled);
        QCOMPARE(bench.row("huge").state, RowState::Cancelled);
        bench.disk->letGo();
        bench.job.reset(); // waits for the thread
        QCOMPARE(bench.disk->readsOf("/huge"), 1);
    }

    void aRowIsCancelledAlone()
    {
        Bench bench;
        bench.options.atOnce = 1;
        bench.writeSparse("a", 4'000'000);
        bench.write("b", "abc");
        bench.write("c", "abc");
        bench.disk->held = "/a";
        bench.start(Operation::Checksum);
        QVERIFY(QTest::qWaitFor([&] { return bench.disk->isWaitedFor(); }, patience));
        bench.job->cancel(0);
        bench.job->cancel(1);
        bench.disk->letGo();
        QVERIFY(bench.waitUntilSettled());
        QCOMPARE(bench.job->answer().kind, Answer::All);
        QCOMPARE(bench.row("a").state, RowState::Cancelled);
        QCOMPARE(bench.row("b").state, RowState::Cancelled);
        QCOMPARE(bench.row("c").state, RowState::Done);
    }

    void aJobThatIsDroppedEndsWithItsThreads()
    {
        Bench bench;
        bench.writeSparse("huge", qint64{10} * 1024 * 1024 * 1024);
        bench.start(Operation::Count);
        bench.job->cancel();
        QVERIFY(bench.waitUntilSettled());
        const std::weak_ptr<Job> weak = bench.job;
        bench.job.reset();
        QVERIFY(QTest::qWaitFor([&] { return weak.expired(); }, patience));
    }

    void aFileThatChangesMeanwhileIsSaidToHaveChanged()
    {
        Bench bench;
        bench.write("growing", QByteArray(1000, 'x'));
        bench.disk->beforeRead = [file = bench.path("growing")] { writeFile(file, "more", "ab"); };
        QVERIFY(bench.run(Operation::Checksum));
        QCOMPARE(bench.errorOf("growing"), ErrorKind::Changed);

        Bench shrinking;
        shrinking.write("shrinking", QByteArray(1'000'000, 'x'));
        shrinking.disk->beforeRead = [file = shrinking.path("shrinking")] {
            QCOMPARE(::truncate(file.constData(), 10), 0);
        };
        QVERIFY(shrinking.run(Operation::Count));
        QCOMPARE(shrinking.errorOf("shrinking"), ErrorKind::Changed);
    }

    void aFileThatVanishesSaysSo()
    {
        Bench bench;
        bench.options.atOnce = 1;
        bench.writeSparse("a", 4'000'000);
        bench.writeSparse("b", 4'000'000);
        bench.disk->held = "/a";
        bench.start(Operation::Checksum);
        QVERIFY(QTest::qWaitFor([&] { return bench.disk->isWaitedFor(); }, patience));
        QCOMPARE(::unlink(bench.path("b").constData()), 0);
        bench.disk->letGo();
        QVERIFY(bench.waitUntilSettled());
        QCOMPARE(bench.errorOf("b"), ErrorKind::Vanished);
        QCOMPARE(bench.row("a").state, RowState::Done);
    }

    void aDiskThatGoesAwayIsAnErrorOfEachFileOnIt()
    {
        Bench bench;
        bench.writeSparse("a", 1'000'000);
        bench.write("b", "abc");
        bench.disk->broken = "/a";
        QVERIFY(bench.run(Operation::Checksum));
        QCOMPARE(bench.errorOf("a"), ErrorKind::Disk);
        QCOMPARE(sentence(*bench.row("a").error), "reading failed: Input/output error");
        QCOMPARE(bench.row("b").state, RowState::Done);
    }

    void namesAreBytes()
    {
        Bench bench;
        const QByteArrayList names{"new\nline", "b\\s", "\xff\xfe", " ", "*", "-", "é"};
        for (const QByteArray &name : names)
            bench.write(name, "abc");
        QVERIFY(bench.run(Operation::Checksum));
        QCOMPARE(bench.job->count(RowState::Done), int(names.size()));
        for (const QByteArray &name : names)
            QCOMPARE(bench.row(name).digest, sumOfAbc);
        const QJsonArray json = QJsonDocument::fromJson(jsonOf(*bench.job)).array();
        QCOMPARE(json.size(), names.size());
        const QJsonObject last = json.last().toObject();
        QCOMPARE(QByteArray::fromBase64(last["pathBase64"].toString().toLatin1()), bench.path("\xff\xfe"));
        QVERIFY(csvOf(*bench.job).startsWith("path,status,bytes,error,algorithm,digest\r\n"));
        QVERIFY(csvOf(*bench.job)
                    .contains("\"" + bench.path("new\nline") + "\",done,3,,sha256," + sumOfAbc + "\r\n"));
    }

    void sumsAreVerified()
    {
        Bench bench;
        bench.write("good", "abc");
        bench.write("bad", "abd");
        bench.write("SUMS", sumOfAbc + "  good\nnonsense\n" + sumOfAbc + " *bad\n" + sumOfAbc + "  gone\n");
        bench.options.folder = QFile::encodeName(bench.folder.path());
        QVERIFY(bench.run(Operation::Verify, {"SUMS"}));
        QCOMPARE(int(bench.job->rows().size()), 3);
        QCOMPARE(bench.row("good").state, RowState::Done);
        QCOMPARE(bench.errorOf("bad"), ErrorKind::Mismatch);
        QCOMPARE(bench.errorOf("gone"), ErrorKind::NotFound);
        QCOMPARE(int(bench.job->badLines().size()), 1);
        QCOMPARE(bench.job->badLines()[0].line, (BadLine{2, BadLine::NoForm}));
        QCOMPARE(verdictLine(bench.row("good")), "good: OK\n");
        QCOMPARE(verdictLine(bench.row("bad")), "bad: FAILED\n");
        QCOMPARE(verdictLine(bench.row("gone")), "gone: FAILED open or read\n");
    }

    void missingFilesCanBeIgnored()
    {
        Bench bench;
        bench.write("SUMS", sumOfAbc + "  gone\n");
        bench.options.folder = QFile::encodeName(bench.folder.path());
        bench.options.ignoresMissing = true;
        QVERIFY(bench.run(Operation::Verify, {"SUMS"}));
        QVERIFY(bench.row("gone").isIgnored);
        QCOMPARE(verdictLine(bench.row("gone")), "");
        QCOMPARE(bench.job->count(RowState::Failed), 0);
    }

    void whatIsNoFileOfChecksumsIsOneError()
    {
        Bench bench;
        bench.write("text", "nothing of that kind\n");
        bench.writeSparse("huge", qint64{300} * 1024 * 1024);
        QVERIFY(bench.run(Operation::Verify, {"text", "huge", "gone"}));
        QCOMPARE(bench.errorOf("text"), ErrorKind::NotSums);
        QCOMPARE(bench.errorOf("huge"), ErrorKind::TooLarge);
        QCOMPARE(bench.errorOf("gone"), ErrorKind::NotFound);
    }

    void duplicatesAreFoundByteByByte()
    {
        Bench bench;
        const QByteArray large(600'000, 'x');
        QByteArray other = large;
        other[599'999] = 'y';
        bench.write("a1", "abc");
        bench.write("a2", "abc");
        bench.write("b", "abd");
        bench.write("c1", large);
        bench.write("c2", large);
        bench.write("c3", other);
        bench.write("c4", large);
        bench.write("e1", "");
        bench.write("e2", "");
        bench.write("unique", "of this size there is one");
        QCOMPARE(::link(bench.path("a1").constData(), bench.path("a3 is a1").constData()), 0);
        QCOMPARE(::link(bench.path("b").constData(), bench.path("b is b").constData()), 0);
        QVERIFY(bench.run(Operation::Duplicates));
        QCOMPARE(bench.groups(), (QList<QByteArrayList>{{"a1", "a2"}, {"c1", "c2", "c4"}, {"e1", "e2"}}));
        QCOMPARE(int(bench.job->groups()[0].otherNames.size()), 1);
        QCOMPARE(bench.row("a3 is a1").group, 0);
        QCOMPARE(bench.row("b is b").group, -1);
        QCOMPARE(bench.job->count(RowState::Done), 12);
        QCOMPARE(bench.job->summary().redundant, 3 + 2 * 600'000);
        QCOMPARE(bench.job->bytesRead(), bench.job->bytesExpected());
        QCOMPARE(bench.disk->readsOf("/unique"), 0);
    }

    void aFileThatDiffersAtItsBeginningIsNotReadToItsEnd()
    {
        Bench bench;
        bench.write("a", "a" + QByteArray(5'000'000, 'x'));
        bench.write("b", "b" + QByteArray(5'000'000, 'x'));
        QVERIFY(bench.run(Operation::Duplicates));
        QVERIFY(bench.job->groups().empty());
        QCOMPARE(bench.disk->readsOf("/a"), 1);
    }

    void moreFilesThanMayBeOpenAreComparedInStep()
    {
        Bench bench;
        for (int i = 0; i < 100; ++i) {
            QByteArray content(200'000, 'x');
            content[150'000] = char('a' + i % 3);
            bench.write("f" + QByteArray::number(100 + i), content);
        }
        QVERIFY(bench.run(Operation::Duplicates));
        QCOMPARE(int(bench.job->groups().size()), 3);
        QCOMPARE(int(bench.job->groups()[0].files.size()), 34);
        QCOMPARE(int(bench.job->groups()[2].files.size()), 33);
    }

    void anUnreadableFileLeavesItsGroupAlone()
    {
        Bench bench;
        for (const char *name : {"a", "b", "c", "d"})
            bench.write(name, QByteArray(300'000, 'x'));
        bench.disk->broken = "/b";
        bench.disk->refused = "/c";
        QVERIFY(bench.run(Operation::Duplicates));
        QCOMPARE(bench.groups(), QList<QByteArrayList>{(QByteArrayList{"a", "d"})});
        QCOMPARE(bench.errorOf("b"), ErrorKind::Disk);
        QCOMPARE(bench.errorOf("c"), ErrorKind::NoPermission);
        QCOMPARE(bench.job->count(RowState::Failed), 2);
    }

    void aFileThatChangesMeanwhileIsNoDuplicate()
    {
        Bench bench;
        for (const char *name : {"a", "b", "c"})
            bench.write(name, QByteArray(300'000, 'x'));
        bench.disk->beforeRead = [file = bench.path("b"), once = false]() mutable {
            if (!std::exchange(once, true))
                writeFile(file, "more", "ab");
        };
        QVERIFY(bench.run(Operation::Duplicates));
        QCOMPARE(bench.groups(), QList<QByteArrayList>{(QByteArrayList{"a", "c"})});
        QCOMPARE(bench.errorOf("b"), ErrorKind::Changed);
    }

    void whatFailedIsReadOnceMoreInItsPlace()
    {
        Bench bench;
        bench.write("a", "abc");
        bench.write("c", "abc");
        bench.disk->refused = "/c";
        bench.start(Operation::Checksum, {"a", "b", "c"});
        QVERIFY(bench.waitUntilSettled());
        QCOMPARE(bench.job->count(RowState::Failed), 2);
        bench.disk->refused.clear();
        bench.write("b", "abc");
        std::vector<std::size_t> all(bench.job->rows().size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        bench.job->retry(all);
        QVERIFY(!bench.job->isSettled());
        QCOMPARE(bench.job->count(RowState::Queued), 2);
        QVERIFY(bench.waitUntilSettled());
        QCOMPARE(bench.job->count(RowState::Done), 3);
        QCOMPARE(bench.job->answer().kind, Answer::All);
        QCOMPARE(bench.row("b").digest, sumOfAbc);
        QCOMPARE(bench.row("b").size, 3);
        QCOMPARE(bench.job->bytesExpected(), 9);
        QCOMPARE(bench.job->bytesRead(), 9);
        QCOMPARE(bench.job->summary().bytes, 9);
    }

    void aFolderIsNotReadOnceMoreAsAFile()
    {
        Bench bench;
        std::filesystem::create_directory(bench.path("below").toStdString());
        bench.write("below/a", "abc");
        bench.disk->refused = "/below/";
        QVERIFY(bench.run(Operation::Checksum));
        QCOMPARE(bench.errorOf("below"), ErrorKind::NoPermission);
        QVERIFY(!bench.job->canRetry(0));
    }

    void whatWasCancelledIsReadOnceMore()
    {
        Bench bench;
        bench.writeSparse("held", 4'000'000);
        bench.disk->held = "/held";
        bench.start(Operation::Checksum);
        QVERIFY(QTest::qWaitFor([&] { return bench.disk->isWaitedFor(); }, patience));
        QVERIFY(!bench.job->canRetry(0));
        bench.job->cancel();
        QVERIFY(bench.waitUntilSettled());
        bench.disk->letGo();
        QVERIFY(bench.job->canRetry(0));
        bench.job->retry({0});
        QVERIFY(bench.waitUntilSettled());
        QCOMPARE(bench.row("held").state, RowState::Done);
        QVERIFY(!bench.job->canRetry(0));
    }

    void columnsAreAsWideAsWcMakesThem()
    {
        QCOMPARE(countLine({1, 22, 333}, "a", 3), "  1  22 333 a\n");
        QCOMPARE(countLine({1, 2, 3}, "a\nb", 1), "1 2 3 'a'$'\\n''b'\n");
        QCOMPARE(shellName("a b\xc3\xa9"), "a b\xc3\xa9");
        QCOMPARE(shellName("a\xff"), "'a'$'\\377'");
        QCOMPARE(quotedName("q'\n\xff \xc3\xa9"), "'q'\\'''$'\\n\\377'' \xc3\xa9'");
    }
};

QTEST_GUILESS_MAIN(TestFileJobs)
#include "tst_filejobs.moc"
