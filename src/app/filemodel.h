// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The rows of a run of files that the table shows: of one kind, with a text in them, in an order. Changes are collected
// and told by flush(). While a run goes on, what comes is put at its place in the order of the names, and at the end in
// any other order; when it is over, it is sorted once.
#include "fileactivity.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace app {

class FileModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by FileJobs")
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY arrangementChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY arrangementChanged)
    Q_PROPERTY(Key key READ key NOTIFY arrangementChanged)
    Q_PROPERTY(bool isDescending READ isDescending NOTIFY arrangementChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        FolderRole,
        DetailRole,
        StateRole,
        StateNameRole,
        ProgressRole,
        SizeRole,
        ResultRole,
        CanCancelRole,
        CanRetryRole,
        LotRole,
        LotNameRole,
        SentenceRole
    };
    /// What becomes of a duplicate.
    enum Lot { None, Stays, Leaves, InTrash };
    Q_ENUM(Lot)
    enum Kind { All, Active, Done, Failed, Cancelled };
    Q_ENUM(Kind)
    /// What it is sorted by; Name is the order of the names given, and below a folder that of the paths.
    enum Key { Name, Size, Result };
    Q_ENUM(Key)

    explicit FileModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_shown.size()); }

    /// Shows this run, in the order of its names, or of its groups; null: none.
    void show(std::shared_ptr<FileActivity> activity);
    const std::shared_ptr<FileActivity> &activity() const { return m_activity; }
    /// The row of the job at this place of the table; -1: there is none.
    int rowAt(int place) const;
    /// The rows of the job, as they are shown.
    const std::vector<int> &shown() const { return m_shown; }

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    /// In the path or the checksum, in any case of letters.
    QString search() const { return m_search; }
    void setSearch(const QString &text);
    Key key() const { return m_key; }
    bool isDescending() const { return m_isDescending; }
    /// Sorts by this; by the same once more: the other way round.
    Q_INVOKABLE void sortBy(app::FileModel::Key key);

    /// Tells what changed since the last time.
    void flush();
    /// Says all texts again.
    void refresh();

Q_SIGNALS:
    void countChanged();
    void arrangementChanged();

private:
    Lot lot(std::size_t row) const;
    QString lotName(std::size_t row) const;
    QString detail(std::size_t row) const;
    QString sentence(std::size_t row) const;
    void note(int row);
    void settle();
    bool matches(int row) const;
    quint64 sortKey(std::size_t row) const;
    const std::vector<int> &order();
    void arrange();
    void leave(const std::vector<int> &places);
    void enter(std::vector<int> rows);
    void place();
    void tell(const std::vector<int> &rows, const QList<int> &roles);
    const files::Job &job() const { return m_activity->job(); }

    std::shared_ptr<FileActivity> m_activity;
    std::vector<int> m_shown;
    std::vector<int> m_order;    ///< all rows, sorted
    std::vector<int> m_places;   ///< by row of the job; -1: not shown
    std::vector<bool> m_isNoted; ///< by row of the job
    std::vector<int> m_noted;    ///< rows that changed
    Kind m_kind = All;
    Key m_key = Name;
    QString m_search;
    bool m_isDescending = false;
    bool m_isOrdered = false; ///< m_order is that of the key, and will stay so
};

} // namespace app
