// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What survives the program: the journal's text, whatever happened to it; rows brought back and compared with the disk;
// and programs that are killed at any moment, again and again. Called with `--download`, it is the program to be killed.
#include <download/batch.h>
#include <download/journal.h>
#include <download/part.h>
#include <download/secrets.h>
#include <download/transport.h>

#include <aio/simulation.h>
#include <practice/backgroundserver.h>
#include <practice/content.h>

#include <attributes.h>
#include <dice.h>
#include <filecontent.h>
#include <scriptedwire.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>
#include <thread>

using namespace download;
using namespace downloadtesting;
using namespace std::chrono_literals;

namespace {

ListItem item(const QByteArray &url) { return {url, QString::fromUtf8(url), 1}; }

std::vector<ListItem> itemsOf(const QByteArrayList &urls)
{
    std::vector<ListItem> items;
    for (const QByteArray &url : urls)
        items.push_back(item(url));
    return items;
}

/// A part as a killed program leaves it.
void leave(const QString &path, const PartSource &source, const QByteArray &content, bool hasNote = true)
{
    put(path, content);
    const QByteArray note = source.url + '\n' + source.validator;
    if (hasNote)
        QVERIFY(downloadtesting::setNote(path, note));
}

/// All rows of all batches, in order.
std::vector<KeptRow> rowsOf(const std::vector<KeptBatch> &batches)
{
    std::vector<KeptRow> rows;
    for (const KeptBatch &batch : batches) {
        for (const auto &[place, row] : batch.rows)
            rows.push_back(row);
    }
    return rows;
}

constexpr int killedRows = 60;

/// Small files that end all the time, large ones that are always in the middle, and two that several connections fetch.
QByteArray killedUrl(int row, const QUrl &base, int kills)
{
    const bool isLarge = row % 6 == 0;
    const bool isDivided = row % 30 == 7;
    const int rate = isDivided ? 4'000'000 : isLarge ? 150'000 : 30'000;
    const int size = isDivided ? 600'000 * kills : isLarge ? 20'000 * kills : 500 * kills;
    return base.toEncoded() + "file/" + QByteArray::number(row) + ".bin?size=" + QByteArray::number(size)
           + "&rate=" + QByteArray::number(rate);
}

/// The program to be killed: goes on with what the journal says, or starts the list.
int downloadAll(const QString &folder, const QUrl &base, int kills)
{
    const auto journal = std::make_shared<Journal>();
    const auto opened = journal->open(folder + "/downloads.journal");
    if (!opened.error.isEmpty() || !opened.owner.isEmpty() || !opened.setAside.isEmpty())
        return 3;
    const auto wire = std::make_shared<Transport>();
    std::vector<std::shared_ptr<Batch>> batches;
    const auto endWhenSettled = [&batches](std::size_t) {
        if (std::all_of(batches.begin(), batches.end(), [](const auto &batch) { return batch->isSettled(); }))
            QCoreApplication::quit();
    };
    const Division early{4, 300'000, std::chrono::milliseconds(20)};
    for (KeptBatch kept : opened.batches) {
        kept.options.division = early;
        batches.push_back(std::make_shared<Batch>(kept, wire, journal));
    }
    if (batches.empty()) {
        std::vector<ListItem> items;
        for (int row = 0; row < killedRows; ++row)
            items.push_back(item(killedUrl(row, base, kills)));
        BatchOptions options;
        options.folder = folder + "/files";
        options.division = early;
        options.atOnce = 2 * killedRows; // for who waits gets a connection before another one gets more
        const int id = journal->add(options, items);
        batches.push_back(std::make_shared<Batch>(std::move(items), options, wire));
        batches.back()->keepIn(journal, id);
        batches.back()->start();
    } else {
        for (const auto &batch : batches)
            batch->resume();
    }
    for (const auto &batch : batches) {
        batch->onRowChanged = endWhenSettled;
        batch->onAnswer = [&endWhenSettled] { endWhenSettled(0); };
    }
    QMetaObject::invokeMethod(qApp, [&endWhenSettled] { endWhenSettled(0); }, Qt::QueuedConnection);
    QCoreApplication::exec();
    journal->close();
    return 0;
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsSecretIsTakenOut_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("kept");
        const auto row = [](const char *url, const char *kept) {
            QTest::newRow(url) << QByteArray(url) << QByteArray(kept);
        };
        row("https://a.test/x", "https://a.test/x");
        row("https://me:pw@a.test/x@y", "https://a.test/x@y");
        row("https://me@a.test", "https://a.test");
        row("https://a.test/?page=2&token=abc&x=1", "https://a.test/?page=2&token=&x=1");
        row("https://a.test/?X-Amz-Signature=0f&X-Amz-Date=1",
            "https://a.test/?X-Amz-Signature=&X-Amz-Date=1");
        row("https://a.test/?api_key=1", "https://a.test/?api_key=");
        row("https://a.test/?monkey=1&keyboard=2", "https://a.test/?monkey=1&keyboard=2");
        row("https://a.test/?token", "https://a.test/?token");
        row("https://a.test/p?q=me@b.test", "https://a.test/p?q=me@b.test");
    }
    void whatIsSecretIsTakenOut()
    {
        QFETCH(const QByteArray, url);
        QFETCH(const QByteArray, kept);
        QCOMPARE(publicAddress(url).url, kept);
        QCOMPARE(publicAddress(url).isWithheld, url != kept);
    }

    void noSecretIsInTheFileAndNobodyElseReadsIt()
    {
        Journal journal;
        QVERIFY(journal.open(path()).error.isEmpty());
        BatchOptions options;
        options.headers = {"Authorization: Bearer hushhush"};
        options.proxy = "http://me:hushhush@proxy.test:8080";
        const int id = journal.add(
            options, {item("https://me:hushhush@a.test/x"), item("https://a.test/?sig=hushhush")});
        Row row;
        row.state = RowState::Failed;
        row.error = DownloadError{ErrorKind::Downgrade};
        row.error->detail = "https://a.test/ → http://me:hushhush@b.test/?token=hushhush";
        journal.changed(id, 0, row);
        const QByteArray text = contentOf(path());
        QVERIFY(!text.contains("hushhush"));
        QVERIFY(!text.contains("me:"));
        struct stat status{};
        QVERIFY(::stat(QFile::encodeName(path()).constData(), &status) == 0);
        QCOMPARE(int(status.st_mode & 0777), 0600);
        const auto rows = rowsOf(readJournal(text).batches);
        QVERIFY(rows[0].isWithheld && rows[1].isWithheld);
        QCOMPARE(rows[0].error->detail, "https://a.test/ → http://b.test/?token=");
    }

    void rowsComeBackAsTheyWere()
    {
        {
            Journal journal;
            journal.open(path());
            BatchOptions options;
            options.folder = m_folder->path();
            options.onError = OnError::Cancel;
            options.whenExists = WhenExists::Skip;
            options.atOnce = 3;
            options.limits.stall = 7s;
            const int id = journal.add(options, itemsOf({"http://a.test/1", "http://a.test/2",
                                                         "http://a.test/3", "http://a.test/4"}));
            journal.begun(id, 1, "two.bin", "\"v\"", 100);
            journal.published(id, 1, "/f/two.bin", 100);
            journal.durable(id, {1});
            Row failed;
            failed.state = RowState::Failed;
            failed.error = DownloadError{ErrorKind::HttpStatus};
            failed.error->status = 404;
            journal.changed(id, 2, failed);
            journal.remove(id, {3});
            journal.add(options, {item("http://b.test/")});
        }
        Journal journal;
        const auto batches = journal.open(path()).batches;
        QCOMPARE(batches.size(), 2u);
        QCOMPARE(batches[0].options.onError, OnError::Cancel);
        QCOMPARE(batches[0].options.whenExists, WhenExists::Skip);
        QCOMPARE(batches[0].options.atOnce, 3);
        QCOMPARE(batches[0].options.limits.stall, 7s);
        const auto rows = rowsOf(batches);
        QCOMPARE(rows.size(), 4u);
        QCOMPARE(rows[0].state, RowState::Paused);
        QCOMPARE(rows[1].state, RowState::Done);
        QCOMPARE(rows[1].file, "/f/two.bin");
        QCOMPARE(rows[1].bytes, 100);
        QCOMPARE(rows[2].state, RowState::Failed);
        QCOMPARE(rows[2].error->status, 404);
        QCOMPARE(rows[3].url, "http://b.test/");
    }

    void theOrderOfTheQueueAndChangedLimitsComeBack()
    {
        const auto wire = std::make_shared<downloadtesting::ScriptedWire>();
        {
            const auto journal = std::make_shared<Journal>();
            journal->open(path());
            auto items = itemsOf(
                {"http://a.test/0", "http://a.test/1", "http://a.test/2", "http://a.test/3"});
            ItemOptions limited;
            limited.speedLimit = 7;
            items[2].options = std::make_shared<ItemOptions>(limited);
            const int id = journal->add({}, items);
            Batch batch(items, {}, wire);
            batch.keepIn(journal, id);
            batch.exchange(3, 2);
            batch.exchange(3, 1); // 0, 3, 1, 2
            batch.setSpeedLimit(1, 1000);
            batch.setSpeedLimit(2, 0);
            journal->remove(id, {0});
        }
        for (int round = 0; round < 2; ++round) { // the second time from a file that was written anew
            const auto journal = std::make_shared<Journal>();
            const auto kept = journal->open(path()).batches;
            QCOMPARE(kept.size(), 1u);
            const Batch batch(kept[0], wire, journal);
            QCOMPARE(batch.rank(0), 1);
            QCOMPARE(batch.rank(1), 2);
            QCOMPARE(batch.rank(2), 0);
            QCOMPARE(batch.waitingAfter(2), std::optional<std::size_t>(0));
            QCOMPARE(batch.waitingAfter(0), std::optional<std::size_t>(1));
            QCOMPARE(batch.rows()[0].speedLimit, 1000);
            QCOMPARE(batch.rows()[1].speedLimit, 0);
            QCOMPARE(batch.rows()[2].speedLimit, 0);
        }
    }

    void rowsGetTheirTurnAsBeforeTheEnd()
    {
        const auto wire = std::make_shared<downloadtesting::ScriptedWire>();
        aio::Simulation simulation;
        const auto journal = std::make_shared<Journal>();
        KeptBatch kept;
        kept.options.folder = m_folder->path();
        kept.options.atOnce = 1;
        for (std::size_t place : {2u, 5u, 9u}) {
            kept.rows[place].url = "http://a.test/" + QByteArray::number(qint64(place));
            kept.rows[place].rank = 9 - qint64(place);
        }
        const auto batch = std::make_shared<Batch>(kept, wire, journal);
        simulation.call([&] { batch->resume(); });
        simulation.runUntilIdle();
        QByteArrayList asked;
        for (const Request &request : wire->requests)
            asked << request.url.right(1);
        QCOMPARE(asked, (QByteArrayList{"9", "5", "2"}));
    }

    void whatALaterProgramAddsCostsNothingElse()
    {
        QByteArray text = sample();
        text.insert(text.indexOf('\n') + 1, sealed({{"t", "later"}, {"b", 1}, {"r", 1}}));
        text += sealed({{"t", "row"}, {"b", 1}, {"r", 1}, {"later", 5}, {"speedLimit", 9}});
        const ReadJournal read = readJournal(text);
        QVERIFY(!read.isDamaged && !read.isNewer);
        QCOMPARE(rowsOf(read.batches).size(), rowsOf(readJournal(sample()).batches).size());
        QCOMPARE(rowsOf(read.batches)[1].speedLimit, std::optional<qint64>(9));
        // Nonsense in them is no order, but no harm either.
        const QByteArray line = sealed({{"t", "row"}, {"b", 1}, {"r", 0}, {"rank", -3}, {"speedLimit", "x"}});
        QCOMPARE(rowsOf(readJournal(sample() + line).batches)[0].rank, std::optional<qint64>(0));
    }

    void whatWasNotYetDurableIsLookedAtAgain()
    {
        const QString folder = m_folder->path() + u'/';
        {
            Journal journal;
            journal.open(path());
            BatchOptions options;
            options.folder = m_folder->path();
            const int id = journal.add(options, itemsOf({"http://a.test/1", "http://a.test/2",
                                                         "http://a.test/3", "http://a.test/4"}));
            for (std::size_t row = 0; row < 4; ++row) {
                const QString file = folder + QString::number(row);
                put(file, "12345");
                journal.published(id, row, file, 5);
            }
            journal.durable(id, {3});
            options.sync = Sync::None;
            const int unasked = journal.add(options, {item("http://a.test/5")});
            journal.published(unasked, 0, folder + "moved away", 5);
        }
        put(folder + "1", "123");
        QVERIFY(QFile::remove(folder + "2"));
        QVERIFY(QFile::remove(folder + "3")); // by its owner, long after
        for (int round = 0; round < 2; ++round) {
            Journal journal;
            const auto rows = rowsOf(journal.open(path()).batches);
            QCOMPARE(rows[0].state, RowState::Done);
            QVERIFY(!rows[0].isVolatile);
            QCOMPARE(rows[1].state, RowState::Failed);
            QCOMPARE(sentence(*rows[1].error), "lost when the machine stopped: 3 of 5 bytes are left");
            QCOMPARE(sentence(*rows[2].error), "lost when the machine stopped: 0 of 5 bytes are left");
            QCOMPARE(rows[3].state, RowState::Done);
            QCOMPARE(rows[4].state, RowState::Done);
        }
    }

    void aFileThatIsShorterThanAnnouncedIsNotFinished()
    {
        if (!keepsAttributes())
            QSKIP("this file system keeps no attributes");
        leave(m_folder->path() + "/done.bin", {"http://a.test/1", {}}, "123");
        KeptBatch batch;
        batch.options.folder = m_folder->path();
        batch.rows[0].url = "http://a.test/1";
        batch.rows[0].size = 5;
        std::vector batches{batch};
        lookAt(batches);
        QCOMPARE(batches[0].rows[0].state, RowState::Paused);
    }

    void aBatchSaysWhatIsDurable()
    {
        const auto wire = std::make_shared<downloadtesting::ScriptedWire>();
        const auto journal = std::make_shared<Journal>();
        journal->open(path());
        BatchOptions options;
        options.folder = m_folder->path();
        aio::Simulation simulation;
        for (const bool isWell : {true, false}) {
            wire->syncProblem = isWell ? "" : "it is dying";
            const auto items = itemsOf({"http://a.test/1", "http://a.test/2"});
            const int id = journal->add(options, items);
            const auto batch = std::make_shared<Batch>(items, options, wire);
            batch->keepIn(journal, id);
            simulation.call([&] { batch->start(); });
            simulation.runUntilIdle();
            QVERIFY(batch->isDurable());
            const auto rows = rowsOf(readJournal(contentOf(path())).batches);
            QCOMPARE(rows.back().state, RowState::Done);
            QCOMPARE(rows.back().isVolatile, !isWell);
        }
    }

    void aRetriedRowIsPausedAgainAndARemovedOneCanComeBack()
    {
        Journal journal;
        journal.open(path());
        const int id = journal.add({}, itemsOf({"http://a.test/1", "http://a.test/2"}));
        Row row;
        row.state = RowState::Failed;
        row.error = DownloadError{ErrorKind::Stalled};
        journal.changed(id, 0, row);
        journal.remove(id, {0, 1});
        QVERIFY(readJournal(contentOf(path())).batches.empty());
        journal.putBack(id, {0});
        auto rows = rowsOf(readJournal(contentOf(path())).batches);
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows[0].error->kind, ErrorKind::Stalled);
        row.state = RowState::Queued;
        journal.changed(id, 0, row);
        rows = rowsOf(readJournal(contentOf(path())).batches);
        QCOMPARE(rows[0].state, RowState::Paused);
        QVERIFY(!rows[0].error);
    }

