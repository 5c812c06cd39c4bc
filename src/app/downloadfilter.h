// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The downloads of one kind, as the chips above the table choose it.
#include <QSortFilterProxyModel>
#include <QtQmlIntegration>

namespace app {

class DownloadModel;

class DownloadFilter : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Downloads")
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY kindChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Kind { All, Active, Done, Failed, Cancelled, Paused };
    Q_ENUM(Kind)

    explicit DownloadFilter(DownloadModel &model, QObject *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    int count() const { return rowCount(); }
    /// The row of the model behind; -1 when there is no such row.
    int sourceRow(int row) const;

Q_SIGNALS:
    void kindChanged();
    void countChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Kind m_kind = All;
};

} // namespace app
