// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The commands of the Downloads page, for QML: a list that is edited, options, a table of what was started. Owns the
// transport, the practice server and the batches; one object, owned by the Application.
#include "downloaddetails.h"
#include "downloadfigures.h"
#include "downloadfilter.h"
#include "downloadmodel.h"
#include "downloadoptions.h"
#include "downloadselection.h"
#include "downloadwaterfall.h"
#include "practicesite.h"
#include "urleditor.h"

#include <download/journal.h>
#include <files/trash.h>

#include <QTimer>

class QJSEngine;
class QQmlEngine;

namespace app {

class Settings;

class Downloads : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(app::UrlEditor *editor READ editor CONSTANT)
    Q_PROPERTY(app::DownloadOptions *options READ options CONSTANT)
    Q_PROPERTY(app::DownloadFilter *rows READ rows CONSTANT)
    Q_PROPERTY(app::DownloadFigures *figures READ figures CONSTANT)
    Q_PROPERTY(app::DownloadSelection *selection READ selection CONSTANT)
    Q_PROPERTY(app::DownloadDetails *details READ details CONSTANT)
    Q_PROPERTY(app::DownloadWaterfall *waterfall READ waterfall CONSTANT)
    Q_PROPERTY(bool isWaterfall READ isWaterfall WRITE setWaterfall NOTIFY viewChanged)
    Q_PROPERTY(QString startText READ startText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY noticeChanged)
    Q_PROPERTY(bool offersResume READ offersResume NOTIFY noticeChanged)
    Q_PROPERTY(bool canClear READ canClear NOTIFY activeChanged)
    Q_PROPERTY(bool canResume READ canResume NOTIFY activeChanged)
    Q_PROPERTY(bool hasRows READ hasRows NOTIFY activeChanged)
    Q_PROPERTY(bool isActive READ isActive NOTIFY activeChanged)

public:
    /// What results can be saved as: CSV, JSON, or the addresses of what failed.
    enum Format { Csv, Json, FailedList };
    Q_ENUM(Format)
    /// What can be done with a row, or with one of those that are selected with it.
    enum Command {
        CanOpen = 1,
        CanPause = 2,
        CanResume = 4,
        CanCancel = 8,
        CanRetry = 16,
        CanAllow = 32,
        CanRemove = 64,
        CanCopyError = 128,
        CanMove = 256,
        CanCheck = 512,
        CanLimit = 1024
    };
    Q_DECLARE_FLAGS(Commands, Command)
    Q_FLAG(Commands)

    /// Remembers list and options in `settings`, which outlives it. Files go to `folder` unless another is chosen; a
    /// `wire` of its own is for tests.
    explicit Downloads(Settings &settings, const QString &folder,
                       std::shared_ptr<download::Wire> wire = nullptr, QObject *parent = nullptr);
    /// Cancels what goes on and waits for that, a second at most.
    ~Downloads() override;
    /// For the QML engine: the object of the Application.
    static Downloads *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    UrlEditor *editor() { return &m_editor; }
    DownloadOptions *options() { return &m_options; }
    DownloadFilter *rows() { return &m_rows; }
    DownloadFigures *figures() { return &m_figures; }
    DownloadSelection *selection() { return &m_selection; }
    DownloadDetails *details() { return &m_details; }
    DownloadWaterfall *waterfall() { return &m_waterfall; }
    /// The table shows when each row did what, in place of what it came to.
    bool isWaterfall() const { return m_isWaterfall; }
    void setWaterfall(bool isWaterfall);
    const DownloadModel &model() const { return m_model; }
    /// Whether a row goes on, rows that are paused apart.
    bool isActive() const { return m_isActive; }
    /// Whether a row is paused.
    bool canResume() const { return m_canResume; }
    bool hasRows() const { return m_hasRows; }
    /// Whether there is a row that is over.
    bool canClear() const { return m_canClear; }

