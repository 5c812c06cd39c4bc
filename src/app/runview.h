// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The view of one run: its recording as a timeline, a log, a tree of who waits for whom, and why something was cancelled.
// All share one cursor and one selection. It holds the activity it shows, so that closing a card takes nothing away; of a
// run that goes on it hears 30 times a second while it is shown. One object, owned by the Application.
#include "awaittreemodel.h"
#include "eventlogmodel.h"
#include "runmodel.h"
#include "whymodel.h"

#include <aio/coro.h>
#include <timeline/chart.h>
#include <timeline/ghost.h>

#include <QUrl>

class QJSEngine;
class QQmlEngine;

namespace app {

class RunView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY sourceChanged)
    Q_PROPERTY(bool isShown READ isShown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(QString title READ title NOTIFY statusChanged)
    Q_PROPERTY(QString status READ status NOTIFY statusChanged)
    Q_PROPERTY(int statusState READ statusState NOTIFY statusChanged)
    Q_PROPERTY(bool isLive READ isLive NOTIFY statusChanged)
    Q_PROPERTY(bool canCancelRun READ canCancelRun NOTIFY statusChanged)
    Q_PROPERTY(bool canCancelTask READ canCancelTask NOTIFY selectionChanged)
    Q_PROPERTY(QList<int> counts READ counts NOTIFY statusChanged)
    Q_PROPERTY(bool isFollowing READ isFollowing WRITE setFollowing NOTIFY followingChanged)
    Q_PROPERTY(QString cursorText READ cursorText NOTIFY cursorChanged)
    Q_PROPERTY(int logRow READ logRow NOTIFY cursorChanged)
    Q_PROPERTY(QString selectionText READ selectionText NOTIFY selectionChanged)
    Q_PROPERTY(int currentTask READ currentTask NOTIFY selectionChanged)
    Q_PROPERTY(bool hasSelection READ hasSelection NOTIFY selectionChanged)
    Q_PROPERTY(QStringList suffixes READ suffixes CONSTANT)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY filterChanged)
    Q_PROPERTY(int scope READ scope WRITE setScope NOTIFY filterChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(bool hasGhost READ hasGhost NOTIFY chartChanged)
    Q_PROPERTY(app::EventLogModel *log READ log CONSTANT)
    Q_PROPERTY(app::AwaitTreeModel *awaitTree READ awaitTree CONSTANT)
    Q_PROPERTY(app::WhyModel *why READ why CONSTANT)

public:
    /// The tasks that the filter leaves, by their state now; in the order of counts().
    enum Kind { All, Waiting, Done, Failed, Cancelled };
    Q_ENUM(Kind)
    /// What a recording can be saved as.
    enum Format { JsonLines, Trace, Svg, Png };
    Q_ENUM(Format)

    /// Shows activities of `runs`, which outlives it.
    explicit RunView(RunModel &runs, QObject *parent = nullptr);
    ~RunView() override;
    /// For the QML engine: the object of the Application.
    static RunView *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    /// Opens the run with this number; does nothing when there is none.
    Q_INVOKABLE void open(int number);
    Q_INVOKABLE void openNewest();
    /// Opens a recording, under a title.
    void open(record::Recording recording, const QString &title);
    /// Another recording in the place of one that was opened: selection, filter and cursor stay where they can. `ghost`
    /// is what was different before; there is room up to `until`, though nothing happens there.
    void show(record::Recording recording, const QString &title, timeline::Ghost ghost = {},
              record::Time until = record::Time::min());
    /// A run that goes on elsewhere, in a time of its own.
    struct Growing {
        /// Stays until show() or close().
        const record::Recording *recording;
        std::function<bool()> isLive;
        std::function<record::Time()> now;
        std::function<void(record::TaskIndex)> cancel;
        /// What is shown from the start on, so that the scale stays.
        record::Time until;
    };
    /// Follows such a run in the place of what is shown; takes up what happened in updateAll() and update() only.
    void follow(Growing run, const QString &title);
    Q_INVOKABLE void close();

    bool isOpen() const { return m_activity != nullptr || m_isFile; }
    /// A page shows it: what is live is followed then, and else left alone.
    bool isShown() const { return m_isShown; }
    void setShown(bool isShown);
    QString title() const;
    QString status() const;
    int statusState() const;
    /// The run goes on.
    bool isLive() const { return m_growing ? m_growing->isLive() : m_activity && !m_activity->isSettled(); }
    /// Tasks in all, and those that wait, are done, have failed, were cancelled.
    QList<int> counts() const { return m_counts; }
    QString notice() const { return m_notice; }
    Q_INVOKABLE void dismissNotice();

    /// Writes the recording as it is now; says so in the notice when that fails.
    Q_INVOKABLE void save(const QUrl &file, Format format);
    /// Reads a file on another thread, and opens it; says in the notice what is wrong with it.
    Q_INVOKABLE void openFile(const QUrl &file);
    /// Whether a file says that it is a recording.
    static bool isRecording(const QString &path);
    /// The endings of file names, by Format.
    QStringList suffixes() const;

    const record::Recording &recording() const;
    const timeline::Chart &chart() const { return m_chart; }
    /// What was different in the run before; empty when there is none.
    const timeline::Ghost &ghost() const { return m_ghost; }
    bool hasGhost() const { return !m_ghost.isEmpty(); }
    /// The loop's time in a run that goes on; else the end of the recording.
    record::Time now() const;
    void setFolded(timeline::LaneIndex lane, bool isFolded);
    Q_INVOKABLE void foldAll(bool isFolded);

    record::Time cursor() const { return m_cursor; }
    /// Puts the cursor there; a run that goes on is no longer followed.
    void setCursor(record::Time cursor);
    /// The cursor stays at what happens now.
    bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool isFollowing);
    QString cursorText() const;
    /// The row of the log that belongs to the selected event, or to the cursor; -1: none.
    int logRow() const;

    record::TaskIndex selectedTask() const { return m_task; }
    record::EventIndex selectedEvent() const { return m_event; }
    /// The selected task's number; -1: none.
    int currentTask() const { return hasSelection() ? int(m_task) : -1; }
    bool hasSelection() const { return m_task != record::None; }
    /// Selects a task, or one of its events, to which the cursor goes. None and None: nothing.
    void select(record::TaskIndex task, record::EventIndex event);
    /// The task's event before the selected one, or the one after it; without one, the one at the cursor.
    void selectNeighbour(bool isNext);
    Q_INVOKABLE void selectLogRow(int row);
    Q_INVOKABLE void selectAwaiting(int row);
    Q_INVOKABLE void selectWhy(int row);
    /// The selection in a sentence, for a screen reader; often empty.
    QString selectionText() const;

    QString filter() const { return m_filter.name; }
    void setFilter(const QString &text);
    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    /// An aio::ScopeKind; -1: tasks in any, or none.
    int scope() const { return m_filter.scope ? int(*m_filter.scope) : -1; }
    void setScope(int scope);

    bool canCancelTask() const;
    bool canCancelRun() const { return m_activity && m_activity->canCancel(); }
    /// Cancels the selected task; does nothing when it is done.
    Q_INVOKABLE void cancelTask();
    Q_INVOKABLE void cancelRun();

    EventLogModel *log() { return &m_log; }
    AwaitTreeModel *awaitTree() { return &m_awaitTree; }
    WhyModel *why() { return &m_why; }
    /// Takes up what happened since; the timer does so otherwise.
    void update();
    /// The same with all words, which update() makes anew more seldom.
    void updateAll();

