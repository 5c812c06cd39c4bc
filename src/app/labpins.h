// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The cancels of a run that can be moved in time: those that the scenario makes itself, which are parameters of it, and
// those that come from outside, which can also be given another task and be taken away.
#include <lab/whatif.h>

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace app {

class LabPins : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the Lab")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        TimeRole = Qt::UserRole + 1, ///< in seconds from the start
        TargetRole,                  ///< the name of the task
        IsOwnRole,                   ///< the scenario's own
        SentenceRole                 ///< "cancel B at 1.20 s"
    };

    /// Where a pin's time is kept.
    struct Pin {
        lab::Axis axis;
        double time = 0;
        QString target;
        /// Of several that the scenario makes in a row none comes before the one before it.
        double least = 0;
        double most = 3600;
    };

    explicit LabPins(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_pins.size()); }

    /// Shows the pins of `whatIf`; those that only moved keep their delegates.
    void show(const lab::WhatIf &whatIf);
    /// The pin of a row, or null.
    const Pin *at(int row) const;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Pin> m_pins;
};

} // namespace app