    void cutOffAnywhereItSaysAllThatWasWhole()
    {
        const QByteArray text = sample();
        QList<qsizetype> ends;
        for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            ends << at + 1;
        for (qsizetype size = 0; size <= text.size(); ++size) {
            const ReadJournal read = readJournal(text.first(size));
            const auto whole = std::count_if(ends.begin(), ends.end(),
                                             [size](qsizetype end) { return end <= size; });
            QVERIFY(!read.isDamaged);
            // Two lines come before the rows.
            QCOMPARE(qsizetype(rowsOf(read.batches).size()), std::clamp<qsizetype>(whole - 2, 0, 5));
        }
    }

    void anyFlippedBitIsNoticedAndCostsOneLine()
    {
        const QByteArray text = sample();
        for (qsizetype at = 0; at < text.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray flipped = text;
                flipped[at] = char(flipped[at] ^ (1 << bit));
                const ReadJournal read = readJournal(flipped);
                // The very last line's end: then that line is one that is cut off.
                QVERIFY2(read.isDamaged || at == text.size() - 1, qPrintable(QString::number(at)));
                // A line's end that is gone costs two.
                QVERIFY(rowsOf(read.batches).size() >= (text[at] == '\n' ? 3u : 4u));
            }
        }
    }

    void nonsenseIsNoCrash()
    {
        Dice dice(1);
        for (int round = 0; round < 300; ++round) {
            QByteArray text = round % 3 == 0 ? QByteArray() : sample();
            for (int step = 0; step < 20; ++step)
                text.insert(dice.below(int(text.size()) + 1),
                            QByteArray(dice.below(30), char(dice.below(256))));
            static_cast<void>(readJournal(text));
        }
        QVERIFY(readJournal({}).batches.empty());
        QVERIFY(!readJournal(QByteArray(4096, '\0')).isDamaged); // what power loss leaves behind
        for (const char *record :
             {R"({"t":"row","b":1,"r":0,"url":5})", R"({"t":"row","b":-1,"r":0})",
              R"({"t":"gone","b":7,"r":[1]})", R"({"t":"row","b":1,"r":-1,"url":"http://a.test"})",
              R"({"t":"batch","b":1,"atOnce":-5,"onError":99})", R"({"t":"later","x":[]})", R"({})"}) {
            const auto object = QJsonDocument::fromJson(record).object();
            const ReadJournal read = readJournal(sealed(object));
            QVERIFY(!read.isDamaged);
            QVERIFY(read.batches.empty());
        }
    }

    void aRowWithoutItsBatchAndOneTwiceAreUsed()
    {
        const QByteArray line = sealed({{"t", "row"}, {"b", 4}, {"r", 2}, {"url", "http://a.test/"}});
        const auto rows = rowsOf(readJournal(line + line).batches);
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows[0].url, "http://a.test/");
    }

    void aDamagedOrNewerJournalIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("rows");
        QByteArray damaged = sample();
        damaged[damaged.size() / 2] = '!';
        QTest::newRow("damaged") << damaged << 4;
        QTest::newRow("of another program") << QByteArray("[section]\nkey=value\n") << 0;
        QTest::newRow("newer") << sealed({{"t", "journal"}, {"version", 2}}) + sample() << 5;
    }
    void aDamagedOrNewerJournalIsSetAside()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, rows);
        put(path(), text);
        Journal journal;
        const auto opened = journal.open(path());
        QVERIFY(QRegularExpression("/downloads-set-aside-\\d{8}-\\d{6}\\.journal$")
                    .match(opened.setAside)
                    .hasMatch());
        QCOMPARE(contentOf(opened.setAside), text);
        QCOMPARE(int(rowsOf(opened.batches).size()), rows);
        // What is written now is whole.
        const ReadJournal again = readJournal(contentOf(path()));
        QVERIFY(!again.isDamaged && !again.isNewer);
        QCOMPARE(int(rowsOf(again.batches).size()), rows);
    }

    void oneProgramAtATime()
    {
        Journal journal;
        journal.open(path());
        journal.add({}, itemsOf({"http://a.test/"}));
        Journal other;
        const auto refused = other.open(path());
        QVERIFY(!refused.owner.isEmpty());
        QVERIFY(refused.batches.empty());
        other.add({}, itemsOf({"http://b.test/"}));
        journal.close();
        QCOMPARE(rowsOf(Journal().open(path()).batches).size(), 1u);
    }

    void whereNothingCanBeWrittenThatIsSaid()
    {
        Journal journal;
        QVERIFY(!journal.open(m_folder->filePath("none/downloads.journal")).error.isEmpty());
        QVERIFY(journal.add({}, itemsOf({"http://a.test/"})) > 0);
    }

    void batchesThatCameBeforeTheFileWasOpenAreInIt()
    {
        {
            Journal journal;
            journal.open(path());
            journal.add({}, itemsOf({"http://a.test/old"}));
        }
        Journal journal;
        const int id = journal.add({}, itemsOf({"http://a.test/new"}));
        QCOMPARE(rowsOf(journal.open(path()).batches).size(), 1u);
        journal.published(id, 0, "/f/new", 5);
        journal.close();
        const auto rows = rowsOf(readJournal(contentOf(path())).batches);
        QCOMPARE(rows.size(), 2u);
        QCOMPARE(rows[0].state, RowState::Done);
        QCOMPARE(rows[1].url, "http://a.test/old");
    }

    void batchesThatComeWhileTheFileIsOpenedAreInItToo()
    {
        for (int round = 0; round < 20; ++round) {
            QFile::remove(path());
            Journal journal;
            std::atomic<bool> isOpen{false};
            std::thread other([&] {
                journal.open(path());
                isOpen = true;
            });
            std::size_t batches = 0;
            for (; !isOpen && batches < 1000; ++batches)
                journal.add({}, itemsOf({"http://a.test/"}));
            other.join();
            journal.close();
            QCOMPARE(readJournal(contentOf(path())).batches.size(), batches);
        }
    }

    void historyIsWrittenAway()
    {
        Journal journal;
        journal.open(path());
        const int id = journal.add({}, itemsOf({"http://a.test/1"}));
        for (int round = 0; !journal.isOvergrown(); ++round) {
            QVERIFY(round < 100'000);
            journal.begun(id, 0, QString::number(round), {}, 1);
        }
        const auto before = rowsOf(readJournal(contentOf(path())).batches);
        journal.compact();
        QVERIFY(QFile(path()).size() < 1000);
        journal.published(id, 0, "/f/x", 1);
        const auto after = rowsOf(readJournal(contentOf(path())).batches);
        QCOMPARE(after[0].name, before[0].name);
        QCOMPARE(after[0].state, RowState::Done);
    }

    void whatIsWrittenWhileItIsWrittenAnewIsInIt()
    {
        Journal journal;
        journal.open(path());
        const int id = journal.add({}, itemsOf(QByteArrayList(2000, "http://a.test/1")));
        std::atomic<bool> isOver{false};
        std::thread other([&] {
            for (int round = 0; round < 20; ++round)
                journal.compact();
            isOver = true;
        });
        std::size_t row = 0;
        for (; !isOver || row < 100; ++row)
            journal.published(id, row % 2000, "/f/" + QString::number(row), qint64(row));
        other.join();
        const std::size_t last = row - 1;
        const auto rows = rowsOf(readJournal(contentOf(path())).batches);
        QCOMPARE(rows.size(), 2000u);
        QCOMPARE(rows[last % 2000].bytes, qint64(last));
    }

    void theDiskSaysWhatIsThere_data()
    {
        QTest::addColumn<bool>("hasNotes");
        QTest::newRow("with notes") << true;
        QTest::newRow("without") << false;
    }
    void theDiskSaysWhatIsThere()
    {
        QFETCH(const bool, hasNotes);
        if (hasNotes && !keepsAttributes())
            QSKIP("this file system keeps no attributes");
        const QString folder = m_folder->path() + u'/';
        leave(folder + "one.bin.part", {"http://a.test/1", "\"v1\""}, "12345", hasNotes);
        leave(folder + "two.bin.part", {"http://a.test/2", "\"v2\""}, "123", hasNotes);
        put(folder + "three.bin.part", "another program's");
        KeptBatch batch;
        batch.options.folder = m_folder->path();
        for (int row = 0; row < 4; ++row)
            batch.rows[std::size_t(row)].url = "http://a.test/" + QByteArray::number(row + 1);
        batch.rows[0].name = "one.bin";
        batch.rows[0].bytes = 3;
        batch.rows[1].name = "two.bin";
        batch.rows[1].state = RowState::Cancelled;
        batch.rows[2].bytes = 99;
        std::vector batches{batch};
        lookAt(batches);
        QCOMPARE(batches[0].rows[0].bytes, 5);
        QCOMPARE(batches[0].rows[1].bytes, 3);
        QCOMPARE(batches[0].rows[2].bytes, 0);
    }

    void aPartNobodyHeardOfBelongsToItsAddress()
    {
        if (!keepsAttributes())
            QSKIP("this file system keeps no attributes");
        const QString folder = m_folder->path() + u'/';
        leave(folder + "same.bin.part", {"http://a.test/1", "\"v\""}, "12345");
        leave(folder + "same (1).bin.part", {"http://a.test/1", "\"v\""}, "123");
        leave(folder + "done.bin", {"http://a.test/2", "\"v\""}, "whole");
        KeptBatch batch;
        batch.options.folder = m_folder->path();
        for (const char *url : {"http://a.test/1", "http://a.test/1", "http://a.test/1", "http://a.test/2"})
            batch.rows[batch.rows.size()].url = url;
        batch.rows[1].name = "same.bin";
        std::vector batches{batch};
        lookAt(batches);
        auto &rows = batches[0].rows;
        QCOMPARE(rows[0].bytes, 3);
        QCOMPARE(rows[0].name, "same (1).bin");
        QCOMPARE(rows[1].bytes, 5);
        QCOMPARE(rows[2].bytes, 0);
        // It was renamed, and the program was killed before it could say so.
        QCOMPARE(rows[3].state, RowState::Done);
        QCOMPARE(rows[3].file, folder + "done.bin");
        QVERIFY(Part::sourceOf(rows[3].file).url.isEmpty());
    }

    void restoredRowsWaitAndGoOn()
    {
        using downloadtesting::Reply;
        const auto wire = std::make_shared<downloadtesting::ScriptedWire>();
        const auto journal = std::make_shared<Journal>();
        KeptBatch kept;
        kept.options.folder = m_folder->path();
        for (const char *url : {"http://a.test/1", "http://a.test/2", "http://a.test/3", "http://a.test/4"})
            kept.rows[kept.rows.size()].url = url;
        kept.rows[0].size = 1000;
        kept.rows[1].state = RowState::Done;
        kept.rows[1].bytes = 70;
        kept.rows[3].state = RowState::Failed;
        kept.rows[3].error = DownloadError{ErrorKind::Stalled};
        aio::Simulation simulation;
        const auto batch = std::make_shared<Batch>(kept, wire, journal);
        QVERIFY(!batch->isStarted());
        QCOMPARE(batch->count(RowState::Paused), 2);
        QCOMPARE(batch->expected(0), 1000);
        QCOMPARE(batch->received(1), 70);
        simulation.call([&] { batch->resume(0); });
        simulation.runUntilIdle();
        QCOMPARE(batch->rows()[0].state, RowState::Done);
        QCOMPARE(batch->rows()[2].state, RowState::Paused);
        simulation.call([&] { batch->retry(3); });
        simulation.runUntilIdle();
        QCOMPARE(wire->requests.size(), 2);
        QVERIFY(!batch->isSettled());
        simulation.call([&] { batch->resume(); });
        simulation.runUntilIdle();
        QVERIFY(batch->isSettled());
        QCOMPARE(batch->count(RowState::Done), 4);
        QCOMPARE(wire->requests.size(), 3);
    }

    void aFailedRowOfLastTimeIsTriedOnceOnly()
    {
        const auto wire = std::make_shared<downloadtesting::ScriptedWire>();
        KeptBatch kept;
        kept.options.folder = m_folder->path();
        kept.rows[0].url = "http://a.test/1";
        kept.rows[0].state = RowState::Failed;
        aio::Simulation simulation;
        const auto batch = std::make_shared<Batch>(kept, wire, std::make_shared<Journal>());
        QVERIFY(batch->isSettled());
        simulation.call([&] { batch->retry(0); });
        simulation.runUntilIdle();
        QVERIFY(batch->isSettled());
        QCOMPARE(wire->requests.size(), 1);
    }

    void killedAtAnyMomentNothingIsLost();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath("downloads.journal"); }
    [[nodiscard]] bool keepsAttributes() const { return downloadtesting::keepsAttributes(m_folder->path()); }
    /// As a journal does when it is opened.
    void lookAt(std::vector<KeptBatch> &batches) const
    {
        QByteArray text;
        for (const KeptBatch &batch : batches) {
            QJsonObject head = toJson(batch.options);
            head["t"] = "batch";
            head["b"] = 1;
            text += sealed(head);
            for (const auto &[place, row] : batch.rows) {
                QJsonObject line = toJson(row);
                line["t"] = "row";
                line["b"] = 1;
                line["r"] = qint64(place);
                text += sealed(line);
            }
        }
        put(path(), text);
        batches = Journal().open(path()).batches;
    }
    /// A head, a batch, five rows and a change.
    [[nodiscard]] static QByteArray sample()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("downloads.journal");
        Journal journal;
        journal.open(path);
        BatchOptions options;
        options.folder = "/nowhere";
        const int id = journal.add(options, itemsOf(QByteArrayList(5, "http://a.test/1")));
        journal.begun(id, 2, "x", {}, 7);
        return contentOf(path);
    }
    [[nodiscard]] QString dividedFile() const { return m_folder->filePath("files/7.bin"); }
    [[nodiscard]] bool hasGaps() const
    {
        return Part::sourceOf(dividedFile() + ".part").here.runs().size() > 1;
    }
    static void checkRuns(const QString &path, const QString &name, const Extents &here);
    void checkAfterKill(const std::vector<KeptRow> &rows, std::vector<qint64> &least) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// What the note of a divided part says is there, is there.
