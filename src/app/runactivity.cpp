// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "runactivity.h"

#include "runtext.h"

namespace app {

std::shared_ptr<RunActivity> RunActivity::started(RunSpec spec)
{
    auto run = std::make_shared<Run>(std::move(spec));
    auto activity = std::make_shared<RunActivity>(run);
    activity->record([&] { run->start(); });
    return activity;
}

RunActivity::RunActivity(std::shared_ptr<Run> run)
    : m_run(std::move(run)), m_isReturning(m_run->spec().mode == RunMode::GatherReturning)
{
    m_run->onTaskChanged = [this](std::size_t row) { Q_EMIT rowChanged(int(row)); };
    m_run->onReceived = [this] { Q_EMIT changed(); };
}

RunActivity::~RunActivity()
{
    m_run->onTaskChanged = nullptr;
    m_run->onReceived = nullptr;
}

RunSpec RunActivity::nextSpec() const
{
    RunSpec spec = m_run->spec();
    if (hasErrorSwitch())
        spec.mode = m_isReturning ? RunMode::GatherReturning : RunMode::Gather;
    return spec;
}

QString RunActivity::title() const { return modeName(m_run->spec().mode); }
QString RunActivity::status() const { return RunText::status(*m_run); }
TaskState RunActivity::statusColour() const { return RunText::statusColour(*m_run); }
QString RunActivity::received(int most) const { return RunText::received(*m_run, most); }
QString RunActivity::note() const { return RunText::note(*m_run); }

void RunActivity::setReturning(bool isReturning) { m_isReturning = isReturning; }

QString RunActivity::switchNote() const
{
    const RunMode mode = m_run->spec().mode;
    return !isGather(mode) || m_isReturning == (mode == RunMode::GatherReturning)
               ? QString()
               : RunText::switchNote(*m_run);
}

QString RunActivity::rowName(int row) const { return m_run->spec().tasks[std::size_t(row)].name; }
TaskState RunActivity::rowState(int row) const { return m_run->tasks()[std::size_t(row)].state; }
QString RunActivity::rowTime(int row) const { return RunText::taskTime(*m_run, std::size_t(row)); }
QString RunActivity::rowResult(int row) const { return RunText::taskResult(*m_run, std::size_t(row)); }
QString RunActivity::rowSentence(int row) const { return RunText::taskSentence(*m_run, std::size_t(row)); }

} // namespace app
