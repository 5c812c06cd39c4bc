// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
//
// What the window says of a file that several connections fetch, on the virtual clock.
#include <app/downloaddetailtext.h>
#include <app/downloadtext.h>

#include <aio/simulation.h>

#include <attributes.h>
#include <ratedwire.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::DownloadText;

namespace {

constexpr qint64 MiB = 1 << 20;

/// A file of 40 MiB at 2 MiB/s for each connection.
struct Bench {
    QTemporaryDir folder;
    std::shared_ptr<downloadtesting::RatedWire> wire = std::make_shared<downloadtesting::RatedWire>();
    std::shared_ptr<download::Batch> batch;
    aio::Simulation simulation; ///< goes first: its tasks use the others

    Bench()
    {
        wire->content = QByteArray(40 * MiB, 'x');
        wire->perConnection = 2 * MiB;
        download::BatchOptions options;
        options.folder = folder.path();
        std::vector<download::ListItem> items{{"https://a.test/large.bin", u"large"_s, 1}};
        batch = std::make_shared<download::Batch>(std::move(items), options, wire);
        simulation.call([this] { batch->start(); });
    }
    ~Bench()
    {
        simulation.call([this] { batch->cancel(); });
        simulation.runUntilIdle();
    }
    Q_DISABLE_COPY_MOVE(Bench)
    [[nodiscard]] QList<double> pieces() const { return DownloadText::pieces(*batch, 0); }
    [[nodiscard]] QString detail(const QString &label) const
    {
        for (const app::DetailLine &line : app::DownloadDetailText::lines(*batch, 0)) {
            if (line.label == label)
                return line.value;
        }
        return {};
    }
};

} // namespace

class TestDownloadPieces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QTemporaryDir folder;
        if (!downloadtesting::keepsAttributes(folder.path()))
            QSKIP("this file system keeps no attributes, and so nothing is divided");
    }

    void thePiecesThatAreHereAreShown()
    {
        Bench bench;
        bench.simulation.advance(900ms);
        QCOMPARE(bench.pieces(), QList<double>());
        QCOMPARE(DownloadText::detail(*bench.batch, 0), QString());
        bench.simulation.advance(3s);
        const QList<double> pieces = bench.pieces();
        QCOMPARE(pieces.size(), 8); // four connections
        QVERIFY(std::is_sorted(pieces.begin(), pieces.end()));
        QCOMPARE(pieces.first(), 0.0);
        QVERIFY(pieces.last() < 1.0);
        double sum = 0;
        for (qsizetype at = 0; at < pieces.size(); at += 2)
            sum += pieces[at + 1] - pieces[at];
        QVERIFY(std::abs(sum - DownloadText::progress(*bench.batch, 0)) < 1e-9);
        QCOMPARE(DownloadText::detail(*bench.batch, 0), u"4 connections"_s);
    }

    void theDetailsSayHowItWasPutTogether()
    {
        Bench bench;
        bench.simulation.runUntilIdle();
        QCOMPARE(bench.detail(u"Connections"_s), u"up to 4 at once"_s);
        QVERIFY(bench.detail(u"End"_s).contains(u"seams"_s));
    }

    void whatIsPausedShowsItsPiecesAndWhatIsDoneNone()
    {
        Bench bench;
        bench.simulation.advance(4s);
        bench.simulation.call([&bench] { bench.batch->pause(); });
        bench.simulation.runUntilIdle();
        QCOMPARE(bench.pieces().size(), 8);
        bench.simulation.call([&bench] { bench.batch->resume(); });
        bench.simulation.runUntilIdle();
        QCOMPARE(bench.batch->rows()[0].state, download::RowState::Done);
        QCOMPARE(bench.pieces(), QList<double>());
        QVERIFY(bench.detail(u"Went on"_s).contains(u"with gaps"_s));
    }
};

QTEST_GUILESS_MAIN(TestDownloadPieces)
#include "tst_downloadpieces.moc"
