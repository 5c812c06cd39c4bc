// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What is done with the rows of the Downloads page: selected, sorted, searched, explained, drawn, saved, removed; and who
// is told when they are over.
#include <app/downloadtext.h>
#include <app/endings.h>
#include <app/notifier.h>

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <downloadpage.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::DownloadFilter;
using app::DownloadModel;
using app::Span;
using app::Step;
using downloadtesting::Live;
using downloadtesting::refusal;
using downloadtesting::Reply;
using downloadtesting::Simulated;

namespace {

/// The value of the first line with this label; empty without one.
QString detail(const std::vector<app::DetailLine> &lines, const QString &label)
{
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&](const app::DetailLine &line) { return line.label == label; });
    return found == lines.end() ? QString() : found->value;
}

std::vector<app::DetailLine> detailsOf(const Live &it, int row)
{
    const DownloadModel::Place place = it.downloads.model().place(row);
    return app::DownloadDetailText::lines(place.activity->batch(), place.row);
}

QString stepsOf(const std::vector<Span> &spans)
{
    QStringList names;
    for (const Span &span : spans)
        names << app::stepName(span.step) + (span.isFailed ? u"!"_s : QString());
    return names.join(u", "_s);
}

QStringList urls(int count)
{
    QStringList urls;
    for (int index = 1; index <= count; ++index)
        urls << u"http://a.example/%1.txt"_s.arg(index);
    return urls;
}

/// A trash that is a folder of the test, and refuses what is called so.
class FolderTrash final : public files::Trash {
public:
    FolderTrash(const QString &folder, const QString &refused)
        : m_folder(QFile::encodeName(folder)), m_refused(QFile::encodeName(refused))
    {
        QDir().mkpath(folder);
    }
    std::variant<QByteArray, files::Refusal> take(const QByteArray &path) const override
    {
        const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
        const QByteArray to = m_folder + '/' + name;
        if (name == m_refused || ::rename(path.constData(), to.constData()) != 0)
            return files::Refusal{files::Refusal::NotMoved, u"no"_s};
        return to;
    }
    std::optional<files::Refusal> giveBack(const QByteArray &inTrash, const QByteArray &path) const override
    {
        ::rename(inTrash.constData(), path.constData());
        return std::nullopt;
    }

private:
    const QByteArray m_folder;
    const QByteArray m_refused;
};

/// Notes what it is asked to tell.
class NotingNotifier final : public app::Notifier {
public:
    void tell(const QString &title, const QString &text) override { told << title + u": "_s + text; }
    QStringList told;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDownloadTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aHostIsShownAsAnAddressNamesIt()
    {
        const auto hostOf = [](const QByteArray &url) {
            download::Row row;
            row.item.url = url;
            return app::DownloadText::host(row);
        };
        QCOMPARE(hostOf("https://a.test/x"), u"a.test"_s);
        QCOMPARE(hostOf("http://a.test:8080/x"), u"a.test:8080"_s);
        QCOMPARE(hostOf("http://[::1]:8080/x"), u"[::1]:8080"_s);
    }

