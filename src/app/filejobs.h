// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The commands of the Files page, for QML: names of files and folders, options, a table of what was run. Owns the runs;
// one object, owned by the Application.
#include "filecomparison.h"
#include "filefigures.h"
#include "filemodel.h"
#include "fileoptions.h"
#include "filetrash.h"

#include <QTimer>
#include <QUrl>

class QJSEngine;
class QQmlEngine;

namespace app {

class Settings;

class FileJobs : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(app::FileOptions *options READ options CONSTANT)
    Q_PROPERTY(app::FileModel *rows READ rows CONSTANT)
    Q_PROPERTY(app::FileFigures *figures READ figures CONSTANT)
    Q_PROPERTY(app::FileTrash *trash READ trash CONSTANT)
    Q_PROPERTY(app::FileComparison *comparison READ comparison CONSTANT)
    Q_PROPERTY(QStringList comparableNames READ comparableNames NOTIFY runChanged)
    Q_PROPERTY(QStringList places READ places NOTIFY placesChanged)
    Q_PROPERTY(QString startText READ startText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY runChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY noticeChanged)
    Q_PROPERTY(bool isActive READ isActive NOTIFY runChanged)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY runChanged)
    Q_PROPERTY(bool hasResults READ hasResults NOTIFY runChanged)
    Q_PROPERTY(app::FileOptions::Operation shownOperation READ shownOperation NOTIFY runChanged)
    Q_PROPERTY(QString textName READ textName NOTIFY runChanged)
    Q_PROPERTY(QStringList runNames READ runNames NOTIFY runChanged)
    Q_PROPERTY(int currentRun READ currentRun WRITE setCurrentRun NOTIFY runChanged)

public:
    /// What results can be saved as; Text is the form of the usual tool.
    enum Format { Text, Csv, Json };
    Q_ENUM(Format)

    /// Remembers the options in `settings`, which outlives it.
    explicit FileJobs(Settings &settings, QObject *parent = nullptr);
    /// Cancels what goes on and waits for that, a second at most.
    ~FileJobs() override;
    /// For the QML engine: the object of the Application.
    static FileJobs *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    FileOptions *options() { return &m_options; }
    FileModel *rows() { return &m_rows; }
    FileFigures *figures() { return &m_figures; }
    FileTrash *trash() { return &m_trash; }
    FileComparison *comparison() { return &m_comparison; }

    /// What was dropped or chosen, as people write it.
    QStringList places() const;
    Q_INVOKABLE void take(const QList<QUrl> &urls);
    /// The same for arguments of a command line.
    void take(const QStringList &paths);
    Q_INVOKABLE void removePlace(int index);
    Q_INVOKABLE void clearPlaces();

    /// "Make checksums", "Verify" …
    QString startText() const;
    /// Empty, or why nothing can be started.
    QString problem() const;
    /// Something that went wrong, in one sentence; or empty.
    QString notice() const { return m_notice; }
    QString undoText() const;
    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismiss();

    Q_INVOKABLE void start();
    /// Starts this, whatever was chosen.
    std::shared_ptr<FileActivity> launch(files::JobOptions options);
    /// Of all runs.
    Q_INVOKABLE void cancelAll();
    bool isActive() const { return m_isActive; }

    /// The runs that can be shown, the newest first; at most twelve are kept.
    QStringList runNames() const;
    int currentRun() const { return m_current; }
    void setCurrentRun(int run);
    /// What the run that is shown has come to; empty while it goes on.
    QString note() const;
    /// The run that is shown is over, and has rows.
    bool hasResults() const;
    FileOptions::Operation shownOperation() const;
    /// The run that is shown is over, and has failed rows that can be read once more.
    bool canRetry() const;
    Q_INVOKABLE void retryFailed();

    /// The runs that the one that is shown can be compared with: over, with the same kind of result.
    QStringList comparableNames() const;
    /// From the run at this place of comparableNames() to the one that is shown.
    Q_INVOKABLE void compareWithRun(int place);
    /// From a file of checksums, or one that results were saved in as JSON, to the run that is shown.
    Q_INVOKABLE void compareWithFile(const QUrl &file);

    /// "SHA256SUMS": the customary name of the results as text.
    QString textName() const;
    /// The name that a dialog proposes.
    Q_INVOKABLE QString fileName(app::FileJobs::Format format) const;
    /// Writes the results of all rows of the run that is shown; says in the notice when that fails.
    Q_INVOKABLE void save(const QUrl &file, app::FileJobs::Format format);
    /// Puts the results of all rows that the table shows on the clipboard.
    Q_INVOKABLE void copyShown();
    /// The same for the comparison.
    Q_INVOKABLE void saveComparison(const QUrl &file, app::FileJobs::Format format);
    Q_INVOKABLE void copyComparison();
    Q_INVOKABLE void openCompared(int place);

    // One row each, by its place in `rows`.
    Q_INVOKABLE void cancel(int place);
    Q_INVOKABLE void retry(int place);
    Q_INVOKABLE void open(int place);
    Q_INVOKABLE void showInFolder(int place);
    /// Its result, as a line in the form of the usual tool; without one, its error.
    Q_INVOKABLE void copy(int place);
    /// As text, quoted for a shell where text alone would lose bytes; and as the address of a file.
    Q_INVOKABLE void copyPath(int place);

Q_SIGNALS:
    void changed();
    void placesChanged();
    void noticeChanged();
    void runChanged();
    /// A run began.
    void started(const std::shared_ptr<app::FileActivity> &activity);

private:
    const files::Job *job() const;
    std::vector<std::size_t> comparable() const;
    void compare(const std::variant<files::Listing, QString> &before, const QString &name);
    void write(const QUrl &file, const QByteArray &content);
    void add(QByteArrayList paths);
    void moveOn();
    void showRun(const std::shared_ptr<FileActivity> &run);
    void goOn(const std::vector<std::size_t> &rows);
    void say(const QString &notice);
    void keep();
    void retranslate();

    static FileJobs *s_instance;
    Settings &m_settings;
    FileOptions m_options;
    FileModel m_rows;
    FileFigures m_figures;
    FileTrash m_trash{m_options, m_rows};
    FileComparison m_comparison;
    QTimer m_timer;
    QByteArrayList m_paths;
    QByteArrayList m_cleared; ///< what the last removal took the places from; empty: it can't be undone
    std::vector<std::shared_ptr<FileActivity>> m_runs; ///< the newest first
    QString m_notice;
    int m_current = -1;
    int m_overCount = 0;
    bool m_isActive = false;
};

} // namespace app
