// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The rows of one activity. Changes are collected and told by flush(), at most 30 times a second: the rows whose
// state changed with all their roles, those that are under way with what time changes. Rows may be added at the end.
#include "activity.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace app {

class TaskModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the RunModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        StateRole,
        StateNameRole,
        ProgressRole,
        CleanUpRole,
        TimeRole,
        ResultRole,
        CanCancelRole,
        SentenceRole
    };

    explicit TaskModel(std::shared_ptr<const Activity> activity, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return m_count; }

    /// Tells what changed since the last time.
    void flush();
    /// The language changed: every text is another.
    void retranslate();

Q_SIGNALS:
    void countChanged();

private:
    void grow();
    void markChanged(int row);
    void tell(int first, int last, const QList<int> &roles);

    const std::shared_ptr<const Activity> m_activity;
    int m_count;
    std::vector<int> m_changed; ///< rows, each once
    std::vector<bool> m_isChanged;
};

} // namespace app