    /// "Download 9", "Download 1,200 after all".
    QString startText() const;
    /// Empty, or why nothing can be started.
    QString problem() const;
    /// Asked before very many are started; empty: nothing to ask.
    QString question() const;
    /// Something that went wrong, in one sentence; or empty.
    QString notice() const { return m_notice; }
    /// Whether the notice is about rows that can be resumed.
    bool offersResume() const { return m_offersResume && m_canResume; }
    QString undoText() const;

    /// Starts the list; above a thousand addresses it asks first, and a second call starts them.
    Q_INVOKABLE void start();
    /// The same, and each waits until it is resumed.
    Q_INVOKABLE void startPaused();
    Q_INVOKABLE void pauseAll();
    Q_INVOKABLE void resumeAll();
    Q_INVOKABLE void cancelAll();
    Q_INVOKABLE void retryFailed();
    Q_INVOKABLE void copyFailed();
    Q_INVOKABLE void clearFinished();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismiss();

    /// The name that a dialog proposes.
    Q_INVOKABLE QString fileName(app::Downloads::Format format) const;
    /// Writes what the table shows; says in the notice when that fails.
    Q_INVOKABLE void save(const QUrl &file, app::Downloads::Format format);
    /// Puts what the table shows on the clipboard, as lines of cells.
    Q_INVOKABLE void copyShown();
    /// Adds what is on the clipboard to the list.
    Q_INVOKABLE void paste();

    /// Puts nine pages, or addresses that misbehave, into the list.
    Q_INVOKABLE void practise(bool isMixed);
    /// Adds what was dropped or opened: files are read as lists, anything else is text.
    Q_INVOKABLE void take(const QList<QUrl> &urls, const QString &text = {});
    /// The same for arguments of a command line.
    void take(const QStringList &arguments);

    // One row each, by its place in `rows`; where it is selected with others, these too.
    Q_INVOKABLE app::Downloads::Commands commandsFor(int row) const;
    Q_INVOKABLE void act(int row);
    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void showInFolder(int row);
    Q_INVOKABLE void copyUrl(int row);
    Q_INVOKABLE void copyError(int row);
    Q_INVOKABLE void cancel(int row);
    /// Pauses a row that goes on, and lets one go on that is paused.
    Q_INVOKABLE void togglePause(int row);
    Q_INVOKABLE void retry(int row);
    Q_INVOKABLE void allowOnce(int row);
    /// Why a pasted text is no checksum; empty: it is one.
    Q_INVOKABLE QString checksumProblem(const QString &text) const;
    /// Compares the file of the row with a pasted checksum, at once or when it is complete.
    Q_INVOKABLE void check(int row, const QString &checksum);
    /// Why a text is no speed in kB/s; empty: it is one, or nothing, which is no limit.
    Q_INVOKABLE QString speedProblem(const QString &text) const;
    /// The speed limit of the row as it would be typed.
    Q_INVOKABLE QString speedLimit(int row) const;
    /// Limits the speed of those that are not over, each by itself.
    Q_INVOKABLE void limitSpeed(int row, const QString &kilobytes);
    /// Earlier in the order of what waits for its turn, or later; gives where the row is shown then.
    Q_INVOKABLE int moveUp(int row);
    Q_INVOKABLE int moveDown(int row);
    /// Takes those that are over or paused off the table; their files stay.
    Q_INVOKABLE void remove(int row);
    /// The same, and what is here of their files goes to the trash, from where undo() brings it back.
    Q_INVOKABLE void removeAndDelete(int row);
    /// Puts the row and those selected with it as lines of cells on the clipboard.
    Q_INVOKABLE void copyRows(int row);
    /// Shows the details of this one row.
    Q_INVOKABLE void showDetails(int row);
    /// The trash of a test.
    void setTrash(std::shared_ptr<const files::Trash> trash) { m_trash = std::move(trash); }

