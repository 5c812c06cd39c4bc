// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// A batch of downloads as the Dashboard shows it, and the one listener of the batch: the table of the Downloads page
// hears of changes here. The batch's coroutines keep it alive; this may go before it ends.
#include "activity.h"

#include <download/batch.h>

#include <functional>

namespace app {

class BatchActivity final : public Activity {
    Q_OBJECT

public:
    /// Starts the same list once more.
    using Again = std::function<std::shared_ptr<Activity>(const download::Batch &)>;

    explicit BatchActivity(std::shared_ptr<download::Batch> batch, Again again);
    ~BatchActivity() override;

    /// Starts the batch on the current loop; call once.
    void start();
    /// Lets paused rows go on, all or one; starts the batch if that is still to be done.
    void resume();
    void resume(std::size_t row);
    /// Starts a row again; `isAllowing`: this time a redirect from https to http is followed.
    void retry(std::size_t row, bool isAllowing);

    download::Batch &batch() { return *m_batch; }
    const download::Batch &batch() const { return *m_batch; }

    QString title() const override;
    QString status() const override;
    TaskState statusColour() const override;
    QString received(int most) const override;
    QString note() const override;
    QString page() const override { return QStringLiteral("downloads"); }
    int count(TaskState state) const override;
    bool isAnswered() const override
    {
        return m_batch->answer().kind != download::Answer::Awaiting || !m_batch->isStarted();
    }
    bool canCancel() const override { return !isSettled() && !m_batch->isCancelAsked(); }
    void cancel() override;
    Duration age() const override { return m_batch->elapsed(); }
    std::shared_ptr<Activity> again() const override { return m_again(*m_batch); }

    int rowCount() const override { return int(m_batch->rows().size()); }
    QString rowName(int row) const override;
    TaskState rowState(int row) const override;
    double rowProgress(int row) const override;
    QString rowTime(int row) const override;
    QString rowResult(int row) const override;
    QString rowSentence(int row) const override;
    bool canCancelRow(int row) const override;
    void cancelRow(int row) override { m_batch->cancel(std::size_t(row)); }

Q_SIGNALS:
    /// All its rows are paused: the disk is full, or the folder can't be written.
    void diskRefused();

private:
    const std::shared_ptr<download::Batch> m_batch;
    const Again m_again;
};

/// The state that a row of a batch shows.
TaskState taskState(download::RowState state);

} // namespace app
