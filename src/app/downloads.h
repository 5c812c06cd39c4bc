// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The commands of the Downloads page, for QML: a list that is edited, options, a table of what was started. Owns the
// transport, the practice server and the batches; one object, owned by the Application.
#include "downloadfigures.h"
#include "downloadfilter.h"
#include "downloadmodel.h"
#include "downloadoptions.h"
#include "practicesite.h"
#include "urleditor.h"

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
    Q_PROPERTY(QString startText READ startText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY noticeChanged)
    Q_PROPERTY(bool canClear READ canClear NOTIFY activeChanged)
    Q_PROPERTY(bool isActive READ isActive NOTIFY activeChanged)

public:
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
    const DownloadModel &model() const { return m_model; }
    bool isActive() const { return m_isActive; }
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
    QString undoText() const;

    /// Starts the list; above a thousand addresses it asks first, and a second call starts them.
    Q_INVOKABLE void start();
    Q_INVOKABLE void cancelAll();
    Q_INVOKABLE void retryFailed();
    Q_INVOKABLE void copyFailed();
    Q_INVOKABLE void clearFinished();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismiss();

    /// Puts nine pages, or addresses that misbehave, into the list.
    Q_INVOKABLE void practise(bool isMixed);
    /// Adds what was dropped or opened: files are read as lists, anything else is text.
    Q_INVOKABLE void take(const QList<QUrl> &urls, const QString &text = {});
    /// The same for arguments of a command line.
    void take(const QStringList &arguments);

    // One row each, by its place in `rows`.
    Q_INVOKABLE void act(int row);
    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void showInFolder(int row);
    Q_INVOKABLE void copyUrl(int row);
    Q_INVOKABLE void copyError(int row);
    Q_INVOKABLE void cancel(int row);
    Q_INVOKABLE void retry(int row);
    Q_INVOKABLE void allowOnce(int row);
    Q_INVOKABLE void remove(int row);

    /// Starts these, whatever the editor contains.
    std::shared_ptr<BatchActivity> launch(std::vector<download::ListItem> items,
                                          download::BatchOptions options);
    /// Starts the nine pages of the practice server.
    Q_INVOKABLE void startPractice();
    PracticeSite &practiceSite() { return m_site; }
    /// What every address of the practice server begins with.
    Q_INVOKABLE QString practiceBase() { return m_site.base(); }
    /// Remembers list and options now.
    void keep();

Q_SIGNALS:
    void changed();
    void noticeChanged();
    void activeChanged();
    /// A batch began, or a row of it began again.
    void started(const std::shared_ptr<app::BatchActivity> &activity);

private:
    aio::Coro<> startList(QString text, bool isAside, bool isUnique, download::BatchOptions options);
    aio::Coro<> readFiles(QStringList paths);
    DownloadModel::Place place(int row) const;
    void again(const DownloadModel::Place &place, bool isAllowing);
    void moveOn();
    void say(const QString &notice);
    void retranslate();
    const std::shared_ptr<download::Wire> &wire();

    static Downloads *s_instance;
    Settings &m_settings;
    std::shared_ptr<download::Wire> m_wire;
    PracticeSite m_site;
    UrlEditor m_editor;
    DownloadOptions m_options;
    DownloadModel m_model;
    DownloadFilter m_rows;
    DownloadFigures m_figures;
    QTimer m_timer;
    QString m_notice;
    bool m_isActive = false;
    bool m_canClear = false;
    bool m_isAsking = false;
    bool m_isRemoved = false; ///< the newest thing to say is what was removed
};

} // namespace app
