// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// How late the window's event loop is while its Downloads page shows many rows and many of them run: a timer is due every
// millisecond, as for a window that is being moved. Frames are painted as the platform wants them; offscreen does.
//   downloadpage_bench ROWS AT_ONCE [list|waterfall] [SECONDS]
#include <app/dashboard.h>
#include <app/downloads.h>
#include <app/filejobs.h>
#include <app/icons.h>
#include <app/lab.h>
#include <app/language.h>
#include <app/profile.h>
#include <app/runview.h>
#include <app/settings.h>

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlExtensionPlugin>
#include <QQuickWindow>
#include <QTimer>

#include <algorithm>
#include <cstdio>

Q_IMPORT_QML_PLUGIN(CoroscopePlugin)

using namespace Qt::StringLiterals;

namespace {

/// Numbers of milliseconds, and what is said of them.
struct Samples {
    std::vector<double> values;
    void print(const char *name)
    {
        if (values.empty())
            return;
        std::sort(values.begin(), values.end());
        const auto at = [this](double share) {
            return values[std::size_t(double(values.size() - 1) * share)];
        };
        std::printf("%s: median %.2f ms, p99 %.2f ms, worst %.2f ms (%zu samples)\n", name, at(0.5), at(0.99),
                    values.back(), values.size());
    }
};

constexpr double millisecond = 1e6;

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("downloadpage_bench ROWS AT_ONCE [list|waterfall] [SECONDS]\n", stderr);
        return 2;
    }
    const int seconds = arguments.size() > 4 ? arguments[4].toInt() : 20;
    const app::Profile profile = app::Profile::temporary();
    app::Settings settings(profile.file(u"settings.json"_s));
    settings.setPage(u"downloads"_s);
    const app::Language language(settings);
    app::Downloads downloads(settings, profile.file(u"downloads"_s));
    downloads.setWaterfall(arguments.value(3) == "waterfall"_L1);
    app::FileJobs files(settings);
    app::Dashboard dashboard(settings);
    dashboard.show(downloads);
    dashboard.show(files);
    app::RunView runView(*dashboard.runs());
    app::Lab lab(nullptr);
    QQmlApplicationEngine engine;
    engine.addImageProvider(u"icon"_s, new app::IconProvider);
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.load(QUrl(u"qrc:/qt/qml/Coroscope/Main.qml"_s));
    auto *const window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 1;
    window->resize(1440, 900);
    window->show();

    download::BatchOptions options = downloads.options()->batchOptions();
    options.atOnce = arguments[2].toInt();
    const QString list = downloads.practiceBase() + u"file/[1-%1].bin?size=20000\n"_s.arg(arguments[1]);
    downloads.launch(download::items(list), options, {.isKept = false});

    Samples late;
    Samples frames;
    QElapsedTimer clock;
    QElapsedTimer frame;
    qint64 due = 0;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        const qint64 now = clock.nsecsElapsed();
        late.values.push_back(std::max(0.0, double(now - due) / millisecond));
        due = now + qint64(millisecond);
        if (!downloads.isActive() || clock.elapsed() > seconds * 1000LL)
            QCoreApplication::quit();
    });
    QObject::connect(window, &QQuickWindow::beforeSynchronizing, &timer, [&] { frame.start(); });
    QObject::connect(window, &QQuickWindow::frameSwapped, &timer,
                     [&] { frames.values.push_back(double(frame.nsecsElapsed()) / millisecond); });
    clock.start();
    timer.start(1);
    QGuiApplication::exec();

    std::printf("%s rows, %s at once, %s: %d done in %.1f s\n", qPrintable(arguments[1]),
                qPrintable(arguments[2]), downloads.isWaterfall() ? "waterfall" : "list",
                downloads.model().count(app::TaskState::Done), double(clock.elapsed()) / 1000);
    late.print("lateness of the loop");
    frames.print("frame");
    return 0;
}
