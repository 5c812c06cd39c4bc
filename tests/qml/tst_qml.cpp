// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Runs the tst_*.qml of this folder against the program's own QML module, with a profile that nobody else sees.
#include <app/dashboard.h>
#include <app/downloads.h>
#include <app/filejobs.h>
#include <app/icons.h>
#include <app/lab.h>
#include <app/language.h>
#include <app/profile.h>
#include <app/runview.h>
#include <app/settings.h>

#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(CoroscopePlugin)

class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        m_profile = std::make_unique<app::Profile>(app::Profile::temporary());
        m_settings = std::make_unique<app::Settings>(m_profile->file(QStringLiteral("settings.json")));
        m_settings->setLanguage(app::Settings::English);
        m_language = std::make_unique<app::Language>(*m_settings);
        m_downloads = std::make_unique<app::Downloads>(*m_settings,
                                                       m_profile->file(QStringLiteral("downloads")));
        m_dashboard = std::make_unique<app::Dashboard>(*m_settings);
        m_dashboard->show(*m_downloads);
        m_files = std::make_unique<app::FileJobs>(*m_settings);
        m_dashboard->show(*m_files);
        m_runView = std::make_unique<app::RunView>(*m_dashboard->runs());
        m_lab = std::make_unique<app::Lab>(nullptr);
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImageProvider(QStringLiteral("icon"), new app::IconProvider);
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_language->setEngine(engine);
    }
    /// Before the application goes: without one no thread gets events, and some have threads to end.
    void cleanupTestCase()
    {
        m_language->setEngine(nullptr);
        m_lab.reset();
        m_runView.reset();
        m_dashboard.reset();
        m_files.reset();
        m_downloads.reset();
    }

private:
    std::unique_ptr<app::Profile> m_profile;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<app::Language> m_language;
    std::unique_ptr<app::Downloads> m_downloads;
    std::unique_ptr<app::FileJobs> m_files;
    std::unique_ptr<app::Dashboard> m_dashboard;
    std::unique_ptr<app::RunView> m_runView;
    std::unique_ptr<app::Lab> m_lab;
};

QUICK_TEST_MAIN_WITH_SETUP(coroscope, Setup)
#include "tst_qml.moc"
