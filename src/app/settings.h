// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// What the program remembers between two starts, typed and checked. One object, owned by the Application; QML sees it
// as the singleton `Settings`. A change is written half a second later, and at the latest when the object goes.
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QRect>
#include <QTimer>
#include <QtQmlIntegration>

class QJSEngine;
class QQmlEngine;

namespace app {

class Settings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Theme theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(Language language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(bool isMotionReduced READ isMotionReduced WRITE setMotionReduced NOTIFY motionReducedChanged)
    Q_PROPERTY(bool hasLegend READ hasLegend WRITE setHasLegend NOTIFY hasLegendChanged)
    Q_PROPERTY(QString page READ page WRITE setPage NOTIFY pageChanged)
    Q_PROPERTY(QString folder READ folder CONSTANT)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    enum Theme { System, Light, Dark };
    Q_ENUM(Theme)
    enum Language { SystemLanguage, English, French };
    Q_ENUM(Language)

    /// Reads `path`. What is damaged is set aside and replaced by defaults; `notice()` then says so.
    explicit Settings(const QString &path, QObject *parent = nullptr);
    ~Settings() override;
    /// For the QML engine: the object of the Application.
    static Settings *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    Theme theme() const { return m_sessionTheme < 0 ? m_theme : Theme(m_sessionTheme); }
    void setTheme(Theme theme);
    Language language() const { return m_sessionLanguage < 0 ? m_language : Language(m_sessionLanguage); }
    void setLanguage(Language language);
    bool isMotionReduced() const { return m_isMotionReduced; }
    void setMotionReduced(bool isReduced);
    /// The timeline's legend is shown.
    bool hasLegend() const { return m_hasLegend; }
    void setHasLegend(bool hasLegend);
    QString page() const { return m_page; }
    void setPage(const QString &page);
    QString folder() const;

    /// For this time only: what --theme and --language asked for, by name; not written.
    void setSessionTheme(const QString &name);
    void setSessionLanguage(const QString &name);

    /// Whether gather returned exceptions the last time someone chose.
    bool isReturningExceptions() const { return m_isReturningExceptions; }
    void setReturningExceptions(bool isReturning);
    /// The window's place; an empty rectangle when it was never moved.
    QRect window() const { return m_window; }
    bool isMaximized() const { return m_isMaximized; }
    void setWindow(const QRect &window, bool isMaximized);
    /// What *Your own tasks* contained; its owner checks it.
    QJsonObject ownTasks() const { return m_ownTasks; }
    void setOwnTasks(const QJsonObject &tasks);
    /// The list and the options of the Downloads page; their owners check them.
    QJsonObject downloads() const { return m_downloads; }
    void setDownloads(const QJsonObject &downloads);
    /// The options of the Files page; their owner checks them.
    QJsonObject files() const { return m_files; }
    void setFiles(const QJsonObject &files);

    /// Empty, or one sentence about a file that was damaged or can't be written.
    QString notice() const;
    Q_INVOKABLE void dismissNotice();

    /// Writes now if anything changed.
    void save();

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    void motionReducedChanged();
    void hasLegendChanged();
    void pageChanged();
    void noticeChanged();

private:
    void read(const QJsonObject &content);
    QJsonObject toJson() const;
    void saveSoon();

    static Settings *s_instance;
    QString m_path;
    QTimer m_timer;
    bool m_isChanged = false;
    bool m_isDamaged = false;
    Theme m_theme = System;
    Language m_language = SystemLanguage;
    int m_sessionTheme = -1;
    int m_sessionLanguage = -1;
    bool m_isMotionReduced = false;
    bool m_hasLegend = true;
    bool m_isReturningExceptions = false;
    bool m_isMaximized = false;
    QString m_page;
    QRect m_window;
    QJsonObject m_ownTasks;
    QJsonObject m_downloads;
    QJsonObject m_files;
    QString m_setAside;
    QString m_writeProblem;
};

} // namespace app
