// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// A Run as the Dashboard shows it. The run's coroutines keep it alive; this only listens, and may go before it ends.
#include "activity.h"
#include "run.h"

namespace app {

class RunActivity final : public Activity {
    Q_OBJECT

public:
    /// A run of `spec` that has been started on the current loop.
    static std::shared_ptr<RunActivity> started(RunSpec spec);
    explicit RunActivity(std::shared_ptr<Run> run);
    ~RunActivity() override;

    const Run &run() const { return *m_run; }
    /// What again() runs.
    RunSpec nextSpec() const;

    QString title() const override;
    QString status() const override;
    TaskState statusColour() const override;
    QString received(int most) const override;
    QString note() const override;
    int count(TaskState state) const override { return m_run->count(state); }
    bool isAnswered() const override { return m_run->received().kind != Received::Awaiting; }
    bool canCancel() const override { return m_run->canCancel(); }
    void cancel() override { m_run->cancel(); }
    Duration age() const override { return m_run->age(); }
    std::shared_ptr<Activity> again() const override { return started(nextSpec()); }

    bool hasErrorSwitch() const override { return isGather(m_run->spec().mode); }
    bool isReturning() const override { return m_isReturning; }
    void setReturning(bool isReturning) override;
    QString switchNote() const override;

    int rowCount() const override { return int(m_run->tasks().size()); }
    QString rowName(int row) const override;
    TaskState rowState(int row) const override;
    double rowProgress(int row) const override { return m_run->progress(std::size_t(row)); }
    double rowCleanUp(int row) const override { return m_run->cleanUpProgress(std::size_t(row)); }
    QString rowTime(int row) const override;
    QString rowResult(int row) const override;
    QString rowSentence(int row) const override;
    bool canCancelRow(int row) const override { return m_run->canCancel(std::size_t(row)); }
    void cancelRow(int row) override { m_run->cancelTask(std::size_t(row)); }

private:
    const std::shared_ptr<Run> m_run;
    bool m_isReturning;
};

} // namespace app
