// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A name server that does not answer: a look-up can't be stopped, and nothing may wait for it.
#include <download/batch.h>
#include <download/transport.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <netdb.h>
#include <thread>

using namespace download;
using namespace std::chrono_literals;

namespace {

constexpr auto slowness = 60s;
std::atomic<int> lookups{0};

} // namespace

/// In place of the C library's, for every part of this program, libcurl's threads included.
extern "C" int getaddrinfo(const char *, const char *, const addrinfo *, addrinfo **)
{
    ++lookups;
    std::this_thread::sleep_for(slowness);
    return EAI_AGAIN;
}

class TestSlowLookup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cancelDoesNotWaitForTheNameServer()
    {
        QElapsedTimer clock;
        clock.start();
        QTemporaryDir folder;
        {
            const std::vector<ListItem> items(20, ListItem{"https://slow.test/file.bin", "slow", 1});
            BatchOptions options;
            options.folder = folder.path();
            const auto batch = std::make_shared<Batch>(items, options, std::make_shared<Transport>());
            batch->start();
            QTRY_VERIFY(lookups > 0);
            batch->cancel();
            QTRY_VERIFY(batch->isSettled());
            QCOMPARE(batch->count(RowState::Cancelled), 20);
        }
        // The transport is gone, too, and the name server has still not answered.
        QVERIFY(clock.elapsed() < 30'000);
    }

    void theConnectLimitHoldsMeanwhile()
    {
        QTemporaryDir folder;
        BatchOptions options;
        options.folder = folder.path();
        options.attempts = 1;
        options.limits.connect = 300ms;
        const auto batch = std::make_shared<Batch>(
            std::vector<ListItem>{{"https://slow.test/file.bin", "slow", 1}}, options,
            std::make_shared<Transport>());
        batch->start();
        QTRY_VERIFY(batch->isSettled());
        QCOMPARE(batch->rows()[0].error->kind, ErrorKind::ConnectTimeout);
        QCOMPARE(batch->rows()[0].error->host, "slow.test");
    }
};

QTEST_GUILESS_MAIN(TestSlowLookup)
#include "tst_slowlookup.moc"
