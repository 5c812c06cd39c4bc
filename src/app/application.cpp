// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "application.h"

#include "grab.h"
#include "icons.h"
#include "listfile.h"
#include "selftest.h"

#include <aio/loop.h>
#include <live/socketpath.h>

#include <QFileInfo>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Of a picture that says nothing else: the size of the design's.
constexpr QSize pictureSize{1440, 900};

/// Where downloads go as long as nobody chooses: for a picture or a test to its own profile.
QString downloadFolder(const Options &options, const Profile &profile)
{
    return options.isAlone()
               ? profile.file(u"downloads"_s)
               : QStandardPaths::writableLocation(QStandardPaths::DownloadLocation) + u"/coroscope"_s;
}

/// The settings, with what a start asks for.
Settings &asked(Settings &settings, const Options &options)
{
    settings.setSessionTheme(options.theme);
    settings.setSessionLanguage(options.language);
    settings.setPage(options.page);
    return settings;
}

} // namespace

Application::Application(const Options &options)
    : m_options(options)
    , m_profile(options.isAlone() ? Profile::temporary() : Profile::in(options.profile))
    , m_instance(m_profile)
    , m_settings(m_profile.file(u"settings.json"_s))
    , m_language(asked(m_settings, options))
    , m_downloads(m_settings, downloadFolder(options, m_profile))
    , m_files(m_settings)
    , m_dashboard(m_settings)
    , m_endings(m_notifier, [] { return QGuiApplication::applicationState() == Qt::ApplicationActive; })
    , m_runView(*m_dashboard.runs())
    , m_lab(nullptr)
{
    if (options.selfTest)
        SelfTest::listen();
    m_language.setEngine(&m_engine);
    m_lab.program()->keepIn(m_profile.file(u"programs.json"_s));
    m_dashboard.show(m_downloads);
    m_dashboard.show(m_files);
    connect(&m_instance, &SingleInstance::told, this, [this](const QJsonObject &message) {
        obey(Options::fromJson(message));
        raise();
    });
}

Application::~Application() { m_language.setEngine(nullptr); }

int Application::run()
{
    if (!m_profile.problem().isEmpty()) {
        std::fprintf(stderr, "coroscope: %s\n", qUtf8Printable(m_profile.problem()));
        return 2;
    }
    if (!m_options.isAlone() && !m_instance.claim())
        return joinFirst();
    if (!m_options.isAlone()) {
        answerForTasks();
        m_endings.watch(m_downloads);
        m_endings.watch(m_files);
        connect(&m_notifier, &Notifier::activated, this, &Application::raise);
        m_downloads.bringBack(m_profile.file(u"downloads.journal"_s));
        m_downloads.rememberHosts(m_profile.file(u"download-hosts.json"_s));
    }
    if (!load())
        return 1;

    const auto size = m_options.isAlone() ? m_options.size.value_or(pictureSize) : m_options.size;
    const WindowPlace place(*m_window, m_settings, size);
    const Closing closing(*m_window, m_dashboard);
    connect(&closing, &Closing::begun, &m_downloads, &Downloads::leave);
    connect(&closing, &Closing::begun, &m_endings, &Endings::stop);
    m_window->show();
    if (m_options.selfTest)
        new SelfTest(*m_window, m_settings, stage(), this);
    else if (!m_options.grab.isEmpty())
        new Grab(*m_window, stage(), m_options, this);
    obey(m_options);
    const int code = QGuiApplication::exec();
    // What is still tidying up was given its time; that it ends here is meant, and no news to report.
    aio::Loop::current().setUnhandledHandler([](const aio::Unhandled &) {});
    m_settings.save();
    return code;
}

int Application::joinFirst() const
{
    if (m_instance.tellFirst(m_options.toJson()))
        return 0;
    std::fprintf(stderr, "coroscope: the window that uses %s does not answer\n",
                 qUtf8Printable(m_profile.folder()));
    return 1;
}

void Application::answerForTasks()
{
    m_taskServer = std::make_unique<live::TaskServer>(aio::Loop::current());
    if (!m_taskServer->listen(live::socketPath(m_profile.folder(), live::TasksSocket)))
        qWarning("Nobody can ask this window for its tasks: %s", qUtf8Printable(m_taskServer->errorString()));
}

bool Application::load()
{
    m_engine.addImageProvider(u"icon"_s, new IconProvider);
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    m_engine.load(QUrl(u"qrc:/qt/qml/Coroscope/Main.qml"_s));
    m_window = m_engine.rootObjects().isEmpty() ? nullptr
                                                : qobject_cast<QQuickWindow *>(m_engine.rootObjects()[0]);
    return m_window != nullptr;
}

void Application::obey(const Options &options)
{
    asked(m_settings, options);
    if (!options.page.isEmpty() || !options.open.isEmpty() || !options.demo.isEmpty())
        m_runView.close();
    open(options.open, options.page == "files"_L1);
    if (!options.scenario.isEmpty()) {
        m_settings.setPage(u"lab"_s);
        m_lab.open(options.scenario);
    }
    if (options.demo.isEmpty())
        return;
    if (options.page.isEmpty())
        m_settings.setPage(demoPage(options.demo));
    startDemo(options.demo, stage());
}

void Application::open(QStringList names, bool isForFiles)
{
    const auto recording = std::find_if(names.begin(), names.end(), &RunView::isRecording);
    if (recording != names.end() && !isForFiles) {
        m_runView.openFile(QUrl::fromLocalFile(*recording));
        names.erase(recording);
    }
    const auto program = std::find_if(names.begin(), names.end(), &LabProgram::isProgramFile);
    if (program != names.end() && !isForFiles) {
        m_settings.setPage(u"lab"_s);
        m_lab.program()->openFile(QUrl::fromLocalFile(*program));
        names.erase(program);
    }
    const auto firstFile = std::stable_partition(names.begin(), names.end(), [&](const QString &each) {
        return !QFileInfo::exists(each) || (!isForFiles && ListFileReader::isList(each));
    });
    const QStringList files(firstFile, names.end());
    names.erase(firstFile, names.end());
    if (!files.isEmpty()) {
        m_settings.setPage(u"files"_s);
        m_files.take(files);
    }
    if (!names.isEmpty()) {
        m_settings.setPage(u"downloads"_s);
        m_downloads.take(names);
    }
}

Stage Application::stage() { return {m_dashboard, m_downloads, m_files, m_runView, m_lab, demoFolder()}; }

QString Application::demoFolder()
{
    if (m_options.isAlone() || !m_options.profile.isEmpty())
        return m_profile.file(u"demonstration"_s);
    if (!m_demoFolder)
        m_demoFolder = std::make_unique<QTemporaryDir>();
    return m_demoFolder->path();
}

void Application::raise()
{
    if (m_window->visibility() == QWindow::Minimized)
        m_window->showNormal();
    m_window->raise();
    m_window->requestActivate();
}

} // namespace app
