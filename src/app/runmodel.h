// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The activities of the Dashboard, newest first, each a card with a TaskModel. It tells their changes at most 30 times
// a second while something moves, and keeps what was removed until something else is, so that it can come back.
#include "runactivity.h"
#include "taskmodel.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQmlIntegration>

#include <memory>
#include <vector>

namespace app {

class RunModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the Dashboard")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        NumberRole = Qt::UserRole + 1,
        TitleRole,
        StatusRole,
        StatusStateRole,
        ReceivedRole,
        NoteRole,
        TasksRole,
        HasErrorSwitchRole,
        IsReturningRole,
        SwitchNoteRole,
        IsSettledRole,
        CanCancelRole,
        PageRole
    };

    explicit RunModel(QObject *parent = nullptr);
    ~RunModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_cards.size()); }

    /// Shows an activity in a card on top; returns its number, counted from 1. One that is here keeps its card, one
    /// that was removed gets it back.
    int add(std::shared_ptr<Activity> activity);
    /// The activity with this number, or null.
    std::shared_ptr<Activity> activity(int number) const;
    /// Sets the error switch of a card; what runs keeps the mode it was started with.
    void setReturning(int number, bool isReturning);

    /// Removes settled cards by number, all of them or those given; returns how many went.
    int remove(const QList<int> &numbers);
    QList<int> settledNumbers() const;
    /// Brings back what the last remove() took.
    void restore();
    int removedCount() const { return int(m_removed.size()); }

    void cancelAll();
    /// Rows in this state, in all cards.
    int taskCount(TaskState state) const;
    int activeCount() const;
    /// Every text is said again.
    void retranslate();
    /// Tells at once what has changed; the timer does so otherwise.
    void flush();

Q_SIGNALS:
    void countChanged();
    /// After each flush that told something: counts and whether something is active may have changed.
    void changed();

private:
    struct Card;
    Card *card(int number) const;
    int row(int number) const;
    void insert(std::unique_ptr<Card> card);
    void tell(const Card &card, const QList<int> &roles);
    void moveOn();

    std::vector<std::unique_ptr<Card>> m_cards; ///< newest first
    std::vector<std::unique_ptr<Card>> m_removed;
    QTimer m_timer;
    int m_lastNumber = 0;
};

} // namespace app
