// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The downloads of all batches as rows, the newest batch first, each in the order of its list. Changes are collected and
// told by flush(): the rows whose state changed with all their roles, those under way with what time changes. What was
// removed is kept until something else is, so that it can come back.
#include "batchactivity.h"
#include "batchrows.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace app {

class DownloadModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Downloads")

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        HostRole,
        DetailRole,
        StateRole,
        StateNameRole,
        ProgressRole,
        PiecesRole,
        SizeRole,
        TimeRole,
        ActionRole,
        ActionNameRole,
        UrlRole,
        ErrorRole,
        HasFileRole,
        CanAllowRole,
        SentenceRole,
        IsSelectedRole
    };
    /// What a row offers first.
    enum Action { Open, Cancel, Retry, Resume };
    Q_ENUM(Action)

    /// A row of a batch; null when there is none.
    struct Place {
        std::shared_ptr<BatchActivity> activity;
        std::size_t row = 0;
        const download::Row &it() const { return activity->batch().rows()[row]; }
        bool operator==(const Place &) const = default;
    };

    explicit DownloadModel(QObject *parent = nullptr);
    ~DownloadModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Shows a batch above the others.
    void add(std::shared_ptr<BatchActivity> activity);
    Place place(int row) const;
    /// Where it is shown; -1: nowhere.
    int rowOf(const Place &place) const;
    /// The batches that are shown, newest first.
    const std::vector<std::unique_ptr<BatchRows>> &batches() const { return m_batches; }
    /// Rows in this state; no number that a filter changes.
    int count(TaskState state) const;
    int pausedCount() const;
    /// Rows that are paused.
    std::vector<int> pausedRows() const;

    /// Takes away those of `rows` that are over; gives how many.
    int remove(const std::vector<int> &rows);
    /// Brings back what the last remove() took.
    void restore();
    int removedCount() const;
    /// What the last remove() took, by batch.
    struct RemovedRows {
        std::shared_ptr<BatchActivity> activity;
        std::vector<std::size_t> rows;
    };
    std::vector<RemovedRows> removed() const;
    /// Rows in one of `states`.
    std::vector<int> rowsIn(std::initializer_list<TaskState> states) const;

    /// Gives the row the turn, and the place, of the nearest one above or below it that waits as well; false: none does.
    bool moveUp(const Place &place);
    bool moveDown(const Place &place);

    bool isSelected(int row) const;
    /// Selects these rows, in order, or no longer.
    void select(const std::vector<int> &rows, bool areSelected);
    void clearSelection();
    std::vector<int> selectedRows() const;

    /// Tells what changed since the last time; false when nothing did and nothing moves.
    bool flush();
    void retranslate();

private:
    struct Removed {
        BatchRows *batch;
        std::vector<int> rows; ///< of the batch, in order
    };
    std::size_t batchAt(int row) const;
    int firstOf(std::size_t batch) const;
    bool exchange(const Place &place, std::optional<std::size_t> other);
    void take(std::size_t batch, const std::vector<int> &positions, bool isReset);
    void putBack(const Removed &removed, bool isReset);
    QString time(const BatchRows &batch, int row) const;

    std::vector<std::unique_ptr<BatchRows>> m_batches;
    std::vector<Removed> m_removed;
    int m_lastNumber = 0;
};

} // namespace app
