// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "fileactivity.h"

#include "filetext.h"

namespace app {

using files::RowState;

TaskState taskState(RowState state)
{
    switch (state) {
    case RowState::Queued:
        return TaskState::Scheduled;
    case RowState::Active:
        return TaskState::Running;
    case RowState::Done:
        return TaskState::Done;
    case RowState::Failed:
        return TaskState::Failed;
    case RowState::Cancelled:
        break;
    }
    return TaskState::Cancelled;
}

FileActivity::FileActivity(std::shared_ptr<files::Job> job, Again again)
    : m_job(std::move(job)), m_again(std::move(again))
{
    m_job->onRowsAdded = [this](std::size_t) { Q_EMIT changed(); };
    m_job->onRowChanged = [this](std::size_t row) { Q_EMIT rowChanged(int(row)); };
    m_job->onAnswer = [this] { Q_EMIT changed(); };
    m_job->onSettled = [this] { jobSettled(); };
}

FileActivity::~FileActivity()
{
    m_job->onRowsAdded = nullptr;
    m_job->onRowChanged = nullptr;
    m_job->onAnswer = nullptr;
    m_job->onSettled = nullptr;
    if (m_removal) {
        m_removal->stop();
        m_removal->onRowChanged = nullptr;
        m_removal->onSettled = nullptr;
    }
}

void FileActivity::jobSettled()
{
    if (!m_job->groups().empty()) {
        m_removal = std::make_shared<files::Removal>(m_job);
        m_removal->onRowChanged = [this](std::size_t row) { Q_EMIT rowChanged(int(row)); };
        m_removal->onSettled = [this] { Q_EMIT removalChanged(); };
    }
    Q_EMIT changed();
    Q_EMIT settled();
}

void FileActivity::keep(files::KeepRule rule, const QByteArray &folder)
{
    m_keptFolder = folder;
    m_removal->keeping().choose(rule, folder);
}

void FileActivity::retry(const std::vector<std::size_t> &rows)
{
    record([&] { m_job->retry(rows); });
    Q_EMIT changed();
}

void FileActivity::start()
{
    record([this] { m_job->start(); });
}

QString FileActivity::title() const { return FileText::title(m_job->options()); }
QString FileActivity::status() const { return FileText::status(*m_job); }
QString FileActivity::received(int most) const { return FileText::received(*m_job, most); }
QString FileActivity::note() const { return FileText::note(*m_job); }

TaskState FileActivity::statusColour() const
{
    if (!m_job->isSettled())
        return m_job->isCancelAsked() ? TaskState::Cancelling : TaskState::Running;
    if (m_job->answer().kind == files::Answer::Cancelled)
        return TaskState::Cancelled;
    return m_job->answer().kind == files::Answer::Raised ? TaskState::Failed : TaskState::Done;
}

int FileActivity::count(TaskState state) const
{
    int sum = 0;
    for (int each = 0; each < files::rowStateCount; ++each) {
        if (taskState(RowState(each)) == state)
            sum += m_job->count(RowState(each));
    }
    return sum;
}

void FileActivity::cancel()
{
    m_job->cancel();
    Q_EMIT changed();
}

QString FileActivity::rowName(int row) const { return FileText::name(m_job->rows()[std::size_t(row)]); }
TaskState FileActivity::rowState(int row) const { return taskState(m_job->rows()[std::size_t(row)].state); }
double FileActivity::rowProgress(int row) const { return FileText::progress(*m_job, std::size_t(row)); }
QString FileActivity::rowTime(int row) const { return FileText::size(*m_job, std::size_t(row)); }

QString FileActivity::rowResult(int row) const
{
    const QString detail = FileText::detail(*m_job, std::size_t(row));
    return detail.isEmpty() ? FileText::result(*m_job, std::size_t(row)) : detail;
}

QString FileActivity::rowSentence(int row) const { return FileText::sentence(*m_job, std::size_t(row)); }

bool FileActivity::canCancelRow(int row) const
{
    return isUnderWay(m_job->rows()[std::size_t(row)].state)
           && m_job->options().operation != files::Operation::Duplicates;
}

} // namespace app
