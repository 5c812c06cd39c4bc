// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// What can be taken hold of on the timeline, beside the pins: where tasks end, fail, wait and clean up, where timeouts run
// out, and how many there is room for. Turns a drag into a value that can be, and says when it went past that.
#include <lab/handles.h>

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace app {

class LabGrips : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the Lab")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< a Kind
        LaneRole,                    ///< the number of the task in whose lane it stands
        TimeRole,                    ///< where it stands, in seconds from the start; of a size 0
        ValueRole,                   ///< in seconds, or a count
        LeastRole,                   ///< what it can be at least, and at most
        MostRole,
        NameRole,     ///< the parameter
        SentenceRole, ///< "B ends after 2.00 s"
        NoteRole,     ///< why it goes no further, after a drag past the end
        ReachedRole,  ///< the run came so far
        CanFailRole,  ///< it can be made to fail, and to succeed
        HereRole,     ///< it is in this run: else it waits for the end of its drag
        PlaceRole     ///< of a size: the how manieth in its lane
    };
    /// As lab::Handle::What has them.
    enum Kind { Ends, Fails, Waits, CleansUp, Pin, Limit, Moment, Size };
    Q_ENUM(Kind)

    explicit LabGrips(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_grips.size()); }

    /// Shows what can be dragged in a run. What is in both keeps its row, and what is being dragged stays in any case.
    void show(const lab::WhatIf &whatIf, const lab::Run &run);
    /// The handle of a row, or null.
    const lab::Handle *at(int row) const;
    /// The row of a parameter, of several the first; -1: none.
    Q_INVOKABLE int rowOf(const QString &parameter) const;

    /// Drags it to a value, which snaps to 0.05 s, if `isFine` to a millisecond; ends with endDrag().
    Q_INVOKABLE void drag(int row, double value, bool isFine = false);
    Q_INVOKABLE void endDrag();
    /// Moves it by so many steps of 0.05 s, or of 0.01 s, or by so many of what it counts.
    Q_INVOKABLE void step(int row, int steps, bool isFine = false);
    /// Makes what succeeds fail, and what fails succeed.
    Q_INVOKABLE void toggleFailure(int row);

Q_SIGNALS:
    void countChanged();
    void moved(const lab::Axis &axis, double value, bool isDrag);
    void dragEnded();
    void failureAsked(const lab::Handle &handle, bool fails);

private:
    struct Grip {
        lab::Handle handle;
        /// Its parameter and its task: by this it is known in the next run.
        QString key;
        QString note;
        bool isHere = true;
        int place = 0;
    };
    void set(int row, double value, bool isDrag);
    void say(int row, const QString &note);
    void removeGone(const std::vector<Grip> &next);

    std::vector<Grip> m_grips;
    /// The key of what is being dragged.
    QString m_dragged;
};

} // namespace app
