// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The commands and numbers of the Dashboard, for QML. Owns the runs; one object, owned by the Application.
#include "lateness.h"
#include "owntasks.h"
#include "runmodel.h"

#include <QObject>
#include <QtQmlIntegration>

class QJSEngine;
class QQmlEngine;

namespace app {

class Downloads;
class FileJobs;
class Settings;

class Dashboard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(app::RunModel *runs READ runs CONSTANT)
    Q_PROPERTY(app::OwnTasks *ownTasks READ ownTasks CONSTANT)
    Q_PROPERTY(int running READ running NOTIFY totalsChanged)
    Q_PROPERTY(int done READ done NOTIFY totalsChanged)
    Q_PROPERTY(int failed READ failed NOTIFY totalsChanged)
    Q_PROPERTY(int cancelled READ cancelled NOTIFY totalsChanged)
    Q_PROPERTY(bool isActive READ isActive NOTIFY totalsChanged)
    Q_PROPERTY(bool canClear READ canClear NOTIFY totalsChanged)
    Q_PROPERTY(QString lateness READ latenessText NOTIFY latenessChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged)

public:
    /// Remembers the last error mode and the own tasks in `settings`, which outlives it.
    explicit Dashboard(Settings &settings, QObject *parent = nullptr);
    /// Shows every batch of `downloads` in a card of its own.
    void show(Downloads &downloads);
    /// And every run of `jobs`.
    void show(FileJobs &jobs);
    ~Dashboard() override;
    /// For the QML engine: the object of the Application.
    static Dashboard *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    RunModel *runs() { return &m_runs; }
    const RunModel &runs() const { return m_runs; }
    OwnTasks *ownTasks() { return &m_ownTasks; }

    int running() const { return m_totals[0]; }
    int done() const { return m_totals[1]; }
    int failed() const { return m_totals[2]; }
    int cancelled() const { return m_totals[3]; }
    bool isActive() const { return m_totals[0] > 0; }
    bool canClear() const { return m_canClear; }
    /// "loop 0.4 ms late", or empty while nothing runs.
    QString latenessText() const;
    /// What can be undone, in words; empty when nothing can.
    QString undoText() const;

    Q_INVOKABLE void runGather();
    Q_INVOKABLE void runCreateTask();
    /// Runs the own tasks and remembers them; does nothing while they are not good.
    Q_INVOKABLE void runOwn();
    /// Remembers the own tasks as they are, good or not.
    Q_INVOKABLE void keepOwn();

    Q_INVOKABLE void cancelEverything();
    Q_INVOKABLE void cancelRun(int number);
    Q_INVOKABLE void cancelTask(int number, int row);
    Q_INVOKABLE void runAgain(int number);
    /// The error switch of a card, and what the next gather starts with.
    Q_INVOKABLE void setReturning(int number, bool isReturning);
    Q_INVOKABLE void remove(int number);
    Q_INVOKABLE void clearFinished();
    Q_INVOKABLE void undo();
    /// Puts what the awaiting code received, all of it, on the clipboard.
    Q_INVOKABLE void copyReceived(int number);

    /// Starts a run of any kind, for demonstrations and tests; returns its number.
    int launch(RunSpec spec) { return m_runs.add(RunActivity::started(std::move(spec))); }

Q_SIGNALS:
    void totalsChanged();
    void latenessChanged();
    void undoChanged();

private:
    void count();
    void retranslate();

    static Dashboard *s_instance;
    Settings &m_settings;
    RunModel m_runs;
    OwnTasks m_ownTasks;
    Lateness m_lateness;
    std::array<int, 4> m_totals{};
    bool m_canClear = false;
};

} // namespace app
