// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// `coroscope-cli files` beside the tools of coreutils on a tree with hostile names, and as scripts use it.
#include <record/jsonlines.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace {

struct Result {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/// A program that runs. Not QProcess: arguments are bytes here.
class Running {
public:
    Running(const QByteArray &program, const QByteArrayList &arguments, const QByteArray &folder,
            const QByteArray &input = {})
    {
        m_output = ::memfd_create("output", 0);
        m_errors = ::memfd_create("errors", 0);
        const int in = ::memfd_create("input", 0);
        [[maybe_unused]] const auto written = ::write(in, input.constData(), std::size_t(input.size()));
        ::lseek(in, 0, SEEK_SET);
        std::vector<char *> list{const_cast<char *>(program.constData())};
        for (const QByteArray &argument : arguments)
            list.push_back(const_cast<char *>(argument.constData()));
        list.push_back(nullptr);
        m_process = ::fork();
        if (m_process == 0) {
            ::dup2(in, STDIN_FILENO);
            ::dup2(m_output, STDOUT_FILENO);
            ::dup2(m_errors, STDERR_FILENO);
            ::setenv("LC_ALL", "C.UTF-8", 1);
            if (::chdir(folder.constData()) == 0)
                ::execvp(program.constData(), list.data());
            ::_exit(127);
        }
        ::close(in);
    }
    Q_DISABLE_COPY_MOVE(Running)
    ~Running()
    {
        ::close(m_output);
        ::close(m_errors);
    }
    void interrupt() const { ::kill(m_process, SIGINT); }
    [[nodiscard]] Result result() const
    {
        int status = 0;
        ::waitpid(m_process, &status, 0);
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contentOf(m_output), contentOf(m_errors)};
    }
    [[nodiscard]] QByteArray errorsSoFar() const { return contentOf(m_errors); }

private:
    [[nodiscard]] static QByteArray contentOf(int descriptor)
    {
        struct stat status{};
        ::fstat(descriptor, &status);
        QByteArray content(status.st_size, '\0');
        [[maybe_unused]] const auto count = ::pread(descriptor, content.data(), std::size_t(content.size()),
                                                    0);
        return content;
    }

    int m_output = -1;
    int m_errors = -1;
    pid_t m_process = -1;
};

/// Without the lines for names with a backslash or a carriage return in them, which older coreutils
/// do not escape.
QByteArray linesOfNow(const QByteArray &output)
{
    QByteArrayList lines = output.split('\n');
    lines.removeIf([](const QByteArray &line) { return line.contains("back") || line.contains("cr"); });
    return lines.join('\n');
}

bool hasTool(const char *name)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty();
}

} // namespace

class TestFilesCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { fs::remove_all(m_folder->path().toStdString()); }

    void checksumsAreThoseOfTheTools_data()
    {
        QTest::addColumn<QByteArray>("tool");
        QTest::addColumn<QByteArray>("algorithm");
        QTest::newRow("sha256sum") << QByteArray("sha256sum") << QByteArray("sha256");
        QTest::newRow("sha1sum") << QByteArray("sha1sum") << QByteArray("sha1");
        QTest::newRow("md5sum") << QByteArray("md5sum") << QByteArray("md5");
        QTest::newRow("b2sum") << QByteArray("b2sum") << QByteArray("blake2b");
    }
    void checksumsAreThoseOfTheTools()
    {
        QFETCH(const QByteArray, tool);
        QFETCH(const QByteArray, algorithm);
        if (!hasTool(tool.constData()))
            QSKIP("the tool is not here");
        const QByteArrayList names = hostileTree();
        for (const bool isTagged : {false, true}) {
            const QByteArrayList tag = isTagged ? QByteArrayList{"--tag"} : QByteArrayList();
            const Result theirs = run(tool, tag + names);
            const Result ours = files(QByteArrayList{"checksum", "-a", algorithm} + tag + names);
            QCOMPARE(ours.output, theirs.output);
            QCOMPARE(ours.errors, QByteArray());
            QCOMPARE(ours.exitCode, 0);
            QCOMPARE(files(QByteArrayList{"checksum", "-a", algorithm} + tag + QByteArrayList{"t"}).output,
                     theirs.output);
        }
    }

    void aFolderIsItsFilesInByteOrder()
    {
        hostileTree();
        const Result found = run("sh",
                                 {"-c", "find t -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum"});
        QCOMPARE(files({"checksum", "t"}).output, found.output);
    }

    void countsAreThoseOfWc()
    {
        if (!hasTool("wc"))
            QSKIP("the tool is not here");
        QByteArrayList names = hostileTree();
        names.removeOne("t/sparse"); // zero bytes are a word since coreutils 9.5 only
        QCOMPARE(files(QByteArrayList{"count"} + names).output, run("wc", names).output);
        // Alone: without a total, and in narrower columns.
        for (const QByteArray &name : names)
            QCOMPARE(files({"count", name}).output, run("wc", {name}).output);
    }

    void ourFilesOfChecksumsAreReadByTheTool()
    {
        if (!hasTool("sha256sum"))
            QSKIP("the tool is not here");
        hostileTree();
        for (const char *form : {"--progress=never", "--tag"}) {
            write("SUMS", files({"checksum", form, "t"}).output);
            QCOMPARE(run("sha256sum", {"--check", "--quiet", "--strict", "SUMS"}).exitCode, 0);
            const Result ours = files({"verify", "--strict", "SUMS"});
            QCOMPARE(ours.exitCode, 0);
            QCOMPARE(linesOfNow(ours.output), linesOfNow(run("sha256sum", {"--check", "SUMS"}).output));
        }
    }

    void whatFailsVerificationIsSaidAsTheToolSaysIt()
    {
        if (!hasTool("sha256sum"))
            QSKIP("the tool is not here");
        for (const char *name : {"good", "bad", "gone", "new\nline"})
            write(name, "content");
        QByteArray sums = run("sha256sum", {"good", "bad", "gone", "new\nline"}).output;
        sums.insert(0, "what is this?\n");
        write("SUMS", sums.replace("\n", "\r\n"));
        write("bad", "other");
        QCOMPARE(::unlink(path("gone").constData()), 0);
        const Result ours = files({"verify", "SUMS"});
        QCOMPARE(ours.output,
                 QByteArray("good: OK\nbad: FAILED\ngone: FAILED open or read\n\\new\\nline: OK\n"));
        QVERIFY(ours.errors.contains("coroscope-cli: gone: there is no such file\n"));
        QVERIFY(ours.errors.contains("coroscope-cli: SUMS: line 1 is no checksum with a name\n"));
        QVERIFY(ours.errors.contains("\n4 files: 2 done, 2 failed; "));
        QCOMPARE(ours.exitCode, 1);
        QCOMPARE(files({"verify", "--quiet", "SUMS"}).output,
                 QByteArray("bad: FAILED\ngone: FAILED open or read\n"));
        write("bad", "content");
        QCOMPARE(files({"verify", "SUMS", "--ignore-missing"}).exitCode, 0);
        QCOMPARE(files({"verify", "SUMS", "--ignore-missing", "--strict"}).exitCode, 1);
    }

    void duplicatesAreGroups()
    {
        write("t/b", "same");
        write("t/a", "same");
        write("t/c", "else");
        write("t/new\nline", "same");
        QCOMPARE(::symlink("a", path("t/link").constData()), 0);
        QCOMPARE(::link(path("t/a").constData(), path("t/hard").constData()), 0);
        write("u/1", "more");
        write("u/2", "more");
        const Result result = files({"duplicates", "u", "t"});
        QCOMPARE(result.output, QByteArray("u/1\nu/2\n\nt/a\nt/b\n\\t/new\\nline\n"));
        QCOMPARE(result.exitCode, 0);
    }

    void twoListsAreCompared()
    {
        write("d/a", "abc");
        write("d/b", "abc");
        write("d/c", "abc");
        write("before", files({"checksum", "d"}).output);
        write("d/a", "changed");
        write("d/new\nline", "abc");
        QCOMPARE(::unlink(path("d/b").constData()), 0);
        const Result after = files({"checksum", "--json", "after", "d"});
        QCOMPARE(after.exitCode, 0);
        const Result result = files({"compare", "before", "after"});
        QCOMPARE(result.output, QByteArray("changed d/a\ngone    d/b\n\\new     d/new\\nline\n"));
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(
            QJsonDocument::fromJson(files({"compare", "--json", "before", "after"}).output).array().size(),
            4);
        const Result same = files({"compare", "before", "-"}, contentOf("before"));
        QCOMPARE(same.output, QByteArray());
        QCOMPARE(same.exitCode, 0);
        QCOMPARE(files({"compare", "before"}).exitCode, 2);
        QCOMPARE(files({"compare", "before", "d/a"}).exitCode, 2);
        QCOMPARE(files({"compare", "before", "nothing"}).exitCode, 2);
    }

    void standardInputIsAFileToo()
    {
        QCOMPARE(files({"checksum", "-a", "md5", "-"}, "abc").output,
                 QByteArray("900150983cd24fb0d6963f7d28e17f72  -\n"));
        QCOMPARE(files({"verify", "-"}, "900150983cd24fb0d6963f7d28e17f72  abc\n").output,
                 QByteArray("abc: FAILED open or read\n"));
        QCOMPARE(files({"count", "-"}, "a b\n").output.simplified(), QByteArray("1 2 4 -"));
    }

    void namesThatAreNoUtf8AreTakenAsTheyAre()
    {
        write("\xff", "abc");
        const Result result = files({"checksum", "-a", "md5", "\xff", "\xfe"});
        QCOMPARE(result.output, QByteArray("900150983cd24fb0d6963f7d28e17f72  \xff\n"));
        QCOMPARE(result.errors.left(result.errors.indexOf('\n')),
                 QByteArray("coroscope-cli: \xef\xbf\xbd: there is no such file"));
        QCOMPARE(result.exitCode, 1);
    }

    void whatIsNoFileIsSaidAndTheOthersGoOn()
    {
        write("file", "abc");
        QCOMPARE(::mkfifo(path("pipe").constData(), 0600), 0);
        QCOMPARE(::symlink("nowhere", path("broken").constData()), 0);
        QCOMPARE(::symlink(".", path("loop").constData()), 0);
        const Result result = files({"count", "pipe", "/dev/null", "broken", ".", "--no-hidden"});
        QCOMPARE(result.output, QByteArray("0 1 3 ./file\n0 1 3 total\n"));
        QCOMPARE(result.exitCode, 1);
        QVERIFY(
            result.errors.startsWith("coroscope-cli: pipe: a pipe, not a file\n"
                                     "coroscope-cli: /dev/null: a device, not a file\n"
                                     "coroscope-cli: broken: a link that leads nowhere\n"
                                     "coroscope-cli: ./broken: a link that leads nowhere\n"
                                     "coroscope-cli: ./loop: skipped: a link to a folder that it lies in\n"
                                     "coroscope-cli: ./pipe: skipped: a pipe\n"
                                     "5 files: 1 done, 4 failed; "));
    }

    void jsonHasALineForEach()
    {
        write("a", "abc");
        const Result result = files({"checksum", "-a", "md5", "--json", "-", "a", "gone", "\xff"});
        QList<QJsonObject> lines;
        for (const QByteArray &line : result.output.trimmed().split('\n'))
            lines << QJsonDocument::fromJson(line).object();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].keys(),
                 (QStringList{"algorithm", "bytes", "digest", "elapsed", "error", "path", "status"}));
        QCOMPARE(lines[0]["digest"].toString(), "900150983cd24fb0d6963f7d28e17f72");
        QVERIFY(lines[0]["error"].isNull());
        QCOMPARE(lines[1]["status"].toString(), "failed");
        QCOMPARE(lines[1]["error"].toObject()["kind"].toString(), "not-found");
        QCOMPARE(lines[2]["pathBase64"].toString(), "/w==");
        QVERIFY(result.errors.startsWith("900150983cd24fb0d6963f7d28e17f72  a\n")); // the text is there now
        QCOMPARE(files({"duplicates", "--json", "lines", "a"}).exitCode, 0);
        QCOMPARE(QJsonDocument::fromJson(contentOf("lines")).object()["size"].toInt(), 3);
    }

    void anInterruptEndsAHugeFileAndSaysSo()
    {
        sparse("huge", 20'000'000'000);
        write("small", "abc");
        const Running running(
            CLI_PROGRAM, {"files", "checksum", "-j", "2", "--progress", "always", "huge", "small"}, path());
        QVERIFY(QTest::qWaitFor([&] { return running.errorsSoFar().contains("1 of 2 · "); }, 60'000));
        running.interrupt();
        const Result result = running.result();
        QCOMPARE(result.exitCode, 130);
        QVERIFY(result.output.endsWith("  small\n"));
        QVERIFY2(result.errors.contains("2 files: 1 done, 1 cancelled; "), result.errors.constData());
    }

    void aFailureCancelsTheRestWhenAskedTo()
    {
        sparse("huge", 100'000'000'000);
        const Result result = files({"checksum", "--on-error", "cancel", "-j", "2", "huge", "gone"});
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.errors.contains("2 files: 1 failed, 1 cancelled; "));
    }

    void theRunIsRecorded()
    {
        write("a", "abc");
        QCOMPARE(files({"checksum", "--record", "run.jsonl", "a"}).exitCode, 0);
        QFile recorded(QFile::decodeName(path("run.jsonl")));
        QVERIFY(recorded.open(QIODevice::ReadOnly));
        const auto result = record::readJsonLines(recorded);
        QCOMPARE(std::get<record::ReadRecording>(result).notice, QString());
        QVERIFY(contentOf("run.jsonl").contains("\"a\""));
    }

    void wrongUsageIsOneLineAndExitTwo_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::newRow("nothing") << QByteArrayList{};
        QTest::newRow("no such operation") << QByteArrayList{"shred"};
        QTest::newRow("no path") << QByteArrayList{"checksum"};
        QTest::newRow("no list") << QByteArrayList{"verify"};
        QTest::newRow("algorithm") << QByteArrayList{"checksum", "-a", "crc32", "."};
        QTest::newRow("an algorithm for counts") << QByteArrayList{"count", "-a", "md5", "."};
        QTest::newRow("jobs") << QByteArrayList{"count", "-j", "0", "."};
        QTest::newRow("on-error") << QByteArrayList{"count", "--on-error", "explode", "."};
        QTest::newRow("JSON into nowhere") << QByteArrayList{"count", "--json", "/does/not/exist/x", "."};
        QTest::newRow("a record into nowhere")
            << QByteArrayList{"count", "--record", "/does/not/exist/x", "."};
    }
    void wrongUsageIsOneLineAndExitTwo()
    {
        QFETCH(const QByteArrayList, arguments);
        const Result result = files(arguments);
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.output, QByteArray());
        QCOMPARE(result.errors.count('\n'), 1);
        QVERIFY(result.errors.startsWith("coroscope-cli: "));
    }

private:
    [[nodiscard]] QByteArray path(const QByteArray &name = {}) const
    {
        return QFile::encodeName(m_folder->path()) + '/' + name;
    }
    void write(const QByteArray &name, const QByteArray &content) const
    {
        const fs::path file(path(name).toStdString());
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary).write(content.constData(), content.size());
    }
    void sparse(const QByteArray &name, off_t size) const
    {
        write(name, {});
        QCOMPARE(::truncate(path(name).constData(), size), 0);
    }
    [[nodiscard]] QByteArray contentOf(const QByteArray &name) const
    {
        QFile file(QFile::decodeName(path(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Result run(const QByteArray &program, const QByteArrayList &arguments) const
    {
        return Running(program, arguments, path()).result();
    }
    [[nodiscard]] Result files(const QByteArrayList &arguments, const QByteArray &input = {}) const
    {
        return Running(CLI_PROGRAM, QByteArrayList{"files"} + arguments, path(), input).result();
    }
    /// Files with difficult names and contents below "t"; their names in byte order.
    QByteArrayList hostileTree() const
    {
        QByteArrayList names{"t/ blank",    "t/*",     "t/-dash",     "t/a b",     "t/a/b",
                             "t/a/c/d",     "t/a-b",   "t/new\nline", "t/back\\s", "t/cr\rname",
                             "t/q'uote\n.", "t/tab\t", "t/\xff\xfe",  "t/é",       "t/\n",
                             "t/empty",     "t/large", "t/sparse",    "t/(x) = 1"};
        std::sort(names.begin(), names.end());
        for (const QByteArray &name : names)
            write(name, "some words of " + name.toHex() + "\nand  an unfinished line");
        write("t/empty", {});
        write("t/large", QByteArray("été, a line of\ttext with words\n\n").repeated(30'000));
        sparse("t/sparse", 3'000'000);
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFilesCli)
#include "tst_filescli.moc"