void TestJournal::checkRuns(const QString &path, const QString &name, const Extents &here)
{
    const QByteArray content = contentOf(path);
    for (const Run &run : here.runs())
        QVERIFY(content.mid(run.begin, run.size()) == practice::fileContent(name, run.begin, run.size()));
}

/// Every row is there with the bytes that are on the disk, no part is nobody's, and nothing got less.
void TestJournal::checkAfterKill(const std::vector<KeptRow> &rows, std::vector<qint64> &least) const
{
    const QDir folder(m_folder->filePath("files"));
    QStringList parts = folder.entryList({"*.part"});
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const KeptRow &it = rows[row];
        QVERIFY2(it.state == RowState::Done || it.state == RowState::Paused, it.url.constData());
        const QString file = it.state == RowState::Done ? it.file : folder.filePath(it.name + ".part");
        const QFileInfo info(file);
        const PartSource source = Part::sourceOf(file);
        QCOMPARE(it.bytes, info.exists() ? Part::hereOf(source, info.size()).total() : 0);
        if (source.size >= 0)
            checkRuns(file, it.name, source.here);
        // So little is fetched again in any case, to be compared.
        if (least[row] > Part::overlap)
            QVERIFY2(it.bytes >= least[row], qPrintable(it.url + ": " + QString::number(it.bytes)));
        least[row] = it.bytes;
        parts.removeOne(info.fileName());
    }
    QCOMPARE(parts, QStringList());
}

