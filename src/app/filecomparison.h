// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// What differs between two runs of files, or a run and a file that one was saved in, as a table for QML. Owned by
// FileJobs; keeps what it compared, whatever becomes of the runs.
#include <files/difference.h>

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace app {

class FileComparison : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by FileJobs")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QList<int> counts READ counts NOTIFY changed)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        FolderRole,
        ChangeRole,
        ChangeNameRole,
        ResultRole,
        SentenceRole
    };
    /// What is shown: Differences are all but the same; the others in the order of files::Change.
    enum Kind { Differences = -2, All = -1, New, Gone, Changed, Same, Unknown };
    Q_ENUM(Kind)

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_shown.size()); }

    /// Shows it, the differences first; `title` says what was compared with what.
    void open(files::Difference difference, const QString &title);
    Q_INVOKABLE void close();
    bool isOpen() const { return m_isOpen; }
    QString title() const { return m_title; }
    /// Something that one should know of it; often empty.
    QString note() const;
    /// All, differences, and of each change.
    QList<int> counts() const;
    int kind() const { return m_kind; }
    void setKind(int kind);
    /// In the path or a result, in any case of letters.
    QString search() const { return m_search; }
    void setSearch(const QString &text);

    const files::Difference &difference() const { return m_difference; }
    /// The row of the difference at this place of the table; null: there is none.
    const files::Difference::Row *rowAt(int place) const;
    /// The lines of all rows that the table shows.
    QString shownText() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    bool matches(const files::Difference::Row &row) const;
    void arrange();

    files::Difference m_difference;
    std::vector<int> m_shown;
    QString m_title;
    QString m_search;
    int m_kind = Differences;
    bool m_isOpen = false;
};

} // namespace app