Q_SIGNALS:
    void sourceChanged();
    void shownChanged();
    void statusChanged();
    void followingChanged();
    void cursorChanged();
    void selectionChanged();
    void filterChanged();
    void noticeChanged();
    /// The chart has other lanes, or goes on: what is painted is old.
    void chartChanged();

private:
    aio::Coro<> read(QString path);
    void begin();
    void watch();
    void replace(record::Recording recording, const QString &title);
    void go(record::TaskIndex task, record::EventIndex event);
    void applyFilter();
    bool isWanted(record::TaskIndex task) const;
    void count();
    void showAwaiting();
    void say(const QString &notice);
    void retranslate();

    static RunView *s_instance;
    RunModel &m_runs;
    std::shared_ptr<Activity> m_activity;
    int m_number = 0;
    record::Recording m_recording; ///< of a file
    QString m_fileTitle;
    bool m_isFile = false;
    std::optional<Growing> m_growing;

    timeline::Chart m_chart;
    timeline::Ghost m_ghost;
    EventLogModel m_log;
    AwaitTreeModel m_awaitTree;
    WhyModel m_why;
    QTimer m_timer;
    int m_ticks = 0;

    record::Time m_cursor{};
    record::TaskIndex m_task = record::None;
    record::EventIndex m_event = record::None;
    timeline::Filter m_filter;
    Kind m_kind = All;
    QList<int> m_counts{0, 0, 0, 0, 0};
    QString m_notice;
    bool m_isFollowing = false;
    bool m_isShown = false;
};

} // namespace app