    void detailsSayWhyTheEndIsBelieved()
    {
        Live it;
        it.run(it.practice(u"file/a.bin?size=250000"_s) + it.practice(u"file/b.bin?size=2000&chunked=1"_s)
               + it.practice(u"redirect/2"_s));
        const auto whole = detailsOf(it, 0);
        QCOMPARE(detail(whole, u"Announced"_s), u"250,000 bytes"_s);
        QCOMPARE(detail(whole, u"Received"_s), u"250,000 bytes"_s);
        QCOMPARE(detail(whole, u"End"_s), u"as many bytes as announced (Content-Length)"_s);
        QCOMPARE(detail(whole, u"Answer"_s), u"HTTP/1.1 200"_s);
        QVERIFY(detail(whole, u"Version"_s).contains(u"strong"_s));
        QVERIFY(detail(whole, u"Connected to"_s).startsWith(u"127.0.0.1:"_s));
        QVERIFY(!detail(whole, u"Until the first byte"_s).isEmpty());
        QCOMPARE(detail(detailsOf(it, 1), u"Announced"_s), u"not announced"_s);
        QCOMPARE(detail(detailsOf(it, 1), u"End"_s), u"the last chunk came"_s);
        QVERIFY(detail(detailsOf(it, 2), u"Redirect 2"_s).startsWith(u"http://127.0.0.1:"_s));
    }
    void whatBrokeOffSaysSo()
    {
        Live it;
        download::BatchOptions options = it.downloads.options()->batchOptions();
        options.attempts = 1;
        it.downloads.launch(download::items(it.practice(u"cut?size=65536&after=30000"_s)), options, {});
        QTRY_VERIFY(!it.downloads.isActive());
        const auto lines = detailsOf(it, 0);
        QCOMPARE(detail(lines, u"End"_s), u"it broke off"_s);
        QCOMPARE(detail(lines, u"Received"_s), u"30,000 bytes"_s);
        QVERIFY(detail(lines, u"1"_s).contains(u"incomplete"_s));
    }
    void detailsSayFromWhereADownloadWentOn()
    {
        Live it;
        it.downloads.editor()->setText(it.practice(u"file/slow.bin?size=200000&rate=150000"_s));
        it.downloads.start();
        QTRY_VERIFY(it.data(0, DownloadModel::ProgressRole).toDouble() > 0.4);
        it.downloads.cancel(0);
        QTRY_VERIFY(!it.downloads.isActive());
        const qint64 kept = it.downloads.model().place(0).it().kept;
        QCOMPARE(detail(detailsOf(it, 0), u"1"_s).section(u" · "_s, 1), u"interrupted"_s);
        it.downloads.retry(0);
        QTRY_VERIFY(!it.downloads.isActive());
        const QString wentOn = detail(detailsOf(it, 0), u"Went on"_s);
        QVERIFY2(wentOn.startsWith(u"from %1 bytes;"_s.arg(QLocale().toString(kept))), qPrintable(wentOn));
        QVERIFY(wentOn.contains(u"65,536 bytes"_s));
    }
    void detailsSayWhatThePastedChecksumCameTo()
    {
        Live it;
        it.run(it.practice(u"file/a.bin?size=10"_s));
        QCOMPARE(detail(detailsOf(it, 0), u"Checksum"_s), u"none given"_s);
        QVERIFY(!it.downloads.checksumProblem(u"0123"_s).isEmpty());
        const QString wrong(64, u'0');
        QVERIFY(it.downloads.checksumProblem(wrong).isEmpty());
        it.downloads.check(0, wrong);
        QTRY_VERIFY(detail(detailsOf(it, 0), u"Checksum"_s).contains(wrong));
    }
    void detailsStayWithTheirDownload()
    {
        Live it;
        it.run(it.practice(u"file/a.bin?size=10"_s));
        it.downloads.showDetails(0);
        QCOMPARE(it.downloads.details()->title(), u"a.bin"_s);
        const int lines = it.downloads.details()->count();
        QVERIFY(lines > 5);
        it.run(it.practice(u"file/b.bin?size=10"_s));
        QTRY_COMPARE(it.data(1, DownloadModel::NameRole).toString(), u"a.bin"_s);
        QCOMPARE(it.downloads.details()->title(), u"a.bin"_s);
        it.downloads.showDetails(-1);
        QCOMPARE(it.downloads.details()->count(), 0);
    }

