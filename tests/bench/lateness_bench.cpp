// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// How late the event loop of the awaiting thread is while many downloads run: a timer is due every millisecond, as for
// a window that is being moved.
//   lateness_bench FOLDER AT_ONCE URL...
#include <download/batch.h>
#include <download/transport.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        std::fputs("lateness_bench FOLDER AT_ONCE URL...\n", stderr);
        return 2;
    }
    download::BatchOptions options;
    options.folder = arguments[1];
    options.atOnce = arguments[2].toInt();
    std::vector<download::ListItem> items;
    for (const QString &url : arguments.mid(3))
        items.push_back({url.toUtf8(), url, 1});

    const auto batch = std::make_shared<download::Batch>(std::move(items), options,
                                                         std::make_shared<download::Transport>());
    std::vector<double> late;
    qint64 due = 0;
    QElapsedTimer clock;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, [&] {
        if (batch->isSettled()) {
            QCoreApplication::quit();
            return;
        }
        constexpr qint64 millisecond = 1'000'000;
        const qint64 now = clock.nsecsElapsed();
        late.push_back(std::max(0.0, double(now - due) / millisecond));
        due = now + millisecond;
    });
    clock.start();
    batch->start();
    timer.start(1);
    QCoreApplication::exec();

    std::sort(late.begin(), late.end());
    const auto at = [&](double share) { return late[std::size_t(double(late.size() - 1) * share)]; };
    std::printf(
        "lateness, %d at once: median %.2f ms, p99 %.2f ms, worst %.2f ms (%zu samples, %d of %zu files)\n",
        options.atOnce, at(0.5), at(0.99), late.back(), late.size(), batch->summary().done,
        batch->rows().size());
    return 0;
}
