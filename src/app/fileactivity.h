// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// A run of the Files page as the Dashboard shows it, and the one listener of its job: the table of the page hears of
// changes here. The job's coroutines keep the job alive; this may go before it ends.
#include "activity.h"

#include <files/removal.h>

#include <functional>

namespace app {

class FileActivity final : public Activity {
    Q_OBJECT

public:
    /// Starts the same once more.
    using Again = std::function<std::shared_ptr<Activity>(const files::JobOptions &)>;

    explicit FileActivity(std::shared_ptr<files::Job> job, Again again);
    ~FileActivity() override;

    /// Starts the job on the current loop; call once.
    void start();

    const files::Job &job() const { return *m_job; }
    /// Whether this row failed or was cancelled and can be read once more.
    bool canRetry(int row) const { return m_job->canRetry(std::size_t(row)); }
    /// Reads these rows once more, those that can be; the run goes on.
    void retry(const std::vector<std::size_t> &rows);

    /// Where the duplicates of a run that is over go; null: it has none.
    files::Removal *removal() const { return m_removal.get(); }
    /// Says which of the duplicates stay; with a removal only.
    void keep(files::KeepRule rule, const QByteArray &folder = {});
    /// The folder whose files stay; empty: that is not the rule.
    const QByteArray &keptFolder() const { return m_keptFolder; }

    QString title() const override;
    QString status() const override;
    TaskState statusColour() const override;
    QString received(int most) const override;
    QString note() const override;
    QString page() const override { return QStringLiteral("files"); }
    int count(TaskState state) const override;
    bool isAnswered() const override { return m_job->answer().kind != files::Answer::Awaiting; }
    bool canCancel() const override { return !m_job->isSettled() && !m_job->isCancelAsked(); }
    void cancel() override;
    Duration age() const override { return m_job->elapsed(); }
    std::shared_ptr<Activity> again() const override { return m_again(m_job->options()); }

    int rowCount() const override { return int(m_job->rows().size()); }
    QString rowName(int row) const override;
    TaskState rowState(int row) const override;
    double rowProgress(int row) const override;
    QString rowTime(int row) const override;
    QString rowResult(int row) const override;
    QString rowSentence(int row) const override;
    bool canCancelRow(int row) const override;
    void cancelRow(int row) override { m_job->cancel(std::size_t(row)); }

Q_SIGNALS:
    /// All is over: groups are in order, and no row will change.
    void settled();
    /// Files have gone to the trash, or come back from there.
    void removalChanged();

private:
    void jobSettled();

    const std::shared_ptr<files::Job> m_job;
    const Again m_again;
    std::shared_ptr<files::Removal> m_removal;
    QByteArray m_keptFolder;
};

/// The state that a row of a job shows.
TaskState taskState(files::RowState state);

} // namespace app