    void spansFollowOneAnotherFromTheStartToTheEnd()
    {
        Simulated it;
        it.wire->answer("http://a.example/busy", {refusal(503, 30s), Reply{2s}});
        const auto activity = it.add({u"http://a.example/busy"_s});
        it.advance(1h);
        const std::vector<Span> spans = app::spansOf(activity->batch(), 0);
        QCOMPARE(stepsOf(spans), u"name lookup!, waiting before the next attempt, name lookup"_s);
        QCOMPARE(spans.front().begin, app::Duration::zero());
        for (std::size_t at = 1; at < spans.size(); ++at)
            QCOMPARE(spans[at].begin, spans[at - 1].end);
        QCOMPARE(spans.back().end, app::Duration(33s));
        QCOMPARE(spans.back().attempt, 2);
        QVERIFY(app::sentence(spans.front()).endsWith(u"; failed"_s));
    }
    void whoHasNoPlaceIsQueued()
    {
        Simulated it;
        it.wire->answer("http://a.example/1.txt", {Reply{10s}});
        const auto activity = it.add(urls(10));
        it.advance(5s);
        const std::vector<Span> spans = app::spansOf(activity->batch(), 9);
        QCOMPARE(spans.front().step, Step::Queued);
        QCOMPARE(spans.front().end, app::Duration(1s));
    }
    void aPauseIsASpan()
    {
        Simulated it;
        it.wire->answer("http://a.example/1.txt", {Reply{10s}, Reply{1s}});
        const auto activity = it.add(urls(1));
        it.advance(2s);
        it.simulation.call([&] { activity->batch().pause(0); });
        it.advance(3s);
        std::vector<Span> spans = app::spansOf(activity->batch(), 0);
        QCOMPARE(spans.back().step, Step::Paused);
        QCOMPARE(spans.back().end - spans.back().begin, app::Duration(3s));
        it.simulation.call([&] { activity->resume(0); });
        it.advance(10s);
        spans = app::spansOf(activity->batch(), 0);
        QCOMPARE(stepsOf(spans), u"name lookup, paused, name lookup"_s);
        QCOMPARE(spans.back().end, app::Duration(6s));
    }
    void theAxisFitsUntilItIsZoomed()
    {
        Simulated it;
        DownloadFilter filter(it.model);
        app::DownloadWaterfall waterfall(it.model, filter);
        it.wire->answer("http://a.example/1.txt", {Reply{10s}});
        it.add(urls(1));
        it.advance(5s);
        waterfall.update();
        QVERIFY(waterfall.end() > 5s);
        it.advance(20s);
        waterfall.update();
        QVERIFY(waterfall.end() >= 10s && waterfall.end() < 10500ms);
        waterfall.zoom(0.5, 0);
        QVERIFY(!waterfall.isFitted());
        QVERIFY(waterfall.end() < 5500ms);
        waterfall.walk(0, 1);
        QCOMPARE(waterfall.marked(), 0);
        QVERIFY(waterfall.sentence().startsWith(u"attempt 1, "_s));
        waterfall.fit();
        QVERIFY(waterfall.isFitted() && waterfall.end() > 10s);
    }

    void shiftSelectsARangeAndCtrlOneMore()
    {
        Simulated it;
        DownloadFilter filter(it.model);
        app::DownloadSelection selection(it.model, filter);
        it.add(urls(9));
        selection.choose(2, Qt::NoModifier);
        selection.choose(5, Qt::ShiftModifier);
        QCOMPARE(selection.count(), 4);
        selection.choose(7, Qt::ControlModifier);
        QCOMPARE(selection.rowsFor(7), (std::vector<int>{2, 3, 4, 5, 7}));
        selection.choose(3, Qt::ControlModifier);
        QCOMPARE(selection.rowsFor(2), (std::vector<int>{2, 4, 5, 7}));
        QCOMPARE(selection.rowsFor(8), std::vector<int>{8});
        QVERIFY(selection.text().startsWith(u"4 download"_s));
        selection.choose(0, Qt::NoModifier);
        QCOMPARE(selection.rowsFor(0), std::vector<int>{0});
        selection.selectAll();
        QCOMPARE(selection.count(), 9);
        selection.clear();
        QCOMPARE(selection.count(), 0);
    }
    void rowsStaySelectedWhereverTheyGoUntilAFilterHidesThem()
    {
        Simulated it;
        DownloadFilter filter(it.model);
        app::DownloadSelection selection(it.model, filter);
        it.add(urls(3));
        selection.choose(1, Qt::NoModifier);
        it.add({u"http://a.example/new.txt"_s});
        QCOMPARE(selection.rowsFor(2), std::vector<int>{2});
        QVERIFY(it.model.isSelected(2));
        filter.sortBy(DownloadFilter::Name);
        filter.sortBy(DownloadFilter::Name);
        QCOMPARE(filter.index(2, 0).data(DownloadModel::NameRole).toString(), u"2.txt"_s);
        QVERIFY(filter.index(2, 0).data(DownloadModel::IsSelectedRole).toBool());
        filter.setSearch(u"2.txt"_s);
        QCOMPARE(selection.count(), 0);
    }
    void aCommandIsForAllThatAreSelected()
    {
        Live it;
        it.downloads.editor()->setText(it.practice(u"file/[1-4].bin?size=300000&rate=30000"_s));
        it.downloads.startPaused();
        QTRY_COMPARE(it.downloads.rows()->count(), 4);
        it.downloads.selection()->choose(1, Qt::NoModifier);
        it.downloads.selection()->choose(2, Qt::ShiftModifier);
        QVERIFY(it.downloads.commandsFor(1).testFlag(app::Downloads::CanResume));
        it.downloads.togglePause(2);
        QCOMPARE(it.downloads.figures()->counts()[DownloadFilter::Active], 2);
        it.downloads.cancel(3); // not selected: itself alone
        QCOMPARE(it.downloads.figures()->counts()[DownloadFilter::Cancelled], 1);
        it.downloads.cancel(1);
        QTRY_COMPARE(it.downloads.figures()->counts()[DownloadFilter::Cancelled], 3);
        it.downloads.remove(1);
        QCOMPARE(it.downloads.rows()->count(), 2);
    }

