// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The program with a window: makes profile, settings, language, dashboard and the QML engine, in the order in which
// they need one another, and obeys the options. main() owns it, after the QGuiApplication.
#include "closing.h"
#include "dashboard.h"
#include "demos.h"
#include "downloads.h"
#include "endings.h"
#include "filejobs.h"
#include "lab.h"
#include "language.h"
#include "notifier.h"
#include "options.h"
#include "profile.h"
#include "runview.h"
#include "settings.h"
#include "singleinstance.h"
#include "windowplace.h"

#include <live/taskserver.h>

#include <QQmlApplicationEngine>
#include <QTemporaryDir>

class QQuickWindow;

namespace app {

class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(const Options &options);
    ~Application() override;

    /// Runs until the window is closed; gives the exit code. A second start returns at once.
    int run();

private:
    /// Hands the options to the window that is open already.
    int joinFirst() const;
    bool load();
    /// From now on `coroscope-cli top` can ask for the tasks.
    void answerForTasks();
    /// Where the files of a demonstration go: never to the user's own.
    QString demoFolder();
    /// What demonstrations play on.
    Stage stage();
    /// What a start asks for, the first or a later one.
    void obey(const Options &options);
    /// Files and addresses, each where it belongs; `isForFiles`: files go to the Files page, whatever they are.
    void open(QStringList names, bool isForFiles);
    void raise();

    const Options m_options;
    Profile m_profile;
    SingleInstance m_instance;
    std::unique_ptr<live::TaskServer> m_taskServer;
    Settings m_settings;
    Language m_language;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    Downloads m_downloads;
    FileJobs m_files;
    Dashboard m_dashboard;
    DesktopNotifier m_notifier;
    Endings m_endings;
    RunView m_runView;
    Lab m_lab;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

} // namespace app
