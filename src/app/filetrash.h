// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// What of the duplicates stays and what goes to the trash, for QML: for the run that the table shows. Owned by FileJobs.
#include "filemodel.h"
#include "fileoptions.h"

#include <QUrl>

namespace app {

class FileTrash : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by FileJobs")
    Q_PROPERTY(bool isOffered READ isOffered NOTIFY changed)
    Q_PROPERTY(QStringList ruleNames READ ruleNames NOTIFY changed)
    Q_PROPERTY(int rule READ rule NOTIFY changed)
    Q_PROPERTY(QString statement READ statement NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(bool canStart READ canStart NOTIFY changed)
    Q_PROPERTY(bool canPutBack READ canPutBack NOTIFY changed)
    Q_PROPERTY(bool isUnderWay READ isUnderWay NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)

public:
    FileTrash(FileOptions &options, FileModel &rows);

    /// Deals with the run that the table shows.
    void follow();
    /// Says everything again.
    void update() { Q_EMIT changed(); }

    /// The run is over and has found duplicates.
    bool isOffered() const { return removal() != nullptr; }
    /// What stays of each group: by files::KeepRule; the last asks for a folder.
    QStringList ruleNames() const;
    int rule() const;
    Q_INVOKABLE void choose(int rule);
    /// Keeps what lies in there.
    Q_INVOKABLE void chooseFolder(const QUrl &folder);
    /// Keeps what lies in the folder of the row at this place of the table.
    Q_INVOKABLE void chooseFolderOf(int place);
    /// Changes the lot of the row at this place; the last that stays of a group is not let go, which is said.
    Q_INVOKABLE void toggle(int place);

    /// What would go, and how much.
    QString statement() const;
    /// What has become of it; empty before.
    QString outcome() const;
    bool canStart() const;
    Q_INVOKABLE void start();
    bool canPutBack() const;
    Q_INVOKABLE void putBack();
    bool isUnderWay() const;
    /// 0 to 1.
    double progress() const;

Q_SIGNALS:
    void changed();
    /// Files are about to move.
    void began();
    /// Files have moved; what can be undone has changed.
    void moved();
    /// It can't be done, in a sentence.
    void refused(const QString &why);

private:
    files::Removal *removal() const { return m_rows.activity() ? m_rows.activity()->removal() : nullptr; }

    FileOptions &m_options;
    FileModel &m_rows;
    QMetaObject::Connection m_connection;
};

} // namespace app
