// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Which bytes are here, beside a list of bits that says the same slowly.
#include <download/extents.h>

#include <dice.h>

#include <QTest>

#include <algorithm>
#include <array>

using namespace download;

namespace {

constexpr int fileSize = 64;
using Bits = std::array<bool, fileSize>;

std::vector<Run> runsOf(const Bits &bits, bool wanted)
{
    std::vector<Run> runs;
    for (int at = 0; at < fileSize; ++at) {
        if (bits[std::size_t(at)] != wanted)
            continue;
        if (!runs.empty() && runs.back().end == at)
            ++runs.back().end;
        else
            runs.push_back({at, at + 1});
    }
    return runs;
}

} // namespace

class TestExtents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyOrderOfAdditionsSaysWhatBitsSay()
    {
        Dice dice(2026);
        for (int round = 0; round < 2'000; ++round) {
            Extents extents;
            Bits bits{};
            for (int count = dice.below(12); count > 0; --count) {
                const int begin = dice.below(fileSize);
                const int end = std::min(fileSize, begin + dice.below(16));
                extents.add({begin, end});
                std::fill(bits.begin() + begin, bits.begin() + end, true);
            }
            QCOMPARE(extents.runs(), runsOf(bits, true));
            QCOMPARE(extents.gaps(fileSize), runsOf(bits, false));
            QCOMPARE(extents.total(), qint64(std::count(bits.begin(), bits.end(), true)));
            QCOMPARE(extents.isWhole(fileSize),
                     std::all_of(bits.begin(), bits.end(), [](bool bit) { return bit; }));
            const int at = dice.below(fileSize);
            const auto missing = std::find(bits.begin() + at, bits.end(), false);
            QCOMPARE(extents.reach(at), qint64(missing - bits.begin()));
            const auto before = std::find(std::make_reverse_iterator(bits.begin() + at), bits.rend(), false);
            QCOMPARE(extents.before(at), qint64(before - std::make_reverse_iterator(bits.begin() + at)));
            QCOMPARE(Extents::fromText(extents.toText()), std::optional(extents));
        }
    }

    void clippingForgetsWhatIsBehindTheEndAndWhatIsShort()
    {
        Extents extents;
        extents.add({0, 10});
        extents.add({20, 25});
        extents.add({30, 50});
        QCOMPARE(extents.clipped(40, 5).toText(), "0-10,30-40");
        QCOMPARE(extents.clipped(34, 5).toText(), "0-10");
        QCOMPARE(extents.clipped(0).toText(), "");
    }

    void nonsenseIsNoText_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"x", "1", "1-", "-1", "5-5", "5-4", "0-4,2-6", "0-4,4-6", "4-6,0-2", "0-4,",
                                 "0-4-6", "0-99999999999999999999"})
            QTest::newRow(text) << QByteArray(text);
    }

    void nonsenseIsNoText()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!Extents::fromText(text));
    }
};

QTEST_GUILESS_MAIN(TestExtents)
#include "tst_extents.moc"
