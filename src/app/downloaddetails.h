// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The details of one download, for QML: a line for each thing that is known. It stays with its download wherever the
// table moves it. Owned by Downloads.
#include "downloaddetailtext.h"
#include "downloadmodel.h"

namespace app {

class DownloadDetails : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Downloads")
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { SectionRole = Qt::UserRole + 1, LabelRole, ValueRole, IsProblemRole, IsFirstRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_lines.size()); }
    /// The file's name; empty while no download is shown.
    const QString &title() const { return m_title; }

    /// Shows this one; a null place: none.
    void show(const DownloadModel::Place &place);
    /// Says again what has changed.
    void update();
    /// Puts the line on the clipboard; -1: all of them.
    Q_INVOKABLE void copy(int line) const;

Q_SIGNALS:
    void titleChanged();
    void countChanged();

private:
    std::weak_ptr<BatchActivity> m_activity;
    std::size_t m_row = 0;
    QString m_title;
    std::vector<DetailLine> m_lines;
};

} // namespace app
