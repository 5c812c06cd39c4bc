// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What comes after a job: which duplicates stay, the way to the trash and back, and what differs between two listings.
#include <files/difference.h>
#include <files/removal.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

using namespace files;

namespace {

constexpr int patience = 60'000; // ms; far beyond what is needed

/// A folder that is the trash; does first what the test says.
class TestTrash final : public Trash {
public:
    std::function<void(const QByteArray &)> beforeTake;
    bool isFull = false;

    [[nodiscard]] std::variant<QByteArray, Refusal> take(const QByteArray &path) const override
    {
        if (beforeTake)
            beforeTake(path);
        if (isFull)
            return Refusal{Refusal::NotMoved, QStringLiteral("no room")};
        const QByteArray to = QFile::encodeName(m_folder.path()) + '/' + QByteArray::number(++m_count);
        if (::rename(path.constData(), to.constData()) != 0)
            return Refusal{Refusal::NotMoved};
        return to;
    }

private:
    QTemporaryDir m_folder;
    mutable std::atomic<int> m_count = 0;
};

struct Bench {
    QTemporaryDir folder;
    std::shared_ptr<TestTrash> trash = std::make_shared<TestTrash>();
    std::shared_ptr<Job> job;
    std::shared_ptr<Removal> removal;

    [[nodiscard]] QByteArray path(const QByteArray &name) const
    {
        return QFile::encodeName(folder.path()) + '/' + name;
    }
    void write(const QByteArray &name, const QByteArray &content, int age = 0) const
    {
        QDir().mkpath(QFileInfo(QFile::decodeName(path(name))).path());
        FILE *const file = std::fopen(path(name).constData(), "wb"); // names are bytes
        QVERIFY(file);
        QCOMPARE(qsizetype(std::fwrite(content.constData(), 1, std::size_t(content.size()), file)),
                 content.size());
        std::fclose(file);
        const std::array<timespec, 2> times{timespec{1'000'000 - age, 0}, timespec{1'000'000 - age, 7}};
        QCOMPARE(::utimensat(AT_FDCWD, path(name).constData(), times.data(), 0), 0);
    }
    [[nodiscard]] QByteArray read(const QByteArray &name) const
    {
        QFile file(QFile::decodeName(path(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] bool has(const QByteArray &name) const
    {
        return ::access(path(name).constData(), F_OK) == 0;
    }
    void run(Operation operation = Operation::Duplicates)
    {
        JobOptions options;
        options.operation = operation;
        options.paths = {QFile::encodeName(folder.path())};
        options.walk.followsLinks = false;
        job = std::make_shared<Job>(options);
        job->start();
        QVERIFY(QTest::qWaitFor([&] { return job->isSettled(); }, patience));
        removal = std::make_shared<Removal>(job, trash);
    }
    void wait() const
    {
        QVERIFY(QTest::qWaitFor([&] { return !removal->isUnderWay(); }, patience));
    }
    void move(KeepRule rule = KeepRule::First)
    {
        removal->keeping().choose(rule);
        removal->start();
        wait();
    }
    void putBack() const
    {
        removal->putBack();
        wait();
    }
    [[nodiscard]] std::size_t row(const QByteArray &name) const
    {
        for (std::size_t row = 0; row < job->rows().size(); ++row) {
            if (job->rows()[row].path == path(name))
                return row;
        }
        qFatal("there is no row %s", name.constData());
    }
    [[nodiscard]] std::optional<Refusal::Kind> refusal(const QByteArray &name) const
    {
        const Refusal *const found = removal->refusal(row(name));
        return found ? std::optional(found->kind) : std::nullopt;
    }
    /// The names of those that stay.
    [[nodiscard]] QByteArrayList staying() const
    {
        QByteArrayList names;
        for (std::size_t row = 0; row < job->rows().size(); ++row) {
            if (removal->keeping().stays(row))
                names << job->rows()[row].path.mid(path("").size());
        }
        return names;
    }
};

Listing listing(QByteArrayList pathsAndDigests, Algorithm algorithm = Algorithm::Sha256)
{
    Listing listing{algorithm, {}, {}};
    for (qsizetype at = 0; at + 1 < pathsAndDigests.size(); at += 2)
        listing.entries.push_back({pathsAndDigests[at], pathsAndDigests[at + 1]});
    return listing;
}

QByteArray textOf(const std::variant<Difference, QString> &difference)
{
    const auto *const it = std::get_if<Difference>(&difference);
    return it ? files::textOf(*it) : QByteArray("none");
}

} // namespace

class TestRemoval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRuleSaysWhichOneStays_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<QByteArrayList>("staying");
        QTest::newRow("newest") << int(KeepRule::Newest) << QByteArrayList{"alone", "b/new", "e1"};
        QTest::newRow("oldest") << int(KeepRule::Oldest) << QByteArrayList{"alone", "e1", "old-name"};
        QTest::newRow("shortest") << int(KeepRule::ShortestPath) << QByteArrayList{"alone", "c", "e1"};
        QTest::newRow("first") << int(KeepRule::First) << QByteArrayList{"alone", "b/new", "e1"};
        QTest::newRow("in a folder") << int(KeepRule::InFolder)
                                     << QByteArrayList{"alone", "b/new", "e1", "e2"};
    }
    void aRuleSaysWhichOneStays()
    {
        QFETCH(int, rule);
        Bench bench;
        bench.write("alone", "like no other");
        bench.write("b/new", "twice", 1);
        bench.write("c", "twice", 2);
        bench.write("old-name", "twice", 3);
        bench.write("e1", "");
        bench.write("e2", "");
        bench.run();
        bench.removal->keeping().choose(KeepRule(rule), bench.path("b"));
        QTEST(bench.staying(), "staying");
    }
    void theLastOfAGroupAlwaysStays()
    {
        Bench bench;
        for (const char *name : {"a", "b", "c"})
            bench.write(name, "same");
        bench.run();
        Keeping &keeping = bench.removal->keeping();
        keeping.choose(KeepRule::First);
        QCOMPARE(keeping.total().files, 2);
        QCOMPARE(keeping.total().bytes, 8);
        QVERIFY(!keeping.setStays(bench.row("a"), false));
        QVERIFY(keeping.setStays(bench.row("b"), true));
        QVERIFY(keeping.setStays(bench.row("a"), false));
        QCOMPARE(bench.staying(), QByteArrayList{"b"});
    }
    void allNamesOfAFileShareItsLot()
    {
        Bench bench;
        bench.write("a", "same");
        bench.write("b", "same");
        QCOMPARE(::link(bench.path("b").constData(), bench.path("b2").constData()), 0);
        bench.run();
        bench.move();
        QVERIFY(bench.has("a") && !bench.has("b") && !bench.has("b2"));
        QCOMPARE(bench.removal->inTrash(), 2);
        QCOMPARE(bench.removal->bytesInTrash(), 4);
        bench.putBack();
        struct stat one{};
        struct stat other{};
        QCOMPARE(::stat(bench.path("b").constData(), &one), 0);
        QCOMPARE(::stat(bench.path("b2").constData(), &other), 0);
        QCOMPARE(one.st_ino, other.st_ino);
    }
    void whatWentComesBackAsItWas()
    {
        Bench bench;
        bench.write("a/x", "same", 5);
        bench.write("b/y", "same", 9);
        bench.run();
        bench.move();
        QVERIFY(bench.has("a/x") && !bench.has("b/y"));
        QCOMPARE(bench.removal->keeping().total().files, 0);
        QVERIFY(::rmdir(bench.path("b").constData()) == 0); // it comes back, too
        bench.putBack();
        QCOMPARE(bench.read("b/y"), "same");
        struct stat status{};
        QCOMPARE(::stat(bench.path("b/y").constData(), &status), 0);
        QCOMPARE(status.st_mtim.tv_sec, 1'000'000 - 9);
        QCOMPARE(bench.removal->inTrash(), 0);
        QCOMPARE(bench.removal->keeping().total().files, 1); // as before
    }
    void whatChangedSinceStays()
    {
        Bench bench;
        for (const char *name : {"a", "b", "c"})
            bench.write(name, "same");
        bench.run();
        bench.write("b", "SAME", -1);
        bench.move();
        QCOMPARE(bench.read("b"), "SAME");
        QCOMPARE(bench.refusal("b"), Refusal::Changed);
        QVERIFY(!bench.has("c"));
    }
    void nothingGoesWhenTheKeptOneHasChangedOrIsGone()
    {
        Bench bench;
        bench.write("a", "same");
        bench.write("b", "same");
        bench.write("c", "other one");
        bench.write("d", "other one");
        bench.run();
        bench.write("a", "SAME", -1);
        QVERIFY(::unlink(bench.path("c").constData()) == 0);
        bench.move();
        QVERIFY(bench.has("b") && bench.has("d"));
        QCOMPARE(bench.refusal("b"), Refusal::KeptChanged);
        QCOMPARE(bench.refusal("d"), Refusal::KeptChanged);
        QCOMPARE(bench.removal->inTrash(), 0);
    }
    void theLastCopyComesBackWhenTheKeptOneGoesMeanwhile()
    {
        Bench bench;
        bench.write("a", "same");
        bench.write("b", "same");
        bench.run();
        bench.trash->beforeTake = [&](const QByteArray &) { ::unlink(bench.path("a").constData()); };
        bench.move();
        QCOMPARE(bench.read("b"), "same");
        QCOMPARE(bench.refusal("b"), Refusal::KeptChanged);
    }
    void anotherFileThatCameIntoThePlaceIsPutBack()
    {
        Bench bench;
        bench.write("a", "same");
        bench.write("b", "same");
        bench.run();
        bench.trash->beforeTake = [&](const QByteArray &path) {
            bench.write("letter", "a letter");
            QCOMPARE(::rename(bench.path("letter").constData(), path.constData()), 0);
        };
        bench.move();
        QCOMPARE(bench.read("b"), "a letter");
        QCOMPARE(bench.refusal("b"), Refusal::Changed);
    }
    void aLinkInThePlaceStays()
    {
        Bench bench;
        bench.write("a", "same");
        bench.write("b", "same");
        bench.run();
        QCOMPARE(::unlink(bench.path("b").constData()), 0);
        QCOMPARE(::symlink("a", bench.path("b").constData()), 0);
        bench.move();
        QVERIFY(bench.has("b"));
        QCOMPARE(bench.refusal("b"), Refusal::Link);
    }
    void aPlaceThatWasTakenIsLeftAlone()
    {
        Bench bench;
        for (const char *name : {"a", "b", "c"})
            bench.write(name, "same");
        bench.run();
        bench.move();
        bench.write("b", "another");
        bench.putBack();
        QCOMPARE(bench.read("b"), "another");
        QCOMPARE(bench.refusal("b"), Refusal::PlaceTaken);
        QCOMPARE(bench.read("c"), "same");
        QCOMPARE(bench.removal->inTrash(), 1);
        QCOMPARE(::unlink(bench.path("b").constData()), 0);
        bench.putBack();
        QCOMPARE(bench.read("b"), "same");
        QVERIFY(!bench.refusal("b"));
    }
    void eachErrorIsItsRows()
    {
        Bench bench;
        bench.write("a", "same");
        bench.write("b", "same");
        bench.trash->isFull = true;
        bench.run();
        bench.move();
        QVERIFY(bench.has("b"));
        QCOMPARE(bench.refusal("b"), Refusal::NotMoved);
        QVERIFY(sentence(*bench.removal->refusal(bench.row("b"))).contains(QStringLiteral("no room")));
        bench.trash->isFull = false;
        bench.removal->start();
        bench.wait();
        QVERIFY(!bench.has("b") && !bench.refusal("b"));
    }
    void aStopLeavesTheRestInItsPlace()
    {
        Bench bench;
        for (int each = 0; each < 200; ++each)
            bench.write(QByteArray::number(1000 + each), "same");
        bench.run();
        bench.trash->beforeTake = [&](const QByteArray &) { bench.removal->stop(); };
        bench.move();
        QVERIFY(bench.removal->inTrash() > 0 && bench.removal->inTrash() < 199);
        bench.putBack();
        QCOMPARE(int(QDir(bench.folder.path()).entryList(QDir::Files).size()), 200);
    }
    void theTrashOfTheDesktopTakesAndGivesBack()
    {
        Bench bench;
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        QTemporaryDir data;
        qputenv("XDG_DATA_HOME", QFile::encodeName(data.path()));
        bench.write("a", "same");
        bench.write("b é\n", "same");
        bench.write("c\xff", "same");
        bench.run();
        const auto taken = Trash().take(bench.path("b é\n"));
        const auto refused = Trash().take(bench.path("c\xff"));
        qputenv("XDG_DATA_HOME", before);
        QVERIFY(std::holds_alternative<QByteArray>(taken));
        QCOMPARE(std::get<Refusal>(refused).kind, Refusal::Unnamed);
        QVERIFY(!bench.has("b é\n") && bench.has("c\xff"));
        const QByteArray inTrash = std::get<QByteArray>(taken);
        const QString note = QFile::decodeName(inTrash).replace(QStringLiteral("/files/"),
                                                                QStringLiteral("/info/"))
                             + QStringLiteral(".trashinfo");
        QVERIFY(QFile::exists(note));
        QVERIFY(!Trash().giveBack(inTrash, bench.path("b é\n")));
        QCOMPARE(bench.read("b é\n"), "same");
        QVERIFY(!QFile::exists(note));
        QCOMPARE(Trash().giveBack(inTrash, bench.path("d"))->kind, Refusal::NotInTrash);
        std::filesystem::remove_all(bench.folder.path().toStdString());
    }

