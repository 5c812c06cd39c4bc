// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The outcome strip: what the run would come to along all values of what is moved, found on another thread; only the
// newest question is answered. A stretch is a row: where it begins and ends, how main ends there, and what flips at its
// begin.
#include <lab/whatif.h>

#include <aio/task.h>

#include <QAbstractListModel>
#include <QTimer>
#include <QtQmlIntegration>

namespace app {

class LabStrip : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the Lab")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool isWorking READ isWorking NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(double from READ from NOTIFY changed)
    Q_PROPERTY(double to READ to NOTIFY changed)
    Q_PROPERTY(bool isTime READ isTime NOTIFY changed)

public:
    enum Role {
        FirstRole = Qt::UserRole + 1, ///< its first value
        LastRole,                     ///< its last value
        StateRole,                    ///< a TaskState: how main ends
        SentenceRole                  ///< what flips where it begins; of the first stretch how main ends
    };

    explicit LabStrip(QObject *parent = nullptr);
    ~LabStrip() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_stretches.size()); }
    bool isWorking() const { return m_pause.isActive() || (m_sweep.isValid() && !m_sweep.done()); }
    /// What is moved, in words; empty: there is nothing.
    QString about() const { return m_about; }

    /// The range of values; and whether they are times of the run, as those of a cancel are.
    double from() const { return m_from; }
    double to() const { return m_to; }
    bool isTime() const { return m_isTime; }

    /// Asks for the strip of `whatIf` along `axis`. What is shown stays until the answer is there.
    void ask(lab::WhatIf whatIf, lab::Axis axis, double from, double to, bool isTime, const QString &about);
    void clear();
    /// The first value of the next stretch after `value`, or of the one before it; `value` when there is none.
    double neighbour(double value, bool isNext) const;

Q_SIGNALS:
    void changed();

private:
    aio::Coro<> sweep(lab::WhatIf whatIf, lab::Axis axis, double from, double to);
    void start();
    void show(std::vector<lab::Stretch> stretches);

    std::vector<lab::Stretch> m_stretches;
    QString m_about;
    double m_from = 0;
    double m_to = 0;
    bool m_isTime = false;
    lab::WhatIf m_whatIf;
    lab::Axis m_axis;
    /// A drag asks many times a second; what it asks is answered when it pauses.
    QTimer m_pause;
    aio::Task<> m_sweep;
};

} // namespace app
