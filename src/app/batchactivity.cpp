// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "batchactivity.h"

#include "downloadtext.h"

namespace app {

using download::RowState;

TaskState taskState(RowState state)
{
    switch (state) {
    case RowState::Queued:
        return TaskState::Scheduled;
    case RowState::Active:
        return TaskState::Running;
    case RowState::Waiting:
    case RowState::Paused:
        return TaskState::Suspended;
    case RowState::Done:
        return TaskState::Done;
    case RowState::Failed:
        return TaskState::Failed;
    case RowState::Cancelled:
        return TaskState::Cancelled;
    }
    Q_UNREACHABLE();
}

BatchActivity::BatchActivity(std::shared_ptr<download::Batch> batch, Again again)
    : m_batch(std::move(batch)), m_again(std::move(again))
{
    m_batch->onRowChanged = [this](std::size_t row) { Q_EMIT rowChanged(int(row)); };
    m_batch->onAnswer = [this] { Q_EMIT changed(); };
    m_batch->onDiskProblem = [this] { Q_EMIT diskRefused(); };
}

BatchActivity::~BatchActivity()
{
    m_batch->onRowChanged = nullptr;
    m_batch->onAnswer = nullptr;
    m_batch->onDiskProblem = nullptr;
}

void BatchActivity::start()
{
    record([this] { m_batch->start(); });
}

void BatchActivity::resume()
{
    record([this] { m_batch->resume(); });
}

void BatchActivity::resume(std::size_t row)
{
    record([this, row] { m_batch->resume(row); });
}

void BatchActivity::retry(std::size_t row, bool isAllowing)
{
    record([&] {
        if (isAllowing)
            m_batch->retryAllowingDowngrade(row);
        else
            m_batch->retry(row);
    });
}

QString BatchActivity::title() const { return DownloadText::title(); }
QString BatchActivity::status() const { return DownloadText::status(*m_batch); }
QString BatchActivity::received(int most) const { return DownloadText::received(*m_batch, most); }
QString BatchActivity::note() const { return DownloadText::note(*m_batch); }

TaskState BatchActivity::statusColour() const
{
    if (!isSettled())
        return m_batch->isCancelAsked() ? TaskState::Cancelling : TaskState::Running;
    if (m_batch->answer().kind == download::Answer::Cancelled)
        return TaskState::Cancelled;
    return m_batch->answer().kind == download::Answer::Raised ? TaskState::Failed : TaskState::Done;
}

int BatchActivity::count(TaskState state) const
{
    int sum = 0;
    for (int each = 0; each < download::rowStateCount; ++each) {
        if (taskState(RowState(each)) == state)
            sum += m_batch->count(RowState(each));
    }
    return sum;
}

void BatchActivity::cancel()
{
    m_batch->cancel();
    Q_EMIT changed();
}

QString BatchActivity::rowName(int row) const { return m_batch->rows()[std::size_t(row)].name; }

TaskState BatchActivity::rowState(int row) const
{
    return taskState(m_batch->rows()[std::size_t(row)].state);
}

double BatchActivity::rowProgress(int row) const
{
    return DownloadText::progress(*m_batch, std::size_t(row));
}
QString BatchActivity::rowTime(int row) const { return DownloadText::cardTime(*m_batch, std::size_t(row)); }
QString BatchActivity::rowResult(int row) const
{
    return DownloadText::cardResult(*m_batch, std::size_t(row));
}

QString BatchActivity::rowSentence(int row) const
{
    return DownloadText::sentence(*m_batch, std::size_t(row));
}

bool BatchActivity::canCancelRow(int row) const
{
    const download::Row &it = m_batch->rows()[std::size_t(row)];
    return isUnderWay(it.state) && !it.isCancelAsked;
}

} // namespace app