    void aDifferenceSaysWhatIsNewGoneAndChanged()
    {
        Listing before = listing({"/a", "1", "/b", "2", "/c", "3", "/e", "5"});
        const Listing after = listing({"/b", "2", "/c", "4", "/d\n", "6", "/e", "5"});
        before.entries.back().isKnown = false;
        const auto both = differenceOf(before, after);
        QCOMPARE(textOf(both), "gone    /a\nchanged /c\n\\new     /d\\n\nunknown /e\n");
        const auto &difference = std::get<Difference>(both);
        QCOMPARE(difference.counts, (std::array{1, 1, 1, 1, 1}));
        QVERIFY(csvOf(difference).startsWith("path,change,before,after\r\n/a,gone,1,\r\n/b,same,2,2\r\n"));
        QCOMPARE(QJsonDocument::fromJson(jsonOf(difference)).array().size(), 5);
    }
    void twoFoldersAreComparedByWhatLiesBelow()
    {
        const auto both = differenceOf(listing({"/old/a", "1", "/old/s/b", "2"}),
                                       listing({"/new/a", "1", "/new/s/b", "3"}));
        QCOMPARE(textOf(both), "changed /new/s/b\n");
        QVERIFY(std::get<Difference>(both).isBelowRoots);
    }
    void differentKindsOfResultsAreNotCompared()
    {
        const auto both = differenceOf(listing({"/a", "1"}), listing({"/a", "1"}, Algorithm::Md5));
        QVERIFY(!std::get<QString>(both).isEmpty());
        Bench bench;
        bench.write("a", "same");
        bench.run();
        QVERIFY(std::holds_alternative<QString>(listingOf(*bench.job)));
    }
    void whatWasSavedIsReadAgain_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray digest(64, 'a');
        QTest::newRow("sums") << digest + "  a\n" + digest + " */abs/b\n";
        QTest::newRow("json") << "[{\"path\":\"a\",\"status\":\"done\",\"algorithm\":\"sha256\",\"digest\":\""
                                     + digest
                                     + "\"},{\"path\":\"/abs/b\",\"algorithm\":\"sha256\",\"digest\":\""
                                     + digest + "\"}]";
        QTest::newRow("a line each")
            << "{\"path\":\"a\",\"algorithm\":\"sha256\",\"digest\":\"" + digest
                   + "\"}\n{\"path\":\"/abs/b\",\"algorithm\":\"sha256\",\"digest\":\"" + digest
                   + "\"}\n{\"path\":\"gone\",\"algorithm\":\"sha256\",\"digest\":null,\"error\":{\"kind\":"
                     "\"not-found\"}}\n";
    }
    void whatWasSavedIsReadAgain()
    {
        QFETCH(QByteArray, content);
        const auto read = readListing(content, "/here");
        QVERIFY(std::holds_alternative<Listing>(read));
        QCOMPARE(textOf(differenceOf(std::get<Listing>(read), listing({"/here/a", QByteArray(64, 'a'),
                                                                       "/abs/b", QByteArray(64, 'b')}))),
                 "changed /abs/b\n");
    }
    void whatIsNoListingIsRefused()
    {
        for (const char *content :
             {"", "nonsense\n", "[]", "[1, 2]", "{\"path\": 1}", "[{\"path\":\"a\"}]", "[broken"})
            QVERIFY2(std::holds_alternative<QString>(readListing(content, {})), content);
    }
    void aRunIsComparedWithTheOneBefore()
    {
        Bench bench;
        bench.write("a", "one two");
        bench.write("b", "three");
        bench.run(Operation::Count);
        const auto before = listingOf(*bench.job);
        bench.write("b", "four five");
        bench.write("c", "new");
        bench.run(Operation::Count);
        const auto both = differenceOf(std::get<Listing>(before), std::get<Listing>(listingOf(*bench.job)));
        QCOMPARE(textOf(both), "changed " + bench.path("b") + "\nnew     " + bench.path("c") + '\n');
    }
};

QTEST_GUILESS_MAIN(TestRemoval)
#include "tst_removal.moc"
