// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The downloads that the table shows, and their order: those of one kind, as the chips above it choose it, that contain
// what is searched for, sorted by a column. Those that go on keep their places while only their figures change.
#include <QSortFilterProxyModel>
#include <QtQmlIntegration>

namespace app {

class DownloadModel;

class DownloadFilter : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Downloads")
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY kindChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(Key key READ key NOTIFY orderChanged)
    Q_PROPERTY(bool isDescending READ isDescending NOTIFY orderChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Kind { All, Active, Done, Failed, Cancelled, Paused };
    Q_ENUM(Kind)
    /// What rows are sorted by; List is the order of the list.
    enum Key { List, Name, State, Size, Time };
    Q_ENUM(Key)

    explicit DownloadFilter(DownloadModel &model, QObject *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    /// In names and addresses, in any case of letters; empty: everything.
    const QString &search() const { return m_search; }
    void setSearch(const QString &text);
    Key key() const { return m_key; }
    bool isDescending() const { return m_isDescending; }
    /// Sorts by it; the same once more, the other way round; a third time, as the list is.
    Q_INVOKABLE void sortBy(app::DownloadFilter::Key key);
    int count() const { return rowCount(); }
    /// The row of the model behind; -1 when there is no such row.
    int sourceRow(int row) const;
    /// Where a row of the model behind is shown; -1: nowhere.
    int shownRow(int sourceRow) const;

Q_SIGNALS:
    void kindChanged();
    void searchChanged();
    void orderChanged();
    void countChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &one, const QModelIndex &other) const override;

private:
    void refilter();

    DownloadModel &m_model;
    Kind m_kind = All;
    QString m_search;
    Key m_key = List;
    bool m_isDescending = false;
};

} // namespace app
