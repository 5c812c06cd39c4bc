// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// How late the window's event loop is while its Downloads page shows many rows and many of them run: a timer is due every
// millisecond, as for a window that is being moved. Frames are painted as the platform wants them; offscreen does. The
// start of all rows is told apart from the rest. With "typing" a list of as many lines stands in the editor instead, and
// is typed into: how long each key takes, and how late the loop is meanwhile.
//   downloadpage_bench ROWS AT_ONCE [list|waterfall|typing] [SECONDS]
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
#include <QEventLoop>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlExtensionPlugin>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

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
/// What follows from the start, and what belongs to it.
constexpr qint64 startTakes = 2000;

double since(const QElapsedTimer &clock) { return double(clock.nsecsElapsed()) / millisecond; }

/// Lets the loop run for so long, and measures how late it is.
class Lateness {
public:
    Samples run(std::chrono::milliseconds duration, const std::function<bool()> &isOver = {})
    {
        Samples samples;
        QElapsedTimer clock;
        QEventLoop loop;
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        qint64 due = qint64(millisecond);
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            const qint64 now = clock.nsecsElapsed();
            samples.values.push_back(std::max(0.0, double(now - due) / millisecond));
            due = now + qint64(millisecond);
            if (clock.elapsed() > duration.count() || (isOver && isOver()))
                loop.quit();
        });
        clock.start();
        timer.start(1);
        loop.exec();
        return samples;
    }
};

/// Keys in the middle of a list of so many lines: letters, ends of lines, deletions.
void type(QQuickWindow *window, app::Downloads &downloads, int lines)
{
    QString list;
    for (int line = 0; line < lines; ++line)
        list += u"https://example.com/folder/file-%1.bin\n"_s.arg(line);
    downloads.editor()->setText(list);
    Lateness().run(std::chrono::seconds(2)).print("the list appears");
    QQuickItem *area = nullptr;
    const auto find = [&area](auto self, QQuickItem *item) -> void {
        if (item->inherits("QQuickTextEdit") && item->isVisible())
            area = item;
        for (QQuickItem *const child : item->childItems())
            self(self, child);
    };
    find(find, window->contentItem());
    if (!area) {
        std::puts("no editor");
        return;
    }
    area->forceActiveFocus();
    area->setProperty("cursorPosition", list.size() / 2);
    Samples keys;
    Samples late;
    const auto press = [&](int key, const QString &text) {
        QElapsedTimer clock;
        clock.start();
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(window, &down);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(window, &up);
        keys.values.push_back(since(clock));
        const Samples after = Lateness().run(std::chrono::milliseconds(200));
        late.values.push_back(*std::max_element(after.values.begin(), after.values.end()));
    };
    for (int round = 0; round < 10; ++round) {
        for (const QChar letter : u"ab/c"_s)
            press(Qt::Key_A, letter);
        press(Qt::Key_Return, u"\n"_s);
        press(Qt::Key_Backspace, {});
    }
    keys.print("a key");
    late.print("the latest that the loop is in the 200 ms after a key");
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("downloadpage_bench ROWS AT_ONCE [list|waterfall|typing] [SECONDS]\n", stderr);
        return 2;
    }
    const QString part = arguments.value(3, u"list"_s);
    const std::chrono::seconds longest(arguments.size() > 4 ? arguments[4].toInt() : 20);
    const app::Profile profile = app::Profile::temporary();
    app::Settings settings(profile.file(u"settings.json"_s));
    settings.setPage(u"downloads"_s);
    const app::Language language(settings);
    app::Downloads downloads(settings, profile.file(u"downloads"_s));
    downloads.setWaterfall(part == "waterfall"_L1);
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
    Samples frames;
    QElapsedTimer frame;
    QObject::connect(window, &QQuickWindow::beforeSynchronizing, window, [&] { frame.start(); });
    QObject::connect(window, &QQuickWindow::frameSwapped, window,
                     [&] { frames.values.push_back(since(frame)); });
    Lateness().run(std::chrono::seconds(1));
    if (part == "typing"_L1) {
        type(window, downloads, arguments[1].toInt());
        return 0;
    }

    downloads.options()->edit(app::DownloadOptions::AtOnce, arguments[2]);
    downloads.editor()->setText(downloads.practiceBase()
                                + u"file/[1-%1].bin?size=20000\n"_s.arg(arguments[1]));
    Lateness().run(std::chrono::seconds(1)); // the verdict
    frames.values.clear();
    std::printf("%s rows, %s at once, %s\n", qPrintable(arguments[1]), qPrintable(arguments[2]),
                qPrintable(part));
    QElapsedTimer clock;
    clock.start();
    downloads.start();
    downloads.start(); // it asks whether so many are meant
    const auto isOver = [&downloads] { return downloads.model().rowCount() > 0 && !downloads.isActive(); };
    Lateness().run(std::chrono::milliseconds(startTakes), isOver).print("lateness of the loop, start");
    Lateness().run(longest, isOver).print("lateness of the loop, then");
    std::printf("%d done in %.1f s\n", downloads.model().count(app::TaskState::Done),
                double(clock.elapsed()) / 1000);
    frames.print("frame");
    return 0;
}