    void theNextFreePlaceGoesToTheTopmostRowThatWaits()
    {
        Simulated it;
        it.add(urls(12)); // eight at once to one host
        QVERIFY(!it.model.moveUp(it.model.place(8)));
        QVERIFY(!it.model.moveUp(it.model.place(0)));
        for (int row = 11; row > 8; --row)
            QVERIFY(it.model.moveUp(it.model.place(row)));
        QCOMPARE(it.text(8, DownloadModel::NameRole), u"12.txt"_s);
        QVERIFY(it.model.moveDown(it.model.place(9)));
        it.advance(1h);
        QCOMPARE(it.wire->requests[8].url, QByteArray("http://a.example/12.txt"));
        QCOMPARE(it.wire->requests[9].url, QByteArray("http://a.example/10.txt"));
        QCOMPARE(it.model.count(app::TaskState::Done), 12);
        const QStringList before = it.names();
        QCOMPARE(it.model.remove({8, 10}), 2);
        it.model.restore();
        QCOMPARE(it.names(), before);
    }
    void aBlockMovesTogetherAndStopsAtTheEdge()
    {
        Live it;
        it.downloads.editor()->setText(it.practice(u"file/[1-4].bin?size=10"_s));
        it.downloads.startPaused();
        QTRY_COMPARE(it.downloads.rows()->count(), 4);
        it.downloads.selection()->choose(2, Qt::NoModifier);
        it.downloads.selection()->choose(3, Qt::ShiftModifier);
        const auto names = [&it] {
            QString all;
            for (int row = 0; row < 4; ++row)
                all += it.data(row, DownloadModel::NameRole).toString().at(0);
            return all;
        };
        QCOMPARE(it.downloads.moveUp(2), 1);
        QCOMPARE(names(), u"1342"_s);
        QCOMPARE(it.downloads.moveUp(1), 0);
        QCOMPARE(it.downloads.moveUp(0), 0);
        QCOMPARE(names(), u"3412"_s);
        QCOMPARE(it.downloads.moveDown(0), 1);
        QCOMPARE(names(), u"1342"_s);
        QCOMPARE(it.downloads.selection()->count(), 2);
    }

