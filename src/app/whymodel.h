// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// Why a cancel or a failure of a recording happened: the chain that led to it, a sentence a row, its first cause last.
#include <record/why.h>

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace app {

class WhyModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the RunView")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { SentenceRole = Qt::UserRole + 1, TimeRole, PlaceRole, StateRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_steps.size()); }

    /// Explains `event`, or the last cancel or failure of `task` when there is nothing about the event to explain. Both
    /// None, or no recording: an empty chain. The recording must stay until the next call.
    void explain(const record::Recording *recording, record::TaskIndex task, record::EventIndex event);
    /// The event a step is about, or None.
    record::EventIndex eventAt(int row) const;
    /// Every text is another.
    void retranslate();

Q_SIGNALS:
    void countChanged();

private:
    const record::Recording *m_recording = nullptr;
    std::vector<record::WhyStep> m_steps;
};

} // namespace app
