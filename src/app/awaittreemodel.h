// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// Who waits for whom at one event of a recording, as rows of a tree; tells as little as it can when that moves on.
#include <record/awaittree.h>

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace app {

class AwaitTreeModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the RunView")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        DepthRole,
        StateRole,
        WaitRole,
        PlaceRole,
        FramesRole,
        TaskRole,
        SentenceRole
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_rows.size()); }

    /// The tree of `recording` after `event` had happened; null or None: an empty one. Nothing is kept of either.
    void show(const record::Recording *recording, record::EventIndex event);
    /// Every text is another; the recording of the last show() is asked once more.
    void retranslate(const record::Recording *recording);

Q_SIGNALS:
    void countChanged();

private:
    struct Row {
        record::TaskIndex task = record::None;
        int depth = 0;
        int state = 0;
        QString name;
        QString wait;
        QString place;
        QString frames;
        friend bool operator==(const Row &, const Row &) = default;
    };
    static std::vector<Row> rowsOf(const record::Recording &recording, record::EventIndex event);
    void change(std::vector<Row> rows);

    std::vector<Row> m_rows;
    record::EventIndex m_event = record::None;
};

} // namespace app