    void columnsSortOneWayTheOtherAndNotAtAll()
    {
        Simulated it;
        DownloadFilter filter(it.model);
        const QAbstractItemModelTester tester(&filter,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        Reply large;
        large.body = QByteArray(5000, 'x');
        it.wire->answer("http://a.example/b.txt", {large});
        it.wire->answer("http://a.example/c.txt", {refusal(404)});
        it.add({u"http://a.example/b.txt"_s, u"http://a.example/c.txt"_s, u"http://a.example/a.txt"_s});
        it.advance(1h);
        const auto names = [&filter] {
            QString all;
            for (int row = 0; row < filter.rowCount(); ++row)
                all += filter.index(row, 0).data(DownloadModel::NameRole).toString().at(0);
            return all;
        };
        QCOMPARE(names(), u"bca"_s);
        filter.sortBy(DownloadFilter::Name);
        QCOMPARE(names(), u"abc"_s);
        filter.sortBy(DownloadFilter::Name);
        QCOMPARE(names(), u"cba"_s);
        filter.sortBy(DownloadFilter::Name);
        QCOMPARE(names(), u"bca"_s);
        filter.sortBy(DownloadFilter::Size);
        QCOMPARE(names().back(), u'b');
        filter.sortBy(DownloadFilter::State);
        QCOMPARE(names().back(), u'c');
        filter.setSearch(u"EXAMPLE/A"_s);
        QCOMPARE(names(), u"a"_s);
    }

    void whatIsShownIsSavedWithoutPasswords()
    {
        Live it;
        const QString secret = it.practice(u"status/404"_s).replace(u"http://"_s, u"http://me:secret@"_s);
        it.run(it.practice(u"file/a.bin?size=10"_s) + secret);
        const auto save = [&it](app::Downloads::Format format) {
            const QString path = it.folder.filePath(it.downloads.fileName(format));
            it.downloads.save(QUrl::fromLocalFile(path), format);
            return contentOf(path);
        };
        const QByteArray csv = save(app::Downloads::Csv);
        QVERIFY(csv.startsWith("url,file,status,bytes,"));
        QCOMPARE(csv.count("\r\n"), 3);
        QVERIFY(csv.contains(",done,10,200,"));
        const QJsonArray json = QJsonDocument::fromJson(save(app::Downloads::Json)).array();
        QCOMPARE(json.size(), 2);
        QCOMPARE(json[1][u"error"_s][u"kind"_s].toString(), u"http-status"_s);
        const QByteArray failed = save(app::Downloads::FailedList);
        QCOMPARE(failed.count('\n'), 1);
        for (const QByteArray &content : {csv, save(app::Downloads::Json), failed})
            QVERIFY(!content.contains("secret"));
        it.downloads.rows()->setKind(DownloadFilter::Done);
        QCOMPARE(save(app::Downloads::Csv).count("\r\n"), 2);
        it.downloads.save(QUrl::fromLocalFile(u"/nowhere/at/all.csv"_s), app::Downloads::Csv);
        QVERIFY(it.downloads.notice().contains(u"all.csv"_s));
    }

    void aRemovedFileIsInTheTrashUntilItIsUndone()
    {
        Live it;
        it.downloads.setTrash(std::make_shared<FolderTrash>(it.folder.filePath(u"trash"_s), u"kept.bin"_s));
        it.run(it.practice(u"file/a.bin?size=10"_s) + it.practice(u"file/kept.bin?size=10"_s));
        const QString file = it.folder.filePath(u"downloads/a.bin"_s);
        it.downloads.removeAndDelete(0);
        QTRY_COMPARE(it.downloads.rows()->count(), 1);
        QVERIFY(!QFileInfo::exists(file));
        QVERIFY(it.downloads.undoText().contains(u"in the trash"_s));
        it.downloads.undo();
        QCOMPARE(it.downloads.rows()->count(), 2);
        QTRY_VERIFY(QFileInfo::exists(file));
        // What can't go there stays, with its row.
        it.downloads.removeAndDelete(1);
        QTRY_VERIFY(it.downloads.notice().contains(u"kept.bin"_s));
        QCOMPARE(it.downloads.rows()->count(), 2);
        QVERIFY(QFileInfo::exists(it.folder.filePath(u"downloads/kept.bin"_s)));
    }
    void aFileThatWasHereBeforeIsNotTheTablesToDelete()
    {
        Live it;
        it.downloads.setTrash(std::make_shared<FolderTrash>(it.folder.filePath(u"trash"_s), QString()));
        it.run(it.practice(u"file/a.bin?size=10"_s));
        it.downloads.options()->setWhenExists(1);
        it.run(it.practice(u"file/a.bin?size=10"_s));
        QTRY_COMPARE(it.downloads.figures()->counts()[DownloadFilter::Done], 2);
        it.downloads.removeAndDelete(0);
        QTRY_COMPARE(it.downloads.rows()->count(), 1);
        QVERIFY(QFileInfo::exists(it.folder.filePath(u"downloads/a.bin"_s)));
    }

    void anEndOutOfSightIsToldOnce()
    {
        Live it;
        NotingNotifier notifier;
        bool isSeen = false;
        app::Endings endings(notifier, [&isSeen] { return isSeen; });
        endings.watch(it.downloads);
        it.run(it.practice(u"file/[1-3].bin?size=10"_s) + it.practice(u"status/404"_s));
        QTRY_COMPARE(notifier.told.size(), 1);
        QVERIFY2(notifier.told[0].contains(u"3 done, 1 failed"_s), qPrintable(notifier.told[0]));
        it.downloads.retryFailed();
        QTRY_COMPARE(notifier.told.size(), 2);
        isSeen = true;
        it.run(it.practice(u"file/4.bin?size=10"_s));
        isSeen = false;
        endings.stop();
        NotingNotifier other;
        app::Endings goingOn(other, [] { return false; });
        goingOn.watch(it.downloads);
        it.run(it.practice(u"file/5.bin?size=10"_s));
        QTRY_COMPARE(other.told.size(), 1);
        QCOMPARE(notifier.told.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestDownloadTable)
#include "tst_downloadtable.moc"