    /// How a batch is started.
    struct Launch {
        bool isPaused = false;
        bool isKept = true; ///< in the journal
        int journalId = 0;  ///< its number there
    };
    /// Starts these, whatever the editor contains.
    std::shared_ptr<BatchActivity> launch(std::vector<download::ListItem> items,
                                          download::BatchOptions options, const Launch &how);
    /// Starts the nine pages of the practice server.
    Q_INVOKABLE void startPractice();
    PracticeSite &practiceSite() { return m_site; }
    /// What every address of the practice server begins with.
    Q_INVOKABLE QString practiceBase() { return m_site.base(); }
    /// Remembers list and options now.
    void keep();
    /// Shows the rows of the last session, paused, and from now on keeps those of this one in the journal at `path`.
    void bringBack(const QString &path);
    /// Remembers in the file at `path`, for a day, which hosts bear only so many downloads at once.
    void rememberHosts(const QString &path);
    /// What is cancelled from now on comes back with the next start.
    void leave() { m_journal->close(); }

Q_SIGNALS:
    void changed();
    void noticeChanged();
    void activeChanged();
    void viewChanged();
    /// A batch began, or a row of it began again.
    void started(const std::shared_ptr<app::BatchActivity> &activity);

private:
    aio::Coro<> startList(QString text, bool isAside, bool isUnique, download::BatchOptions options,
                          bool isPaused);
    aio::Coro<> readJournal(QString path);
    void show(const download::Journal::Opened &opened);
    void begin(bool isPaused);
    /// Shows a batch above the others.
    std::shared_ptr<BatchActivity> add(const std::shared_ptr<download::Batch> &batch);
    aio::Coro<> readFiles(QStringList paths);
    DownloadModel::Place place(int row) const;
    std::vector<DownloadModel::Place> places(int row) const;
    int move(int row, bool isUp);
    std::vector<DownloadModel::Place> removable(int row) const;
    std::vector<const download::Row *> shownRows() const;
    QString cells(const DownloadModel::Place &place) const;
    aio::Coro<> deleteRows(std::vector<DownloadModel::Place> places);
    aio::Coro<> giveBack();
    void again(const DownloadModel::Place &place, bool isAllowing);
    void resume(const DownloadModel::Place &place);
    void askForSecret(const DownloadModel::Place &place);
    /// Rows that lack their secret give way to these, which have it.
    void replaceWithheld(const std::vector<download::Row> &rows, const download::BatchOptions &options);
    /// The same with what Batch::rowsFor() made; they are in the journal already, if they are to be.
    std::shared_ptr<BatchActivity> launchRows(std::vector<download::Row> rows, download::BatchOptions options,
                                              const Launch &how);
    void removeRows(const std::vector<int> &rows);
    void moved(const std::shared_ptr<BatchActivity> &activity);
    void moveOn();
    void say(const QString &notice);
    void retranslate();
    void saveHosts();
    void sayDiskRefused(const download::Batch &batch);
    const std::shared_ptr<download::Wire> &wire();

    static Downloads *s_instance;
    Settings &m_settings;
    std::shared_ptr<download::Wire> m_wire;
    const std::shared_ptr<download::Journal> m_journal = std::make_shared<download::Journal>();
    const std::shared_ptr<download::HostLimits> m_hostLimits = std::make_shared<download::HostLimits>();
    QString m_hostsPath;
    QTimer m_hostsTimer;
    bool m_areHostsChanged = false;
    PracticeSite m_site;
    QString m_oldPractice; ///< where the practice server was last time
    UrlEditor m_editor;
    DownloadOptions m_options;
    DownloadModel m_model;
    DownloadFilter m_rows;
    DownloadSelection m_selection;
    DownloadDetails m_details;
    DownloadWaterfall m_waterfall;
    DownloadFigures m_figures;
    QTimer m_timer;
    QString m_notice;
    std::shared_ptr<const files::Trash> m_trash = files::Trash::ofTheDesktop();
    std::vector<std::pair<QByteArray, QByteArray>>
        m_trashed; ///< what the last removal took: from where, and where it is
    bool m_isWaterfall = false;
    bool m_hasRows = false;
    bool m_isActive = false;
    bool m_canClear = false;
    bool m_canResume = false;
    bool m_offersResume = false;
    bool m_isAsking = false;
    bool m_isRemoved = false; ///< the newest thing to say is what was removed
};

} // namespace app
