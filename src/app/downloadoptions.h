// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// How the next batch of downloads runs, as typed and chosen: its limits are rows with a text and what is wrong with it,
// the rest are properties. Checked with every key; turns into JSON to be remembered.
#include "downloadidentity.h"

#include <download/batch.h>

#include <QAbstractListModel>
#include <QJsonObject>
#include <QUrl>
#include <QtQmlIntegration>

namespace app {

class DownloadOptions : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Downloads")
    Q_PROPERTY(int onError READ onError WRITE setOnError NOTIFY changed)
    Q_PROPERTY(int whenExists READ whenExists WRITE setWhenExists NOTIFY changed)
    Q_PROPERTY(bool dropsDuplicates READ dropsDuplicates WRITE setDropsDuplicates NOTIFY changed)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(QUrl folderUrl READ folderUrl NOTIFY changed)
    Q_PROPERTY(QString folderProblem READ folderProblem NOTIFY changed)
    Q_PROPERTY(app::DownloadIdentity *identity READ identity CONSTANT)
    Q_PROPERTY(bool isGood READ isGood NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed)

public:
    enum Role { LabelRole = Qt::UserRole + 1, TextRole, PlaceholderRole, ProblemRole };
    enum Limit {
        AtOnce,
        PerHost,
        Attempts,
        ConnectLimit,
        ReplyLimit,
        StallLimit,
        TotalLimit,
        Speed,
        LowestSpeed,
        MostSize,
        Segments
    };
    static constexpr int limitCount = 11;

    /// Downloads go to `folder` as long as nobody chooses another.
    explicit DownloadOptions(const QString &folder, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// What was typed for the limit of this row.
    Q_INVOKABLE void edit(int row, const QString &text);
    /// Chooses the folder that a dialog gave.
    Q_INVOKABLE void chooseFolder(const QUrl &folder);

    int onError() const { return int(m_onError); }
    void setOnError(int mode);
    int whenExists() const { return int(m_whenExists); }
    void setWhenExists(int choice);
    bool dropsDuplicates() const { return m_dropsDuplicates; }
    void setDropsDuplicates(bool drops);
    QString folder() const { return m_folder; }
    void setFolder(const QString &folder);
    QUrl folderUrl() const { return QUrl::fromLocalFile(m_folder); }
    /// Empty, or why nothing can be saved there.
    QString folderProblem() const { return m_folderProblem; }
    /// Headers, passwords, cookies, proxy.
    DownloadIdentity *identity() { return &m_identity; }
    bool isGood() const;
    /// All of it in one line: "gather(return_exceptions) · 16 at once, 8 a host · …".
    QString line() const;

    /// Bytes a second, for all downloads together; 0: as many as come, or what was typed is no number.
    qint64 speedLimit() const { return m_limits[Speed].problem.isEmpty() ? m_limits[Speed].value : 0; }
    /// For a batch; only when isGood().
    download::BatchOptions batchOptions() const;
    QJsonObject toJson() const;
    /// Replaces everything; what is missing or makes no sense gets its default.
    void fromJson(const QJsonObject &object);
    /// Every sentence is said again.
    void retranslate();

Q_SIGNALS:
    void changed();
    void speedLimitChanged();

private:
    struct Typed {
        QString text;
        QString problem;
        qint64 value = 0; ///< a number, milliseconds, bytes, or bytes a second
    };
    void read(int row);
    QString label(int row) const;

    std::array<Typed, limitCount> m_limits;
    const QString m_defaultFolder;
    QString m_folder;
    QString m_folderProblem;
    DownloadIdentity m_identity;
    download::OnError m_onError = download::OnError::Collect;
    download::WhenExists m_whenExists = download::WhenExists::Rename;
    bool m_dropsDuplicates = false;
};

/// The folder as people write it: without the home folder it lies in.
QString folderText(const QString &path);

} // namespace app