void TestJournal::killedAtAnyMomentNothingIsLost()
{
    if (!keepsAttributes())
        QSKIP("this file system keeps no attributes");
    const int kills = std::max(10, qEnvironmentVariableIntValue("COROSCOPE_KILLS"));
    practice::BackgroundServer server;
    QVERIFY(server.start());
    const QStringList arguments{"--download", m_folder->path(), server.url().toString(),
                                QString::number(kills)};
    Dice dice(2026);
    std::vector<qint64> least(killedRows);
    int killed = 0;
    int divided = 0;
    for (; killed < kills; ++killed) {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(), arguments);
        QVERIFY(program.waitForStarted());
        // Every third time when a part has gaps, else at any moment from before the first line to deep in the work.
        const auto hasGapsOrWillHaveNone = [&] { return hasGaps() || QFile::exists(dividedFile()); };
        if (killed % 3 == 2 && !QFile::exists(dividedFile()))
            QVERIFY(QTest::qWaitFor(hasGapsOrWillHaveNone, 30'000));
        else
            std::this_thread::sleep_for(
                std::chrono::microseconds(dice.below(dice.oneIn(3) ? 40'000 : 250'000)));
        program.kill();
        QVERIFY(program.waitForFinished());
        if (program.exitStatus() == QProcess::NormalExit) {
            QCOMPARE(program.exitCode(), 0);
            break;
        }
        Journal journal;
        const auto opened = journal.open(path());
        QCOMPARE(opened.setAside, QString());
        QCOMPARE(opened.owner, QString());
        const auto rows = rowsOf(opened.batches);
        if (rows.empty() && std::all_of(least.begin(), least.end(), [](qint64 bytes) { return bytes == 0; }))
            continue; // killed before it had begun
        QCOMPARE(rows.size(), std::size_t(killedRows));
        checkAfterKill(rows, least);
        divided += hasGaps() ? 1 : 0;
        if (QTest::currentTestFailed())
            return;
    }
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), arguments);
    QVERIFY(program.waitForFinished(120'000));
    QCOMPARE(program.exitCode(), 0);
    const QDir folder(m_folder->filePath("files"));
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden).size(), killedRows);
    for (int row = 0; row < killedRows; ++row) {
        const QString name = QString::number(row) + ".bin";
        const QByteArray url = killedUrl(row, server.url(), kills);
        const qint64 size = url.mid(url.indexOf("size=") + 5).split('&').constFirst().toLongLong();
        QVERIFY2(contentOf(folder.filePath(name)) == practice::fileContent(name, 0, size), qPrintable(name));
    }
    qInfo("killed %d times, %d of them with gaps in a part", killed, divided);
    QVERIFY(divided > 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--download" && arguments.size() == 5)
        return downloadAll(arguments[2], QUrl(arguments[3]), arguments[4].toInt());
    TestJournal test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journal.moc"
